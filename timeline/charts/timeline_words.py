"""The timeline for readers without it: its alternative text and its table, from the same rows."""

from datetime import date

from timeline.charts.lanes import lane_rows
from timeline.charts.rows import EventRow, Rows
from timeline.charts.scale import extent
from timeline.charts.table import Table, TableRow
from timeline.charts.wording import counted, doubt_words, listed, when_words
from tracker.vocabulary.dates_in_words import span_words


def alt(rows: Rows) -> str:
    """The timeline in words, from its own numbers."""
    dated = [event for event in rows.events if event.is_dated]
    lanes = lane_rows(rows)
    total = sum(lane.count for lane in lanes)
    days = extent(day for event in dated for day in (event.first, event.last)) or extent(
        day for one in rows.bins for day in (one.first, one.last)
    )
    if not total or days is None:
        return "An empty timeline: no dated event matches."
    fullest = listed([f"{lane.label} ({lane.count})" for lane in lanes[:3]])
    lanes_words = f"{counted(len(lanes), 'lane')} by {rows.lanes_by}"
    head = f"Timeline of {counted(total, 'event')}, {span_words(*days)}, in {lanes_words}: most in {fullest}."
    kinds = [words for words in _doubts(dated) if words]
    undated = len(rows.events) - len(dated)
    tail = f" {counted(undated, 'event')} without a date {'is' if undated == 1 else 'are'} listed apart." if undated else ""
    return head + (f" Of these {listed(kinds)}." if kinds else "") + tail


def _doubts(events: list[EventRow]) -> list[str]:
    kinds = (
        (sum(event.disputed for event in events), "disputed"),
        (sum(event.claimed_only for event in events), "claimed by one side only"),
        (sum(event.is_halt for event in events), "a halt rather than a deed"),
        (sum(event.is_fallback for event in events), "dated by its report only"),
        (sum(event.unreviewed for event in events), "not checked by an editor"),
    )
    return [f"{number} {words}" for number, words in kinds if number]


def table(rows: Rows) -> Table:
    """The events of the timeline as a table, earliest first, those without a date last."""
    ordered = sorted(rows.events, key=lambda e: (not e.is_dated, e.first or e.last or date.max, e.title, e.id))
    header = ("Event", "When", "Where", "What", "Side", "Doubt", "Sources")
    return Table("Events of the timeline", header, tuple(TableRow(_cells(event, rows), event.url) for event in ordered))


def _cells(event: EventRow, rows: Rows) -> tuple[str, ...]:
    sides = listed([rows.side_name(side) for side in event.sides])
    doubt = "; ".join(doubt_words(event))
    return (event.title, when_words(event), event.place_name, event.action_label, sides, doubt, ", ".join(event.sources))
