"""Places that are told of together: "all three", "both towns", "them"."""

import re
from itertools import takewhile

from tracker.extraction.claims.placed import MEMORY, Placed, mention_of, placed_at
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Action, Family, Span

_ALL = re.compile(
    r"\s+(?:back\s+)?(?:all\s+(?:of\s+)?(?:them|these|three|four|five|six|seven)|both(?:\s+of\s+them)?|them(?:\s+all)?|the\s+(?:two|three|four))(?=[\s,.;]*(?:\Z|[,.;]|\b(?:on|in|by|later|after|last|within|back|again|the|over|at)\b))",
    re.IGNORECASE,
)
_BOTH = re.compile(r"[^,;.]{0,9}?\b(?:both|two|three)\s+(?:towns|villages|cities|settlements|districts|bases)\b", re.IGNORECASE)
_IN_BOTH = sought(
    r"[^,;.]{0,40}?\b(?:in|at|on|from)\s(?:both(?:\sof\sthe)?|the\stwo)\s(?:towns|villages|cities|settlements|districts|provinces|camps|bases|places|areas)\b",
    re.IGNORECASE,
)
_OF_BOTH = re.compile(
    r"(?:[\w-]+\s){0,3}(?:residents|inhabitants|people|civilians|villagers|families)\s(?:of|from|in)\sboth\b", re.IGNORECASE
)
_NEAR, _FEW = 70, 6
_LEAD = 9  # characters of "the three "
_AND = re.compile(r"\s+and\s+(?:in\s+|the\s+)?", re.IGNORECASE)
_SEVERAL = 2


def all_of_them(action: ActionMention, story: Story) -> tuple[Placed, ...]:
    """The places that the deed before was told of, where this one was done to "all three", "both" or "them"."""
    if CODES[action.action].family is not Family.CONTROL or not _is_done_to_all(action, story.text) or not story.told:
        return ()
    last = story.told[-1]
    row = list(takewhile(lambda claim: (claim.span, claim.action) == (last.span, last.action), story.lately(MEMORY)))
    placed = [(claim.place, mention_of(claim)) for claim in reversed(row) if claim.place]
    if len(placed) < _SEVERAL or CODES[last.action].family is not Family.CONTROL:
        return ()
    return tuple(Placed(place, mention, "claim.place.inherited") for place, mention in placed)


def both_towns(action: ActionMention, passage: Passage, story: Story) -> tuple[Placed, ...]:
    """The two places named just before, where the deed was done to "both towns" or "the two villages"."""
    start = _both_at(action, passage, story)
    if start is None:
        return ()
    number = story.number_of[passage.span]
    for first in (passage, story.passages[max(0, number - 1)]):
        named = [place for place in story.places.within(Span(first.span.start, start)) if not place.in_actor]
        if len(named) >= _SEVERAL and _AND.fullmatch(story.text, named[-2].span.end, named[-1].span.start):
            return tuple(placed_at(place, "claim.place.referred") for place in named[-2:])
    return _told_in_both(passage, story)


def _both_at(action: ActionMention, passage: Passage, story: Story) -> int | None:
    """Where words such as "both towns" begin to which a deed was done, in which it was, or whose people fled."""
    text, done_to = story.text, action.object
    if done_to and CODES[action.action].family is Family.CONTROL and _BOTH.match(text, max(0, done_to.start - _LEAD)):
        return done_to.start
    if found := _IN_BOTH.within(text, action.span.end, min(passage.span.end, action.span.end + _NEAR)):
        return found.start()
    fled = _OF_BOTH.match(text, passage.span.start, action.span.start) if action.action is Action.DISPLACEMENT else None
    return fled.start() if fled else None


def _told_in_both(passage: Passage, story: Story) -> tuple[Placed, ...]:
    """The two places of which the sentence before told."""
    before = story.passages[max(0, story.number_of[passage.span] - 1)]
    told = [claim for claim in story.lately(_FEW) if claim.span == before.span and claim.place and claim.place.relation != "from"]
    named = {
        claim.place.name: Placed(claim.place, mention_of(claim), "claim.place.referred") for claim in told[::-1] if claim.place
    }
    return tuple(named.values()) if len(named) == _SEVERAL else ()


def _is_done_to_all(action: ActionMention, text: str) -> bool:
    return " them " in action.text or _ALL.match(text, action.span.end) is not None
