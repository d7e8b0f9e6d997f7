"""How English ties a place to a deed, to a wider place and to what it is a part of."""

import re
from functools import partial

from tracker.extraction.rules.lexicon import lexicon
from tracker.extraction.rules.rule import Rule
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Kind, PlacePrecision

PRECISION = {
    Kind.COUNTRY: PlacePrecision.COUNTRY,
    Kind.PROVINCE: PlacePrecision.PROVINCE,
    Kind.AREA: PlacePrecision.AREA,
    Kind.CITY: PlacePrecision.TOWN,
    Kind.TOWN: PlacePrecision.TOWN,
    Kind.VILLAGE: PlacePrecision.TOWN,
    Kind.DISTRICT: PlacePrecision.DISTRICT,
    Kind.SITE: PlacePrecision.EXACT,
    Kind.ROUTE: PlacePrecision.AREA,
    Kind.WATER: PlacePrecision.AREA,
}

# Nouns that stand before or after a place's name and say what sort of place it is.
PLACE_NOUNS: dict[str, Kind] = {
    **dict.fromkeys(lexicon("village hamlet villages settlement settlements locality localities"), Kind.VILLAGE),
    **dict.fromkeys(lexicon("town towns township municipality commune"), Kind.TOWN),
    **dict.fromkeys(lexicon("city cities capital port"), Kind.CITY),
    **dict.fromkeys(lexicon("district districts neighborhood neighborhoods neighbourhood neighbourhoods"), Kind.DISTRICT),
    **dict.fromkeys(lexicon("quarter barrio suburb suburbs barangay"), Kind.DISTRICT),
    **dict.fromkeys(lexicon("province governorate county parish oblast prefecture department territory woreda"), Kind.PROVINCE),
    **dict.fromkeys(
        lexicon(
            "region area stronghold constituency countryside valley enclave plain desert heights strip island islands gorge"
            " peninsula"
        ),
        Kind.AREA,
    ),
    **dict.fromkeys(
        lexicon(
            "airport airbase airfield terminal dam bridge camp base barracks prison hospital crossing checkpoint mosque "
            "square market"
        ),
        Kind.SITE,
    ),
    **dict.fromkeys(("oil field", "gas field", "oilfield", "gasfield", "refugee camp"), Kind.SITE),
    **dict.fromkeys(("refinery", "power plant", "power station"), Kind.SITE),
    **dict.fromkeys(lexicon("hill hills mount mountain mountains farms"), Kind.SITE),
    **dict.fromkeys(lexicon("road highway motorway avenue"), Kind.ROUTE),
    **dict.fromkeys(lexicon("river lake sea gulf bay strait creek canal reservoir"), Kind.WATER),
}

# How the words before a name tie the place to a deed; the words before are tried without their adjectives.
_SIDE = r"north(?:east|west)?(?:ern)?|south(?:east|west)?(?:ern)?|east(?:ern)?|west(?:ern)?|central|northern|southern"
_LEAD = (
    r"(?:\s+(?:the|its|his|her|their|a|an|home|native|rebel|government|regime|opposition|besieged|nearby|neighbou?ring|embattled|old|city|town|village|villages"
    r"|towns|province|district|districts|neighbou?rhood|parts|areas|countryside|suburbs?|strategic|key|divided|historic|coastal|border"
    rf"|capital|of|{_SIDE}|[a-z]{{2,12}}-[a-z]{{2,12}}|(?-i:[A-Z])[\w-]{{1,20}}['’]s)){{0,6}}\s+\Z"
)


def _tie(name: str, words: str, relation: str, example: str) -> Rule[str]:
    return Rule(f"en.tie.{name}", partial(re.compile, rf"\b(?:{words}){_LEAD}", re.IGNORECASE), relation, example, relation)


# "A tanker off Harim", "sank off the coast of Harim", and not "cut off Harim".
_WITH_OFF = (
    r"cut\w*|seal\w*|set\w*|shut\w*|clos\w+|fenc\w+|cordon\w*|block\w*|wall\w*|wip\w+|fight\w*|fought|beat\w*|fend\w*|ward\w*|dr[io]v\w*|"
    r"kick\w*|t[ao]k\w+|took|pull\w*|h[eo]ld\w*|lay|laid|call\w*|br[eo]\w*k\w*|liv\w+|pa[iy]\w*|stav\w+|hiv\w+|rop\w+|carv\w+|r[au]n\w*|"
    r"sent|send\w*|se[en]\w*|thr[eo]w\w*|better|well|far|go\w*|went|get\w*|got|com\w+|came|sign\w*|wr[io]t\w*|head\w*|pass\w*|fall\w*|fell"
)
AT_SEA = (
    rf"(?!(?:{_WITH_OFF})\s)[\w’'-]{{1,30}},?\soff(?:\sthe(?:\s[\w-]+)?\s(?:coast|shores?)\sof)?"
    r"|off\sthe\s(?:[\w-]+\s)?(?:coast|shores?)\sof|offshore\sfrom"
)

