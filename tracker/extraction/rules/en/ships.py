"""Words that make a name a ship's: the noun before or behind it, its letters, its flag and owner, the sea around it."""

import re

from tracker.extraction.rules.lexicon import lexicon
from tracker.extraction.rules.rule import Rule

MERCHANT = lexicon("""
    ship ships vessel vessels boat boats tanker tankers ferry ferries barge barges dhow dhows trawler trawlers
    freighter freighters
    steamer steamers steamship steamships liner liners tug tugs tugboat tugboats yacht yachts speedboat speedboats skiff skiffs
    schooner schooners coaster riverboat riverboats catamaran merchantman merchantmen dredger sailboat lightship
    supertanker supertankers containership containerships longliner longliners
""")
WARSHIPS = lexicon("""
    warship warships battleship battleships cruiser cruisers destroyer destroyers frigate frigates corvette corvettes submarine
    submarines u-boat u-boats gunboat gunboats minesweeper minesweepers minelayer minehunter flagship cutter cutters icebreaker
    dreadnought dreadnoughts minelayers minehunters
""")
# What is a ship only with the right word before it: "a bulk carrier", "landing craft".
SHIP_WITH = {
    "carrier": lexicon("bulk car gas ore vehicle crude lng lpg livestock cattle freight cement aircraft"),
    "carriers": lexicon("bulk car gas ore vehicle crude lng lpg livestock cattle freight cement aircraft"),
    "craft": lexicon("landing patrol assault fishing river fast"),
}
NAVAL = lexicon("navy naval landing patrol missile torpedo aircraft coastguard assault guided-missile attack reconnaissance")
NO_SHIP = lexicon(
    "drone space flag rocket relation hard fellow air dream rescue life gravy narrow banana same"
)  # "in the same boat"
# What stands between the article and the noun.
OF_SHIPS = NAVAL | lexicon("""
    cargo container bulk oil crude gas chemical fishing merchant commercial civilian supply hospital passenger grain research
    survey aid relief migrant migrants river rescue fuel product products car ore vehicle livestock cattle freight cement lng lpg
    fast small large big second third foreign enemy pirate pirates smuggling wooden empty anchored stationary moored passing
    training coal refugee cable sugar wheat munitions ammunition rebel transport dry-cargo roll-on unnamed
    damaged burning stricken old
""")
OWNED = re.compile(
    r"[\w.’'-]{2,40}-"
    r"(?:flag(?:ged)?|registered|owned|operated|managed|chartered|crewed|linked|bound|built|affiliated|led|backed|run)",
    re.IGNORECASE,
)
OWNED_BY = ("-flagged", "-registered", "-flag", "-owned", "-operated")  # what stands before a ship's name itself
FLAGGED = OWNED_BY[:3]  # which nothing else is
# Letters before a ship's name, also with strokes: "MV Anemone C", "M/T Lobelia", "USS Kalina".
LETTERS = lexicon(
    "MV MT MS SS MSC FV USS USNS USCGC HMS HMAS HMCS HMNZS HNLMS HDMS INS PNS BNS SLNS RFA BRP KRI KD RSS TCG IRIS ARA ROKS JS "
    "FS ITS ESPS ORP ENS LNG/C LPG/C RMS USAT"
)
STROKED = lexicon("V T S C F")  # the second letter of "M/V"
# Behind these a name with "the" is a ship's, in a sentence that tells of the sea.
STRUCK = lexicon("""
    attacked attack attacking attacks hit hits hitting struck strike striking strikes targeted targeting target targets sank sunk
    sink sinking sinks seized seize seizing boarded boarding hijacked hijacking damaged damaging torpedoed torpedoing aboard
    rammed ramming intercepted shelled bombed escorting escorted towing towed scuttled stormed freed released board abandoned
""")
SUNK = lexicon("sank sink sinking sinks sunk aboard torpedoed torpedoing scuttled board")  # which need no other word of the sea
PARTS = lexicon("crew captain skipper hull deck sinking wreck wreckage hijacking stern bow seafarers crewmen")
CREWS = lexicon("crew captain skipper seafarers crewmen sailors")
# A noun behind a ship's that takes the ship away, "a ferry terminal".
AFTER_SHIP = lexicon("""
    terminal terminals port owner owners crew crews captain captains company companies traffic people service services operator
    operators yard yards builder builders building ride trip crossing race club system wheel load loads movements bomb bombs
    attack attacks attacker landing landings racing dealer pilot workers graveyard tracker tracking insurance
""")
# What leads to ships that only carry others: "fired from ships".
FROM_SHIPS = lexicon("from by with using in via including")
OF_SEA = lexicon("""
    sea seas ocean gulf strait straits nautical vessel vessels ship ships shipping maritime crew sailors seafarers tanker tankers
    freighter navy naval ukmto offshore captain waters seafarer mariners cargo sank sunk sinking torpedo torpedoes
""")

SHIP = Rule(
    "en.actor.ship",
    re.compile(
        r"\b(?:" + "|".join(sorted(MERCHANT | WARSHIPS | SHIP_WITH.keys(), key=len, reverse=True)) + r")\b", re.IGNORECASE
    ),
    "a ship by what it is, with the name behind it",
    "Gunmen boarded the Greek-owned bulk carrier Anemone.",
    "the Greek-owned bulk carrier Anemone",
)
SHIP_LETTERS = Rule(
    "en.actor.ship_letters",
    re.compile(r"\b(?:" + "|".join(sorted(LETTERS, key=len, reverse=True)) + r"|M/[VTSC])(?=\s[A-Z])"),
    "a name behind the letters of a ship",
    "Gunmen boarded the MV Anemone.",
    "the MV Anemone",
)
SHIP_OWNED = Rule(
    "en.actor.ship_owned",
    re.compile(r"-(?:flagged|flag|registered|owned|operated) (?=[A-Z])"),
    "a name behind the flag or the owner of a ship",
    "A missile hit the Liberian-flagged, Greek-owned Anemone.",
    "the Liberian-flagged, Greek-owned Anemone",
)
SHIP_TOLD = Rule(
    "en.actor.ship_told",
    re.compile(r", (?:an?|the) (?:[\w-]+ ){0,4}(?:ship|vessel|boat|tanker|ferry|freighter|carrier|trawler|steamer|warship)\b"),
    "a name that is told behind it to be a ship's",
    "The Anemone, a Greek tanker, was boarded by gunmen.",
    "The Anemone, a Greek tanker",
)
SHIP_AT_SEA = Rule(
    "en.actor.ship_at_sea",
    re.compile(r"\b(?:" + "|".join(sorted(STRUCK | PARTS)) + r")\b"),
    "a name with an article that something is done to at sea",
    "They attacked the Anemone in the gulf.",
    "the Anemone",
)
SHIP_AGAIN = Rule(
    "en.actor.ship_again",
    re.compile(r"\b[A-Z][\w’'-]*"),
    "the name of a ship that was told before",
    "Gunmen boarded the tanker Anemone. The Anemone is safe.",
    "The Anemone",
)
SHIP_RULES = (SHIP, SHIP_LETTERS, SHIP_OWNED, SHIP_TOLD, SHIP_AT_SEA, SHIP_AGAIN)
SHIPS = frozenset(rule.name for rule in SHIP_RULES)
