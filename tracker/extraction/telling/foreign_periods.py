"""Readers of quarters, halves, centuries and hours in words, worded in another language."""

import re
from dataclasses import replace

from tracker.extraction.telling import moments
from tracker.extraction.telling.feasts import kept_on
from tracker.extraction.telling.foreign_steps import ForeignSteps, day_of_clock
from tracker.extraction.telling.foreign_words import words
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import CENTURY, DAY, Moment
from tracker.extraction.telling.senses import Match
from tracker.extraction.telling.story import FUTURE, Story
from tracker.vocabulary import Resolution

_LATIN = str.maketrans("хі", "xi")  # Cyrillic letters that look like Roman figures
_FIGURES = {"i": 1, "v": 5, "x": 10}


def roman_number(text: str) -> int:
    """ "xix" as 19, 0 for what is no Roman figure."""
    values = [_FIGURES.get(letter, 0) for letter in text.translate(_LATIN)]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs) if all(values) else 0


class ForeignPeriods(ForeignSteps):
    """The readers of one language for parts of a year and of a day, and for centuries."""

    __slots__ = ()

    def _rank(self, match: Match) -> int:
        text = words(match, "rank")
        if text in self.locale.ranks:
            return self.locale.ranks[text]
        digits = re.match(r"\d+", text)
        return int(digits[0]) if digits else roman_number(re.sub(r"[eᵉ](?:r|me)?\Z", "", text))

    def year_part(self, match: Match, story: Story) -> Found | None:
        """ "le troisième trimestre 2015", "в первом полугодии", "النصف الأول من عام 2015"."""
        kind, number = self.locale.year_parts[words(match, "noun")], self._rank(match)
        unit, per_year = (moments.QUARTER, 4) if kind.startswith("quarter") else (moments.HALF, 2)
        year, of_year = words(match, "year"), words(match, "of_year")
        if not 1 <= number <= per_year:
            return None
        if year:
            return self.dated(match, Moment(unit, int(year), number), Resolution.EXPLICIT)
        base = story.today
        if base is None or (kind.endswith("!") and not of_year):
            return None
        now = moments.containing(base, unit)
        step = self.locale.of_years[of_year] if of_year else -(number > now.number + 1 and story.tense() != FUTURE)
        return self.dated(match, Moment(unit, base.year + step, number), Resolution.RELATIVE, base)

    def century(self, match: Match, _story: Story) -> Found | None:
        """ "le XIXe siècle", "в XX веке", "القرن التاسع عشر"."""
        number = self._rank(match)
        if not 0 < number <= 30:
            return None
        if words(match, "bc"):
            edtf = f"-{number * 100 - 1:04}/-{number * 100 - 100:04}"
            return Found("DATE", f"BC{number - 1:02}", "", None, edtf, Resolution.EXPLICIT)
        found = self.dated(match, Moment(CENTURY, (number - 1) * 100), Resolution.EXPLICIT)
        return replace(found, tells=False) if found else None

    def feast(self, match: Match, story: Story) -> Found | None:
        """ "à Noël", "на Пасху", "عيد الفطر"."""
        return kept_on(match, self.locale.feasts[words(match, "feast")], story)

    def spelled_clock(self, match: Match, story: Story) -> Found | None:
        """ "à six heures du matin", "в полдень", "الساعة السادسة والنصف": on the day last told or that of the report."""
        told = day_of_clock(story)
        if told is None or told.unit != DAY:
            return None
        if noon := words(match, "noon"):
            return self.dated(match, replace(told, clock=self.locale.noons[noon]), Resolution.INHERITED, story.reached)
        hour, more = self.locale.hours[words(match, "hour")], self.locale.minutes.get(words(match, "more"), 0)
        half = self.locale.daytimes.get(words(match, "half"), "")
        if (half in ("AF", "EV") or (half == "NI" and hour > 5)) and hour < 12:
            hour += 12
        hour, minute = (hour, more) if more >= 0 else (hour - 1, 60 + more)
        return self.dated(match, replace(told, clock=f"{hour:02}:{minute:02}"), Resolution.INHERITED, story.reached)
