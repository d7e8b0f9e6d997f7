"""The timeline: lanes of points and bars with their doubt, or counts where single events would hide each other."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from timeline.charts import bins, marks
from timeline.charts.axes import days_above, days_axis, nothing, now_line, now_words
from timeline.charts.lanes import DEEPEST, HEAD, REST, RIBBON, Lane, is_crowded, lane_key, lane_rows, place_lanes
from timeline.charts.packing import pack
from timeline.charts.rows import BinRow, EventRow, LaneRow, Rows
from timeline.charts.scale import Scale, extent, focus, iso, padded
from timeline.charts.spans import Mark, mark_of
from timeline.charts.strip import ribbon
from timeline.charts.theme import BAND, INK, LINE, Figure, layout_of

_NARROW = 620  # pixels; below it names stand inside the lanes and marks carry no labels
_MOST_LABELS = 70
_HIGH = 420  # pixels of lanes from which the days are written above them too
_DAYS = 18  # pixels that takes
_LETTER = 6.6


@dataclass(frozen=True, slots=True)
class _Paper:
    """The drawing's measures: all days there are, those shown at first, those in view, and the room left of them for names."""

    whole: Scale
    home: Scale
    view: Scale
    left: int
    is_narrow: bool


def build(rows: Rows) -> Figure:
    """The timeline's figure. Each mark carries (id, url, key) as customdata; a count carries ("", "", first, last)."""
    rows = replace(rows, events=rows.whole) if rows.whole else rows
    lanes_held = lane_rows(rows)
    paper = _paper(rows, lanes_held)
    if paper is None:
        return nothing(rows, "timeline", "Nothing dated to draw" if rows.events else "No event matches")
    held = _by_lane(rows, lanes_held)
    needed = None if rows.lanes else _needed(rows, paper, held)
    head, foot = HEAD if paper.is_narrow else 0.0, RIBBON if rows.stretches else 0.0
    lanes = place_lanes(lanes_held, needed, head, foot)
    figure = {"data": _traces(rows, lanes, paper, held), "layout": _layout(rows, lanes, paper)}
    return _dated_above(figure) if lanes[-1].bottom > _HIGH else figure


def _dated_above(figure: Figure) -> Figure:
    """The figure with its days written above the lanes as well, and what stood there moved up."""
    layout = figure["layout"]
    keeper, axis = days_above(layout["xaxis"])
    notes = [{**note, "yshift": _DAYS} if note.get("name") == "on" else note for note in layout["annotations"]]
    margin = {**layout["margin"], "t": layout["margin"]["t"] + _DAYS}
    dated = {**layout, "xaxis2": axis, "annotations": notes, "margin": margin, "height": layout["height"] + _DAYS}
    return {"data": [*figure["data"], keeper], "layout": dated}


def _days(rows: Rows) -> tuple[date, date] | None:
    marked = [day for event in rows.events for day in (event.first, event.until)]
    binned = [day for one in rows.bins for day in (one.first, one.last)]
    return extent([*marked, *binned, rows.first, rows.last], rows.on)


def _home(rows: Rows) -> tuple[date, date] | None:
    """The days in view where nobody has asked for any: without the few that stand far off."""
    begun = focus(event.first or event.last for event in rows.events if event.is_dated)
    if begun is None:
        return None
    ends = (event.until for event in rows.events if event.until and begun[0] <= event.until <= begun[1])
    days = extent((*begun, *ends), rows.on)
    return padded(*days) if days else None


def _paper(rows: Rows, lanes: tuple[LaneRow, ...]) -> _Paper | None:
    days = _days(rows)
    if days is None or not lanes:
        return None
    is_narrow = rows.px < _NARROW
    longest = max(len(_short(lane.label)) for lane in lanes)
    left = 8 if is_narrow else round(min(190, longest * _LETTER + 24))
    width = max(120, rows.px - left - 12)
    whole = Scale(*padded(*days), width)
    home = Scale(*(_home(rows) or (whole.first, whole.last)), width)
    view = Scale(rows.first or home.first, rows.last or home.last, width)
    return _Paper(whole, home, view if view.first <= view.last else whole, left, is_narrow)


def _by_lane(rows: Rows, lanes: tuple[LaneRow, ...]) -> dict[str, list[EventRow]]:
    """The dated events of each lane; those of no lane of their own share the rest."""
    held: dict[str, list[EventRow]] = {lane.key: [] for lane in lanes}
    for event in rows.events:
        key = lane_key(event, rows.lanes_by)
        if event.is_dated and (key in held or REST in held):
            held[key if key in held else REST].append(event)
    return held


def _label(event: EventRow, rows: Rows, lane: str) -> str:
    words = event.place_name if rows.lanes_by == "action" or lane == REST else event.action_label
    words = f"{words} halted" if event.is_halt else words
    return words if len(words) <= 26 else f"{words[:25]}…"


def _marks(rows: Rows, scale: Scale, lane: str, events: list[EventRow], most: int, named: bool) -> tuple[list[Mark], list[int]]:
    """The marks of a lane on a scale with the line of each: named where their labels need no more lines than it may have."""
    bare = [mark_of(event, scale) for event in events]
    if named:
        labelled = [mark_of(m.event, scale, label=_label(m.event, rows, lane)) if m.is_in(scale) else m for m in bare]
        lines = pack([mark.interval for mark in labelled])
        if max(lines, default=0) < most:
            return labelled, lines
    return bare, pack([mark.interval for mark in bare])


