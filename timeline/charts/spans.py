"""Where each event lies on the paper: its days, the pixels it takes, and where its label goes."""

from dataclasses import dataclass
from datetime import date, timedelta

from timeline.charts.rows import EventRow
from timeline.charts.scale import Scale

DOT = 13.0  # pixels a dot takes
_LETTER = 6.1  # pixels a letter of a label takes, on average
_GAP = 9.0
_LABEL_GAP = 11.0


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the paper: the days it is drawn over, the pixels it takes, and its label to the "left", "right" or ""."""

    event: EventRow
    first: date
    last: date
    start: float
    end: float
    label: str = ""
    side: str = ""

    @property
    def is_dot(self) -> bool:
        """Whether it is drawn as a point."""
        return self.first == self.last and not (self.event.open_end or self.event.open_start)

    @property
    def noon(self) -> str:
        """The moment a dot stands at."""
        return f"{self.first.isoformat()} 12:00"

    def is_in(self, scale: Scale) -> bool:
        """Whether any of it lies in view."""
        return self.end > 0 and self.start < scale.px

    @property
    def interval(self) -> tuple[float, float, str]:
        """What packing needs of it."""
        return (self.start, self.end, self.event.id)


def is_soft(event: EventRow) -> bool:
    """Whether the ends are in doubt: the words say so, or only a month, season or year is known."""
    return event.soft or ("/" not in event.edtf and event.first != event.last)


def mark_of(event: EventRow, scale: Scale, *, label: str = "") -> Mark:
    """The mark of a dated event; an open end runs as far as it is told of, an open beginning to the edge of the days in view."""
    first = event.first if event.first and not event.open_start else min(scale.first, event.last or scale.first)
    last = event.until or max(scale.last, first)
    last = max(first, last)
    start, end = scale.span(first, last)
    if first == last and not (event.open_end or event.open_start):
        middle = (start + end) / 2
        start, end = middle - DOT / 2, middle + DOT / 2
    start, end = min(start, end - DOT), max(end, start + DOT)
    return (
        _labelled(Mark(event, first, last, start, end), label, scale.px)
        if label
        else _spaced(Mark(event, first, last, start, end))
    )


def _spaced(mark: Mark) -> Mark:
    return Mark(mark.event, mark.first, mark.last, mark.start, mark.end + 2)


def _labelled(mark: Mark, label: str, px: float) -> Mark:
    """The mark with its label where there is room: right of it, else left of it, else nowhere."""
    width = len(label) * _LETTER + _LABEL_GAP
    if mark.end + width <= px:
        return Mark(mark.event, mark.first, mark.last, mark.start, mark.end + width + _GAP, label, "right")
    if mark.start - width >= 0:
        return Mark(mark.event, mark.first, mark.last, mark.start - width, mark.end + _GAP, label, "left")
    return _spaced(mark)


def days_apart(scale: Scale, pixels: float) -> timedelta:
    """How long so many pixels are."""
    return timedelta(seconds=round(pixels / scale.per_day * 86400))
