"""Is a text news or a narrative? Its own words tell."""

import re
from collections.abc import Sequence
from datetime import date

_NEAR = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|yesterday|tonight|tomorrow|ago)\b|\b(?:last|next|this) (?:week"
    r"|month|year|night|morning|quarter)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b|\bB\.?C\b")
_SPEECH = re.compile(r"\b(?:said|says|told|spokes\w+|reporters|according to|announced)\b", re.IGNORECASE)


_DATED = re.compile(r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)


def is_news(text: str, wordings: Sequence[str], published_on: date | None) -> bool:
    """Whether the dates of a text are reckoned from the day of the report.

    Words that lean on the day of writing ("Monday", "last week") and speech speak for news; years named in so many words
    that lie well before the report speak for a narrative.
    """
    if published_on is None:
        return False
    near = sum(1 for wording in wordings if _NEAR.search(wording) and not _DATED.search(wording))
    years = [int(match[0]) if match[0].isdigit() else 0 for wording in wordings for match in _YEAR.finditer(wording)]
    far = sum(1 for year in years if abs(year - published_on.year) > 1)
    if far < 3:
        return True
    speech = sum(1 for _ in _SPEECH.finditer(text)) / max(len(text) / 1000, 0.5)
    return far <= 3.5 * near + 0.5 * (len(years) - far) + 4 * speech + 1
