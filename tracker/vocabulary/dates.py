"""Dates with their doubt: a When is EDTF text with the days it spans, the wording, and how it was resolved."""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from tracker.vocabulary.words import Precision, Resolution

_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10}
_PART = re.compile(r"(?P<year>Y?-?[\dX]{4,9})(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?[?~%]?")


class EdtfError(ValueError):
    """The text is not in the part of EDTF (levels 0 and 1, and sub-year groupings) that the record uses."""


@dataclass(frozen=True, slots=True, order=True)
class DaySpan:
    """First and last day, both included; None where that end is open (`..`), unknown or out of the calendar."""

    first: date | None
    last: date | None


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _months_from(year: int, month: int, count: int) -> DaySpan:
    end = year * 12 + month - 1 + count - 1
    return DaySpan(date(year, month, 1), _month_end(end // 12, end % 12 + 1))


@lru_cache(maxsize=4096)
def _one(text: str) -> DaySpan:
    match = _PART.fullmatch(text)
    if not match:
        raise EdtfError(f"'{text}' is no EDTF date; write 2016-10-29, 2016-10, 2016, 2016-22 for a season, 201X for a decade")
    year_text, month_text, day_text = match["year"].lstrip("Y"), match["month"], match["day"]
    try:
        if "X" in year_text:
            return DaySpan(date(int(year_text.replace("X", "0")), 1, 1), date(int(year_text.replace("X", "9")), 12, 31))
        year = int(year_text)
        if not 1 <= year <= 9999:
            return DaySpan(None, None)
        if month_text is None or month_text == "XX":
            return DaySpan(date(year, 1, 1), date(year, 12, 31))
        month = int(month_text)
        if month in _SEASON_MONTHS:
            return _months_from(year, _SEASON_MONTHS[month], 3)
        if day_text is None or day_text == "XX":
            return DaySpan(date(year, month, 1), _month_end(year, month))
        day = date(year, month, int(day_text))
    except (ValueError, OverflowError) as error:
        raise EdtfError(f"'{text}' is no day of the calendar: {error}") from error
    return DaySpan(day, day)


def days_of(edtf: str) -> DaySpan:
    """The days an EDTF text spans: `2016-09` is 1 to 30 September; `2016-10-18/..` has no last day; `` has neither.

    Reads EDTF level 0 and 1 (ISO 8601-2:2019), seasons 21 to 24 and quarters 33 to 36. Raises EdtfError.
    A negative year lies outside the calendar of Python's `date` and gives (None, None).
    """
    if not edtf:
        return DaySpan(None, None)
    if "/" not in edtf:
        return _one(edtf)
    start, _, end = edtf.partition("/")
    first = None if start in ("", "..") else _one(start).first
    last = None if end in ("", "..") else _one(end).last
    if first and last and first > last:
        raise EdtfError(f"'{edtf}' ends before it begins; write the earlier date first")
    return DaySpan(first, last)


@dataclass(frozen=True, slots=True)
class When:
    """When something is said to have happened: the clock of the world, never the clock of the report.

    `edtf` is "" where the date is unknown. `first` and `last` are days, None where open or unknown. `wording` is the
    text that named it, `anchor` the day it was reckoned from (None for explicit dates).
    """

    edtf: str = ""
    first: date | None = None
    last: date | None = None
    wording: str = ""
    anchor: date | None = None
    resolution: Resolution = Resolution.UNKNOWN

    @classmethod
    def of(cls, edtf: str, wording: str = "", anchor: date | None = None, resolution: Resolution = Resolution.EXPLICIT) -> "When":
        """A When from EDTF text, its days computed. Raises EdtfError."""
        span = days_of(edtf)
        return cls(edtf, span.first, span.last, wording, anchor, resolution if edtf else Resolution.UNKNOWN)

    @classmethod
    def fallback(cls, published_on: date) -> "When":
        """No date in the words: the report's own date, always shown as such."""
        return cls.of(published_on.isoformat(), "", published_on, Resolution.FALLBACK)

    def inherited(self) -> "When":
        """The same days, taken over by a passage that does not name them itself."""
        return replace(self, resolution=Resolution.INHERITED) if self.edtf else self

    @property
    def is_known(self) -> bool:
        """Whether any end of it lies on a day."""
        return self.first is not None or self.last is not None

    @property
    def open_start(self) -> bool:
        return self.edtf.startswith("../")

    @property
    def open_end(self) -> bool:
        return self.edtf.endswith("/..")

    @property
    def is_soft(self) -> bool:
        """Whether the words leave the ends in doubt: approximate, uncertain, or longer than the day of a point."""
        return any(mark in self.edtf for mark in "~?%")

    @property
    def is_told(self) -> bool:
        """Whether the deed's own words date it, by the calendar or by the day of the report."""
        return self.resolution in (Resolution.EXPLICIT, Resolution.RELATIVE)

    @property
    def days(self) -> int | None:
        """Length in days, both ends counted; None where an end is open or unknown."""
        return (self.last - self.first).days + 1 if self.first and self.last else None

    @property
    def precision(self) -> Precision:
        """The calendar unit it fills; an open span is as precise as the end it has."""
        if not self.is_known:
            return Precision.UNKNOWN
        if self.open_start or self.open_end:
            known = self.edtf.replace("../", "").replace("/..", "")
            return When.of(known).precision
        days = self.days
        if days is None:
            return Precision.UNKNOWN
        steps = ((1, Precision.DAY), (6, Precision.DAYS), (7, Precision.WEEK), (31, Precision.MONTH), (92, Precision.SEASON))
        return next((name for most, name in steps if days <= most), Precision.YEAR if days <= 366 else Precision.LONGER)

    @property
    def acled_precision(self) -> int:
        """ACLED `time_precision`: 1 day, 2 week or shorter, 3 longer or unknown."""
        return {Precision.DAY: 1, Precision.DAYS: 2, Precision.WEEK: 2}.get(self.precision, 3)

    @property
    def ucdp_precision(self) -> int:
        """UCDP GED `date_prec`: 1 day, 2 two to six days, 3 week, 4 month, 5 longer or unknown."""
        order = (Precision.DAY, Precision.DAYS, Precision.WEEK, Precision.MONTH)
        return order.index(self.precision) + 1 if self.precision in order else 5

    def covers(self, day: date) -> bool:
        """Whether the day lies in it; an open end covers all days on that side, an unknown When covers none."""
        if not self.is_known:
            return False
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def overlaps(self, other: "When", slack: int = 0) -> bool:
        """Whether the two share a day, give or take `slack` days. An unknown When overlaps nothing."""
        if not (self.is_known and other.is_known):
            return False
        give = timedelta(days=slack)
        starts_late = self.first and other.last and self.first > other.last + give
        ends_early = self.last and other.first and self.last + give < other.first
        return not (starts_late or ends_early)
