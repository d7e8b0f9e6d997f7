"""What stands between the headline of a page and its body: label, standfirst, byline and day."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from tracker.extraction import furniture, published

_REACH = 4  # paragraphs that may still belong to the head
_LONGEST = 400  # characters; a standfirst is shorter
_LABEL = 24  # characters: the name of a section, a country
_NODES = 600  # pieces of text behind the headline that are looked at


def texts_of(tree: Any, title: str) -> list[str]:
    """The pieces of text of a page in their order, from its headline on."""
    found = tree.xpath("//body//text()[normalize-space() and not(ancestor::script or ancestor::style or ancestor::noscript)]")
    pieces = [" ".join(piece.split()) for piece in found]
    start = next((n for n, piece in enumerate(pieces) if title and furniture.same(piece, title)), -1)
    return pieces[start + 1 : start + 1 + _NODES] if start >= 0 else []


def _place(paragraph: str, pieces: Sequence[str]) -> int:
    """Where a paragraph last begins among pieces of its page, -1 where it does not."""
    start = furniture.bare(paragraph)
    for place in range(len(pieces) - 1, -1, -1):
        words = furniture.bare(pieces[place])
        if words == start or (len(words) >= 12 and start.startswith(words)):
            return place
    return -1


def _places(paragraphs: Sequence[str], pieces: Sequence[str]) -> list[int]:
    """The places of the paragraphs, each before the next one's: a teaser in the page's head is not the paragraph it repeats."""
    places: list[int] = []
    end = len(pieces)
    for paragraph in reversed(paragraphs):
        place = _place(paragraph, pieces[:end])
        places.insert(0, place)
        end = place if place >= 0 else end
    return places


def _head_lines(paragraphs: Sequence[str], pieces: Sequence[str]) -> int:
    """How many paragraphs stand above the byline or day of the page, where these stand above the body."""
    places = _places(paragraphs[: _REACH + 1], pieces)
    marks = [place for place, piece in enumerate(pieces) if furniture.is_head(piece)]
    if any(place < 0 for place in places[:3]) or any(mark < places[0] for mark in marks):
        return 0
    for count, (above, below) in enumerate(pairwise(places), 1):
        if any(above < mark < below for mark in marks):
            return count
    return 0


def without_head(paragraphs: list[str], pieces: Sequence[str]) -> list[str]:
    """Paragraphs without labels, days and standfirsts that stand above the body of their page."""
    while len(paragraphs) > 2 and len(paragraphs[0]) <= _LABEL and not furniture.is_prose(paragraphs[0]):
        paragraphs = paragraphs[1:]
    kept = [line for n, line in enumerate(paragraphs) if n >= _REACH or not furniture.is_head(line)]
    count = _head_lines(kept, pieces)
    if count and len(kept) - count >= 2 and sum(map(len, kept[:count])) <= _LONGEST:
        return kept[count:]
    return kept


def byline_of(pieces: Sequence[str]) -> str:
    """The author named by a byline near the headline, "" where there is none."""
    for piece in pieces[:30]:
        rule = furniture.part_of(piece)
        if rule and rule.name.endswith(".byline"):
            return piece[3:].strip()
    return ""


def day_of(pieces: Sequence[str]) -> date | None:
    """The day said in a line near the headline, None where there is none."""
    days = (published.day_in(piece) for piece in pieces[:30] if furniture.is_head(piece))
    return next((day for day in days if day), None)
