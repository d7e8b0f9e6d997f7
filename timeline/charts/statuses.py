"""The status of each place of a board on a day, and the stretches of its past, as rows."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from timeline.charts.board import Board, board
from timeline.charts.rows import PlaceRow, StretchRow
from tracker.derivation.reports import Assessment
from tracker.derivation.status import assess_all, strip
from tracker.vocabulary import Kind


def assessments(shown: Board, on: date) -> dict[str, Assessment]:
    """The assessment of every place of a board on a day; kept until the record moves."""
    return _assessed(shown.edition, shown.conflict, shown.known, shown.view, on)


@lru_cache(maxsize=64)
def _assessed(edition: str, conflict: str, known: date | None, view: str, on: date) -> dict[str, Assessment]:
    del edition  # part of the key: another edition, another answer
    shown = board(conflict, known, view)
    return assess_all(shown.tree, shown.reports, on=on, known=known or date.max, name=shown.name)


def place_rows(shown: Board, on: date) -> tuple[PlaceRow, ...]:
    """The ground of the conflict that anything is known of, by name; a place with neither a status nor an event is left out.

    Ground beyond it is in where reports tell who holds it.
    """
    events = Counter(key for event in shown.events for key in event.within)
    reports = Counter(report.place for report in shown.reports)
    found = assessments(shown, on)
    rows = [
        _place_row(shown, key, found.get(key), events[key], reports[key])
        for key, spot in shown.spots.items()
        if (spot.is_ground and events[key]) or (spot.kind != Kind.COUNTRY and _is_told_of(found.get(key)))
    ]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.key)))


def _is_told_of(found: Assessment | None) -> bool:
    """Whether any report tells who holds a place, or holds it no more."""
    return found is not None and bool(found.used or found.versions)


def _place_row(shown: Board, key: str, found: Assessment | None, events: int, reports: int) -> PlaceRow:
    spot = shown.spots[key]
    plain = PlaceRow(
        key=key,
        name=spot.name,
        kind=spot.kind,
        parent=spot.parent,
        lat=spot.lat,
        lon=spot.lon,
        reports=reports,
        events=events,
        url=f"/places/{spot.slug}/",
    )
    if found is None:
        return plain
    return replace(
        plain,
        status=found.status,
        holder=found.holder,
        by=found.by,
        sides=found.sides,
        rule=found.rule,
        because=found.because,
        since=found.since.edtf if found.since else "",
        flags=found.flags,
        last_report_on=found.last_report_on,
    )


def stretch_rows(shown: Board, keys: Iterable[str], first: date, last: date) -> tuple[StretchRow, ...]:
    """Who held each place from a first day to a last one, as runs of days with one status."""
    return tuple(row for key in keys if key in shown.spots for row in _stretches(shown, key, first, last))


def _stretches(shown: Board, key: str, first: date, last: date) -> Iterable[StretchRow]:
    spot = shown.spots[key]
    for stretch in strip(
        key, shown.reports, known=shown.known or date.max, first=first, last=last, places=shown.tree, name=shown.name
    ):
        found = stretch.assessment
        yield StretchRow(
            place_key=key,
            place_name=spot.name,
            first=stretch.first,
            last=stretch.last,
            status=found.status,
            holder=found.holder,
            by=found.by,
            sides=found.sides,
            flags=found.flags,
            rule=found.rule,
            because=found.because,
            url=f"/places/{spot.slug}/",
        )
