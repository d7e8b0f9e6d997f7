"""Horizontal bars with their paint; plain and hatched ones are two traces, since plotly hatches only bars of one base colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from timeline.charts.theme import PAPER, Figure

_DRAWN = "%{hovertext}<extra></extra>"


@dataclass(frozen=True, slots=True)
class Paint:
    """Fill and edge of a bar, and its hatching: a shape of plotly's ("" for none) in a colour over the fill."""

    fill: str
    edge: str
    edge_width: float = 0
    shape: str = ""
    hatch: str = PAPER
    solidity: float = 0.4
    size: float = 7


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: where it begins, how long it is in milliseconds, its height on the paper, and what it says and opens."""

    start: str
    length: float
    y: float
    width: float
    paint: Paint
    words: str
    identity: tuple[str, ...]


def draw(name: str, bars: Sequence[Bar]) -> list[Figure]:
    """The traces of the bars: plain, then hatched; neither where there is none."""
    plain = [bar for bar in bars if not bar.paint.shape]
    hatched = [bar for bar in bars if bar.paint.shape]
    traces = [_trace(name, plain, {"color": [bar.paint.fill for bar in plain]})] if plain else []
    return [*traces, _trace(f"{name} hatched", hatched, _hatching(hatched))] if hatched else traces


def _hatching(bars: Sequence[Bar]) -> dict[str, Any]:
    return {
        "color": PAPER,
        "pattern": {
            "shape": [bar.paint.shape for bar in bars],
            "fillmode": "replace",
            "fgcolor": [bar.paint.hatch for bar in bars],
            "bgcolor": [bar.paint.fill for bar in bars],
            "size": [bar.paint.size for bar in bars],
            "solidity": [bar.paint.solidity for bar in bars],
        },
    }


def _trace(name: str, bars: Sequence[Bar], marker: dict[str, Any]) -> Figure:
    edges = {"color": [bar.paint.edge for bar in bars], "width": [bar.paint.edge_width for bar in bars]}
    return {
        "type": "bar",
        "name": name,
        "orientation": "h",
        "base": [bar.start for bar in bars],
        "x": [bar.length for bar in bars],
        "y": [bar.y for bar in bars],
        "width": [bar.width for bar in bars],
        "customdata": [list(bar.identity) for bar in bars],
        "hovertext": [bar.words for bar in bars],
        "hovertemplate": _DRAWN,
        "marker": {**marker, "line": edges},
    }
