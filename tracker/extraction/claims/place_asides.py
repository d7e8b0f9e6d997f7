"""Places that are named beside the deeds: where somebody spoke, met, went, is treated or has his seat."""

import re

from tracker.extraction.mentions import PlaceMention
from tracker.extraction.rules.en.state_forces import MET
from tracker.extraction.rules.stems import sought

_TOLD_IN = sought(
    r"\b(?:said|says|told\s+(?:[\w’'-]+\s+){0,3}[\w’'-]+|(?<!was\s)(?<!were\s)(?<!been\s)reported|speaking|spoke)\s+(?:\w+\s+){0,2}"
    r"(?:in|at|from)\s+\Z",
    re.IGNORECASE,
)
_ONLY_TOLD = re.compile(r"\b(?:told|speaking|spoke)\s", re.IGNORECASE)  # "told reporters in Harim"
_IT_WAS_SAID = re.compile(
    r",?\sit\s(?:was|is|has\sbeen)\s(?:said|reported|announced|rumou?red|believed|learned|stated)\s(?:\w+\s)?that\b"
)
_THAT = re.compile(r"(?:,\s[\w-]+)?\s(?:on\s\w+\s)?that\b")  # "the navy said in Harim that"
# Officials of a capital that comments on what was done elsewhere: "In Harim, officials denied it".
_OPENS = re.compile(r"(?:\A|[\n.:;!?”\"]\s*)In\s\Z")
_OFFICIALS = re.compile(
    r",?\s(?:the\s|an?\s)?(?:(?!police|hospital|health|local|security|city|provincial)[\w’'-]+\s){0,3}?"
    r"(?:officials?|ministers?|ministry|government|diplomats?|spokes(?:man|woman|person)|president|premier|command|mediators?|"
    r"envoys?|ambassador|general\sstaff|secretary(?:[- ]general)?|army|military|navy|pentagon|council|commission|parliament)\s"
    r"(?:[\w’'-]+\s){0,3}?"
    r"(?:said|says|denied|denies|condemned|urged|accused|declared|warned|called|rejected|dismissed|spoke|vowed|insisted|expressed|"
    r"acknowledged|admitted|conceded|confirmed|claimed|announced|stated|maintained)\b",
    re.IGNORECASE,
)
_WENT_TO = sought(
    r"\b(?:fle(?:es?|d|eing)|escap(?:es?|ed|ing)|evacuated|taken|rushed|airlifted|flown|driven|carried|ferried|shipped|transferred|sent|(?:took|brought|towed)\s(?:it|them|him|her)|"
    r"deported|admitted|return(?:s|ed|ing)?|pull(?:ed|ing)\sback|f(?:e|a)ll(?:en|ing)?\sback|cross(?:es|ed|ing)?)\b"
    r"[^,;.]{0,24}\b(?:(?:in)?to|towards?)\s(?:(?:(?:an?|the)\s(?:[\w-]+\s){1,3}|hospitals?\s)(?:in|at|of|near|outside|around)\s)?(?:the\s)?"
    r"(?:(?-i:[A-Z])[\w’'-]+(?:\s(?-i:[A-Z])[\w’'-]+)?(?:,|\sand(?:\sto)?)\s){0,2}\Z",
    re.IGNORECASE,
)
_CARED_FOR = sought(
    r"\b(?:treated|hospitali[sz]ed|recovering|died(?:\s(?:later|of\s(?:\w+\s)?wounds))*\s(?:in|at)\s(?:an?\s|the\s)?(?:[\w-]+\s)?hospital)\s"
    r"(?:(?:later|on\s\w+|at\s(?:an?|the)(?:\s[\w-]+){1,3})\s)?(?:in|at)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_BROUGHT = sought(
    r"\b(?:wounded|injured|casualties|victims|bodies|survivors)\b[^,;.]{0,30}\b(?:brought|rushed|taken|carried|flown|airlifted|evacuated|"
    r"transferred)\s(?:\w+\s){0,2}to\s(?:(?:an?\s|the\s)?(?:[\w-]+\s){0,2}(?:in|at)\s)?\Z",
    re.IGNORECASE,
)
_FOR_CARE = re.compile(r"\s(?:for\s(?:\w+\s)?(?:treatment|surgery|care)|to\sbe\streated)\b")
_SEATED = sought(r"\b(?:based|exiled|born)\s(?:mainly\s|mostly\s)?(?:in|at)\s(?:the\s)?\Z", re.IGNORECASE)
# "Soldiers from the base in Zed arrived": whence they are.
_COME_FROM = sought(
    r"\b(?:soldiers|troops|fighters|policemen|officers|police|reinforcements|guards|militiamen|gunmen|rebels|men|forces|units?|teams?|medics|"
    r"rescuers|firefighters|engineers)\sfrom\s(?:the|an?|their|its)\s(?:[\w-]+\s){0,2}"
    r"(?:base|camp|garrison|barracks|post|headquarters|station|hospital|unit|brigade|battalion|outpost)\s(?:in|at|near|outside)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_SPREAD_TO = sought(r"\b(?:spread(?:ing)?|spill(?:ed|ing)\sover)\s(?:in)?to\s(?:[\w-]+\s){0,3}\Z", re.IGNORECASE)
_ROAD_TO = sought(
    r"\b(?:road|highway|route|track|motorway|trail|way|path)\s(?:(?:that\s)?lead(?:s|ing)\s|out\s|back\s|south\s|north\s|east\s|west\s)?"
    r"to(?:wards?)?\s(?:the\s)?(?:\w+\s(?:town|city|village|port)\sof\s)?\Z",
    re.IGNORECASE,
)
ROAD_OF = re.compile(r"(?:[-–][A-Z][\w-]+)?\s(?:road|highway|motorway|route|track)\b(?!\s(?:bridge|junction))")
_NEAR = 60  # characters before a place that may tell who spoke or met there
_HOME = 80  # characters before a place that may tell who is from there
WENT = 70  # characters before a place that may say how somebody came there


def is_where_told(place: PlaceMention, text: str) -> bool:
    """Whether it is only where somebody spoke: "officials said in Harim"."""
    return bool(_TOLD_IN.within(text, max(0, place.span.start - _NEAR), place.span.start))


def is_of_officials(place: PlaceMention, text: str) -> bool:
    """ "In Harim, the government denied it"."""
    start = place.span.start
    opens = _OPENS.search(text, max(0, start - len(". In ")), start)
    return opens is not None and _OFFICIALS.match(text, place.span.end) is not None


def is_beside(place: PlaceMention, text: str) -> bool:
    """Whether nothing need have been done there: it is where officials comment, or where a party has its seat."""
    return is_only_told(place, text) or is_seat(place, text) or is_cared_for(place, text) or is_of_officials(place, text)


def is_only_told(place: PlaceMention, text: str) -> bool:
    """Whether the words leave no doubt that what is told was done elsewhere: "speaking in Harim", "said in Harim that"."""
    start = max(0, place.span.start - _NEAR)
    if _IT_WAS_SAID.match(text, place.span.end):
        return True
    told = _TOLD_IN.within(text, start, place.span.start)
    return told is not None and bool(_ONLY_TOLD.match(told[0]) or _THAT.match(text, place.span.end))


def is_venue(place: PlaceMention, text: str) -> bool:
    """Whether parties only meet there: "signed the accord in Harim"."""
    return bool(MET.search(text, max(0, place.span.start - _NEAR), place.span.start))


def is_spread_to(place: PlaceMention, text: str) -> bool:
    """ "The fighting spread to Harim": what is told next is of where it began as well."""
    return bool(_SPREAD_TO.within(text, max(0, place.span.start - _NEAR), place.span.start))


def is_on_the_way(place: PlaceMention, text: str) -> bool:
    """ "A bomb on the road to Harim", "on the Harim road": what is told next was not done there."""
    if ROAD_OF.match(text, place.span.end):
        return True
    return bool(_ROAD_TO.within(text, max(0, place.span.start - _NEAR), place.span.start))


def is_reached(place: PlaceMention, after: int, text: str) -> bool:
    """Whether somebody went to a place, as is told behind an offset."""
    start = max(after, place.span.start - WENT)
    return start < place.span.start and bool(_WENT_TO.within(text, start, place.span.start))


def is_cared_for(place: PlaceMention, text: str) -> bool:
    """Whether somebody is only treated, or dies of wounds, there."""
    if _FOR_CARE.match(text, place.span.end) or _BROUGHT.within(text, max(0, place.span.start - _HOME), place.span.start):
        return True
    return bool(_CARED_FOR.within(text, max(0, place.span.start - WENT), place.span.start))


def is_seat(place: PlaceMention, text: str) -> bool:
    """Whether somebody is only at home there: "a monitor based in Harim", "soldiers from the base in Zed"."""
    if _COME_FROM.within(text, max(0, place.span.start - _HOME), place.span.start):
        return True
    return bool(_SEATED.within(text, max(0, place.span.start - _NEAR), place.span.start))
