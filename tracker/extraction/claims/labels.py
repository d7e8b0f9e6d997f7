"""The day that a paragraph of a chronology is headed with: the "May 5" of "May 5: rebels take the mill. They lose it again"."""

import re
from bisect import bisect_left

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import Passage, TimeMention
from tracker.vocabulary import Span

_BULLET = re.compile(r"[\s\-–—•*·>\[(]{0,6}(?:On\s+|By\s+)?", re.IGNORECASE)
_PARTS = re.compile(r"[\])]?\s?(?::|[-–—]{1,2}(?=\s)|\n)")
_LONGEST = 12  # characters before a time that heads its paragraph


def is_label(time: TimeMention, passage: Passage, text: str) -> bool:
    """Whether a time heads its passage, and a colon or dash parts it from what was done then."""
    if time.span.start - passage.span.start > _LONGEST or not (time.when and time.when.is_known):
        return False
    return bool(_BULLET.fullmatch(text, passage.span.start, time.span.start) and _PARTS.match(text, time.span.end))


def label_of(passage: Passage, story: Story) -> TimeMention | None:
    """The time that heads the paragraph of a passage; None where nothing does."""
    if passage.paragraph not in story.heads:
        first = bisect_left(story.passages, passage.paragraph, key=lambda each: each.paragraph)
        opening = story.passages[first]
        times = story.times.within(Span(opening.span.start, opening.span.start + _LONGEST))
        story.heads[passage.paragraph] = next((time for time in times if is_label(time, opening, story.text)), None)
    return story.heads[passage.paragraph]
