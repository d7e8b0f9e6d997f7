"""Actors that a record and the world both know, perhaps under other keys: one each, the record's, under all its names."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from tracker.extraction.entries import ActorEntry

type Bearers = dict[str, list[ActorEntry]]


def one_each(own: tuple[ActorEntry, ...], world: Iterable[ActorEntry]) -> tuple[ActorEntry, ...]:
    """A record's actors, and the world's that it does not know; one of both has the names of both."""
    keys = {actor.key for actor in own}
    bearers = _bearers(own)
    twins: dict[str, list[ActorEntry]] = defaultdict(list)
    others = []
    for actor in world:
        if actor.key in keys:
            continue
        twin = _twin(actor, bearers)
        if twin:
            twins[twin.key].append(actor)
        else:
            others.append(actor)
    return (*(_with_names_of(actor, twins[actor.key], bearers) for actor in own), *others)


def _names(actor: ActorEntry) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)


def _bearers(actors: Iterable[ActorEntry]) -> Bearers:
    """Who bears each name, by the name in small letters."""
    found: Bearers = defaultdict(list)
    for actor in actors:
        for name in {name.lower() for name in _names(actor)}:
            found[name].append(actor)
    return found


def _twin(actor: ActorEntry, bearers: Bearers) -> ActorEntry | None:
    """The one of the record that shares most names with one of the world; None where only initials of other lands are alike."""
    alike = (twin for name in {name.lower() for name in _names(actor)} for twin in bearers.get(name, ()))
    shared = Counter(twin for twin in alike if twin.country == actor.country and twin.is_person == actor.is_person)
    return max(shared, key=lambda twin: (shared[twin], twin.key), default=None)


def _with_names_of(actor: ActorEntry, twins: Iterable[ActorEntry], bearers: Bearers) -> ActorEntry:
    """An actor under its own names and those of its twins that nobody else of the record bears."""
    fresh = tuple(name for twin in twins for name in _names(twin) if name.lower() not in bearers)
    demonyms = tuple(dict.fromkeys((*actor.demonyms, *(demonym for twin in twins for demonym in twin.demonyms))))
    return replace(actor, aliases=(*actor.aliases, *fresh), demonyms=demonyms) if fresh or demonyms != actor.demonyms else actor
