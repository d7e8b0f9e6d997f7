"""The pieces of words without which a pattern cannot match: looked for first, as that costs a fraction of trying the pattern."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from re import _constants as codes  # type: ignore[attr-defined]  # the only place where Python tells how it reads a pattern
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from tracker.extraction.folding import lowered

_MOST = 64  # pieces; to look for more costs as much as the pattern
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)

type Pieces = frozenset[str]
type Written = re.Pattern[str] | Callable[[], re.Pattern[str]]  # a pattern, or what makes it once it is asked for


class Sought:
    """A pattern that is tried only where the pieces stand without which it cannot match."""

    __slots__ = ("_pattern", "_stems", "_written")

    def __init__(self, written: Written) -> None:
        self._written = written
        self._pattern: re.Pattern[str] | None = None
        self._stems: tuple[str, ...] = ()

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, made when it is first asked for."""
        return self._pattern or self._made()

    def _made(self) -> re.Pattern[str]:
        pattern = self._written if isinstance(self._written, re.Pattern) else self._written()
        self._stems, self._pattern = stems_of(pattern), pattern
        return pattern

    def may_match(self, low: str, start: int, end: int) -> bool:
        """Whether the pattern need be tried on a stretch of a text, given in small letters (`folding.lowered`)."""
        if self._pattern is None:
            self._made()
        stretch = low[start:end]  # to cut it out once is less than to tell `find` its ends for every stem
        for stem in self._stems:
            if stem in stretch:
                return True
        return not self._stems

    def search(self, text: str, low: str, start: int, end: int) -> re.Match[str] | None:
        """The first match in a stretch of a text; `low` is the text in small letters."""
        return self.pattern.search(text, start, end) if self.may_match(low, start, end) else None

    def within(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first match in a stretch of a text whose small letters are at hand, as those of an article under reading are."""
        return self.search(text, lowered(text), start, end)

    def each_within(self, text: str, start: int, end: int) -> Iterable[re.Match[str]]:
        """All matches in such a stretch."""
        return self.pattern.finditer(text, start, end) if self.may_match(lowered(text), start, end) else ()


def sought(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Sought:
    """A pattern that is compiled when it is first tried."""
    return Sought(partial(re.compile, pattern, flags))


def stems_of(pattern: re.Pattern[str], most: int = _MOST) -> tuple[str, ...]:
    """Pieces in small letters of which each match of the pattern holds at least one; () where there are none, or over `most`."""
    needed = _needed(parser.parse(pattern.pattern, pattern.flags))
    shortest = sorted((each for each in needed if not any(other != each and other in each for other in needed)), key=len)
    return tuple(shortest) if len(shortest) <= most else ()


def _needed(tree: Iterable[tuple[Any, Any]]) -> Pieces:
    """Of all that a sequence must hold, what says most: the pieces whose shortest is the longest, then the fewest."""
    return max(_pieces(tree), key=lambda pieces: (min(map(len, pieces), default=0), -len(pieces)), default=frozenset())


def _pieces(tree: Iterable[tuple[Any, Any]]) -> Iterator[Pieces]:
    run = ""
    for code, argument in tree:
        if code is codes.LITERAL:
            run += chr(argument).lower()
            continue
        if run:
            yield frozenset({run})
            run = ""
        if code is codes.SUBPATTERN:
            yield _needed(argument[-1])
        elif code is codes.ATOMIC_GROUP:
            yield _needed(argument)
        elif code in _REPEATS and argument[0] > 0:
            yield _needed(argument[2])
        elif code is codes.BRANCH:
            ways = [_needed(way) for way in argument[1] if not any(each is codes.FAILURE for each, _ in way)]
            yield frozenset().union(*ways) if all(ways) else frozenset()
    if run:
        yield frozenset({run})
