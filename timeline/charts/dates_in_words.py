"""EDTF in a reader's words: "29 Oct 2016", "Sep 2016", "since summer 2016", "about 1–10 Sep 2016"."""

import re

from timeline.charts.wording import span_words
from tracker.vocabulary import EdtfError, When

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter", "33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4"}
_SEASON = re.compile(r"(?P<year>\d{4})-(?P<season>2[1-4]|3[3-6])(?P<open>/\.\.)?")
_DECADE = re.compile(r"(?P<decade>\d{3})X")


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
    return f"about {words}" if when.is_soft else words


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
