"""On whose word a toll is told that somebody puts or raises ("the ministry put the toll at nine"), or what somebody calls it."""

import re
from dataclasses import replace

from tracker.extraction.claims.doers import PRONOUNS, speaking
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice, voices_of
from tracker.extraction.mentions import ActionMention, ActorMention, Passage, Speaker
from tracker.extraction.rules.en.parties import COUNTED, SO_CALLED
from tracker.vocabulary import VIOLENT, Span, Stance

_NEAR = 160  # characters before the words in which the counter is named
_ASIDE = re.compile(r",?\s*|,\s+(?:an?|the|which|who|based)\b[^,.;]{0,80},\s+", re.IGNORECASE)
_NOBODY = re.compile(
    r"\b(?:estimates?|figures|counts?|reports?|this|that|which|sources|we|they|it|he|she|but|and|as|is|was)\b", re.IGNORECASE
)
_MOST_WORDS = 4  # of a counter that no list knows
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
    if named and named.text.lower() in PRONOUNS and not named.refers_to:
        return voices
    counter = _named(named, story) if named else _in_words(Span(passage.span.start, match.start()), story)
    return (Voice(counter, Stance.ASSERTS),) if counter else voices


def _named(actor: ActorMention, story: Story) -> Speaker:
    """Who counts, by name also where only "he" stands there."""
    known = story.gazetteer.actors.get(actor.refers_to) if actor.text.lower() in PRONOUNS else None
    return speaking(replace(actor, name=known.name) if known else actor, story)


def _in_words(opening: Span, story: Story) -> Speaker | None:
    """Whom no list knows, where a sentence begins with them: "Foreign consuls put the dead at 60"."""
    words = opening.of(story.text).split()
    is_short = 0 < len(words) <= _MOST_WORDS and "," not in opening.of(story.text)
    is_somebody = is_short and words[-1].islower() and words[-1].endswith("s") and not _NOBODY.search(opening.of(story.text))
    return Speaker(" ".join(words)) if is_somebody and not story.actions.within(opening) else None
