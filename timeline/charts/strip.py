"""The strip: who held a place, day by day, in the same language of doubt as everywhere."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from timeline.charts.rows import Rows, StretchRow
from timeline.charts.scale import Scale, extent, iso, padded
from timeline.charts.table import Table, TableRow
from timeline.charts.theme import ACCENT, BAND, CLEAR, INK, LINE, MUTED, NOBODY, PAPER, Figure, colour_of, fade, layout_of
from timeline.charts.wording import counted, day_words, hover, listed, span_words
from tracker.vocabulary import Flag, Status

_ROW = 30.0  # pixels a place takes
_BAND = 16.0
_RIBBON = 5.0  # the thin strip under a lane of the timeline


def build(rows: Rows) -> Figure:
    """A row a place, a stretch a status."""
    places = dict.fromkeys((row.place_key, row.place_name) for row in rows.stretches)
    days = extent([day for row in rows.stretches for day in (row.first, row.last)] + [rows.first, rows.last], rows.on)
    if not places or days is None:
        return _empty(rows)
    whole = Scale(*padded(*days), max(120, rows.px - 150))
    heights = {key: (at + 0.5) * _ROW for at, (key, _) in enumerate(places)}
    depth = len(places) * _ROW
    layout = layout_of(rows.sides, round(depth) + 56)
    view = (rows.first or whole.first, rows.last or whole.last)
    layout |= {
        "margin": {"l": 8 if len(places) == 1 else 140, "r": 12, "t": 22, "b": 34, "pad": 0},
        "xaxis": _axis(whole, view),
        "yaxis": _names(places, heights, depth),
        "barmode": "overlay",
        "dragmode": "pan",
        "shapes": _now(rows),
        "annotations": _now_words(rows),
    }
    layout["meta"] |= {"chart": "strip", "whole": [iso(whole.first), iso(whole.last)], "px": rows.px}
    return {"data": [_segments(rows, rows.stretches, heights, whole, _BAND)], "layout": layout}


def ribbon(rows: Rows, floors: dict[str, float], scale: Scale) -> list[Figure]:
    """Thin strips on the floor of the timeline's lanes, for places that have one."""
    held = [row for row in rows.stretches if row.place_key in floors]
    heights = {key: floor - _RIBBON / 2 - 0.5 for key, floor in floors.items()}
    return [_segments(rows, held, heights, scale, _RIBBON)] if held else []


def _segments(rows: Rows, held: Iterable[StretchRow], heights: dict[str, float], scale: Scale, width: float) -> Figure:
    stretches = [row for row in held if row.place_key in heights]
    spans = [_span(row, scale) for row in stretches]
    paint = [_paint(row, rows) for row in stretches]
    return {
        "type": "bar",
        "name": "status",
        "orientation": "h",
        "base": [iso(first) for first, _ in spans],
        "x": [((last - first).days + 1) * 86_400_000 for first, last in spans],
        "y": [heights[row.place_key] for row in stretches],
        "width": [width] * len(stretches),
        "customdata": [["", row.url, row.place_key] for row in stretches],
        "hovertext": [_told(row, rows) for row in stretches],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": [one["fill"] for one in paint],
            "line": {"color": [one["edge"] for one in paint], "width": [one["edge_width"] for one in paint]},
            "pattern": {
                "shape": [one["shape"] for one in paint],
                "fillmode": "replace",
                "fgcolor": [one["hatch"] for one in paint],
                "bgcolor": [one["fill"] for one in paint],
                "size": 7,
                "solidity": [0.5 if row.status is Status.MIXED else 0.4 for row in stretches],
            },
        },
    }


def _span(row: StretchRow, scale: Scale) -> tuple[date, date]:
    first = row.first or scale.first
    return first, max(first, row.last or scale.last)


def _paint(row: StretchRow, rows: Rows) -> dict[str, Any]:
    """Fill, edge and hatching of a status: outline for claimed, two colours for contested and mixed, faded for stale."""
    first, second = two_colours(rows, row.holder, row.by, row.sides)
    solid = fade(first, 0.4) if Flag.STALE in row.flags else first
    plain: dict[str, Any] = {"fill": solid, "edge": first, "edge_width": 0, "shape": "", "hatch": PAPER}
    if row.status is Status.UNKNOWN:
        plain |= {"fill": CLEAR, "edge": LINE, "edge_width": 1}
    elif row.status is Status.CLAIMED:
        plain |= {"fill": CLEAR, "edge": first, "edge_width": 1.75, "hatch": first}
    elif row.status in (Status.CONTESTED, Status.MIXED):
        plain |= {"shape": "/" if row.status is Status.CONTESTED else "|", "hatch": second}
    elif row.status is Status.BESIEGED:
        plain |= {"edge": second, "edge_width": 2.5}
    elif row.status is Status.TRUCE:
        plain |= {"shape": "-"}
    if Flag.DISPUTED in row.flags and not plain["shape"]:
        plain["shape"] = "/"
    return plain


