"""The places with their status as a table: what each is, by which rule, because of what, since when."""

from datetime import date

from timeline.charts.rows import PlaceRow, Rows
from timeline.charts.status_words import flag_words, status_words
from timeline.charts.table import Table, TableRow
from timeline.charts.wording import counted, listed, since_words
from tracker.vocabulary import Status
from tracker.vocabulary.dates_in_words import day_words

HEADER = ("Place", "Status", "Since", "Doubt", "Rule", "Because", "Last report", "Reports", "Events")


def table(rows: Rows) -> Table:
    """The places in the order handed in."""
    as_of = f" as of {day_words(rows.on)}" if rows.on else ""
    return Table(f"Status of places{as_of}", HEADER, tuple(TableRow(_cells(row, rows), row.url) for row in rows.places))


def _cells(row: PlaceRow, rows: Rows) -> tuple[str, ...]:
    return (
        row.name,
        status_words(row.status, row.holder, row.by, row.sides, rows),
        since_words(row.since),
        flag_words(row.flags),
        row.rule,
        row.because,
        _day(row.last_report_on),
        str(row.reports),
        str(row.events),
    )


def _day(day: date | None) -> str:
    return day_words(day) if day else ""


def alt(rows: Rows) -> str:
    """The table in a sentence: how many places have which status."""
    if not rows.places:
        return "An empty table: no place matches."
    counts = [(sum(row.status is status for row in rows.places), status) for status in Status]
    kinds = [f"{number} {status}" for number, status in counts if number]
    as_of = f" as of {day_words(rows.on)}" if rows.on else ""
    return f"{counted(len(rows.places), 'place')}{as_of}: {listed(kinds)}."
