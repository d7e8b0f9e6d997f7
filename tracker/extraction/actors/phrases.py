"""Actors named by a noun: "the Syrian opposition", "at least 35 innocent civilians", "officials from two rebel groups"."""

from collections.abc import Container
from dataclasses import dataclass, field

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS, MONTHS_AND_DAYS, VERBS
from tracker.extraction.rules.en.actors import (
    ADJECTIVES,
    COMPOUNDS,
    DEEDS,
    DETERMINERS,
    ENDINGS,
    HEAD_NOUNS,
    HEAPS,
    LAST_OF_NOUN,
    NATIONS,
    NOT_BEFORE,
    NUMBERS,
    NEEDS_STATE,
    OF_HEADS,
    NEVER_AFTER_NAME,
    NEVER_OF_DEEDS,
    OFTEN_BEFORE_NOUNS,
    PARTICIPLES,
    PERSON_OF_HEADS,
    POSSESSIVES,
    VERBLIKE,
    Heads,
)
from tracker.extraction.rules.rule import Rule

LONGEST = 12  # words before the noun


@dataclass(slots=True)
class Before:
    """What stands before a noun: where the phrase begins, the actors and states named in it, its adjectives."""

    first: int
    has_article: bool = False
    owner: str = ""
    named: list[Sighting] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    adjectives: list[str] = field(default_factory=list)