def two_colours(rows: Rows, holder: str, by: str, sides: tuple[str, ...]) -> tuple[str, str]:
    """The holder's colour and the other side's; paper where there is no other."""
    named = [key for key in dict.fromkeys((holder, by, *sides)) if key]
    first = colour_of(rows.sides, named[0]) if named else NOBODY
    return first, colour_of(rows.sides, named[1]) if len(named) > 1 else PAPER


def status_words(status: Status, holder: str, by: str, sides: Iterable[str], rows: Rows) -> str:
    """A status as a sentence says it: held by A; claimed by B; contested between A and B."""
    who, other, all_of = rows.side_name(holder), rows.side_name(by), listed([rows.side_name(side) for side in sides])
    words = {
        Status.CONTROLLED: f"held by {who}",
        Status.CLAIMED: f"claimed by {other if by else who}" + (f", held by {who}" if by and holder and by != holder else ""),
        Status.CONTESTED: f"contested between {all_of}" if all_of else "contested",
        Status.BESIEGED: f"held by {who}, besieged by {other}" if by else f"held by {who}, besieged",
        Status.TRUCE: f"truce between {all_of}" if all_of else "truce",
        Status.MIXED: f"held in part by {all_of}" if all_of else "held in part by several",
        Status.UNKNOWN: "not known",
    }
    return words[status]


def flag_words(flags: frozenset[Flag]) -> str:
    """Doubts in words, in a fixed order."""
    names = {
        Flag.DISPUTED: "disputed",
        Flag.STALE: "no recent report",
        Flag.ONE_SOURCE: "one source",
        Flag.PARTISAN_ONLY: "partisan sources only",
        Flag.INFERRED: "inferred from its parts",
    }
    return ", ".join(words for flag, words in names.items() if flag in flags)


def _told(row: StretchRow, rows: Rows) -> str:
    words = status_words(row.status, row.holder, row.by, row.sides, rows)
    return hover(f"{row.place_name}: {words}", span_words(row.first, row.last), flag_words(row.flags), row.because[:160])


def _axis(whole: Scale, view: tuple[date, date]) -> dict[str, Any]:
    return {
        "type": "date",
        "range": [iso(view[0]), iso(view[1], after=True)],
        "minallowed": iso(whole.first),
        "maxallowed": iso(whole.last, after=True),
        "gridcolor": LINE,
        "showline": True,
        "linecolor": MUTED,
        "tickfont": {"color": MUTED, "size": 11},
        "nticks": max(3, round(whole.px / 110)),
        "zeroline": False,
    }


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


def _now(rows: Rows) -> list[Figure]:
    if rows.on is None:
        return []
    at = iso(rows.on, noon=True)
    line = {"color": ACCENT, "width": 1.5}
    return [{"type": "line", "name": "on", "xref": "x", "x0": at, "x1": at, "yref": "paper", "y0": 0, "y1": 1, "line": line}]


def _now_words(rows: Rows) -> list[Figure]:
    if rows.on is None:
        return []
    place = {"xref": "x", "x": iso(rows.on, noon=True), "xanchor": "right", "yref": "paper", "y": 1, "yanchor": "bottom"}
    words = f"as of {day_words(rows.on)}"
    return [{**place, "name": "on", "text": words, "showarrow": False, "font": {"color": ACCENT, "size": 11}}]


def _empty(rows: Rows) -> Figure:
    layout = layout_of(rows.sides, 80)
    note = {"text": "No status is known", "xref": "paper", "yref": "paper", "x": 0.5, "y": 0.5, "showarrow": False}
    hidden = {"visible": False, "fixedrange": True}
    layout |= {"annotations": [{**note, "font": {"color": MUTED}}], "xaxis": hidden, "yaxis": hidden, "plot_bgcolor": BAND}
    layout["meta"] |= {"chart": "strip", "whole": [], "px": rows.px}
    return {"data": [], "layout": layout}


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
