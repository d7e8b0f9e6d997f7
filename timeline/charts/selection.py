"""A Selection is what a reader asked to see; it is read from a query string and written back in one canonical order."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlencode

LANES = ("place", "side", "action")
SORTS = ("when", "-when", "reported", "-reported", "place", "-place", "sources", "-sources")
DOUBTS = ("disputed", "claimed", "unreviewed", "fallback", "one_source", "soft", "stale")
_KEY = re.compile(r"[\w.:/@+-]{1,100}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_MOST = 50  # values a field may hold
_LONGEST = 200  # characters of a search
_FIELDS = 1000  # in one address
_YEARS = ("1800", "2299")  # charts count days around a day, and the calendar has ends

# Field of the Selection, and its name in the address bar, in canonical order.
_NAMES = {
    "conflict": "conflict",
    "first": "from",
    "last": "to",
    "on": "on",
    "known": "known",
    "actions": "action",
    "families": "family",
    "sides": "side",
    "actors": "actor",
    "places": "place",
    "sources": "source",
    "doubt": "doubt",
    "view": "view",
    "lanes": "lanes",
    "q": "q",
    "undated": "undated",
    "unplaced": "unplaced",
    "sort": "sort",
}
_DATES = ("first", "last", "on", "known")
_LISTS = ("actions", "families", "sides", "actors", "places", "sources", "doubt")
_SWITCHES = ("undated", "unplaced")


class SelectionError(ValueError):
    """A field of the address cannot be read; `field` is its name there and `hint` says what to write."""

    def __init__(self, field: str, wrong: str, hint: str) -> None:
        self.field, self.wrong, self.hint = field, wrong, hint
        super().__init__(f"{field}={wrong!r} cannot be read: {hint}")


@dataclass(frozen=True, slots=True)
class Selection:
    """What is in view. Empty means everything; `first` and `last` are the window, both days included.

    `on` is the day a status is true of and `known` the day it was reported by. `view` is "all", "independent" or
    "side:<key>". `undated` and `unplaced` list only what has no date or no place.
    """

    conflict: str = ""
    first: date | None = None
    last: date | None = None
    on: date | None = None
    known: date | None = None
    actions: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    doubt: tuple[str, ...] = ()
    view: str = "all"
    lanes: str = "place"
    q: str = ""
    undated: bool = False
    unplaced: bool = False
    sort: str = "when"

    @classmethod
    def of_query(cls, query: str) -> "Selection":
        """Read a query string; names it does not know are passed over. Raises SelectionError."""
        found: dict[str, list[str]] = {}
        for name, value in _pairs(query):
            found.setdefault(name, []).append(value.strip())
        values: dict[str, Any] = {field: _read(field, found[name]) for field, name in _NAMES.items() if any(found.get(name, ()))}
        selection = cls(**values)
        if selection.first and selection.last and selection.first > selection.last:
            raise SelectionError(
                "to", selection.last.isoformat(), f"a day on or after {selection.first}, where the window begins"
            )
        return selection

    def query(self, **changes: Any) -> str:
        """The canonical query string, with some fields changed: `selection.query(on=day)`."""
        chosen = replace(self, **changes) if changes else self
        return urlencode([pair for field, name in _NAMES.items() for pair in _written(chosen, field, name)])

    def toggled(self, field: str, value: str) -> "Selection":
        """The same with one value of a list field put in or taken out, for chips and facets."""
        held: tuple[str, ...] = getattr(self, field)
        kept = tuple(one for one in held if one != value) if value in held else (*held, value)
        changes: dict[str, Any] = {field: tuple(sorted(kept))}
        return replace(self, **changes)

    def chosen(self) -> tuple[tuple[str, str, str], ...]:
        """Each narrowing in force as (field, value, query string without it); conflict, lanes and sort do not narrow."""
        lists = [(field, value, self.toggled(field, value).query()) for field in _LISTS for value in getattr(self, field)]
        blank = type(self)()
        singles = [
            (field, _text(getattr(self, field)), self.query(**{field: getattr(blank, field)}))
            for field in ("first", "last", "on", "known", "view", "q", "undated", "unplaced")
            if getattr(self, field) != getattr(blank, field)
        ]
        return (*lists, *singles)

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is filtered out; the two clocks and the window count."""
        return bool(self.chosen())


def _pairs(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query.lstrip("?"), max_num_fields=_FIELDS)
    except ValueError:
        raise SelectionError("query", f"{len(query)} characters", f"write at most {_FIELDS} fields") from None


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else "1" if value is True else str(value)


def _written(selection: Selection, field: str, name: str) -> Iterable[tuple[str, str]]:
    value = getattr(selection, field)
    if value == _BLANK[field]:
        return ()
    if field in _LISTS:
        return ((name, one) for one in sorted(set(value)))
    return ((name, _text(value)),)


def _read(field: str, values: list[str]) -> object:
    name, last = _NAMES[field], values[-1]
    if field in _LISTS:
        return _keys(name, values)
    if field in _DATES:
        return _day(name, last)
    if field in _SWITCHES:
        return _switch(name, last)
    if field == "q":
        return _words(name, last)
    if field == "view":
        return _view(name, last)
    choices = {"lanes": LANES, "sort": SORTS}.get(field)
    return _one_of(name, last, choices) if choices else _key(name, last)


def _key(name: str, value: str) -> str:
    if not _KEY.fullmatch(value):
        raise SelectionError(name, value, "write a key of letters, digits and . : / @ + - _, at most 100 long")
    return value


def _keys(name: str, values: list[str]) -> tuple[str, ...]:
    parts = {part.strip() for value in values for part in value.split(",") if part.strip()}
    if len(parts) > _MOST:
        raise SelectionError(name, f"{len(parts)} values", f"write at most {_MOST}")
    if name == "doubt":
        return tuple(sorted(_one_of(name, part, DOUBTS) for part in parts))
    return tuple(sorted(_key(name, part) for part in parts))


def _day(name: str, value: str) -> date:
    try:
        if len(value) != 10 or not _YEARS[0] <= value[:4] <= _YEARS[1]:
            raise ValueError(value)
        return date.fromisoformat(value)
    except ValueError:
        raise SelectionError(name, value[:40], f"write a day as 2016-10-29, from {_YEARS[0]} to {_YEARS[1]}") from None


def _switch(name: str, value: str) -> bool:
    return _one_of(name, value.lower(), ("1", "0", "true", "false", "on", "off")) in ("1", "true", "on")


def _words(name: str, value: str) -> str:
    if len(value) > _LONGEST or _CONTROL.search(value):
        raise SelectionError(name, value[:40], f"write plain words, at most {_LONGEST} characters")
    return value


def _view(name: str, value: str) -> str:
    if value in ("all", "independent"):
        return value
    side = value.removeprefix("side:")
    if side == value or not _KEY.fullmatch(side):
        raise SelectionError(name, value, "write all, independent, or side: and the key of a side")
    return value


def _one_of(name: str, value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise SelectionError(name, value, f"write one of {', '.join(choices)}")
    return value


_BLANK = {field.name: field.default for field in fields(Selection)}
