"""Places that only say where another one lies."""

import re
from collections.abc import Sequence

from tracker.extraction.mentions import PlaceMention

GROUND = r"(?:villages?|towns?|cit(?:y|ies)|districts?|suburbs?|quarters?|neighbou?rhoods?|areas?)"
_FAR = r"(?:(?:some|about|just|around)\s+)?(?:\d[\d.,]{0,6}\s*(?:km|kilomet(?:er|re)s?|miles?)(?:\s\([^()]{2,20}\))?\s+)?"
_WORD = (
    r"(?!(?:and|or|one|two|three|four|five|six|seven|eight|nine|ten|another)\s)[\w-]+"  # and not "three near Zed", who fell there
)
_BY_ROAD = (
    r"on\s+(?:the|a)\s+(?:[\w-]+\s+){0,2}(?:road|highway|motorway|railway|line|route|river|coast|edge|outskirts|fringes?|border)\s+"
    r"(?:that\s+(?:links|joins|connects)|of|with|from|to|between|linking|joining|connecting)"
    r"(?:\s+(?-i:[A-Z])[\w’'-]+\s+(?:and|to|with))?"
)
_LIES_BY = re.compile(
    rf",\s+{_FAR}(?:(?:an?|the|another)\s+(?:[\w-]+\s+){{0,3}}{GROUND}\s+)?(?:{_WORD}\s+){{0,2}}"
    r"(?:next\s+to|near|outside|beside|opposite|facing|close\s+to|adjacent\s+to|bordering|overlooking|(?:north|south|east|west)\w*\s+of|"
    rf"{_BY_ROAD})\s+"
    rf"(?:the\s+)?(?:[\w-]+\s+)?(?:{GROUND}\s+of\s+)?",
    re.IGNORECASE,
)
# "Harim (held by the rebels, 17km north of Zed)".
_IN_BRACKETS = re.compile(
    r"\s\((?:[^()\n]{1,60}[,;]\s)?(?:\d[\d.,]{0,6}\s*(?:km|kilomet(?:er|re)s?|miles?)\s)?"
    r"(?:(?:north|south)[- ]?)?(?:north|south|east|west)\s(?:of|from)\s(?:the\s)?",
    re.IGNORECASE,
)
_IS_OF = re.compile(
    r",\s+(?:the\s+)?(?:[\w-]+\s+){0,3}(?:capital|hub|seat|city|town|port|centre|center|stronghold|gateway)\s+(?:of|to|in)\s+(?:the\s+)?"
    r"(?:[\w-]+\s+)?",
    re.IGNORECASE,
)
_NEAR = 40
_FAR_BACK = 70  # characters before a place
_ENDS = ("between", "from", "toward")
_OTHER_END = re.compile(r"\s+(?:and|to|with)\s+(?:the\s+)?", re.IGNORECASE)  # "on the road from Harim to Zed"
_NEAR_IT = re.compile(r"\s(?:near|at|in|around)\s(?:the\s)?", re.IGNORECASE)
_WIDER = re.compile(r"(?:,|\s+(?:province|state|region))?\s+(?:in|of)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}", re.IGNORECASE)


# "The city, capital of the coast, fell": the town that is spoken of is meant.
_TOWN_THAT_IS = re.compile(
    r"\b(?:the|this|that)\s+(?:[\w-]+\s+)?(?:city|town|port),\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:capital|seat|hub|centre|center)\s+"
    r"(?:of|in)\s+(?:the\s+)?(?:[\w-]+\s+)?\Z",
    re.IGNORECASE,
)
# "The capital of the coast, the port": what stands before a place of which the next is a part.
_WHOSE = re.compile(r"\b(?:capital|seat|hub|centre|center|largest\s+city|main\s+town)\s+(?:of|in)\s+(?:the\s+)?\Z", re.IGNORECASE)


def without_bearings(found: Sequence[PlaceMention], text: str) -> list[PlaceMention]:
    """The places without those that only say where the one before lies: "the ford, a village next to the mill" is the ford.

    Nor those it is the capital of: "the port, capital of the coast in the western isles" is the port.
    """
    kept: list[PlaceMention] = []
    last: PlaceMention | None = None  # the place before, kept or not
    for place in found:
        if kept and kept[-1] is last and _is_whose(last, place, text):
            kept.pop()
            last = None
        if kept and kept[-1] is last and _is_nearer(last, place, text):
            kept.pop()
            last = None
        if not _TOWN_THAT_IS.search(text, max(0, place.span.start - _FAR_BACK), place.span.start) and (
            last is None or not _says_where(kept, last, place, text)
        ):
            kept.append(place)
        last = place
    return kept


def _is_whose(wider: PlaceMention | None, place: PlaceMention, text: str) -> bool:
    """ "The capital of Zed, Harim, fell": the wider place only says which town is meant."""
    if wider is None or text[wider.span.end : place.span.start] != ", ":
        return False
    return bool(_WHOSE.search(text, max(0, wider.span.start - _NEAR), wider.span.start))


def _is_nearer(bearing: PlaceMention | None, place: PlaceMention, text: str) -> bool:
    """ "North-west of Zed near Harim": the first only tells on which side of it the second lies."""
    if bearing is None or bearing.relation != "direction of":
        return False
    return _NEAR_IT.fullmatch(text, bearing.span.end, place.span.start) is not None


def _says_where(kept: Sequence[PlaceMention], last: PlaceMention, place: PlaceMention, text: str) -> bool:
    end, start = last.span.end, place.span.start
    if start <= end:
        return False
    if _IN_BRACKETS.fullmatch(text, end, start):
        return True
    if kept and last is kept[-1]:
        return bool(_LIES_BY.fullmatch(text, end, start) or _IS_OF.fullmatch(text, end, start))
    if _OTHER_END.fullmatch(text, end, start):
        return last.relation in _ENDS
    return bool(_WIDER.fullmatch(text, end, start))  # "…, capital of the coast in the western isles"
