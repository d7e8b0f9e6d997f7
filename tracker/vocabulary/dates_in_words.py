"""Days and EDTF in a reader's words: "29 Oct 2016", "Sep 2016", "since summer 2016", "about 1–10 Sep 2016"."""

import re
from calendar import monthrange
from datetime import date

from tracker.vocabulary.dates import EdtfError, When

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter", "33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4"}
_SEASON = re.compile(r"(?P<year>\d{4})-(?P<season>2[1-4]|3[3-6])(?P<open>/\.\.)?")
_DECADE = re.compile(r"(?P<decade>\d{3})X")


def day_words(day: date) -> str:
    """A day as a reader writes it: 29 Oct 2016."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def span_words(first: date | None, last: date | None) -> str:
    """A run of days at its shortest: Sep 2016, 1–10 Sep 2016, since 18 Oct 2016."""
    if first is None or last is None:
        return f"since {day_words(first)}" if first else f"until {day_words(last)}" if last else "no date"
    if first == last:
        return day_words(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if (first.year, first.month) == (last.year, last.month):
        whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
        return day_words(first)[2:] if whole else f"{first.day}–{day_words(last)}"
    start = day_words(first) if first.year != last.year else day_words(first)[:-5]
    return f"{start} – {day_words(last)}"


def edtf_in_words(edtf: str) -> str:
    """An EDTF text in plain English; "date unknown" for an empty one, the text itself where it cannot be read."""
    if not edtf:
        return "date unknown"
    try:
        when = When.of(edtf)
    except EdtfError:
        return edtf
    plain = edtf.translate(str.maketrans("", "", "~?%"))
    words = _period_words(plain) or (span_words(when.first, when.last) if when.is_known else edtf)
    if not when.is_soft:
        return words
    way, _, rest = words.partition(" ")
    return f"{way} about {rest}" if way in ("since", "until") else f"about {words}"


def start_in_words(edtf: str) -> str:
    """When something began, behind a "since": "about 21 Oct 2016" for what is so since about then; "" for an empty text."""
    return edtf_in_words(edtf).removeprefix("since ") if edtf else ""


def _period_words(plain: str) -> str:
    """Seasons, quarters and decades have names of their own."""
    if season := _SEASON.fullmatch(plain):
        return f"{'since ' if season['open'] else ''}{_SEASONS[season['season']]} {season['year']}"
    decade = _DECADE.fullmatch(plain)
    return f"{decade['decade']}0s" if decade else ""


def when_in_words(when: When) -> str:
    """A When in plain English, the report's own date said to be that."""
    if when.resolution == "fallback":
        return f"undated; reported {edtf_in_words(when.edtf)}"
    return edtf_in_words(when.edtf)
