"""The parts of a report that places head ("Zinder: two shops were burned", or a line), and the entries of a live page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.extraction.mentions import Passage, PlaceMention
from tracker.extraction.sentences import SIGN
from tracker.vocabulary import Span

_NOUN = (
    r"(?:region|province|governorate|district|front|frontline|axis|sector|direction|city|town|county|state|department|oblast|area|"
    r"locality|township|territory|zone|commune|division|prefecture|corridor|camp|"
    r"countryside|and\s(?:its\s)?(?:surroundings|outskirts|environs))"
)
_LABEL = re.compile(rf"(?:\s{_NOUN})?(?:,\s[A-Z][\w’' -]{{2,24}}|\s\([^()\n]{{2,80}}\))?:\s", re.IGNORECASE)
_LINE = re.compile(rf"(?:\s{_NOUN}){{0,2}}(?:,\s[A-Z][\w’' -]{{2,24}}|\s\([^()\n]{{2,80}}\))?:?", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:(?:[A-Z]|[IVX]{1,4}|\d{1,2})[.)]\s)?(?:(?:(?:north|south)-?)?(?:north|south|east|west)\sof\s|(?:in\sand\s)?around\s)?",
    re.IGNORECASE,
)
_CLOCKED = re.compile(rf"(?:\A|\n)\s*[•*-]?\s*(?:{SIGN}++\s*)?(?:[01]?\d|2[0-3])[:.h][0-5]\d\b[^\n]{{0,14}}\Z")
_FEW = 2  # heads that make an order
_ENTRIES = 3  # times of the day that do


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a report by their first paragraph, each with the place that heads it, if any does."""

    part_of: dict[int, int] = field(default_factory=dict)
    heads: dict[int, PlaceMention] = field(default_factory=dict)

    def head(self, passage: Passage) -> PlaceMention | None:
        """The place that heads the part of a sentence."""
        return self.heads.get(self.part_of.get(passage.paragraph, -1))

    def are_one(self, one: Passage, other: Passage) -> bool:
        """Whether two sentences are of one part, as all are of a report without parts."""
        return self.part_of.get(one.paragraph, -1) == self.part_of.get(other.paragraph, -1)


def parts_of(text: str, passages: Sequence[Passage], places: Sequence[PlaceMention]) -> Parts:
    """The parts of a report: two or more that places head, or three or more that begin with a time of the day."""
    at = {place.span.start: place for place in places}
    called = {place.text: place for place in places if not place.key and not place.in_actor}
    first = {passage.paragraph: passage for passage in reversed(passages) if not (passage.is_title or passage.is_dateline)}
    last = {passage.paragraph: passage for passage in passages}
    labelled = {number: place for number, each in first.items() if (place := _label(each.span, at, text))}
    lines = {
        number: place
        for number, each in first.items()
        if last[number] == each and (place := _line(each.span, at, text) or called.get(each.span.of(text)))
    }
    clocked = {number for number, each in first.items() if _CLOCKED.search(text, max(0, each.span.start - 40), each.span.start)}
    heads = labelled | lines
    if len({place.text for place in heads.values()}) < len(heads):
        heads, labelled = {}, {}  # who speaks in a transcript speaks again
    if len(heads) < _FEW and len(clocked) < _ENTRIES:
        return Parts()
    part, part_of = -1, {}
    for number in sorted(first):
        if number in heads or number in clocked or (labelled and part not in lines):
            part = number
        part_of[number] = part
    return Parts(part_of, heads)


def _label(span: Span, at: dict[int, PlaceMention], text: str) -> PlaceMention | None:
    place = at.get(span.start)
    return place if place and place.key and _LABEL.match(text, place.span.end, span.end) else None


def _line(span: Span, at: dict[int, PlaceMention], text: str) -> PlaceMention | None:
    lead = _LEAD.match(text, span.start, span.end)
    place = at.get(lead.end() if lead else span.start)
    return place if place and place.key and _LINE.fullmatch(text, place.span.end, span.end) else None
