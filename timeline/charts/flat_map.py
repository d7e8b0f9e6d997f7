"""A map as a plain drawing: the marks of the map's figure on outlines, without MapLibre, for pictures that leave the page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, floor, log2, log10, radians
from typing import Any

from timeline.charts.outlines import Line, View, borders, land
from timeline.charts.theme import BORDER, INK, LAND, MUTED, WATER, Figure

_LETTER, _LINE = 6.6, 15.0  # pixels of a name's letter and of its line
_MARGIN = 0.05
_GAP = 3.0  # pixels between a mark and its name
_DEGREE = 111.32  # kilometres of a degree of latitude
_MOST_ZOOM = 1.0  # steps a larger paper may come closer

type Box = tuple[float, float, float, float]  # left, right, top, bottom in pixels


@dataclass(frozen=True, slots=True)
class _Paper:
    """The view and its size in pixels."""

    view: View
    px: float
    height: float

    def at(self, lon: float, lat: float) -> tuple[float, float]:
        """Where a point lies, in pixels from the left and from the top."""
        view = self.view
        x = (lon - view.west) / (view.east - view.west) * self.px
        return x, (view.north - lat) / (view.north - view.south) * self.height


def flat(figure: Figure, px: int, height: int) -> Figure:
    """The figure of `map.build` drawn flat on paper of so many pixels, its names beside the marks where there is room."""
    layout = {key: value for key, value in figure["layout"].items() if key != "map"}
    paper = _Paper(_view(figure, px, height), px, height)
    view, (length, rod) = paper.view, _scale(paper)
    axis = {"visible": False, "zeroline": False, "fixedrange": True}
    layout |= {
        "height": height,
        "plot_bgcolor": WATER,
        "xaxis": {**axis, "range": [view.west, view.east]},
        "yaxis": {**axis, "range": [view.south, view.north]},
        "shapes": [*_ground(view.grown(_MARGIN)), _rod(rod)],
        "annotations": [_length(length)],
    }
    marks = [_trace(trace) for trace in figure["data"] if trace["name"] not in ("names", "places")]
    return {"data": [*marks, *_names(figure, paper)], "layout": layout}


def _view(figure: Figure, px: int, height: int) -> View:
    """What MapLibre would show on this paper: closer than the figure was measured for where the paper is larger."""
    held = figure["layout"]["map"]
    across, down = figure["layout"]["meta"]["needs"]
    larger = min(px / across, height / down)
    zoom = held["zoom"] + min(_MOST_ZOOM, log2(max(0.1, larger)))
    lat, lon = held["center"]["lat"], held["center"]["lon"]
    pixel = 360 / (512 * 2**zoom)  # degrees of longitude
    wide, high = px * pixel / 2, height * pixel * cos(radians(lat)) / 2
    return View(lon - wide, lon + wide, lat - high, lat + high)


def _ground(view: View) -> Iterator[Figure]:
    common = {"type": "path", "xref": "x", "yref": "y", "layer": "below"}
    rings = " ".join(_path(ring) + " Z" for ring in land(view))
    if rings:
        yield {**common, "path": rings, "fillcolor": LAND, "fillrule": "evenodd", "line": {"color": BORDER, "width": 0.6}}
    lines = " ".join(_path(line) for line in borders(view))
    if lines:
        yield {**common, "path": lines, "line": {"color": BORDER, "width": 1.2, "dash": "4px,2px"}}


def _scale(paper: _Paper) -> tuple[str, float]:
    """A round length in words, and how many pixels it takes; the longest that fits a sixth of the paper."""
    view = paper.view
    wide = (view.east - view.west) * _DEGREE * cos(radians((view.north + view.south) / 2))
    power = 10.0 ** floor(log10(wide / 6))
    length = next(power * step for step in (5, 2, 1) if power * step <= wide / 6)
    return f"{length:g} km" if length >= 1 else f"{length * 1000:g} m", length / wide * paper.px


def _rod(px: float) -> Figure:
    """The scale, a bar with feet in the lower left corner."""
    pixels = {"xref": "paper", "yref": "paper", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": 0, "yanchor": 0}
    path = f"M16,18 L16,14 L{16 + px:.1f},14 L{16 + px:.1f},18"
    return {"type": "path", **pixels, "path": path, "line": {"color": MUTED, "width": 1.5}}


def _length(words: str) -> Figure:
    placed = {"xref": "paper", "x": 0, "xanchor": "left", "yref": "paper", "y": 0, "yanchor": "bottom", "showarrow": False}
    return {**placed, "xshift": 16, "yshift": 18, "borderpad": 0, "text": words, "font": {"size": 11, "color": MUTED}}


def _path(line: Line) -> str:
    """A line as SVG has it."""
    return "M" + " L".join(f"{lon:.4f},{lat:.4f}" for lon, lat in line)


def _trace(trace: Figure) -> Figure:
    kept: dict[str, Any] = {key: value for key, value in trace.items() if key not in ("lat", "lon")}
    marker = {**trace["marker"], "line": {"width": 0}}
    return {**kept, "type": "scatter", "x": trace["lon"], "y": trace["lat"], "marker": marker, "cliponaxis": True}


def _names(figure: Figure, paper: _Paper) -> list[Figure]:
    """Each name beside its mark, on the first side where it lies on no other name or mark; left out where there is none."""
    traces = {trace["name"]: trace for trace in figure["data"]}
    if "names" not in traces:
        return []
    names, edge = traces["names"], traces["edge"]
    sizes = zip(names["lon"], names["lat"], edge["marker"]["size"], strict=True)
    spots = [(*paper.at(lon, lat), size / 2) for lon, lat, size in sizes]
    taken: list[Box] = [(x - half, x + half, y - half, y + half) for x, y, half in spots]
    notes = []
    for (x, y, half), text in zip(spots, names["text"], strict=True):
        sides = _sides(x, y, half, len(text) * _LETTER)
        free = next((one for one in sides if _is_within(one[0], paper) and not any(_meet(one[0], box) for box in taken)), None)
        if free:
            box, anchor, shift = free
            taken.append(box)
            notes.append((text, x, y, anchor, shift))
    view = paper.view
    return [
        {
            "type": "scatter",
            "name": "names",
            "mode": "text",
            "x": [view.west + (x + shift[0]) / paper.px * (view.east - view.west) for _, x, _, _, shift in notes],
            "y": [view.north - (y + shift[1]) / paper.height * (view.north - view.south) for _, _, y, _, shift in notes],
            "text": [text.replace("<", "&lt;") for text, *_ in notes],
            "textposition": [anchor for *_, anchor, _ in notes],
            "textfont": {"size": 12, "color": INK},
            "hoverinfo": "skip",
        }
    ]


def _sides(x: float, y: float, half: float, wide: float) -> Iterable[tuple[Box, str, tuple[float, float]]]:
    """Below, above, right and left of a mark: the box a name takes there, its anchor and how far from the mark it starts."""
    away = half + _GAP
    yield (x - wide / 2, x + wide / 2, y + away, y + away + _LINE), "bottom center", (0, away - 2)
    yield (x - wide / 2, x + wide / 2, y - away - _LINE, y - away), "top center", (0, 2 - away)
    yield (x + away, x + away + wide, y - _LINE / 2, y + _LINE / 2), "middle right", (away, 0)
    yield (x - away - wide, x - away, y - _LINE / 2, y + _LINE / 2), "middle left", (-away, 0)


def _is_within(box: Box, paper: _Paper) -> bool:
    left, right, top, bottom = box
    return left >= 0 and top >= 0 and right <= paper.px and bottom <= paper.height


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]
