"""Lines that head the posts of a live page, what sums a report up, or a list of deeds that it adds."""

import re

from tracker.extraction.rules.en.live import DAYS, MORE_DEEDS, STAMP, SUMS_UP

_LONGEST = 80  # characters of a stamp
_CHANGED = re.compile(r"[\s(\[]*(?:last\s)?(?:updated|modified|edited)\b", re.IGNORECASE)
_OPENS = re.compile(
    r"[\s•*·–-]*+(?:(?P<clock>(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?(?:\s?[A-Z]{2,4}\b)?\s?(?:[:–—|-]\s)?\s?)|\[(?P<stamp>[^\]\n]{4,40})\]\s)"
    r"(?:[^\w\s\"“‘'(]{1,4}\s?)?(?=[A-Z\"“‘'])"
)
_HEADING = 140  # characters of the words above a list


def is_stamp(line: str) -> bool:
    """Whether a line says a time of the day, or how long ago, and nothing else but its day or "posted at"."""
    return len(line) <= _LONGEST and bool(STAMP.pattern.match(line))


def says_when(line: str) -> bool:
    """Whether a line holds only when its post was put up, with an hour or without one."""
    return is_stamp(line) or is_stamp(f"{line} 00:00")


def opens_with_hour(line: str) -> bool:
    """Whether a time of the day opens a line that goes on: "14:05 Rebels stormed", "[05.10.22 14:05] Rebels stormed"."""
    match = _OPENS.match(line)
    return bool(match and (match["clock"] or is_stamp(match["stamp"]))) and not is_stamp(line)


def is_change(stamp: str) -> bool:
    """Whether a stamp says when a post or a page was changed, which is not when it was written."""
    return bool(_CHANGED.match(stamp))


def sums_up(line: str) -> bool:
    """Whether a line heads what the posts or the report tell in full: "Summary", "What we know so far"."""
    return len(line) <= _HEADING and bool(SUMS_UP.pattern.match(line))


def adds_deeds(line: str) -> bool:
    """Whether a line heads deeds that a report adds in a list: "Other developments"."""
    return len(line) <= _HEADING and bool(MORE_DEEDS.pattern.match(line))


def day_in(stamp: str) -> str:
    """The words of a stamp that name its day; "" where it tells only the hour or how long ago."""
    found = (form.search(stamp) for form in DAYS)
    return next((match[0] for match in found if match), "")