RELATIONS: tuple[Rule[str], ...] = (
    _tie(
        "outskirts",
        r"(?:outskirts|edges?|fringes?|periphery|gates|perimeter) of",
        "outskirts of",
        "Fighting reached the outskirts of Harim.",
    ),
    _tie(
        "direction",
        r"(?<!in the )(?:(?:north|south)-?(?:east|west)?|east|west) of",
        "direction of",
        "A convoy was hit 10 km north of Harim.",
    ),
    _tie("outside", r"outside(?: of)?|just off|away from", "outside", "A checkpoint just outside Harim was shelled."),
    _tie(
        "near",
        r"near(?: to)?|close to|around|next to|adjacent to|in the vicinity of|not far from|overlooking|surrounding",
        "near",
        "Shells fell near Harim.",
    ),
    _tie(
        "off",
        AT_SEA,
        "near",
        "Pirates boarded a tanker off Harim.",
    ),
    _tie("between", r"between", "between", "The road between Harim and Salqin was cut."),
    _tie(
        "out",
        r"(?:oust(?:s|ed|ing)?|driv(?:e|es|en|ing)|drove|expel(?:s|led|ling)?|push(?:es|ed|ing)?|forc(?:ed|ing)|withdr[ae]w\w*|"
        r"retreat\w*|flush\w*|dislodg\w*|evict\w*|pull(?:ed|ing)? (?:back|out)|clear(?:s|ed|ing)?|evacuat\w*)\b"
        r"[^.;:]{0,50}?\b(?:from|out of)",
        "in",
        "The army drove fighters from Harim.",
    ),
    _tie(
        "reported",
        r"(?<!it )(?<!it has )(?:was|were|been|is|are) (?:also )?reported from",
        "in",
        "Looting was reported from Harim.",
    ),
    _tie("from", r"(?:from|out of|leaving|left|fled|natives? of|residents? of)", "from", "Fighters from Harim arrived."),
    _tie(
        "toward",
        r"(?:towards?|en route to|heading (?:to|for)|on the road to|on its way to|bound for|advancing on)",
        "toward",
        "A column moved toward Harim.",
    ),
    _tie("into", r"(?:into|entered|entering|stormed|storming)", "in", "The army moved into Harim."),
    _tie("over", r"(?:over|above)", "in", "Jets flew over Harim."),
    _tie("in", r"(?:in|inside|within|at|on|across|throughout|through|along)", "in", "Two people died in Harim."),
)

