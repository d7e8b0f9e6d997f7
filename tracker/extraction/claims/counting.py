"""On whose word a toll is told that somebody puts or raises: "the ministry put the toll at nine"."""

from tracker.extraction.claims.doers import speaking
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice, voices_of
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en.parties import COUNTED
from tracker.vocabulary import VIOLENT, Span, Stance

_NEAR = 80  # characters before the words in which the counter is named


def voices_on(deed: ActionMention, passage: Passage, story: Story) -> tuple[Voice, ...]:
    """Who tells a deed; of a toll that the outlet itself tells, who puts it so."""
    voices = voices_of(deed, passage, story)
    if deed.action not in VIOLENT or len(voices) > 1 or voices[0].attribution is not None:
        return voices
    match = COUNTED.search(story.text, story.low, passage.span.start, deed.span.end)
    if match is None:
        return voices
    before = story.actors.within(Span(max(passage.span.start, match.start() - _NEAR), match.start()))
    named = next((actor for actor in reversed(before) if not story.text[actor.span.end : match.start()].strip(" ,")), None)
    return (Voice(speaking(named, story), Stance.ASSERTS),) if named else voices
