"""Which of the places named before "the village", "the base" or "the area" stands for."""

import re
from itertools import islice

from tracker.extraction.claims.place_asides import WENT, is_reached
from tracker.extraction.claims.place_capitals import capital_meant
from tracker.extraction.claims.place_chains import finest
from tracker.extraction.claims.place_kinds import KINDS, around, suits
from tracker.extraction.claims.place_towns import city_meant, town_meant
from tracker.extraction.claims.placed import mention_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import Passage, PlaceMention
from tracker.vocabulary import Kind, PlacePrecision, Span, Stance

TOWN_NOUNS = ("city", "town", "capital", "port", "village")
_OF_TOWNS = ("airport", "port", "prison", "citadel")  # what a town has one of
_NAMED_SO = ("town", "village")
_TO = re.compile(r"\bto(?:wards?)?\s\Z")
_NEAR_CLAIMS = 4  # claims back in which a town may have been called so
_CALLED = re.compile(r"\s((?!(?:to|the|an?|and|in|on|of|as|for|at|by|from|near)\b)[\w-]+(?:\s[\w-]+)?)")  # "Zedan oil refinery"
_NAMINGS = 20  # of a place, that may say what it is
_NEAR_CLAIM = 600  # characters back to the sentence of a claim
_CLAIMS = 20  # claims back that "there" may point to


def by_kind(noun: str, earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """What "the village", "the city", "the base" stand for, of the places named before."""
    wanted = KINDS.get(noun)
    if meant := _by_the_report(noun, earlier, passage, story):
        return meant
    if noun == "area" and (scene := _scene_of(earlier, passage, story)):
        return scene
    if wanted is None and (called := _called(noun, earlier, story)):
        return called
    if noun in _OF_TOWNS and (town := _town_of(earlier, passage, story)):
        return town
    last = _last_fitting(earlier, wanted, story)
    return last or (around(earlier[-1], wanted, story) if earlier and wanted else None)


def _by_the_report(noun: str, earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """The capital of the land a report is about, its city, or the town of one entry of a chronology."""
    wanted = KINDS.get(noun)
    if same := _called_so_before(noun, earlier, passage, story):
        return same
    if noun == "capital" and (capital := capital_meant(earlier, passage, story)):
        return capital
    is_entry = story.parts.is_apart(passage) and story.parts.head(passage) is None
    if wanted and is_entry and (own := _last_fitting(earlier, wanted, story)):
        return own
    if noun in _NAMED_SO and (fresh := town_meant(noun, earlier, story)):
        return fresh
    if wanted and Kind.CITY in wanted and story.about and suits(story.about, wanted, story):
        return city_meant(story.about, wanted, earlier, passage, story)
    return None


def _called_so_before(noun: str, earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """The town that was "the city" in the sentences before, where this one only names another to which somebody went."""
    here = [place for place in earlier if place.span.start >= passage.span.start]
    if (
        noun not in TOWN_NOUNS
        or not here
        or not all(_TO.search(story.text, max(0, place.span.start - 9), place.span.start) for place in here)
    ):
        return None
    for claim in story.lately(_NEAR_CLAIMS):
        called = "claim.place.referred" in claim.rules and f"the {noun}" in claim.quote.lower()
        if called and claim.place and claim.span != passage.span:
            return mention_of(claim)
    return None


def _last_fitting(earlier: list[PlaceMention], wanted: tuple[Kind, ...] | None, story: Story) -> PlaceMention | None:
    """The last place before that is of a kind."""
    return next((place for place in reversed(earlier) if suits(place, wanted, story)), None)


def _scene_of(earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """ "Soldiers were sent to the area": where the last deed was told of, and no town that people went to nor a house since."""
    last = earlier[-1] if earlier else None
    is_house_named = last is not None and last.precision is PlacePrecision.EXACT and last.span.start < passage.span.start
    if last is None or not (is_house_named or is_reached(last, max(0, last.span.start - WENT), story.text)):
        return None
    return told_last(Span(max(0, last.span.start - _NEAR_CLAIM), last.span.end), story)


def _town_of(earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """Whose "the citadel" is: that of the town that the sentence opens with, else of the one that the article is about."""
    opening = next((place for place in earlier if place.span.start >= passage.span.start), None)
    town = opening if opening and opening.relation == "in" else _told_here(passage, story) or story.about
    if town is None:  # in a post it is that of the post
        return _last_fitting(earlier, KINDS["city"], story)
    return town if suits(town, KINDS["city"], story) else None


def _told_here(passage: Passage, story: Story) -> PlaceMention | None:
    """The town of the claim told last, in the same paragraph or post."""
    last = next(story.lately(1), None)
    if last is None or last.place is None:
        return None
    if not passage.post and story.passages[story.number_of[last.span]].paragraph != passage.paragraph:
        return None
    town = mention_of(last)
    return town if town and suits(town, KINDS["city"], story) else None


def _called(noun: str, earlier: list[PlaceMention], story: Story) -> PlaceMention | None:
    """ "The base" for "the artillery base": the last place that was called so, there or where it was named before."""
    for place in reversed(earlier):
        before = islice((each for each in story.named_as(place) if each.span <= place.span), _NAMINGS)
        if any(_is_called(noun, each, story) for each in before):
            return place if noun else finest(place, earlier, story.text)
    return None


def _is_called(noun: str, place: PlaceMention, story: Story) -> bool:
    entry = story.gazetteer.places.get(place.key)
    if entry and entry.kind is Kind.WATER:
        return False  # "the Zedan Sea port of Harim"
    if not noun:
        return True  # "there"
    start, end = place.span.start, place.span.end
    match = _CALLED.match(story.low, end)
    return noun in story.low[start:end].split() or (match is not None and noun in match[1].split())


def told_last(reach: Span, story: Story) -> PlaceMention | None:
    """ "There" is where the last deed was that nobody denies, and not a town that was only named beside it."""
    for claim in story.lately(_CLAIMS):
        if claim.span.start < reach.start:
            return None
        if claim.place and (claim.stance is not Stance.DENIES or not claim.speaker.name):
            named = (each for each in claim.evidence if isinstance(each, PlaceMention) and each.key == claim.place.key)
            return next(named, None)
    return None
