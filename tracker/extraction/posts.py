"""The posts of a live page among its paragraphs: each begins with a time of the day, on its line or on one of its own."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.heading_lines import is_change, is_stamp, opens_with_hour
from tracker.extraction.mentions import Passage, Post
from tracker.extraction.telling.entry_hours import ENTRY_HOUR, heads_are_hours

_POSTS = 3  # posts that make a live page
_CLOCKED = re.compile(r"(?:\A|\n)[^\w\n]{0,8}(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d|\s?[ap]\.?m)\b[^\n]{0,16}\Z", re.IGNORECASE)
_BEFORE = 40  # characters before a passage in which its hour stands
_SOME = 60  # characters of a line in which its hour and first word stand
_HEADLINE = 180  # characters
_STOPS = (".", "!", "?", ":", "”", '"', "…", "’")


def parted(paragraphs: Sequence[str]) -> tuple[list[str], list[tuple[int, str]]]:
    """The paragraphs of a live page without the times that head its posts, and each post by its first paragraph and its time."""
    begins = stamped(paragraphs)
    kept: list[str] = []
    posts: list[tuple[int, str]] = []
    for number, line in enumerate(paragraphs):
        if number in begins and not (posts and posts[-1][0] == len(kept)):
            posts.append((len(kept), ""))
        if not is_stamp(line):
            kept.append(line)
        elif posts and not posts[-1][1] and not is_change(line):
            posts[-1] = (posts[-1][0], line)
    return kept, posts


def with_posts(text: str, passages: Sequence[Passage], posts: Sequence[Post] = ()) -> tuple[Passage, ...]:
    """The passages, each with the number of its post, from 1; 0 above the first, and in all that is no live page."""
    begins = _begun(passages, posts) if posts else _begins(text, passages)
    if len(begins) < _POSTS:
        return tuple(passages)
    number, numbered = 0, []
    for at, passage in enumerate(passages):
        number += at in begins
        numbered.append(replace(passage, post=number))
    return tuple(numbered)


def stamped(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of the paragraphs with which posts begin: a time on a line of its own, or the headline that stands above it."""
    stamps = [number for number, line in enumerate(lines) if is_stamp(line)]
    known = set(stamps)
    firsts = [number for number in stamps if number - 1 not in known]
    behind = {number: _behind(number, known) for number in firsts}
    told = [number for number in firsts if behind[number] < len(lines)]
    headed = {number - 1 for number in told if number and _is_headline(lines[number - 1])}
    bare = [number for number in told if not _is_headline(lines[behind[number]])]
    if len(headed) > len(told) / 2 and len(bare) > len(told) / 2:
        return frozenset(headed | {number for number in told if number - 1 not in headed})
    return frozenset(told)


def _behind(number: int, stamps: set[int]) -> int:
    """The first line behind a run of stamps."""
    while number in stamps:
        number += 1
    return number


def _begun(passages: Sequence[Passage], posts: Sequence[Post]) -> frozenset[int]:
    starts = [passage.span.start for passage in passages]
    return frozenset(bisect_left(starts, post.start) for post in posts)


def _begins(text: str, passages: Sequence[Passage]) -> frozenset[int]:
    """The numbers of the passages with which the posts of a clean text begin."""
    opening = [at for at, each in enumerate(passages) if not at or passages[at - 1].paragraph != each.paragraph]
    ends = [passages[after - 1].span.end for after in (*opening[1:], len(passages)) if after]
    lines = [text[passages[at].span.start : end] for at, end in zip(opening, ends, strict=False)]
    stamps = stamped(lines)
    has_hours = heads_are_hours(text)
    clocked = {
        at
        for at, line in zip(opening, lines, strict=False)
        if not is_stamp(line) and _has_hour(passages[at], text, is_figure=has_hours)
    }
    return frozenset({opening[number] for number in stamps} | clocked)


def _is_headline(line: str) -> bool:
    return len(line) <= _HEADLINE and not line.endswith(_STOPS)


def _has_hour(passage: Passage, text: str, *, is_figure: bool) -> bool:
    """Whether an hour, which is no part of the passage, opens its line, or figures that are one open the passage."""
    start = passage.span.start
    if _CLOCKED.search(text, max(0, start - _BEFORE), start) or opens_with_hour(
        text[start : min(passage.span.end, start + _SOME)]
    ):
        return True
    return is_figure and ENTRY_HOUR.match(text, start, passage.span.end) is not None
