"""The seeds' actors and sides: every table is an entry, and every key that is named exists."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tracker.extraction.actors import actor_entry, side_entry

SEEDS = Path(__file__).parents[2] / "seeds"
CONFLICTS = sorted(path.parent.name for path in SEEDS.glob("*/conflict.toml"))


def tables(folder: str, file: str, name: str) -> list[dict[str, Any]]:
    return tomllib.loads((SEEDS / folder / file).read_text(encoding="utf-8"))[name]


WORLD = [actor_entry(table) for table in tables("world", "actors.toml", "actors")]


def test_the_world_names_each_actor_once_and_knows_whom_it_represents() -> None:
    keys = [entry.key for entry in WORLD]
    assert len(keys) == len(set(keys))
    assert {entry.represents for entry in WORLD} - {""} <= set(keys)
    assert not [entry.key for entry in WORLD if entry.side]


@pytest.mark.parametrize("conflict", CONFLICTS)
def test_a_conflict_names_only_sides_and_actors_that_exist(conflict: str) -> None:
    sides = {side_entry(table, conflict).key for table in tables(conflict, "conflict.toml", "sides")}
    actors = [actor_entry(table) for table in tables(conflict, "actors.toml", "actors")]
    keys = [entry.key for entry in actors]
    assert len(keys) == len(set(keys))
    assert {entry.side for entry in actors} - {""} <= sides
    assert {entry.represents for entry in actors} - {""} <= {*keys, *(entry.key for entry in WORLD)}


@pytest.mark.parametrize("conflict", CONFLICTS)
def test_sides_of_a_conflict_have_colours_of_their_own(conflict: str) -> None:
    sides = tables(conflict, "conflict.toml", "sides")
    for field in ("colour", "colour_dark", "order"):
        assert len({side[field] for side in sides}) == len(sides)
