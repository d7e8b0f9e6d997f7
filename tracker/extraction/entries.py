"""What the gazetteer knows of a place, an actor and a side, and how one is read from a table of a seed file."""

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.vocabulary import Kind


class EntryError(ValueError):
    """A table of a gazetteer file that cannot be read; the message says which entry and what to write instead."""


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A known place. `lat`, `lon` in WGS 84 degrees; `parent` is the key of the next wider place; `aliases` in any script.

    `origin` is "project" for the conflict's own gazetteer, "world" for the gazetteer shipped for everywhere else.
    `demonyms` are adjectives and peoples ("Syrian", "Syrians"): they point at the place but are not its name.
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
    demonyms: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.key)  # tells nearly all apart


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

    def __hash__(self) -> int:
        return hash(self.key)


@dataclass(frozen=True, slots=True)
class SideEntry:
    """A side of a conflict."""

    key: str
    name: str
    conflict: str = ""


def place_entry(table: Mapping[str, object], origin: str = "project") -> PlaceEntry:
    """One `[[places]]` table as an entry. Raises EntryError with the entry's key and what is wrong with it."""
    key = _text(table, "key", "?", needed=True)
    known = {"key", "name", "kind", "lat", "lon", "aliases", "parent", "country", "population", "demonyms", "outline", "note"}
    if unknown := sorted(set(table) - known):
        raise EntryError(f"place '{key}': unknown field {', '.join(unknown)}; a place has {', '.join(sorted(known))}")
    lat, lon = _degrees(table, "lat", key, 90), _degrees(table, "lon", key, 180)
    if (lat is None) != (lon is None):
        raise EntryError(f"place '{key}': give both lat and lon, or neither")
    population = table.get("population", 0)
    if not isinstance(population, int) or population < 0:
        raise EntryError(f"place '{key}': population must be a whole number of people")
    return PlaceEntry(
        key=key,
        name=_text(table, "name", key, needed=True),
        kind=_kind(table, key),
        lat=lat,
        lon=lon,
        aliases=_texts(table, "aliases", key),
        parent=_text(table, "parent", key),
        country=_text(table, "country", key),
        population=population,
        origin=origin,
        demonyms=_texts(table, "demonyms", key),
    )


def _text(table: Mapping[str, object], field: str, key: str, *, needed: bool = False) -> str:
    value = table.get(field, "")
    if not isinstance(value, str) or (needed and not value.strip()):
        raise EntryError(f"place '{key}': {field} must be a text in quotes")
    return value.strip()


def _texts(table: Mapping[str, object], field: str, key: str) -> tuple[str, ...]:
    value = table.get(field, [])
    if not isinstance(value, list | tuple) or not all(isinstance(each, str) and each.strip() for each in value):
        raise EntryError(f'place \'{key}\': {field} must be a list of texts, such as ["Menian", "منيان"]')
    return tuple(value)


def _kind(table: Mapping[str, object], key: str) -> Kind:
    try:
        return Kind(str(table.get("kind", "")))
    except ValueError as error:
        raise EntryError(f"place '{key}': kind must be one of {', '.join(Kind)}") from error


def _degrees(table: Mapping[str, object], field: str, key: str, limit: int) -> float | None:
    value = table.get(field)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not -limit <= value <= limit:
        raise EntryError(f"place '{key}': {field} must be degrees between -{limit} and {limit}")
    return float(value)
