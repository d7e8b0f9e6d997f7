"""Which of two who were named together "the former" and "the latter" are."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_names import SPEECH, VERBS

RULE = "en.actor.either"
_EITHER = frozenset(("former", "latter"))
_REACH = 3  # sentences back
_JOINT = frozenset(("and", "or", "the", "a", "an", "from"))


def find_either(words: Words, busy: set[int]) -> list[Sighting]:
    """ "The former" and "the latter" where they do something or own it."""
    places = (at for at, low in enumerate(words.low) if low in _EITHER and at > 0 and at not in busy)
    return [
        Sighting(at - 1, at + 1, RULE, head=words.low[at], has_article=True)
        for at in places
        if words.together(at - 1, at + 1) and words.low[at - 1] == "the" and _acts(words, at + 1)
    ]


def _acts(words: Words, at: int) -> bool:
    following = words.low[at]
    return following in VERBS or following in SPEECH or following == "'s" or (following.endswith("ed") and following != "led")


def either_of(words: Words, sighting: Sighting, seen: Sequence[Sighting]) -> Sighting | None:
    """The one of the last two named together that is meant, or of two of whom one did something to the other."""
    here = words.sentence[sighting.first]
    near = [other for other in seen if here - words.sentence[other.first] <= _REACH and _is_named(other)]
    pairs = [pair for pair in pairwise(near) if _are_joined(words, *pair)]
    if pairs and (sighting.head == "former" or not _behind(words, pairs[-1][1], near)):
        return pairs[-1][0 if sighting.head == "former" else 1]
    apart = [[*named] for _, named in groupby(near, key=lambda other: words.sentence[other.first])]
    several = next((named for named in reversed(apart) if len(named) > 1), None)
    return several[0 if sighting.head == "former" else -1] if several else None


def _behind(words: Words, last: Sighting, near: Sequence[Sighting]) -> bool:
    """Whether another is named behind a pair: "the army and the guard drove the rebels out. The latter"."""
    return any(other.first > last.last and words.together(last.first, other.first) and not other.is_person for other in near)


def _is_named(other: Sighting) -> bool:
    return other.rule not in (PLACE, RULE) and bool(other.entries or other.name or other.person or other.head)


def _are_joined(words: Words, one: Sighting, other: Sighting) -> bool:
    """Whether nothing but "and" stands between two: "the brigade and the guard"."""
    between = words.low[one.last : other.first]
    return words.together(one.first, other.first) and 0 < len(between) <= len(_JOINT) and _JOINT.issuperset(between)
