"""One deed told twice in a sentence is one: harm that another deed of it did, and nouns that name it again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from tracker.extraction.mentions import ActionMention, PlaceMention
from tracker.extraction.rules.en.actions import DEED_RULES
from tracker.extraction.rules.en.actions.grammar import wordset
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.times_words import GREATEST
from tracker.vocabulary import ARMS, CODES, FORCE, Action, Family, Span

EFFECT_RULES = frozenset(rule.name for rule in DEED_RULES if rule.meaning.is_effect)
_DOES_HARM = FORCE - {Family.PEOPLE}
_CAUSES = frozenset(
    {Action.KILLING, Action.EXECUTION, Action.ABDUCTION, Action.PROTESTERS_KILLED, Action.MOB_VIOLENCE, Action.RIOT}
)
_RESTATED = re.compile(
    r"\b(?:in|during|with|by|of|after|from)\s+(?:an?|the|this|that|those|these|another|which)?\s*(?:[\w-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
_IN_THE = re.compile(r"\b(?:in|during|with|by|of|from)\s+(?:an?|the|this|that)\s+(?:[\w-]+\s+){0,3}\Z", re.IGNORECASE)
_GREATEST = re.compile(rf"\b{GREATEST}\s+(?:[\w-]+\s+){{0,2}}\Z", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|following|since)\s+(?:the\s+)?\Z", re.IGNORECASE)
_AFTER_SOME = re.compile(r"\b(?:after|following|since)\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\s+(?:the\s+)?(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)
_BEFORE = re.compile(r"\bbefore\s+(?:[\w'’-]+\s+){1,6}\Z", re.IGNORECASE)
_WHICH = re.compile(r"\b(?:which|that)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_HOURS_AFTER = re.compile(r"\b(?:hours?|days?|minutes?|weeks?|months?|years?|shortly|soon)\s+(?:after|before)\b", re.IGNORECASE)
_SENTENCE_GOES_ON = re.compile(r"[^;:\n]{1,140}")
# What a deed answers, or who is behind what: another deed than the one that is told.
ANSWERED = re.compile(
    r"\b(?:behind|aveng(?:e|ed|ing)|(?:response|retaliation|reprisal|answer)\s+(?:to|for|against)|revenge\s+for|blamed\s+for|accused\s+of|"
    r"responsible\s+for|responded\s+to)\s+(?:an?|last|\w+['’]s)\s+(?:[\w'’-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
_CHARGED = re.compile(
    r"\b(?:accus|suspect|convict|blam)(?:e|es|ed|ing)?\b[^.;:]{1,60}?\b(?:of|for)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE
)
_SINCE_WHEN = re.compile(r"\bsince\b[^.;:]{3,40},?\s+when\b", re.IGNORECASE)
_CHARGE = 90  # characters before harm that somebody is accused of
_TARGETS = frozenset({"targeting", "targeted"})
_FIRED = re.compile(r"\b(?:fir\w+|shots?|shoot\w*)\b", re.IGNORECASE)
_SUCH = re.compile(r",\s+(?:the|a|an|one\s+of)\s+(?:[\w-]+\s+){0,4}such\s+\Z", re.IGNORECASE)
_MEANS = frozenset({Action.ASSAULT, Action.PROTEST_SUPPRESSED})
_TO_END = re.compile(r"\s+(?:[\w'’-]+\s+){0,4}(?:to|while|before)\s+(?:try(?:ing)?\s+to\s+|help\s+)?", re.IGNORECASE)
# A clause of its own between harm and a deed: "a girl was shot dead in her house, and four men were killed when troops fired".
_OWN_CLAUSE = re.compile(
    r"[,;]\s+(?:and|while|but)\s+(?:[\w'’-]+\s+){1,5}?(?:was|were|had\s+been)\s+(?:\w+ly\s+)?(?:killed|shot|wounded|injured|beaten|"
    r"arrested|detained|abducted|kidnapped|executed|burned|found)\b",
    re.IGNORECASE,
)
_AND = re.compile(r",?\s+and\s+(?:\w+ly\s+)?[\"“”]?", re.IGNORECASE)
_DESPITE = re.compile(r"\b(?:despite|although|though|before|but|since)\b|,\s+with\b", re.IGNORECASE)
_MEANWHILE = re.compile(r"\b(?:despite|although|though|before|but|since|as|while|when)\b|,\s+with\b", re.IGNORECASE)
_THEY = frozenset({"they", "he", "she", "it"})
_WIDEST = 400  # characters from harm to what may have done it
_BEHIND = 40  # characters by which a cause told after its harm counts as farther
_OPENING = 80  # characters before a deed that may say that it is another
_ENOUGH = 40  # mentions that a claim rests on; a thousand repeats prove no more
OTHER_ONE = re.compile(r"\b(?:another|other|second|third|earlier|previous|similar)\s+(?:[\w-]{1,30}\s+){0,2}\Z", re.IGNORECASE)
_LONGEST = 100  # characters of an object that are compared
_WORD = re.compile(r"[^\W\d_]{3,40}")
_BARE = wordset(
    "the and his her their its this that these those two three four five six seven eight nine ten people persons him them"
)
_WEAKER = (Action.KILLING, Action.DESTRUCTION, Action.CASUALTIES, Action.WOUNDING)  # the later gives way to the earlier


def without_restatements(
    deeds: tuple[ActionMention, ...], text: str, places: Sequence[PlaceMention] = ()
) -> tuple[ActionMention, ...]:
    """The deeds of one passage that stand for themselves; harm and restatements give their parties to the deed they belong to."""
    kept: list[ActionMention] = []
    told = tuple(_with_ends(deeds, text))
    repelled = {deed.span for deed in told if any(_is_repelled(deed, other) for other in told)}
    for deed in sorted(told, key=lambda deed: (deed.span in repelled, _rank(deed))):
        hosts = (
            at for at, other in enumerate(kept) if _belongs(deed, other, text) and not _is_elsewhere(deed, other, places, text)
        )
        host = min(hosts, key=lambda at: _from(deed, kept[at]), default=None)
        if host is None:
            kept.append(deed)
        else:
            is_measure = deed.is_noun and bool(_GREATEST.search(text, max(0, deed.span.start - 40), deed.span.start))
            kept[host] = _fed(kept[host], replace(deed, object=None) if is_measure else deed, text)
    return tuple(sorted(kept, key=lambda deed: deed.span))


def _with_ends(deeds: tuple[ActionMention, ...], text: str) -> Iterator[ActionMention]:
    """The deeds; force against a crowd and what it was used for are one: "opened fire to disperse the marchers"."""
    ends: set[Span] = set()
    for deed, following in zip_longest(deeds, deeds[1:]):
        between = Span(deed.span.end, following.span.start if following else deed.span.end)
        is_means = following is not None and following.action is Action.PROTEST_SUPPRESSED and deed.action in _MEANS
        if following and is_means and _TO_END.fullmatch(text, between.start, between.end):
            ends.add(following.span)
            is_lethal = deed.action is Action.ASSAULT and _FIRED.search(deed.text) and "air" not in between.of(text)
            action = Action.PROTESTERS_KILLED if is_lethal else Action.PROTEST_SUPPRESSED
            yield replace(deed, action=action, object=following.object or deed.object)
        elif deed.span not in ends:
            yield deed


def _is_elsewhere(deed: ActionMention, other: ActionMention, places: Sequence[PlaceMention], text: str) -> bool:
    """ "An offensive in the north, targeting the town of Harim": each is told with a place of its own."""
    if deed.is_noun and CODES[deed.action].family is Family.CONTROL and _has_own_ground(deed, other, places, text):
        return True
    if deed.text.lower() != "targeting" or deed.span.start < other.span.end:
        return False
    named = [place.span for place in places if not place.in_actor]
    before = any(other.span.end <= span.start and span.end <= deed.span.start for span in named)
    after = next((span for span in named if span.start >= deed.span.end), None)
    return before and after is not None and _SENTENCE_GOES_ON.fullmatch(text, deed.span.end, after.start) is not None


def _has_own_ground(deed: ActionMention, other: ActionMention, places: Sequence[PlaceMention], text: str) -> bool:
    """ "Took the last quarters after the capture of Orra": ground that the other deed does not name."""
    own = [place for place in places if deed.object and deed.object.holds(place.span) and not place.in_actor]
    return bool(own) and own[0].text not in (other.object.of(text) if other.object else "")


def _from(deed: ActionMention, host: ActionMention) -> int:
    """How far harm stands from what may have done it, what comes before it counting as nearer; restatements take the first."""
    if deed.rule not in EFFECT_RULES:
        return 0
    return deed.span.distance(host.span) + (0 if host.span.start < deed.span.start else _BEHIND)


def _rank(deed: ActionMention) -> tuple[int, int]:
    if deed.rule not in EFFECT_RULES or deed.action not in _WEAKER:
        return int(deed.text.lower() in _TARGETS), deed.span.start  # "targeted by air strikes": the strikes tell more
    is_tally = deed.action is Action.CASUALTIES and deed.is_noun  # "148 casualties" tells less than "26 were wounded"
    return len(_WEAKER) + 2 if is_tally else _WEAKER.index(deed.action) + 2, deed.span.start


def _belongs(deed: ActionMention, other: ActionMention, text: str) -> bool:
    if deed.modality is not other.modality or deed.negated != other.negated:
        return False
    around = [span for span in (deed.subject, deed.object) if span and span.overlaps(other.span)]
    if other.generality and not deed.generality and not around:
        return False  # "shot three men in a series of raids"
    if deed.rule in EFFECT_RULES:
        is_other = deed.action is other.action and _is_to_others(deed, other, text)
        parted = (_is_measured, _is_earlier, _is_beside, _is_charge, _is_in_own_clause)
        is_apart = is_other or any(told(deed, other, text) for told in parted)
        return not is_apart and _is_cause(other, deed)
    return _is_restatement(deed, other, text)


def _is_cause(other: ActionMention, effect: ActionMention) -> bool:
    if other.action is Action.WEAPONS_SEIZED:
        return False
    if other.action is Action.DEPLOYMENT and _has_own_doer(effect, other):
        return False  # "sent troops to the valley, where raiders killed nine"
    if other.action is Action.ABDUCTION and effect.span.end <= other.span.start:
        return False  # "killed nine people, among them a nurse abducted in May"
    if (
        other.action is Action.ABDUCTION
        and not effect.is_noun
        and not effect.text.lower().endswith("ing")
        and _differ(effect, other)
    ):
        return False  # "kidnapped an engineer and shot three guards"
    is_property = CODES[other.action].family is Family.PROPERTY
    if is_property and effect.span.end <= other.span.start and (effect.subject or other.subject is None) and not other.is_noun:
        return False  # "killed 30 villagers and burned their bodies", "nine were killed and two trucks were burned"
    is_trailing = effect.is_noun or effect.text.lower().endswith("ing") or effect.subject is None
    if CODES[other.action].family is Family.PROPERTY and not is_trailing:
        return False  # "burned houses and shot nine villagers"
    is_gathering = other.is_noun and CODES[other.action].family is Family.PROTEST
    if is_gathering and not is_trailing and _has_own_doer(effect, other):
        return False  # "riots spread to the port, where troops shot nine men"
    if CODES[other.action].family in _DOES_HARM or other.action in _CAUSES:
        return not (other.is_past_background and not effect.is_past_background)
    return other.action in _WEAKER and effect.action in _WEAKER


def _differ(effect: ActionMention, other: ActionMention) -> bool:
    """Whether two deeds were done to others, each told right behind its verb."""
    if effect.object is None or other.object is None or effect.subject is None:
        return False
    return (
        effect.object.start > effect.span.end and other.object.start > other.span.end and not effect.object.overlaps(other.object)
    )


def _is_earlier(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "After the death of the judge the army launched an offensive": harm that came before the deed, or long after."""
    if effect.span.end <= other.span.start and _AFTER.search(text, max(0, effect.span.start - 20), effect.span.start):
        return True
    is_of_it = _WHICH.search(
        text, max(0, effect.span.start - 12), effect.span.start
    )  # "since the bombings of 2010, which killed"
    is_since = (
        other.span.end <= effect.span.start
        and not is_of_it
        and _SINCE.search(text, max(0, other.span.start - 40), other.span.start)
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
    if effect.is_noun or effect.text.lower().endswith("ing") or other.span.end > effect.span.start:
        return False
    return bool(_BEFORE.search(text, other.span.end, effect.span.start))


def _is_apart_in_time(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "After shelling by the army militiamen killed two families", "killed nine, hours after a bomb went off"."""
    if other.is_noun and other.span.end <= effect.span.start:
        return bool(_AFTER_SOME.search(text, max(0, other.span.start - 40), other.span.start))
    return bool(_HOURS_AFTER.search(text, effect.span.end, min(other.span.start, effect.span.end + _WIDEST)))


def _is_beside(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "Killed ten men despite an offensive", "as the army launched an offensive": told beside the harm, and not what did it."""
    if effect.span.end > other.span.start:
        return False
    pattern = _MEANWHILE if other.action in (Action.OFFENSIVE, Action.COUNTER_ATTACK) else _DESPITE
    return bool(pattern.search(text, effect.span.end, min(other.span.start, effect.span.end + _WIDEST)))


def _is_measured(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "The deadliest attack since March, when nine soldiers were killed": harm of what a deed is only measured by."""
    between = text[other.span.end : effect.span.start] if other.span.end < effect.span.start else ""
    return len(between) < _WIDEST and _SINCE_WHEN.search(between) is not None


def _is_in_own_clause(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether other harm is told between harm and a deed's verb, in a clause that is joined by "and"."""
    if other.is_noun:
        return False  # "nine were killed, and two were wounded, in an attack"
    start, end = effect.span.end, min(other.span.start, effect.span.end + _WIDEST)
    return start < end and not effect.is_noun and _OWN_CLAUSE.search(text, start, end) is not None


def _is_charge(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "Planes struck the camp after the army accused the guard of killing a farmer": harm of which somebody is accused."""
    start = max(other.span.end, effect.span.start - _CHARGE)
    return start < effect.span.start and bool(_CHARGED.search(text, start, effect.span.start))


def _is_restatement(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "launched a counter-attack … in an offensive that": the second noun names the first deed again."""
    if ";" in text[other.span.end : deed.span.start]:
        return False
    if deed.is_noun and ANSWERED.search(text, max(0, deed.span.start - _OPENING), deed.span.start):
        return False
    if deed.text.lower() in _TARGETS and other.is_noun and deed.subject and deed.subject.overlaps(other.span):
        return CODES[other.action].family is Family.REMOTE
    if _is_repelled(deed, other) or deed.span.start < other.span.start:
        return _is_repelled(deed, other)
    if other.action is Action.ARREST and deed.text.lower() in ("raid", "raids"):
        return bool(_RESTATED.search(text, max(0, deed.span.start - 40), deed.span.start))  # "were arrested in raids"
    is_ground = CODES[deed.action].family is CODES[other.action].family is Family.CONTROL
    if is_ground and other.is_noun and deed.subject and deed.subject.overlaps(other.span):
        return True  # "the capture of the mill secures the road"
    is_subject = deed.subject is not None and (other.is_noun or deed.subject.start >= other.span.start)
    if is_subject and deed.subject and deed.subject.overlaps(other.span) and CODES[other.action].family in _DOES_HARM:
        return CODES[deed.action].family in _DOES_HARM
    if deed.action is other.action and deed.is_noun:
        is_another = bool(OTHER_ONE.search(text, max(0, deed.span.start - _OPENING), deed.span.start))
        is_another = is_another or _is_to_others(deed, other, text) or _is_ground_before(deed, text)
        return not deed.is_past_background and not is_another
    if deed.action is Action.ADVANCE and deed.is_noun and CODES[other.action].family is Family.CONTROL:
        return deed.subject is None
    same = (_is_same_taking(deed, other, text), _is_such(deed, other, text))
    return any(same) or _is_same_attack(deed, other, text)


def _is_such(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "Killed nine, the fourth such attack in a week": the noun counts the deed among others."""
    is_force = deed.is_noun and CODES[other.action].family in FORCE
    return is_force and _SUCH.search(text, max(0, deed.span.start - 40), deed.span.start) is not None


def _is_ground_before(deed: ActionMention, text: str) -> bool:
    """ "Took the mill after the capture of the ford": each ground is taken by itself."""
    if CODES[deed.action].family is not Family.CONTROL or deed.object is None:
        return False
    return bool(_AFTER.search(text, max(0, deed.span.start - 20), deed.span.start))


def _is_same_attack(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "A suicide bomber struck", "air strikes targeting the port", "a car bomb killed six in the largest attack"."""
    is_bomber = deed.action is Action.ASSAULT and other.action is Action.SUICIDE_BOMBING
    if is_bomber and deed.object and deed.object.overlaps(other.span):
        return True
    is_targeting = deed.text.lower() in _TARGETS
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
    both = {deed.action, other.action} <= {Action.CAPTURE, Action.RECAPTURE}
    return both and not deed.is_noun and bool(_AND.fullmatch(text, other.span.end, deed.span.start))


def _is_repelled(deed: ActionMention, other: ActionMention) -> bool:
    """ "Repelled their attacks", "two attacks were repelled": what was repelled is no deed of its own."""
    is_attack = deed.is_noun and deed.action in (Action.ASSAULT, Action.OFFENSIVE, Action.COUNTER_ATTACK)
    return is_attack and other.action is Action.REPEL and other.object is not None and other.object.overlaps(deed.span)


def _is_to_others(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "After the murder of the senator, and following the murder of a judge": each is told with a victim of its own."""
    if CODES[deed.action].family is not Family.PEOPLE or deed.object is None or other.object is None:
        return False
    ours, theirs = (frozenset(_WORD.findall(span.of(text)[:_LONGEST].lower())) - _BARE for span in (deed.object, other.object))
    return bool(ours and theirs) and not ours & theirs


def _harms_more(deed: ActionMention, host: ActionMention, text: str) -> bool:
    """Whether harm names persons, and the deed that did it only a place or a thing: "a strike on the port killed two dockers"; or
    who fell on one side of a fight, and the deed only the other: "two rebels were killed in a clash with the guard"."""
    if deed.object is None or host.object is None or deed.object.overlaps(host.span):
        return False
    ours, theirs = (sorts_in(span.of(text)[:_LONGEST]) for span in (deed.object, host.object))
    return ours >= {Sort.PEOPLE} and (host.action is Action.CLASH or Sort.PEOPLE not in theirs)


def _fed(host: ActionMention, deed: ActionMention, text: str) -> ActionMention:
    """The host with the parties it lacks; an attacker named as the killer is the attacker."""
    if deed.subject and host.subject and deed.subject.end < host.subject.start and host.subject.of(text).lower() in _THEY:
        host = replace(host, subject=deed.subject)  # "soldiers killed nine when they fired on the march"
    subject = host.subject or (deed.subject if deed.subject and not deed.subject.overlaps(host.span) else None)
    if deed.subject and _is_repelled(deed, host) and not (host.subject and host.subject.overlaps(deed.subject)):
        host = replace(host, object=deed.subject)  # whose attack was repelled
    object_ = host.object or (deed.object if deed.object and not deed.object.overlaps(host.span) else None)
    is_first = host.victims is None and deed.rule in EFFECT_RULES
    victims = deed.object if is_first and _harms_more(deed, host, text) else host.victims
    beside = (*host.beside, deed.span, *deed.beside)[:_ENOUGH]
    return replace(host, subject=subject, object=object_, victims=victims, beside=beside)
