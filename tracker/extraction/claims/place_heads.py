"""The parts of a report that places head ("Zinder: two shops were burned", or a line), and the entries of a live page."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tracker.extraction.claims.part_lists import lists_of
from tracker.extraction.mentions import Passage, PlaceMention
from tracker.extraction.places.sightings import AT_HEAD
from tracker.vocabulary import PlacePrecision, Span

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
_ENTRY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?\s(?-i:[A-Z])[a-z]{2,8}\.?"
    r"|(?-i:[A-Z])[a-z]{2,8}\.?\s\d{1,2}(?:\s?[-–]\s?(?:[a-z]{3,9}\s)?\d{1,2})?)(?:,?\s\d{4})?(?::|\s[-–—]\s|\.\s|\Z)",
    re.IGNORECASE,
)
_FEW = 2  # heads that make an order
_ENTRIES = 3  # days that do
_HEADLINE = 180  # characters
_SHARE = 3  # posts of which one names the place that a live page is about
_CLOSE = (PlacePrecision.EXACT, PlacePrecision.NEAR, PlacePrecision.DISTRICT, PlacePrecision.TOWN, PlacePrecision.AREA)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a report by their first paragraph, each with the place that heads it, if any does.

    `sums` are the paragraphs that only sum up what others tell, `headlines` those of posts; `has_posts` is true of a live page,
    `is_about_one` of one that names its place in the title and in every third post.
    """

    part_of: dict[int, int] = field(default_factory=dict)
    heads: dict[int, PlaceMention] = field(default_factory=dict)
    sums: frozenset[int] = frozenset()
    headlines: frozenset[int] = frozenset()
    has_posts: bool = False
    is_about_one: bool = False

    def head(self, passage: Passage) -> PlaceMention | None:
        """The place that heads the part of a sentence."""
        return self.heads.get(self.part_of.get(passage.paragraph, -1))

    def is_apart(self, passage: Passage) -> bool:
        """Whether a sentence is of a part, and not of what stands above or below all parts."""
        return self.part_of.get(passage.paragraph, -1) >= 0

    def are_one(self, one: Passage, other: Passage) -> bool:
        """Whether two sentences are of one part, as all are of a report without parts."""
        return self.part_of.get(one.paragraph, -1) == self.part_of.get(other.paragraph, -1)


def is_about_one(named: Sequence[PlaceMention], passages: Sequence[Passage], title: str) -> bool:
    """Whether a live page is about the place that is named so: in its title, or above its posts, and in every third post."""
    starts = [passage.span.start for passage in passages]
    posts = {passages[bisect_right(starts, place.span.start) - 1].post for place in named}
    is_title = 0 in posts or any(place.text in title for place in named)
    return is_title and len(posts - {0}) * _SHARE >= passages[-1].post


def parts_of(text: str, passages: Sequence[Passage], places: Sequence[PlaceMention]) -> Parts:
    """The parts of a report: two or more that places head, the posts of a live page, three or more entries that days head, and
    the items of lists that sum it up or add to it."""
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
    heads = labelled | lines
    if len({place.text for place in heads.values()}) < len(heads):
        heads, labelled = {}, {}  # who speaks in a transcript speaks again
    posts, lists = _posts(first), lists_of(text, first)
    begun = posts | _entries(text, first) | lists.items
    if len(heads) < _FEW:
        if not begun:
            return Parts()
        heads, labelled = (heads, labelled) if posts else ({}, {})
    part, part_of, before = -1, {}, -1
    for number in sorted(first):
        if before in lists.items and not (posts or heads):
            part = -1  # below its points a report goes on as one
        if number in heads or number in begun or (posts and before in lists.items) or (labelled and part not in lines):
            part = number
        part_of[number], before = part, number
    headlines = _headlines(posts, first, last, text)
    return Parts(part_of, _towns(headlines, first, places) | heads, lists.sums, frozenset(headlines), bool(posts))


def _posts(first: dict[int, Passage]) -> set[int]:
    """The paragraphs with which posts begin."""
    numbers = sorted(first)
    after = ((first[before].post, number) for before, number in pairwise(numbers))
    begun = {number for post, number in after if first[number].post != post}
    return begun | {number for number in numbers[:1] if first[number].post}


def _entries(text: str, first: dict[int, Passage]) -> set[int]:
    """The paragraphs of a chronology that open with a day, where there are several."""
    found = {number for number, each in first.items() if _ENTRY.match(text, each.span.start, each.span.end)}
    return found if len(found) >= _ENTRIES else set()


def _headlines(posts: set[int], first: dict[int, Passage], last: dict[int, Passage], text: str) -> dict[int, int]:
    """The paragraphs that are headlines of posts, each with the first paragraph of its post."""
    lines = ((number, line) for number in posts for line in (number, number + 1) if line == number or line not in posts)
    return {line: number for number, line in lines if line in first and _is_headline(first[line], last[line], text)}


def _is_headline(first: Passage, last: Passage, text: str) -> bool:
    span = first.span
    return first == last and span.end - span.start <= _HEADLINE and text[span.end - 1] not in '.!?:”"'


def _towns(headlines: dict[int, int], first: dict[int, Passage], places: Sequence[PlaceMention]) -> dict[int, PlaceMention]:
    """The one town that the headline of a post names, by its part."""
    starts = [place.span.start for place in places]
    found: dict[int, PlaceMention] = {}
    for line, post in headlines.items():
        span = first[line].span
        named = places[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        towns = [place for place in named if place.precision in _CLOSE and not place.in_actor]
        if len(towns) == 1:
            found.setdefault(post, towns[0])
    return found


def _label(span: Span, at: dict[int, PlaceMention], text: str) -> PlaceMention | None:
    place = at.get(span.start)
    is_head = place is not None and (bool(place.key) or place.rule == AT_HEAD)
    return place if place and is_head and _LABEL.match(text, place.span.end, span.end) else None


def _line(span: Span, at: dict[int, PlaceMention], text: str) -> PlaceMention | None:
    lead = _LEAD.match(text, span.start, span.end)
    place = at.get(lead.end() if lead else span.start)
    return place if place and place.key and _LINE.fullmatch(text, place.span.end, span.end) else None
