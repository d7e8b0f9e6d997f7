"""Readers of times worded in another language, by its Locale; the dates are placed by the same story as English ones."""

from dataclasses import dataclass
from datetime import date, timedelta

from tracker.extraction.rules.time_locale import TimeLocale
from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import duration_value
from tracker.extraction.telling.moments import DAY, MONTH, SEASON, YEAR, Moment
from tracker.extraction.telling.senses import Match
from tracker.extraction.telling.story import FUTURE, Found, Story
from tracker.vocabulary import Resolution


def _words(match: Match, name: str) -> str:
    return (match.groupdict().get(name) or "").lower()


@dataclass(frozen=True, slots=True)
class ForeignReaders:
    """The readers of one language."""

    locale: TimeLocale

    def _dated(self, match: Match, moment: Moment | None, resolution: Resolution, anchor: date | None = None) -> Found | None:
        if moment is None:
            return None
        mod = self.locale.parts.get(_words(match, "part").strip(), "")
        clock = self.locale.daytimes.get(_words(match, "daytime").strip(), "")
        if clock and moment.unit == DAY:
            moment = moment.at(clock)
        anchor = None if resolution is Resolution.EXPLICIT else anchor
        kind = "TIME" if moment.clock else "DATE"
        return Found(kind, moment.value, mod, moment, moments.part_of(moment, mod), resolution, anchor)

    def date(self, match: Match, story: Story) -> Found | None:
        """Day and month, with or without the year."""
        month, day = self.locale.months[_words(match, "month")], int(match["day"])
        if year := _words(match, "year"):
            return self._dated(match, moments.valid_day(int(year), month, day), Resolution.EXPLICIT)
        placed = story.place(month, day)
        return self._dated(match, *placed) if placed else None

    def month(self, match: Match, story: Story) -> Found | None:
        """A month, with or without the year."""
        month = self.locale.months[_words(match, "month")]
        if year := _words(match, "year"):
            return self._dated(match, Moment(MONTH, int(year), month), Resolution.EXPLICIT)
        placed = story.place(month)
        return self._dated(match, *placed) if placed else None

    def weekday(self, match: Match, story: Story) -> Found | None:
        """A day of the week: the last one, unless the words say the next."""
        base = story.today if story.is_news or not story.last_day else story.last_day.first
        if base is None:
            return None
        number = self.locale.weekdays[_words(match, "weekday")]
        back, ahead = (base.weekday() - number) % 7, (number - base.weekday()) % 7
        if match.groupdict().get("next") or match.groupdict().get("next2"):
            offset = ahead or 7
        elif match.groupdict().get("last") or match.groupdict().get("last2"):
            offset = -(back or 7)
        else:
            offset = -back if story.is_news else ahead
        return self._dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.RELATIVE, base)

    def day_word(self, match: Match, story: Story) -> Found | None:
        """ "hier", "сегодня", "أمس"."""
        base = story.today if story.is_news or not story.last_day else story.last_day.first
        if base is None:
            return None
        day = base + timedelta(days=self.locale.days[_words(match, "deictic")])
        return self._dated(match, moments.day_of(day), Resolution.RELATIVE, base)

    def _number(self, match: Match) -> int | None:
        text = _words(match, "number")
        return 1 if not text else int(text) if text.isdigit() else self.locale.numbers.get(text)

    def ago(self, match: Match, story: Story) -> Found | None:
        """ "il y a trois jours", "три дня назад"."""
        base, number, unit = story.today, self._number(match), self.locale.units[_words(match, "unit")]
        if base is None or number is None:
            return None
        if unit in ("hour", "minute"):
            return self._dated(match, moments.day_of(base), Resolution.RELATIVE, base)
        day = moments.shifted(base, unit, -number)
        if day is None:
            return None
        return self._dated(match, moments.containing(day, DAY if unit == "week" else unit), Resolution.RELATIVE, base)

    def near(self, match: Match, story: Story) -> Found | None:
        """ "la semaine dernière", "в этом году", and "le lendemain", which goes on from the day told."""
        unit, step = self.locale.near[_words(match, "near")]
        told = unit == "told"
        base = story.last_day.first if told and story.last_day else story.today
        day = moments.shifted(base, DAY if told else unit, step) if base else None
        if day is None:
            return None
        resolution = Resolution.INHERITED if told else Resolution.RELATIVE
        return self._dated(match, moments.containing(day, DAY if told else unit), resolution, base)

    def year(self, match: Match, _story: Story) -> Found | None:
        """A year after or before a word that says so."""
        return self._dated(match, Moment(YEAR, int(match["year"])), Resolution.EXPLICIT)

    def season(self, match: Match, story: Story) -> Found | None:
        """A season, with its year or in the year of the telling."""
        number = self.locale.seasons[_words(match, "season")]
        if year := _words(match, "year"):
            return self._dated(match, Moment(SEASON, int(year), number), Resolution.EXPLICIT)
        base = story.today
        if base is None:
            return None
        now = moments.containing(base, SEASON)
        return self._dated(match, Moment(SEASON, now.year - (number > now.number), number), Resolution.RELATIVE, base)

    def duration(self, match: Match, _story: Story) -> Found | None:
        """A length of time, never dated."""
        number = self._number(match)
        return None if number is None else Found("DURATION", duration_value(number, self.locale.units[_words(match, "unit")]))

    def weekend(self, match: Match, story: Story) -> Found | None:
        """The weekend before the day of the report, or the one under way."""
        base = story.today
        if base is None:
            return None
        this = moments.containing(base, moments.WEEKEND)
        step = 0 if this.first <= base or story.tense() == FUTURE else -1
        moment = moments.containing(this.first + timedelta(days=7 * step), moments.WEEKEND)
        return self._dated(match, moment, Resolution.RELATIVE, base)

    def repeated(self, match: Match, _story: Story) -> Found | None:
        """A repeated time, never dated."""
        return Found("SET", self.locale.repeated[_words(match, "repeated")])

    def figures(self, match: Match, _story: Story) -> Found | None:
        """29.10.2016 and 29/10/2016: the day comes first."""
        return self._dated(
            match, moments.valid_day(int(match["year"]), int(match["month"]), int(match["day"])), Resolution.EXPLICIT
        )
