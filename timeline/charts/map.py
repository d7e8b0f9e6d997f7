"""The map: a place a mark, its colour the holder's, its size the events told of it, its rings the doubt."""

from itertools import accumulate
from math import cos, hypot, log2, radians, sqrt
from statistics import median
from typing import Any

from timeline.charts import places
from timeline.charts.axes import nothing
from timeline.charts.rows import PlaceRow, Rows
from timeline.charts.status_words import flag_words, status_words
from timeline.charts.strip import two_colours
from timeline.charts.table import Table
from timeline.charts.theme import BAND, BORDER, CLEAR, INK, LAND, NOBODY, PAPER, WATER, Figure, fade, layout_of
from timeline.charts.wording import counted, hover, listed, since_words
from tracker.vocabulary import Flag, Kind, Status

_HEIGHT = 440
_TILE = 512.0
_CLOSEST, _WIDEST = 13.0, 1.0
_LEAST, _MOST = 15.0, 34.0  # pixels across
_SMALL = 11.0
_MANY = 15  # places from which marks are drawn smaller
_WIDE_KINDS = (Kind.COUNTRY, Kind.PROVINCE, Kind.AREA)  # a point stands badly for these
_RINGED = (Status.CLAIMED, Status.UNKNOWN)
_TWO = (Status.CONTESTED, Status.MIXED, Status.BESIEGED)
_FADED = 0.45
_FEW = 5  # places that are always all in view
_CORE = 0.85  # of all that happened is in view at first
_NAME_BELOW = 60  # an unseen disk: names keep clear of the marks by a share of its size


def build(rows: Rows) -> Figure:
    """The map's figure; the page gives it its outlines and, where there is no WebGL2, a plain drawing instead.

    Marks carry (key, url, key) as customdata. Bigger marks lie below smaller ones.
    """
    placed = sorted((row for row in rows.places if row.is_placed), key=lambda row: (-row.events, row.key))
    if not placed:
        return nothing(rows, "map", "No place to show", _HEIGHT)
    layout = layout_of(rows.sides, _HEIGHT)
    held = _fit(_core(placed), rows.px)
    layout |= {"margin": {"l": 0, "r": 0, "t": 0, "b": 0}, "map": _view(held), "dragmode": "pan"}
    ground = {"water": WATER, "land": LAND, "border": BORDER, "halo": PAPER}
    layout["meta"] |= {"chart": "map", "px": rows.px, "needs": held["needs"], "all": _fit(placed, rows.px), "ground": ground}
    return {"data": _traces(placed, rows), "layout": layout}


def _view(held: dict[str, Any]) -> dict[str, Any]:
    """Centre and zoom, and a style with nothing in it: the figure itself never fetches."""
    blank = {"version": 8, "sources": {}, "layers": [{"id": "paper", "type": "background", "paint": {"background-color": BAND}}]}
    return {"center": held["center"], "zoom": held["zoom"], "style": blank}


def _fit(placed: list[PlaceRow], px: int) -> dict[str, Any]:
    """Centre and zoom that hold these places, and the pixels they need there: paper of another shape goes by those."""
    lats, lons = [row.lat or 0.0 for row in placed], [row.lon or 0.0 for row in placed]
    middle = (min(lats) + max(lats)) / 2
    wide = max(lons) - min(lons)
    high = (max(lats) - min(lats)) / max(0.1, cos(radians(middle)))
    fits = [log2(room * share * 360 / (_TILE * span)) for room, share, span in _rooms(px, wide, high) if span > 0]
    zoom = max(_WIDEST, round(min([_CLOSEST, *fits]), 2))
    taken = [_TILE * 2**zoom * span / 360 / share for _, share, span in _rooms(px, wide, high)]
    needs = [px, _HEIGHT] if zoom == _CLOSEST else [max(1, round(pixels)) for pixels in taken]
    return {"center": {"lat": middle, "lon": (min(lons) + max(lons)) / 2}, "zoom": zoom, "needs": needs}


def _rooms(px: int, wide: float, high: float) -> tuple[tuple[int, float, float], ...]:
    """Across and down: the pixels there are, the share of them for marks (names need the rest), the degrees to hold."""
    return (px, 0.75, wide), (_HEIGHT, 0.7, high)


def _core(placed: list[PlaceRow]) -> list[PlaceRow]:
    """The places round the middle of what happened, without the far few that would make all others one dot."""
    narrow = [row for row in placed if row.kind not in _WIDE_KINDS] or placed
    if len(narrow) < _FEW:
        return narrow
    lat = median(row.lat or 0.0 for row in narrow for _ in range(row.events + 1))
    lon = median(row.lon or 0.0 for row in narrow for _ in range(row.events + 1))
    near = sorted(narrow, key=lambda row: (hypot((row.lat or 0.0) - lat, (row.lon or 0.0) - lon), row.key))
    wanted = sum(row.events + 1 for row in near) * _CORE
    held = accumulate(row.events + 1 for row in near)
    return near[: next(at for at, so_far in enumerate(held, 1) if so_far >= wanted)]


