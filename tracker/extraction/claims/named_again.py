"""Whether a word of a sentence names a deed again that another has told, or a deed of its own."""

import re

from tracker.extraction.claims.harm_done import AFTER, DOES_HARM
from tracker.extraction.mentions import ActionMention
from tracker.extraction.rules.en.actions.grammar import wordset
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import ARMS, CODES, FORCE, Action, Family, Modality

_RESTATED = re.compile(
    r"\b(?:in|during|with|by|of|after|from)\s+(?:an?|the|this|that|those|these|another|which)?\s*(?:(?!and\s(?!the\s))[\w-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
_IN_THE = re.compile(r"\b(?:in|during|with|by|of|from)\s+(?:an?|the|this|that)\s+(?:[\w-]+\s+){0,3}\Z", re.IGNORECASE)
# What a deed answers, or who is behind what: another deed than the one that is told.
ANSWERED = re.compile(
    r"\b(?:behind|aveng(?:e|ed|ing)|(?:response|retaliation|reprisal|answer)\s+(?:to|for|against)|revenge\s+for|blamed\s+for|accused\s+of|"
    r"responsible\s+for|responded\s+to)\s+(?:an?|last|\w+['’]s)\s+(?:[\w'’-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
DEFUSED = "en.action.bombing.defused"
TARGETS = frozenset({"targeting", "targeted"})
_RAIDS = frozenset({"raid", "raids"})
_TELL_AGAIN = TARGETS | _RAIDS
_TRIED = frozenset({Action.ADVANCE, Action.OFFENSIVE})  # what was repelled; what was to be taken is told of by itself
_TAKING = frozenset({Action.CAPTURE, Action.RECAPTURE})
_AFTER_HOURS = sought(
    r"\b(?:hours?|days?|weeks?|months?|minutes|shortly|soon)\s+(?:after|before)\s+(?:an?|two|three|several)\b", re.IGNORECASE
)
_SUCH = sought(r",\s+(?:the|a|an|one\s+of)\s+(?:[\w-]+\s+){0,4}such\s+\Z", re.IGNORECASE)
_AND = re.compile(r",?\s+and\s+(?:\w+ly\s+)?[\"“”]?", re.IGNORECASE)
_AND_A = re.compile(
    r",?\s+(?:and|as\s+well\s+as)\s+(?:an?|the|several|two|three|many|other)\s+(?:[\w'’-]+\s+){0,4}", re.IGNORECASE
)
_ATTEMPT = 60  # characters from an attempt to what was attempted: "by IS militants to"
_OPENING = 80  # characters before a deed that may say that it is another
OTHER_ONE = re.compile(r"\b(?:another|other|second|third|earlier|previous|similar)\s+(?:[\w-]{1,30}\s+){0,2}\Z", re.IGNORECASE)
MOST_EVIDENCE = 40  # mentions that a claim rests on; a thousand repeats prove no more
LONGEST = 100  # characters of an object that are compared
WORD = re.compile(r"[^\W\d_]{3,40}")
_BARE = wordset(
    "the and his her their its this that these those two three four five six seven eight nine ten people persons him them"
)


def may_tell_again(deed: ActionMention, other: ActionMention) -> bool:
    """Whether a deed may be another told again though neither of its parties is named by the other's words."""
    return deed.is_noun or {deed.action, other.action} <= _TAKING or deed.text.lower() in _TELL_AGAIN


def is_restatement(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether a deed is the other told again: "launched a counter-attack … in an offensive that"."""
    if (
        text.find(";", other.span.end, deed.span.start) >= 0
        or _is_joined(deed, other, text)
        or _is_hours_after(deed, other, text)
    ):
        return False
    if deed.is_noun and ANSWERED.search(text, max(0, deed.span.start - _OPENING), deed.span.start):
        return False
    if deed.text.lower() in TARGETS and other.is_noun and deed.subject and deed.subject.overlaps(other.span):
        return CODES[other.action].family is Family.REMOTE
    if is_repelled(deed, other) or deed.span.start < other.span.start:
        return is_repelled(deed, other)
    if other.action is Action.ARREST and deed.text.lower() in _RAIDS:
        return bool(_RESTATED.search(text, max(0, deed.span.start - 40), deed.span.start))  # "were arrested in raids"
    is_ground = CODES[deed.action].family is CODES[other.action].family is Family.CONTROL
    if is_ground and other.is_noun and deed.subject and deed.subject.overlaps(other.span):
        return True  # "the capture of the mill secures the road"
    is_subject = deed.subject is not None and (other.is_noun or deed.subject.start >= other.span.start)
    if is_subject and deed.subject and deed.subject.overlaps(other.span) and CODES[other.action].family in DOES_HARM:
        return CODES[deed.action].family in DOES_HARM
    if deed.action is other.action and deed.is_noun:
        is_another = bool(OTHER_ONE.search(text, max(0, deed.span.start - _OPENING), deed.span.start))
        is_another = is_another or is_to_others(deed, other, text) or _is_ground_before(deed, text)
        return not deed.is_past_background and not is_another
    if deed.action is Action.ADVANCE and deed.is_noun and CODES[other.action].family is Family.CONTROL:
        return deed.subject is None
    same = (_is_same_taking(deed, other, text), _is_such(deed, other, text))
    return any(same) or _is_same_attack(deed, other, text)


def _is_hours_after(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "Fired shells at the port, hours after an air strike killed two"."""
    return _AFTER_HOURS.within(text, other.span.end, deed.span.start) is not None


def _is_joined(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "The invasion, and a series of bombings": each is a deed of its own."""
    are_two = deed.is_noun and other.is_noun and deed.action is not other.action
    return are_two and _AND_A.fullmatch(text, other.span.end, deed.span.start) is not None


def _is_such(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "Killed nine, the fourth such attack in a week": the noun counts the deed among others."""
    is_force = deed.is_noun and CODES[other.action].family in FORCE
    return is_force and _SUCH.within(text, max(0, deed.span.start - 40), deed.span.start) is not None


def _is_ground_before(deed: ActionMention, text: str) -> bool:
    """ "Took the mill after the capture of the ford": each ground is taken by itself."""
    if CODES[deed.action].family is not Family.CONTROL or deed.object is None:
        return False
    return bool(AFTER.search(text, max(0, deed.span.start - 20), deed.span.start))


def _is_same_attack(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "A suicide bomber struck", "air strikes targeting the port", "a car bomb killed six in the largest attack"."""
    is_bomber = deed.action is Action.ASSAULT and other.action is Action.SUICIDE_BOMBING
    if is_bomber and deed.object and deed.object.overlaps(other.span):
        return True
    is_targeting = deed.text.lower() in TARGETS
    if not (deed.is_noun or is_targeting):
        return False
    families = {CODES[deed.action].family, CODES[other.action].family}
    if is_targeting and families <= ARMS and other.action is not Action.CLASH:
        return True
    before = text[max(0, deed.span.start - 40) : deed.span.start]
    is_own = bool(deed.beside) and deed.subject is not None  # "with the brigade announcing attacks"
    if deed.is_noun and not is_own and deed.action is Action.ASSAULT and Family.REMOTE in families and _IN_THE.search(before):
        return True
    return deed.is_noun and len(families) == 1 and families <= ARMS and bool(_RESTATED.search(before))


def _is_same_taking(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "Recaptured and secured the town": two words for one deed."""
    both = {deed.action, other.action} <= _TAKING
    both = both and "them" not in other.text.lower().split()  # "drove them out and took Orra"
    return both and not deed.is_noun and bool(_AND.fullmatch(text, other.span.end, deed.span.start))


def is_repelled(deed: ActionMention, other: ActionMention) -> bool:
    """Whether the other deed repelled this one, which is then none of its own: "repelled their attacks", "two attacks were
    repelled"."""
    if other.action is not Action.REPEL or other.object is None:
        return False
    is_attack = deed.is_noun and deed.action in (Action.ASSAULT, Action.OFFENSIVE, Action.COUNTER_ATTACK)
    return (is_attack and other.object.overlaps(deed.span)) or (deed.action in _TRIED and is_attempted(deed, other))


def is_attempted(deed: ActionMention, repel: ActionMention) -> bool:
    """Whether a deed is only the attempt that was foiled: "foiled an attempt by rebels to enter the town"."""
    if repel.action is not Action.REPEL or repel.object is None:
        return False
    is_named = deed.subject is not None and deed.subject != repel.subject
    is_theirs = not is_named or repel.object.start <= (deed.subject or deed.span).start < deed.span.start
    is_behind = repel.span.end <= repel.object.start and 0 < deed.span.start - repel.object.end < _ATTEMPT
    return is_theirs and is_behind and not deed.is_noun and deed.modality is Modality.PLANNED


def is_to_others(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether each deed is told with a victim of its own: "after the murder of the senator, and following the murder of
    a judge"."""
    if CODES[deed.action].family is not Family.PEOPLE or deed.object is None or other.object is None:
        return False
    ours, theirs = (frozenset(WORD.findall(span.of(text)[:LONGEST].lower())) - _BARE for span in (deed.object, other.object))
    return bool(ours and theirs) and not ours & theirs
