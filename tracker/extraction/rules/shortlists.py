"""Of a family of rules those few that need be tried on a stretch of a text, told by the words that stand there."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import compress
from typing import Any

from tracker.extraction.cutting import cut, cutter
from tracker.extraction.rules.rule import Rule
from tracker.extraction.rules.stems import stems_of

_RUN = cutter(r"\w+")
_SHORTEST = 3  # letters; shorter pieces stand in every other word
_MOST = 500  # pieces of a rule; they are looked up, and not for
_LONGEST, _KEPT = 24, 16384  # letters of a word, and words, whose marks are kept

type Marks = int  # a bit for each rule of every shortlist


class Shortlist[R: Rule[Any]]:
    """A family of rules by the pieces of words without which they cannot match (`stems`)."""

    def __init__(self, rules: Iterable[R]) -> None:
        self._marked = tuple((rule, _BOARD.mark(rule)) for rule in rules)
        self._own = sum(mark for _, mark in self._marked)
        self._listed = lru_cache(maxsize=1024)(lambda marks: tuple(rule for rule, mark in self._marked if marks & mark))

    def of(self, low: str, start: int, end: int) -> tuple[R, ...]:
        """The rules, in their order, that may match in a stretch of a text, given in small letters (`folding.lowered`)."""
        starts, ends, found = _telling_words(low, len(_BOARD.rules))
        marks = _BOARD.always
        for mark in found[bisect_right(ends, start) : bisect_left(starts, end)]:
            marks |= mark
        return self._listed(marks & self._own)

    def matches(self, text: str, low: str, start: int, end: int) -> Iterator[tuple[R, re.Match[str]]]:
        """Each rule that matches in a stretch of a text, and its first match; `low` is the text in small letters."""
        for rule in self.of(low, start, end):
            match = rule.pattern.search(text, start, end)
            if match:
                yield rule, match


class _Board:
    """The pieces of all rules of all shortlists, so that each word of a text is looked at once for all of them."""

    def __init__(self) -> None:
        self.rules: list[Rule[Any]] = []  # the n-th has the n-th bit for its mark
        self.always: Marks = 0  # those that no piece tells of
        self._pieces: dict[str, list[tuple[str, Marks]]] = {}  # by their first letters
        self._known: dict[str, Marks] = {}
        self._read = 0  # rules whose pieces are known

    def mark(self, rule: Rule[Any]) -> Marks:
        """The mark of one more rule; its pieces are only told apart when a text is read."""
        self.rules.append(rule)
        return 1 << len(self.rules) - 1

    def marks_of(self, words: Iterable[str]) -> list[Marks]:
        """For each word the marks of the rules that it tells of."""
        if self._read < len(self.rules):
            self._read_pieces()
        known = self._known
        return [self._marks_of(word) if (marks := known.get(word)) is None else marks for word in words]

    def _marks_of(self, word: str) -> Marks:
        marks = 0
        for at in range(len(word) - _SHORTEST + 1):
            for piece, mark in self._pieces.get(word[at : at + _SHORTEST], ()):
                if word.startswith(piece, at):
                    marks |= mark
        if len(word) <= _LONGEST:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[word] = marks
        return marks

    def _read_pieces(self) -> None:
        """Read all of them anew, and only then put them up: another thread may be at the same."""
        count, always, found = len(self.rules), 0, defaultdict[str, list[tuple[str, Marks]]](list)
        for number, rule in enumerate(self.rules[:count]):
            pieces = _pieces_of(rule)
            always |= 0 if pieces else 1 << number
            for piece in pieces:
                found[piece[:_SHORTEST]].append((piece, 1 << number))
        self._pieces, self.always, self._known, self._read = dict(found), always, {}, count


_BOARD = _Board()


@lru_cache(maxsize=4)
def _telling_words(low: str, _rules: int) -> tuple[list[int], list[int], list[Marks]]:
    """The words of a text that tell of a rule: where they start and end, and their marks; the last few texts are kept."""
    words, starts, ends = cut(_RUN, low)
    marks = _BOARD.marks_of(words)
    return list(compress(starts, marks)), list(compress(ends, marks)), list(filter(None, marks))


def _pieces_of(rule: Rule[Any]) -> tuple[str, ...]:
    """For each of a rule's stems its longest part without blank or mark; () where one is too short to tell anything."""
    longest = [max(_RUN.findall(stem), key=len, default="") for stem in stems_of(rule.pattern, _MOST)]
    return tuple(longest) if all(len(piece) >= _SHORTEST for piece in longest) else ()