def _may_name(rows: Rows, paper: _Paper, scale: Scale) -> bool:
    """Whether so few events lie on a scale that they can carry their names."""
    if paper.is_narrow:
        return False
    return sum(event.is_dated and mark_of(event, scale).is_in(scale) for event in rows.events) <= _MOST_LABELS


def _needed(rows: Rows, paper: _Paper, held: dict[str, list[EventRow]]) -> dict[str, int]:
    """How many lines each lane needs over all days there are, so that its height does not hang on the days in view."""
    named = _may_name(rows, paper, paper.home)
    lines = {key: _marks(rows, paper.home, key, events, DEEPEST, named)[1] for key, events in held.items()}
    return {key: max(ones, default=0) + 1 for key, ones in lines.items()}


def _traces(rows: Rows, lanes: tuple[Lane, ...], paper: _Paper, held: dict[str, list[EventRow]]) -> list[Figure]:
    """All traces, those that lie below first."""
    placed: list[tuple[Mark, float]] = []
    counts: list[tuple[Lane, tuple[BinRow, ...]]] = []
    given, named = _bins_by_lane(rows, lanes), _may_name(rows, paper, paper.view)
    for lane in lanes:
        ones, lines = _marks(rows, paper.view, lane.key, held[lane.key], lane.lines, named)
        used = max(lines, default=0) + 1
        if lane.key in given:
            counts.append((lane, given[lane.key]))
        elif is_crowded(used, lane):
            counts.append((lane, bins.count(held[lane.key], lane.key, paper.view)))
        else:
            placed += [(mark, lane.height_of(line, used)) for mark, line in zip(ones, lines, strict=True)]
    strips = ribbon(rows, {lane.key: lane.bottom for lane in lanes}, paper.whole) if rows.lanes_by == "place" else []
    return [*strips, *bins.draw(counts, rows), *marks.draw(placed, rows, paper.view)]


def _bins_by_lane(rows: Rows, lanes: tuple[Lane, ...]) -> dict[str, tuple[BinRow, ...]]:
    found: dict[str, list[BinRow]] = {}
    keys = {lane.key for lane in lanes}
    for one in rows.bins:
        found.setdefault(one.lane if one.lane in keys else REST, []).append(one)
    return {key: tuple(ones) for key, ones in found.items()}


def _short(label: str) -> str:
    return label if len(label) <= 26 else f"{label[:25]}…"


def _layout(rows: Rows, lanes: tuple[Lane, ...], paper: _Paper) -> Figure:
    depth = lanes[-1].bottom
    top, bottom = 26, 42
    layout = layout_of(rows.sides, round(depth) + top + bottom)
    layout |= {
        "margin": {"l": paper.left, "r": 12, "t": top, "b": bottom, "pad": 0},
        "xaxis": days_axis(paper.whole, paper.view),
        "yaxis": _lanes_axis(lanes, paper, depth),
        "dragmode": "zoom",
        "shapes": [*_bands(lanes), *now_line(rows.on, paper.whole)],
        "annotations": [*_names(lanes, paper), *now_words(rows.on, paper.whole, paper.view)],
        "barmode": "overlay",
    }
    layout["meta"] |= {"chart": "timeline", "whole": [iso(paper.whole.first), iso(paper.whole.last)], "px": rows.px}
    return layout


def _lanes_axis(lanes: Iterable[Lane], paper: _Paper, depth: float) -> dict[str, Any]:
    names = [] if paper.is_narrow else list(lanes)
    return {
        "range": [depth, 0],
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "tickmode": "array",
        "tickvals": [lane.middle for lane in names],
        "ticktext": [_short(lane.label) for lane in names],
        "tickfont": {"size": 12, "color": INK},
        "ticklabelstandoff": 8,
        "automargin": False,
    }


def _bands(lanes: Iterable[Lane]) -> list[Figure]:
    """Every other lane on a tinted band, each with a line below."""
    shapes: list[Figure] = []
    for at, lane in enumerate(lanes):
        common = {"xref": "paper", "x0": 0, "x1": 1, "yref": "y", "layer": "below"}
        if at % 2 == 0:
            shapes.append({**common, "type": "rect", "y0": lane.top, "y1": lane.bottom, "fillcolor": BAND, "line": {"width": 0}})
        shapes.append({**common, "type": "line", "y0": lane.bottom, "y1": lane.bottom, "line": {"color": LINE, "width": 1}})
    return shapes


def _names(lanes: Iterable[Lane], paper: _Paper) -> list[Figure]:
    """The lanes' names inside them, where the paper has no room beside."""
    if not paper.is_narrow:
        return []
    place = {"xref": "paper", "x": 0, "xanchor": "left", "yref": "y", "yanchor": "top", "showarrow": False, "borderpad": 2}
    font = {"size": 12, "color": INK, "weight": 600}
    return [{**place, "y": lane.top + 1, "text": _short(lane.label).replace("<", "&lt;"), "font": font} for lane in lanes]
