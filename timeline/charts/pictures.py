"""A chart as a picture that can stand alone: on its own paper, with its title, its legend and where it came from."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from timeline.charts import legends, places_sheet
from timeline.charts.flat_map import flat
from timeline.charts.registry import CHARTS
from timeline.charts.rows import Rows
from timeline.charts.theme import INK, MUTED, Figure, painted

EDGE = 16  # pixels of paper left free around everything
_TITLE, _UNDER, _FOOT = 24, 20, 15  # pixels a line of each takes
_LETTERS = {"title": 10.4, "foot": 6.2}  # pixels of a letter
_GAP = 12
_MAP_HEIGHT = 560

_LEGENDS: dict[str, Callable[[Rows], list[legends.Entry]]] = {
    "timeline": legends.of_events,
    "map": legends.of_places,
    "places": legends.of_places,
    "strip": legends.of_strip,
}


@dataclass(frozen=True, slots=True)
class Caption:
    """The words around a picture: its title, the line under it (as of which day), and the lines at its foot (source, address)."""

    title: str
    under: str = ""
    foot: tuple[str, ...] = ()


def picture(name: str, rows: Rows, caption: Caption, theme: str = "light", height: int | None = None) -> Figure:
    """The figure of a chart of the registry, dressed to leave the page, `rows.px` pixels wide; `height` is a map's.

    Its layout says how wide and high it is. Raises KeyError for no such chart or theme.
    """
    body = _body(name, rows, height or _MAP_HEIGHT)
    title, foot = _folded((caption.title,), rows.px, "title")[:3], _folded(caption.foot, rows.px, "foot")
    lines = legends.lines_of(_LEGENDS[name](rows), rows.px - 2 * EDGE)
    head = EDGE + len(title) * _TITLE + (_UNDER if caption.under else 0) + _GAP
    below = len(lines) * legends.LINE_HEIGHT + len(foot) * _FOOT + EDGE + 2 * _GAP
    layout, margin = body["layout"], body["layout"]["margin"]
    left, floor = EDGE - margin["l"], -margin["b"] - _GAP
    shapes, words = legends.draw(lines, left, floor)
    notes = [
        *_head(title, caption.under, left, margin["t"] + head - EDGE),
        *_foot(foot, left, floor - len(lines) * legends.LINE_HEIGHT - _GAP),
    ]
    dressed = {
        **layout,
        "width": rows.px,
        "height": layout["height"] + head + below,
        "margin": {**margin, "t": margin["t"] + head, "b": margin["b"] + below},
        "shapes": [*layout.get("shapes", ()), *shapes],
        "annotations": [*layout.get("annotations", ()), *words, *notes],
    }
    return painted({"data": body["data"], "layout": dressed}, theme)


def _body(name: str, rows: Rows, height: int) -> Figure:
    build = CHARTS[name].build or places_sheet.build
    figure = build(rows)
    return flat(figure, rows.px, height) if "map" in figure["layout"] else figure


def _folded(paragraphs: tuple[str, ...], px: int, kind: str) -> list[str]:
    room = max(20, int((px - 2 * EDGE) / _LETTERS[kind]))
    return [line for words in paragraphs for line in wrap(words, room, break_on_hyphens=False)]


def _head(title: list[str], under: str, left: float, top: float) -> list[Figure]:
    """The title and the line under it, in pixels from the upper left corner of the plot."""
    heading = {"y": 1, "yanchor": "top", "yshift": top, "font": {"size": 18, "color": INK, "weight": 600}}
    beneath = {"y": 1, "yanchor": "top", "yshift": top - len(title) * _TITLE, "font": {"size": 12, "color": MUTED}}
    return [_note(title, left, **heading), *([_note([under], left, **beneath)] if under else [])]


def _foot(lines: list[str], left: float, top: float) -> list[Figure]:
    """The lines of the source, in pixels from the lower left corner of the plot."""
    return [_note(lines, left, y=0, yanchor="top", yshift=top, font={"size": 11, "color": MUTED})] if lines else []


def _note(lines: list[str], left: float, **where: object) -> Figure:
    placed = {"xref": "paper", "x": 0, "xanchor": "left", "yref": "paper", "showarrow": False, "borderpad": 0, "align": "left"}
    return {**placed, "xshift": left, "text": "<br>".join(escape(line, quote=False) for line in lines), **where}
