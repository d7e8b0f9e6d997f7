"""Is a text news or a narrative? Its own words tell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.extraction.rules.time_locale import TimeLocale, one_of


@dataclass(frozen=True, slots=True)
class Signs:
    """The words of one language that lean on the day of writing, its words of saying, and its months."""

    near: re.Pattern[str]
    speech: re.Pattern[str]
    month: re.Pattern[str]


_ENGLISH = Signs(
    re.compile(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|yesterday|tonight|tomorrow|ago)\b"
        r"|(?<!the )\b(?:last|next|this) (?:week"
        r"|month|year|night|morning|afternoon|evening|weekend|quarter)\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:said|says|told|spokes\w+|reporters|according to|announced)\b", re.IGNORECASE),
    re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE),
)
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b|\bB\.?C\b")
_FIGURE = re.compile(r"\d")
_SOME = 2  # years, fewer than which make no narrative
_QUOTED = 1.2  # words of speech in a thousand characters of a history


def signs_of(locale: TimeLocale | None) -> Signs:
    """The signs of a language, of English where it has no Locale."""
    if locale is None:
        return _ENGLISH
    near = one_of([*locale.weekdays, *locale.days, *(name for name, (unit, _) in locale.near.items() if unit in ("day", "week"))])
    return Signs(
        re.compile(rf"(?<!\w)(?:{near})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{locale.speech})", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{one_of(locale.months)})(?!\w)", re.IGNORECASE),
    )


def is_news(text: str, wordings: Sequence[str], published_on: date | None, signs: Signs = _ENGLISH) -> bool:
    """Whether the dates of a text are reckoned from the day of the report.

    Words that lean on the day of writing ("Monday", "last week") and speech speak for news; years named in so many words
    that lie well before the report speak for a narrative, and twice as much where their month stands beside them.
    """
    if published_on is None:
        return False
    near = sum(1 for wording in wordings if signs.near.search(wording) and not _is_dated(wording, signs))
    years = [
        int(match[0]) if match[0].isdigit() else 0
        for wording in wordings
        for match in _YEAR.finditer(wording)
        for _ in range(2 if signs.month.search(wording) else 1)
    ]
    far = sum(1 for year in years if abs(year - published_on.year) > 1)
    if far < _SOME:
        return True
    speech = sum(1 for _ in signs.speech.finditer(text)) / max(len(text) / 1000, 0.5)
    most = _QUOTED if far > _SOME else 0
    if far == len(years) and not near and speech <= most and _opens_with_year(wordings, signs):
        return False  # a history may quote somebody, news without one word of its own day is none
    if far <= _SOME:
        return True
    return far <= 3.5 * near + 0.5 * (len(years) - far) + 4 * speech + 3


def _opens_with_year(wordings: Sequence[str], signs: Signs) -> bool:
    """Whether the first date of a text that has a month or a year names the year."""
    first = next((wording for wording in wordings if signs.month.search(wording) or _YEAR.search(wording)), "")
    return bool(_YEAR.search(first))


def _is_dated(wording: str, signs: Signs) -> bool:
    return bool(_FIGURE.search(wording) or signs.month.search(wording))