def _across(row: PlaceRow, crowd: int) -> float:
    """How wide its mark is: by the events told of it; small where nothing is known, or where it stands for a wide area."""
    if row.status is Status.UNKNOWN or row.kind in _WIDE_KINDS:
        return _SMALL
    grown = min(_MOST, _LEAST + 3.2 * sqrt(row.events))
    return grown if crowd < _MANY else grown * 0.75


def _traces(placed: list[PlaceRow], rows: Rows) -> list[Figure]:
    """Disks from the outermost in; then names; the last one is there to be pointed at."""
    colours = [two_colours(rows, row.holder, row.by, row.sides) for row in placed]
    alpha = [_FADED if Flag.STALE in row.flags else 1.0 for row in placed]
    first = [fade(NOBODY if row.status is Status.UNKNOWN else c[0], a) for row, c, a in zip(placed, colours, alpha, strict=True)]
    second = [fade(c[1], a) for c, a in zip(colours, alpha, strict=True)]
    across = [_across(row, len(placed)) for row in placed]
    disputed = [at for at, row in enumerate(placed) if Flag.DISPUTED in row.flags]
    ringed = [at for at, row in enumerate(placed) if row.status in _RINGED]
    doubled = [at for at, row in enumerate(placed) if row.status in _TWO]
    everyone = list(range(len(placed)))
    disks = [
        _disks("disputed", placed, disputed, [across[at] + 7 for at in disputed], [INK] * len(disputed)),
        _disks("edge", placed, everyone, [size + 3.5 for size in across], [PAPER] * len(placed)),
        _disks("holder", placed, everyone, across, first),
        _disks("ring", placed, ringed, [across[at] - 5 for at in ringed], [PAPER] * len(ringed)),
        _disks("gap", placed, doubled, [across[at] * 0.5 + 4 for at in doubled], [PAPER] * len(doubled)),
        _disks("other", placed, doubled, [across[at] * 0.5 for at in doubled], [second[at] for at in doubled]),
        _names(placed),
        _target(placed, rows, across),
    ]
    return [trace for trace in disks if trace["lat"]]


def _disks(name: str, placed: list[PlaceRow], chosen: list[int], sizes: list[float], colours: list[str]) -> Figure:
    return {
        "type": "scattermap",
        "name": name,
        "mode": "markers",
        "lat": [placed[at].lat for at in chosen],
        "lon": [placed[at].lon for at in chosen],
        "hoverinfo": "skip",
        "marker": {"size": sizes, "color": colours, "opacity": 1},
    }


def _names(placed: list[PlaceRow]) -> Figure:
    return {
        "type": "scattermap",
        "name": "names",
        "mode": "markers+text",
        "lat": [row.lat for row in placed],
        "lon": [row.lon for row in placed],
        "text": [row.name for row in placed],
        "textposition": "bottom center",
        "textfont": {"size": 12, "color": INK},
        "marker": {"size": _NAME_BELOW, "color": CLEAR},
        "hoverinfo": "skip",
    }


def _target(placed: list[PlaceRow], rows: Rows, across: list[float]) -> Figure:
    trace = _disks("places", placed, list(range(len(placed))), [size + 4 for size in across], [fade(PAPER, 0)] * len(placed))
    del trace["hoverinfo"]
    return {
        **trace,
        "customdata": [[row.key, row.url, row.key] for row in placed],
        "hovertext": [_told(row, rows) for row in placed],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _told(row: PlaceRow, rows: Rows) -> str:
    since = since_words(row.since)
    words = status_words(row.status, row.holder, row.by, row.sides, rows) + (f" since {since}" if since else "")
    return hover(row.name, words, flag_words(row.flags), row.because, counted(row.events, "event"))


def alt(rows: Rows) -> str:
    """The map in words, from its own numbers."""
    placed = [row for row in rows.places if row.is_placed]
    if not placed:
        return "An empty map: no place with a known point matches."
    words = [f"{row.name} {status_words(row.status, row.holder, row.by, row.sides, rows)}" for row in placed[:8]]
    more = f", and {len(placed) - 8} more" if len(placed) > 8 else ""
    apart = len(rows.places) - len(placed)
    tail = f" {counted(apart, 'place')} without a point {'is' if apart == 1 else 'are'} in the table only." if apart else ""
    return f"Map of {counted(len(placed), 'place')}: {listed(words) if not more else ', '.join(words) + more}.{tail}"


def table(rows: Rows) -> Table:
    """The places of the map: the same table as the places' own."""
    return places.table(rows)
