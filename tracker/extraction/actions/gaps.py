"""Deeds whose verb is told once only: "killed two in Harim and three in Zed", "the army took Harim and the rebels Zed"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en.actions.gaps import COUNT_AGAIN, DOER_AGAIN
from tracker.extraction.rules.en.actions.grammar import SAYING
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.vocabulary import CODES, Action, Family, Modality, Span

_COUNTED = frozenset(
    {
        Action.KILLING,
        Action.WOUNDING,
        Action.EXECUTION,
        Action.ABDUCTION,
        Action.ARREST,
        Action.CASUALTIES,
        Action.DESTRUCTION,
        Action.ASSAULT,
        Action.ARSON,
        Action.PROTESTERS_KILLED,
        Action.TORTURE,
        Action.REPEL,
    }
)
_OF_PLACES = frozenset({Family.CONTROL, Family.REMOTE, Family.FIGHTING})
_WHO = frozenset({Sort.TROOPS, Sort.PEOPLE, Sort.ARMS, Sort.AIRCRAFT, Sort.DRONE})
_NUMBER = re.compile(
    r"\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|dozens|scores)\b", re.I
)
_NAME = re.compile(r"(?:the\s(?:\w+\s){0,3})?[A-Z]")
_PLACE = re.compile(r"\b(?:in|near|at|outside|around|on)\s(?:the\s)?(?:[a-z]+\s){0,2}[A-Z]")
_COLLECTIVE = frozenset(
    {"army", "militia", "guard", "junta", "navy", "government", "opposition", "mine", "bomb", "drone", "missile", "rocket"}
)
_HIT = frozenset({"hit", "struck", "attacked", "targeted", "killed", "destroyed", "damaged", "pounded"})
_TOLD = frozenset({Modality.HAPPENED, Modality.ONGOING})
_MOST = 4  # times that a verb is meant again


def with_gaps(text: str, passage: Passage, deeds: Sequence[ActionMention]) -> Iterator[ActionMention]:
    """The deeds of a passage, with those that a verb tells without being repeated."""
    for number, deed in enumerate(deeds):
        end = deeds[number + 1].span.start if number + 1 < len(deeds) else passage.span.end
        if not _has_verb(deed) or deed.negated or deed.modality not in _TOLD:
            yield deed
        else:
            yield from _by_others(text, deed, end) or _of_others(text, deed, end) or (deed,)


def _has_verb(deed: ActionMention) -> bool:
    """Whether a verb tells the deed, also with what it was done with: "took", "missiles struck"."""
    return not deed.is_noun or deed.text.split()[-1].lower() in _HIT


def _of_others(text: str, deed: ActionMention, end: int) -> tuple[ActionMention, ...]:
    """ "Killed two in Harim and three in Zed"."""
    done_to = deed.object or deed.span  # "shot dead three protesters" holds its own
    if not (deed.action in _COUNTED or CODES[deed.action].family is Family.REMOTE):
        return ()
    is_counted = _NUMBER.search(text, done_to.start, done_to.end) is not None
    start, found = max(deed.span.end, done_to.end), [deed]
    while len(found) <= _MOST and (match := COUNT_AGAIN.pattern.search(text, start, end)):
        if not SAYING.isdisjoint(match["what"].split()):
            break  # ", the army said on Telegram"
        if not _PLACE.search(text, start, match.start()) or (_NUMBER.match(match["what"]) and not is_counted):
            break
        found.append(_again(deed, match, deed.subject))
        start = match.end()
    return tuple(found) if len(found) > 1 else ()


def _by_others(text: str, deed: ActionMention, end: int) -> tuple[ActionMention, ...]:
    """ "The army took Harim and the rebels Zed"."""
    done_to = deed.object
    if done_to is None or deed.subject is None or not deed.subject.end <= deed.span.start <= done_to.start:
        return ()
    is_on_towns = CODES[deed.action].family in _OF_PLACES or deed.action is Action.ASSAULT
    is_of_places = is_on_towns and _NAME.match(text, done_to.start, done_to.end)
    if not is_of_places and deed.action not in _COUNTED:
        return ()
    match = DOER_AGAIN.pattern.search(text, done_to.start, end)
    while match is not None and not _is_doer(match, is_of_places=bool(is_of_places)):
        match = DOER_AGAIN.pattern.search(text, match.start() + 1, end)
    if match is None:
        return ()
    cut = Span(done_to.start, match.start()) if match.start() < done_to.end else done_to
    return (replace(deed, object=cut), _again(deed, match, Span(*match.span("who"))))


def _is_doer(match: re.Match[str], *, is_of_places: bool) -> bool:
    """Whether those named do the deed, and are not whom it is done to: "the rebels Zed", "a mine three in Zed"."""
    head, what = match["head"], match["what"]
    is_body = head.isupper() and match["who"].startswith("the ")  # "the RSF"
    is_many = head.lower() in _COLLECTIVE or (head.endswith("s") and not _WHO.isdisjoint(sorts_in(head.lower())))
    return (is_many or is_body) and (what[:1].isupper() or what.startswith("the ")) is is_of_places and _is_led(match)


def _is_led(match: re.Match[str]) -> bool:
    """Whether no preposition or verb stands in the words for the doer."""
    return {"of", "in", "at", "by", "to", "from", "with", "on", "said", "was", "were", "that"}.isdisjoint(match["who"].split())


def _again(deed: ActionMention, match: re.Match[str], subject: Span | None) -> ActionMention:
    joint = match["joint"]
    start = match.start() + len(joint) - len(joint.lstrip())
    span = Span(start, match.start() + len(joint.rstrip()))
    return replace(deed, span=span, subject=subject, object=Span(*match.span("what")), beside=(deed.span,), is_gap=True)
