"""Which words of a language can start which rules of time, so that no rule is tried where none of its words stands."""

import re
from collections.abc import Iterable, Mapping

from tracker.extraction.rules.time_locale import TimeLocale

# The class of words that a rule asks for; what is not listed is always tried.
NEEDS = {
    "iso": "figures",
    "figures": "figures",
    "date": "month",
    "day_month": "month",
    "day_of_several": "month",
    "month": "month",
    "weekday": "weekday",
    "day_word": "deictic",
    "ago": "unit",
    "later": "unit",
    "earlier": "unit",
    "duration": "unit",
    "near": "near",
    "year": "year",
    "part_year": "year",
    "year_of_several": "year",
    "season": "season",
    "decade": "figures decade",
    "year_bc": "figures",
    "clock": "figures",
    "year_part": "year_part",
    "century": "century",
    "spelled_clock": "hour",
    "feast": "feast",
}
_PIECE = re.compile(r"[^\W\d_]+")


def triggers_of(locale: TimeLocale) -> dict[str, frozenset[str]]:
    """The classes of each word of time of a language; of several words that make one name the longest stands for it."""
    classes: dict[str, frozenset[str]] = {}
    for names, kind in _named(locale):
        for name in names:
            piece = max(_PIECE.findall(name), key=len)
            for lead in ("", *locale.joined_letters):
                word = lead + piece
                for form in (word, word.capitalize(), word.upper()):
                    classes[form] = classes.get(form, frozenset()) | {kind}
    return classes


def _named(locale: TimeLocale) -> Iterable[tuple[Mapping[str, object], str]]:
    yield locale.months, "month"
    yield locale.weekdays, "weekday"
    yield locale.days, "deictic"
    yield locale.units, "unit"
    yield locale.pairs, "unit"
    yield locale.near, "near"
    yield locale.seasons, "season"
    yield locale.year_parts, "year_part"
    yield dict.fromkeys(locale.centuries), "century"
    yield {**locale.hours, **locale.noons}, "hour"
    yield locale.feasts, "feast"
    yield {f"{lead}{name}": 0 for name in locale.decades for lead in ("", "ال")}, "decade"
