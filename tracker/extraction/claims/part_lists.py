"""Lists in which each item is told for itself: what sums a report or a live page up, and deeds that a report adds."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tracker.extraction.heading_lines import adds_deeds, sums_up
from tracker.extraction.mentions import Passage
from tracker.extraction.telling.entry_hours import CLOCK_HEAD

_MARKS = ("-", "–", "—", "•", "*", "·", "▪", "►", "‣", "◦")
_MARK = 4  # characters before a passage in which the mark of an item stands


class Lists(NamedTuple):
    """The paragraphs that are items of such lists, and those among them that sum up what is told elsewhere."""

    items: frozenset[int] = frozenset()
    sums: frozenset[int] = frozenset()


def lists_of(text: str, first: Mapping[int, Passage]) -> Lists:
    """The lists of a text, by the first passages of its paragraphs."""
    items: set[int] = set()
    sums: set[int] = set()
    opening = [first[number] for number in sorted(first)]
    is_live = bool(opening) and opening[-1].post > 0
    for at, passage in enumerate(opening):
        clock = CLOCK_HEAD.match(text, passage.span.start, passage.span.end)
        line = text[clock.end() if clock else passage.span.start : passage.span.end]
        if (is_sum := sums_up(line)) or adds_deeds(line):
            found = list(_items(text, opening, at, is_live=is_live))
            items.update(found)
            sums.update(found if is_sum else ())
    return Lists(frozenset(items), frozenset(sums))


def is_item(passage: Passage, text: str) -> bool:
    """Whether a mark stands before a passage."""
    return text[max(0, passage.span.start - _MARK) : passage.span.start].strip(" \t").endswith(_MARKS)


def _items(text: str, opening: Sequence[Passage], heading: int, *, is_live: bool) -> Iterator[int]:
    """The paragraphs below a heading that are marked, or, on a live page where none is, all up to the next post or heading."""
    is_marked = heading + 1 < len(opening) and is_item(opening[heading + 1], text)
    for at in range(heading + 1, len(opening)):
        passage = opening[at]
        if passage.post != opening[heading].post or not (is_item(passage, text) if is_marked else is_live):
            return
        if sums_up(passage.span.of(text)):
            return
        yield passage.paragraph
