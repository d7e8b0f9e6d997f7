"""Quotation marks in pairs, through sentences and paragraphs."""

from dataclasses import dataclass
from itertools import pairwise

_CLOSING = {"“": "”", "``": "''", "`": "'", '"': '"', "''": "''", "‘": "’", "'": "'", "„": "“", "«": "»"}
_MARKS = frozenset(_CLOSING) | frozenset(_CLOSING.values())
_LONGEST_MARK = max(map(len, _MARKS))
_SINGLE = frozenset("‘'`")
_SHORTEST_SPEECH = 3  # words; shorter ones are scare quotes or names
_NEAREST_CLOSE = 80  # words within which a single mark must be closed, or it is an apostrophe
_FARTHEST_CLOSE = 4  # paragraphs into which a quotation may run on without a mark at their start
_LONGEST_NICKNAME = 4  # words from the mark before it to the one behind

type Mark = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks: its first and last word (the marks themselves)."""

    first: int
    last: int

    @property
    def is_speech(self) -> bool:
        """Whether it is long enough to be something said rather than a name or a scare quote."""
        return self.last - self.first > _SHORTEST_SPEECH


def pair_marks(text: str, starts: list[int], ends: list[int], paragraphs: list[tuple[int, int]]) -> list[Quotation]:
    """All quotations; one left open ends with its paragraph, unless a later paragraph closes it."""
    marks = [_marks(text, starts, ends, paragraph) for paragraph in paragraphs]
    found: list[Quotation] = []
    opened, closing, has_inner = -1, "", False
    for number, (_, stop) in enumerate(paragraphs):
        for place, (index, mark) in enumerate(marks[number]):
            if opened >= 0:
                is_other = not has_inner and _is_other_close(text, starts[index], ends[index], mark, closing)
                if is_other or (mark == closing and _may_close(text, ends[index], mark)):
                    found.append(Quotation(opened, index))
                    opened = -1
                has_inner = mark == "“" or (has_inner and mark != "”")
            elif mark in _CLOSING and _may_open(text, starts, ends, marks[number][place : place + _NEAREST_CLOSE]):
                opened, closing, has_inner = index, _CLOSING[mark], False
        if opened >= 0 and not _runs_on(marks, paragraphs, number, closing):
            if stop > opened + 1:
                found.append(Quotation(opened, stop - 1))
            opened = -1
    return found


def _marks(text: str, starts: list[int], ends: list[int], paragraph: tuple[int, int]) -> list[Mark]:
    short = [index for index in range(*paragraph) if ends[index] - starts[index] <= _LONGEST_MARK]
    words = [(index, text[starts[index] : ends[index]]) for index in short]
    marks = [(index, word) for index, word in words if word in _MARKS]
    around = {index for one, other in pairwise(marks) if _is_nickname(text, starts, one, other) for index, _ in (one, other)}
    return [mark for mark in marks if mark[0] not in around] if around else marks


def _is_nickname(text: str, starts: list[int], opening: Mark, closing: Mark) -> bool:
    """Whether two marks stand around a name within a name: 'Hector "Bald" Sol'."""
    (first, mark), (last, other) = opening, closing
    if _CLOSING.get(mark) != other or not 1 < last - first <= _LONGEST_NICKNAME or first == 0 or last + 1 >= len(starts):
        return False
    return all(text[starts[index]].isupper() and text[starts[index] + 1].islower() for index in (first - 1, first + 1, last + 1))


def _may_open(text: str, starts: list[int], ends: list[int], following: list[Mark]) -> bool:
    """A single mark opens only before a letter, after a space, and where it is closed: the others are apostrophes."""
    index, mark = following[0]
    if mark not in _SINGLE:
        return True
    start, end = starts[index], ends[index]
    is_before_word = text[end : end + 1].isalnum() or mark == "`"
    stands_so = is_before_word and (start == 0 or not text[start - 1].isalnum())
    return stands_so and _is_closed(text, ends, following, _CLOSING[mark])


def _is_other_close(text: str, start: int, end: int, mark: str, closing: str) -> bool:
    """Whether a straight double mark closes what a curved one opened, or a curved one what a straight one did."""
    if closing == '"':
        return mark == "”"
    return closing == "”" and mark == '"' and not text[start - 1].isspace() and not text[end : end + 1].isalnum()


def _may_close(text: str, end: int, mark: str) -> bool:
    return mark not in "’'" or end >= len(text) or not text[end].isalnum()


def _is_closed(text: str, ends: list[int], following: list[Mark], closing: str) -> bool:
    """Whether a single mark is closed nearby."""
    opened = following[0][0]
    return any(
        mark == closing and index - opened <= _NEAREST_CLOSE and _may_close(text, ends[index], closing)
        for index, mark in following[1:]
    )


def _runs_on(marks: list[list[Mark]], paragraphs: list[tuple[int, int]], number: int, closing: str) -> bool:
    """Whether a quotation left open is closed in a paragraph that does not open with a mark of its own."""
    for later in range(number + 1, min(number + 1 + _FARTHEST_CLOSE, len(paragraphs))):
        alike = [index for index, mark in marks[later] if mark == closing]
        opening = [index for index, mark in marks[later] if _CLOSING.get(mark) == closing]
        if closing in _SINGLE or closing == "’" or (opening and opening[0] == paragraphs[later][0]):
            return False
        if alike:
            return len(alike) % 2 == 1 if opening == alike else not opening or alike[0] < opening[0]
        if opening:
            return False
    return False
