"""The files under seeds/: reference data as TOML, reports as they would come in, the world as a table."""

import gzip
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.extraction.actors.entries import actor_entry, side_entry
from tracker.extraction.gazetteer import ActorEntry, PlaceEntry, SideEntry, place_entry
from tracker.extraction.world import WorldPlaces


class SeedError(ValueError):
    """A seed file is wrong; the message names the file, the entry and what to write."""


@dataclass(frozen=True, slots=True)
class ConflictSeed:
    """One conflict's folder: its settings, and what is known of it before any report is read."""

    folder: Path
    settings: dict[str, Any]
    sides: tuple[SideEntry, ...]
    places: tuple[PlaceEntry, ...]
    actors: tuple[ActorEntry, ...]
    sources: tuple[dict[str, Any], ...]


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SeedError(f"{path.parent.name}/{path.name} is missing; a conflict's folder needs it") from None
    except tomllib.TOMLDecodeError as error:
        raise SeedError(f"{path.parent.name}/{path.name} is not valid TOML: {error}") from error


def _entries[Entry](path: Path, table: str, make: Callable[[dict[str, Any]], Entry]) -> tuple[Entry, ...]:
    made = []
    for row in _toml(path).get(table, []):
        try:
            made.append(make(row))
        except (ValueError, TypeError, KeyError) as error:
            raise SeedError(f"{path.parent.name}/{path.name}, {row.get('key', row)}: {error}") from error
    return tuple(made)


def conflict_folders(folder: Path) -> list[Path]:
    """The folders that hold a conflict, in order of name."""
    return sorted(path.parent for path in folder.glob("*/conflict.toml"))


def conflict(folder: Path) -> ConflictSeed:
    """Read one conflict's folder. Raises SeedError."""
    settings = _toml(folder / "conflict.toml")
    return ConflictSeed(
        folder=folder,
        settings=settings,
        sides=tuple(side_entry(side, settings["slug"]) for side in settings.get("sides", [])),
        places=_entries(folder / "places.toml", "places", place_entry),
        actors=_entries(folder / "actors.toml", "actors", actor_entry),
        sources=tuple(_toml(folder / "sources.toml").get("sources", [])),
    )


def reports(folder: Path) -> list[Path]:
    """The reports of a conflict's folder, oldest first."""
    return sorted(path for path in (folder / "reports").iterdir() if path.suffix in (".html", ".txt", ".json"))


def world_places(folder: Path) -> WorldPlaces:
    """The world's places, from the shipped table; rows become entries only when a text names them."""
    with gzip.open(folder / "places.tsv.gz", "rt", encoding="utf-8") as lines:
        return WorldPlaces(lines)


def world_actors(folder: Path) -> tuple[ActorEntry, ...]:
    """States, international bodies and known armed groups of everywhere."""
    return _entries(folder / "actors.toml", "actors", lambda table: actor_entry({"origin": "world", **table}))
