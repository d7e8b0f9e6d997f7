"""What stands before a noun: article, adjectives, the states, actors and owners named there."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_adjectives import (
    ADJECTIVES,
    COMPOUNDS,
    DETERMINERS,
    ENDINGS,
    HEAPS,
    NATIONS,
    NUMBERS,
    PARTICIPLES,
    POSSESSIVES,
)
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS, MONTHS_AND_DAYS, NOT_NAMES, VERBS
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS, LAST_OF_NOUN

_VERBS_TOO = frozenset(("rescue", "free", "aid", "guard"))  # "to rescue hostages"
LONGEST = 12  # words before the noun
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|d)\Z")
_NO_ADJECTIVES = frozenset(
    ("time", "moment", "day", "night", "week", "claim", "charge", "report", "allegation", "statement")
)  # no adjectives
GENITIVES = ("'s", "’", "'")


@dataclass(slots=True)
class Before:
    """Where a phrase begins, whether it has an article, whose it is, and the actors, states and adjectives in it."""

    first: int
    has_article: bool = False
    owner: str = ""
    named: list[Sighting] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    adjectives: list[str] = field(default_factory=list)
    strangers: list[int] = field(default_factory=list)  # words that are names nobody knows: "M17 rebels"


def is_aircraft(words: Words, at: int) -> bool:
    """Whether a word is what an air force flies: "B-52s"."""
    return words.shown[at] in words.aircraft


def noun_ending_at(words: Words, at: int) -> tuple[str, int]:
    """The longest noun of an actor whose last word this is ("prime minister"), and its number of words; "" for none."""
    low = words.low[at]
    if low in LAST_OF_NOUN:
        for width in (4, 3, 2):
            first = at - width + 1
            whole = " ".join(words.low[first : at + 1]) if words.together(first, at) else ""
            if whole in HEAD_NOUNS:
                return whole, width
    if is_aircraft(words, at):
        return "jets", 1
    return (low, 1) if low in HEAD_NOUNS else ("", 1)


def demonym_ending_at(words: Words, at: int, demonyms: Container[str]) -> str:
    """The adjective of a country in two words that ends with this one ("south norlandic"), else the word itself."""
    low = words.low[at]
    pair = f"{words.low[at - 1]} {low}" if at > 0 and words.together(at - 1, at) else low
    return pair if pair in demonyms else low


class Leftwards:
    """Walks from a noun to the beginning of its phrase; `ending` are the names by the word after their last."""

    def __init__(self, words: Words, ending: Mapping[int, Sighting], inside: Container[int], demonyms: Container[str]) -> None:
        self.words = words
        self.ending = ending
        self.inside = inside
        self.demonyms = demonyms

    def of(self, noun: int) -> Before:
        """What stands before the noun that begins at this word."""
        before = Before(noun)
        stop = max(0, noun - LONGEST)
        while before.first > stop and self.words.together(before.first - 1, noun):
            if not (self._take_name(before) or self._take_adjective(before) or self._take_owner(before)):
                break
        while self._take_determiner(before):
            pass
        return before

    def _take_name(self, before: Before) -> bool:
        known = self.ending.get(before.first)
        if not known or (known.is_person and not known.entries):
            return False
        if not known.entries and noun_ending_at(self.words, known.last - 1)[0] == "air force":
            return False  # "the Norlandic Air Force": no name, but whose jets they are
        before.first = known.first
        before.named.append(known)
        return True

    def _take_adjective(self, before: Before) -> bool:
        at = before.first - 1
        low = self.words.low[at]
        if (pair := demonym_ending_at(self.words, at, self.demonyms)) != low:
            before.states.append(pair)
            before.first -= 2
            return True
        listed = self._listed(at)
        if listed:
            before.first -= listed
            return True
        if not self._describes(at):
            return False
        (before.states if self._is_nation(low) else before.adjectives).append(low)
        if self._is_stranger(at):
            before.strangers.append(at)
        noun, width = noun_ending_at(self.words, at)
        before.first = at - width + 1 if noun else at
        return True

    def _is_stranger(self, at: int) -> bool:
        low = self.words.low[at]
        if (
            not self.words.is_named(at)
            or low in ADJECTIVES
            or self._is_nation(low)
            or noun_ending_at(self.words, at)[0]
            or COMPOUNDS.match(low)
        ):
            return False  # "Norlandic Air Force jets"
        return not self.words.opens(at) or self.words.shown[at].isupper()

    def _is_nation(self, low: str) -> bool:
        return low in NATIONS or low in self.demonyms

    def _listed(self, at: int) -> int:
        """How many words bind two adjectives here: "foreign and defence", "Syrian, Iranian", "German, and Canadian"."""
        low = self.words.low[at]
        if low not in ("and", ",") or at < 2 or not self._pairs(at + 1):
            return 0
        if low == "and" and self._pairs(at - 1):
            is_whole = noun_ending_at(self.words, at - 1)[0] and self._is_nation(self.words.low[at - 2])
            return 0 if is_whole else 1  # "the Norlandic army and Velandic forces" are two
        if low == "," and self._is_nation(self.words.low[at - 1]) and self._is_nation(self.words.low[at + 1]):
            return 1
        return 2 if low == "and" and self.words.low[at - 1] == "," and self._is_nation(self.words.low[at - 2]) else 0

    def _pairs(self, at: int) -> bool:
        """Whether the word may stand beside "and" in "foreign and defence ministers"."""
        low = self.words.low[at]
        return at not in self.inside and low not in PARTICIPLES and (low in ADJECTIVES or self._is_nation(low))

    def _describes(self, at: int) -> bool:
        low = self.words.low[at]
        if low in DETERMINERS or low in MONTHS_AND_DAYS:
            return False
        if low in _NO_ADJECTIVES or (low.endswith("ing") and at > 0 and self.words.low[at - 1] == "both"):
            return False  # "by the time army units came", "a claim rebels denied", "are both fighting rebels"
        if low in _VERBS_TOO and at > 0 and self.words.low[at - 1] == "to":
            return False
        if low in PARTICIPLES:
            return self._has_determiner(at) or (at > 0 and self.words.low[at - 1].endswith("ly"))
        if low in ADJECTIVES or self._is_nation(low) or self._is_singular_noun(at) or COMPOUNDS.match(low) or ORDINAL.match(low):
            return True
        return low not in FUNCTION_WORDS and low not in VERBS and low[0].isalpha() and self._looks_like_adjective(at)

    def _looks_like_adjective(self, at: int) -> bool:
        low = self.words.low[at]
        if low in NOT_NAMES or (low.endswith("ed") and at > 0 and noun_ending_at(self.words, at - 1)[0]):
            return False  # "the army shelled civilians": what follows an actor in -ed is what they did
        if low.endswith(ENDINGS) or self.words.is_named(at):
            return True
        looks_plural = low.endswith("s") and not low.endswith(("ss", "is", "us"))
        return low.isalpha() and not looks_plural and not low.endswith("ing") and self._has_determiner(at)

    def _is_singular_noun(self, at: int) -> bool:
        noun, _ = noun_ending_at(self.words, at)
        return bool(noun) and not HEAD_NOUNS[noun][1]

    def _has_determiner(self, at: int) -> bool:
        """Whether an article or number stands before it, or before an adverb or adjective: "this extremely diverse"."""
        for back in (1, 2, 3):
            if not self.words.together(at - back, at):
                return False
            previous = self.words.low[at - back]
            if previous in DETERMINERS or previous in NUMBERS or previous[0].isdigit():
                return True
            if not (previous.endswith("ly") or previous in ADJECTIVES or self._is_nation(previous)):
                return False
        return False

    def _take_owner(self, before: Before) -> bool:
        """The owner in "Norland's government", "the camp's residents"."""
        at = before.first - 1
        if self.words.low[at] not in GENITIVES or not self.words.together(at - 1, at):
            return False
        owner = self.ending.get(at)
        if not owner and not self.words.low[at - 1][0].isalpha():
            return False
        if owner:
            before.named.append(owner)
        elif self.words.shown[at - 1][0].islower():
            before.adjectives.append(self.words.low[at - 1])  # "the kingdom's foreign ministry" is not any that was named before
        before.first = owner.first if owner else at - 1
        return True

    def _take_determiner(self, before: Before) -> bool:
        at = before.first - 1
        if before.has_article or not self.words.together(at, before.first):
            return False
        low = self.words.low[at]
        if low in DETERMINERS:
            before.has_article = True
            before.owner = low if low in POSSESSIVES else ""
            before.first = at - (low == "the" and self.words.together(at - 1, at) and self.words.low[at - 1] == "all")
        elif low in NUMBERS or low[0].isdigit():
            before.has_article = True
            before.first = at
        elif low == "of" and self.words.together(at - 1, at) and self.words.low[at - 1] in HEAPS:
            before.first = at - 1
        else:
            return False
        return True
