"""Which deed of a sentence did the harm that it tells, and which came before it, stands beside it or is another's."""

import re

from tracker.extraction.mentions import ActionMention
from tracker.extraction.rules.en.times_words import CAME, YEARS_AFTER
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, FORCE, Action, Family

DOES_HARM = FORCE - {Family.PEOPLE}
_CAUSES = frozenset(
    {Action.KILLING, Action.EXECUTION, Action.ABDUCTION, Action.PROTESTERS_KILLED, Action.MOB_VIOLENCE, Action.RIOT}
)
AFTER = re.compile(r"\b(?:after|following|since)\s+(?:the\s+)?\Z", re.IGNORECASE)
_AFTER_SOME = sought(r"\b(?:after|following|since)\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)
_SINCE = sought(r"\bsince\s+(?:the\s+)?(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)
_BEFORE = re.compile(r"\bbefore\s+(?:[\w'’-]+\s+){1,6}\Z", re.IGNORECASE)
_WHICH = re.compile(r"\b(?:which|that)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_HOURS_AFTER = sought(r"\b(?:hours?|days?|minutes?|weeks?|months?|years?|shortly|soon)\s+(?:after|before)\b", re.IGNORECASE)
_DAYS_AFTER = sought(r"\b(?:days?|weeks?|months?|years?)\s+(?:after|before)\b[^,;]{1,60}\Z", re.IGNORECASE)
_NEXT_PART = sought(
    r",\s+(?:and|but|while)\s+(?:on\s+(?=(?-i:[A-Z]))|in\s+(?=\d{4}|(?-i:[A-Z]))|the\s+next\s+(?:day|night|morning|week)\b)"
    r"|;\s+(?:and\s+)?(?:elsewhere|separately|on|early|late|last|this|yesterday|today|earlier|meanwhile|in\s+(?=\d{4}|(?-i:[A-Z]))"
    r"|(?:the|a|an|\w{2,9})\s+(?:days?|nights?|weeks?|months?|years?)\s+(?:before|after|earlier|later))\b",
    re.IGNORECASE,
)
_CHARGED = sought(r"\b(?:accus|suspect|convict|blam)(?:e|es|ed|ing)?\b[^.;:]{1,60}?\b(?:of|for)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)
_SINCE_WHEN = re.compile(r"\bsince\b[^.;:]{3,40},?\s+when\b", re.IGNORECASE)
# The anniversary on which something was done: "the raid came ten years after rebels took the port".
YEARS_ON = re.compile(rf"{CAME}(?:[\w-]+\s){{1,4}}?{YEARS_AFTER}", re.IGNORECASE)
_CHARGE = 90  # characters before harm that somebody is accused of
# A clause of its own between harm and a deed: "a girl was shot dead in her house, and four men were killed when troops fired".
_OWN_CLAUSE = sought(
    r"[,;]\s+(?:and|while|but)\s+(?:[\w'’-]+\s+){1,5}?(?:was|were|had\s+been)\s+(?:\w+ly\s+)?(?:killed|shot|wounded|injured|beaten|"
    r"arrested|detained|abducted|kidnapped|executed|burned|found)\b",
    re.IGNORECASE,
)
_DESPITE = re.compile(r"\b(?:despite|although|though|before|but|since)\b|,\s+with\b", re.IGNORECASE)
_MEANWHILE = re.compile(r"\b(?:despite|although|though|before|but|since|as|while|when)\b|,\s+with\b", re.IGNORECASE)
_DENIED = sought(r"\bden(?:y|ies|ied|ying)\b", re.IGNORECASE)
_WIDEST = 400  # characters from harm to what may have done it
WEAKER = (Action.KILLING, Action.DESTRUCTION, Action.CASUALTIES, Action.WOUNDING)  # the later gives way to the earlier


def is_cause(other: ActionMention, effect: ActionMention) -> bool:
    """Whether a deed is one that may have done the harm, and the harm is told as done by it."""
    if other.action is Action.WEAPONS_SEIZED:
        return False
    if other.action is Action.DEPLOYMENT and _has_own_doer(effect, other):
        return False  # "sent troops to the valley, where raiders killed nine"
    if other.action is Action.ABDUCTION and effect.span.end <= other.span.start:
        return False  # "killed nine people, among them a nurse abducted in May"
    if other.action is Action.ABDUCTION and not effect.is_noun and not effect.is_gerund and _differ(effect, other):
        return False  # "kidnapped an engineer and shot three guards"
    is_property = CODES[other.action].family is Family.PROPERTY
    if is_property and effect.span.end <= other.span.start and (effect.subject or other.subject is None) and not other.is_noun:
        return False  # "killed 30 villagers and burned their bodies", "nine were killed and two trucks were burned"
    is_trailing = effect.is_noun or effect.is_gerund or effect.subject is None
    if CODES[other.action].family is Family.PROPERTY and not is_trailing:
        return False  # "burned houses and shot nine villagers"
    is_gathering = other.is_noun and CODES[other.action].family is Family.PROTEST
    if is_gathering and not is_trailing and _has_own_doer(effect, other):
        return False  # "riots spread to the port, where troops shot nine men"
    if CODES[other.action].family in DOES_HARM or other.action in _CAUSES:
        return not (other.is_past_background and not effect.is_past_background)
    return other.action in WEAKER and effect.action in WEAKER


def _differ(effect: ActionMention, other: ActionMention) -> bool:
    """Whether two deeds were done to others, each told right behind its verb."""
    if effect.object is None or other.object is None or effect.subject is None:
        return False
    return (
        effect.object.start > effect.span.end and other.object.start > other.span.end and not effect.object.overlaps(other.object)
    )


def is_earlier(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether harm came before the deed, or long after: "after the death of the judge the army launched an offensive"."""
    if effect.span.end <= other.span.start and AFTER.search(text, max(0, effect.span.start - 20), effect.span.start):
        return True
    is_of_it = _WHICH.search(
        text, max(0, effect.span.start - 12), effect.span.start
    )  # "since the bombings of 2010, which killed"
    is_since = (
        other.span.end <= effect.span.start
        and not is_of_it
        and _SINCE.within(text, max(0, other.span.start - 40), other.span.start)
    )
    return (
        bool(is_since)
        or _is_before(effect, other, text)
        or (_has_own_doer(effect, other) and _is_apart_in_time(effect, other, text))
    )


def _has_own_doer(effect: ActionMention, other: ActionMention) -> bool:
    return not effect.is_noun and effect.subject is not None and not effect.subject.overlaps(other.span)


def _is_before(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "Opened fire, killing nine, before he was shot", "stormed the inn before troops killed them"."""
    if effect.is_noun or effect.is_gerund or other.span.end > effect.span.start:
        return False
    return bool(_BEFORE.search(text, other.span.end, effect.span.start))


def _is_apart_in_time(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "After shelling by the army militiamen killed two families", "killed nine, hours after a bomb went off"."""
    if other.span.end <= effect.span.start:
        is_behind = other.is_noun and _AFTER_SOME.within(text, max(0, other.span.start - 40), other.span.start)
        return bool(is_behind) or _came_after(effect, other, text)
    return bool(_HOURS_AFTER.within(text, effect.span.end, min(other.span.start, effect.span.end + _WIDEST)))


def _came_after(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "The blast came a week after gunmen shot a senator": the harm is of another day."""
    is_trailing = effect.is_gerund
    return not is_trailing and bool(_DAYS_AFTER.within(text, other.span.end, min(effect.span.start, other.span.end + _WIDEST)))


def is_in_next_part(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether a new part with its time or place begins between: "killed nine in May; on Monday gunmen shot three more", "sank a
    ferry, and in March a missile hit a tanker"."""
    first, second = sorted((effect.span, other.span))
    return _NEXT_PART.within(text, first.end, min(second.start, first.end + _WIDEST)) is not None


def is_beside(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether a deed is told beside the harm, and not as what did it: "killed ten men despite an offensive", "as the army
    launched an offensive"."""
    if effect.span.end > other.span.start:
        return False
    pattern = _MEANWHILE if other.action in (Action.OFFENSIVE, Action.COUNTER_ATTACK) else _DESPITE
    return bool(pattern.search(text, effect.span.end, min(other.span.start, effect.span.end + _WIDEST)))


def is_measured(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether harm is of what a deed is only measured by: "the deadliest attack since March, when nine soldiers were killed",
    "the attack came ten years after raiders killed nine"."""
    between = text[other.span.end : effect.span.start] if other.span.end < effect.span.start else ""
    return len(between) < _WIDEST and (_SINCE_WHEN.search(between) or YEARS_ON.search(between)) is not None


def is_in_own_clause(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether other harm is told between harm and a deed's verb, in a clause that is joined by "and"."""
    if other.is_noun:
        return False  # "nine were killed, and two were wounded, in an attack"
    start, end = effect.span.end, min(other.span.start, effect.span.end + _WIDEST)
    return start < end and not effect.is_noun and _OWN_CLAUSE.within(text, start, end) is not None


def is_charge(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether somebody is accused of the harm: "planes struck the camp after the army accused the guard of killing a farmer"."""
    start = max(other.span.end, effect.span.start - _CHARGE)
    return start < effect.span.start and bool(_CHARGED.within(text, start, effect.span.start))


def is_disowned(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether a deed is denied behind the harm: "said it had killed nine soldiers, and denied any part in the bombings"."""
    start, end = effect.span.end, min(other.span.start, effect.span.end + _WIDEST)
    return start < end and _DENIED.within(text, start, end) is not None
