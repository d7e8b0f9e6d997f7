"""The words beside the marks, and the legend of pictures that leave the page."""

from collections.abc import Callable, Sequence
from typing import Any

from timeline.charts.rows import SideStyle
from timeline.charts.scale import iso
from timeline.charts.spans import Mark, is_soft
from timeline.charts.theme import INK, NOBODY, PAPER, Figure, colour_of

_DOT = 10


def quiet(name: str, xs: Sequence[Any], ys: Sequence[Any]) -> Figure:
    """A trace that adorns others and answers no pointer."""
    return {"type": "scatter", "name": name, "x": list(xs), "y": list(ys), "hoverinfo": "skip", "connectgaps": False}


def labels(placed: Sequence[tuple[Mark, float]]) -> Figure:
    """The label of each mark, on the side where there is room."""
    trace = quiet("labels", [_beside(mark) for mark, _ in placed], [y for _, y in placed])
    return {
        **trace,
        "mode": "text",
        "text": [_spaced(mark).replace("<", "&lt;") for mark, _ in placed],
        "textposition": [f"middle {mark.side}" for mark, _ in placed],
        "textfont": {"size": 11, "color": INK},
    }


def _spaced(mark: Mark) -> str:
    """The label with room between it and its mark; a whisker needs more."""
    space = "\u00a0" * (6 if mark.is_dot and is_soft(mark.event) else 3)
    return f"{space}{mark.label}" if mark.side == "right" else f"{mark.label}{space}"


def _beside(mark: Mark) -> str:
    """The moment a label starts from: a dot's noon, a bar's end or its start."""
    if mark.is_dot:
        return mark.noon
    return iso(mark.last, after=True) if mark.side == "right" else iso(mark.first)


def legend(sides: tuple[SideStyle, ...]) -> list[Figure]:
    """Entries that say whose colour is whose and what the doubt marks mean, for pictures that leave the page."""
    entry: Callable[[str, dict[str, Any]], Figure] = lambda name, marker: {  # noqa: E731
        "type": "scatter",
        "x": [None],
        "y": [None],
        "mode": "markers",
        "name": name,
        "showlegend": True,
        "marker": {"size": _DOT, **marker},
    }
    whose = [entry(side.name, {"color": colour_of(sides, side.key)}) for side in sides]
    edge = {"line": {"width": 1.25, "color": PAPER}}
    doubts = [
        entry("disputed", {"symbol": "circle-x", "color": NOBODY, **edge}),
        entry("claimed only", {"color": PAPER, "line": {"width": 2, "color": NOBODY}}),
        entry("dated by its report", {"symbol": "diamond", "color": NOBODY}),
    ]
    return [*whose, *doubts]
