"""The marks of single events: dots, bars, soft and open ends, halts as absence, and the language of doubt."""

from collections.abc import Iterable, Sequence
from typing import Any

from timeline.charts import hatching
from timeline.charts.hatching import Bar, Paint
from timeline.charts.labels import labels, quiet
from timeline.charts.rows import EventRow, Rows
from timeline.charts.scale import Scale, iso
from timeline.charts.spans import Mark, days_apart, is_soft
from timeline.charts.theme import CLEAR, MUTED, PAPER, Figure, colour_of, fade
from timeline.charts.wording import doubt_words, hover, when_words

type Placed = Sequence[tuple[Mark, float]]

DOT = 10  # pixels across
BAR = 9  # pixels high
_TAPER = 18.0  # pixels a soft end takes at most
_DRAWN = "%{hovertext}<extra></extra>"


def draw(placed: Placed, rows: Rows, scale: Scale) -> list[Figure]:
    """The traces of marks at their heights, those below first."""
    bars = [(mark, y) for mark, y in placed if not mark.is_dot]
    dots = [(mark, y) for mark, y in placed if mark.is_dot]
    traces = [
        *_tapers([(mark, y) for mark, y in bars if is_soft(mark.event) and not mark.event.is_halt], rows, scale),
        *_bars(bars, rows, scale),
        _halts([(mark, y) for mark, y in placed if mark.event.is_halt and not mark.is_dot]),
        _whiskers([(mark, y) for mark, y in dots if is_soft(mark.event)], scale),
        _arrows([(mark, y) for mark, y in bars if mark.event.open_end or mark.event.open_start], rows),
        _rings([(mark, y) for mark, y in dots if mark.event.unreviewed]),
        _dots(dots, rows),
        labels([(mark, y) for mark, y in placed if mark.label]),
    ]
    return [trace for trace in traces if trace.get("x")]


def identity(event: EventRow) -> list[str]:
    """What a click needs to open it."""
    return [event.id, event.url, event.key]


def hover_words(event: EventRow, rows: Rows) -> str:
    """What a hover label says of an event."""
    sides = " · ".join(rows.side_name(side) for side in event.sides)
    where = " · ".join(part for part in (event.action_label, event.place_name) if part)
    voices = f"said by {', '.join(event.voices[:3])}{' and others' if len(event.voices) > 3 else ''}" if event.voices else ""
    return hover(event.title, when_words(event), where, sides, voices, ", ".join(doubt_words(event)))


def _told(marks: Iterable[Mark], rows: Rows) -> dict[str, Any]:
    events = [mark.event for mark in marks]
    return {
        "customdata": [identity(event) for event in events],
        "hovertext": [hover_words(event, rows) for event in events],
        "hovertemplate": _DRAWN,
    }


def _colour(event: EventRow, rows: Rows) -> str:
    return colour_of(rows.sides, event.side)


def _symbol(event: EventRow) -> str:
    shape = "diamond" if event.is_fallback else "circle"
    if event.is_halt:
        return f"{shape}-open"
    return f"{shape}-x" if event.disputed else shape


def _dots(placed: Placed, rows: Rows) -> Figure:
    marks = [mark for mark, _ in placed]
    colours = [_colour(mark.event, rows) for mark in marks]
    hollow = [mark.event.claimed_only or mark.event.is_halt for mark in marks]
    return {
        "type": "scatter",
        "name": "events",
        "mode": "markers",
        "x": [mark.noon for mark in marks],
        "y": [y for _, y in placed],
        **_told(marks, rows),
        "cliponaxis": True,
        "marker": {
            "size": DOT,
            "opacity": 1,
            "symbol": [_symbol(mark.event) for mark in marks],
            "color": [
                PAPER if empty and not mark.event.is_halt else colour
                for mark, colour, empty in zip(marks, colours, hollow, strict=True)
            ],
            "line": {
                "width": [2 if empty else 1.25 for empty in hollow],
                "color": [colour if empty else PAPER for colour, empty in zip(colours, hollow, strict=True)],
            },
        },
    }


def _inner(mark: Mark, scale: Scale) -> tuple[str, float]:
    """Where a bar's body begins, and its length in milliseconds: what its soft ends leave of it."""
    start, whole = iso(mark.first), ((mark.last - mark.first).days + 1) * 86_400_000.0
    if not is_soft(mark.event) or mark.event.is_halt:
        return start, whole
    taper = _taper_days(mark, scale)
    left = 0 if mark.event.open_start else taper
    right = 0 if mark.event.open_end else taper
    return _shifted(mark, left), whole - (left + right) * 86_400_000


def _taper_days(mark: Mark, scale: Scale) -> float:
    days = (mark.last - mark.first).days + 1
    return min(days * 0.3, days_apart(scale, _TAPER).total_seconds() / 86400)


