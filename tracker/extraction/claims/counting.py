"""On whose word a toll is told that somebody puts or raises ("the ministry put the toll at nine"), or what somebody calls it."""

import re

from tracker.extraction.claims.doers import PRONOUNS, speaking
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice, voices_of
from tracker.extraction.mentions import ActionMention, Passage, Speaker
from tracker.extraction.rules.en.parties import COUNTED, SO_CALLED
from tracker.vocabulary import VIOLENT, Span, Stance

_NEAR = 160  # characters before the words in which the counter is named
_ASIDE = re.compile(r",?\s*|,\s+(?:an?|the|which|who|based)\b[^,.;]{0,80},\s+", re.IGNORECASE)
_CALLED = 120  # characters before a noun in which it is told who calls a deed so


def _caller(deed: ActionMention, passage: Passage, story: Story) -> Voice | None:
    """Who calls a deed so: the residents of "in what residents described as a massacre"."""
    first = max(passage.span.start, deed.span.start - _CALLED)
    match = SO_CALLED.pattern.search(story.text, first, deed.span.start) if deed.is_noun else None
    if match is None:
        return None
    if match["who"].lower() in PRONOUNS:
        return None  # who speaks calls it so
    named = story.actors.touching(Span(*match.span("who")))
    return Voice(speaking(named[0], story) if named else Speaker(match["who"]), Stance.ASSERTS)


def voices_on(deed: ActionMention, passage: Passage, story: Story) -> tuple[Voice, ...]:
    """Who tells a deed; of a toll that the outlet itself tells, who puts it so."""
    voices = voices_of(deed, passage, story)
    if deed.action in VIOLENT and (caller := _caller(deed, passage, story)):
        return (caller,)
    if deed.action not in VIOLENT or len(voices) > 1 or voices[0].attribution is not None:
        return voices
    match = COUNTED.search(story.text, story.low, passage.span.start, deed.span.end)
    if match is None:
        return voices
    before = story.actors.within(Span(max(passage.span.start, match.start() - _NEAR), match.start()))
    named = next((actor for actor in reversed(before) if _ASIDE.fullmatch(story.text, actor.span.end, match.start())), None)
    return (Voice(speaking(named, story), Stance.ASSERTS),) if named else voices