class Phrases:
    """The noun phrases of a text that stand for actors; `names` are the sightings already made, by the word after their last."""

    def __init__(self, words: Words, names: list[Sighting], demonyms: Container[str] = ()) -> None:
        self.words = words
        self.demonyms = demonyms
        self.ending = {name.last: name for name in names}
        self.starting = {name.first: name for name in names}
        self.inside = {at for name in names for at in range(name.first, name.last)}

    def find(self) -> list[Sighting]:
        """Every such phrase, left to right; no two share a word, but a phrase may hold the names of others."""
        found: list[Sighting] = []
        free_before = len(self.words)
        for at in range(len(self.words) - 1, -1, -1):
            if at >= free_before:
                continue
            phrase = self._phrase(at)
            if phrase:
                found.append(phrase)
                free_before = phrase.first
        return found[::-1]

    def _phrase(self, at: int) -> Sighting | None:
        generic = self.ending.get(at + 1)
        if generic and generic.is_generic:
            return self._generic(at, generic)
        noun, width = self._noun(at)
        if not noun or (at in self.inside and not (generic and generic.rule == "place")):
            return None
        family, is_plural = HEAD_NOUNS[noun]
        before = self._before(at - width + 1)
        if not self._stands(at, width, family.meaning, is_plural, before):
            return None
        return self._sighting(at, noun, family, is_plural, before)

    def _noun(self, at: int) -> tuple[str, int]:
        low = self.words.low[at]
        if low in LAST_OF_NOUN:
            for width in (4, 3, 2):
                first = at - width + 1
                whole = " ".join(self.words.low[first : at + 1]) if self.words.together(first, at) else ""
                if whole in HEAD_NOUNS:
                    return whole, width
        return (low, 1) if low in HEAD_NOUNS else ("", 1)

    def _generic(self, at: int, known: Sighting) -> Sighting | None:
        noun, _ = self._noun(at)
        family, is_plural = HEAD_NOUNS.get(noun, (None, known.entries[0].name.endswith("s")))
        before = self._before(known.first)
        if (not is_plural and self._is_modifier_of_next(at)) or (noun in VERBLIKE and self._is_verb(known.first)):
            return None
        of_another = any(name.rule != "place" and not name.is_generic for name in before.named)
        return Sighting(
            before.first,
            at + 1,
            known.rule,
            entries=() if of_another else known.entries,
            head=noun,
            lead=family.meaning.lead if family else "group",
            category=known.category,
            is_plural=is_plural,
            is_generic=not of_another,
            has_article=before.has_article,
            whose=tuple(before.named),
            states=tuple(before.states),
            adjectives=tuple(before.adjectives),
            owner=before.owner,
        )

    def _sighting(self, at: int, noun: str, family: Rule[Heads], is_plural: bool, before: Before) -> Sighting:
        lead = "rebel" if {"rebel", "opposition", "insurgent"} & set(before.adjectives) else family.meaning.lead
        return Sighting(
            before.first,
            at + 1,
            family.name,
            head=noun,
            lead=lead,
            category=family.meaning.category,
            is_person=family.meaning.is_person,
            is_plural=is_plural,
            has_article=before.has_article,
            whose=tuple(before.named),
            states=tuple(before.states),
            adjectives=tuple(before.adjectives),
            owner=before.owner,
        )

    def _stands(self, at: int, width: int, heads: Heads, is_plural: bool, before: Before) -> bool:
        noun_first = at - width + 1
        noun = self.words.low[at]
        alone = before.first == noun_first
        if self.words.together(at, at + 1) and self.words.low[at + 1] in NOT_BEFORE.get(noun, frozenset()):
            return False
        if noun in VERBLIKE and self._is_verb(noun_first):
            return False
        if heads.lead == "instrument" and not (before.named or before.states or before.adjectives):
            return False
        if noun in NEEDS_STATE and not (before.states or before.named):
            return False
        if not heads.bare and alone and not heads.is_person:
            return False
        if heads.is_person and not (before.has_article or self._is_title(at) or self._is_described(at, before.first)):
            return False
        if heads.lead == "group" and not is_plural and at + 1 in self.starting and not heads.is_person:
            return False  # "the militant group X": X says it
        if heads.lead == "group" and not is_plural:
            return noun not in OFTEN_BEFORE_NOUNS or not self._is_modifier_of_next(at)
        return is_plural or not (self._is_modifier_of_next(at) or (heads.is_person and self._is_deed_next(at)))

    def _is_title(self, at: int) -> bool:
        name = self.starting.get(at + 1)
        return self.words.together(at, at + 1) and (bool(name and name.person) or self._is_named(at + 1))

    def _is_named(self, at: int) -> bool:
        """Whether a word is written like a name where that says something."""
        return self.words.is_name(at) and not self.words.shouts

    def _is_described(self, at: int, first: int) -> bool:
        """Whether this is the "head of …" in "Name, head of …"."""
        after = self.words.low[at + 1] if self.words.together(at, at + 1) else ""
        return after in ("of", "for") and self.words.together(first - 1, at) and self.words.low[first - 1] in (",", "as")

    def _is_verb(self, at: int) -> bool:
        """Whether "forces", "reports", "fighting" is the verb here: after "to", a pronoun or a name."""
        if at in self.ending and not self.ending[at].is_generic and self.words.low[at] in NEVER_AFTER_NAME:
            return True
        previous = self.words.low[at - 1] if self.words.together(at - 1, at) else ""
        return previous in (
            "to",
            "will",
            "would",
            "it",
            "he",
            "she",
            "who",
            "which",
            "that",
            "we",
            "they",
            "could",
            "'s",
        )

    def _is_deed_next(self, at: int) -> bool:
        return self.words.together(at, at + 1) and self.words.low[at + 1] in DEEDS

    def _is_modifier_of_next(self, at: int) -> bool:
        """Whether another noun follows, so that this one only describes it: "a rebel area", "the army base"."""
        if not self.words.together(at, at + 1):
            return False
        following = self.words.low[at + 1]
        if following in DEEDS:
            return self.words.low[at] in NEVER_OF_DEEDS
        if not following[0].isalpha() or following in FUNCTION_WORDS or following in VERBS:
            return False
        return not (following.endswith("ed") or following.endswith("ly") or self._is_named(at + 1) or following in HEAD_NOUNS)

    def _before(self, noun: int) -> Before:
        before = Before(noun)
        stop = max(0, noun - LONGEST)
        while before.first > stop and self.words.together(before.first - 1, noun):
            if not (self._take_name(before) or self._take_adjective(before) or self._take_owner(before)):
                break
        self._take_determiner(before)
        return before

    def _take_name(self, before: Before) -> bool:
        known = self.ending.get(before.first)
        if not known or known.is_person:
            return False
        before.first = known.first
        before.named.append(known)
        return True

    def _take_adjective(self, before: Before) -> bool:
        at = before.first - 1
        low = self.words.low[at]
        if low == "and" and at and self._pairs(at - 1) and self._pairs(at + 1):
            before.first -= 1
            return True
        if not self._describes(at):
            return False
        (before.states if low in NATIONS or low in self.demonyms else before.adjectives).append(low)
        noun, width = self._noun(at)
        before.first = at - width + 1 if noun else at
        return True

    def _is_singular_noun(self, at: int) -> bool:
        noun, _ = self._noun(at)
        return bool(noun) and not HEAD_NOUNS[noun][1]

    def _pairs(self, at: int) -> bool:
        low = self.words.low[at]
        if at in self.inside:
            return False
        return (low in ADJECTIVES or low in NATIONS or low in self.demonyms) and low not in PARTICIPLES

    def _describes(self, at: int) -> bool:
        low = self.words.low[at]
        if low in DETERMINERS or low in MONTHS_AND_DAYS:
            return False
        if low in PARTICIPLES:
            return self._has_determiner(at) or (at > 0 and self.words.low[at - 1].endswith("ly"))
        if low in ADJECTIVES or low in self.demonyms or low in NATIONS or self._is_singular_noun(at) or COMPOUNDS.match(low):
            return True
        if low in FUNCTION_WORDS or low in VERBS or not low[0].isalpha():
            return False
        if low.endswith(ENDINGS) or (self.words.is_name(at) and not self.words.shouts):
            return True
        return low.isalpha() and not low.endswith(("ing", "s")) and self._has_determiner(at)

    def _has_determiner(self, at: int) -> bool:
        """Whether an article or number stands before it, or before an adverb: "an embattled", "this extremely diverse"."""
        for back in (1, 2):
            if not self.words.together(at - back, at):
                return False
            previous = self.words.low[at - back]
            if previous in DETERMINERS or previous in NUMBERS or previous[0].isdigit():
                return True
            if not previous.endswith("ly"):
                return False
        return False

    def _take_owner(self, before: Before) -> bool:
        """The owner in "Turkey's government", "the camp's residents"."""
        at = before.first - 1
        if self.words.low[at] not in ("'s", "’", "'") or not self.words.together(at - 1, at):
            return False
        owner = self.ending.get(at)
        if not owner and not self.words.low[at - 1][0].isalpha():
            return False
        if owner:
            before.named.append(owner)
        before.first = owner.first if owner else at - 1
        return True

    def _take_determiner(self, before: Before) -> None:
        while self._steps_back(before):
            pass

    def _steps_back(self, before: Before) -> bool:
        at = before.first - 1
        if not self.words.together(at, before.first) or before.has_article:
            return False
        low = self.words.low[at]
        if low in DETERMINERS:
            before.has_article = True
            before.owner = low if low in POSSESSIVES else ""
            before.first = at
            if low == "the" and self.words.together(at - 1, at) and self.words.low[at - 1] == "all":
                before.first -= 1
            return True
        if low in NUMBERS or low[0].isdigit():
            before.first = at
            before.has_article = True
            return False
        if low == "of" and self.words.together(at - 1, at) and self.words.low[at - 1] in HEAPS:
            before.first = at - 1
            return True
        return False


