"""Readers of feasts: those on a day of the calendar, and those that move."""

import re
from dataclasses import replace
from datetime import date, timedelta

from tracker.extraction.rules.en.feast_days import feast_at
from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import number_value
from tracker.extraction.telling.calendars import Feast
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.senses import Match, dated, group
from tracker.extraction.telling.story import FUTURE, PAST, Story
from tracker.vocabulary import Resolution

_SEASON = re.compile(r" (?:offensive|campaign|season|period|fighting|truce)s?\b", re.IGNORECASE)  # longer than the day
_NTH = {"second": 1, "third": 2}


def feast(match: Match, story: Story) -> Found | None:
    """A feast that has an English name."""
    kept = feast_at(match.string, match.start("feast"), match.end("feast"))
    return kept_on(match, kept, story) if kept else None


def days_beside(match: Match, story: Story) -> Found | None:
    """ "two days before Christmas", "the day after Easter"."""
    found, number = feast(match, story), number_value(group(match, "number") or "a")
    if found is None or found.moment is None or number is None or number % 1:
        return None
    days = int(number) * (7 if group(match, "unit").startswith("week") else 1) * (1 if group(match, "beside") == "after" else -1)
    moment = moments.day_of(found.moment.first + timedelta(days=days))
    return replace(found, value=moment.value, moment=moment, edtf=moments.part_of(moment, found.mod))


def kept_on(match: Match, kept: Feast, story: Story) -> Found | None:
    """A feast in the year named or the one the telling makes likeliest; by the moon's calendar, give or take a day."""
    placed = _first_day(match, kept, story)
    if placed is None:
        return None
    day, resolution, anchor = placed
    which = group(match, "nth").removeprefix("the ")
    if kept.length > 1 and not which:
        return _whole(match, day, kept, resolution, anchor)
    if _SEASON.match(story.after(20)):
        return dated(match, moments.month_of(day), resolution, anchor)
    day += timedelta(days=kept.length - 1 if which == "last" else _NTH.get(which, 0))
    found = dated(match, moments.day_of(day), resolution, anchor)
    if found is None or not kept.is_seen:
        return found
    return replace(found, mod="APPROX", edtf=moments.approximate(found.edtf))


def undated(_match: Match, _story: Story) -> Found:
    """A day that each country keeps on another date."""
    return Found("DATE", "XXXX-XX-XX")


def _whole(match: Match, first: date, kept: Feast, resolution: Resolution, anchor: date | None) -> Found | None:
    """A feast of many days: the value is the month it begins in."""
    found = dated(match, moments.month_of(first), resolution, anchor)
    last = first + timedelta(days=kept.length - 1)
    third = {"START": (0, 9), "MID": (10, 19), "END": (20, kept.length - 1)}.get(found.mod if found else "", (0, kept.length - 1))
    if found is None:
        return None
    start, end = (first + timedelta(days=days) for days in third)
    return replace(found, mod=found.mod or "APPROX", edtf=f"{start}~/{min(end, last)}~")


def _first_day(match: Match, kept: Feast, story: Story) -> tuple[date, Resolution, date | None] | None:
    if year := group(match, "year"):
        days = kept.days(int(year))
        return (days[-1], Resolution.EXPLICIT, None) if days else None
    if kept.is_fixed and story.is_news and (told := story.year_that_opens()):
        return kept.days(told)[0], Resolution.INHERITED, story.today
    base = story.today if story.is_news else story.reached
    if base is None:
        return None
    if kept.is_fixed and not story.is_news:
        day = kept.days(base.year)[0]
        placed = story.place(day.month, day.day)
        return (placed[0].first, placed[1], placed[2]) if placed else None
    days = [day for year in range(max(base.year - 1, 1), min(base.year + 2, 9999)) for day in kept.days(year)]
    if group(match, "way") == "last":
        days = [day for day in days if day < base] or days
    day = min(days, key=lambda one: _cost(one, kept, base, story))
    return day, Resolution.RELATIVE if story.is_news else Resolution.INHERITED, base


def _cost(day: date, kept: Feast, base: date, story: Story) -> float:
    """How far a feast lies from the telling; what lies ahead counts more, unless its deed does too."""
    if day <= base <= day + timedelta(days=kept.length - 1):
        return 0
    away = abs((day - base).days)
    if story.is_news and story.tense() == FUTURE:
        return away * (1 if day > base else 5)
    return away * (1 if day <= base else 25 if story.is_news and story.tense() == PAST else 1.6)
