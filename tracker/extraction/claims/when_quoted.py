"""Days in quoted words count from the day they were said: "We took it today," he said on Tuesday."""

import re

from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.mentions import Passage, TimeMention
from tracker.vocabulary import Span

_TODAY = re.compile(r"today|tonight|this\s+(?:morning|afternoon|evening)", re.IGNORECASE)
_REACH = 90  # characters behind a word of saying in which its day may stand: "said in a statement read on television on Tuesday"
_QUOTES = re.compile(r"[\"“”]")
_WEEK = 7  # days


def day_said(quoted: TimeMention, passage: Passage, voice: Voice, story: Story) -> TimeMention | None:
    """The day on which words were said that call it "today"; None where they are no quotation, or their day is not told."""
    said, published = voice.attribution, story.article.published_on
    if said is None or said.cue is None or not said.is_quote or published is None or not _TODAY.fullmatch(quoted.text):
        return None
    if not any(span.holds(quoted.span) for span in said.content):
        return None
    behind = story.times.within(Span(said.cue.end, min(passage.span.end, said.cue.end + _REACH)))
    behind = tuple(time for time in behind if not _QUOTES.search(story.text, said.cue.end, time.span.start))
    days = (time for time in behind if time.when and time.when.days == 1 and time.when.first)
    return next((day for day in days if day.when and day.when.first and 0 < (published - day.when.first).days < _WEEK), None)
