"""From a selection to the rows that its charts draw."""

from dataclasses import dataclass
from datetime import date

from timeline.charts.board import Board, BoardEvent, board
from timeline.charts.facets import narrow
from timeline.charts.rows import Rows
from timeline.charts.selection import Selection
from timeline.charts.statuses import place_rows, stretch_rows


@dataclass(frozen=True, slots=True)
class Loaded:
    """A board narrowed to a selection, with the rows to draw and the day its statuses are of."""

    board: Board
    selection: Selection
    on: date
    events: tuple[BoardEvent, ...]
    rows: Rows
    span: tuple[date, date]


def load(selection: Selection, on: date, strips: tuple[str, ...] = ()) -> Loaded:
    """Everything a page of charts needs. `on` is the day looked from where the selection names none."""
    shown = board(selection.conflict, selection.known, selection.view)
    events = narrow(shown, selection)
    day = selection.on or on
    places = place_rows(shown, day)
    if selection.places:
        wanted = set(selection.places)
        places = tuple(row for row in places if wanted & {row.key, *shown.tree.ancestors(row.key)})
    first, last = _span(shown, day)
    rows = Rows(
        events=tuple(event.row for event in events),
        places=places,
        stretches=stretch_rows(shown, strips, first, last),
        sides=shown.sides,
        lanes_by=selection.lanes,
        first=selection.first,
        last=selection.last,
        on=day,
    )
    return Loaded(shown, selection, day, events, rows, (first, last))


def _span(shown: Board, on: date) -> tuple[date, date]:
    """The first and last day anything is told of, the day looked from among them."""
    days = [day for event in shown.events for day in (event.row.first, event.row.last) if day]
    days += [event.known_on for event in shown.events]
    return min([*days, on]), max([*days, on])
