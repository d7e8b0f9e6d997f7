"""How English names places that no gazetteer knows: by a noun beside them, by a word before them, in a row."""

import re

from tracker.extraction.rules.en.places import AT_SEA, PLACE_NOUNS
from tracker.extraction.rules.lexicon import lexicon
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Kind

_CAP = r"[‘ʿ]?[A-Z\u00c0-\u00de](?:[\w\u00c0-\u024f]|['’](?!s\b))*+"
_HYPHENED = r"(?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]d|[Aa]r|[Aa]n|[Aa]z)-"
_ARTICLE = (
    r"(?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]d|[Aa]t|[Aa]r|[Aa]n|[Aa]z|[Ee]d|[Ee]s|[Ee]z|[Uu]l)-|(?:al|el|de|del|la|bin|bint) |Al "
)
PLAIN_NAME = rf"(?:{_ARTICLE})?{_CAP}(?:(?:-(?:[a-z]{{1,3}}-)?|-(?:[ei]|ye) | {{1,2}})(?:{_ARTICLE})?{_CAP}){{0,3}}"
_NAME = rf"(?P<name>{PLAIN_NAME})"
NAME = re.compile(PLAIN_NAME)
_NOUNS = "|".join(sorted(PLACE_NOUNS, key=len, reverse=True))
_SINGLE = "|".join(
    sorted(
        (noun for noun in PLACE_NOUNS if noun not in ("base", "square", "market", "port", "capital", "sea", "mount")),
        key=len,
        reverse=True,
    )
)

# What may stand between a name and its noun: "the Zedan displacement camp", "the Zedan oil refinery".
_SORTS = (
    r"border|displacement|displaced persons|IDP|internally displaced persons|transit|migrant|detention|training|oil|gas|"
    r"fuel|military|naval|army|residential|thermal|nuclear|hydroelectric|railway|road"
)

# Nouns that belong to the name when written with a capital: "Neches River", "Lake Harriet".
_PART_AFTER = (
    "District|Village|Airport|Airbase|Air Base|Checkpoint|Camp|Dam|Bridge|Farms|Square|Mosque|Crossing|Barracks|Prison|Suburb"
    "|River|Lake|Creek|County|Township|Valley|Bay|Islands?|Mountains?|Hills|Desert|Peninsula|Strait|Canal|Parish|"
    "Reservoir|Heights"
    "|Governorate|Oblast|Province|Factory|Base|Quarter|Complex|Hill|Oil Fields?|Gas Fields?|Cement Plant|Power Plant"
    "|Refinery"
    "|Pass|Canal|Gorge|Highway|Garrison|Salient|Pocket|Plains?|Axis|Junction|Roundabout|Industrial (?:Area|Zone|City)"
)
_PART_BEFORE = r"Camp|Lake|Mount|Mt\.|Fort|Ft\.|River|Gulf of|Bay of|Strait of|Isle of|Jabal|Jebel|Tal|Tall|Tell|Wadi"
_VILLAGE_BEFORE = (
    "Kafr|Kafar|Kfar|Khan|Deir|Dayr|Dair|Ain|Ayn|Beit|Bayt|Umm|Khirbat|Khirbet|Kherbet|Mazraat|Hawsh|Qasr|Ras|Maar|Maarat"
    "|Bir|Abu|Wad|Sidi|Qalaat|Qalat|Qal'at"
)
# Buildings that may be a body of people too, so that only words of taking ground before them make them places.
BUILDINGS = lexicon("""
    hospital centre center airport barracks academy college school university headquarters palace hotel stadium market
    station tower building museum clinic terminal compound institute embassy bank office house
""")
TAKING = lexicon("""
    control capture captured captures capturing recapture recaptured recaptures recapturing seize seized seizes seizing
    retake retook retakes retaken retaking liberate liberated liberates liberating overran overrun took secured
""")
TAKEN = lexicon("captured recaptured seized retaken liberated overrun taken secured")
_TAKEN = "|".join(sorted(TAKEN, key=len, reverse=True))
_BUILDINGS = "|".join(sorted((noun.title() for noun in BUILDINGS), key=len, reverse=True))
_TAKING = "|".join(sorted(TAKING, key=len, reverse=True))

