"""Fighters called by their people alone: "Karen rebels" are the Karen National Liberation Army, where its war is told."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.gazetteer import ActorEntry
from tracker.extraction.rules.en.actor_adjectives import ADJECTIVES, NATIONS
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS

_SHORTEST = 4  # letters of a people's name
_PAIR = 2  # words of "Karen rebels"

type Peoples = Mapping[str, tuple[ActorEntry, ...]]


def peoples_of(actors: Iterable[ActorEntry], demonyms: frozenset[str]) -> Peoples:
    """The armed groups of known wars by the people whose name theirs begin with; states' adjectives are no such names."""
    found: dict[str, tuple[ActorEntry, ...]] = defaultdict(tuple)
    for actor in actors:
        if not actor.side or actor.is_state or actor.is_person or actor.category != "REB":
            continue
        for first in {name.lower().split()[0] for name in (actor.name, *actor.aliases) if len(name.split()) > 1}:
            if len(first) >= _SHORTEST and first.isascii() and not _is_common(first, demonyms):
                found[first] = (*found[first], actor)
    return found


def _is_common(word: str, demonyms: frozenset[str]) -> bool:
    return word in demonyms or word in ADJECTIVES or word in NATIONS or word in HEAD_NOUNS


def settle_by_people(words: Words, sightings: Iterable[Sighting], peoples: Peoples, is_told: Callable[[str], bool]) -> None:
    """Give fighters of nobody known the group of their people, or its side where several groups of one side are of it."""
    for sighting in sightings:
        if sighting.entries or sighting.is_person or not sighting.is_plural or sighting.lead not in ("rebel", "state"):
            continue
        first = sighting.first + sighting.has_article
        if sighting.last - first != _PAIR or not words.is_name(first):
            continue
        groups = [group for group in peoples.get(words.low[first], ()) if is_told(group.side)]
        if len({group.side for group in groups}) == 1:
            sighting.entries = tuple(groups) if len(groups) == 1 else ()
            sighting.side = groups[0].side
