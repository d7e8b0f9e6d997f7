"""Whether a noun stands for an actor where it is: each reason why it does not is a function with a name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tracker.extraction.actors.before import Before
from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_adjectives import ADJECTIVES
from tracker.extraction.rules.en.actor_heads import Heads
from tracker.extraction.rules.en.actor_names import AFTER_NOUNS, FUNCTION_WORDS, VERBS
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS
from tracker.extraction.rules.en.actors import (
    BEFORE_VERBS,
    DEEDS,
    FIELD_ARMS,
    NEEDS_STATE,
    NEVER_AFTER_NAME,
    NEVER_OF_DEEDS,
    NOT_BEFORE,
    OFTEN_BEFORE_NOUNS,
    VERBLIKE,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A noun in its place: its last word `at`, its family, what stands before it, and the names around it."""

    words: Words
    at: int
    noun: str
    heads: Heads
    is_plural: bool
    before: Before
    starting: Mapping[int, Sighting]
    ending: Mapping[int, Sighting]

    @property
    def first(self) -> int:
        """The noun's own first word."""
        return self.at - self.noun.count(" ")

    @property
    def following(self) -> str:
        """The word after it in the sentence, "" where it ends."""
        return self.words.low[self.at + 1] if self.words.together(self.at, self.at + 1) else ""

    @property
    def name_after(self) -> Sighting | None:
        """The name right after it: "President Obama"."""
        return self.starting.get(self.at + 1) if self.following else None


def is_another_thing(noun: Standing) -> bool:
    """ "state of emergency", "front line"."""
    return noun.following in NOT_BEFORE.get(noun.noun, frozenset())


def is_region(noun: Standing) -> bool:
    """ "Rakhine state" is a place, "the Velandic state" is none."""
    first = noun.first
    named = noun.noun == "state" and noun.words.together(first - 1, first) and noun.words.is_name(first - 1)
    return named and not noun.before.has_article


def is_verb(noun: Standing) -> bool:
    """ "it forces residents to leave", "the Hill Post reports"."""
    if noun.noun not in VERBLIKE:
        return False
    if noun.noun in NEVER_AFTER_NAME and noun.first in noun.ending:
        return True
    first = noun.first
    return noun.words.together(first - 1, first) and noun.words.low[first - 1] in BEFORE_VERBS


def lacks_an_owner(noun: Standing) -> bool:
    """Warplanes are somebody's: "Russian warplanes", "its artillery"; "intelligence" alone is news."""
    before = noun.before
    is_owned = bool(before.states or before.named) or before.owner in ("its", "their")
    if noun.heads.lead == "instrument":
        return not (is_owned or before.adjectives)
    return noun.noun in NEEDS_STATE and not (is_owned and (noun.noun in FIELD_ARMS or not before.owner))


def lacks_an_article(noun: Standing) -> bool:
    """ "group" and "spokesman" need an article, a name after them ("spokesman John Smith") or "of" ("Smith, head of …")."""
    if not noun.heads.is_person:
        return (not noun.heads.bare or noun.noun == "military") and noun.before.first == noun.first
    if noun.is_plural:
        return False
    if noun.before.has_article or (noun.name_after and noun.name_after.is_person):
        return False
    first = noun.before.first
    described = noun.words.together(first - 1, noun.at) and noun.words.low[first - 1] in (",", "as")
    return not (described and noun.following in ("of", "for"))


def introduces_a_name(noun: Standing) -> bool:
    """ "the militant group X": it is X that acts."""
    return noun.heads.lead == "group" and not noun.is_plural and not noun.heads.is_person and bool(noun.name_after)


def describes_the_next(noun: Standing) -> bool:
    """Another noun follows: "a rebel area", "the army base", "a major offensive"."""
    if noun.is_plural or (noun.heads.lead == "group" and not noun.heads.is_person and noun.noun not in OFTEN_BEFORE_NOUNS):
        return False
    following = noun.following
    if not following or (noun.name_after and noun.name_after.is_person):
        return False
    if following in HEAD_NOUNS and noun.words.low[noun.at] in ADJECTIVES:
        return True
    if following in DEEDS:
        return noun.heads.is_person or noun.noun in NEVER_OF_DEEDS
    if not following[0].isalpha() or following in FUNCTION_WORDS or following in VERBS or following in HEAD_NOUNS:
        return False
    return not (following.endswith(("ed", "ly")) or noun.words.is_named(noun.at + 1) or _is_verb_of_one(noun.words, noun.at + 1))


def _is_verb_of_one(words: Words, at: int) -> bool:
    """Whether this is "retakes" in "the army retakes a base": something stands after it that it is done to."""
    low = words.low[at]
    if not low.endswith("s") or low.endswith("ss") or not words.together(at, at + 1):
        return False
    after = words.low[at + 1]
    return after[0].isalnum() and after not in VERBS and not after.endswith("ed") and after not in AFTER_NOUNS


REFUSALS: tuple[Callable[[Standing], bool], ...] = (
    is_another_thing,
    is_region,
    is_verb,
    lacks_an_owner,
    lacks_an_article,
    introduces_a_name,
    describes_the_next,
)


def stands(noun: Standing) -> bool:
    """Whether nothing speaks against the noun being an actor."""
    return not any(refuses(noun) for refuses in REFUSALS)
