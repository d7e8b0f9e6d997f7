"""Harm that is told in a clause of its own, with its own doer and those it was done to, beside a deed of another clause."""

import re
from collections.abc import Sequence

from tracker.extraction.mentions import ActionMention, PlaceMention
from tracker.extraction.rules.en.ships import SHIP
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Family, Span

_JOINED = sought(r",?\s(?:and|while|but|as|whereas)\s", re.IGNORECASE)
# From the word that joins a clause to its deed: its subject and no preposition ("and a drone", "while artillery").
_SUBJECT = re.compile(
    r",?\s(?:and|while|but|as|whereas)\s(?:then\s|later\s|also\s)?"
    r"(?!(?:in|on|at|by|with|during|after|before|from|for|of|its|their|his|her|it|they|he|she|this|that)\b"
    r"|the\s(?:[\w-]+\s)?(?:attack|attacks|attackers|blast|blasts|explosion|violence|fighting|clashes|unrest|assault|strikes?|bombing|bombings"
    r"|shelling|fire|shooting|raid|incident|same|others?)\b)"
    r"(?:(?!(?:in|on|at|by|with|during|after|before|from|for|to|when|where|who|that|which|was|were)\b)[\w'’.-]+\s){0,6}\Z",
    re.IGNORECASE,
)
_AND = re.compile(r"[^,;.]{0,60}?,?\sand\s", re.IGNORECASE)
_SHIP = SHIP.pattern
_SUNK = "en.action.destruction.sunk"
_WIDEST = 300  # characters between two deeds


def is_in_clause_of_its_own(effect: ActionMention, other: ActionMention, text: str, places: Sequence[PlaceMention]) -> bool:
    """Whether harm and a deed are told one after the other, each of others: "sank a ferry, and a drone hit a tug", "a mine sank
    a ferry off Orra and artillery killed a nurse in Zed"."""
    if effect.is_noun or effect.object is None or other.object is None or effect.object.overlaps(other.object):
        return False
    if _are_in_row(effect, other, text) or _are_suffered(effect, other, text, places):
        return True
    if effect.span.start < other.span.start and _are_done_by_one(effect, other, text):
        return _have_grounds(effect, other, places)
    if effect.span.start < other.span.start:
        return _follows(effect, other, text) and (_is_active(effect) or _have_grounds(effect, other, places))
    return (
        _is_active(effect)
        and _has_subject(effect, other)
        and _follows(other, effect, text)
        and _have_grounds(other, effect, places)
    )


def _are_done_by_one(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "Shot a judge in Orra and blew up a bus in Zed": two active verbs of one doer, joined by "and"."""
    is_second = not other.is_noun and other.object is not None and other.object.start >= other.span.end
    is_joined = text[max(0, other.span.start - 8) : other.span.start].endswith((" and ", ", then "))
    return is_second and is_joined and _is_active(effect)


def _are_in_row(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """ "After burning the mill and killing a nurse", "struck a boat, killing 11, and sank a tug": two verbs of a row, each with
    what it was done to."""
    if other.is_noun or not other.span.end <= effect.span.start or other.object is None or other.object.start < other.span.end:
        return False
    is_property = CODES[other.action].family is Family.PROPERTY and effect.is_gerund
    if is_property and other.is_gerund:
        return _AND.fullmatch(text, other.object.end, effect.span.start) is not None
    is_ship = effect.rule == _SUNK and _are_ships(effect, other, text)
    return is_ship and text[max(0, effect.span.start - 8) : effect.span.start].endswith((" and ", ", then "))


def _are_ships(effect: ActionMention, other: ActionMention, text: str) -> bool:
    """Whether two deeds were done to two ships, and not to "it" or "one of them"."""
    ours, theirs = (_SHIP.search(span.of(text).lower()) if span else None for span in (effect.object, other.object))
    return bool(ours and theirs and effect.object and other.object and effect.object.of(text) != other.object.of(text))


def _are_suffered(effect: ActionMention, other: ActionMention, text: str, places: Sequence[PlaceMention]) -> bool:
    """ "Five were killed in Orra, and eleven were wounded in Zed": harm of others at another place."""
    if other.is_noun or effect.object is None or other.object is None or effect.action is other.action:
        return False
    first, second = sorted((effect, other), key=lambda deed: deed.span)
    if first.object is None or second.object is None or not first.span.end <= second.object.start < second.span.start:
        return False
    is_joined = text[max(0, second.object.start - 8) : second.object.start].endswith((" and ", " while ", "; "))
    return is_joined and (first.is_gap or first.object.end <= first.span.start) and _have_grounds(first, second, places)


def _is_active(deed: ActionMention) -> bool:
    return deed.object is not None and deed.object.start >= deed.span.end and not deed.is_gerund


def _has_subject(deed: ActionMention, before: ActionMention) -> bool:
    return deed.subject is not None and deed.subject.start >= before.span.end


def _follows(first: ActionMention, second: ActionMention, text: str) -> bool:
    """Whether the second of two deeds begins a clause that is joined to the first's, with a subject and an object behind it."""
    start = max(first.span.end, first.object.end if first.object else 0)
    if second.object is None or second.object.start < second.span.end or not start < second.span.start < start + _WIDEST:
        return False
    joint = _last_joint(Span(start, second.span.start), text)
    is_named = joint is not None and (second.is_noun or joint.end() < second.span.start)
    return is_named and joint is not None and _SUBJECT.fullmatch(text, joint.start(), second.span.start) is not None


def _last_joint(span: Span, text: str) -> re.Match[str] | None:
    if _JOINED.within(text, span.start, span.end) is None:
        return None
    return max(_JOINED.pattern.finditer(text, span.start, span.end), key=re.Match.start, default=None)


def _have_grounds(first: ActionMention, second: ActionMention, places: Sequence[PlaceMention]) -> bool:
    """Whether each of two deeds has a place of its own, the first's before the second."""
    here = [place.span for place in places if not place.in_actor]
    ours = any(first.span.start < span.start and span.end <= second.span.start for span in here)
    return ours and any(span.start >= second.span.end for span in here)
