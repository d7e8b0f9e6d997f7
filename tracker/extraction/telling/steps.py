"""Readers of weeks, months and years reckoned from the telling."""

import re
from dataclasses import replace
from datetime import date, timedelta

from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import duration_value, number_value
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import DAY, MONTH, WEEK, WEEKEND, YEAR, Moment
from tracker.extraction.telling.senses import Match, dated, group
from tracker.extraction.telling.story import FUTURE, Story
from tracker.vocabulary import Resolution

_STEPS = {
    "last": -1,
    "previous": -1,
    "past": -1,
    "preceding": -1,
    "prior": -1,
    "next": 1,
    "following": 1,
    "coming": 1,
    "subsequent": 1,
    "this": 0,
    "current": 0,
    "that": 0,
    "same": 0,
    "the": 0,
    "its": 0,
    "present": 0,
}


_FROM_THE_STORY = frozenset(["that", "same", "the", "following", "previous", "preceding", "subsequent"])


def calendar_unit(match: Match, story: Story) -> Found | None:
    """ "last week", "this month", "the following year", "the end of the year", "that same day"."""
    way = (group(match, "way").split() or ["the"])[-1]
    unit = group(match, "unit").rstrip("s")
    if match["unit"][0].isupper() and not match["way"][1:].isupper():
        return None  # "This Week" is a programme
    told = way in _FROM_THE_STORY
    if told and story.last and (not story.is_news or way != "the"):
        if unit == DAY and story.last.unit in (MONTH, YEAR) and story.last_is_later:
            return _some_day(story.last)
        base: date | None = story.last.first
        if unit in (DAY, WEEK) and story.day_told:
            base = story.day_told.first
    else:
        base = story.today
        if not story.is_news and story.last and unit in (DAY,) and story.last_day:
            base = story.last_day.first
    if base is None:
        return None
    day = moments.shifted(base, unit if unit in moments.__dict__.values() else DAY, _STEPS.get(way, 0))
    if day is None:
        return None
    found = dated(match, moments.containing(day, unit), Resolution.INHERITED if told else Resolution.RELATIVE, base)
    if found is None:
        return None
    if unit in (moments.DECADE, moments.CENTURY) and way in ("past", "last"):
        return Found("DURATION", duration_value(1, unit))
    return replace(found, tells=_STEPS.get(way, 0) >= 0, edtf=_stretch(story, way, unit, base) or found.edtf)


def _some_day(told: Moment) -> Found:
    """ "that day", where only its month or year was told."""
    value = f"{told.value}-XX" if told.unit == MONTH else f"{told.value}-XX-XX"
    return Found("DATE", value, "", None, told.edtf, Resolution.INHERITED)


_WITHIN = re.compile(r"\b(?:over|during|for|in|within|throughout)\s\Z", re.IGNORECASE)
_BESIDE_TODAY = re.compile(r"\b(earlier|later|so far)\s\Z", re.IGNORECASE)


def _stretch(story: Story, way: str, unit: str, base: date) -> str:
    """EDTF of what is no unit of the calendar: "over the past month", "earlier this year" and "so far this year" end today."""
    if unit == DAY and way != "past":
        return ""
    if (
        way in ("past", "last")
        and _WITHIN.search(story.before(12))
        and story.text[story.span.start : story.span.start + 3].lower() == "the"
    ):
        start = moments.shifted(base, unit, -1)
        return f"{start.isoformat()}/{base.isoformat()}" if start else ""
    beside = _BESIDE_TODAY.search(story.before(9)) if way == "this" else None
    if beside is None:
        return ""
    whole = moments.containing(base, unit)
    first, last = (base, whole.last) if beside[1].lower() == "later" else (whole.first, base)
    return f"{first.isoformat()}/{last.isoformat()}"


def weekend(match: Match, story: Story) -> Found | None:
    """ "the weekend": the last one, or the coming one where the deed lies ahead."""
    base = story.today
    if base is None:
        return None
    way = group(match, "way")
    this = moments.containing(base, WEEKEND)
    started = this.first <= base
    if way in ("last", "past", "previous"):
        step = -1
    elif way in ("next", "coming"):
        step = 1 if started else 0
    elif way == "this" or story.tense() == FUTURE:
        step = 0
    else:
        step = 0 if started else -1
    day = this.first + timedelta(days=7 * step)
    return dated(match, moments.containing(day, WEEKEND), Resolution.RELATIVE, base)


