"""Statuses and their doubts in words, and the strip's own alternative text and table."""

from collections.abc import Iterable

from timeline.charts.rows import Rows
from timeline.charts.table import Table, TableRow
from timeline.charts.wording import counted, listed
from tracker.vocabulary import Flag, Status
from tracker.vocabulary.dates_in_words import span_words

FLAG_NAMES = {
    Flag.DISPUTED: "disputed",
    Flag.STALE: "no recent report",
    Flag.ONE_SOURCE: "one source",
    Flag.PARTISAN_ONLY: "partisan sources only",
    Flag.INFERRED: "inferred from its parts",
}  # the gravest first


def status_words(status: Status, holder: str, by: str, sides: Iterable[str], rows: Rows) -> str:
    """A status as a sentence says it: held by A; claimed by B; contested between A and B."""
    both = [rows.side_name(side) for side in sides]
    who, other, all_of = rows.side_name(holder), rows.side_name(by), listed(both)
    besieged = f"besieged by {other}" if by else "besieged"
    words = {
        Status.CONTROLLED: f"held by {who}",
        Status.CLAIMED: f"claimed by {other if by else who}" + (f", held by {who}" if by and holder and by != holder else ""),
        Status.CONTESTED: f"contested {'between' if len(both) > 1 else 'by'} {all_of}" if both else "contested",
        Status.BESIEGED: f"held by {who}, {besieged}" if holder else besieged,
        Status.TRUCE: f"truce between {all_of}" if all_of else "truce",
        Status.MIXED: f"held in part by {all_of}" if all_of else "held in part by several",
        Status.UNKNOWN: "not known",
    }
    return words[status]


def in_order(flags: frozenset[Flag]) -> tuple[Flag, ...]:
    """Doubts as every page and picture lists them: the gravest first."""
    return tuple(flag for flag in FLAG_NAMES if flag in flags)


def flag_words(flags: frozenset[Flag]) -> str:
    """Doubts in words, in a fixed order."""
    return ", ".join(FLAG_NAMES[flag] for flag in in_order(flags))


def alt(rows: Rows) -> str:
    """The strip in words, from its own numbers."""
    if not rows.stretches:
        return "An empty strip: no status is known."
    places = len({row.place_key for row in rows.stretches})
    parts = [
        f"{row.place_name}: {status_words(row.status, row.holder, row.by, row.sides, rows)} {span_words(row.first, row.last)}"
        for row in rows.stretches[:6]
    ]
    more = len(rows.stretches) - len(parts)
    tail = f"; and {counted(more, 'further stretch', 'further stretches')}" if more > 0 else ""
    return f"Status of {counted(places, 'place')} over time. {'; '.join(parts)}{tail}."


def table(rows: Rows) -> Table:
    """The stretches as a table."""
    header = ("Place", "When", "Status", "Doubt", "Rule", "Because")
    lines = (
        TableRow(
            (
                row.place_name,
                span_words(row.first, row.last),
                status_words(row.status, row.holder, row.by, row.sides, rows),
                flag_words(row.flags),
                row.rule,
                row.because,
            ),
            row.url,
        )
        for row in rows.stretches
    )
    return Table("Status over time", header, tuple(lines))