# What a village lies in, as it is told behind it, and what makes that only somebody's office.
_DIVISIONS = (
    r"districts?|county|township|municipality|commune|cercle|territory|woreda|payam|boma|tehsil|taluk|upazila|"
    r"local government area|LGA|department|prefecture|sector"
)
_HELD_OFFICES = (
    r"chief|commissioner|governor|administrator|police|council\w*|officials?|chair\w+|mayor|court|judge|attorney|commander|"
    r"officer"
)

FELL = (
    r"fell (?:to the|after|without|over|last|yesterday|(?:on|in) (?:the )?"
    r"(?:\d|Mon|Tues|Wed|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*)"
)

# Words that bear a capital only because they open a sentence: "At Zedan hospital", "Twenty villages".
_LED = (
    r"(?:At|In|On|Near|From|Around|Outside|Inside|Across|Over|Towards?|Into|By|To|Of|After|Before|Between|Two|Three|Four|Five|Six|Seven|"
    r"Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty|Sixty|Hundreds|Dozens|Several|Some|Many|Other|Another)"
)

# Names that no gazetteer knows, by the words around them. The meaning is the sort of place, None where a noun says.
PATTERNS: tuple[Rule[Kind | None], ...] = (
    Rule(
        "en.place.noun_of",
        re.compile(rf"\b(?=\w+ (?:of|called|named) )(?P<noun>(?i:{_NOUNS})) (?:of|called|named) (?:the )?{_NAME}"),
        None,
        "They entered the village of Umm Zed.",
        "Umm Zed",
    ),
    Rule(
        "en.place.named_after",
        re.compile(
            rf"(?<![\w.])(?P<name>(?!The |A |In |At |On |Of )(?:{_ARTICLE})?(?:{_CAP} ){{1,2}}(?:{_PART_AFTER}))(?!\w)"
            r"(?! (?:School|Sheriff|Court))"
        ),
        Kind.AREA,
        "The body lay by the Zedan River.",
        "Zedan River",
    ),
    Rule(
        "en.place.named_before",
        re.compile(rf"(?<![\w.])(?P<name>(?:{_PART_BEFORE}) (?:{_ARTICLE})?{_CAP}(?: {_HYPHENED}{_CAP})?)(?!\w)"),
        Kind.AREA,
        "They camped at Lake Zedan.",
        "Lake Zedan",
    ),
    Rule(
        "en.place.village_before",
        re.compile(rf"(?<![\w.])(?P<name>(?:{_VILLAGE_BEFORE}) (?:{_ARTICLE})?{_CAP}(?:[ -](?:{_ARTICLE}){_CAP})?)(?!\w)"),
        Kind.VILLAGE,
        "Shells hit Kafr Zed.",
        "Kafr Zed",
    ),
    Rule(
        "en.place.noun_after",
        re.compile(rf"(?<![\w.-])(?!{_LED} ){_NAME} (?:(?:{_SORTS}) )?(?P<noun>{_SINGLE})\b"),
        None,
        "Planes hit Umm Zed village.",
        "Umm Zed",
    ),
    Rule(
        "en.place.apposed",
        re.compile(
            rf"(?<![\w.]){_NAME}, (?:a|the|another) (?:[a-z-]+ ){{0,3}}"
            r"(?:(?P<noun>town|village|hamlet|city|settlement|suburb|district)|"
            r"(?:trading|border|army|military|mountain|railway|rail|road|supply|transport|logistics) "
            r"(?:post|hub|junction|stronghold|base))"
            r"(?= (?:of|in|on|to the|held|under|still|near|about|some|just|east|west|north|south|where|with|outside|along|"
            r"between|\d)|[,.;])"
        ),
        None,
        "Rebels seized Zedan, a town of 4,000 in the south.",
        "Zedan",
    ),
    Rule(
        "en.place.in_district",
        re.compile(rf"(?<![\w.]){_NAME}, (?:in )?(?:the )?{PLAIN_NAME} (?:sub-?)?(?:{_DIVISIONS})\b(?! (?:{_HELD_OFFICES})\b)"),
        Kind.VILLAGE,
        "Raiders attacked Umrin, Zedan South county, on Monday.",
        "Umrin; Zedan South",
    ),
    Rule(
        "en.place.bearing",
        re.compile(
            rf"(?<![\w.]){_NAME}, (?:(?:about|some|just|only|around|roughly) )?\d[\d.,]{{0,5}} ?(?:km|kilomet(?:er|re)s|miles) "
            r"(?:(?:to the )?(?:(?:north|south)[- ]?)?(?:north|south|east|west)|from|outside|inside|away)\b"
        ),
        Kind.VILLAGE,
        "Rebels took Umrin, 20 km north of the river.",
        "Umrin",
    ),
    Rule(
        "en.place.taken",
        re.compile(
            rf"\b(?:{_TAKING}) (?:of |over )?(?:the )?"
            rf"(?P<name>(?!The |A |In |At |On |Of )(?:{_ARTICLE})?(?:{_CAP} ){{1,3}}(?:{_BUILDINGS}))(?![\w-])"
        ),
        Kind.SITE,
        "Fighters took control of the Zedan Cultural Centre.",
        "Zedan Cultural Centre",
    ),
    Rule(
        "en.place.was_taken",
        re.compile(
            rf"(?<![\w.])(?P<name>(?!The |A |In |At |On |Of )(?:{_ARTICLE})?(?:{_CAP} ){{1,3}}(?:{_BUILDINGS}))"
            rf"(?=(?: in {_CAP})? (?:(?:was|were|is|(?:has|had|have) been) (?:{_TAKEN})|fell to)\b)"
        ),
        Kind.SITE,
        "The Zedan Cultural Centre was captured by rebels.",
        "Zedan Cultural Centre",
    ),
    Rule(
        "en.place.fell",
        re.compile(
            rf"(?<![\w.])(?P<name>(?!The |A |In |At |On |Of )(?:{_ARTICLE})?{_CAP}(?:(?: |-(?:[a-z]{{1,3}}-)?){_CAP}){{0,2}})"
            rf"(?:, which)? (?:(?:also|too|itself|later|then) )?(?:{FELL}|(?:was|had been) lost (?:to|on|in|without|"
            rf"after)|(?:has|have|had) (?:not )?fallen|"
            r"(?:has |had |have )?changed hands|(?:is|remains) (?:(?:still|now) )?ours|"
            r"(?:is|are|was|were|remains?|(?:has|have|had) been) (?:(?:still|now|again|also|back) )?"
            r"(?:in [\w-]+ (?:hands|possession)|in the (?:hands|possession) of|under [\w-]+ control|under the [A-Z]{2,6}(?=\b)|"
            r"contested|still held by)|"
            r"(?:was|were|is|(?:has|had|have) been) (?:retaken|liberated|besieged|overrun|shelled|evacuated|occupied|encircled|"
            r"bombarded|invested|relieved|abandoned))\b"
        ),
        Kind.VILLAGE,
        "Umm Zed fell on Monday.",
        "Umm Zed",
    ),
    Rule(
        "en.place.owner",
        re.compile(
            rf"(?<![\w.]){_NAME}['’]s (?:(?:last|remaining|besieged|main|beleaguered|old|northern|southern|eastern|western) )?"
            r"(?:garrison|outskirts|suburbs|streets|inhabitants|airfield|residents|mayor)\b"
        ),
        Kind.VILLAGE,
        "Umm Zed's garrison held out.",
        "Umm Zed",
    ),
    Rule(
        "en.place.fell_aside",
        re.compile(
            rf"(?<![\w,] )(?<!\b[A-Z]\. )(?<!\b[A-Z]\w\. )(?<!\b[A-Z]\w\w\. )(?<![\w.]){_NAME}, (?:(?:about|some|just|only) )?"
            rf"(?:\d{{1,3}}|across|near|north|south|east|west|on|in|outside|between|half|close|the gateway)\b[^,.;\n]{{2,60}}, "
            rf"(?:{FELL}|changed hands|"
            r"(?:was|were|is|(?:has|had) been) (?:(?:re)?taken|(?:re)?captured|seized|overrun|besieged|encircled|"
            r"surrounded|abandoned|liberated|shelled))\b"
        ),
        Kind.VILLAGE,
        "Umm Zed, across the river from the mill, changed hands on Monday.",
        "Umm Zed",
    ),
    Rule(
        "en.place.near",
        re.compile(
            r"\b(?i:near|outside|(?:jungle|forests?|villages|land|hills|territory|strip|pocket|fields|positions|clashes) around"
            r"|(?:roads?|hills|mountains|villages|fields) beyond"
            r"|north of|south of|east of|west of|outskirts of|countryside of|suburbs? of|banks? of the)"
            rf" {_NAME}"
        ),
        Kind.VILLAGE,
        "A mortar fell near Umm Zed.",
        "Umm Zed",
    ),
    Rule(
        "en.place.struck",
        re.compile(
            r"\b(?i:jets|warplanes|planes|aircraft|airplanes|aeroplanes|helicopters|bombers|gunships|drones|missiles|rockets|"
            r"shells|mortars|artillery|guns|gunners) (?:(?:also|have|had|again|twice|later) )?"
            rf"(?:struck|hit|targeted|attacked|pounded|strafed|bombarded) {_NAME}"
            r"(?=[.,;]|\sand\s[A-Z]|\s(?:on|at|in|with|again|for|early|late|overnight|killing|twice)\b)"
        ),
        Kind.VILLAGE,
        "Government jets struck Umm Zed on Monday.",
        "Umm Zed",
    ),
    Rule(
        "en.place.off",
        re.compile(rf"\b(?i:{AT_SEA}) {_NAME}"),
        Kind.VILLAGE,
        "Pirates boarded a tanker off Umm Zed.",
        "Umm Zed",
    ),
    Rule(
        "en.place.in",
        re.compile(
            r"(?<![\w.])(?:[Ii]n|[Aa]t|into|toward|towards|from|(?:road|highway|track) to|reached|captured|entered|seized"
            r"|retook|besieged|recaptured"
            r"|liberated|stormed|patrolled|controlled|controls|raided|raiding|torched|razed|sacked"
            r"|(?:moved|marched|advanced|withdrew|retreated|pulled|pushed|drove|fled|went|returned) (?:(?:on|back|out|in) )?"
            r"(?:to|on|into)"
            r"|(?:(?<=police )station|(?<=town )hall|centre|center|streets|residents|inhabitants|[Mm]ayor|garrison|battle"
            r"|(?<!under )(?<!under the )control|bombardment|shelling) of"
            r"|(?:(?:air )?strikes|assaults?|advance|raids?|attack) on|massacre (?:at|of)"
            r"|(?:advanc(?:es?|ed|ing)|march(?:ed|ing)|clos(?:ed|ing)(?: in)?|converg(?:ed|ing)) on|surrounded|"
            r"surrounding|neared|nearing"
            r"|approached|approaching|occupy|occupies|retake|recapture|besiege|encircle|overrun|liberate"
            r"|(?:fight|fighting|struggle|battles?) for|bombed|shelled"
            r"|(?:deployed|sent|dispatched|redeployed|transferred|airlifted|(?:soldiers|troops|vehicles|reinforcements|forces|police|"
            r"units|tanks|men|fighters|peacekeepers|battalions?|brigades?)) (?:in)?to"
            r"|overran|occupied|evacuated|abandoned|encircled|retaken|retaking|regained|recapturing|besieging|encircling|reaching"
            r"|entering|capturing|seizing|liberating|overrunning|occupying|storming|shelling|bombarding|(?:give|gave|given) up|"
            r"capture of|recapture of|fall of|siege of|liberation of|relief of)"
            rf"(?: (?:rural|central|downtown|northern|southern|eastern|western|nearby|neighbou?ring))? {_NAME}"
            r"(?! (?:hands|possession)\b)"
        ),
        Kind.VILLAGE,
        "Two people died in Umm Zed.",
        "Umm Zed",
    ),
)
# Signs strong enough that even an unknown name after them is kept; the others must also look like no person and no organisation.
STRONG = frozenset(
    {
        "en.place.listed",
        "en.place.listed_before",
        "en.place.listed_some",
        "en.place.listed_taken",
        "en.place.listed_between",
        "en.place.apposed",
        "en.place.named_after",
        "en.place.named_before",
        "en.place.village_before",
        "en.place.noun_of",
        "en.place.noun_after",
        "en.place.taken",
        "en.place.was_taken",
        "en.place.near",
        "en.place.off",
    }
)
# The words by which the others begin, and those that stand behind the name, with how many words the names may take before them:
# a pattern is tried only beside one of its words.
_MANY = (
    "axes fronts frontlines villages towns cities areas districts neighborhoods neighbourhoods settlements hills quarters "
    "suburbs provinces counties"
)
BEGINS: dict[str, frozenset[str]] = {
    "en.place.listed": lexicon(_MANY),
    "en.place.listed_some": lexicon(_MANY),
    "en.place.listed_between": lexicon(
        "road roads highway route motorway railway line axis track stretch area border bridge convoy patrol travelling traveling"
        " driving moving halfway midway truck trucks bus buses vehicle"
        " vehicles car cars lorry lorries taxi taxis motorcycle motorcycles ambulance ambulances"
        " village villages frontline front valley hills"
    ),
    "en.place.noun_of": frozenset(PLACE_NOUNS),
    "en.place.named_before": lexicon("camp lake mount mt fort ft river gulf bay strait isle jabal jebel tal tall tell wadi"),
    "en.place.village_before": frozenset(_VILLAGE_BEFORE.lower().split("|")),
    "en.place.taken": TAKING,
    "en.place.near": lexicon(
        "jungle forest forests villages land hills territory strip pocket fields road roads mountains positions clashes near "
        "outside north south east west outskirts countryside suburb suburbs bank banks"
    ),
    "en.place.struck": lexicon(
        "jets warplanes planes aircraft airplanes aeroplanes helicopters bombers gunships drones missiles rockets shells mortars "
        "artillery guns gunners"
    ),
    "en.place.off": lexicon(
        "ship ships vessel vessels boat boats dhow dhows tanker tankers freighter freighters trawler trawlers ferry yacht yachts "
        "warship warships destroyer destroyers frigate frigates submarine submarines patrol patrols waters miles kilometer "
        "kilometre kilometers kilometres km sea sank sunk anchored stopped boarded hijacked seized attacked torpedoed drowned "
        "capsized exercise exercises drill drills on"
    ),
    "en.place.in": lexicon(
        "in at into toward towards from road highway track reached captured entered seized retook besieged recaptured "
        "liberated stormed patrolled station hall centre center "
        "streets residents inhabitants mayor assault assaults advance fight fighting struggle battle "
        "battles garrison bombardment shelling strikes air control bombed shelled occupied evacuated encircled overran capture "
        "recapture fall siege liberation relief controlled controls abandoned give gave given retaken retaking regained "
        "recapturing besieging encircling reaching entering capturing seizing liberating overrunning occupying storming shelling "
        "bombarding deployed sent dispatched redeployed transferred airlifted soldiers troops vehicles reinforcements forces "
        "police units tanks men fighters peacekeepers battalion battalions brigade brigades raided raiding torched razed sacked "
        "advances advancing marching closed closing converged converging surrounded surrounding neared nearing approached "
        "approaching occupy occupies retake recapture besiege encircle overrun liberate "
        "moved marched advanced withdrew retreated pulled pushed drove fled went returned raid raids attack massacre"
    ),
}
BEHIND_COMMAS = frozenset(
    {"en.place.apposed", "en.place.fell_aside", "en.place.in_district", "en.place.bearing"}
)  # whose words do not stand right behind the name, but after a comma
ENDS: dict[str, tuple[frozenset[str], int]] = {
    "en.place.listed_before": (lexicon(f"{_MANY} local camps"), 80),
    "en.place.listed_taken": (lexicon("was were is are has have had fell changed also both all later then remain"), 40),
    "en.place.named_after": (
        lexicon(
            "district village airport airbase air checkpoint camp dam bridge farms square mosque crossing barracks prison suburb"
            " river lake creek county township valley bay island islands mountain mountains hills desert peninsula strait canal"
            " parish reservoir heights governorate oblast province factory base quarter complex hill oil gas cement power"
            " refinery highway garrison salient pocket plain plains axis junction roundabout industrial"
            " pass canal gorge"
        ),
        6,
    ),
    "en.place.apposed": (lexicon("town village hamlet city settlement suburb district post hub junction stronghold base"), 9),
    "en.place.bearing": (lexicon("km kilometers kilometres miles"), 7),
    "en.place.in_district": (
        lexicon(
            "district county township municipality commune cercle territory woreda payam boma tehsil taluk upazila area lga "
            "department prefecture sector subdistrict"
        ),
        10,
    ),
    "en.place.fell_aside": (lexicon("fell changed was were is has had"), 16),
    "en.place.owner": (lexicon("garrison outskirts suburbs streets inhabitants airfield residents mayor"), 6),
    "en.place.was_taken": (BUILDINGS, 5),
    "en.place.fell": (lexicon("fell has have had was were is remains also too itself later then changed which"), 4),
    "en.place.noun_after": (frozenset(PLACE_NOUNS) | lexicon("oil gas refugee power"), 12),
}