def ago(match: Match, story: Story) -> Found | None:
    """ "three days ago", "two years earlier", "ten days later"."""
    way = group(match, "way")
    number = number_value(group(match, "number"))
    unit = group(match, "unit").rstrip("s").replace("centurie", "century")
    sign = 1 if way in ("later", "after", "hence", "from now", "afterwards", "afterward", "on") else -1
    deixis = way in ("ago", "hence", "from now")
    number = number + 0.5 if number is not None and match.groupdict().get("and_half") else number
    if number is None:
        return Found("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF")
    base = story.today if deixis else (story.reached if not story.is_news else (story.last.first if story.last else story.today))
    is_of_month = story.last_is_later and story.last is not None and story.last.unit == MONTH and not _has_day_beside(story)
    if unit in (DAY, WEEK) and not deixis and is_of_month and story.last:
        return _some_days_from(story.last, sign * number * (7 if unit == WEEK else 1))
    if unit in (DAY, WEEK, "night", "hour", "minute") and not deixis and story.day_told:
        base = story.day_told.first
    if way == "on" and story.is_news:
        return Found("DATE", "PRESENT_REF")  # "two years on, the town is empty"
    is_adrift = story.is_news and story.last is None and sign > 0 and not deixis  # later than what?
    if base is None or (is_adrift and story.tense() != FUTURE):
        return Found("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF")
    if (
        unit in (YEAR, moments.QUARTER)
        and number == 1
        and story.is_news
        and story.compared
        and way in ("ago", "earlier", "before")
    ):
        found = dated(match, moments.moved(story.compared, YEAR, -1), Resolution.RELATIVE, base)
        return replace(found, tells=False) if found else None
    if story.after(12).startswith(_TO_THE_DAY) and unit in (WEEK, MONTH, YEAR) and not number % 1:
        day = moments.shifted(base, unit, sign * int(number))
        return dated(match, moments.day_of(day), Resolution.RELATIVE, base) if day else None
    found = _stepped(match, story, base, sign * number, unit)
    if found and " or " in match[0]:
        found = replace(found, mod="APPROX", edtf=moments.approximate(found.edtf))
    return replace(found, tells=sign > 0 or deixis) if found else None


_SINCE = re.compile(r"\b(?:since|until|before|after)\s[^,;.]{0,40}\Z", re.IGNORECASE)


def _has_day_beside(story: Story) -> bool:
    """Whether the month told last only says since when, in a paragraph that tells a day: "those cut off since May"."""
    if story.passage is None or story.day_paragraph != story.passage.paragraph:
        return False
    return _SINCE.search(story.text, max(story.day_at, story.last_at - 60), story.last_at) is not None


_TO_THE_DAY = " to the day"  # "a month later to the day"


def _some_days_from(month: Moment, days: float) -> Found:
    """ "in July, and two weeks later": about so long after some day of the month."""
    first, last = (day + timedelta(days=days) for day in (month.first, month.last))
    middle = moments.month_of(first + (last - first) / 2)
    edtf = f"{first.isoformat()}~/{last.isoformat()}~"
    return Found("DATE", f"{middle.value}-XX", "", middle, edtf, Resolution.INHERITED, month.first)


def ago_in_short(match: Match, story: Story) -> Found | None:
    """ "2h ago", "35 min ago" on a live page: on the day of the report."""
    base = story.published_on if story.is_news else None
    return dated(match, moments.day_of(base), Resolution.RELATIVE, base) if base else None


def ago_vaguely(match: Match, _story: Story) -> Found | None:
    """ "months ago", "a short time later": on which side it lies, and no more."""
    return Found("DATE", "FUTURE_REF" if group(match, "way") == "later" else "PAST_REF")


def _stepped(match: Match, story: Story, base: date, count: float, unit: str) -> Found | None:
    if unit in ("hour", "minute", "second"):
        days = int(count / 24) if unit == "hour" else 0
        return dated(match, moments.day_of(base + timedelta(days=days)), Resolution.RELATIVE, base)
    if unit == "night":
        unit = DAY
    if count % 1 and unit == YEAR:
        count, unit = round(count * 12), MONTH
    if unit == "fortnight":
        count, unit = count * 2, WEEK
    if abs(count) > 9000:
        return None
    if unit in (YEAR, moments.DECADE, moments.CENTURY):
        length = {YEAR: 1, moments.DECADE: 10, moments.CENTURY: 100}[unit]
        start = story.last.year if story.last and not story.is_news else base.year
        year = start + int(count * length)
        return dated(match, Moment(YEAR, year), Resolution.RELATIVE, base) if year > -9999 else None
    day = moments.shifted(base, unit if unit in (WEEK, MONTH, moments.QUARTER) else DAY, int(count))
    if day is None:
        return None
    grain = MONTH if unit == MONTH else DAY if unit in (DAY, WEEK) else unit
    if unit == WEEK and story.last and story.last.unit != DAY and not story.is_news:
        grain = WEEK
    return dated(match, moments.containing(day, grain), Resolution.RELATIVE, base)
