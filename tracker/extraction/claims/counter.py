"""Who answers in a clause that hangs on what is told: "…, which the army denied", "…, a loss that the ministry admitted"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.extraction.claims.doers import speaking
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft, Passage, Speaker
from tracker.extraction.rules.en.answers import BORNE_OUT, HANGING, HANGING_BY
from tracker.extraction.rules.rule import Rule
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import CODES, Family, Span, Stance

_HANGING = Shortlist((HANGING, HANGING_BY, *BORNE_OUT))


@dataclass(frozen=True, slots=True)
class Counter:
    """The words that answer, whose they are, the deed they are about, and the rule that knows them."""

    span: Span
    speaker: Speaker
    deed: ActionMention
    rule: Rule[Stance]


def counter_in(deeds: Sequence[ActionMention], passage: Passage, story: Story) -> Counter | None:
    """The one who answers for the last deed before the clause, None where nobody does."""
    span = passage.span
    found = next(_HANGING.matches(story.text, story.low, span.start, span.end), None)
    if found is None:
        return None
    rule, match = found
    if "neither" in match["who"].lower().split():
        return None  # "which Norland neither confirmed nor denied"
    told = [deed for deed in deeds if deed.span.end <= match.start() and CODES[deed.action].family is not Family.STATEMENT]
    if not told or any(said.cue and said.cue.end == match.end() for said in story.said_by(span)):
        return None  # that voice has been heard
    actors = story.actors.within(Span(*match.span("who")))
    speaker = speaking(actors[0], story) if actors else Speaker(match["who"].strip())
    ground = [deed for deed in told if CODES[deed.action].family is Family.CONTROL]
    return Counter(Span(*match.span()), speaker, (ground or told[-1:])[0], rule)


def contradicted(deed: ActionMention, counter: Counter, story: Story) -> tuple[ClaimDraft, ...]:
    """The claim of a deed just told, as the one who answers denies it or bears it out; nothing where nobody affirms it."""
    claim = story.told[-1] if story.told else None
    if claim is None or claim.deed != deed or claim.stance is not Stance.ASSERTS:
        return ()
    return (replace(claim, stance=counter.rule.meaning, speaker=counter.speaker, rules=(*claim.rules, counter.rule.name)),)