def with_complements(words: Words, phrases: list[Sighting], names: list[Sighting]) -> list[Sighting]:
    """The phrases with their "of …": "the people of Iraq", "a spokesman for the brigade"; what is named there joins `whose`."""
    starting = {sighting.first: sighting for sighting in (*names, *phrases)}
    swallowed: set[int] = set()
    for phrase in reversed(phrases):
        inner = _complement(words, phrase, starting)
        if inner and words.low[phrase.last] in ("from", "with") and not phrase.is_person:
            phrase.whose = (*phrase.whose, inner)
        elif inner:
            phrase.last = inner.last
            phrase.whose = (*phrase.whose, inner)
            if not phrase.is_person:
                phrase.core = inner.last
                swallowed.add(id(inner))
    return [phrase for phrase in phrases if id(phrase) not in swallowed]


def _complement(words: Words, phrase: Sighting, starting: dict[int, Sighting]) -> Sighting | None:
    at = phrase.last
    nouns, links = (PERSON_OF_HEADS, ("of", "for", "from", "at")) if phrase.is_person else (OF_HEADS, ("of", "from", "with"))
    if not words.together(at - 1, at + 1) or words.low[at] not in links or phrase.head.rpartition(" ")[2] not in nouns:
        return None
    inner = starting.get(at + 1) or (starting.get(at + 2) if words.low[at + 1] == "the" else None)
    return inner if inner and words.together(at, inner.last - 1) and inner.last - phrase.first <= 20 else None
