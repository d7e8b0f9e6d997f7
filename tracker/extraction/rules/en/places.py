"""How English ties a place to a deed, and how it names places that no gazetteer knows."""

import re

from tracker.extraction.rules.lexicon import lexicon
from tracker.extraction.rules.rule import Rule
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
    **dict.fromkeys(lexicon("village hamlet villages settlement settlements"), Kind.VILLAGE),
    **dict.fromkeys(lexicon("town towns township municipality"), Kind.TOWN),
    **dict.fromkeys(lexicon("city cities capital port"), Kind.CITY),
    **dict.fromkeys(lexicon("district districts neighborhood neighborhoods neighbourhood neighbourhoods"), Kind.DISTRICT),
    **dict.fromkeys(lexicon("quarter barrio suburb suburbs barangay"), Kind.DISTRICT),
    **dict.fromkeys(lexicon("province governorate county parish oblast prefecture"), Kind.PROVINCE),
    **dict.fromkeys(
        lexicon("region area stronghold constituency countryside valley enclave plain desert heights strip"), Kind.AREA
    ),
    **dict.fromkeys(
        lexicon("airport airbase airfield dam bridge camp base barracks prison hospital crossing checkpoint mosque square"),
        Kind.SITE,
    ),
    **dict.fromkeys(lexicon("hill hills mount mountain mountains farms"), Kind.SITE),
    **dict.fromkeys(lexicon("road highway motorway avenue"), Kind.ROUTE),
    **dict.fromkeys(lexicon("river lake sea gulf bay strait creek"), Kind.WATER),
}

# How the words before a name tie the place to a deed; the words before are tried without their adjectives.
_SIDE = r"north(?:east|west)?(?:ern)?|south(?:east|west)?(?:ern)?|east(?:ern)?|west(?:ern)?|central|northern|southern"
_LEAD = (
    r"(?:\s+(?:the|its|a|an|rebel|government|regime|opposition|besieged|nearby|neighbou?ring|embattled|old|city|town|village|villages"
    r"|towns|province|district|districts|neighbou?rhood|parts|areas|countryside|suburbs?|strategic|key|divided|historic|coastal|border"
    rf"|capital|of|{_SIDE}|[a-z]{{2,12}}-held|[a-z]{{2,12}}-controlled)){{0,6}}\s+\Z"
)


def _tie(name: str, words: str, relation: str, example: str) -> Rule[str]:
    return Rule(f"en.tie.{name}", re.compile(rf"\b(?:{words}){_LEAD}", re.IGNORECASE), relation, example, relation)


