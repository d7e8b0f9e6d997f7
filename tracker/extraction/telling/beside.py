"""What the words beside a date tell of its year, and of whether the story looks back."""

import re

from tracker.extraction.rules.en.times_words import MONTH as MONTH_WORDS
from tracker.extraction.rules.en.times_words import YEAR as YEAR_FIGURES

_YEAR_OF_RANGE = re.compile(
    rf"(?:\s?[-–—/]\s?|,? (?:and|to|until|till|through|or) )(?:the )?(?:late |early |mid-?)?(?:\d{{1,2}}(?:st|nd|rd"
    rf"|th)? (?:of )?)?(?:{MONTH_WORDS})? ?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?)?,? ?(?:of )?(?P<year>{YEAR_FIGURES})\b",
    re.IGNORECASE,
)

_LOOKS_BACK = re.compile(
    r"\b(?:had|having) (?!to\b)[^.;:]{0,60}\Z(?<!\bby )(?<!\buntil )|\b(?:compared (?:to|with)|than) [^.,;:]{0,30}\Z",
    re.IGNORECASE,
)


def year_of_range(after: str) -> int | None:
    """The year of the later end of a range or a list that a date begins ("3 May and 4 June 1915")."""
    match = _YEAR_OF_RANGE.match(after)
    return int(match["year"]) if match else None


def looks_back(before: str) -> bool:
    """Whether the deed lies before the point the story has come to ("who had spent", "compared with the rains of")."""
    return bool(_LOOKS_BACK.search(before))
