"""Who "they" are by what they do: unarmed people attack nobody, and whoever attacked does not flee from it."""

import re

from tracker.extraction.claims.doers import party_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, Party, Passage
from tracker.vocabulary import ARMS, CODES, VIOLENT, Action, Modality, Span, Stance

_UNARMED = frozenset({"CVL", "MED", "JRN"})
_ARMED = frozenset({"MIL", "REB", "COP"})
_PLANES = re.compile(r"the\s+(?:(?:war)?planes|jets|bombers|aircraft|helicopters|gunships|drones|tanks|gunners)", re.IGNORECASE)
_THEM = frozenset({"they", "them", "he", "him", "she", "her", "both", "all"})
_TAKEN = frozenset({Action.ABDUCTION, Action.ARREST})
_CLAIMS = 4  # back
_REACH = 2  # sentences back


def they_who_would(action: ActionMention, doers: tuple[ActorMention, ...], passage: Passage, story: Story) -> tuple[Party, ...]:
    """Whom "they" must be where the last who were named would not have done it; none where they may have."""
    if action.subject is None or len(doers) != 1 or action.subject.of(story.text).lower() != "they":
        return ()
    if action.action in VIOLENT and action.modality is Modality.HAPPENED and doers[0].category in _UNARMED:
        return _last_of(_ARMED, action.subject.start, passage, story)
    is_anybody = doers[0].category in _UNARMED and not (doers[0].key or doers[0].refers_to)
    if action.action is Action.DISPLACEMENT and (is_anybody or _did_harm(doers[0], passage, story)):
        return _last_of(_UNARMED, action.subject.start, passage, story)
    return ()


def whose_planes(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """Whose "the planes" are in another's account of a strike: theirs who are told just before to have struck."""
    if action.subject is None or _PLANES.fullmatch(story.text, action.subject.start, action.subject.end) is None:
        return ()
    first = story.number_of[passage.span] - _REACH
    told = (claim for claim in story.lately(_CLAIMS) if claim.stance is not Stance.DENIES and claim.initiators)
    struck = (claim for claim in told if CODES[claim.action].family in ARMS)
    last = next((claim for claim in struck if story.number_of[claim.span] >= first), None)
    return last.initiators if last else ()


def who_was_freed(action: ActionMention, story: Story) -> tuple[Party, ...]:
    """ "The League abducted nine nurses. They were freed in May": those who were taken, whoever else was named."""
    if action.action is not Action.RELEASE or action.object is None or action.object.of(story.text).lower() not in _THEM:
        return ()
    taken = (claim for claim in story.lately(_CLAIMS) if claim.action in _TAKEN and claim.targets)
    return next((claim.targets for claim in taken if claim.stance is not Stance.DENIES), ())


def _last_of(kinds: frozenset[str], offset: int, passage: Passage, story: Story) -> tuple[Party, ...]:
    """The last of these kinds whom the sentences before name."""
    first = story.passages[max(0, story.number_of[passage.span] - _REACH)]
    if first.paragraph < passage.paragraph - 1 or first.post != passage.post:
        return ()
    named = story.actors.within(Span(first.span.start, offset))
    fitting = (each for each in reversed(named) if each.category in kinds and not each.is_person and each.text.lower() != "they")
    return tuple(party_of(each, story) for each in fitting)[:1]


def _did_harm(actor: ActorMention, passage: Passage, story: Story) -> bool:
    """Whether whoever is named is told just before to have attacked somebody."""
    last = next((claim for claim in story.lately(_REACH) if claim.span.end <= passage.span.start), None)
    if actor.category not in _ARMED:
        return False
    names = {actor.key, actor.refers_to, actor.name} - {""}
    return last is not None and last.action in VIOLENT and any({party.actor, party.name} & names for party in last.initiators)
