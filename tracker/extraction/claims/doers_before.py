"""Who did what is told without a doer, where the sentence before tells who besieges the place or attacks it."""

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft, ClaimPlace, Party, Passage
from tracker.vocabulary import CODES, Action, Family

_LASTS = frozenset({Action.SIEGE, Action.OFFENSIVE})  # in which more than one blow falls
_BLOWS = frozenset({Family.REMOTE, Family.PROPERTY})
_NEAR = 6  # claims back
_SENTENCES = 2  # back


def besiegers(deed: ActionMention, place: ClaimPlace | None, passage: Passage, story: Story) -> tuple[Party, ...]:
    """ "The guard surrounded Harim on Monday. The town was shelled": those who surround it, where nobody else has acted since."""
    if deed.is_noun or deed.negated or deed.subject is not None or CODES[deed.action].family not in _BLOWS or place is None:
        return ()
    for claim in story.lately(_NEAR):
        told = story.passages[story.number_of[claim.span]]
        is_near = story.number_of[passage.span] - story.number_of[claim.span] <= _SENTENCES
        if not is_near or told.paragraph != passage.paragraph or claim.span == passage.span:
            return ()
        if claim.action in _LASTS and claim.initiators and claim.place and not claim.speaker.name:
            return claim.initiators if _is_in(place, claim.place, story) else ()
        if claim.initiators and not _is_loss(claim):
            return ()
    return ()


def _is_loss(claim: ClaimDraft) -> bool:
    """Whether a claim only tells who came to harm or left."""
    return claim.action in (Action.DISPLACEMENT, Action.CASUALTIES)


def _is_in(place: ClaimPlace, wider: ClaimPlace, story: Story) -> bool:
    """Whether a place is another or lies in it."""
    here, there = story.gazetteer.places.get(place.key), story.gazetteer.places.get(wider.key)
    return place == wider or bool(here and there and story.gazetteer.is_within(here, there))
