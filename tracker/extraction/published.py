"""The day a report was published, where its own page says so in a line."""

import re
from datetime import date

from tracker.extraction.rules.months import MONTHS

_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_FORMS = (
    re.compile(r"\b(?P<year>(?:19|20)\d{2})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"),
    re.compile(rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d{{2}})\b", re.I),
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?(?:[ -]| de ){_MONTH}(?:[ ,-]{{1,2}}| de )(?P<year>(?:19|20)\d{{2}})\b", re.I
    ),
    re.compile(r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d{2})\b"),
    re.compile(r"\b(?P<day>1[3-9]|2\d|3[01])/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d{2})\b"),
    re.compile(r"\b(?P<month>\d{1,2})/(?P<day>1[3-9]|2\d|3[01])/(?P<year>(?:19|20)\d{2})\b"),
)
_EITHER_ORDER = re.compile(r"\b\d{1,2}/\d{1,2}/(?:19|20)\d{2}\b")  # a day for sure, but which one depends on the country
# What may stand beside the day in its line: weekday, clock, zone, a section's name, "published on".
_BESIDE = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|date[d]?|issued)(?: on| at)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)\b|at\b|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:Z|\b)"
    r"|[ap]\.?m\b\.?|(?-i:[A-Z]{3,12})\b|T(?=\d)|[\s,|•·/():+-]|\+?\d{4}\b)",
    re.I,
)


# A paper that says of itself what it is has the day that its title names, wherever that stands.
_OF_A_DAY = re.compile(
    r"\b(?:notes?|updates?|reports?|sitreps?|bulletins?|assessments?|brief(?:ing)?s?|digests?|summary|overview|communiqu[eé]s?|"
    r"press release|newsletter|snapshots?|alerts?|dispatch(?:es)?)\b",
    re.I,
)
_MARKED = re.compile(r"(?:[,:|–—(\[]|\s-)\s*(?P<day>[^,:|–—(\[\]]{0,12}\d[^:|–—(\[\]]{5,24})[)\]]?\s*\Z")


def _number_of(month: str) -> int:
    return int(month) if month.isdigit() else MONTHS[month.casefold()]


def day_in(line: str) -> date | None:
    """The first whole date (day, month and year) in a line, or None."""
    for form in _FORMS:
        for match in form.finditer(line):
            try:
                return date(int(match["year"]), _number_of(match["month"]), int(match["day"]))
            except ValueError:
                continue
    return None


def day_of_title(title: str) -> date | None:
    """The whole date that a title ends with behind a mark ("Clashes in Harim, 5 February 2020"), or that a paper of a day names
    ("Flash update no. 4, 5 February 2020: Harim"); None without one."""
    marked = _MARKED.search(title)
    if marked and (day := day_in(marked["day"])):
        return day
    return day_in(title) if _OF_A_DAY.search(title) else None


def is_date_line(line: str) -> bool:
    """Whether a line says a day and nothing else but a clock, a section or "published on"."""
    if len(line) > 90 or not (day_in(line) or _EITHER_ORDER.search(line)):
        return False
    rest = line
    for form in (*_FORMS, _EITHER_ORDER):
        rest = form.sub(" ", rest, count=1)
    return not _BESIDE.sub("", rest).strip()
