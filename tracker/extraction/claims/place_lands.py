"""Deeds without a place that were done in a land, and not at the town told last: what its ministries count, what drove many out,
what was done there long before."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import chain

from tracker.extraction.claims.place_clause import WIDE
from tracker.extraction.claims.place_kinds import around
from tracker.extraction.claims.placed import TAKEN_OVER, Placed, placed_at
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.vocabulary import Action, Kind, PlacePrecision, Span, When

_COUNTS_ITS_DEAD = re.compile(
    r"\b(?:health|medical|hospitals?|civil\s+defen[cs]e|emergency|rescue|ambulance|police|interior|red\s+cr(?:oss|escent))\b",
    re.IGNORECASE,
)
_OF_TOWN = re.compile(r"\b(?:the|this|that)\s(?:[\w-]+\s)?(?:city|town|camp|village|enclave|district|island)\b", re.IGNORECASE)
_POPULATION = re.compile(r"['’]s?\spopulation\b")
_NEAR = 30  # characters before and behind a deed in which those who fled are counted
_MANY = re.compile(r"\b(?:[5-9]\d|\d{3}),\d{3}\b|\bmillions?\b")  # from 50,000: they lived in no one town
_OF_A_WAR = frozenset({Action.OFFENSIVE, Action.CLASH, Action.DISPLACEMENT})
_LONG_BEFORE = timedelta(days=300)
_YEARS_BEFORE = timedelta(days=400)  # after which any deed took place elsewhere, as far as anybody tells
_LATELY = 40  # claims back that tell when a place was spoken of


def land_meant(action: ActionMention, taken: PlaceMention, passage: Passage, story: Story) -> PlaceMention | None:
    """The land in which a deed was done that would take over a place elsewhere, or a town too small for it; None where it may
    have been done there."""
    if counted := _of_those_who_count(taken, passage, story):
        return counted
    if action.action is Action.DISPLACEMENT and (land := _whose_population(passage, story)):
        return land
    if _OF_TOWN.search(story.text, passage.span.start, passage.span.end):
        return None
    if action.action is Action.DISPLACEMENT and taken.precision not in WIDE and _are_many(action, story):
        known = taken if taken.key else next((place for place in story.places.all if place.key and not place.in_actor), taken)
        return known if known.precision is PlacePrecision.COUNTRY else around(known, (Kind.COUNTRY,), story)
    return None


def _of_those_who_count(taken: PlaceMention, passage: Passage, story: Story) -> PlaceMention | None:
    """The Morland of "Morland's health ministry said 36 people had been killed", told after a deed in another land."""
    here = story.gazetteer.places.get(taken.key)
    sources = [said.source for said in story.said_by(passage.span) if said.source]
    counting = (source for source in sources if _COUNTS_ITS_DEAD.search(source.of(story.text)))
    lands = chain.from_iterable(story.places.within(source) for source in counting)
    for land in lands:
        entry = story.gazetteer.places.get(land.key)
        if entry and here and entry.kind is Kind.COUNTRY and entry.country != here.country:
            return replace(land, relation="in", in_actor=False)
    return None


def _whose_population(passage: Passage, story: Story) -> PlaceMention | None:
    """The Veland of "a million people, a fifth of Veland's population, have fled"."""
    places = (place for place in story.places.within(passage.span) if place.key)
    return next((place for place in places if _POPULATION.match(story.text, place.span.end)), None)


def _are_many(action: ActionMention, story: Story) -> bool:
    spans = (action.span, action.subject or action.span, action.object or action.span)
    whole = Span(max(0, min(span.start for span in spans) - _NEAR), max(span.end for span in spans) + _NEAR)
    return _MANY.search(story.text, whole.start, whole.end) is not None


def in_its_time(action: ActionMention, placed: Placed | None, when: When, passage: Passage, story: Story) -> Placed | None:
    """A place that a deed took over; the country around it for what was done long before what was told of that place: "the
    invasion, which began in 2014", "had used gas twice, in 2014 and 2015"."""
    if placed is None or placed.mention is None or placed.rule not in TAKEN_OVER or placed.place.precision in WIDE:
        return placed
    long_before = _LONG_BEFORE if action.action in _OF_A_WAR else _YEARS_BEFORE
    if not when.is_told or when.last is None or not _is_later(placed, when, long_before, passage, story):
        return placed
    wider = around(placed.mention, (Kind.COUNTRY,), story)
    return placed_at(wider, "claim.place.wider") if wider else None


def _is_later(placed: Placed, when: When, long_before: timedelta, passage: Passage, story: Story) -> bool:
    """Whether what was told last of a place, in another paragraph, is of much later days."""
    told = next((claim for claim in story.lately(_LATELY) if claim.place and claim.place.name == placed.place.name), None)
    if told is None or not told.when.is_told or told.when.first is None or when.last is None:
        return False
    is_apart = story.passages[story.number_of[told.span]].paragraph != passage.paragraph
    return is_apart and told.when.first - when.last > long_before
