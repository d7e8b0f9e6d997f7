"""Who "both sides" and "the two groups" are: the last two who were named together, or who stood against each other."""

import re
from itertools import pairwise

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActorMention
from tracker.extraction.rules.en.parties import BOTH
from tracker.vocabulary import Span

_LEAD = 40  # characters before "sides" in which "the two rival" may stand
_REACH = 1200  # characters back in which the two are named
_BESIDE = frozenset({"CVL", "JRN", "NGO", "MED", "IGO"})
_FIGHTERS = frozenset({"MIL", "REB"})
_JOINT = re.compile(r"\s+(?:and|with|against|from|between)\s+(?:the\s+|an?\s+)?", re.IGNORECASE)


def both_in(span: Span, story: Story) -> tuple[ActorMention, ...]:
    """The two whom words mean that only count them ("the two sides"); none where no two were named together."""
    counted = next(
        (m for m in BOTH.pattern.finditer(story.text, max(0, span.start - _LEAD), span.end) if m.end() == span.end), None
    )
    if counted is None:
        return ()
    before = [each for each in story.actors.within(Span(max(0, span.start - _REACH), counted.start())) if _is_body(each)]
    pairs = [pair for pair in pairwise(before) if _JOINT.fullmatch(story.text, pair[0].span.end, pair[1].span.start)]
    apart = [pair for pair in pairs if _name(pair[0]) != _name(pair[1])]
    return apart[-1] if apart else ()


def _is_body(actor: ActorMention) -> bool:
    """Whether a mention is of a body that takes a side: no person, no people, and nobody who only reports."""
    return (
        not actor.is_person
        and actor.category not in _BESIDE
        and bool(actor.key or actor.refers_to or actor.category in _FIGHTERS)
    )


def _name(actor: ActorMention) -> str:
    return actor.key or actor.refers_to or actor.name
