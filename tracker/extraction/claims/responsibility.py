"""To whom a sentence lays a deed that names no doer itself: "claimed responsibility for the bombing", "blamed on"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.extraction.claims.done_to import OBJECTS
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, Passage
from tracker.extraction.rules.en.grounds import IRREGULARS
from tracker.extraction.rules.en.responsibility import CHARGED, DENIED, OUTLAWS, RESPONSIBILITY, Stands
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import CODES, FORCE, Action, Span

_RESPONSIBILITY = Shortlist(RESPONSIBILITY)
_ARMED = frozenset({"MIL", "COP"})
# "Accused the police of having brought the killers": what they are charged with is not the deed told before.
_OF_ELSE = re.compile(
    r"\s+of\s+(?!(?:carrying|staging|planning|committing|perpetrating|being|orchestrating|masterminding|the|this|that|responsib|involve)\w*)",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(r"\s*(?:,[^,.;]{0,60},)?\s*")
_SOON = re.compile(
    r"[\s,\"”]*(?:(?:has|have|had|later|also|immediately|reportedly|today|tonight|yesterday|on|late|early|last|night|(?:\w+day))\s+){0,4}",
    re.IGNORECASE,
)
_LAYS = (
    *("blam", "hold", "held", "suspect", "attribut", "ascrib", "lay", "laid", "put", "pin", "plac", "cast", "heap", "point"),
    *("suspicion", "bear", "bore", "is ", "are ", "was ", "were "),
)
_OWNS_UP = ("claim", "took", "tak", "assum", "admit", "accept", "own", "confess")
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_PARTS = re.compile(r"[,;:—–]")
_NEXT = re.compile(r"\s+(?:the\s+|an?\s+)?[\"“]?", re.IGNORECASE)
_BEFORE = 60  # characters that may take the words back
_REACH = 160  # characters from the words to the doer, or to the deed
_NEAR = 80  # characters from "blamed" to whom


@dataclass(frozen=True, slots=True)
class Laid:
    """Who did it, the rule that found them, and the deed that is laid to them; None where the sentence names none."""

    doers: tuple[ActorMention, ...]
    rule: str
    deed: ActionMention | None


def laid_in(passage: Passage, deeds: Sequence[ActionMention], story: Story) -> tuple[Laid, ...]:
    """What a sentence lays to somebody, in the order of its words."""
    forceful = [deed for deed in deeds if CODES[deed.action].family in FORCE and deed.action is not Action.ARREST]
    return tuple(_found(passage, forceful, story))


def _found(passage: Passage, deeds: Sequence[ActionMention], story: Story) -> Iterator[Laid]:
    span = passage.span
    for rule, match in _RESPONSIBILITY.matches(story.text, story.low, span.start, span.end):
        turns = story.text[match.start() - 2 : match.start()] == ", "  # "denied the raid, blaming the guard for it"
        if not turns and DENIED.search(story.text, max(span.start, match.start() - _BEFORE), match.start()):
            continue
        words = Span(match.start(), match.end())
        doer = _doer(words, rule.meaning, span, story) or _body_at(words, rule.meaning, span, story)
        deed = _deed(words, doer, rule.meaning, deeds) if doer else None
        if deed is None and doer and turns and rule.meaning is Stands.BETWEEN:  # "nine died, he said, blaming the brigade"
            deed = next((each for each in reversed(deeds) if each.span.end <= words.start), None)
        is_of_else = deed is None and doer is not None and _OF_ELSE.match(story.text, doer.span.end, span.end)
        if doer is not None and not is_of_else:
            yield Laid(_with_others(doer, rule.meaning, span, story), rule.name, deed)


def _with_others(doer: ActorMention, stands: Stands, span: Span, story: Story) -> tuple[ActorMention, ...]:
    """The "government" and the "army" of "blamed the government and the army for the raid"."""
    if stands is Stands.BEFORE:
        before = story.actors.within(Span(max(span.start, doer.span.start - _NEAR), doer.span.start))[-1:]
        return (*(each for each in before if _joins(each, doer, story)), doer)
    behind = story.actors.within(Span(doer.span.end, min(span.end, doer.span.end + _NEAR)))[:1]
    return (doer, *(each for each in behind if _joins(doer, each, story)))


def _joins(one: ActorMention, other: ActorMention, story: Story) -> bool:
    """Whether two who may both have done it are named with nothing but "and" between."""
    is_joint = _AND.fullmatch(story.text, one.span.end, other.span.start) is not None
    return is_joint and all(_is_doer(each) or each.category in _ARMED or _governs(each) for each in (one, other))


def _doer(words: Span, stands: Stands, span: Span, story: Story) -> ActorMention | None:
    if stands is Stands.BEFORE:
        before = story.actors.within(Span(max(span.start, words.start - _REACH), words.start))
        return next((actor for actor in reversed(before) if _is_doer(actor) or _stands_at(actor, words, story)), None)
    reach = _NEAR if stands is Stands.BETWEEN else _REACH
    after = story.actors.within(Span(words.end, min(span.end, words.end + reach)))
    is_state = stands is Stands.BETWEEN
    doer = next((actor for actor in after if _is_doer(actor) or actor.category in _ARMED or (is_state and _governs(actor))), None)
    if doer is not None and stands is Stands.AFTER and _PARTS.search(story.text, words.end, doer.span.start):
        return None  # "was the work of bakers, the army said"
    if doer is None or stands is Stands.AFTER:
        return doer
    return doer if CHARGED.match(story.text[doer.span.end : min(span.end, doer.span.end + _NEAR)]) else None


def _body_at(words: Span, stands: Stands, span: Span, story: Story) -> ActorMention | None:
    """A body of no list that owns up, where the words put it: "the Free Bakers tonight claimed responsibility"."""
    said = words.of(story.low)
    if not said.startswith((*_OWNS_UP, *_LAYS)):
        return None
    if stands is Stands.BEFORE:
        near = reversed(story.actors.within(Span(max(span.start, words.start - _NEAR), words.start)))
        return next(
            (actor for actor in near if _is_named(actor) and _SOON.fullmatch(story.text, actor.span.end, words.start)), None
        )
    if stands in (Stands.AFTER, Stands.BETWEEN):
        behind = story.actors.within(Span(words.end, min(span.end, words.end + _NEAR)))
        named = (actor for actor in behind if _is_named(actor) and _NEXT.fullmatch(story.text, words.end, actor.span.start))
        body = next(named, None)
        is_charged = body is not None and CHARGED.match(story.text[body.span.end : min(span.end, body.span.end + _NEAR)])
        return body if stands is Stands.AFTER or is_charged else None
    return None


def _is_named(actor: ActorMention) -> bool:
    return (
        not actor.is_person and any(word[0].isupper() for word in actor.text.split()) and actor.category not in (*_ARMED, "GOV")
    )


def _governs(actor: ActorMention) -> bool:
    """Whether it is a government, and not one of its men."""
    return actor.category == "GOV" and not actor.is_person


def _stands_at(actor: ActorMention, words: Span, story: Story) -> bool:
    """ "Soldiers, he said, are responsible for it": soldiers and police too, where the words follow them at once."""
    return (actor.category in _ARMED or _governs(actor)) and bool(_AT_ONCE.fullmatch(story.text, actor.span.end, words.start))


def _is_doer(actor: ActorMention) -> bool:
    """An organisation, or irregulars of whatever name: not the police that say so, a victim, "he" or "him"."""
    if actor.text.lower() in OBJECTS:
        return False
    return (
        bool(actor.key or actor.refers_to)
        or actor.category == "REB"
        or bool(IRREGULARS.pattern.search(actor.text) or OUTLAWS.search(actor.text))
    )


def _deed(words: Span, doer: ActorMention, stands: Stands, deeds: Sequence[ActionMention]) -> ActionMention | None:
    """The deed in the words ("claimed the attack"), the next behind them and the doer, or the last before them."""
    named = next((deed for deed in deeds if words.holds(deed.span)), None)
    if named is not None:
        return named
    if stands is Stands.AFTER:
        before = next((deed for deed in reversed(deeds) if deed.span.end <= words.start), None)
        return before or next((deed for deed in deeds if deed.span.start >= doer.span.end), None)
    start = max(words.end, doer.span.end)
    behind = next((deed for deed in deeds if start <= deed.span.start <= start + _REACH), None)
    if behind is None and stands is Stands.BEFORE:  # "bombs killed nine; the brigade claimed responsibility"
        return next((deed for deed in reversed(deeds) if deed.span.end <= doer.span.start), None)
    return behind
