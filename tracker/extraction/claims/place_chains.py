"""Places named one within another: of "the Dora quarter in Baghdad" and of "Baghdad's Dora quarter" the quarter is meant."""

import re
from collections.abc import Sequence

from tracker.extraction.mentions import PlaceMention
from tracker.extraction.places.leading import leads_to
from tracker.vocabulary import PlacePrecision

_WIDEN = re.compile(
    r"(?![^,]*\b(?:and|or|with|by|to|from|against|after|before|while|but)\b)"
    r"(?:[\w\s]{0,24}(?:,| in| of| near| outside| within| under)\s(?:the\s)?[\w\s]{0,14}"
    r"|[\w\s]{0,24}\((?:the\s)?(?:[\w-]+\s){0,2})"
)
_TOWN_OF = re.compile(r"\b(?:port|city|town|village)\sof\s\Z")  # whatever the name is elsewhere
_LONGEST_WIDEN = 40
_SMALL = (PlacePrecision.TOWN, PlacePrecision.AREA)  # one whose district is known stands for a point of that
_AROUND = (PlacePrecision.TOWN, PlacePrecision.DISTRICT)
_VILLAGE = re.compile(r"\s(?:village|hamlet|settlement|locality)\b", re.IGNORECASE)
_OF_DISTRICT = re.compile(
    r"\s(?:sub-?)?(?:districts?|county|cercle|commune|municipality|township|territory|woreda|payam|tehsil|taluk|upazila|local\sgovernment)\b",
    re.IGNORECASE,
)
_ROW = re.compile(r"(?:\s[a-z]+)?,?\s(?:and|or)\s(?:in\s)?(?:the\s)?[A-Z]")  # "Umm Zed, Harim and Orra"
_PART_OF = re.compile(
    r"\s(?:[\w-]+\s)?(?:districts?|villages?|towns?|quarters?|neighbou?rhoods?|suburbs?|community|areas?|settlements?|camps?|hamlets?)"
    r"\s(?:of|in|under|within)\s(?:the\s)?(?:[\w-]+\s)?",
    re.IGNORECASE,
)


def is_wider(near: PlaceMention, back: PlaceMention) -> bool:
    """Whether the first is fixed less closely than the second."""
    order = list(PlacePrecision)
    return order.index(near.precision) > order.index(back.precision)


def finest(chosen: PlaceMention, found: Sequence[PlaceMention], text: str) -> PlaceMention:
    """The closest place of the chain in which one was chosen."""
    start = chosen.span.start
    for place in reversed(found):
        if not start - _LONGEST_WIDEN < place.span.end <= start:
            continue
        between = text[place.span.end : start]
        if _WIDEN.fullmatch(between) and (
            is_wider(chosen, place)
            or (_PART_OF.fullmatch(between) and not is_wider(place, chosen))
            or _is_village_of(place, chosen, text)
        ):
            return finest(place, found, text)
    return _narrowed(chosen, found, text)


def _is_village_of(village: PlaceMention, district: PlaceMention, text: str) -> bool:
    """ "Umm Zed, Harim district", "Umm Zed village, Harim": a village that no gazetteer knows, before what it lies in."""
    if village.key or village.precision not in _SMALL or district.precision not in _AROUND:
        return False
    is_said = _VILLAGE.match(text, village.span.end) or _OF_DISTRICT.match(text, district.span.end)
    return is_said is not None and not _ROW.match(text, district.span.end)


def _is_part(chosen: PlaceMention, place: PlaceMention, text: str) -> bool:
    """Whether the first lies in the second: "Umm Zed village of Harim district", but not "the West Bank city of Nablus"."""
    return _PART_OF.fullmatch(text, chosen.span.end, place.span.start) is not None and not is_wider(chosen, place)


def _narrowed(chosen: PlaceMention, found: Sequence[PlaceMention], text: str) -> PlaceMention:
    """The one that a wider place leads to: "the West Bank city of Nablus", "Baghdad's Dora quarter"."""
    for place in found:
        is_behind = chosen.span.end < place.span.start
        if is_behind and leads_to(text, chosen.span.end, place.span.start) and not _is_part(chosen, place, text):
            is_town = _TOWN_OF.search(text, chosen.span.end, place.span.start) is not None
            return _narrowed(place, found, text) if is_town or not is_wider(place, chosen) or not place.key else chosen
    return chosen
