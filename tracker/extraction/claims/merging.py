"""One deed told twice in a sentence is one: harm that another deed of it did, and nouns that name it again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from tracker.extraction.claims.clauses_apart import is_in_clause_of_its_own
from tracker.extraction.claims.harm_done import (
    WEAKER,
    is_beside,
    is_cause,
    is_charge,
    is_disowned,
    is_earlier,
    is_in_next_part,
    is_in_own_clause,
    is_measured,
)
from tracker.extraction.claims.merging_voices import is_of_another_voice
from tracker.extraction.claims.named_again import (
    DEFUSED,
    LONGEST,
    MOST_EVIDENCE,
    TARGETS,
    is_attempted,
    is_repelled,
    is_restatement,
    is_to_others,
    may_tell_again,
)
from tracker.extraction.claims.own_dead import LOST
from tracker.extraction.mentions import ActionMention, AttributionMention, PlaceMention
from tracker.extraction.rules.en.actions import DEED_RULES
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.ships import SHIP, SHIP_LETTERS
from tracker.extraction.rules.en.times_words import GREATEST
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Action, Family, Span

EFFECT_RULES = frozenset(rule.name for rule in DEED_RULES if rule.meaning.is_effect)
_HARMS = re.compile(r"(?:kill|wound|injur)\w*\Z", re.IGNORECASE)  # also of what flew: "drones hit a car, killing two"
_GREATEST = sought(rf"\b{GREATEST}\s+(?:[\w-]+\s+){{0,2}}\Z", re.IGNORECASE)
_SENTENCE_GOES_ON = re.compile(r"[^;:\n]{1,140}")
_FIRED = re.compile(r"\b(?:fir\w+|shots?|shoot\w*)\b", re.IGNORECASE)
_MEANS = frozenset({Action.ASSAULT, Action.PROTEST_SUPPRESSED})
_TO_END = re.compile(r"\s+(?:[\w'’-]+\s+){0,4}(?:to|while|before)\s+(?:try(?:ing)?\s+to\s+|help\s+)?", re.IGNORECASE)
_SAFE = "en.action.weapons_seized.safe"
_DEAD = re.compile(r"(?:dead|deaths)\b", re.IGNORECASE)
_THEY = frozenset({"they", "he", "she", "it"})
_TWO = 2  # deeds, fewer than which tell nothing again
_ELSE = sought(r"\b(?:as|after|before|while|when|since|until)\s+(?:the\s+|an?\s+)?(?:[\w'’-]+\s+)?\Z", re.IGNORECASE)
_THAT = re.compile(r"[^;:.]{0,80}?\s(?:that|which)\s(?:\w+\s)?", re.IGNORECASE)
_AND_THAT, _FARTHEST = sought(r"\s(?:and|but)\s+that\s(?!of\b)", re.IGNORECASE), 300
_BEHIND = 40  # characters by which a cause told after its harm counts as farther


def without_restatements(
    deeds: tuple[ActionMention, ...],
    text: str,
    places: Sequence[PlaceMention] = (),
    voices: Sequence[AttributionMention] = (),
) -> tuple[ActionMention, ...]:
    """The deeds of one passage that stand for themselves; harm and restatements give their parties to the deed they belong to."""
    if len(deeds) < _TWO:
        return deeds
    kept: list[ActionMention] = []
    told = _without_safe(tuple(_with_ends(deeds, text)))
    repels = [deed for deed in told if deed.action is Action.REPEL]
    repelled = {deed.span for deed in told if any(is_repelled(deed, other) for other in repels)}
    for deed in sorted(told, key=lambda deed: (deed.span in repelled, _rank(deed))):
        hosts = (
            at
            for at, other in enumerate(kept)
            if _belongs(deed, other, text)
            and not is_in_clause_of_its_own(deed, other, text, places)
            and not (_is_elsewhere(deed, other, places, text) or is_of_another_voice(deed, other, voices, text))
        )
        host = min(hosts, key=lambda at: _from(deed, kept[at]), default=None)
        if host is None:
            kept.append(deed)
        else:
            is_measure = deed.is_noun and bool(_GREATEST.within(text, max(0, deed.span.start - 40), deed.span.start))
            kept[host] = _fed(kept[host], replace(deed, object=None) if is_measure else deed, text, places)
    kept = [_with_foiled(_as_told_first(deed, kept), kept) for deed in kept]
    return tuple(sorted(kept, key=lambda deed: deed.span))


def _with_foiled(deed: ActionMention, kept: Sequence[ActionMention]) -> ActionMention:
    """The repelling of an attempt, done to whoever tried: "foiled an attempt by rebels to enter the town"."""
    if any(is_attempted(deed, other) and deed.subject == other.subject for other in kept):
        return replace(deed, subject=None)  # "the army foiled an attempt to enter the town": not its own
    tried = next((other for other in kept if other.subject and is_attempted(other, deed)), None)
    return replace(deed, object=tried.subject) if tried and tried.subject != deed.subject else deed


def _as_told_first(deed: ActionMention, kept: Sequence[ActionMention]) -> ActionMention:
    """A deed whose verb stands before, as the deed to which that verb gave its harm: "the bombings killed two in Harim and three
    in Zed"."""
    hosts = (other for other in kept if deed.is_gap and deed.beside[0] in other.beside and other.span != deed.span)
    host = next(hosts, None)
    if host is None or deed.subject is None or not deed.subject.overlaps(host.span):
        return deed
    return replace(deed, action=host.action, rule=host.rule, subject=host.subject, victims=deed.object)


