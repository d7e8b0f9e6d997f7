"""Days and pixels: which days are in view, and where on the paper a day falls."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Scale:
    """A run of days, both included, laid over a width in pixels."""

    first: date
    last: date
    px: float

    @property
    def days(self) -> int:
        """How many days are in view."""
        return (self.last - self.first).days + 1

    @property
    def per_day(self) -> float:
        """Pixels a day."""
        return self.px / self.days

    def at(self, day: date) -> float:
        """Where a day begins, in pixels from the left edge."""
        return (day - self.first).days * self.per_day

    def span(self, first: date, last: date) -> tuple[float, float]:
        """Where a run of days begins and ends."""
        return self.at(first), self.at(last) + self.per_day


_ALONE = 20  # one day in so many may be left out at either end


def padded(first: date, last: date, share: float = 0.03) -> tuple[date, date]:
    """The days with a margin on both sides, kept within the calendar."""
    pad = timedelta(days=max(1, round(((last - first).days + 1) * share)))
    return max(first, date.min + pad) - pad, min(last, date.max - pad) + pad


def extent(days: Iterable[date | None], on: date | None = None) -> tuple[date, date] | None:
    """From the first to the last day, stretched to the day we look from where that is near; None where there is none."""
    known = sorted(day for day in days if day is not None)
    if not known:
        return (on, on) if on else None
    first, last = known[0], known[-1]
    reach = max(timedelta(days=14), (last - first) / 4)
    if on and first - reach <= on <= last + reach:
        first, last = min(first, on), max(last, on)
    return first, last


def focus(days: Iterable[date | None]) -> tuple[date, date] | None:
    """The days that nearly all lie in: what stands alone, farther off than all the others are from each other, is left out.

    "They had held it since 2012" in a chronicle of 2016 shall not press a year into an inch. None where there is no day.
    """
    known = sorted(day for day in days if day is not None)
    if not known:
        return None
    few = len(known) // _ALONE
    first = next((at for at in range(few, 0, -1) if known[at] - known[at - 1] > known[-1 - few] - known[at]), 0)
    last = next((at for at in range(few, 0, -1) if known[-at] - known[-at - 1] > known[-at - 1] - known[first]), 0)
    return known[first], known[len(known) - 1 - last]


def iso(day: date, *, noon: bool = False, after: bool = False) -> str:
    """A day as a figure writes it: its start, its noon, or the start of the day after."""
    if after:
        return (day + _DAY).isoformat() if day < date.max else day.isoformat()
    return f"{day.isoformat()} 12:00" if noon else day.isoformat()
