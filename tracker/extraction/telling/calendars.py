"""The days of feasts: fixed ones, those that hang on Easter or on a weekday, those of the Islamic and the Hebrew calendar."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache


@dataclass(frozen=True, slots=True)
class Feast:
    """How a feast falls: `days` gives its first days in a year of the Gregorian calendar, `length` how many days it lasts.

    `is_fixed` where the same day of a month returns each year; `is_seen` where the moon is looked for, so that countries
    may keep it a day apart.
    """

    days: Callable[[int], list[date]]
    length: int = 1
    is_fixed: bool = False
    is_seen: bool = False


def on(month: int, day: int) -> Feast:
    """The same day each year."""
    return Feast(lambda year: [date(year, month, day)], is_fixed=True)


def once(day: date) -> Feast:
    """A day that has become a name ("D-Day")."""
    return Feast(lambda _year: [day])


def nth(month: int, weekday: int, count: int, days: int = 0, every: int = 1) -> Feast:
    """The first (1), second or last (-1) such weekday of a month, Monday as 0, and so many days after it; every so many years."""

    def find(year: int) -> list[date]:
        if year % every:
            return []
        start = date(year, month, 1) if count > 0 else date(year + month // 12, month % 12 + 1, 1)
        ahead = (weekday - start.weekday()) % 7
        return [start + timedelta(days=ahead + 7 * (count - 1 if count > 0 else count) + days)]

    return Feast(find)


def easter(days: int = 0) -> Feast:
    """So many days after the Easter Sunday of the western churches."""
    return Feast(lambda year: [_easter(year) + timedelta(days=days)])


def orthodox_easter(days: int = 0) -> Feast:
    """So many days after the Easter Sunday of the eastern churches."""
    return Feast(lambda year: [_julian_easter(year) + timedelta(days=days)])


def passover(days: int = 0) -> Feast:
    """So many days after the first day of Passover."""
    return Feast(lambda year: [_passover(year) + timedelta(days=days)])


def islamic(month: int, day: int = 0) -> Feast:
    """A day of the Islamic year, or a whole month of it."""
    return Feast(lambda year: _islamic_days(year, month, day or 1), 1 if day else 30 - (month - 1) % 2, is_seen=True)


def either(*feasts: Feast) -> Feast:
    """Feasts that share a name."""
    seen = any(feast.is_seen for feast in feasts)
    return Feast(lambda year: sorted(day for feast in feasts for day in feast.days(year)), is_seen=seen)


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _julian_easter(year: int) -> date:
    """Orthodox Easter Sunday (Meeus), in the Gregorian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


@cache
def _passover(year: int) -> date:
    """The 15th of Nisan (Gauss), in the Gregorian calendar."""
    hebrew = year + 3760
    cycle, leap = (12 * hebrew + 17) % 19, hebrew % 4
    moon = 32.0440933 + 1.5542418 * cycle + 0.25 * leap - 0.003177794 * hebrew
    day, rest = int(moon), moon % 1
    weekday = (day + 3 * hebrew + 5 * leap + 5) % 7
    if weekday in (2, 4, 6):
        day += 1
    elif weekday == 1 and cycle > 6 and rest >= 0.63287037:
        day += 2
    elif weekday == 0 and cycle > 11 and rest >= 0.89772376:
        day += 1
    return date(year, 3, 1) + timedelta(days=day - 1 + year // 100 - year // 400 - 2)


def _islamic_days(year: int, month: int, day: int) -> list[date]:
    """The days in a Gregorian year on which that day of the Islamic year falls (the arithmetical calendar)."""
    first = (year - 622) * 33 // 32
    days = [_islamic_day(islamic_year, month, day) for islamic_year in range(max(first - 1, 1), first + 3)]
    return [found for found in days if found.year == year]


def _islamic_day(year: int, month: int, day: int) -> date:
    return date.fromordinal((11 * year + 3) // 30 + 354 * (year - 1) + 30 * (month - 1) - (month - 1) // 2 + day + 227013)
