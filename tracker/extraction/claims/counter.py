"""Who contradicts in a clause that hangs on what is told: "…, which the army denied", "…, an account that residents rejected"."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.extraction.claims.doers import party_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, Speaker
from tracker.extraction.rules.en.answers import HANGING
from tracker.vocabulary import CODES, Family, Span


@dataclass(frozen=True, slots=True)
class Counter:
    """The words that contradict, whose they are, and the deed they are about."""

    span: Span
    speaker: Speaker
    deed: ActionMention


def counter_in(deeds: Sequence[ActionMention], passage: Passage, story: Story) -> Counter | None:
    """The one who contradicts the last deed before the clause, None where nobody does."""
    span = passage.span
    match = (
        HANGING.pattern.search(story.text, span.start, span.end) if HANGING.may_match(story.low, span.start, span.end) else None
    )
    if match is None:
        return None
    told = [deed for deed in deeds if deed.span.end <= match.start() and CODES[deed.action].family is not Family.STATEMENT]
    if not told or any(said.cue and said.cue.end == match.end() for said in story.said_by(span)):
        return None  # that voice has been heard
    actors = story.actors.within(Span(*match.span("who")))
    party = party_of(actors[0], story) if actors else None
    speaker = Speaker(party.name, party.actor, party.side) if party else Speaker(match["who"].strip())
    return Counter(Span(*match.span()), speaker, told[-1])
