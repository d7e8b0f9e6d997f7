"""The immutable look-up of places and actors, built elsewhere and handed in."""

from collections import ChainMap
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import cast

from tracker.extraction.entries import ActorEntry, EntryError, PlaceEntry, SideEntry, place_entry
from tracker.extraction.folding import key_of, sound_of
from tracker.extraction.names import NameHit, NameIndex
from tracker.extraction.sounds import WorldSounds
from tracker.extraction.world import WorldNames, WorldPlaces, parse_world

__all__ = ["ActorEntry", "EntryError", "Gazetteer", "NameHit", "PlaceEntry", "SideEntry", "parse_world", "place_entry"]

_WIDEST = 12  # steps from a block to its continent; guards against a circle of parents


class Gazetteer:
    """Places, actors and sides by key and by name: a conflict's own, over the world's. Two are equal if their entries are."""

    def __init__(
        self,
        places: tuple[PlaceEntry, ...] = (),
        actors: tuple[ActorEntry, ...] = (),
        sides: tuple[SideEntry, ...] = (),
        world: WorldPlaces | None = None,
    ) -> None:
        self.own_places = {place.key: place for place in places}
        self.world = world if world is not None else WorldPlaces()
        self.actors = {actor.key: actor for actor in actors}
        self.sides = {side.key: side for side in sides}
        self._last_found: tuple[str, list[NameHit[PlaceEntry]]] = ("", [])

    @cached_property
    def places(self) -> Mapping[str, PlaceEntry]:
        """Every place by key, the conflict's own before the world's."""
        return ChainMap(self.own_places, cast("dict[str, PlaceEntry]", self.world))

    def with_entries(
        self,
        places: tuple[PlaceEntry, ...] = (),
        actors: tuple[ActorEntry, ...] = (),
        sides: tuple[SideEntry, ...] = (),
    ) -> "Gazetteer":
        """The same gazetteer with further entries in front; one of the same key replaces the older."""
        layered = Gazetteer(
            places + tuple(place for place in self.own_places.values()),
            actors + tuple(actor for actor in self.actors.values()),
            sides + tuple(side for side in self.sides.values()),
            self.world,
        )
        layered.own_places |= {place.key: place for place in places}
        layered.actors |= {actor.key: actor for actor in actors}
        layered.sides |= {side.key: side for side in sides}
        layered.__dict__["_world_names"] = self._world_names
        layered.__dict__["world_sounds"] = self.world_sounds
        return layered

    @cached_property
    def _world_names(self) -> WorldNames:
        return WorldNames(self.world)

    @cached_property
    def place_names(self) -> NameIndex[PlaceEntry]:
        """Names and aliases of places; `.find(text)` gives the hits."""
        pairs = ((name, place) for place in self.own_places.values() for name in (place.name, *place.aliases))
        return NameIndex(pairs, beneath=self._world_names)

    @cached_property
    def demonym_names(self) -> NameIndex[PlaceEntry]:
        """Adjectives and peoples of places: "Syrian", "Syrians"."""
        own = [place for place in self.own_places.values() if place.demonyms]
        world = [self.world[row.partition("\t")[0]] for row in self.world.rows() if row.split("\t", 10)[9:10] not in ([""], [])]
        return NameIndex((name, place) for place in (*own, *world) for name in place.demonyms)

    @cached_property
    def actor_names(self) -> NameIndex[ActorEntry]:
        """Names and aliases of actors; `.find(text)` gives the hits. Demonyms are not among them."""
        return NameIndex((name, actor) for actor in self.actors.values() for name in (actor.name, *actor.aliases))

    def find_names(self, text: str) -> list[NameHit[PlaceEntry]]:
        """The known place names in a text, left to right, the longest at each place; those of the last text are kept."""
        if self._last_found[0] is not text:
            self._last_found = text, self.place_names.find(text)
        return self._last_found[1]

    def find_actor_names(self, text: str) -> list[NameHit[ActorEntry]]:
        """The known actor names in a text, left to right, the longest at each place."""
        return self.actor_names.find(text)

    def places_named(self, name: str) -> tuple[PlaceEntry, ...]:
        """Every place of this name, however spelled; the conflict's own first."""
        return self.place_names.of(key_of(name))

    @cached_property
    def _by_sound(self) -> dict[str, tuple[PlaceEntry, ...]]:
        sounds: dict[str, tuple[PlaceEntry, ...]] = {}
        for place in self.own_places.values():
            for sound in {sound_of(name) for name in (place.name, *place.aliases)}:
                sounds[sound] = (*sounds.get(sound, ()), place)
        return sounds

    @cached_property
    def world_sounds(self) -> WorldSounds:
        """The world's places by the sound of their names."""
        return WorldSounds(self.world)

    def places_sounding_like(self, name: str) -> tuple[PlaceEntry, ...]:
        """The conflict's own places whose name is another transliteration of this one."""
        sound = sound_of(name)
        return self._by_sound.get(sound, ()) if len(sound) >= 4 else ()

    def parent(self, place: PlaceEntry) -> PlaceEntry | None:
        """The next wider place, None for the widest or an unknown one."""
        return self.places.get(place.parent) if place.parent else None

    def ancestors(self, place: PlaceEntry) -> Iterator[PlaceEntry]:
        """The wider places around one, nearest first."""
        wider = self.parent(place)
        for _ in range(_WIDEST):
            if wider is None:
                return
            yield wider
            wider = self.parent(wider)

    def is_within(self, place: PlaceEntry, wider: PlaceEntry) -> bool:
        """Whether a place is another, or lies in it by the chain of parents or by country."""
        if place.key == wider.key or (wider.kind.value == "country" and place.country == wider.country):
            return True
        return any(each.key == wider.key for each in self.ancestors(place))

    def children(self, place: PlaceEntry) -> tuple[PlaceEntry, ...]:
        """The conflict's own places that name this one as their parent."""
        return tuple(child for child in self.own_places.values() if child.parent == place.key)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Gazetteer):
            return NotImplemented
        return (self.own_places, self.actors, self.sides, self.world) == (
            other.own_places,
            other.actors,
            other.sides,
            other.world,
        )

    def __hash__(self) -> int:
        return hash((tuple(self.own_places), tuple(self.actors), tuple(self.sides), len(self.world)))
