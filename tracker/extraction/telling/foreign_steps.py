"""Readers of days, weeks and years reckoned from the telling, and of lengths, in another language."""

from dataclasses import replace
from datetime import date, timedelta
from math import ceil

from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import duration_value
from tracker.extraction.telling.foreign_words import ForeignWords, words
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import DAY, Moment
from tracker.extraction.telling.senses import Match
from tracker.extraction.telling.story import FUTURE, Story
from tracker.vocabulary import Resolution

_WITHIN_A_DAY = ("hour", "minute")
_HOURS = 24


def day_of_clock(story: Story) -> Moment | None:
    """The day of a time of the clock: the one told last, but one to come only where this lies ahead too; else the report's."""
    told = None if story.is_to_come(story.last_day) and story.tense() != FUTURE else story.last_day
    return told or (moments.day_of(story.today) if story.today else None)


class ForeignSteps(ForeignWords):
    """The readers of one language for what is reckoned from the telling."""

    __slots__ = ()

    def day_word(self, match: Match, story: Story) -> Found | None:
        """ "hier", "сегодня", "أمس"."""
        base = story.today if story.is_news or not story.last_day else story.last_day.first
        if base is None:
            return None
        day = base + timedelta(days=self.locale.days[words(match, "deictic")])
        return self.dated(match, moments.day_of(day), Resolution.RELATIVE, base)

    def _stepped(self, match: Match, base: date, sign: int, resolution: Resolution) -> Found | None:
        number, unit = self.number(match), self.unit(match)
        if number is None:
            return Found("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF")
        if unit in ("hour", "minute"):
            return self.dated(match, moments.day_of(base), resolution, base)
        day = moments.shifted(base, unit, sign * number)
        if day is None:
            return None
        return self.dated(match, moments.containing(day, DAY if unit == "week" else unit), resolution, base)

    def ago(self, match: Match, story: Story) -> Found | None:
        """ "il y a trois jours", "три дня назад"."""
        return self._stepped(match, story.today, -1, Resolution.RELATIVE) if story.today else None

    def later(self, match: Match, story: Story) -> Found | None:
        """ "trois jours plus tard", "спустя три дня": from the day told, or from the report where it lies ahead of that."""
        if story.is_news and story.published_on and story.tense() == FUTURE:
            return self._stepped(match, story.published_on, 1, Resolution.RELATIVE)
        return self._from_told(match, story, 1)

    def earlier(self, match: Match, story: Story) -> Found | None:
        """ "trois jours plus tôt", "тремя днями ранее"."""
        return self._from_told(match, story, -1)

    def _from_told(self, match: Match, story: Story, sign: int) -> Found | None:
        is_of_years = self.unit(match) in ("month", "year") and story.last_is_later
        told = story.last if is_of_years else story.last_day  # "in 2014 it fell, two years later it was free"
        if told is None:
            return Found("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF")
        return self._stepped(match, told.first, sign, Resolution.INHERITED)

    def near(self, match: Match, story: Story) -> Found | None:
        """ "la semaine dernière", "в этом году", and "le lendemain", which goes on from the day told."""
        unit, step = self.locale.near[words(match, "near")]
        told = unit == "told"
        base = (story.last_day.first if story.last_day else None) if told else story.today
        if base is None:
            return Found("DATE", "XXXX-XX-XX") if told else None
        if unit == "ref":
            return Found("DATE", {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}[step])
        day = moments.shifted(base, DAY if told else unit, step)
        if day is None:
            return None
        resolution = Resolution.INHERITED if told else Resolution.RELATIVE
        moment = moments.containing(day, DAY if told else unit)
        daytimes = [self.locale.daytimes.get(word, "") for word in words(match, "near").split()]
        is_time = moment.unit == DAY and not told and any(daytimes)  # "ce soir"; not "днем ранее"
        return self.dated(match, moment.at("".join(daytimes)) if is_time else moment, resolution, base)

    def part_of_unit(self, match: Match, story: Story) -> Found | None:
        """ "au début du mois", "до конца года": of the one under way."""
        base = story.today
        if base is None:
            return None
        unit = self.locale.unit_parts[words(match, "near")]
        return self.dated(match, moments.containing(base, unit), Resolution.RELATIVE, base)

    def duration(self, match: Match, _story: Story) -> Found | None:
        """A length of time, never dated."""
        return Found("DURATION", duration_value(self.number(match), self.unit(match)))

    def past_duration(self, match: Match, story: Story) -> Found | None:
        """ "les dernières 24 heures", "за последние сутки": in news it ends with the report."""
        number, unit = self.number(match), self.unit(match)
        found = Found("DURATION", duration_value(number, unit))
        base = story.published_on if story.is_news else None
        if base is None or (number is None and unit not in _WITHIN_A_DAY):
            return found
        days = {"hour": ceil((number or 0) / _HOURS) if number != 1 else 0, "minute": 0}.get(unit)
        first = moments.shifted(base, *(("day", -days) if days is not None else (unit, -(number or 0))))
        if first is None:
            return found
        edtf = base.isoformat() if first == base else f"{first.isoformat()}/{base.isoformat()}"
        return replace(found, edtf=edtf, resolution=Resolution.RELATIVE, anchor=base)

    def weekend(self, match: Match, story: Story) -> Found | None:
        """The weekend before the day of the report, or the one under way or to come."""
        base = story.today
        if base is None:
            return None
        this = moments.containing(base, moments.WEEKEND)
        step = 0 if this.first <= base or story.tense() == FUTURE else -1
        moment = moments.containing(this.first + timedelta(days=7 * step), moments.WEEKEND)
        return self.dated(match, moment, Resolution.RELATIVE, base)

    def repeated(self, match: Match, _story: Story) -> Found | None:
        """A repeated time, never dated."""
        return Found("SET", self.locale.repeated[words(match, "repeated")])

    def each_weekday(self, match: Match, _story: Story) -> Found | None:
        """ "tous les vendredis", "по пятницам"."""
        name, days = words(match, "weekday"), self.locale.weekdays
        return Found("SET", f"XXXX-WXX-{(days[name] if name in days else days['ال' + name]) + 1}")
