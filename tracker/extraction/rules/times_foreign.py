"""The rules of time of Arabic, French, Russian and Ukrainian, made from what each language's Locale words."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from tracker.extraction.rules.ar.times import ARABIC
from tracker.extraction.rules.ar.times import EXAMPLES as ARABIC_EXAMPLES
from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.fr.times import EXAMPLES as FRENCH_EXAMPLES
from tracker.extraction.rules.fr.times import FRENCH
from tracker.extraction.rules.ru.times import EXAMPLES as RUSSIAN_EXAMPLES
from tracker.extraction.rules.ru.times import RUSSIAN
from tracker.extraction.rules.time_locale import TimeLocale, one_of
from tracker.extraction.rules.time_triggers import NEEDS, triggers_of
from tracker.extraction.rules.uk.times import EXAMPLES as UKRAINIAN_EXAMPLES
from tracker.extraction.rules.uk.times import UKRAINIAN
from tracker.extraction.telling.foreign import ForeignReaders

_YEAR = r"(?:1[5-9]\d\d|20\d\d)(?!\d)"
_LOOSE = r"(?<![\w.,/])"
_FIGURE = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"


def _patterns(locale: TimeLocale) -> dict[str, str]:
    """The pattern of each rule of a language."""
    return _dates(locale) | _relatives(locale) | _periods(locale) | _parts(locale)


def _day(locale: TimeLocale) -> str:
    named = f"|{one_of(locale.ordinals)}" if locale.ordinals else ""
    return rf"(?<![\d.,/:])(?<!\d\d\d-)(?P<day>{_FIGURE}{named})"


def _daytimes(locale: TimeLocale) -> tuple[str, str]:
    """A time of day before and after the word for its day, both optional."""
    words, lead = one_of(locale.daytimes), locale.before_weekday_daytime
    before = rf"(?:(?<!\w)(?P<daytime2>{words}) {lead})?"
    return before, rf"(?: (?:au |à la |à l['’]|dans la |в |у |في |يوم )?(?P<daytime>{words})\b)?"


def _start(locale: TimeLocale, before: str = r"(?<!\w)") -> str:
    """Where a word may begin."""
    return f"(?:{before}|{locale.joined})" if locale.joined else before


def _dates(locale: TimeLocale) -> dict[str, str]:
    start = _start(locale)
    other = one_of(locale.months)
    month = rf"(?P<month>{other})\b(?:/(?:{other})\b)?"
    before, after = _daytimes(locale)
    eve = f"(?P<eve>{locale.night_to})?"
    named_day = rf"(?:(?<!\w)(?:{one_of(locale.weekdays)})\b,? (?:le |الموافق )?)?"
    part = rf"(?:(?P<part>{one_of(locale.parts)})(?:\s(?:de |du mois de |d['’]|شهر )?|(?<=-)))?"
    year = rf"(?:عام |سنة )?(?P<year>{_YEAR})" + (f"(?:{locale.after_year})?" if locale.after_year else "")
    day = _day(locale) + locale.after_day
    joins, number = rf"(?:{locale.joins})", rf"\d{{1,2}}{locale.after_day}"
    return {
        "iso": r"(?<![\w./-])(?P<year>(?:19|20)\d\d)[-/.](?P<month>1[0-2]|0[1-9])[-/.](?P<day>3[01]|[12]\d|0[1-9])(?![\w/-])",
        "figures": rf"(?<![\w./-])(?P<day>{_FIGURE})(?P<sep>[./])(?P<month>1[0-2]|0?[1-9])(?P=sep)"
        r"(?P<year>(?:19|20)\d\d|(?<=\d\d.)\d\d)(?![\w/]|\.\d)",
        "date": rf"{before}{named_day}{day} (?:من )?{month},? {year}{after}",
        "day_month": rf"{eve}{before}{named_day}{day} (?:من )?{month}{after}",
        "day_of_several": rf"{day}(?={joins}(?:{number}{joins}){{0,2}}{number} (?:من )?{month}(?:,? {year})?)",
        "month": rf"{part}{start}{month}(?:,? (?:de )?{year})?",
        "weekday": rf"{eve}{before}{start}(?:(?P<last>{locale.lasts}) |(?P<next>{locale.nexts}) )?"
        rf"(?P<weekday>{one_of(locale.weekdays)})\b(?: (?P<last2>{locale.lasts})\b| (?P<next2>{locale.nexts})\b)?{after}",
        "day_word": rf"{before}{start}(?P<deictic>{one_of(locale.days)})(?!\w){after}",
    }


def _amount(locale: TimeLocale) -> str:
    numbers = one_of(locale.numbers)
    vague = f"|{locale.vague}" if locale.vague else ""
    return rf"(?:\d{{1,4}}|(?:{numbers})\b(?:(?:[ -]| et |-et-| و)(?:{numbers})\b)?{vague})"


def _relatives(locale: TimeLocale) -> dict[str, str]:
    words = {"number": _amount(locale), "unit": rf"(?:{one_of({**locale.units, **locale.pairs})})\b"}
    bare = [name.removeprefix("ال") for name in locale.weekdays]
    each = rf"(?:{locale.each})(?P<weekday>{one_of([*locale.weekdays, *bare])})\w{{0,3}}\b"
    return {
        "ago": rf"(?<!\w)(?:{locale.ago.format(**words)})(?!\s\d{{4}})",
        "later": rf"(?<!\w)(?:{locale.later.format(**words)})(?!\w)",
        "earlier": rf"(?<!\w)(?:{locale.earlier.format(**words)})(?!\w)",
        "near": rf"(?<!\w)(?!{locale.weekend}\b)(?:(?P<part>{one_of(locale.parts)})\s(?:de )?)?"
        rf"(?P<near>{one_of(locale.near)})(?!\w)",
        "duration": rf"(?<![\w.,-])(?:(?P<number>(?!\d{{4}}){words['number']}) (?P<unit>{words['unit']})"
        + (rf"|(?P<unit2>{one_of(locale.pairs)})(?!\w))" if locale.pairs else ")"),
        "weekend": rf"(?<!\w){locale.weekend}",
        "each_weekday": rf"(?<!\w){each}",
        "repeated": rf"(?<!\w)(?P<repeated>{one_of(locale.repeated)})(?!\w)",
        "clock": rf"(?<!\w)(?:{locale.clock})",
        "part_of_unit": rf"(?<!\w)(?P<part>{one_of(locale.parts)})\s(?P<near>{one_of(locale.unit_parts)})(?!\w| \d)"
        rf"(?! (?:{locale.lasts}|{locale.nexts})\b)",
        "past_duration": rf"(?<!\w)(?:{locale.past.format(**words)})(?!\w)",
    }


def _periods(locale: TimeLocale) -> dict[str, str]:
    after_year = f"(?:{locale.after_year})?" if locale.after_year else ""
    year = rf"(?P<year>{_YEAR}){after_year}"
    plain = rf"{locale.year}(?P<year>{_YEAR})" if locale.year else rf"(?P<year>{_YEAR})(?={locale.after_year})"
    last, next_ = rf"(?P<last2>{locale.lasts})\b", rf"(?P<next2>{locale.nexts})\b"
    lead = rf"(?:(?P<last>{locale.lasts}) |(?P<next>{locale.nexts}) )"
    season = rf"(?P<season>{one_of(locale.seasons)})\b"
    part = rf"(?P<part>{one_of(locale.parts)})"
    return {
        "year": rf"{_start(locale, _LOOSE)}(?<!\D[-–]){plain}",
        "part_year": rf"(?<!\w){part}\s(?:{locale.before_year})?{year}",
        "year_of_several": rf"(?<![\w.,/-])(?P<year>{_YEAR})(?=(?:\s?[-–—]\s?|{locale.joins})(?:{locale.before_year})?{_YEAR}"
        rf"(?:{locale.after_year}))",
        "season": rf"(?<!\w)(?:{season} (?:de )?(?:عام )?{year}|{lead}(?P<season2>{one_of(locale.seasons)})\b"
        rf"|(?P<season3>{one_of(locale.seasons)})\b (?:{last}|{next_}))",
        "decade": rf"(?<!\w)(?:{part}\s)?(?:{locale.decade})",
        "year_bc": rf"(?<![\w.])(?P<year>\d{{1,4}})\s(?:{locale.bc})",
    }


_ROMAN = r"[IVXХІ]{1,5}"


def _parts(locale: TimeLocale) -> dict[str, str]:
    """Quarters and halves of a year, centuries, feasts, hours in words."""
    if not locale.ranks:
        return {}
    rank = rf"(?:{one_of(locale.ranks)}|(?-i:{_ROMAN})(?:[ᵉe](?:r|me)?)?|\d{{1,2}}(?:-?(?:er|[eᵉ]|ème|й|го|м|му|ий|ому|ого|ої))?)"
    parts, centuries = one_of(locale.year_parts), one_of(locale.centuries)
    tail = rf"(?: {one_of(locale.of_years)}\b|{locale.of_year}(?P<year>{_YEAR})(?:{locale.after_year or ''})?)"
    tail = tail.replace(one_of(locale.of_years), f"(?P<of_year>{one_of(locale.of_years)})", 1)
    bc = rf"(?: (?P<bc>{locale.bc}))?"
    start = _start(locale)
    return {
        "year_part": rf"{start}(?:(?P<rank>{rank}) (?P<noun>{parts})|(?P<noun2>{parts}) (?P<rank2>{rank}))(?!\w){tail}?",
        "century": rf"{start}(?:(?P<part>{one_of(locale.parts)})\s)?(?:(?P<rank>{rank}) (?:{centuries})"
        rf"|(?:{centuries}) (?P<rank2>{rank}))(?!\w){bc}",
        "feast": rf"{start}(?P<feast>{one_of(locale.feasts)})(?!\w| (?-i:[A-ZÀ-Ý][a-zà-ÿ]))"
        rf"(?:{locale.of_year}(?P<year>{_YEAR})(?:{locale.after_year or ''})?)?",
        "spelled_clock": rf"(?<!\w)(?:{locale.spelled_clock.format(hour=one_of(locale.hours), noon=one_of(locale.noons))})(?!\w)",
    }


def ahead_of(locale: TimeLocale | None) -> re.Pattern[str] | None:
    """How a language other than English speaks of what is to come."""
    return _AHEAD[locale.code] if locale else None


def _rules(locale: TimeLocale, examples: Mapping[str, tuple[str, str]]) -> tuple[TimeRule, ...]:
    readers, patterns = ForeignReaders(locale), _patterns(locale)
    read = {name: getattr(readers, _READ_AS.get(name, name)) for name in patterns}
    return tuple(
        row(f"{locale.code}:{name}", NEEDS.get(name, ""), read[name], pattern, *examples[name])
        for name, pattern in patterns.items()
        if name in examples
    )


_READ_AS = {"day_month": "date", "day_of_several": "date", "part_year": "year", "year_of_several": "year", "iso": "figures"}
LOCALES = {locale.code: locale for locale in (FRENCH, RUSSIAN, UKRAINIAN, ARABIC)}
FOREIGN_TRIGGERS = {code: triggers_of(locale) for code, locale in LOCALES.items()}
_AHEAD = {code: re.compile(rf"(?<!\w)(?:{locale.ahead})", re.IGNORECASE) for code, locale in LOCALES.items()}


class _Tables(Mapping[str, tuple[TimeRule, ...]]):
    """The rules by language, each table made when the first text in it is read: few read them all, and starting need not wait."""

    _EXAMPLES = {"fr": FRENCH_EXAMPLES, "ru": RUSSIAN_EXAMPLES, "uk": UKRAINIAN_EXAMPLES, "ar": ARABIC_EXAMPLES}

    def __init__(self) -> None:
        self._made = cache(lambda language: _rules(LOCALES[language], self._EXAMPLES[language]))

    def __getitem__(self, language: str) -> tuple[TimeRule, ...]:
        return self._made(language)

    def __contains__(self, language: object) -> bool:
        return language in self._EXAMPLES

    def __iter__(self) -> Iterator[str]:
        return iter(self._EXAMPLES)

    def __len__(self) -> int:
        return len(self._EXAMPLES)


FOREIGN_RULES = _Tables()
