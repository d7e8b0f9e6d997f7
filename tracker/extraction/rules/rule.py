"""A rule is a value: a name, a pattern, what it means, and an example sentence on which it is tried by the tests."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from re import Pattern

from tracker.extraction.rules.stems import Sought


@dataclass(frozen=True)
class Rule[Meaning]:
    """One piece of reading knowledge.

    `name` is unique within the project and stable ("en.time.weekday"); `pattern` is compiled and free of unbounded
    backtracking; `example` is a sentence in our own words; `reading` is what the example must give, as short text.
    """

    name: str
    pattern: Pattern[str]
    meaning: Meaning
    example: str
    reading: str

    @cached_property
    def may_match(self) -> Callable[[str, int, int], bool]:
        """Asks whether the pattern need be tried on a stretch of a text, given in small letters (`folding.lowered`)."""
        return Sought(self.pattern).may_match
