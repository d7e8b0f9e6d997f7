"""Who contradicts in a clause that hangs on what is told: "…, which the army denied", "…, an account that residents rejected"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.extraction.claims.doers import speaking
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft, Passage, Speaker
from tracker.extraction.rules.en.answers import HANGING
from tracker.vocabulary import CODES, Family, Span, Stance


@dataclass(frozen=True, slots=True)
class Counter:
    """The words that contradict, whose they are, and the deed they are about."""

    span: Span
    speaker: Speaker
    deed: ActionMention


def counter_in(deeds: Sequence[ActionMention], passage: Passage, story: Story) -> Counter | None:
    """The one who contradicts the last deed before the clause, None where nobody does."""
    span = passage.span
    match = HANGING.search(story.text, story.low, span.start, span.end)
    if match is None:
        return None
    told = [deed for deed in deeds if deed.span.end <= match.start() and CODES[deed.action].family is not Family.STATEMENT]
    if not told or any(said.cue and said.cue.end == match.end() for said in story.said_by(span)):
        return None  # that voice has been heard
    actors = story.actors.within(Span(*match.span("who")))
    speaker = speaking(actors[0], story) if actors else Speaker(match["who"].strip())
    ground = [deed for deed in told if CODES[deed.action].family is Family.CONTROL]
    return Counter(Span(*match.span()), speaker, (ground or told[-1:])[0])


def contradicted(deed: ActionMention, counter: Counter, story: Story) -> tuple[ClaimDraft, ...]:
    """The claim of a deed just told, as the one who contradicts denies it; nothing where nobody affirms it."""
    claim = story.told[-1] if story.told else None
    if claim is None or claim.deed != deed or claim.stance is not Stance.ASSERTS:
        return ()
    return (replace(claim, stance=Stance.DENIES, speaker=counter.speaker, rules=(*claim.rules, HANGING.name)),)
