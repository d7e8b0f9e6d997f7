"""What a noun that stands for an actor says of it, and how a family of such nouns is written down as a rule."""

import re
from dataclasses import dataclass

from tracker.extraction.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Heads:
    """Nouns of one family: how many they are, whether they are persons, and the PLOVER sector they stand in.

    `bare` says that the noun alone, without article or adjective, is an actor ("civilians"). `lead` says whose deed it is when
    an adjective of a state stands before it: "state" for its organs, "rebel" for those who fight it, "people" for those who
    live there, "group" for whatever is named beside it, "press" for those who report, "instrument" for what it flies and drives.
    """

    one: frozenset[str]
    many: frozenset[str]
    category: str
    lead: str
    is_person: bool = False
    bare: bool = True


def heads(
    name: str,
    category: str,
    lead: str,
    *,
    example: str,
    reading: str,
    one: str = "",
    many: str = "",
    is_person: bool = False,
    bare: bool = True,
) -> Rule[Heads]:
    """A family of nouns as a rule; `one` (singular) and `many` (plural) are lists with commas."""
    singular, plural = (frozenset(" ".join(noun.split()) for noun in nouns.split(",")) - {""} for nouns in (one, many))
    nouns = sorted(map(re.escape, singular | plural), key=len, reverse=True)
    pattern = re.compile(r"\b(?:" + "|".join(nouns) + r")\b", re.IGNORECASE)
    return Rule(f"en.actor.{name}", pattern, Heads(singular, plural, category, lead, is_person, bare), example, reading)
