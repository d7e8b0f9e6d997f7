"""Readers of years, decades and centuries."""

import re
from dataclasses import replace

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.rules.en.times_figures import is_year
from tracker.extraction.telling import moments
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import YEAR, Moment
from tracker.extraction.telling.senses import Match, dated, group, mod_of, month_number, year_number
from tracker.extraction.telling.story import Story
from tracker.vocabulary import Resolution

_LED_BY_ERA = re.compile(r"A\.?D\.? |CE ")


def bare_year(match: Match, story: Story) -> Found | None:
    """A year in figures; figures that count things are no year."""
    era = group(match, "era")
    text = match["year"]
    approx = group(match, "approx")
    before = story.before(30) + (f"{approx} " if approx in ("circa", "around") else "")
    if not _LED_BY_ERA.match(match[0]) and not era and not group(match, "part") and not is_year(text, before, story.after(40)):
        return None
    year = int(text) if _LED_BY_ERA.match(match[0]) else year_number(text, era)
    return dated(match, Moment(YEAR, year), Resolution.EXPLICIT)


_LIFETIME = 120  # years


def year_of_antiquity(match: Match, story: Story) -> Found | None:
    """ "In 241", where a narrative tells of a time before the year 1000: before Christ if the story is."""
    told = story.last
    if story.is_news or told is None or not -1000 < told.year < 1000:
        return None
    year = year_number(match["year"], "bc" if told.year <= 0 else "ad")
    return dated(match, Moment(YEAR, year), Resolution.EXPLICIT) if abs(year - told.year) <= _LIFETIME else None


def short_year(match: Match, story: Story) -> Found | None:
    """The second year of "2007-08"; it lies in the century of the first."""
    first = int(story.before(5)[:4])
    moment = Moment(YEAR, first // 100 * 100 + int(match["short"]))
    return dated(match, moment, Resolution.EXPLICIT) if moment.year > first else None


def year_after_dash(match: Match, story: Story) -> Found | None:
    """The second year of "1914-1918"."""
    first = int(re.sub(r"\D", "", story.before(5)) or 9999)
    found = dated(match, Moment(YEAR, int(match["year"])), Resolution.EXPLICIT) if int(match["year"]) > first else None
    return replace(found, tells=False) if found else None


def spelled_year(match: Match, _story: Story) -> Found | None:
    """ "nineteen ninety-seven"."""
    last = match["tens"].lower().replace("-", " ").split()
    rest = sum(words.TENS.get(word, words.NUMBERS.get(word, 0)) for word in last)
    year = (words.NUMBERS | words.TENS)[match["hundreds"].lower()] * 100 + rest
    month = group(match, "month")
    moment = Moment(moments.MONTH, year, month_number(month)) if month else Moment(YEAR, year)
    return dated(match, moment, Resolution.EXPLICIT)


def decade(match: Match, _story: Story) -> Found | None:
    """ "the 1990s", "the nineties"."""
    text = group(match, "year")
    if not text:
        names = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
        text = str(1920 + 10 * names.index(group(match, "name")))
    year = year_number(text) if len(text) == 4 else 1900 + int(text)
    return dated(match, Moment(moments.DECADE, year), Resolution.EXPLICIT)


def century(match: Match, _story: Story) -> Found | None:
    """ "the 20th century", "the nineteenth century BC"."""
    name = match["century"].lower()
    number = int(re.sub(r"\D", "", name) or 0) or words.ORDINALS.get(name.replace(" ", "-"), 0) or words.ORDINALS.get(name, 0)
    if not 0 < number <= 30:
        return None
    if group(match, "era").replace(".", "") in ("bc", "bce"):
        mod = mod_of(match)
        return Found(
            "DATE", f"BC{number - 1:02}", mod, None, f"-{number * 100 - 1:04}/-{number * 100 - 100:04}", Resolution.EXPLICIT
        )
    found = dated(match, Moment(moments.CENTURY, (number - 1) * 100), Resolution.EXPLICIT)
    if found is None:
        return None
    return replace(found, value=f"{number - 1:02}", tells=False, edtf=found.edtf if found.mod else f"{number - 1:02}XX")


def fiscal_year(match: Match, _story: Story) -> Found | None:
    """ "fiscal 1989": taken as the year of its number."""
    return dated(match, Moment(YEAR, int(group(match, "year"))), Resolution.EXPLICIT)


def year_end(match: Match, story: Story) -> Found | None:
    """ "year's end": the last months of the year told of."""
    base = story.today
    if base is None:
        return None
    found = dated(match, Moment(YEAR, base.year), Resolution.RELATIVE, base)
    moment = Moment(YEAR, base.year)
    return replace(found, mod="END", edtf=moments.part_of(moment, "END")) if found else None
