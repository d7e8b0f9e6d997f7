"""The gazetteer that reading is handed: the record's own places and actors over the world's, kept until they change."""

from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError
from django.db.models import Count, Max

from tracker.desk import seed_files
from tracker.extraction.actors.twins import one_each
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry, SideEntry
from tracker.extraction.world import WorldPlaces
from tracker.models import Actor, Location, Side
from tracker.vocabulary import Kind

type Entries = tuple[tuple[PlaceEntry, ...], tuple[ActorEntry, ...], tuple[SideEntry, ...]]
# Rows that the record was given by reading: of the world's gazetteer, or of what stands in a town. They teach reading nothing.
NOT_OWN = ("world", "reading")

type Fingerprint = tuple[object, ...]


def _place(location: Location) -> PlaceEntry:
    return PlaceEntry(
        key=location.key,
        name=location.name,
        kind=Kind(location.kind),
        lat=location.lat,
        lon=location.lon,
        aliases=tuple(location.aliases),
        parent=location.parent.key if location.parent else "",
        country=location.country,
    )


def _actor(actor: Actor) -> ActorEntry:
    return ActorEntry(
        key=actor.key,
        name=actor.name,
        side=actor.side.key if actor.side else "",
        aliases=tuple(actor.aliases),
        demonyms=tuple(actor.demonyms),
        is_state=actor.is_state,
        is_person=actor.is_person,
        represents=actor.represents.key if actor.represents else "",
        category=actor.category,
        country=actor.country,
    )


def _record_entries() -> Entries:
    places = Location.objects.exclude(origin__in=NOT_OWN).select_related("parent").order_by("key")
    actors = Actor.objects.exclude(origin__in=NOT_OWN).select_related("side", "represents").order_by("key")
    sides = Side.objects.select_related("conflict").order_by("key")
    return (
        tuple(map(_place, places)),
        tuple(map(_actor, actors)),
        tuple(SideEntry(side.key, side.name, side.conflict.slug) for side in sides),
    )


def _fingerprint() -> Fingerprint:
    """What moves whenever the record's own reference data does; empty where it has none. A conflict may begin without a place."""
    own = (Location.objects.exclude(origin__in=NOT_OWN), Actor.objects.exclude(origin__in=NOT_OWN), Side.objects.all())
    try:
        counted = [rows.aggregate(n=Count("pk"), at=Max("changed_at")) for rows in own]
    except DatabaseError:
        return ()
    return tuple(value for row in counted for value in (row["n"], row["at"])) if any(row["n"] for row in counted) else ()


def _seed_entries(folder: Path) -> Entries:
    read = [seed_files.conflict(path) for path in seed_files.conflict_folders(folder)]
    return (
        tuple(place for seed in read for place in seed.places),
        tuple(actor for seed in read for actor in seed.actors),
        tuple(side for seed in read for side in seed.sides),
    )


@lru_cache(maxsize=1)
def world() -> tuple[WorldPlaces, tuple[ActorEntry, ...]]:
    """The shipped places and actors of everywhere else."""
    folder = settings.SEEDS_DIR / "world"
    return seed_files.world_places(folder), seed_files.world_actors(folder)


@lru_cache(maxsize=2)
def _built(fingerprint: Fingerprint) -> Gazetteer:
    places, actors, sides = _record_entries() if fingerprint else _seed_entries(settings.SEEDS_DIR)
    world_places, world_actors = world()
    return Gazetteer(places, one_each(actors, world_actors), sides, world_places)


def shipped() -> Gazetteer:
    """The places and actors of the seeds over the world's, whatever the record holds; no database is asked."""
    return _built(())


def gazetteer() -> Gazetteer:
    """The record's places and actors over the world's; the shipped seeds' where the record is empty or not there."""
    return _built(_fingerprint())
