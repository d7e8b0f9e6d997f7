"""A strike told again by somebody else as a mere blow: "The army said it had hit a depot", of the air strike just told."""

import re
from dataclasses import replace

from tracker.extraction.claims.signs import OWN_PLACE
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft
from tracker.extraction.rules.lexicon import lexicon
from tracker.vocabulary import FROM_AFAR, Action, Resolution

_BLOWS = lexicon("hit hits hitting struck strike strikes striking target targets targeted targeting")
_THE_STRIKES = re.compile(r"(?:the|these|those)\s(?:air\s|drone\s)?(?:strikes?|air-?strikes?|shelling|bombardment|bombs|shells)")
_NOT_ITS_OWN = (Resolution.INHERITED, Resolution.FALLBACK)
_REACH = 2  # sentences back
_MEMORY = 6  # claims back


def as_told_before(deed: ActionMention, claim: ClaimDraft, story: Story) -> ClaimDraft:
    """The claim, as one of the strike from afar that was told just before, where another voice has only a blow for it."""
    if claim.action is not Action.ASSAULT or deed.text.lower() not in _BLOWS or not claim.speaker.name:
        return claim
    is_named = deed.subject is not None and _THE_STRIKES.fullmatch(story.low, deed.subject.start, deed.subject.end) is not None
    if (OWN_PLACE.intersection(claim.rules) and not is_named) or claim.when.resolution not in _NOT_ITS_OWN:
        return claim
    strike = _strike_before(claim, story, is_anywhere=is_named)
    if strike is None:
        return claim
    return replace(
        claim,
        action=strike.action,
        acled=strike.acled,
        plover=strike.plover,
        place=claim.place or strike.place,
        when=strike.when.inherited() if strike.when.is_told else claim.when,
        rules=(*claim.rules, "claim.deed.same_blow"),
    )


def _strike_before(claim: ClaimDraft, story: Story, *, is_anywhere: bool) -> ClaimDraft | None:
    """The strike of the sentences before on another word, at the same place, by the same doers where both are told; "the strikes"
    may turn out to have been elsewhere."""
    first = story.number_of[claim.span] - _REACH
    for other in story.lately(_MEMORY):
        if story.number_of[other.span] < first:
            return None
        if other.action in FROM_AFAR and other.speaker != claim.speaker and _may_be_one(claim, other, is_anywhere=is_anywhere):
            return other
    return None


def _may_be_one(claim: ClaimDraft, other: ClaimDraft, *, is_anywhere: bool) -> bool:
    ours, theirs = ({party.side or party.actor or party.name for party in told.initiators} for told in (claim, other))
    is_there = is_anywhere or claim.place is None or other.place is None or claim.place.name == other.place.name
    return is_there and (not ours or not theirs or bool(ours & theirs))
