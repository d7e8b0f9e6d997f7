"""What the timeline and the strip share: the axis of days, the line of the day looked from, and the figure of nothing."""

from datetime import date
from typing import Any

from timeline.charts.rows import Rows
from timeline.charts.scale import Scale, iso
from timeline.charts.theme import ACCENT, LINE, MUTED, Figure, layout_of
from tracker.vocabulary.dates_in_words import day_words

_DAY = 86_400_000  # milliseconds


def days_axis(whole: Scale, view: Scale) -> dict[str, Any]:
    """The axis of days: what is in view of all there is, and never beyond; no day is written twice."""
    most = max(3, round(view.px / 110))
    ticks = {"tickmode": "linear", "dtick": _DAY} if view.days <= most else {"tickmode": "auto", "nticks": most}
    return {
        **ticks,
        "type": "date",
        "range": [iso(view.first), iso(view.last, after=True)],
        "minallowed": iso(whole.first),
        "maxallowed": iso(whole.last, after=True),
        "gridcolor": LINE,
        "linecolor": MUTED,
        "showline": True,
        "ticks": "outside",
        "tickcolor": LINE,
        "ticklen": 4,
        "tickfont": {"color": MUTED, "size": 11},
        "automargin": False,
        "zeroline": False,
        "tickformatstops": [
            {"dtickrange": [None, _DAY - 1], "value": "%H:%M\n%-d %b"},
            {"dtickrange": [_DAY, "M1"], "value": "%-d %b\n%Y"},
            {"dtickrange": ["M1", "M12"], "value": "%b\n%Y"},
            {"dtickrange": ["M12", None], "value": "%Y"},
        ],
    }


def days_above(days: dict[str, Any]) -> tuple[Figure, dict[str, Any]]:
    """The same days above, for paper so high that its foot is out of sight: a trace that keeps them there, and their axis."""
    keeper = {"type": "scatter", "name": "days", "x": [None], "y": [None], "xaxis": "x2", "hoverinfo": "skip"}
    axis = {**days, "matches": "x", "overlaying": "x", "side": "top"}
    axis |= {"showgrid": False, "showline": False}
    axis["tickformatstops"] = [{**stop, "value": stop["value"].replace("\n", " ")} for stop in days["tickformatstops"]]
    return keeper, axis


def now_line(on: date | None, whole: Scale) -> list[Figure]:
    """The line of the day looked from, where that is among the days there are."""
    if on is None or not whole.first <= on <= whole.last:
        return []
    at = iso(on, noon=True)
    line = {"color": ACCENT, "width": 1.5}
    return [{"type": "line", "name": "on", "xref": "x", "x0": at, "x1": at, "yref": "paper", "y0": 0, "y1": 1, "line": line}]


def now_words(on: date | None, whole: Scale, view: Scale) -> list[Figure]:
    """What stands above that line, kept on the paper."""
    if on is None or not now_line(on, whole):
        return []
    share = view.at(on) / view.px
    anchor = "right" if share > 0.85 else "left" if share < 0.15 else "center"
    place = {"xref": "x", "x": iso(on, noon=True), "xanchor": anchor, "yref": "paper", "y": 1, "yanchor": "bottom"}
    font = {"color": ACCENT, "size": 11}
    return [{**place, "name": "on", "text": f"as of {day_words(on)}", "showarrow": False, "font": font}]


def nothing(rows: Rows, chart: str, words: str, height: int = 140) -> Figure:
    """A figure that says that there is nothing to draw."""
    note = {"text": words, "xref": "paper", "yref": "paper", "x": 0.5, "y": 0.5, "showarrow": False, "font": {"color": MUTED}}
    hidden = {"visible": False, "fixedrange": True}
    layout = layout_of(rows.sides, height)
    layout |= {"annotations": [note], "xaxis": hidden, "yaxis": hidden, "margin": {"l": 8, "r": 8, "t": 8, "b": 8}}
    layout["meta"] |= {"chart": chart, "whole": [], "px": rows.px}
    return {"data": [], "layout": layout}
