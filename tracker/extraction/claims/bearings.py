"""Places that only say where another one lies."""

import re
from collections.abc import Sequence

from tracker.extraction.mentions import PlaceMention

_GROUND = r"(?:villages?|towns?|cit(?:y|ies)|districts?|suburbs?|quarters?|neighbou?rhoods?|areas?)"
_FAR = r"(?:(?:some|about|just|around)\s+)?(?:\d[\d.,]{0,6}\s*(?:km|kilomet(?:er|re)s?|miles?)(?:\s\([^()]{2,20}\))?\s+)?"
_LIES_BY = re.compile(
    rf",\s+{_FAR}(?:(?:an?|the|another)\s+(?:[\w-]+\s+){{0,3}}{_GROUND}\s+)?(?:[\w-]+\s+){{0,2}}"
    r"(?:next\s+to|near|outside|beside|close\s+to|adjacent\s+to|bordering|overlooking|(?:north|south|east|west)\s+of)\s+"
    rf"(?:the\s+)?(?:[\w-]+\s+)?(?:{_GROUND}\s+of\s+)?",
    re.IGNORECASE,
)


def without_bearings(found: Sequence[PlaceMention], text: str) -> list[PlaceMention]:
    """The places without those that only say where the one before lies: "the ford, a village next to the mill" is the ford."""
    kept: list[PlaceMention] = []
    for place in found:
        if not (kept and place.span.start > kept[-1].span.end and _LIES_BY.fullmatch(text, kept[-1].span.end, place.span.start)):
            kept.append(place)
    return kept
