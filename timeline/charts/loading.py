"""From a selection to the rows that its charts draw."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from timeline.charts.board import Board, BoardEvent, board
from timeline.charts.facets import narrow
from timeline.charts.lanes import lane_rows
from timeline.charts.registry import CHARTS, Chart
from timeline.charts.rows import Rows
from timeline.charts.scale import focus
from timeline.charts.selection import Selection
from timeline.charts.statuses import place_rows, stretch_rows
from timeline.charts.table import Table
from timeline.charts.theme import Figure


@dataclass(frozen=True, slots=True)
class Loaded:
    """A board narrowed to a selection, with the rows to draw and the day its statuses are of."""

    board: Board
    selection: Selection
    on: date
    events: tuple[BoardEvent, ...]
    rows: Rows
    span: tuple[date, date]


@dataclass(frozen=True)
class Built:
    """A chart of rows, each of its forms built when it is first asked for: a page that fetches its figure pays for it once."""

    chart: Chart
    rows: Rows

    @cached_property
    def figure(self) -> Figure | None:
        """The Plotly figure; None for a mere table."""
        return self.chart.build(self.rows) if self.chart.build else None

    @cached_property
    def alt(self) -> str:
        """The text alternative, from the chart's own numbers."""
        return self.chart.alt(self.rows)

    @cached_property
    def table(self) -> Table:
        """The rows as a table."""
        return self.chart.table(self.rows)


def build(name: str, rows: Rows) -> Built:
    """One chart of the registry from its rows."""
    return Built(CHARTS[name], rows)


def load(selection: Selection, on: date, strips: tuple[str, ...] = (), px: int = 1000) -> Loaded:
    """Everything a page of charts needs. `on` is the day looked from where the selection names none; `px` the width drawn at."""
    shown = board(selection.conflict, selection.known, selection.view)
    events = narrow(shown, selection)
    day = selection.on or on
    places = place_rows(shown, day)
    if selection.places:
        wanted = set(selection.places)
        places = tuple(row for row in places if wanted & {row.key, *shown.tree.ancestors(row.key)})
    first, last = _span(shown, day)
    drawn = Rows(events=tuple(event.row for event in events), sides=shown.sides, lanes_by=selection.lanes)
    if selection.first or selection.last:
        # The timeline draws all days, so that its lanes stay where they are and a reader can move the window.
        whole = narrow(shown, replace(selection, first=None, last=None))
        drawn = replace(drawn, whole=tuple(event.row for event in whole))
    rows = replace(
        drawn,
        places=places,
        stretches=stretch_rows(shown, strips or _in_lanes(shown, drawn), first, last),
        first=selection.first,
        last=selection.last,
        on=day,
        px=px,
    )
    return Loaded(shown, selection, day, events, rows, (first, last))


def _in_lanes(shown: Board, drawn: Rows) -> tuple[str, ...]:
    """The places that have a lane, each with its strip below."""
    return tuple(lane.key for lane in lane_rows(drawn) if lane.key in shown.spots) if drawn.lanes_by == "place" else ()


def _span(shown: Board, on: date) -> tuple[date, date]:
    """The first and last day that anything is told of, the day looked from among them, without the few that stand far off."""
    days = [day for event in shown.events for day in (event.row.first, event.row.last) if day]
    days += [event.known_on for event in shown.events]
    first, last = focus(days) or (on, on)
    return min(first, on), max(last, on)
