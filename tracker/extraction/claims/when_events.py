"""Days that are told by an event: "at the start of their campaign"."""

import re
from dataclasses import replace

from tracker.extraction.claims.dated import MEMORY, Dated
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import TimeMention
from tracker.vocabulary import Action, Resolution, When

_CAMPAIGNS = frozenset({Action.OFFENSIVE, Action.COUNTER_ATTACK, Action.ASSAULT})
_PHRASES = (
    (re.compile(r"campaign|offensive|operation|assault|attack|push|advance|drive", re.IGNORECASE), _CAMPAIGNS),
    (re.compile(r"siege|blockade", re.IGNORECASE), frozenset({Action.SIEGE})),
    (re.compile(r"cease-?\s?fire|truce", re.IGNORECASE), frozenset({Action.CEASEFIRE})),
    (re.compile(r"protest|uprising|demonstration|unrest|revolt", re.IGNORECASE), frozenset({Action.PROTEST, Action.RIOT})),
    (re.compile(r"bombing|explosion|blast", re.IGNORECASE), frozenset({Action.BOMBING, Action.SUICIDE_BOMBING})),
    (re.compile(r"war|battle|fighting|conflict", re.IGNORECASE), frozenset({Action.CLASH, *_CAMPAIGNS})),
)


def settled_by(time: TimeMention, sides: frozenset[str], story: Story) -> Dated | None:
    """ "at the start of their campaign": the last campaign told of before, of the same side, gives its first day."""
    wanted = next((actions for pattern, actions in _PHRASES if pattern.search(time.event_phrase)), None)
    if wanted is None:
        return None
    told = [
        claim
        for claim in reversed(tuple(story.lately(MEMORY)))
        if claim.action in wanted and claim.when.first and claim.when.resolution is not Resolution.FALLBACK
    ]
    ours = [claim for claim in told if sides & {party.side for party in claim.initiators if party.side}]
    source = (ours or ([] if sides else told))[-1:]
    if not source or source[0].when.first is None:
        return None
    when = When.of(source[0].when.first.isoformat(), time.text, None, Resolution.INHERITED)
    if source[0].when.first != source[0].when.last:
        when = replace(source[0].when, wording=time.text, resolution=Resolution.INHERITED)
    return Dated(when, time, "claim.when.event")
