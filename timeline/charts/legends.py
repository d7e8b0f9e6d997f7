"""The legends of pictures that leave the page: whose colour is whose, and what the marks of doubt mean."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from timeline.charts.rows import Rows
from timeline.charts.theme import CLEAR, INK, LINE, MUTED, NOBODY, PAPER, Figure, colour_of, fade

LINE_HEIGHT = 21
_LETTER = 6.9  # pixels of a name's letter
_MARK = 18  # pixels a mark takes, with the room before its name
_BETWEEN = 16
_R = 5  # half of a mark

type Shape = Figure
type Glyph = Callable[[float, float], list[Shape]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a legend: what a mark means, and the shapes that draw it around a point (pixels, y upwards)."""

    name: str
    glyph: Glyph

    @property
    def width(self) -> float:
        """The pixels it takes, mark and name."""
        return _MARK + len(self.name) * _LETTER + _BETWEEN


def of_events(rows: Rows) -> list[Entry]:
    """The timeline's: sides, then the doubts that its marks can wear."""
    return [
        *_whose(rows),
        Entry("disputed", lambda x, y: [*_disk(NOBODY)(x, y), *_cross(x, y)]),
        Entry("claimed only", _disk(PAPER, edge=NOBODY, wide=2)),
        Entry("goes on when last told of", _arrow),
        Entry("dated by its report", _diamond),
        Entry("not checked by an editor", lambda x, y: [*_disk(CLEAR, edge=MUTED, wide=1, r=7)(x, y), *_disk(NOBODY)(x, y)]),
    ]


def of_places(rows: Rows) -> list[Entry]:
    """The map's and the places': sides, then what a mark tells of a status."""
    sides = [colour_of(rows.sides, side.key) for side in rows.sides]
    one, other = (sides * 2)[:2] if sides else (NOBODY, PAPER)
    return [
        *_whose(rows),
        Entry("contested or shared", lambda x, y: [*_disk(one, r=6)(x, y), *_disk(other, edge=PAPER, wide=1.5, r=3)(x, y)]),
        Entry("disputed", lambda x, y: [*_disk(PAPER, edge=INK, wide=1.75, r=7)(x, y), *_disk(NOBODY)(x, y)]),
        Entry("claimed only", _disk(PAPER, edge=NOBODY, wide=2)),
        Entry("no recent report", _disk(fade(NOBODY, 0.45))),
        Entry("nothing known", _disk(PAPER, edge=NOBODY, wide=2, r=3)),
    ]


def of_strip(rows: Rows) -> list[Entry]:
    """The strip's: sides, then how a stretch shows its doubt."""
    return [
        *_whose(rows),
        Entry("disputed", lambda x, y: [*_band(NOBODY)(x, y), *_stripes(x, y)]),
        Entry("claimed only", _band(PAPER, edge=NOBODY, wide=1.75)),
        Entry("no recent report", _band(fade(NOBODY, 0.4))),
        Entry("not known", _band(PAPER, edge=LINE, wide=1)),
    ]


def lines_of(entries: list[Entry], room: float) -> list[list[Entry]]:
    """The entries set like words, in lines of so many pixels."""
    lines: list[list[Entry]] = [[]]
    for entry in entries:
        if lines[-1] and sum(one.width for one in lines[-1]) + entry.width - _BETWEEN > room:
            lines.append([])
        lines[-1].append(entry)
    return lines


def draw(lines: list[list[Entry]], left: float, top: float) -> tuple[list[Shape], list[Figure]]:
    """The shapes and words of a legend, in pixels from the lower left corner of the plot, upwards."""
    shapes: list[Shape] = []
    words: list[Figure] = []
    for at, line in enumerate(lines):
        x, y = left, top - (at + 0.5) * LINE_HEIGHT
        for entry in line:
            shapes += entry.glyph(x + _R, y)
            words.append(_words(entry.name, x + _MARK, y))
            x += entry.width
    return shapes, words


def _words(name: str, x: float, y: float) -> Figure:
    placed = {"xref": "paper", "x": 0, "xanchor": "left", "yref": "paper", "y": 0, "yanchor": "middle", "showarrow": False}
    return {
        **placed,
        "xshift": x,
        "yshift": y,
        "borderpad": 0,
        "text": name.replace("<", "&lt;"),
        "font": {"size": 12, "color": INK},
    }


def _whose(rows: Rows) -> Iterator[Entry]:
    for side in rows.sides:
        yield Entry(side.name, _disk(colour_of(rows.sides, side.key)))


def _shape(kind: str, fill: str, edge: str, wide: float, **where: float | str) -> Shape:
    pixels = {"xref": "paper", "yref": "paper", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": 0, "yanchor": 0}
    return {"type": kind, **pixels, "fillcolor": fill, "line": {"color": edge, "width": wide}, **where}


def _disk(fill: str, edge: str = CLEAR, wide: float = 0, r: float = _R) -> Glyph:
    return lambda x, y: [_shape("circle", fill, edge, wide, x0=x - r, x1=x + r, y0=y - r, y1=y + r)]


def _band(fill: str, edge: str = CLEAR, wide: float = 0) -> Glyph:
    return lambda x, y: [_shape("rect", fill, edge, wide, x0=x - 6, x1=x + 6, y0=y - _R, y1=y + _R)]


def _cross(x: float, y: float) -> list[Shape]:
    return [_shape("line", CLEAR, PAPER, 1.25, x0=x - 3.5, x1=x + 3.5, y0=y - 3.5 * way, y1=y + 3.5 * way) for way in (1, -1)]


def _stripes(x: float, y: float) -> list[Shape]:
    return [_shape("line", CLEAR, PAPER, 1.5, x0=x + at - 3, x1=x + at + 3, y0=y - _R, y1=y + _R) for at in (-3, 1, 5)]


def _diamond(x: float, y: float) -> list[Shape]:
    path = f"M{x - 6},{y} L{x},{y + 6} L{x + 6},{y} L{x},{y - 6} Z"
    return [_shape("path", NOBODY, CLEAR, 0, path=path)]


def _arrow(x: float, y: float) -> list[Shape]:
    head = f"M{x + 1},{y + 5} L{x + 7},{y} L{x + 1},{y - 5} Z"
    body = _shape("rect", NOBODY, CLEAR, 0, x0=x - 6, x1=x + 2, y0=y - 3, y1=y + 3)
    return [body, _shape("path", NOBODY, CLEAR, 0, path=head)]
