"""How a language other than English words its times: a Locale of names and patterns, from which its rules are made."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tracker.extraction.telling.calendars import Feast

_MONTH_KEYS = "january february march april may june july august september october november december"
_WEEKDAY_KEYS = "monday tuesday wednesday thursday friday saturday sunday"


@dataclass(frozen=True, slots=True)
class TimeLocale:
    """The words of time of one language, in small letters.

    `months` and `weekdays` map each form to its number (1 to 12; Monday is 0), `days` words like "yesterday" to their
    distance in days, `units` to the English unit, `numbers` to their value, `seasons` to the EDTF season, `near`
    phrases like "last week" to unit and distance, `parts` to START, MID or END, `lasts` and `nexts` what follows or
    precedes a weekday. `ago`, `year` and the like are patterns; `after_day` is what may follow the figure of a day.
    `since` and `until` open a span, `span` holds the words before and between the ends of one: from, to, between, and.
    `past` is a pattern of "the past 24 hours", `unit_parts` are "of the month" and its unit, `about` is one of the words that
    make an hour approximate. `joins` stands between days of one month. `ahead` is how a clause speaks of what is to come,
    `speech` words of saying. `pairs` are words for two of a unit, `singles` the units that mean one where no number
    stands, `ordinals` days by their rank, `decades` the decades that have a name.

    `ranks` are "third" and the like in all forms, `year_parts` the nouns for a quarter and a half of a year (with "!" those
    that mean one only where the year stands beside them), `of_years` "of last year" and its distance, `of_year` what may
    stand before the figures of the year, `centuries` the nouns for a century. `hours` are hours in words, `minutes` what is
    added to them, `noons` noon and midnight, `spelled_clock` a pattern of an hour in words. `feasts` are days with a name.
    """

    code: str
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    seasons: Mapping[str, int]
    near: Mapping[str, tuple[str, int]]
    parts: Mapping[str, str]
    daytimes: Mapping[str, str]
    lasts: str
    nexts: str
    ago: str
    year: str
    since: str
    until: str
    after_day: str = ""
    after_year: str = ""
    before_month: str = ""
    before_weekday: str = ""
    weekend: str = ""
    repeated: Mapping[str, str] = field(default_factory=dict)
    joined_letters: str = ""  # words of one letter that are written together with the next
    joined: str = ""  # where a word may begin right after another, as after "and" in Arabic
    span: tuple[str, str, str, str] = ("", "", "", "")
    joins: str = ""
    ahead: str = ""
    speech: str = ""
    vague: str = ""
    later: str = ""
    earlier: str = ""
    before_weekday_daytime: str = ""
    night_to: str = ""
    before_year: str = ""
    clock: str = ""
    decade: str = ""
    bc: str = ""
    each: str = ""
    past: str = ""
    unit_parts: Mapping[str, str] = field(default_factory=dict)
    about: str = ""
    pairs: Mapping[str, str] = field(default_factory=dict)
    singles: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    decades: Mapping[str, int] = field(default_factory=dict)
    ranks: Mapping[str, int] = field(default_factory=dict)
    year_parts: Mapping[str, str] = field(default_factory=dict)
    of_years: Mapping[str, int] = field(default_factory=dict)
    of_year: str = ""
    centuries: tuple[str, ...] = ()
    hours: Mapping[str, int] = field(default_factory=dict)
    minutes: Mapping[str, int] = field(default_factory=dict)
    noons: Mapping[str, str] = field(default_factory=dict)
    spelled_clock: str = ""
    feasts: Mapping[str, Feast] = field(default_factory=dict)


def names(info: Mapping[str, object], *more: tuple[str, int]) -> dict[str, int]:
    """Month names of a dateparser locale, all forms of three letters and more, with further forms of our own."""
    return _numbered(info, _MONTH_KEYS.split(), 1) | dict(more)


def weekday_names(info: Mapping[str, object], *more: tuple[str, int]) -> dict[str, int]:
    """Weekday names of a dateparser locale, Monday as 0, with further forms of our own."""
    return _numbered(info, _WEEKDAY_KEYS.split(), 0) | dict(more)


def inflected(stems: Iterable[str], endings: Iterable[str]) -> dict[str, int]:
    """Ranks from their stems in order ("-" for one with endings of its own), each with every ending."""
    endings = tuple(endings)
    return {stem + ending: number for number, stem in enumerate(stems, 1) for ending in endings if stem != "-"}


def _numbered(info: Mapping[str, object], keys: Iterable[str], first: int) -> dict[str, int]:
    forms: dict[str, int] = {}
    for number, key in enumerate(keys, first):
        listed = info[key]
        if isinstance(listed, list):
            forms |= {form.lower(): number for form in listed if len(form) > 3 or (len(form) == 3 and form in _SHORT_NAMES)}
    return forms


_SHORT_NAMES = frozenset({"mai", "май", "мая"})


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
