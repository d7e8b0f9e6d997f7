"""Places told in a row, each with the deed."""

import re
from collections.abc import Sequence
from itertools import takewhile

from tracker.extraction.claims.bearings import GROUND
from tracker.extraction.claims.fought_for import OWN_VERB, opens_clause
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, PlaceMention
from tracker.vocabulary import Span

_JOIN = re.compile(
    r"(?:\s(?:city|town|village|district|province|state|county|area|region|camp)(?=,?\s(?:and|or)\s))?"
    rf"(?:,\s+(?:an?|the|its|their|\d{{1,3}}|some|about)\s[^,.;()]{{2,50}}(?=,))?\s*(?:,\s*(?:including|namely|notably|among\s+them)|,\s*as\s+well\s+as|,\s*and|,\s*or|,|\sas\s+well\s+as|\sand|\sor)\s+"
    # "near Harim, and north of Zed near Orra"
    r"(?:(?:north|south)?-?(?:north|south|east|west)\s+of\s+[^,.;()]{2,30}?\s+(?=(?:in|near|at)\s))?"
    r"(?:(?:in|near|at)\s+)?(?:the\s+)?(?:capital,?\s+)?"
    rf"(?:(?:nearby|neighbou?ring|adjacent|northern|southern|eastern|western|central)\s+)?(?:(?:[\w-]+\s+){{0,2}}(?:{GROUND}|ports?|bases?)\s+of\s+)?[‘ʿ]?",
    re.IGNORECASE,
)
_IN = re.compile(r",\s(?:in|near|at)\s(?:the\s)?", re.IGNORECASE)  # "Harim and Orra, in Zed"
_LAST = re.compile(r"(?:\band|\bor|\bas well as|\bincluding)\s", re.IGNORECASE)
_UNKNOWN_LAST = re.compile(
    r",?\s+and\s+(?:the\s+(?:north|south|east|west|rest|outskirts|airport|port|coast)\w*\b|(?:the\s+)?(?:[\w-]+\s+){0,3}?[A-Z])"
)
_INCLUDING = re.compile(
    rf"[^.;:]{{0,30}}?,?\s(?:including|among\s+them|such\s+as|namely|notably)\s(?:the\s)?(?:{GROUND}\sof\s)?", re.IGNORECASE
)
_WHERE = ("in", "near", "outside", "outskirts of")
_BEHIND = len(" near the village of ")
_NEAR = 80  # characters before a place in which the verb may stand that it belongs to
_LONGEST = 30  # places in a row; what goes on is no sentence


def listed_with(first: PlaceMention, action: ActionMention, found: Sequence[PlaceMention], story: Story) -> list[PlaceMention]:
    """The places joined to the one of a deed by commas and "and": those after it, or those before the deed they are done to."""
    if first.span.start > action.span.start:
        next_ones = (place for place in found if place.span.start > first.span.start and not _is_bearing(place, story))
        after = list(takewhile(lambda place: not _is_of_others(place, action, story), next_ones))[:_LONGEST]
        if not after:
            return []
        behind = _row(first, after, story) or _included(first, after, story)
        return [place for place in behind if _is_object_of(place, action) or not OWN_VERB.match(story.text, place.span.end)]
    if opens_clause(first, story.text):
        return []  # "shelled Zed, and in Harim a man was wounded"
    before = [place for place in found if place.span.end <= action.span.start][-_LONGEST:]
    for number, place in enumerate(before):
        row = _row(place, before[number + 1 :], story)
        if first in (place, *row):
            last = (place, *row)[-1]
            is_own = not place.relation or (action.object is not None and action.object.holds(place.span))
            is_done_to = action.object is not None and action.object.overlaps(last.span) and is_own
            if any(_is_another(other, action, story) for other in (place, *row)):
                return []
            is_done_there = all(other.relation in _WHERE for other in (place, *row))
            return [other for other in (place, *row) if other is not first] if is_done_to or is_done_there else []
    return []


def _is_object_of(place: PlaceMention, action: ActionMention) -> bool:
    """Whether a place stands in what a deed was done to."""
    return action.object is not None and action.object.holds(place.span)


def _is_of_others(place: PlaceMention, action: ActionMention, story: Story) -> bool:
    """ "The army took Harim and the rebels Orra": what others did, though the verb is told once."""
    others = story.actions.within(Span(action.span.end, place.span.end))
    return opens_clause(place, story.text) or any(
        other.is_gap and other.object is not None and _stands_at(place.span, other.object) for other in others
    )


def _stands_at(place: Span, done_to: Span) -> bool:
    """Whether a place is what a deed was done to, or is told right behind that."""
    return done_to.holds(place) or 0 <= place.start - done_to.end <= _BEHIND


def _is_bearing(place: PlaceMention, story: Story) -> bool:
    """Whether it only tells on which side of it the next one lies: "north of Zed near Orra"."""
    return place.relation == "direction of" and story.text.startswith((" near ", " in ", " at "), place.span.end)


def _included(first: PlaceMention, found: Sequence[PlaceMention], story: Story) -> list[PlaceMention]:
    """The villages of "took ten villages in Harim on Monday, including Orra and Zed"."""
    match = _INCLUDING.match(story.text, first.span.end)
    at = next((number for number, place in enumerate(found) if match and place.span.start == match.end()), None)
    return [] if at is None else [found[at], *_row(found[at], found[at + 1 :], story)]


def _is_another(place: PlaceMention, action: ActionMention, story: Story) -> bool:
    """ "Still hold Harim, and Orra is surrounded": what another deed was done to is no part of this one's row."""
    before = story.actions.within(Span(max(0, place.span.start - _NEAR), action.span.start))
    others = (other for other in before if other != action and other.object != action.object)
    return any(other.object and other.object.holds(place.span) and not other.is_noun for other in others)


def _row(first: PlaceMention, found: Sequence[PlaceMention], story: Story) -> list[PlaceMention]:
    """The places joined to the first, without those that only say where it lies ("Harim, Idlib")."""
    joined, last, join = [], first, ""
    for place in found:
        match = _JOIN.fullmatch(story.text, last.span.end, place.span.start)
        if not match or place.in_actor or (_LAST.search(join) and _IN.fullmatch(match[0])):
            break
        if not _lies_in(last, place, story):
            join = match[0]
            joined.append(place)
        last = place
    is_row = _LAST.search(join) or (join and _UNKNOWN_LAST.match(story.text, last.span.end))
    return joined if is_row else []


def _lies_in(place: PlaceMention, wider: PlaceMention, story: Story) -> bool:
    here, there = story.gazetteer.places.get(place.key), story.gazetteer.places.get(wider.key)
    return bool(here and there and story.gazetteer.is_within(here, there))