def _shifted(mark: Mark, days: float) -> str:
    minutes = round(days * 1440)
    hours, minute = divmod(minutes, 60)
    day, hour = divmod(hours, 24)
    base = mark.first.toordinal() + day
    return f"{type(mark.first).fromordinal(base).isoformat()} {hour:02d}:{minute:02d}"


def _bars(placed: Placed, rows: Rows, scale: Scale) -> list[Figure]:
    bars = [
        Bar(*_inner(mark, scale), y, BAR, _paint(mark.event, rows), hover_words(mark.event, rows), tuple(identity(mark.event)))
        for mark, y in placed
    ]
    return hatching.draw("spans", bars)


def _paint(event: EventRow, rows: Rows) -> Paint:
    """A bar in its side's colour; a halt leaves nothing but room to point at."""
    colour = _colour(event, rows)
    if event.is_halt:
        return Paint(CLEAR, CLEAR)
    shape = "/" if event.disputed else ""
    return Paint(CLEAR, colour, 1.75, shape, colour, 0.3) if event.claimed_only else Paint(colour, colour, 0, shape)


def _tapers(placed: Placed, rows: Rows, scale: Scale) -> list[Figure]:
    """Soft ends as points that run out, one trace a colour."""
    by_colour: dict[str, list[tuple[Mark, float]]] = {}
    for mark, y in placed:
        by_colour.setdefault(_colour(mark.event, rows), []).append((mark, y))
    return [_taper(held, colour, scale) for colour, held in by_colour.items()]


def _taper(placed: Placed, colour: str, scale: Scale) -> Figure:
    xs: list[str | None] = []
    ys: list[float | None] = []
    for mark, y in placed:
        taper, half = _taper_days(mark, scale), BAR / 2
        days = (mark.last - mark.first).days + 1
        ends = [(0.0, taper)] * (not mark.event.open_start) + [(float(days), days - taper)] * (not mark.event.open_end)
        for tip, foot in ends:
            xs += [_shifted(mark, tip), _shifted(mark, foot), _shifted(mark, foot), _shifted(mark, tip), None]
            ys += [y, y - half, y + half, y, None]
    return {
        **quiet("soft ends", xs, ys),
        "mode": "lines",
        "fill": "toself",
        "fillcolor": fade(colour, 0.55),
        "line": {"width": 0, "color": colour},
    }


def _halts(placed: Placed) -> Figure:
    """A halt is absence: a dashed outline with nothing in it."""
    xs: list[str | None] = []
    ys: list[float | None] = []
    for mark, y in placed:
        start, end, half = iso(mark.first), iso(mark.last, after=True), BAR / 2
        xs += [start, end, end, start, start, None]
        ys += [y - half, y - half, y + half, y + half, y - half, None]
    return {**quiet("halts", xs, ys), "mode": "lines", "line": {"color": MUTED, "width": 1.25, "dash": "4px,3px"}}


def _whiskers(placed: Placed, scale: Scale) -> Figure:
    """A dot whose day is uncertain: a thin line to both sides."""
    xs: list[str | None] = []
    ys: list[float | None] = []
    reach = days_apart(scale, 11).total_seconds() / 86400
    for mark, y in placed:
        xs += [_shifted(mark, 0.5 - reach), _shifted(mark, 0.5 + reach), None]
        ys += [y, y, None]
    return {**quiet("about", xs, ys), "mode": "lines", "line": {"color": MUTED, "width": 2}}


def _arrows(placed: Placed, rows: Rows) -> Figure:
    """An arrow head where a bar goes on, at its far end and, for the reader's sake, at the near one."""
    heads: list[tuple[str, float, str, str]] = []
    for mark, y in placed:
        colour = MUTED if mark.event.is_halt else _colour(mark.event, rows)
        if mark.event.open_end:
            heads.append((iso(mark.last, after=True), y, "triangle-right", colour))
        if mark.event.open_start:
            heads.append((iso(mark.first), y, "triangle-left", colour))
    trace = quiet("goes on", [x for x, *_ in heads], [y for _, y, *_ in heads])
    symbols, colours = [symbol for *_, symbol, _ in heads], [colour for *_, colour in heads]
    return {
        **trace,
        "mode": "markers",
        "cliponaxis": False,
        "marker": {"symbol": symbols, "size": 13, "opacity": 1, "color": colours},
    }


def _rings(placed: Placed) -> Figure:
    """A thin ring round what no editor has checked."""
    symbols = ["diamond-open" if mark.event.is_fallback else "circle-open" for mark, _ in placed]
    trace = quiet("not checked", [mark.noon for mark, _ in placed], [y for _, y in placed])
    ring = {"symbol": symbols, "size": DOT + 4, "opacity": 0.55, "color": MUTED, "line": {"width": 1, "color": MUTED}}
    return {**trace, "mode": "markers", "marker": ring}
