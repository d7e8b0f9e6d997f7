"""A rule is a value: a name, a pattern, what it means, and an example sentence on which it is tried by the tests."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from re import Match, Pattern

from tracker.extraction.rules.stems import Sought, Written


@dataclass(frozen=True)
class Rule[Meaning]:
    """One piece of reading knowledge.

    `name` is unique within the project and stable ("en.time.weekday"); `written` is its pattern, or makes it; `example` is a
    sentence in our own words; `reading` is what the example must give, as short text.
    """

    name: str
    written: Written
    meaning: Meaning
    example: str
    reading: str

    @cached_property
    def pattern(self) -> Pattern[str]:
        """The compiled pattern, free of unbounded backtracking; to compile those of all rules takes longer than a report."""
        return self.written if isinstance(self.written, Pattern) else self.written()

    @cached_property
    def may_match(self) -> Callable[[str, int, int], bool]:
        """Asks whether the pattern need be tried on a stretch of a text, given in small letters (`folding.lowered`)."""
        return self._sought.may_match

    @cached_property
    def search(self) -> Callable[[str, str, int, int], Match[str] | None]:
        """Looks for the pattern in a stretch of a text, given as written and in small letters."""
        return self._sought.search

    @cached_property
    def _sought(self) -> Sought:
        return Sought(self.pattern)
