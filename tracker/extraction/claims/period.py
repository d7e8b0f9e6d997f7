"""The days that a report says it covers: "Reporting period: 1 to 31 August", "Weekly update, 6 - 12 May", "week 18"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from tracker.extraction.mentions import ClaimDraft, Passage, TimeMention
from tracker.vocabulary import Modality, Resolution, Span, When

RULE = "claim.when.period"
_COVERS = re.compile(
    r"\b(?:reporting\speriod|period\s(?:covered|under\sreview|between|from|of)|covers?\s(?:the\s)?(?:period|week|month|days)|"
    r"(?:weekly|monthly|fortnightly|situation|security|humanitarian)\s(?:\w+\s){0,2}(?:updates?|reports?|bulletin|summary|brief\w*|overview|"
    r"incidents|snapshot)|sitrep|incidents?\s(?:report|update|summary|overview)|week\s\d{1,2}|reports?\son\sthe\s(?:week|month|period))\b",
    re.IGNORECASE,
)
_WEEK = re.compile(r"\bweek\s(?:no\.?\s)?(?P<week>\d{1,2})\b", re.IGNORECASE)
_HEAD, _LONGEST = 6, 220  # sentences in which a report may say so, and characters of one
_FEW, _MOST = 2, 45  # days
_OF_WEEK = 10  # days of a period in which a weekday is the only one of its name
_WEEKDAYS = ("weekday", "daytime_of_weekday", "weekday_short")
_DIRECTED = re.compile(r"\b(?:last|next|this|past|previous|following)\b", re.IGNORECASE)
_LATELY = timedelta(days=45)  # before the report
_SEVEN = timedelta(days=7)


def period_of(text: str, passages: Sequence[Passage], times: Iterable[TimeMention], published: date | None) -> When | None:
    """The days that the head of a report says it covers; None where it does not, or they are not over when it appears."""
    if published is None:
        return None
    told = list(times)
    for passage in passages[:_HEAD]:
        words = passage.span.of(text)
        is_heading = passage.is_title and words[-1:].isalnum()
        if len(words) > _LONGEST or not (is_heading or _COVERS.search(words)):
            continue
        named = [time.when for time in told if passage.span.holds(time.span) and time.when]
        found = _from_to(named) or _week_of(words, published)
        if found and published - _LATELY <= found[1] <= published and _FEW <= (found[1] - found[0]).days + 1 <= _MOST:
            return When.of(f"{found[0].isoformat()}/{found[1].isoformat()}", words, None, Resolution.INHERITED)
    return None


def _from_to(named: Sequence[When]) -> tuple[date, date] | None:
    firsts, lasts = [when.first for when in named if when.first], [when.last for when in named if when.last]
    return (min(firsts), max(lasts)) if firsts and lasts else None


def _week_of(words: str, published: date) -> tuple[date, date] | None:
    match = _WEEK.search(words)
    if match is None or not 1 <= int(match["week"]) <= 52:
        return None
    monday = date.fromisocalendar(published.year, int(match["week"]), 1)
    monday = monday if monday <= published else date.fromisocalendar(published.year - 1, int(match["week"]), 1)
    return monday, monday + timedelta(days=6)


def in_period(times: Iterable[TimeMention], period: When | None) -> Iterator[TimeMention]:
    """The times of a report; "on Thursday" is that of the week it covers, and not one since then."""
    for time in times:
        yield (_shifted(time, period) or time) if period and (period.days or 0) <= _OF_WEEK else time


def _shifted(time: TimeMention, period: When) -> TimeMention | None:
    when, first, last = time.when, period.first, period.last
    if when is None or when.first is None or when.days != 1 or first is None or last is None or _DIRECTED.search(time.text):
        return None
    if not time.rule.endswith(_WEEKDAYS) or when.first <= last:
        return None
    day = when.first
    while day > last:
        day -= _SEVEN
    return replace(time, when=When.of(day.isoformat(), when.wording, last, Resolution.RELATIVE)) if day >= first else None


def with_period(claims: Sequence[ClaimDraft], period: When, head: Span) -> tuple[ClaimDraft, ...]:
    """The claims; what only the report's day dates was done in the days that the report says it covers, but not in its head."""
    return tuple(
        replace(claim, when=period, rules=tuple(RULE if rule == "claim.when.fallback" else rule for rule in claim.rules))
        if claim.when.resolution is Resolution.FALLBACK and claim.modality is Modality.HAPPENED and claim.span.start >= head.end
        else claim
        for claim in claims
    )
