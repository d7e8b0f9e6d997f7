"""Dates as a reader sees them: "29 Oct 2016", "September 2016", "since 18 Oct 2016", "about 1 to 10 Sep 2016"."""

from datetime import date

from tracker.vocabulary import DaySpan, EdtfError, When, days_of

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter", "33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4"}


def day_in_words(day: date) -> str:
    """29 Oct 2016."""
    return f"{day.day} {day:%b} {day.year}"


def edtf_in_words(edtf: str) -> str:
    """An EDTF text in plain English; "date unknown" for an empty one, the text itself where it cannot be read."""
    if not edtf:
        return "date unknown"
    try:
        span = days_of(edtf)
    except EdtfError:
        return edtf
    about = "about " if any(mark in edtf for mark in "~?%") else ""
    plain = edtf.translate(str.maketrans("", "", "~?%"))
    return about + _span_in_words(plain, span)


def _span_in_words(plain: str, span: DaySpan) -> str:
    if "/" not in plain:
        return _unit_in_words(plain, span)
    start, _, end = plain.partition("/")
    if end in ("", ".."):
        return f"since {edtf_in_words(start)}" if end else f"from {edtf_in_words(start)}, end unknown"
    if start in ("", ".."):
        return f"until {edtf_in_words(end)}"
    if span.first and span.last and len(start) == len(end) == 10 and span.first.year == span.last.year:
        first = str(span.first.day) if span.first.month == span.last.month else f"{span.first.day} {span.first:%b}"
        return f"{first} to {day_in_words(span.last)}"
    return f"{edtf_in_words(start)} to {edtf_in_words(end)}"


def _unit_in_words(plain: str, span: DaySpan) -> str:
    if not span.first:
        return plain
    year, _, rest = plain.partition("-")
    if rest[:2] in _SEASONS:
        return f"{_SEASONS[rest[:2]]} {year}"
    if len(plain) == 10 and span.first == span.last:
        return day_in_words(span.first)
    if len(plain) == 7:
        return f"{span.first:%B} {year}"
    return f"{year.replace('X', '0')}s" if "X" in year else year


def when_in_words(when: When) -> str:
    """A When in plain English, the report's own date said to be that."""
    if when.resolution == "fallback":
        return f"undated; reported {edtf_in_words(when.edtf)}"
    return edtf_in_words(when.edtf)