def _without_safe(deeds: tuple[ActionMention, ...]) -> tuple[ActionMention, ...]:
    """The deeds without the finding of a bomb that is told as defused: "found and defused a bomb" is one."""
    defused = [deed.span for deed in deeds if deed.rule == DEFUSED]
    if not defused:
        return deeds
    return tuple(deed for deed in deeds if deed.action is not Action.WEAPONS_SEIZED or not _is_safe(deed, defused))


def _is_safe(deed: ActionMention, defused: Sequence[Span]) -> bool:
    return deed.rule == _SAFE or (deed.object is not None and any(deed.object.overlaps(span) for span in defused))


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
    if deed.rule not in EFFECT_RULES or deed.action not in WEAKER:
        return int(deed.text.lower() in TARGETS), deed.span.start  # "targeted by air strikes": the strikes tell more
    is_tally = deed.action is Action.CASUALTIES and deed.is_noun and not _DEAD.match(deed.text)
    # "148 casualties" tells less than "26 were wounded", "64 dead" tells more
    return len(WEAKER) + 2 if is_tally else WEAKER.index(deed.action) + 2, deed.span.start


def _belongs(deed: ActionMention, other: ActionMention, text: str) -> bool:
    if is_repelled(deed, other) and not deed.is_noun:
        return True
    if deed.modality is not other.modality or deed.negated != other.negated or deed.is_gap:
        return False
    if _is_said_besides(deed, other, text):
        return False
    around = [span for span in (deed.subject, deed.object) if span and span.overlaps(other.span)]
    if other.generality and not deed.generality and not around and not _hangs_by_that(deed, other, text):
        return False  # "shot three men in a series of raids"
    if deed.rule in EFFECT_RULES:
        if deed.rule == LOST or (";" in text[other.span.end : deed.span.start] and _is_of_its_own(deed, other)):
            return False  # "lost five men and killed nine": each side has its own
        is_other = deed.action is other.action and is_to_others(deed, other, text)
        parted = (is_measured, is_earlier, is_beside, is_charge, is_in_own_clause, is_in_next_part, is_disowned)
        is_apart = is_other or any(told(deed, other, text) for told in parted)
        return not is_apart and is_cause(other, deed)
    return (bool(around) or may_tell_again(deed, other)) and is_restatement(deed, other, text)


