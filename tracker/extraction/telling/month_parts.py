"""Readers of parts of a month that are no date in figures: its weeks, halves and weekends, and days by their rank."""

from dataclasses import replace
from datetime import date, timedelta

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling import moments
from tracker.extraction.telling.calendars import nth
from tracker.extraction.telling.dates import day_of_month
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import MONTH, Moment
from tracker.extraction.telling.senses import Match, dated, group, month_number
from tracker.extraction.telling.story import Story
from tracker.vocabulary import Resolution


def week_of_month(match: Match, story: Story) -> Found | None:
    """ "the second week of October", "the last week of May 1917"."""
    month = month_number(match["month"])
    if year := group(match, "year"):
        first, resolution, anchor = Moment(MONTH, int(year), month), Resolution.EXPLICIT, None
    elif placed := story.place(month):
        first, resolution, anchor = placed
    else:
        return None
    count = words.ORDINALS.get(group(match, "which"), 5)
    start = first.first + timedelta(days=7 * (count - 1)) if count < 5 else first.last - timedelta(days=6)
    end = start + timedelta(days=6)
    moment = moments.week_of(start + timedelta(days=3))
    return Found("DATE", moment.value, "", moment, f"{start.isoformat()}/{end.isoformat()}", resolution, anchor)


def weekday_of_month(match: Match, story: Story) -> Found | None:
    """ "the last Friday of October", "the first Tuesday in May 2010"."""
    month, number = month_number(match["month"]), words.WEEKDAYS[group(match, "weekday")]
    if year := group(match, "year"):
        placed: tuple[Moment, Resolution, date | None] | None = Moment(MONTH, int(year), month), Resolution.EXPLICIT, None
    else:
        placed = story.place(month)
    if placed is None:
        return None
    count = words.ORDINALS.get(group(match, "which"), -1)
    (day,) = nth(month, number, count).days(placed[0].year)
    return dated(match, moments.day_of(day), placed[1], placed[2])


def ranked_day(match: Match, story: Story) -> Found | None:
    """ "the fourth of August", "September first"."""
    month, day = month_number(group(match, "month")), words.DAY_RANKS[group(match, "rank")]
    if year := group(match, "year"):
        return dated(match, moments.valid_day(int(year), month, day), Resolution.EXPLICIT)
    placed = story.place(month, day)
    return dated(match, *placed) if placed else None


def half_of_month(match: Match, story: Story) -> Found | None:
    """ "the first half of March"."""
    month, which = month_number(match["month"]), group(match, "which")
    if year := group(match, "year"):
        moment, resolution, anchor = Moment(MONTH, int(year), month), Resolution.EXPLICIT, None
    elif placed := story.place(month):
        moment, resolution, anchor = placed
    else:
        return None
    first, last = (1, 15) if which == "first" else (16, moment.last.day)
    edtf = f"{moment.edtf}-{first:02}/{moment.edtf}-{last:02}"
    return Found("DATE", moment.value, "START" if which == "first" else "END", moment, edtf, resolution, anchor)


def weekend_of_day(match: Match, story: Story) -> Found | None:
    """ "the weekend of 5 November", "the weekend of May 3-4": the weekend its last day lies in or comes before."""
    groups = match.groupdict()
    month = month_number(groups["month2"] or groups["month3"] or groups["month"] or "")
    day = int(groups["day"] or groups["day2"] or groups["day3"])
    year = groups["year"]
    placed = (moments.valid_day(int(year), month, day), Resolution.EXPLICIT, None) if year else story.place(month, day)
    if placed is None or placed[0] is None:
        return None
    weekend = moments.containing(placed[0].first, moments.WEEKEND)
    return dated(match, weekend, placed[1], placed[2])


def week_of_day(match: Match, story: Story) -> Found | None:
    """ "the week of March 6"."""
    found = day_of_month(match, story)
    if found is None or found.moment is None:
        return None
    moment = moments.week_of(found.moment.first)
    return replace(found, value=moment.value, moment=moment, edtf=moment.edtf)
