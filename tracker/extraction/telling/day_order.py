"""Does a text write 29/10/2016 or 10/29/2016? Its other dates tell."""

import re

from tracker.extraction.rules.en.times_words import MONTH as MONTH_WORDS

_DAY_FIRST = re.compile(r"(?<![\w./-])(?:1[3-9]|2\d|3[01])[/-](?:0?[1-9]|1[0-2])[/-](?:19|20)?\d\d(?![\w/-])")
_DAY_BEFORE_MONTH = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {MONTH_WORDS}", re.IGNORECASE)
_MONTH_BEFORE_DAY = re.compile(rf"\b{MONTH_WORDS} \d{{1,2}}\b", re.IGNORECASE)


def writes_day_first(text: str) -> bool:
    """Whether a date in figures only makes sense with its day first, or months stand after their days throughout."""
    return bool(_DAY_FIRST.search(text) or (_DAY_BEFORE_MONTH.search(text) and not _MONTH_BEFORE_DAY.search(text)))
