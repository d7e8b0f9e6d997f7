"""A rule is a value: a name, a pattern, what it means, and an example sentence on which it is tried by the tests."""

from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
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
