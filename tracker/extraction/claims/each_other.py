"""What two say of each other, or each of itself, as a claim of each: "the army and the guard each accused the other"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from tracker.extraction.claims.doers import party_of, speaking
from tracker.extraction.claims.pairs import both_in
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, ClaimDraft, Passage
from tracker.extraction.rules.en.each import OF_ITSELF, OF_OTHER
from tracker.extraction.rules.en.parties import BOTH
from tracker.vocabulary import Action, Span, Stance

_JOINED = re.compile(r"\s(?:and|as\swell\sas)\s(?:the\s)?", re.IGNORECASE)
_REACH = 160  # characters from what they say to the deed
_COUNTED = 30  # characters of "the two warring sides"
_WORDS = frozenset({Action.ACCUSATION})


def told_by_each(deed: ActionMention, told: list[ClaimDraft], passage: Passage, story: Story) -> Iterator[ClaimDraft]:
    """The claims of a deed; where two tell it of each other or each of itself, one of each in the place of those."""
    for pattern, is_of_other in ((OF_OTHER.pattern, True), (OF_ITSELF.pattern, False)):
        match = pattern.search(story.text, max(passage.span.start, deed.span.start - _REACH), deed.span.end)
        is_told = match is not None and match.start() < deed.span.start
        pair = (_pair_before(match.start(), passage, story) or _both(match.start(), story)) if match and is_told else None
        if pair and told and deed.action not in _WORDS:
            places = {claim.place: claim for claim in told}
            yield from (claim for one in places.values() for claim in _of_each(one, pair, story, is_of_other=is_of_other))
            return
    yield from told


def _pair_before(offset: int, passage: Passage, story: Story) -> tuple[ActorMention, ActorMention] | None:
    """The two who are named together right before an offset."""
    before = [actor for actor in story.actors.within(Span(passage.span.start, offset)) if not actor.is_person]
    pairs = ((one, other) for one, other in pairwise(before) if other.span.end == offset)
    return next((pair for pair in pairs if _JOINED.fullmatch(story.text, pair[0].span.end, pair[1].span.start)), None)


def _both(offset: int, story: Story) -> tuple[ActorMention, ActorMention] | None:
    """The two whom "both sides" or "each side" means right before an offset."""
    counted = (match for match in BOTH.pattern.finditer(story.text, max(0, offset - _COUNTED), offset) if match.end() == offset)
    found = next((both_in(Span(*match.span()), story) for match in counted), ())
    return (found[0], found[1]) if len(found) == len(("one", "other")) else None


def _of_each(
    claim: ClaimDraft, pair: tuple[ActorMention, ActorMention], story: Story, *, is_of_other: bool
) -> Iterator[ClaimDraft]:
    rule = (OF_OTHER if is_of_other else OF_ITSELF).name
    for speaker, other in (pair, pair[::-1]):
        doer = party_of(other if is_of_other else speaker, story)
        targets = tuple(target for target in claim.targets if target not in {party_of(each, story) for each in pair})
        yield replace(
            claim,
            speaker=speaking(speaker, story),
            stance=Stance.ASSERTS,
            initiators=(doer,),
            targets=targets,
            rules=(*claim.rules, rule),
        )
