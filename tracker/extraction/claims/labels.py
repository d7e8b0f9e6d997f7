"""The day that a paragraph of a chronology is headed with: the "May 5" of "May 5: rebels take the mill. They lose it again"."""

import re

from tracker.extraction.claims.dated import Dated
from tracker.extraction.claims.day_lines import RULE, day_above, day_of_post
from tracker.extraction.claims.story import Story
from tracker.extraction.heading_lines import adds_deeds
from tracker.extraction.mentions import Passage, TimeMention
from tracker.vocabulary import Resolution, Span, When

_BULLET = re.compile(r"[\s\-–—•*·>\[(]{0,6}(?:On\s+|By\s+)?", re.IGNORECASE)
_PARTS = re.compile(
    r"(?:\s?(?:[-–—/]|and|to)\s?(?:[A-Z][a-z]+\.?\s)?\d{1,2}(?:\s[A-Z][a-z]+)?(?:,?\s\d{4})?)?"  # the end of "June 6-7"
    r"(?:['’]s\s(?:death\s)?toll)?"
    r"(?:,\s[A-Z][\w’'-]*(?:[ /,-]{1,2}[\w’'()-]+){0,6}(?=:\s))?"  # where: "11 May, Zed region: …"
    r"(?:[\])]?\s?(?::|[-–—]{1,2}(?=\s)|\n)|\]\s)"
)
# What else may head an entry beside its day: hours and places ("4 May, 0920 hrs, Orra district: rebels ambushed a patrol").
_WORD = (
    r"(?:(?-i:[A-Z\d])[\w’':./-]*|district|province|region|governorate|state|county|township|village|town|city|area|road|camp|"
    r"of|the|and|at|in|near|approx\.?|around|about|hrs?|hours|local|time|am|pm)"
)
_PART = rf"{_WORD}(?:\s{_WORD}){{0,4}}"
_PLACES_AFTER = re.compile(rf"(?:(?:,\s|\s[-–—]\s|\s(?=(?:at|in|near)\s)){_PART}){{1,4}}:\s", re.IGNORECASE)
_PLACES_BEFORE = re.compile(rf"{_BULLET.pattern}(?:{_PART}(?:,\s|\s[-–—]\s)){{1,3}}(?:on\s)?", re.IGNORECASE)
_HEADED = re.compile(r"(?:,\s\d{4}\s?(?:hrs|h)?)?:\s", re.IGNORECASE)
_DOT = re.compile(r"\.\s?")  # the end of "5 May."
_FROM_TODAY = ("directed_duration", "day_word", "daytime", "last_night", "overnight")
_ITEM = re.compile(r"[-–—•*·]\s+\Z")
_MARK = 4  # characters before a passage in which the mark of an item stands
_ITEMS = 40  # passages of a list
_LONGEST = 60  # characters before a time that heads its paragraph


def is_label(time: TimeMention, passage: Passage, text: str) -> bool:
    """Whether a time heads its passage, and a colon or dash parts it from what was done then; or is all that it says."""
    if time.span.start - passage.span.start > _LONGEST or not (time.when and time.when.is_known):
        return False
    if _BULLET.fullmatch(text, passage.span.start, time.span.start):
        is_all = _DOT.fullmatch(text, time.span.end, passage.span.end)
        return bool(is_all or _PARTS.match(text, time.span.end) or _PLACES_AFTER.match(text, time.span.end, passage.span.end))
    is_led = _PLACES_BEFORE.fullmatch(text, passage.span.start, time.span.start) and time.when.days == 1
    return bool(is_led and _HEADED.match(text, time.span.end))


def from_label(time: TimeMention, passage: Passage, story: Story) -> When | None:
    """ "The previous two days", "yesterday", "overnight" in a paragraph of a chronology: reckoned from the day that heads it."""
    if not time.rule.endswith(_FROM_TODAY) or time.when is None or time.when.anchor is None:
        return None
    label = label_of(passage, story)
    told = label.when if label else None
    if told is None or told.first is None or told.last is None or time.when.first is None or time.when.last is None:
        return None
    base, is_past = time.when.anchor, time.when.last == time.when.anchor
    away = (told.first if is_past else told.last) - base
    first, last = time.when.first + away, time.when.last + away
    edtf = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return When.of(edtf, time.text, None, Resolution.INHERITED)


def label_of(passage: Passage, story: Story) -> Dated | None:
    """The time that heads the paragraph of a passage, the day on a line of its own above it, or that of its post; None where
    nothing does."""
    if passage.paragraph not in story.heads:
        first = story.number_of[passage.span]
        while first and story.passages[first - 1].paragraph == passage.paragraph:
            first -= 1
        opening = story.passages[first]
        times = story.times.within(Span(opening.span.start, opening.span.start + _LONGEST))
        own = next((time for time in times if is_label(time, opening, story.text)), None)
        time = own or day_above(opening, story) or _above(first, story)
        of_post = None if time else day_of_post(opening, story)
        story.heads[passage.paragraph] = Dated(time.when, time, RULE) if time and time.when else of_post
    return story.heads[passage.paragraph]


def _above(first: int, story: Story) -> TimeMention | None:
    """The day that stands by itself above the items of a list, of which the one at a passage is one."""
    if not _is_item(story.passages[first], story.text):
        return None
    for before in reversed(story.passages[max(0, first - _ITEMS) : first]):
        if _is_item(before, story.text) or story.text[before.span.start - 1 : before.span.start] not in ("", "\n"):
            continue
        times = story.times.within(before.span)
        is_whole = len(times) == 1 and times[0].span == before.span and is_label(times[0], before, story.text)
        is_told = len(times) == 1 and times[0].when is not None and times[0].when.days == 1
        return times[0] if is_whole or (is_told and adds_deeds(before.span.of(story.text))) else None
    return None


def _is_item(passage: Passage, text: str) -> bool:
    return _ITEM.search(text, max(0, passage.span.start - _MARK), passage.span.start) is not None
