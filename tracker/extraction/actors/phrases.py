"""Actors named by a noun: "the Syrian opposition", "at least 35 innocent civilians", "officials from two rebel groups"."""

from collections.abc import Container
from dataclasses import replace

from tracker.extraction.actors.before import Before, Leftwards, is_aircraft, noun_ending_at
from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.standing import Standing, describes_the_next, is_verb, stands
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_adjectives import FAITHS
from tracker.extraction.rules.en.actor_heads import Heads
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS, LAST_OF_NOUN

REBELLIOUS = frozenset(("rebel", "opposition", "insurgent", "guerrilla", "guerilla"))
OF_STATE = frozenset(("government", "regime", "army", "junta", "state", "loyalist"))
_FLYING = frozenset(("army", "force", "navy", "military", "government", "strategic", "heavy", "long-range", "fighter"))
_MADE = ("-made", "-built", "-supplied", "-designed")
_OF_TWO = frozenset(("state", "instrument"))  # "Norlandic and Velandic forces", "Norlandic and Velandic jets"
LAST_WORDS = frozenset((*HEAD_NOUNS, *LAST_OF_NOUN))  # of the nouns of actors
ANY_GROUP = Heads(frozenset(), frozenset(), "", "group")


class Phrases:
    """The noun phrases of a text that stand for actors, around the names already seen."""

    def __init__(self, words: Words, names: list[Sighting], demonyms: Container[str] = (), places: Container[int] = ()) -> None:
        self.words = words
        self.places = places  # words in the names of the conflict's places
        self.ending = {name.last: name for name in names}
        self.starting = {name.first: name for name in names}
        self.inside = {at for name in names for at in range(name.first, name.last)}
        self.leftwards = Leftwards(words, self.ending, self.inside, demonyms)

    def find(self) -> list[Sighting]:
        """Every such phrase, left to right; no two share a word, but a phrase may hold the names of others."""
        found: list[Sighting] = []
        free_before = len(self.words)
        ends = {at for at, low in enumerate(self.words.low) if low in LAST_WORDS}.union(last - 1 for last in self.ending)
        if aircraft := self.words.aircraft:
            ends.update(at for at, shown in enumerate(self.words.shown) if shown in aircraft)
        for at in sorted(ends, reverse=True):
            phrase = self._phrase(at) if at < free_before else None
            if phrase:
                found.append(phrase)
                found += self._partner(phrase)
                free_before = found[-1].first
        return found[::-1]

    def _may_end(self, at: int) -> bool:
        """Whether a phrase may end with this word."""
        return self.words.low[at] in LAST_WORDS or at + 1 in self.ending or is_aircraft(self.words, at)

    def _phrase(self, at: int) -> Sighting | None:
        name = self.ending.get(at + 1)
        if name and name.is_generic:
            return self._around_name(at, name)
        noun, width = noun_ending_at(self.words, at)
        if not noun or at in self.places or (at in self.inside and not (name and name.rule == PLACE)):
            return None
        before = self.leftwards.of(at - width + 1)
        if noun == "bombers" and not _FLYING.isdisjoint(before.adjectives):
            noun = "jets"  # "army bombers", and no men with bombs
        family, is_plural = HEAD_NOUNS[noun]
        heads = family.meaning
        if not stands(self._standing(at, noun, heads, is_plural, before)):
            return None
        if heads.lead == "instrument" and any(low.endswith(_MADE) for low in self.words.low[before.first : at]):
            return None  # "Norlandic-made drones" are whoever's
        phrase = _sighting(before, at, family.name, noun, heads, is_plural)
        phrase.lead = "rebel" if REBELLIOUS & set(before.adjectives) else heads.lead
        phrase.is_person = heads.is_person and not is_plural
        return phrase

    def _partner(self, phrase: Sighting) -> list[Sighting]:
        """The state before "and" in "Norlandic and Velandic forces", "Norlandic and League forces"; the other stays."""
        low = self.words.low
        joint = next((at for at in range(phrase.first, phrase.last - 1) if low[at] == "and"), phrase.first - 1)
        if joint < 1 or low[joint] != "and" or not self.words.together(joint - 1, joint + 1):
            return []
        is_force = phrase.is_plural and phrase.lead in (*_OF_TWO, "rebel") and not phrase.is_person
        state, other = low[joint - 1], low[joint + 1]
        is_other = joint + 1 in self.inside or other in self.leftwards.demonyms
        if not is_force:
            return []
        if (state in REBELLIOUS and other in OF_STATE) or (state in OF_STATE and other in REBELLIOUS):
            return [self._apart(phrase, joint, states=(), adjectives=(state,))]
        if state not in self.leftwards.demonyms or state in FAITHS or not is_other or joint + 1 == phrase.last - 1:
            return []
        return [self._apart(phrase, joint, states=(state,), adjectives=())]

    def _apart(self, phrase: Sighting, joint: int, *, states: tuple[str, ...], adjectives: tuple[str, ...]) -> Sighting:
        """The first of two that share a noun, taken out of the phrase, which keeps its own: "rebel and government forces"."""
        phrase.first = joint + 1
        phrase.states = tuple(each for each in phrase.states if each not in states)
        phrase.adjectives = tuple(each for each in phrase.adjectives if each not in adjectives)
        phrase.lead, lead = (
            ("rebel" if REBELLIOUS & set(told) else "state" if adjectives else phrase.lead)
            for told in (phrase.adjectives, adjectives)
        )
        return replace(phrase, first=joint - 1, last=joint, lead=lead, states=states, whose=(), adjectives=adjectives, core=joint)

    def _around_name(self, at: int, name: Sighting) -> Sighting | None:
        """A known name that ends in a common noun ("rebels"), with what stands before it."""
        noun, _ = noun_ending_at(self.words, at)
        family, is_plural = HEAD_NOUNS.get(noun, (None, name.entries[0].name.endswith("s")))
        heads = family.meaning if family else ANY_GROUP
        before = self.leftwards.of(name.first)
        standing = self._standing(at, noun, heads, is_plural, before)
        is_short = at == name.first
        if noun and (is_verb(standing) or (is_short and describes_the_next(standing))):
            return None
        phrase = _sighting(before, at, name.rule, noun, heads, is_plural)
        phrase.category = name.category
        phrase.states = phrase.states or name.states
        phrase.is_person = heads.is_person and not is_plural
        of_others = any(other.rule != PLACE and not other.is_generic for other in before.named)
        phrase.is_generic = not of_others and all(at in self.places for at in before.strangers)
        phrase.entries = name.entries if phrase.is_generic else ()
        return phrase

    def _standing(self, at: int, noun: str, heads: Heads, is_plural: bool, before: Before) -> Standing:
        return Standing(self.words, at, noun, heads, is_plural, before, self.starting, self.ending)


def _sighting(before: Before, at: int, rule: str, noun: str, heads: Heads, is_plural: bool) -> Sighting:
    return Sighting(
        before.first,
        at + 1,
        rule,
        head=noun,
        lead=heads.lead,
        category=heads.category,
        is_plural=is_plural,
        has_article=before.has_article,
        whose=tuple(before.named),
        states=tuple(before.states),
        adjectives=tuple(before.adjectives),
        owner=before.owner,
    )