RELATIONS: tuple[Rule[str], ...] = (
    _tie(
        "outskirts",
        r"(?:outskirts|edges?|fringes?|periphery|gates|perimeter) of",
        "outskirts of",
        "Fighting reached the outskirts of Harim.",
    ),
    _tie(
        "direction", r"(?:(?:north|south)-?(?:east|west)?|east|west) of", "direction of", "A convoy was hit 10 km north of Harim."
    ),
    _tie("outside", r"outside(?: of)?|just off|away from", "outside", "A checkpoint just outside Harim was shelled."),
    _tie(
        "near",
        r"near(?:by| to)?|close to|around|next to|adjacent to|in the vicinity of|not far from|overlooking|surrounding",
        "near",
        "Shells fell near Harim.",
    ),
    _tie("between", r"between", "between", "The road between Harim and Salqin was cut."),
    _tie(
        "out",
        r"(?:oust|driv|drov|expel|push|forc|withdr|retreat|flush|dislodg|evict|pull(?:ed|ing)? (?:back|out)|clear|evacuat)"
        r"[^.;:]{0,50}?\bfrom",
        "in",
        "The army drove fighters from Harim.",
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
    _tie("in", r"(?:in|inside|within|at|on|across|throughout)", "in", "Two people died in Harim."),
)

_CAP = r"[‘ʿ]?[A-Z\u00c0-\u00de][\w'’\u00c0-\u024f]*+"
_ARTICLE = (
    r"(?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]d|[Aa]t|[Aa]r|[Aa]n|[Aa]z|[Ee]d|[Ee]s|[Ee]z|[Uu]l)-|(?:al|el|de|del|la|bin|bint) |Al "
)
_PLAIN_NAME = rf"(?:{_ARTICLE})?{_CAP}(?:(?:-| {{1,2}})(?:{_ARTICLE})?{_CAP}){{0,3}}"
_NAME = rf"(?P<name>{_PLAIN_NAME})"
NAME = re.compile(_PLAIN_NAME)
_NOUNS = "|".join(sorted(PLACE_NOUNS, key=len, reverse=True))
_SINGLE = "|".join(
    sorted(
        (noun for noun in PLACE_NOUNS if noun not in ("base", "square", "port", "capital", "sea", "mount")),
        key=len,
        reverse=True,
    )
)

# Nouns that belong to the name when written with a capital: "Neches River", "Lake Harriet".
_PART_AFTER = (
    "District|Village|Airport|Airbase|Air Base|Checkpoint|Camp|Dam|Bridge|Farms|Square|Mosque|Crossing|Barracks|Prison|Suburb"
    "|River|Lake|Creek|County|Township|Valley|Bay|Islands?|Mountains?|Hills|Desert|Peninsula|Strait|Canal|Parish|Reservoir|Heights"
    "|Governorate|Oblast|Province"
)
_PART_BEFORE = r"Lake|Mount|Mt\.|Fort|Ft\.|River|Gulf of|Bay of|Strait of|Isle of|Jabal|Jebel|Tal|Tall|Tell|Wadi"
_VILLAGE_BEFORE = "Kafr|Kafar|Khan|Deir|Ain|Ayn|Beit|Bayt"

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
        re.compile(rf"(?<![\w.])(?P<name>(?:{_PART_BEFORE}) (?:{_ARTICLE})?{_CAP})(?!\w)"),
        Kind.AREA,
        "They camped at Lake Zedan.",
        "Lake Zedan",
    ),
    Rule(
        "en.place.village_before",
        re.compile(rf"(?<![\w.])(?P<name>(?:{_VILLAGE_BEFORE}) (?:{_ARTICLE})?{_CAP})(?!\w)"),
        Kind.VILLAGE,
        "Shells hit Kafr Zed.",
        "Kafr Zed",
    ),
    Rule(
        "en.place.noun_after",
        re.compile(rf"(?<![\w.]){_NAME} (?P<noun>{_SINGLE})\b"),
        None,
        "Planes hit Umm Zed village.",
        "Umm Zed",
    ),
    Rule(
        "en.place.near",
        re.compile(
            r"\b(?i:near|outside|north of|south of|east of|west of|outskirts of|countryside of|suburb of|suburbs of)"
            rf" {_NAME}"
        ),
        Kind.VILLAGE,
        "A mortar fell near Umm Zed.",
        "Umm Zed",
    ),
    Rule(
        "en.place.in",
        re.compile(
            r"(?<![\w.])(?:[Ii]n|[Aa]t|into|toward|towards|from|reached|captured|entered|seized|retook|besieged|recaptured"
            rf"|liberated|stormed|patrolled|streets of|fight for|battle for|battle of|control of|bombed|shelled) {_NAME}"
        ),
        Kind.VILLAGE,
        "Two people died in Umm Zed.",
        "Umm Zed",
    ),
)
# Names told one after another behind a noun: "the villages of Kafr Zed, Zedan and al-Zedi".
LISTED: Rule[Kind | None] = Rule(
    "en.place.listed",
    re.compile(
        r"\b(?=\w+ of )"
        r"(?i:villages|towns|cities|areas|districts|neighbou?rhoods|settlements|hills|quarters|suburbs|provinces) of"
        rf" (?P<names>{_PLAIN_NAME}(?:, {_PLAIN_NAME}){{0,12}},? and {_PLAIN_NAME})"
    ),
    Kind.VILLAGE,
    "They shelled the villages of Kafr Zed, Zedan and al-Zedi.",
    "Kafr Zed; Zedan; al-Zedi",
)
# Signs strong enough that even an unknown name after them is kept; the others must also look like no person and no organisation.
STRONG = frozenset(
    {
        "en.place.listed",
        "en.place.named_after",
        "en.place.named_before",
        "en.place.village_before",
        "en.place.noun_of",
        "en.place.noun_after",
        "en.place.near",
    }
)

# A part of a place: "the western districts of Aleppo", "southern Marawi".
PART_OF = re.compile(
    r"\b(?P<side>(?:north|south)(?:-?(?:east|west))?(?:ern)?"
    r"|east(?:ern)?|west(?:ern)?|central|old)(?:\s(?:districts?|parts?|neighbou?rhoods?|quarters?|suburbs?|half|side|sector|outskirts|edge|flank)"
    r"\sof(?:\sthe\scity\sof|\sthe)?)?\s\Z",
    re.IGNORECASE,
)
