"""A weekday in what somebody is told to have said on another: "denied on Friday that it had shelled the mill on Tuesday"."""

import re
from datetime import date, timedelta

from tracker.extraction.rules.en.times_words import WEEKDAY, WEEKDAYS
from tracker.extraction.telling.story import FUTURE, Story

_SAYING_NEAR = 30  # characters from the words of saying to their day
_SAYS = (
    r"(?:said|told|den(?:ied|ies)|confirmed|reported|claimed|admitted|acknowledged|conceded|alleged|disclosed|revealed|insisted"
    r"|accused|rejected|dismissed|disputed)"
)
_SAID_ON = re.compile(rf"(?=[^;]{{0,120}}?\b{_SAYS}\b)[^;]*?\b{WEEKDAY}\b", re.IGNORECASE)
_SAID = re.compile(rf"\b{_SAYS}\b", re.IGNORECASE)
_QUOTED = 240  # characters behind a mention in which its quotation may end and its day be told
_QUOTED_ON = re.compile(
    r"[^\"“”\n]{0,140}[\"”],?\s(?P<words>(?:[\w'’.-]+\s){1,7}?)(?:on\s)?(?:late\s|early\s)?"
    rf"(?P<weekday>{WEEKDAY})\b",
    re.IGNORECASE,
)
_WEEK = 7
_WOULD = re.compile(r"\b(?:would|w(?:as|ere) to)\b", re.IGNORECASE)
# What was said to be over by then.
_HAD_DONE = re.compile(
    r"\b(?:that|it|they|he|she|we|its|of|having|reports|claims|allegations|accusations)\s[^;:]{0,120}?\b(?:had|having|was|were|\w{2,20}ed"
    r"|shot|struck|hit|took|fell|left|lost)\b",
    re.IGNORECASE,
)


def day_of_quotation(story: Story) -> date | None:
    """The weekday on which somebody is told to have said the words that hold a mention: from it "yesterday" is reckoned."""
    match = _QUOTED_ON.match(story.after(_QUOTED)) if story.is_news and story.published_on else None
    if match is None or story.published_on is None or not _SAID.search(match["words"]):
        return None
    back = (story.published_on.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7
    return story.published_on - timedelta(days=back)


def by_saying(day: date, story: Story) -> int:
    """By how many days to move a weekday that is told on another: what "denied on Friday that it had shelled the mill on Tuesday"
    denies came before Friday, what "said on Friday it would leave on Tuesday" announces comes next after it."""
    said, start = story.last_day, story.day_at
    if story.passage is None or said is None or start < story.passage.span.start:
        return 0
    words = story.text[max(story.passage.span.start, start - _SAYING_NEAR) : story.span.start]
    match = _SAID_ON.match(words)
    if match is None:
        return 0
    away = (day - said.first).days
    if story.tense() == FUTURE:
        return -_WEEK if away > _WEEK and _WOULD.search(words, match.end()) else 0
    return -_WEEK if away > 0 and _HAD_DONE.search(words, match.end()) else 0
