"""Whether harm told apart may be laid to the doer of a deed told before: not where both sides lost men, nor on himself."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft, NumberMention, Party
from tracker.extraction.rules.en.crowds import ARMED_GROUP, ORDER
from tracker.vocabulary import Action, Span

_TWO_SIDED = frozenset({Action.CLASH, Action.OFFENSIVE, Action.COUNTER_ATTACK, Action.REPEL})
ATTACKERS = re.compile(
    r"\b(?:attackers?|assailants?|gunm[ae]n|bombers?|kidnappers?|hijackers?|assassins?|hostage-takers|raiders|intruders|perpetrators?)\b",
    re.IGNORECASE,
)
_BANDS = re.compile(rf"{ATTACKERS.pattern}|\b(?:jihadists|militants|insurgents|terrorists|bandits|fighters)\b", re.IGNORECASE)
LOST = "en.action.casualties.lost"
_NEAR = 40  # characters behind a number that say whom it counts


def losing(deed: ActionMention) -> ActionMention:
    """ "The garrison lost 40 men": who lost them suffers it, and those who fell did nothing."""
    return replace(deed, subject=None) if deed.rule == LOST else deed


def may_have_done(initiators: Sequence[Party], action: Action, harm: ClaimDraft, story: Story) -> bool:
    """Whether those who did a deed may have done the harm: who fights also falls, and nobody wounds himself."""
    if not initiators or action in _TWO_SIDED or _both_fell(harm, story):
        return False
    return not any(_is_own(target, doer, story) for target in harm.targets for doer in initiators)


def _both_fell(harm: ClaimDraft, story: Story) -> bool:
    """ "Ten soldiers and 27 militants were killed", "21 were killed: 13 militants and seven soldiers"."""
    counted = [Span(number.span.start, number.span.end + _NEAR) for number in _numbers(harm)]
    has_order, has_group = (
        any(pattern.search(story.text, span.start, min(span.end, harm.span.end)) for span in counted)
        for pattern in (ORDER, ARMED_GROUP)
    )
    return has_order and has_group and len(counted) > 1


def _numbers(harm: ClaimDraft) -> list[NumberMention]:
    return [mention for mention in harm.evidence if isinstance(mention, NumberMention) and mention.what in ("killed", "wounded")]


def _is_own(target: Party, doer: Party, story: Story) -> bool:
    """Whether a victim is of those who did it: the same, of one side or state, or "the attackers" themselves."""
    if target.actor and target.actor == doer.actor:
        return True
    if target.side and target.side == doer.side:
        return True
    ours, theirs = (story.gazetteer.actors.get(party.actor) for party in (target, doer))
    if ours and theirs and ours.is_state and theirs.is_state and ours.country and ours.country == theirs.country:
        return bool(ORDER.search(target.text or target.name))
    is_band = theirs is None and bool(_BANDS.search(target.name)) and bool(_BANDS.search(doer.name))
    return is_band or bool(ATTACKERS.search(target.name) and not (theirs and theirs.is_state))