# What stands between a wider place and the one in it that is meant.
_INNER = r"(?!(?:in|of|on|at|against|with|and|or|to|from|by|for|after|before|said|says)\s)[\w-]+\s+"
_INNER_NOUN = (
    r"(?:cit(?:y|ies)|towns?|villages?|capital|port|provinces?|districts?|states?|suburbs?|neighbou?rhoods?|quarters?|count(?:y|ies)|"
    r"townships?|camps?|regions?|resorts?|hamlets?|enclave|stronghold)"
)
LEADS_TO = Rule(
    "en.place.leads_to",
    re.compile(
        rf"(?:(?:\s{_INNER_NOUN})?(?:['’]s?|\s{{2,3}}s)\s+(?:{_INNER}){{0,4}}(?:(?:city|capital|town|port),\s+)?|\s+(?:{_INNER}){{0,2}}(?:capital,|{_INNER_NOUN})\s+)"
        r"(?:of\s+)?(?:the\s+)?",
        re.IGNORECASE,
    ),
    True,
    "Shells hit Harim's northern Zedan quarter.",
    "'s northern Zedan ",
)
# What stands between a village that no gazetteer knows and the wider place it lies in.
THEN_ITS_DISTRICT = re.compile(
    r"(?:/[A-Z][\w' -]{2,20})?(?: (?:village|town|hamlet|district|suburb|checkpoint|airbase|area|hills?|subdistrict|camp|farm))?"
    r"(?:, (?:in )?| in )(?:the )?(?:Mintaqat )?(?:Markaz )?"
)
# What stands between a quarter and the town it is a part of.
QUARTER_OF = Rule(
    "en.place.quarter_of",
    re.compile(
        r" (?:district|quarter|neighbou?rhood|suburb|ward|sector) (?:of|in) (?:the )?"
        r"(?:(?:(?:[a-z]{4,12} )?(?:city|town|capital|port)(?: city)?(?: of|,)?) )?"
    ),
    True,
    "Shells hit the Zedan quarter of Harim.",
    " quarter of ",
)
# Words straight before a name that put something there, whoever bears the name.
AT = re.compile(
    r"\b(?:in|inside|near|outside|around|along|across|throughout)\s(?:the\s)?(?:(?:towns?|cit(?:y|ies)|villages?)\sof\s)?\Z",
    re.IGNORECASE,
)
# What makes a name before it an adjective ("Harim-backed", "a Harim-flagged ship", "the Harim-bound bus") or an hour
# ("6 a.m. Harim time").
ADJECTIVAL = re.compile(
    r"-(?:led|backed|born|based|made|held|controlled|occupied|run|trained|allied|sponsored|funded|built|wide|"
    r"flag(?:ged)?|registered|owned|operated|managed|chartered|crewed|bound)\b| [Tt]ime\b"
    r"| (?:war|conflict|crisis)\b"
)
# People far away whom a deed is said to be done for: "in solidarity with Zedans in Harim".
FOR_PEOPLE_IN = sought(
    r"\b(?:(?:solidarity|sympathy) with|(?:in|a show of) support (?:of|for)|on behalf of) (?:[\w'’-]+ ){0,3}in (?:the )?\Z",
    re.IGNORECASE,
)
# A name straight after these is a ship's: "the Harim-flagged cargo ship Zedan", "the cruiser Orra".
_SHIP = (
    "ship|tanker|vessel|carrier|freighter|ferry|trawler|tug|yacht|boat|steamer|cruiser|frigate|destroyer|corvette|submarine|"
    "gunboat|battleship|flagship|minesweeper|dhow"
)
NAMES_A_SHIP = re.compile(
    r"(?:-(?:flag(?:ged)?|registered|owned|operated) "
    r"(?:(?:cargo|container|oil|crude|gas|chemical|bulk|fishing|merchant|supply) ){0,2}"
    rf"|\b(?:the|cargo|container|bulk|landing|hospital|merchant|fishing|patrol) (?={_SHIP}))(?:(?:{_SHIP}),? )?\Z"
)
INITIALS = re.compile(r"U\.S\.|US|USA|U\.K\.|UK|EU|UN|U\.N\.")
ARTICLE_BEFORE = re.compile(r"\b(?:an?|another|one) \Z")

# A part of a town that is not named: "the western districts", "the rebel-held east".
PART_ALONE = Rule(
    "en.place.part_alone",
    re.compile(
        r"\bthe\s+(?:[\w-]{2,20}\s+){0,1}(?P<part>(?P<side>(?:north|south)?(?:east|west)ern|northern|southern)\s"
        r"(?:districts?|half|parts?|neighbou?rhoods?|quarters?|side|sector|suburbs|enclave)(?!\s+of\b))\b"
        r"|\b(?:siege\s+of|bombing\s+of|in|into|inside|from|on)\s+the\s+(?:[\w-]{2,20}\s+)?(?P<part2>(?P<bare>(?:north|south)?(?:east|west)))"
        r"(?=[.,;]|\s+(?:of\s+the\s+city|on|since|was|were|is|and|by|where|had|has|to|from|said|resumed|continued|began|ended)\b)",
        re.IGNORECASE,
    ),
    "part",
    "Rebels hold the eastern districts.",
    "eastern districts",
)
# A part of a place: "the western districts of Aleppo", "southern Marawi".
PART_OF = sought(
    r"\b(?P<side>(?:north|south)(?:-?(?:east|west))?(?:ern)?"
    r"|east(?:ern)?|west(?:ern)?|central|old)(?:\s(?:districts?|parts?|neighbou?rhoods?|quarters?|suburbs?|half|side|sector|outskirts|edge|flank)"
    r"\sof(?:\sthe\scity\sof|\sthe)?)?\s\Z",
    re.IGNORECASE,
)
