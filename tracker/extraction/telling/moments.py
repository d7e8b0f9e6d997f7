"""Moments: stretches of the calendar that words can name, with their EDTF and ISO-TimeML forms and their arithmetic."""

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

DAY, WEEK, WEEKEND, MONTH, QUARTER, HALF, SEASON, YEAR, DECADE, CENTURY = (
    "day",
    "week",
    "weekend",
    "month",
    "quarter",
    "half",
    "season",
    "year",
    "decade",
    "century",
)
SEASON_CODES = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}
_SEASON_MONTH = {21: 4, 22: 7, 23: 10, 24: 1}  # the month in its middle
WINTER = 24
BEFORE_CHRIST = 4000  # years later stands for 264 BC what is reckoned with as a day: the calendar repeats every 400
_LENGTHS = {YEAR: 1, DECADE: 10, CENTURY: 100}


@dataclass(frozen=True, slots=True)
class Moment:
    """A calendar unit: `year` is astronomical (264 BC is -263); for a decade or a century it is the first year.

    `number` is the month, quarter (1 to 4), half (1 or 2), season (21 spring to 24 winter, which counts to the year it
    ends in) or ISO week; `day` is set for days only; `clock` is what follows the T of ISO-TimeML ("EV", "22:00").
    """

    unit: str
    year: int
    number: int = 0
    day: int = 0
    clock: str = ""

    @property
    def value(self) -> str:
        """The ISO-TimeML value."""
        base = _year_text(self.year)
        texts = {
            DAY: f"{base}-{self.number:02}-{self.day:02}",
            MONTH: f"{base}-{self.number:02}",
            WEEK: f"{base}-W{self.number:02}",
            WEEKEND: f"{base}-W{self.number:02}-WE",
            QUARTER: f"{base}-Q{self.number}",
            HALF: f"{base}-H{self.number}",
            SEASON: f"{base}-{SEASON_CODES.get(self.number, 'XX')}",
            YEAR: base,
            DECADE: f"{base[:-1]}X",
            CENTURY: base[:-2],
        }
        return texts[self.unit] + (f"T{self.clock}" if self.clock else "")

    @property
    def edtf(self) -> str:
        """The EDTF text: weeks and half years are intervals, a decade is `199X`, a season `2016-22`."""
        year = _edtf_year(self.year)
        match self.unit:
            case "day":
                return f"{year}-{self.number:02}-{self.day:02}"
            case "season" if self.number == 24:
                return f"{_edtf_year(self.year - 1)}-24"  # EDTF counts a winter to the year it begins in
            case "month" | "season":
                return f"{year}-{self.number:02}"
            case "quarter":
                return f"{year}-{self.number + 32}"
            case "half":
                return f"{year}-{self.number * 6 - 5:02}/{year}-{self.number * 6:02}"
            case "week" | "weekend":
                return f"{self.first.isoformat()}/{self.last.isoformat()}" if 1 <= self.year <= 9999 else ""
            case "decade" | "century" if self.year > 0:
                return year[:3] + "X" if self.unit == DECADE else year[:2] + "XX"
            case "decade" | "century":
                return f"{year}/{_edtf_year(self.year + _LENGTHS[self.unit] - 1)}"
        return year

    @property
    def first(self) -> date:
        """Its first day; years past Python's calendar are clipped to it, and those before it lie `BEFORE_CHRIST` years on."""
        year = min(self.year if self.year > 0 else max(self.year + BEFORE_CHRIST, 1), 9999)
        match self.unit:
            case "day":
                return date(year, self.number, min(self.day, calendar.monthrange(year, self.number)[1]))
            case "week":
                return date.fromisocalendar(year, self.number, 1)
            case "weekend":
                return date.fromisocalendar(year, self.number, 6)
            case "month":
                return date(year, self.number, 1)
            case "quarter":
                return date(year, self.number * 3 - 2, 1)
            case "half":
                return date(year, self.number * 6 - 5, 1)
            case "season":
                return date(year, _SEASON_MONTH[self.number], 1)
        return date(year, 1, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        match self.unit:
            case "day":
                return self.first
            case "week":
                return self.first + timedelta(days=6)
            case "weekend":
                return self.first + timedelta(days=1)
            case "month" | "quarter" | "half" | "season":
                months = {MONTH: 1, QUARTER: 3, HALF: 6, SEASON: 2}[self.unit]
                month = self.first.month + months - 1
                return date(self.first.year, month, calendar.monthrange(self.first.year, month)[1])
        return date(min(max(self.year + _LENGTHS[self.unit] - 1, 1), 9999), 12, 31)

    def at(self, clock: str) -> "Moment":
        """The same day at a time of day."""
        return replace(self, clock=clock)


def in_its_era(moment: Moment) -> Moment:
    """A moment that was reckoned from one before Christ, put back there."""
    return replace(moment, year=moment.year - BEFORE_CHRIST) if moment.year > BEFORE_CHRIST - 1000 else moment


def days_between(first: Moment, second: Moment) -> int:
    """From the start of one moment to that of another; before Christ, and past the calendar, by years of 365 days."""
    if 1 <= first.year <= 9999 and 1 <= second.year <= 9999:
        return (second.first - first.first).days
    return (second.year - first.year) * 365 + _place_in_year(second) - _place_in_year(first)


def _place_in_year(moment: Moment) -> int:
    if moment.unit in (DAY, MONTH):
        return moment.number * 30 + moment.day
    return 30 * _SEASON_MONTH[moment.number] if moment.unit == SEASON else 0


def _year_text(year: int) -> str:
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def _edtf_year(year: int) -> str:
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def day_of(day: date) -> Moment:
    """The moment of a day."""
    return Moment(DAY, day.year, day.month, day.day)


def week_of(day: date) -> Moment:
    """The ISO week a day lies in."""
    year, week, _ = day.isocalendar()
    return Moment(WEEK, year, week)


def month_of(day: date) -> Moment:
    """The month a day lies in."""
    return Moment(MONTH, day.year, day.month)


_DAYS_IN = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def valid_day(year: int, month: int, day: int) -> Moment | None:
    """That day as a moment, None where the calendar has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= 31 and -9999 < year <= 9999):
        return None
    is_leap = month == 2 and calendar.isleap(year if year > 0 else 2000)
    return Moment(DAY, year, month, day) if day <= _DAYS_IN[month] + is_leap else None


def containing(day: date, unit: str) -> Moment:
    """The unit of the calendar that a day lies in."""
    quarter, half = (day.month + 2) // 3, (day.month + 5) // 6
    season = {3: 21, 4: 21, 5: 21, 6: 22, 7: 22, 8: 22, 9: 23, 10: 23, 11: 23}.get(day.month, 24)
    match unit:
        case "day":
            return day_of(day)
        case "week":
            return week_of(day)
        case "weekend":
            return replace(week_of(day), unit=WEEKEND)
        case "month":
            return month_of(day)
        case "quarter":
            return Moment(QUARTER, day.year, quarter)
        case "half":
            return Moment(HALF, day.year, half)
        case "season":
            return Moment(SEASON, day.year + (day.month == 12), season)
        case "decade":
            return Moment(DECADE, day.year // 10 * 10)
        case "century":
            return Moment(CENTURY, day.year // 100 * 100)
    return Moment(YEAR, day.year)


def shifted(day: date, unit: str, count: int) -> date | None:
    """The day `count` units later; the last of the month where it has no such day; None outside the calendar."""
    try:
        if unit in (DAY, WEEK, WEEKEND):
            return day + timedelta(days=count * (1 if unit == DAY else 7))
        months = count * {MONTH: 1, QUARTER: 3, SEASON: 3, HALF: 6, YEAR: 12, DECADE: 120, CENTURY: 1200}[unit]
        total = day.year * 12 + day.month - 1 + months
        year, month = total // 12, total % 12 + 1
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return None


def moved(moment: Moment, unit: str, count: int) -> Moment | None:
    """A moment so many units of its own or a wider kind away, at its own grain."""
    if unit in (YEAR, DECADE, CENTURY) or not 1 <= moment.year <= 9999:
        year = moment.year + count * _LENGTHS.get(unit, 0)
        if not -9999 < year <= 9999:
            return None
        if moment.unit == DAY:
            return valid_day(year, moment.number, moment.day) or valid_day(year, moment.number, 28)
        return replace(moment, year=year)
    day = shifted(moment.first, unit, count)
    return containing(day, moment.unit) if day else None


_THIRDS = {"START": 0, "MID": 1, "END": 2}
_MONTHS_IN = {YEAR: (1, 12), QUARTER: (1, 3), HALF: (1, 6)}


def part_of(moment: Moment, mod: str) -> str:
    """EDTF of the first, middle or last third of a moment, both ends marked as approximate; the whole of it for other mods."""
    if mod not in _THIRDS:
        return approximate(moment.edtf) if mod == "APPROX" else moment.edtf
    third = _THIRDS[mod]
    year = _edtf_year(moment.year)
    if moment.unit == MONTH:
        first = (1, 11, 21)[third]
        last = (10, 20, moment.last.day)[third]
        return f"{year}-{moment.number:02}-{first:02}~/{year}-{moment.number:02}-{last:02}~"
    if moment.unit in (YEAR, HALF, QUARTER):
        months = _MONTHS_IN[moment.unit][1]
        start = moment.first.month
        return f"{year}-{start + months * third // 3:02}~/{year}-{start + months * (third + 1) // 3 - 1:02}~"
    if moment.unit in (DECADE, CENTURY) and moment.year > 0:
        bounds = (0, 3, 6, 9) if moment.unit == DECADE else (0, 33, 66, 99)
        return f"{moment.year + bounds[third] + (third > 0):04}~/{moment.year + bounds[third + 1]:04}~"
    if moment.unit == WEEK:
        days = ((0, 1), (2, 4), (4, 6))[third]
        first_day, last_day = (moment.first + timedelta(days=count) for count in days)
        return f"{first_day.isoformat()}~/{last_day.isoformat()}~"
    return approximate(moment.edtf) if moment.unit != DAY else moment.edtf


def approximate(edtf: str) -> str:
    """The same EDTF with every end marked as approximate."""
    return "/".join(f"{end}~" if end and end != ".." and end[-1] not in "~X" else end for end in edtf.split("/"))
