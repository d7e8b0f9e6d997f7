"""How English names places that no gazetteer knows: by a noun beside them, by a word before them, in a row."""

import re

from tracker.extraction.rules.en.places import PLACE_NOUNS
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Kind

_CAP = r"[‘ʿ]?[A-Z\u00c0-\u00de](?:[\w\u00c0-\u024f]|['’](?!s\b))*+"
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
    "|River|Lake|Creek|County|Township|Valley|Bay|Islands?|Mountains?|Hills|Desert|Peninsula|Strait|Canal|Parish|"
    "Reservoir|Heights"
    "|Governorate|Oblast|Province|Factory|Base|Quarter|Complex|Hill|Oil Fields?|Gas Fields?|Cement Plant|Power Plant"
    "|Refinery"
    "|Highway|Garrison|Salient|Pocket|Plains?|Axis|Junction|Roundabout|Industrial (?:Area|Zone|City)"
)
_PART_BEFORE = r"Camp|Lake|Mount|Mt\.|Fort|Ft\.|River|Gulf of|Bay of|Strait of|Isle of|Jabal|Jebel|Tal|Tall|Tell|Wadi"
_VILLAGE_BEFORE = (
    "Kafr|Kafar|Kfar|Khan|Deir|Dayr|Dair|Ain|Ayn|Beit|Bayt|Umm|Khirbat|Khirbet|Kherbet|Mazraat|Hawsh|Qasr|Ras|Maar|Maarat"
    "|Bir|Abu|Wad|Sidi"
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
        re.compile(rf"(?<![\w.])(?P<name>(?:{_PART_BEFORE}) (?:{_ARTICLE})?{_CAP})(?!\w)"),
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
            rf"|liberated|stormed|patrolled|streets of|fight for|battle for|battle of|control of|bombed|shelled"
            r"|overran|capture of|recapture of|fall of|siege of|liberation of)"
            rf"(?: (?:rural|central|downtown|northern|southern|eastern|western|nearby|neighbou?ring))? {_NAME}"
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
# The same with the noun behind them: "the Kafr Zed, Zedan and al-Zedi districts".
LISTED_BEFORE: Rule[Kind | None] = Rule(
    "en.place.listed_before",
    re.compile(
        rf"(?<![\w.])(?P<names>{_PLAIN_NAME}(?:, {_PLAIN_NAME}){{0,12}},? and {_PLAIN_NAME})"
        r" (?i:villages|towns|cities|districts|neighbou?rhoods|settlements|quarters|suburbs|counties|local government areas)\b"
    ),
    Kind.VILLAGE,
    "They shelled the Kafr Zed, Zedan and al-Zedi districts.",
    "Kafr Zed; Zedan; al-Zedi",
)
# Names that something was done to, before the words that tell it: "Umm Zed and Zedan were taken by".
LISTED_TAKEN: Rule[Kind | None] = Rule(
    "en.place.listed_taken",
    re.compile(
        rf"(?<![\w.,] )(?<![\w.])(?P<names>{_PLAIN_NAME}(?:, {_PLAIN_NAME}){{0,6}},? and {_PLAIN_NAME})"
        r" (?:was|were|(?:has|have|had) been) (?:(?:re)?taken by|(?:re)?captured by|seized by|liberated|overrun|occupied|shelled|"
        r"besieged|encircled|bombarded|razed)\b"
    ),
    Kind.VILLAGE,
    "Umm Zed and Kafr Zedan were taken by the rebels in May.",
    "Umm Zed; Kafr Zedan",
)
# Signs strong enough that even an unknown name after them is kept; the others must also look like no person and no organisation.
STRONG = frozenset(
    {
        "en.place.listed",
        "en.place.listed_before",
        "en.place.listed_taken",
        "en.place.named_after",
        "en.place.named_before",
        "en.place.village_before",
        "en.place.noun_of",
        "en.place.noun_after",
        "en.place.near",
    }
)
