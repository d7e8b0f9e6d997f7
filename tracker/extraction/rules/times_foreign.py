"""The rules of time of Arabic, French, Russian and Ukrainian, made from what each language's Locale words."""

from collections.abc import Mapping

from tracker.extraction.rules.ar.times import ARABIC
from tracker.extraction.rules.ar.times import EXAMPLES as ARABIC_EXAMPLES
from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.fr.times import EXAMPLES as FRENCH_EXAMPLES
from tracker.extraction.rules.fr.times import FRENCH
from tracker.extraction.rules.ru.times import EXAMPLES as RUSSIAN_EXAMPLES
from tracker.extraction.rules.ru.times import RUSSIAN
from tracker.extraction.rules.time_locale import TimeLocale, one_of
from tracker.extraction.rules.uk.times import EXAMPLES as UKRAINIAN_EXAMPLES
from tracker.extraction.rules.uk.times import UKRAINIAN
from tracker.extraction.telling.foreign import ForeignReaders

_YEAR = r"(?:1[5-9]\d\d|20\d\d)(?!\d)"
_DAY = r"(?<![\d.,/:-])(?P<day>3[01]|[12]\d|0?[1-9])"


def _patterns(locale: TimeLocale) -> dict[str, str]:
    """The pattern of each rule of a language."""
    month = rf"(?P<month>{one_of(locale.months)})\b"
    weekday = rf"(?P<weekday>{one_of(locale.weekdays)})\b"
    daytime = rf"(?: (?:au |à la |в |у )?(?P<daytime>{one_of(locale.daytimes)})\b)?"
    part = rf"(?:(?P<part>{one_of(locale.parts)})(?:\s(?:de |du mois de |d['’])?|(?<=-)))?"
    number = rf"(?:\d{{1,4}}|{one_of(locale.numbers)})"
    unit = rf"(?:{one_of(locale.units)})\b"
    year = rf"(?P<year>{_YEAR})" + (f"(?:{locale.after_year})?" if locale.after_year else "")
    plain_year = rf"{locale.year}(?P<year>{_YEAR})" if locale.year else rf"(?P<year>{_YEAR})(?={locale.after_year})"
    return {
        "figures": rf"(?<![\w./-]){_DAY}(?P<sep>[./])(?P<month>1[0-2]|0?[1-9])(?P=sep)(?P<year>(?:19|20)\d\d)(?![\w/])",
        "date": rf"{_DAY}{locale.after_day} (?:من )?{month},? (?:عام |سنة )?{year}",
        "day_month": rf"{_DAY}{locale.after_day} (?:من )?{month}{daytime}",
        "month": rf"{part}(?<!\w){month}(?:,? (?:de )?(?:عام |سنة )?{year})?",
        "weekday": rf"(?<!\w)(?:(?P<last>{locale.lasts}) |(?P<next>{locale.nexts}) )?{weekday}"
        rf"(?: (?P<last2>{locale.lasts})| (?P<next2>{locale.nexts}))?{daytime}",
        "day_word": rf"(?<!\w)(?P<deictic>{one_of(locale.days)})(?!\w){daytime}",
        "ago": rf"(?<!\w){locale.ago.format(number=number, unit=unit)}(?!\s\d{{4}})",
        "near": rf"(?<!\w)(?P<near>{one_of(locale.near)})(?!\w)",
        "year": rf"(?<![\w.,/-]){plain_year}",
        "season": rf"(?<!\w)(?P<season>{one_of(locale.seasons)})\b (?:de )?(?:عام )?{year}",
        "duration": rf"(?<![\w.,-])(?P<number>(?!\d{{4}}){number}) (?P<unit>{unit})",
        "weekend": rf"(?<!\w){locale.weekend}",
        "repeated": rf"(?<!\w)(?P<repeated>{one_of(locale.repeated)})(?!\w)",
    }


def _rules(locale: TimeLocale, examples: Mapping[str, tuple[str, str]]) -> tuple[TimeRule, ...]:
    readers, patterns = ForeignReaders(locale), _patterns(locale)
    read = {name: getattr(readers, {"day_month": "date"}.get(name, name)) for name in patterns}
    return tuple(
        row(f"{locale.code}:{name}", "", read[name], pattern, *examples[name])
        for name, pattern in patterns.items()
        if name in examples
    )


LOCALES = {locale.code: locale for locale in (FRENCH, RUSSIAN, UKRAINIAN, ARABIC)}
FOREIGN_RULES: dict[str, tuple[TimeRule, ...]] = {
    "fr": _rules(FRENCH, FRENCH_EXAMPLES),
    "ru": _rules(RUSSIAN, RUSSIAN_EXAMPLES),
    "uk": _rules(UKRAINIAN, UKRAINIAN_EXAMPLES),
    "ar": _rules(ARABIC, ARABIC_EXAMPLES),
}
