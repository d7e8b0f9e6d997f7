"""The places with their status as a drawn sheet, for pictures: a line a place, the marks those of the map."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from itertools import accumulate
from textwrap import wrap
from typing import Any

from timeline.charts.axes import nothing
from timeline.charts.rows import PlaceRow, Rows
from timeline.charts.status_words import flag_words, status_words
from timeline.charts.strip import two_colours
from timeline.charts.theme import BAND, INK, LINE, MUTED, NOBODY, PAPER, Figure, fade, layout_of
from timeline.charts.wording import counted, since_words
from tracker.vocabulary import Flag, Status
from tracker.vocabulary.dates_in_words import day_words

_HEAD, _PAD, _LINE = 24.0, 10.0, 15.0  # pixels of the header, of a row's air and of a line in it
_LETTER = 7.0
_MOST = 60  # places on one sheet
_LEFT = 34.0  # where words start, right of the marks
_NARROW = 620  # pixels, below which a place has but its status
_TWO = (Status.CONTESTED, Status.MIXED, Status.BESIEGED)


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    share: float  # of the paper's width
    words: Callable[[PlaceRow, Rows], str]


def _status(row: PlaceRow, rows: Rows) -> str:
    return status_words(row.status, row.holder, row.by, row.sides, rows)


def _doubtful(row: PlaceRow, rows: Rows) -> str:
    since = since_words(row.since)
    return "; ".join(part for part in (_status(row, rows), since and f"since {since}", flag_words(row.flags)) if part)


_PLACE = _Column("Place", 0.2, lambda row, _: row.name)
_WIDE = (
    _PLACE,
    _Column("Status", 0.35, _status),
    _Column("Since", 0.12, lambda row, _: since_words(row.since)),
    _Column("Doubt", 0.21, lambda row, _: flag_words(row.flags)),
    _Column("Last report", 0.12, lambda row, _: day_words(row.last_report_on) if row.last_report_on else ""),
)
_SLIM = (_Column("Place", 0.38, _PLACE.words), _Column("Status", 0.62, _doubtful))


@dataclass(frozen=True, slots=True)
class _Line:
    """A place on the sheet: its cells, folded to the room they have, and where its row begins, in pixels from the top."""

    row: PlaceRow
    cells: tuple[list[str], ...]
    top: float
    height: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def build(rows: Rows) -> Figure:
    """The sheet's figure, positions in pixels from the upper left; places of which nothing is known are told in one sentence."""
    if not rows.places:
        return nothing(rows, "places", "No place matches")
    columns = _WIDE if rows.px >= _NARROW else _SLIM
    lines = _lines(rows, columns)
    floor = lines[-1].top + lines[-1].height if lines else _HEAD
    rest = wrap(_rest(rows, lines), int((rows.px - _LEFT) / _LETTER))
    depth = floor + len(rest) * _LINE + 2 * _PAD
    layout = layout_of(rows.sides, round(depth))
    axis: dict[str, Any] = {"visible": False, "fixedrange": True}
    layout |= {
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "xaxis": {**axis, "range": [0, rows.px]},
        "yaxis": {**axis, "range": [depth, 0]},
        "shapes": [*(_band(line, rows.px) for line in lines[::2]), *(_rule(y, rows.px) for y in {_HEAD, floor})],
        "annotations": [
            *_heads(columns, rows.px),
            *(note for line in lines for note in _cells(line, columns, rows.px)),
            *([_note(rest, _LEFT, floor + _PAD, MUTED, "top")] if rest else []),
        ],
    }
    layout["meta"] |= {"chart": "places", "px": rows.px}
    return {"data": _marks(lines, rows), "layout": layout}


def _is_known(row: PlaceRow) -> bool:
    return row.status is not Status.UNKNOWN or Flag.DISPUTED in row.flags


def _lines(rows: Rows, columns: tuple[_Column, ...]) -> list[_Line]:
    shown = [row for row in rows.places if _is_known(row)][:_MOST]
    cells = [tuple(_folded(column.words(row, rows), (rows.px - _LEFT) * column.share) for column in columns) for row in shown]
    heights = [max(len(cell) for cell in line) * _LINE + _PAD for line in cells]
    tops = accumulate(heights, initial=_HEAD)
    return [_Line(*held) for held in zip(shown, cells, tops, heights, strict=False)]


