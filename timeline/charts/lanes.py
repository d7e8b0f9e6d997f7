"""Lanes: the bands of the timeline, one a place, side or family of deeds; zooming never moves one."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from timeline.charts.rows import EventRow, LaneRow, Rows

MOST = 13  # lanes drawn; what is left shares the last one
REST = ":rest"  # key of that lane
NONE = ":none"  # key of the lane of what has no place or side
PITCH = 15.0  # pixels from line to line
PAD = 6.0  # pixels above the first line and below the last
RIBBON = 6.0  # pixels for the strip of who held it, on its floor
HEAD = 18.0  # pixels for the name inside the lane, on narrow paper
_STEPS = ((1, 1), (3, 2), (8, 3), (20, 4), (60, 5))
DEEPEST = 6  # lines a lane has at most


@dataclass(frozen=True, slots=True)
class Lane:
    """A band from `top` to `bottom`, in pixels from the top of the paper, with room for so many lines of marks."""

    key: str
    label: str
    count: int
    top: float
    bottom: float
    lines: int
    head: float = 0.0
    foot: float = 0.0
    url: str = ""

    @property
    def middle(self) -> float:
        """The height at which its name stands."""
        return (self.top + self.head + self.bottom - self.foot) / 2

    @property
    def floor(self) -> float:
        """The line on which its counts stand."""
        return self.bottom - self.foot - PAD / 2

    def height_of(self, line: int, used: int) -> float:
        """Where a line runs, of so many used: centred at full pitch, closer where there are more than fit."""
        room = self.bottom - self.foot - self.top - self.head - 2 * PAD
        pitch = min(PITCH, room / used)
        return self.middle + (line - (used - 1) / 2) * pitch


def lane_key(event: EventRow, lanes_by: str) -> str:
    """The lane an event belongs in."""
    if lanes_by == "action":
        return event.family or NONE
    return (event.side if lanes_by == "side" else event.place_key or event.place_name) or NONE


def _label(event: EventRow, rows: Rows) -> str:
    if rows.lanes_by == "action":
        return event.family.capitalize() or "Other"
    if rows.lanes_by == "side":
        return rows.side_name(event.side) if event.side else "Side unknown"
    return event.place_name or "Place unknown"


def lane_rows(rows: Rows) -> tuple[LaneRow, ...]:
    """The lanes with their counts: those handed in, else counted from the events; most events first, what has none last."""
    if rows.lanes:
        return rows.lanes
    counts: dict[str, list[EventRow]] = {}
    for event in rows.events:
        if event.is_dated:
            counts.setdefault(lane_key(event, rows.lanes_by), []).append(event)
    lanes = [LaneRow(key, _label(held[0], rows), len(held)) for key, held in counts.items()]
    ordered = sorted(lanes, key=lambda lane: (lane.key == NONE, -lane.count, lane.label, lane.key))
    return tuple(ordered) if len(ordered) <= MOST else _folded(ordered)


def _folded(lanes: list[LaneRow]) -> tuple[LaneRow, ...]:
    """The fullest lanes, and one for all the others."""
    kept = [lane for lane in lanes if lane.key != NONE][: MOST - 1]
    others = len(lanes) - len(kept)
    return (*kept, LaneRow(REST, f"{others} others", sum(lane.count for lane in lanes) - sum(lane.count for lane in kept)))


def lines_for(count: int) -> int:
    """How many lines a lane of so many events is given when the events themselves are not all at hand."""
    return next((lines for most, lines in _STEPS if count <= most), DEEPEST)


def place_lanes(lanes: Iterable[LaneRow], needed: dict[str, int] | None, head: float, foot: float = 0.0) -> tuple[Lane, ...]:
    """Lanes from top to bottom. `needed` says how many lines each lane's marks take over the whole selection, where known."""
    top, done = 0.0, []
    for row in lanes:
        lines = lines_for(row.count) if needed is None else max(1, min(DEEPEST, needed.get(row.key, 1)))
        bottom = top + head + 2 * PAD + lines * PITCH + foot
        done.append(Lane(row.key, row.label, row.count, top, bottom, lines, head, foot, row.url))
        top = bottom
    return tuple(done)


def is_crowded(used: int, lane: Lane) -> bool:
    """Whether so many lines would hide marks behind each other, so that counts say more."""
    return used > ceil(lane.lines * 1.6)
