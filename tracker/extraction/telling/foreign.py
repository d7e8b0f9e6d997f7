"""Readers of dates and periods worded in another language, by its Locale; the same story places them as places English ones."""

import re
from dataclasses import replace
from datetime import timedelta

from tracker.extraction.telling import moments
from tracker.extraction.telling.foreign_periods import ForeignPeriods
from tracker.extraction.telling.foreign_steps import day_of_clock
from tracker.extraction.telling.foreign_words import range_end, words
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import DAY, DECADE, MONTH, SEASON, YEAR, Moment
from tracker.extraction.telling.senses import Match, year_number
from tracker.extraction.telling.story import FUTURE, Story
from tracker.vocabulary import Resolution


class ForeignReaders(ForeignPeriods):
    """The readers of one language."""

    __slots__ = ()

    def date(self, match: Match, story: Story) -> Found | None:
        """Day and month, with or without the year."""
        month, text = self.locale.months[words(match, "month")], words(match, "day")
        day = int(text) if text.isdigit() else self.locale.ordinals[text]
        if year := words(match, "year"):
            return self.dated(match, moments.valid_day(int(year), month, day), Resolution.EXPLICIT)
        if end := range_end(self.locale).match(story.after(40)):
            return self.dated(match, moments.valid_day(int(end["year"]), month, day), Resolution.INHERITED)
        placed = story.place(month, day)
        return self.dated(match, *placed) if placed else None

    def figures(self, match: Match, _story: Story) -> Found | None:
        """29.10.2016, 29/10/16 and 2016-10-29: only the last has the year first."""
        moment = moments.valid_day(year_number(match["year"]), int(match["month"]), int(match["day"]))
        return self.dated(match, moment, Resolution.EXPLICIT)

    def month(self, match: Match, story: Story) -> Found | None:
        """A month, with or without the year."""
        month = self.locale.months[words(match, "month")]
        if year := words(match, "year"):
            return self.dated(match, Moment(MONTH, int(year), month), Resolution.EXPLICIT)
        placed = story.place(month)
        return self.dated(match, *placed) if placed else None

    def weekday(self, match: Match, story: Story) -> Found | None:
        """A day of the week: the last one, unless the words or the clause say the next."""
        base = story.today if story.is_news or not story.last_day else story.last_day.first
        if base is None:
            return None
        number = self.locale.weekdays[words(match, "weekday")]
        back, ahead = (base.weekday() - number) % 7, (number - base.weekday()) % 7
        if words(match, "next"):
            offset = ahead or 7
        elif words(match, "last"):
            offset = -(back or 7)
        elif story.is_news:
            offset = ahead if story.tense() == FUTURE else -back
        else:
            offset = ahead
        return self.dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.RELATIVE, base)

    def year(self, match: Match, _story: Story) -> Found | None:
        """A year beside a word that says so."""
        return self.dated(match, Moment(YEAR, int(match["year"])), Resolution.EXPLICIT)

    def year_bc(self, match: Match, _story: Story) -> Found | None:
        """A year before Christ."""
        return self.dated(match, Moment(YEAR, 1 - int(match["year"])), Resolution.EXPLICIT)

    def decade(self, match: Match, _story: Story) -> Found | None:
        """ "les années 1990", "в 90-е годы", "التسعينيات"."""
        if name := words(match, "name"):
            number = 1900 + self.locale.decades[name]
        else:
            number = int(match["year"]) if len(match["year"]) == 4 else 1900 + int(match["year"])
        return self.dated(match, Moment(DECADE, number // 10 * 10), Resolution.EXPLICIT) if number % 10 == 0 else None

    def season(self, match: Match, story: Story) -> Found | None:
        """A season with its year, or the last or the next one."""
        number = self.locale.seasons[words(match, "season")]
        if year := words(match, "year"):
            found = self.dated(match, Moment(SEASON, int(year), number), Resolution.EXPLICIT)
            winter = Moment(SEASON, int(year) + 1, number)
            return replace(found, edtf=winter.edtf) if found and number == moments.WINTER else found
        base = story.today
        if base is None:
            return None
        now = moments.containing(base, SEASON)
        rank, reached = number % moments.WINTER, now.number % moments.WINTER  # a winter comes first in the year it ends in
        step = (rank <= reached) if words(match, "next") else -(rank >= reached)
        return self.dated(match, Moment(SEASON, now.year + step, number), Resolution.RELATIVE, base)

    def clock(self, match: Match, story: Story) -> Found | None:
        """A time of the clock, on the day last told or that of the report."""
        told = day_of_clock(story)
        hour, minute = int(match["hour"]), int(words(match, "minute") or 0)
        half = self.locale.daytimes.get(words(match, "half"), "")
        if (half in ("AF", "EV") or (half == "NI" and hour > 5)) and hour < 12:
            hour += 12
        if told is None or hour > 24 or minute > 59:
            return None
        moment = replace(told, clock=f"{hour:02}:{minute:02}") if told.unit == DAY else None
        found = self.dated(match, moment, Resolution.INHERITED, story.reached)
        is_about = found and self.locale.about and re.match(self.locale.about, match[0], re.IGNORECASE)
        return replace(found, mod="APPROX") if found and is_about else found
