"""What is packed comes back as it was."""

import json
from datetime import date

from timeline.charts.keeping import looked_at, packed, rows_of, table_of
from timeline.charts.rows import EventRow, PlaceRow, Rows, SideStyle, StretchRow
from timeline.charts.table import Table, TableRow
from tracker.vocabulary import Flag, Modality, Resolution, Status

EVENT = EventRow(
    "1",
    "k",
    "The mill",
    first=date(2030, 3, 1),
    last=date(2030, 3, 2),
    sides=("south",),
    modality=Modality.HALTED,
    resolution=Resolution.FALLBACK,
    lat=10.0,
)
ROWS = Rows(
    events=(EVENT, EventRow("2", "l", "Undated")),
    places=(PlaceRow("mill", "Mill", status=Status.CLAIMED, flags=frozenset({Flag.DISPUTED, Flag.STALE})),),
    stretches=(StretchRow("mill", "Mill", date(2030, 3, 1), None, Status.UNKNOWN),),
    sides=(SideStyle("south", "South", "#0b6e9f"),),
    on=date(2030, 3, 5),
)


def test_rows_come_back_as_they_were():
    assert rows_of(json.loads(json.dumps(packed(ROWS)))) == ROWS


def test_a_table_comes_back_as_it_was():
    table = Table("Words", ("A", "B"), (TableRow(("1", "2"), "/events/1/"), TableRow(("3", "4"))))
    assert table_of(json.loads(json.dumps(packed(table)))) == table


def test_a_zoom_draws_some_of_the_kept_rows():
    seen = looked_at(ROWS, 360, date(2030, 3, 2), None)
    assert (seen.px, seen.events, seen.whole) == (360, (EVENT,), ROWS.events)
    assert looked_at(ROWS, 360, None, date(2030, 2, 1)).events == ()
