"""What the readers of every other language share: the pieces of a match, and the date that they make."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.extraction.rules.time_locale import TimeLocale, one_of
from tracker.extraction.telling import moments
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import DAY, Moment
from tracker.extraction.telling.senses import Match
from tracker.vocabulary import Resolution


def words(match: Match, name: str) -> str:
    """The words of a named group in small letters, "" where it is empty; `name2` and `name3` stand in for it."""
    groups = match.groupdict()
    return (groups.get(name) or groups.get(name + "2") or groups.get(name + "3") or "").lower()


_RANGE_ENDS: dict[str, re.Pattern[str]] = {}


def range_end(locale: TimeLocale) -> re.Pattern[str]:
    """The later end of a range that a day begins, with its year: "… au 3 juillet 1994"."""
    if locale.code not in _RANGE_ENDS:
        _, to, _, and_ = locale.span
        _RANGE_ENDS[locale.code] = re.compile(
            rf"(?:{to}|{and_}|{locale.joins})(?:le )?\d{{1,2}}{locale.after_day} (?:من )?(?:{one_of(locale.months)}),? "
            r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d)",
            re.IGNORECASE,
        )
    return _RANGE_ENDS[locale.code]


@dataclass(frozen=True, slots=True)
class ForeignWords:
    """One language and how its pieces are read."""

    locale: TimeLocale

    def dated(self, match: Match, moment: Moment | None, resolution: Resolution, anchor: date | None = None) -> Found | None:
        """A date with the part and the time of day that its words give."""
        if moment is None:
            return None
        mod = self.locale.parts.get(words(match, "part").strip(), "")
        clock = self.locale.daytimes.get(words(match, "daytime").strip(), "")
        anchor = None if resolution is Resolution.EXPLICIT else anchor
        if words(match, "eve") and moment.unit == DAY:
            evening = moments.day_of(moment.first - timedelta(days=1)).at("NI")
            return Found("TIME", evening.value, "", moment, f"{evening.first}/{moment.first}", resolution, anchor)
        if clock and moment.unit == DAY:
            moment = moment.at(clock)
        kind = "TIME" if moment.clock else "DATE"
        return Found(kind, moment.value, mod, moment, moments.part_of(moment, mod), resolution, anchor)

    def number(self, match: Match) -> int | None:
        """How many units: one where nothing stands before a single one, None where the words are vague."""
        text, unit = words(match, "number"), words(match, "unit")
        if not text:
            return 2 if unit in self.locale.pairs else 1 if unit in self.locale.singles or not self.locale.singles else None
        if text.isdigit():
            return int(text)
        parts = [self.locale.numbers.get(part) for part in re.split(r"[ -]et[ -]| و|[ -]", text)]
        known = [part for part in parts if part is not None]
        return sum(known) if len(known) == len(parts) else None

    def unit(self, match: Match) -> str:
        """The English unit."""
        word = words(match, "unit")
        return self.locale.pairs.get(word) or self.locale.units[word]
