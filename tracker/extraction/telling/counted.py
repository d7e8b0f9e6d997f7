"""Readers of times counted from one that is named beside them, and of the unit before or after the one told of."""

from dataclasses import replace
from datetime import date, timedelta

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import number_value
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import DAY, SEASON, YEAR, Moment
from tracker.extraction.telling.senses import Match, dated, group
from tracker.extraction.telling.story import Story
from tracker.vocabulary import Resolution

_SHIFTS = {"today": 0, "yesterday": -1, "tomorrow": 1}


def unit_beyond(match: Match, story: Story) -> Found | None:
    """ "the week before last", "the Saturday before last", "the month after next"."""
    base, unit = story.today, group(match, "unit")
    if base and (name := group(match, "weekday")):
        way, number = group(match, "way"), words.WEEKDAYS[name]
        offset = (number - base.weekday()) % 7 + 7 if way == "after next" else -((base.weekday() - number) % 7 or 7) - 7
        return dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.RELATIVE, base)
    day = moments.shifted(base, unit, -2 if group(match, "way") == "before last" else 2) if base else None
    return dated(match, moments.containing(day, unit), Resolution.RELATIVE, base) if day else None


def unit_beside(match: Match, story: Story) -> Found | None:
    """ "the month before", "the year after": beside the one that was told of last."""
    told, unit = story.last, group(match, "unit")
    if told is None:
        return None
    day = moments.shifted(told.first, unit, 1 if group(match, "way") == "after" else -1)
    return dated(match, moments.containing(day, unit), Resolution.INHERITED, story.reached) if day else None


def ago_named(match: Match, story: Story) -> Found | None:
    """ "five years ago this month", "a year ago today", "ten years ago to the day"."""
    base, number = story.today, number_value(group(match, "number"))
    if base is None or number is None or number % 1 or number > 2000:
        return None
    near = group(match, "near") or "today"
    day = moments.shifted(base, group(match, "unit").rstrip("s"), -int(number))
    if day is None:
        return None
    if near in _SHIFTS:
        return dated(match, moments.day_of(day + timedelta(days=_SHIFTS[near])), Resolution.RELATIVE, base)
    way, _, unit = near.partition(" ")
    if unit in words.SEASONS:
        return dated(match, Moment(SEASON, day.year, words.SEASONS[unit]), Resolution.RELATIVE, base)
    start = moments.shifted(day, unit, -1 if way == "last" else 0)
    return dated(match, moments.containing(start, unit), Resolution.RELATIVE, base) if start else None


def weekdays_ago(match: Match, story: Story) -> Found | None:
    """ "two Fridays ago"."""
    base = story.today
    if base is None:
        return None
    back = (base.weekday() - words.WEEKDAYS[group(match, "weekday")]) % 7 or 7
    weeks = words.NUMBERS[group(match, "number")] - 1
    return dated(match, moments.day_of(base - timedelta(days=back + 7 * weeks)), Resolution.RELATIVE, base)


def seasons_ago(match: Match, story: Story) -> Found | None:
    """ "two summers ago": the last but one; a winter comes first in the year it ends in."""
    base = story.today
    if base is None:
        return None
    now, number = moments.containing(base, SEASON), words.SEASONS[group(match, "season")]
    is_over = number % moments.WINTER < now.number % moments.WINTER
    back = words.NUMBERS[group(match, "number")] - is_over
    return dated(match, Moment(SEASON, now.year - back, number), Resolution.RELATIVE, base)


def same_period(match: Match, story: Story) -> Found | None:
    """ "the same period last year": the quarter spoken of, a year before, and where there is none that year."""
    base = story.today
    if base is None:
        return None
    moment = moments.moved(story.last_quarter, YEAR, -1) if story.last_quarter else Moment(YEAR, base.year - 1)
    found = dated(match, moment, Resolution.RELATIVE, base)
    return replace(found, tells=False) if found else None


def week_from_day(match: Match, story: Story) -> Found | None:
    """ "a week from Friday", "two years from today"."""
    base = story.today
    if base is None:
        return None
    if name := group(match, "weekday"):
        start: date = base + timedelta(days=(words.WEEKDAYS[name] - base.weekday()) % 7)
    else:
        start = base + timedelta(days=_SHIFTS[group(match, "deictic")])
    unit, number = group(match, "unit").rstrip("s"), number_value(group(match, "number"))
    day = moments.shifted(start, unit, int(number or 1))
    return dated(match, moments.containing(day, YEAR if unit == YEAR else DAY), Resolution.RELATIVE, base) if day else None
