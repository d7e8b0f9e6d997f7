"""A voice that takes back what it said before, in a sentence that does not tell it again."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import speaker_at
from tracker.extraction.mentions import ActionMention, ClaimDraft, Passage
from tracker.extraction.rules.en.retraction import RETRACTIONS
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import Span, Stance

_RETRACTIONS = Shortlist(RETRACTIONS)
_OURSELVES = re.compile(r"\b(?:we|our)\b", re.IGNORECASE)
_WRONG = "en.retraction.wrong"
_MEMORY = 60  # claims back that may be taken back
_REACH = 4  # sentences back


def retractions_in(deeds: Sequence[ActionMention], passage: Passage, story: Story) -> tuple[ClaimDraft, ...]:
    """The last claim of the same voice, taken back: "That was wrong, and we withdraw the report"."""
    for rule, match in _RETRACTIONS.matches(story.text, story.low, passage.span.start, passage.span.end):
        if not all(_is_within(deed.span, match) for deed in deeds):
            continue
        voice = _voice(Span(match.start(), match.end()), passage, story)
        if voice and rule.name == _WRONG and _is_of_another(voice, story):
            continue
        earlier = _told_by(voice, passage, story) if voice is not None else None
        if earlier:
            taken_back = replace(earlier, span=passage.span, quote=passage.span.of(story.text), stance=Stance.RETRACTS)
            return (replace(taken_back, rules=(*earlier.rules, rule.name)),)
    return ()


def _is_within(deed: Span, match: re.Match[str]) -> bool:
    """Whether a deed is only the withdrawing of the report itself."""
    return match.start() <= deed.start < match.end()


def _voice(words: Span, passage: Passage, story: Story) -> str | None:
    """Who takes it back, "" for the outlet itself; None where it is not told."""
    speaker = speaker_at(words, passage, story)
    if speaker:
        return speaker.actor or speaker.name
    for actor in story.actors.within(Span(passage.span.start, words.start)):
        if actor.key and not story.text[actor.span.end : words.start].strip():
            return actor.key
    return "" if _OURSELVES.search(story.text, passage.span.start, passage.span.end) else None


def _is_of_another(voice: str, story: Story) -> bool:
    """ "That is untrue," said of what somebody else has just told: no voice takes that back."""
    last = story.told[-1].speaker if story.told else None
    return last is not None and bool(last.name) and (last.actor or last.name) != voice


def _told_by(voice: str, passage: Passage, story: Story) -> ClaimDraft | None:
    first = story.number_of[passage.span] - _REACH
    for claim in story.lately(_MEMORY):
        if story.number_of[claim.span] < first:
            return None
        if (claim.speaker.actor or claim.speaker.name) == voice and claim.stance is not Stance.RETRACTS:
            return claim
    return None
