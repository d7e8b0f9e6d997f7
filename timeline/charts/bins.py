"""Counts in place of marks: small stacked columns on a lane's floor, for lanes too full to show single events."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from timeline.charts.lanes import PAD, Lane
from timeline.charts.rows import BinRow, EventRow, Rows
from timeline.charts.scale import Scale
from timeline.charts.theme import PAPER, Figure, colour_of
from timeline.charts.wording import counted, hover
from tracker.vocabulary.dates_in_words import span_words

_STEPS = (1, 2, 7, 14, 28, 91, 182, 364, 1820, 3640)
_COLUMN = 9.0  # pixels a column should at least take


def step_of(days: int, px: float) -> int:
    """How many days a column holds, so that columns stay wide enough to point at."""
    return next((step for step in _STEPS if px / max(1, days) * step >= _COLUMN), _STEPS[-1])


def count(events: Iterable[EventRow], lane: str, scale: Scale) -> tuple[BinRow, ...]:
    """The events of a lane counted by side into columns; steps start at a fixed day, so that panning never recounts."""
    step = step_of(scale.days, scale.px)
    counts: Counter[tuple[int, str]] = Counter()
    for event in events:
        day = event.first or event.last
        if day:
            counts[(day.toordinal() // step, event.side)] += 1
    return tuple(_bin(lane, column, step, side, number) for (column, side), number in sorted(counts.items()))


def _bin(lane: str, column: int, step: int, side: str, number: int) -> BinRow:
    first = date.fromordinal(max(1, column * step))
    return BinRow(lane, first, first + timedelta(days=step - 1), number, side)


def draw(counts: Sequence[tuple[Lane, tuple[BinRow, ...]]], rows: Rows) -> list[Figure]:
    """One trace of columns a side; all lanes share one scale, so that heights can be compared."""
    tallest = max((sum(column.values()) for _, held in counts for column in _columns(held).values()), default=0)
    if not tallest:
        return []
    by_side: dict[str, list[tuple[BinRow, float, float]]] = {}
    for lane, held in counts:
        room = lane.floor - lane.top - lane.head - PAD
        _stack(lane, held, room / tallest, by_side, rows)
    return [_columns_of(side, held, rows) for side, held in by_side.items()]


def _columns(held: Iterable[BinRow]) -> dict[date, dict[str, int]]:
    columns: dict[date, dict[str, int]] = {}
    for one in held:
        columns.setdefault(one.first, {})[one.side] = one.count
    return columns


def _order(rows: Rows, side: str) -> int:
    keys = [style.key for style in rows.sides]
    return keys.index(side) if side in keys else len(keys)


def _stack(
    lane: Lane, held: Iterable[BinRow], per_event: float, by_side: dict[str, list[tuple[BinRow, float, float]]], rows: Rows
) -> None:
    """Put each bin on top of those of the same days."""
    reached: dict[date, float] = {}
    for one in sorted(held, key=lambda one: (one.first, _order(rows, one.side), one.side)):
        base = reached.get(one.first, lane.floor)
        height = max(1.0, one.count * per_event)
        reached[one.first] = base - height
        by_side.setdefault(one.side, []).append((one, base, -height))


def _columns_of(side: str, held: list[tuple[BinRow, float, float]], rows: Rows) -> Figure:
    ones = [one for one, _, _ in held]
    lengths = [(one.last - one.first).days + 1 for one in ones]
    return {
        "type": "bar",
        "name": f"counts {rows.side_name(side)}",
        "orientation": "v",
        "x": [f"{one.first.isoformat()}" for one in ones],
        "offset": [0] * len(ones),
        "width": [days * 86_400_000 for days in lengths],
        "base": [base for _, base, _ in held],
        "y": [height for _, _, height in held],
        "customdata": [["", "", one.first.isoformat(), one.last.isoformat()] for one in ones],
        "hovertext": [_told(one, rows) for one in ones],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {"color": colour_of(rows.sides, side), "line": {"color": PAPER, "width": 0.5}},
    }


def _told(one: BinRow, rows: Rows) -> str:
    return hover(counted(one.count, "event"), span_words(one.first, one.last), rows.side_name(one.side), "click to look closer")
