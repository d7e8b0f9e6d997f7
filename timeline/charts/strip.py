"""The strip: who held a place, day by day, in the same language of doubt as everywhere."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from timeline.charts import hatching
from timeline.charts.axes import days_axis, nothing, now_line, now_words
from timeline.charts.hatching import Bar, Paint
from timeline.charts.rows import Rows, StretchRow
from timeline.charts.scale import Scale, extent, iso, padded
from timeline.charts.status_words import flag_words, status_words
from timeline.charts.theme import CLEAR, INK, LINE, NOBODY, PAPER, Figure, colour_of, fade, layout_of
from timeline.charts.wording import hover
from tracker.vocabulary import Flag, Status
from tracker.vocabulary.dates_in_words import span_words

_ROW = 30.0  # pixels a place takes
_BAND = 16.0
_RIBBON = 5.0  # the thin strip under a lane of the timeline


def build(rows: Rows) -> Figure:
    """A row a place, a stretch a status."""
    places = dict.fromkeys((row.place_key, row.place_name) for row in rows.stretches)
    days = extent([day for row in rows.stretches for day in (row.first, row.last)] + [rows.first, rows.last], rows.on)
    if not places or days is None:
        return nothing(rows, "strip", "No status is known", 80)
    whole = Scale(*padded(*days), max(120, rows.px - 150))
    heights = {key: (at + 0.5) * _ROW for at, (key, _) in enumerate(places)}
    depth = len(places) * _ROW
    layout = layout_of(rows.sides, round(depth) + 56)
    view = (rows.first or whole.first, rows.last or whole.last)
    layout |= {
        "margin": {"l": 8 if len(places) == 1 else 140, "r": 12, "t": 22, "b": 34, "pad": 0},
        "xaxis": days_axis(whole, Scale(*view, whole.px)),
        "yaxis": _names(places, heights, depth),
        "barmode": "overlay",
        "dragmode": "pan",
        "shapes": now_line(rows.on, whole),
        "annotations": now_words(rows.on, whole, Scale(*view, whole.px)),
    }
    layout["meta"] |= {"chart": "strip", "whole": [iso(whole.first), iso(whole.last)], "px": rows.px}
    return {"data": _segments(rows, rows.stretches, heights, whole, _BAND), "layout": layout}


def ribbon(rows: Rows, floors: dict[str, float], scale: Scale) -> list[Figure]:
    """Thin strips on the floor of the timeline's lanes, for places that have one."""
    held = [row for row in rows.stretches if row.place_key in floors and row.status is not Status.UNKNOWN]
    heights = {key: floor - _RIBBON / 2 - 0.5 for key, floor in floors.items()}
    return _segments(rows, held, heights, scale, _RIBBON)


def _segments(rows: Rows, held: Iterable[StretchRow], heights: dict[str, float], scale: Scale, width: float) -> list[Figure]:
    return hatching.draw("status", [_bar(row, rows, heights[row.place_key], scale, width) for row in held])


def _bar(row: StretchRow, rows: Rows, y: float, scale: Scale, width: float) -> Bar:
    first, last = _span(row, scale)
    length = ((last - first).days + 1) * 86_400_000.0
    return Bar(iso(first), length, y, width, _paint(row, rows), _told(row, rows), ("", row.url, row.place_key))


def _span(row: StretchRow, scale: Scale) -> tuple[date, date]:
    first = row.first or scale.first
    return first, max(first, row.last or scale.last)


def _paint(row: StretchRow, rows: Rows) -> Paint:
    """Outline for claimed, two colours for contested and mixed, a strong edge for besieged, faded for stale."""
    first, second = two_colours(rows, row.holder, row.by, row.sides)
    fill = fade(first, 0.4) if Flag.STALE in row.flags else first
    plain = Paint(fill, first, 0, "/" if Flag.DISPUTED in row.flags else "")
    painted = {
        Status.UNKNOWN: Paint(CLEAR, LINE, 1),
        Status.CLAIMED: replace(plain, fill=CLEAR, edge_width=1.75, hatch=first, solidity=0.3),
        Status.CONTESTED: replace(plain, shape="/", hatch=second, size=11, solidity=0.5),
        Status.MIXED: replace(plain, shape="|", hatch=second, size=11, solidity=0.5),
        Status.BESIEGED: replace(plain, edge=second, edge_width=2.5),
        Status.TRUCE: replace(plain, shape="-"),
    }
    return painted.get(row.status, plain)


def two_colours(rows: Rows, holder: str, by: str, sides: tuple[str, ...]) -> tuple[str, str]:
    """The holder's colour and the other side's; paper where there is no other."""
    named = [key for key in dict.fromkeys((holder, by, *sides)) if key]
    first = colour_of(rows.sides, named[0]) if named else NOBODY
    return first, colour_of(rows.sides, named[1]) if len(named) > 1 else PAPER


def _told(row: StretchRow, rows: Rows) -> str:
    words = status_words(row.status, row.holder, row.by, row.sides, rows)
    return hover(f"{row.place_name}: {words}", span_words(row.first, row.last), flag_words(row.flags), row.because[:160])


def _names(places: Iterable[tuple[str, str]], heights: dict[str, float], depth: float) -> dict[str, Any]:
    held = list(places)
    names = held if len(held) > 1 else []
    return {
        "range": [depth, 0],
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "tickmode": "array",
        "tickvals": [heights[key] for key, _ in names],
        "ticktext": [name if len(name) <= 20 else f"{name[:19]}…" for _, name in names],
        "tickfont": {"size": 12, "color": INK},
    }
