"""Narrowing a board to a selection, and counting what each further choice would leave."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from timeline.charts.board import Board, BoardEvent
from timeline.charts.selection import DOUBTS, Selection
from tracker.vocabulary import CODES, Action
from tracker.vocabulary.dates_in_words import day_words

type Test = Callable[[BoardEvent, Selection], bool]

DOUBT_NAMES = {
    "disputed": "Disputed",
    "claimed": "Claimed only",
    "unreviewed": "Not reviewed",
    "fallback": "Date of the report",
    "one_source": "One source",
    "soft": "Date in doubt",
    "stale": "Stale",
}


def doubts_of(event: BoardEvent) -> tuple[str, ...]:
    """The doubts that hang on an event."""
    row = event.row
    held = {
        "disputed": row.disputed,
        "claimed": row.claimed_only,
        "unreviewed": row.unreviewed,
        "fallback": row.is_fallback,
        "one_source": len(event.sources) == 1,
        "soft": row.soft,
    }
    return tuple(doubt for doubt, is_held in held.items() if is_held)


def _values(event: BoardEvent, field: str) -> tuple[str, ...]:
    row = event.row
    single = {"families": row.family.replace(" ", "-"), "actions": row.action}
    if field in single:
        return (single[field],)
    several = {"sides": row.sides, "actors": event.actors, "places": event.within, "sources": event.sources}
    return several[field] if field in several else doubts_of(event)


def _fits(event: BoardEvent, selection: Selection, skip: str = "") -> bool:
    for field in FIELDS:
        wanted = getattr(selection, field)
        if wanted and field != skip and not set(wanted) & set(_values(event, field)):
            return False
    words = selection.q.casefold().split()
    return event.row.is_within(selection.first, selection.last) and all(word in event.text for word in words)


FIELDS = ("families", "actions", "sides", "actors", "places", "sources", "doubt")


def narrow(board: Board, selection: Selection) -> tuple[BoardEvent, ...]:
    """The events of a selection, in its order; undated or unplaced ones alone where it asks for those."""
    events = [event for event in board.events if _fits(event, selection)]
    if selection.undated:
        events = [event for event in events if not event.row.is_dated]
    if selection.unplaced:
        events = [event for event in events if not event.row.place_key]
    return tuple(_sorted(events, selection.sort))


def _sorted(events: list[BoardEvent], by: str) -> list[BoardEvent]:
    keys: dict[str, Callable[[BoardEvent], object]] = {
        "when": lambda e: (
            (not e.row.is_dated, e.row.first or e.row.last, e.row.id) if e.row.is_dated else (True, e.known_on, e.row.id)
        ),
        "reported": lambda e: (e.known_on, e.row.id),
        "place": lambda e: (e.row.place_name == "", e.row.place_name.casefold(), e.row.id),
        "sources": lambda e: (len(e.sources), e.row.id),
    }
    return sorted(events, key=keys[by.removeprefix("-")], reverse=by.startswith("-"))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter: how many events it would leave, whether it is chosen, and the query string that turns it."""

    value: str
    label: str
    count: int
    is_chosen: bool
    query: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter with its choices, the most frequent first; `param` is its name in the address."""

    field: str
    param: str
    label: str
    choices: tuple[Choice, ...]

    @property
    def chosen(self) -> int:
        """How many of its choices are in force."""
        return sum(choice.is_chosen for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Chip:
    """A narrowing in force, and the query string that takes it away."""

    label: str
    query: str


_LABELS = {
    "families": ("family", "Kind"),
    "actions": ("action", "Action"),
    "sides": ("side", "Side"),
    "actors": ("actor", "Actor"),
    "places": ("place", "Place"),
    "sources": ("source", "Source"),
    "doubt": ("doubt", "Doubt"),
}
_SINGLE = {
    "first": "from",
    "last": "to",
    "q": "words",
    "view": "view",
    "undated": "without a date",
    "unplaced": "without a place",
}


def _label(board: Board, field: str, value: str) -> str:
    if field == "actions":
        return CODES[Action(value)].label if value in set(Action) else value
    if field == "families":
        return value.replace("-", " ").capitalize()
    if field == "sides":
        return next((side.name for side in board.sides if side.key == value), value)
    if field == "places":
        return board.tree.name(value)
    if field == "doubt":
        return DOUBT_NAMES[value]
    return board.names.get(f"{field.removesuffix('s')}:{value}", value)


def facets(board: Board, selection: Selection, fields: Iterable[str] = FIELDS) -> tuple[Facet, ...]:
    """Each filter with its counts: what a choice would leave, the other filters as they are."""
    return tuple(Facet(field, *_LABELS[field], _choices(board, selection, field)) for field in fields)


def _choices(board: Board, selection: Selection, field: str) -> tuple[Choice, ...]:
    chosen = getattr(selection, field)
    counts = Counter(value for event in board.events if _fits(event, selection, field) for value in set(_values(event, field)))
    values = sorted({*counts, *chosen} - {""}, key=lambda value: (-counts[value], _order(field, value)))
    return tuple(
        Choice(value, _label(board, field, value), counts[value], value in chosen, selection.toggled(field, value).query())
        for value in values
        if field != "doubt" or value in DOUBTS
    )


def _order(field: str, value: str) -> object:
    return DOUBTS.index(value) if field == "doubt" else value


def chips(board: Board, selection: Selection) -> tuple[Chip, ...]:
    """The narrowings in force, in words; the clocks have their own place on the page."""
    return tuple(
        Chip(_label(board, field, value) if field in FIELDS else _single(board, field, value), query)
        for field, value, query in selection.chosen()
        if field not in ("on", "known")
    )


def _single(board: Board, field: str, value: str) -> str:
    if field in ("undated", "unplaced"):
        return _SINGLE[field]
    if field == "view":
        return "independent voices only" if value == "independent" else f"as told by {_label(board, 'sides', value[5:])}"
    return f"{_SINGLE[field]} {day_words(date.fromisoformat(value)) if field in ('first', 'last') else value}"


def undated(board: Board, selection: Selection) -> tuple[BoardEvent, ...]:
    """The tray of what has no date: never dropped, whatever the window."""
    loose = replace(selection, first=None, last=None, undated=True, unplaced=False)
    return narrow(board, loose)


def unplaced(board: Board, selection: Selection) -> tuple[BoardEvent, ...]:
    """The tray of what has no place."""
    return narrow(board, replace(selection, unplaced=True, undated=False, places=()))
