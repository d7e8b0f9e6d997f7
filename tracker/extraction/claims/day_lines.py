"""The day that stands on a line of its own above the entries of a live page or a diary: "14 May" above "20:15 Shells fall"."""

import re
from bisect import bisect_left
from itertools import pairwise

from tracker.extraction.claims.dated import Dated
from tracker.extraction.claims.story import Story
from tracker.extraction.heading_lines import day_in, is_change, is_stamp
from tracker.extraction.mentions import Passage, TimeMention
from tracker.vocabulary import Resolution, When

_AROUND = re.compile(r"[\s\-–—•*·:.,|\[\]()]*")
_HOUR = re.compile(r"\d{1,2}[:.h]\d\d\b[^\n]{0,20}")
_LINE = 30  # characters of a line before the first word of an entry
RULE = "claim.when.label"
_SEVERAL = 2


def day_above(opening: Passage, story: Story) -> TimeMention | None:
    """The last such day above the first passage of a paragraph, where that opens with an hour or several days stand so."""
    if story.day_lines is None:
        story.day_lines = _day_lines(story)
    above = story.day_lines[: bisect_left(story.day_lines, opening.span.start, key=lambda day: day.span.start)]
    if not above:
        return None
    is_headed = opening.post or _opens_with_hour(opening, story.text) or _are_days_of_diary(story.day_lines)
    return above[-1] if is_headed or _begins_entry(above[-1], opening, story) else None


def _begins_entry(day: TimeMention, opening: Passage, story: Story) -> bool:
    """Whether a day on its line begins the entry of a chronology in which a paragraph stands."""
    number = bisect_left(story.passages, day.span.start, key=lambda passage: passage.span.start)
    line = story.passages[min(number, len(story.passages) - 1)]
    return story.parts.is_apart(opening) and story.parts.are_one(line, opening)


def day_of_post(opening: Passage, story: Story) -> Dated | None:
    """The day that the time of a post names, or of the last post above it that names one, where these are no part of the text."""
    above = reversed(story.article.posts[: opening.post])
    day = next((post.day for post in above if post.day), None)
    return Dated(When.of(day.isoformat(), "", None, Resolution.INHERITED), None, RULE) if day else None


def _day_lines(story: Story) -> list[TimeMention]:
    """The days that have a passage to themselves, or share it with the hour of a post, in order; none that is still to come when
    the report appears."""
    days = (_day_of(passage, story) for passage in story.passages)
    return [day for day in days if day and day.when and day.when.days == 1 and not _is_ahead(day, story)]


def _day_of(passage: Passage, story: Story) -> TimeMention | None:
    times = story.times.within(passage.span)
    words = passage.span.of(story.text) if times else ""
    is_hour = is_stamp(words)
    if len(times) == 1 and not is_hour and _fills(times[0], passage, story.text):
        return times[0]
    if not is_hour or is_change(words):
        return None
    return next((time for time in times if time.when and time.when.days == 1 and day_in(time.text)), None)


def _fills(time: TimeMention, passage: Passage, text: str) -> bool:
    before, after = (
        _AROUND.fullmatch(text, passage.span.start, time.span.start),
        _AROUND.fullmatch(text, time.span.end, passage.span.end),
    )
    return bool(before and after)


def _is_ahead(day: TimeMention, story: Story) -> bool:
    published, first = story.article.published_on, day.when.first if day.when else None
    return published is not None and first is not None and first > published


def _are_days_of_diary(days: list[TimeMention]) -> bool:
    """Whether the days follow on each other, forward or back."""
    told = [day.when.first for day in days if day.when and day.when.first]
    if len(told) < _SEVERAL:
        return False
    return all(one < other for one, other in pairwise(told)) or all(one > other for one, other in pairwise(told))


def _opens_with_hour(opening: Passage, text: str) -> bool:
    """Whether an hour, which is no part of the passage, opens its line."""
    start = text.rfind("\n", max(0, opening.span.start - _LINE), opening.span.start) + 1
    return bool(start and _HOUR.match(text, start, opening.span.start))
