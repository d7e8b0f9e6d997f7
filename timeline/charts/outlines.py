"""Land and borders of the world within a view, cut at its edges: the ground of maps that are drawn without MapLibre."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

type Point = tuple[float, float]  # longitude, latitude in WGS 84 degrees
type Line = list[Point]

_FILES = Path(__file__).resolve().parent.parent / "static" / "timeline" / "map"
_NEAR = 20.0  # degrees across below which the finer outlines are worth their bytes


@dataclass(frozen=True, slots=True)
class View:
    """What a map shows, in degrees."""

    west: float
    east: float
    south: float
    north: float

    def grown(self, share: float) -> "View":
        """The same with a margin of so much of its size on every side."""
        wide, high = (self.east - self.west) * share, (self.north - self.south) * share
        return View(self.west - wide, self.east + wide, self.south - high, self.north + high)

    def touches(self, line: Iterable[Point]) -> bool:
        """Whether the box around a line meets the view."""
        lons, lats = zip(*line, strict=True)
        return not (max(lons) < self.west or min(lons) > self.east or max(lats) < self.south or min(lats) > self.north)


def land(view: View) -> list[Line]:
    """Rings of land, cut to the view; holes are rings of their own, to be filled by the even-odd rule."""
    rings = (ring for polygon in _shapes(_name(view), "land") for ring in polygon)
    return [cut for ring in rings if view.touches(ring) and len(cut := clipped(ring, view)) > 2]


def borders(view: View) -> list[Line]:
    """Borders of states that meet the view, whole."""
    return [line for line in _shapes(_name(view), "border") if view.touches(line)]


def clipped(ring: Line, view: View) -> Line:
    """A ring cut to a view, edge by edge (Sutherland and Hodgman 1974); empty where nothing of it lies within."""
    for axis, bound, sign in ((0, view.west, 1), (0, view.east, -1), (1, view.south, 1), (1, view.north, -1)):
        ring = list(_cut(ring, axis, bound, lambda point, a=axis, b=bound, s=sign: (point[a] - b) * s >= 0))  # type: ignore[misc]
    return ring


def _cut(ring: Line, axis: int, bound: float, is_within: Callable[[Point], bool]) -> Iterator[Point]:
    for last, here in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
        if is_within(last) != is_within(here):
            share = (bound - last[axis]) / (here[axis] - last[axis])
            yield (last[0] + (here[0] - last[0]) * share, last[1] + (here[1] - last[1]) * share)
        if is_within(here):
            yield here


def _name(view: View) -> str:
    return "world-50m.json" if view.east - view.west < _NEAR else "world-110m.json"


@lru_cache(maxsize=4)
def _shapes(name: str, kind: str) -> list[Any]:
    features = json.loads((_FILES / name).read_text())["features"]
    found: list[Any] = next(one["geometry"]["coordinates"] for one in features if one["properties"]["kind"] == kind)
    return found