def _is_said_besides(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "Said that nine soldiers had been killed and that rebels had entered the port": each is said by itself."""
    first, second = sorted((deed.span, other.span))
    return _AND_THAT.within(text, first.end, min(second.start, first.end + _FARTHEST)) is not None


def _hangs_by_that(deed: ActionMention, other: ActionMention, text: str) -> bool:
    """ "A series of bombings in Orra that killed nearly 300": harm that only these did."""
    is_harm = deed.rule in EFFECT_RULES and other.is_noun
    return is_harm and _THAT.fullmatch(text, other.span.end, deed.span.start) is not None


def _is_of_its_own(deed: ActionMention, other: ActionMention) -> bool:
    """Whether harm told behind a semicolon stands for itself: it has its own doer, its own dead ("killed 33 gunmen; 31 hostages
    lost their lives"), or is a count ("; the Red Cross put the dead at nine")."""
    if deed.is_noun and deed.action is Action.CASUALTIES:
        return True
    has_doer = deed.subject is not None and not deed.is_noun
    return has_doer or (CODES[other.action].family is Family.PEOPLE and other.object is not None and deed.object is not None)


def _harms_more(deed: ActionMention, host: ActionMention, text: str, places: Sequence[PlaceMention]) -> bool:
    """Whether harm names persons, and the deed that did it only a place or a thing: "a strike on the port killed two dockers"; or
    who fell on one side of a fight, and the deed only the other: "two rebels were killed in a clash with the guard"."""
    if deed.object is None or host.object is None or deed.object.overlaps(host.span):
        return False
    ours, theirs = (sorts_in(span.of(text)[:LONGEST]) for span in (deed.object, host.object))
    if any(place.span.end == host.object.end and not place.in_actor for place in places):
        theirs = frozenset()  # "the shelling of Orra killed five": the name is a place's
    if any(rule.pattern.search(text, host.object.start, host.object.end) for rule in (SHIP, SHIP_LETTERS)):
        theirs = frozenset()  # "attacked the MV Anemone, killing two sailors"
    return ours >= {Sort.PEOPLE} and (host.action is Action.CLASH or Sort.PEOPLE not in theirs)


def _who_harmed(deed: ActionMention, host: ActionMention, text: str) -> Span | None:
    """Who is told to have done harm, and did the deed it came of: not who suffered that ("a convoy was bombed, killing ten"), nor
    who does something else ("drones struck the palace hours after soldiers left it, killing ten")."""
    subject = deed.subject
    if subject is None or subject.overlaps(host.span) or (host.object is not None and host.object.overlaps(subject)):
        return None
    is_trailing = deed.is_gerund and subject.start > host.span.end
    return None if is_trailing and _ELSE.within(text, host.span.end, subject.start) else subject


def _fed(host: ActionMention, deed: ActionMention, text: str, places: Sequence[PlaceMention]) -> ActionMention:
    """The host with the parties it lacks; an attacker named as the killer is the attacker."""
    if deed.subject and host.subject and deed.subject.end < host.subject.start and host.subject.of(text).lower() in _THEY:
        host = replace(host, subject=deed.subject)  # "soldiers killed nine when they fired on the march"
    subject = host.subject or _who_harmed(deed, host, text)
    if deed.subject and is_repelled(deed, host) and not (host.subject and host.subject.overlaps(deed.subject)):
        host = replace(host, object=deed.subject)  # whose attack was repelled
    if deed.object and host.subject and deed.object.overlaps(host.subject):
        deed = replace(deed, object=None)  # "was attacked before dawn by herders, leaving 12 dead"
    object_ = host.object or (deed.object if deed.object and not deed.object.overlaps(host.span) else None)
    is_first = host.victims is None and (deed.rule in EFFECT_RULES or _HARMS.match(deed.text) is not None)
    victims = deed.object if is_first and _harms_more(deed, host, text, places) else host.victims
    beside = (*host.beside, deed.span, *deed.beside)[:MOST_EVIDENCE]
    return replace(host, subject=subject, object=object_, victims=victims, beside=beside)
