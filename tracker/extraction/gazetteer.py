"""The immutable look-up of places and actors, built elsewhere and handed in."""

from dataclasses import dataclass

from tracker.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A known place. `lat`, `lon` in WGS 84 degrees; `parent` is the key of the next wider place; `aliases` in any script.

    `origin` is "project" for the conflict's own gazetteer, "world" for the gazetteer shipped for everywhere else.
    """

    key: str
    name: str
    kind: Kind
    lat: float | None = None
    lon: float | None = None
    aliases: tuple[str, ...] = ()
    parent: str = ""
    country: str = ""  # ISO 3166-1 alpha-2
    population: int = 0
    origin: str = "project"


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """A known actor: an armed group, a state, an office, an outlet or a person.

    `side` is the key of the side it belongs to in its conflict, "" where it has none. `is_state` for state forces and their
    organs. `represents` is the actor key a person or an outlet stands for. `demonyms` are adjectives ("Syrian") which name it
    only together with a noun of the rules ("army", "forces", "officials").
    """

    key: str
    name: str
    side: str = ""
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    is_state: bool | None = None
    is_person: bool = False
    represents: str = ""
    category: str = ""
    country: str = ""
    origin: str = "project"


@dataclass(frozen=True, slots=True)
class SideEntry:
    """A side of a conflict."""

    key: str
    name: str
    conflict: str = ""


class Gazetteer:
    """Places, actors and sides by key and by name. Two gazetteers are equal if their entries are."""

    def __init__(
        self, places: tuple[PlaceEntry, ...] = (), actors: tuple[ActorEntry, ...] = (), sides: tuple[SideEntry, ...] = ()
    ) -> None:
        self.places = {place.key: place for place in places}
        self.actors = {actor.key: actor for actor in actors}
        self.sides = {side.key: side for side in sides}
