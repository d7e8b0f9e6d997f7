"""Actors and sides as the seeds write them (TOML tables), turned into entries of the gazetteer."""

from collections.abc import Mapping
from typing import Any

from tracker.extraction.gazetteer import ActorEntry, SideEntry

WORDS = ("key", "name", "side", "represents", "category", "country", "origin")
LISTS = ("aliases", "demonyms")
TRUTHS = ("is_state", "is_person")
TOLD = ("about",)  # for readers of the seeds; not part of an entry


def actor_entry(table: Mapping[str, Any]) -> ActorEntry:
    """The actor of a table `key name side aliases demonyms is_state is_person represents category country about`.

    Raises ValueError that names the actor and the field at fault.
    """
    _check(table, "actor", (*WORDS, *LISTS, *TRUTHS, *TOLD))
    words = {field: str(table[field]) for field in WORDS if field in table}
    lists = {field: tuple(str(name) for name in table[field]) for field in LISTS if field in table}
    truths = {field: bool(table[field]) for field in TRUTHS if field in table}
    return ActorEntry(**words, **lists, **truths)  # type: ignore[arg-type]  # each field is checked above


def side_entry(table: Mapping[str, Any], conflict: str = "") -> SideEntry:
    """The side of a table `key name colour colour_dark state order`, in the conflict of that slug."""
    _check(table, "side", ("key", "name", "colour", "colour_dark", "state", "order", "conflict"))
    return SideEntry(key=str(table["key"]), name=str(table["name"]), conflict=str(table.get("conflict", conflict)))


def _check(table: Mapping[str, Any], noun: str, allowed: tuple[str, ...]) -> None:
    known = table.get("key") or table.get("name") or "without a key"
    for field in ("key", "name"):
        if not table.get(field):
            raise ValueError(f"{noun} {known!r}: the field {field!r} is missing")
    for field, value in table.items():
        if field not in allowed:
            raise ValueError(f"{noun} {known!r}: unknown field {field!r}; known are {', '.join(allowed)}")
        if field in LISTS and not isinstance(value, list | tuple):
            raise ValueError(f"{noun} {known!r}: {field!r} is a list of names, not {value!r}")
        if field in TRUTHS and not isinstance(value, bool):
            raise ValueError(f"{noun} {known!r}: {field!r} is true or false, not {value!r}")
        if field in WORDS and not isinstance(value, str):
            raise ValueError(f"{noun} {known!r}: {field!r} is text, not {value!r}")
