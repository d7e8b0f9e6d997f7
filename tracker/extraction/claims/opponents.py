"""Whom a deed was against, told behind it and not as its object: "captured the town from rebels", "fired at army posts"."""

import re

from tracker.extraction.claims.done_to import CIVILIANS
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, Passage
from tracker.vocabulary import ARMS, CODES, Action, Span

_GROUND = frozenset({Action.CAPTURE, Action.RECAPTURE, Action.ADVANCE, Action.TRANSFER})
_GIVING = frozenset({Action.LOSE, Action.SURRENDER})  # to somebody
_NOT = frozenset({Action.DEPLOYMENT, Action.REPEL})
_CROWDS = frozenset({Action.RIOT, Action.PROTESTERS_KILLED, Action.PROTEST_SUPPRESSED})
_REACH = 110  # characters behind a deed
_STOPS = re.compile(r"[.;]|\b(?:said|says|saying|according|who|which)\b", re.IGNORECASE)
_GAP = r"(?:(?!(?:as|after|when|while|before|to|with|this|on)\b)[\w'’-]+\s+){0,4}?\Z"
# What stands before the other side: of ground, whom it was taken from; of a fight, with or against whom it was.
_FROM = re.compile(
    rf"(?:\bfrom\s+(?:the\s+)?(?:control\s+of\s+)?{_GAP}"
    r"|\b(?:fighting|fights?|clash(?:es|ing)?|combat|battles?|gunfight|firefight)\s+(?:with|against)\s+(?:the\s+)?(?:[\w'’-]+\s+){0,2}?\Z"
    rf"|\b(?:after(?!\s+\w+ing\b)|as|when)\s+(?:the\s+)?(?:[\w'’-]+\s+){{0,2}}?\Z|\b(?:driving|pushing|forcing|expelling)\s+(?:the\s+)?{_GAP})",
    re.IGNORECASE,
)
_AS = re.compile(r"\b(?:after|as|when)\s+(?:the\s+)?(?:[\w'’-]+\s+){0,2}?\Z", re.IGNORECASE)
_GOES = re.compile(
    r"\s+(?:\w+ly\s+)?(?:had\s+|have\s+|has\s+|were\s+|was\s+)?(?:fled|fle\w+|withdr\w+|left|leav\w+|retreat\w*|abandon\w*|surrender\w*|pull\w*|"
    r"collaps\w*|laid|lay\w*|gave|giv\w*|retir\w*|ran|melt\w*|vacat\w*|desert\w*|driven|pushed|forced|evacuat\w*|quit\w*|broke|lost|disappear\w*|"
    r"defect\w*|capitulat\w*)\b",
    re.IGNORECASE,
)
_TO = re.compile(rf"\b(?:to|by)\s+(?:the\s+)?{_GAP}", re.IGNORECASE)  # "lost the town to the rebels", "was driven out by them"
_AT = re.compile(
    rf"\b(?:at|on|against|targeting|hitting|towards?|killing|wounding|clash(?:ed|ing)\s+with|fight(?:ing)?\s+with)\s+(?:the\s+)?{_GAP}",
    re.IGNORECASE,
)


def opponents_of(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    """The actors behind a deed of arms that its words make the other side; none where its object tells it."""
    inside = tuple(actor for actor in story.actors.within(action.span) if not actor.is_person)
    if inside and action.action in _GROUND:
        return inside[:2]  # "drove the rebels out of the town"
    if inside and action.action in _CROWDS and not action.is_noun:
        return inside[:2]  # "opened fire on protesters"
    pattern = _FROM if action.action in _GROUND else _AT if _is_fight(action) else _TO if action.action in _GIVING else None
    if pattern is None:
        return ()
    end = min(passage.span.end, action.span.end + _REACH)
    later = (deed.span.start for deed in story.actions.within(Span(action.span.end, end)))
    end = min(end, next(later, end))
    behind = story.actors.within(Span(action.span.end, end))
    if not behind:
        return ()
    stop = _STOPS.search(story.text, action.span.end, end)
    found = (actor for actor in behind if not stop or actor.span.start < stop.start())
    found = (actor for actor in found if not actor.is_person and not _is_doer(actor, action))
    # no ground is taken from civilians
    found = (actor for actor in found if action.action not in _GROUND or actor.category != CIVILIANS)
    found = (actor for actor in found if pattern.search(story.text, action.span.end, actor.span.start))
    return tuple(actor for actor in found if not _looks_on(action, actor, story))[:2]


def _looks_on(action: ActionMention, actor: ActorMention, story: Story) -> bool:
    """ "Rebels took the mill as peacekeepers looked on": whoever does not go is not whom the ground was taken from."""
    if action.action not in _GROUND or not _AS.search(story.text, action.span.end, actor.span.start):
        return False
    return not _GOES.match(story.text, actor.span.end)


def _is_fight(action: ActionMention) -> bool:
    if action.action in _CROWDS:
        return True
    return CODES[action.action].family in ARMS and action.action not in _NOT


def _is_doer(actor: ActorMention, action: ActionMention) -> bool:
    return bool(action.subject and action.subject.overlaps(actor.span))