def _folded(words: str, room: float) -> list[str]:
    return wrap(words, max(8, int((room - 10) / _LETTER))) or [""]


def _rest(rows: Rows, lines: list[_Line]) -> str:
    """What has no line of its own."""
    beyond = sum(map(_is_known, rows.places)) - len(lines)
    more = f"And {counted(beyond, 'more place')} in the table. " if beyond else ""
    unknown = [row.name for row in rows.places if not _is_known(row)]
    names = ", ".join(unknown[:_MOST]) + (" and others" if len(unknown) > _MOST else "")
    return f"{more}Nothing known of {names}." if unknown else more


def _rule(y: float, px: int) -> Figure:
    line = {"color": LINE, "width": 1}
    return {"type": "line", "xref": "x", "yref": "y", "x0": 0, "x1": px, "y0": y, "y1": y, "layer": "below", "line": line}


def _band(line: _Line, px: int) -> Figure:
    common = {"type": "rect", "xref": "x", "yref": "y", "x0": 0, "x1": px, "y0": line.top, "y1": line.top + line.height}
    return {**common, "layer": "below", "fillcolor": BAND, "line": {"width": 0}}


def _marks(lines: list[_Line], rows: Rows) -> list[Figure]:
    pairs = [two_colours(rows, line.row.holder, line.row.by, line.row.sides) for line in lines]
    fills = [_fill(line.row, pair[0]) for line, pair in zip(lines, pairs, strict=True)]
    claimed = [line.row.status is Status.CLAIMED for line in lines]
    disputed = [line for line in lines if Flag.DISPUTED in line.row.flags]
    inner = [(line, pair[1]) for line, pair in zip(lines, pairs, strict=True) if line.row.status in _TWO]
    edge = {"width": [2.5 if hollow else 0 for hollow in claimed], "color": fills}
    inside = [PAPER if hollow else fill for fill, hollow in zip(fills, claimed, strict=True)]
    sizes = [7 if line.row.status is Status.UNKNOWN else 12 for line in lines]
    return [
        _disks(disputed, [17] * len(disputed), [PAPER] * len(disputed), {"width": 1.75, "color": INK}),
        _disks(lines, sizes, inside, edge),
        _disks([line for line, _ in inner], [6] * len(inner), [colour for _, colour in inner], {"width": 1.5, "color": PAPER}),
    ]


def _fill(row: PlaceRow, colour: str) -> str:
    if row.status is Status.UNKNOWN:
        return NOBODY
    return fade(colour, 0.45) if Flag.STALE in row.flags else colour


def _disks(lines: list[_Line], sizes: list[int], colours: list[str], line: dict[str, Any]) -> Figure:
    marker = {"size": sizes, "color": colours, "opacity": 1, "line": line}
    ys = [one.middle for one in lines]
    return {"type": "scatter", "mode": "markers", "x": [_LEFT / 2 + 2] * len(ys), "y": ys, "marker": marker, "hoverinfo": "skip"}


def _lefts(columns: tuple[_Column, ...], px: int) -> list[float]:
    return [_LEFT + (px - _LEFT) * share for share in accumulate((column.share for column in columns), initial=0.0)]


def _heads(columns: tuple[_Column, ...], px: int) -> list[Figure]:
    return [_note([column.name], x, _HEAD / 2, MUTED) for column, x in zip(columns, _lefts(columns, px), strict=False)]


def _cells(line: _Line, columns: tuple[_Column, ...], px: int) -> list[Figure]:
    held = zip(line.cells, _lefts(columns, px), strict=False)
    return [_note(cell, x, line.middle, INK) for cell, x in held if any(cell)]


def _note(words: list[str], x: float, y: float, colour: str, anchor: str = "middle") -> Figure:
    placed = {"xref": "x", "yref": "y", "x": x, "y": y, "xanchor": "left", "yanchor": anchor, "showarrow": False, "borderpad": 0}
    text = "<br>".join(escape(one, quote=False) for one in words)
    return {**placed, "align": "left", "text": text, "font": {"size": 12, "color": colour}}
