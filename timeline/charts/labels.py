"""The words beside the marks."""

from collections.abc import Sequence
from typing import Any

from timeline.charts.scale import iso
from timeline.charts.spans import Mark, is_soft
from timeline.charts.theme import INK, Figure


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
