"""Live pages as lines: where their posts stand, what sums them up, and which lines a page of one story adds at its end."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from tracker.extraction import furniture
from tracker.extraction.furniture import MARK
from tracker.extraction.heading_lines import adds_deeds, day_in, is_stamp, opens_with_hour, says_when, sums_up
from tracker.extraction.mentions import Passage
from tracker.extraction.rules.en.furniture import Part
from tracker.extraction.rules.en.live import LIVE
from tracker.extraction.times import find_times
from tracker.vocabulary import Span

_LABEL = 280  # characters of a line that may name the page
_POSTS = 3  # posts that make a live page
_SURE = 5  # posts that need no word for it
_TOP = 14  # lines of a page that say what it is
_REACH = 30  # lines above the first post that may sum the posts up


def is_named_live(lines: Sequence[str]) -> bool:
    """Whether a page says of itself that it is live."""
    return any(LIVE.pattern.search(line) for line in lines if len(line) <= _LABEL)


def stretch(lines: Sequence[str], title: str) -> tuple[int, int] | None:
    """First line and end of the posts of a live page, with what sums them up above; None for any other page."""
    stamps = [place for place, line in enumerate(lines) if is_stamp(line) or opens_with_hour(line)]
    posts = [first for first, after in pairwise([*stamps, len(lines)]) if _tells(lines, first, after)]
    if len(posts) < _POSTS or _prose(lines[: posts[0]]) > _prose(lines[posts[0] :]):
        return None
    if not (is_named_live([title, *lines[:_TOP]]) or len(posts) >= _SURE):
        return None
    return _begin(lines, posts[0]), _end(lines, posts[-1])


def day_of(stamp: str, published_on: date | None) -> date | None:
    """The day that the time of a post names, by the day of its page; None where it names none, or one still to come."""
    words = day_in(stamp)
    if not words:
        return None
    text = f"It was written on {words}."  # a line of figures is in no language
    times = find_times(text, (Passage(Span(0, len(text)), 0),), published_on)
    day = next((time.when.first for time in times if time.when and time.when.days == 1), None)
    return None if day and published_on and day > published_on else day


def _tells(lines: Sequence[str], first: int, after: int) -> bool:
    """Whether a post has a sentence, behind its hour or below it."""
    start = first if opens_with_hour(lines[first]) else first + 1
    return any(map(furniture.is_prose, lines[start:after]))


def _prose(lines: Sequence[str]) -> int:
    return sum(len(line) for line in lines if furniture.is_prose(line))


def _begin(lines: Sequence[str], first: int) -> int:
    """Where the posts begin: with the words that sum them up, or the headline or days right above the first."""
    summary = next((place for place in range(max(0, first - _REACH), first) if sums_up(lines[place])), first)
    if summary < first:
        return summary
    while first and _belongs(lines[first - 1]):
        first -= 1
    return first


def _belongs(line: str) -> bool:
    """Whether a line right above a post is of the posts: a time, a day, or a sentence."""
    return not furniture.is_head(line) and (says_when(line) or furniture.is_prose(line))


def _end(lines: Sequence[str], last: int) -> int:
    """Where they end: with the last words of the last post, before boxes and headlines of other pages."""
    end = last + 1
    for place in range(last, len(lines)):
        rule = furniture.part_of(lines[place])
        if rule and rule.meaning in (Part.BOX, Part.END):
            break
        if furniture.is_prose(lines[place]) or lines[place].endswith((".", "!", ".”", '."')) or lines[place].startswith(MARK):
            end = place + 1
    return end


def with_lists(lines: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The stretch of a report with the points above it and the deeds that it adds in a list below."""
    return _above(lines, start), _below(lines, end)


def _above(lines: Sequence[str], start: int) -> int:
    for place in range(start - 2, max(-1, start - _REACH), -1):
        if sums_up(lines[place]) and lines[place + 1].startswith(MARK):
            return place
    return start


def _below(lines: Sequence[str], end: int) -> int:
    heading = next((place for place in (end, end - 1) if place < len(lines) and adds_deeds(lines[place])), None)
    if heading is None:
        return end
    marked = heading + 1 < len(lines) and lines[heading + 1].startswith(MARK)
    stop = heading + 1
    while stop < len(lines) and lines[stop].startswith(MARK if marked else "") and not furniture.part_of(lines[stop]):
        stop += 1
    return stop if stop > heading + 1 else end
