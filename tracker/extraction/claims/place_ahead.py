"""Places that are announced by their kind and named only later: "a district in the city"."""

import re

from tracker.extraction.claims.place_chains import is_wider
from tracker.extraction.claims.place_kinds import KINDS, suits
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Span

_KIND = r"(?:\b(?:an?|one|another)|\A(?!the\b|its\b|their\b|this\b|that\b))\s*(?:[\w-]+\s+){0,3}"
_KIND += r"(village|town|city|district|neighbou?rhood|quarter|suburb)"
_KIND_NOUN = sought(rf"{_KIND}\Z", re.IGNORECASE)
_PART_OF = sought(rf"{_KIND}\s+(?:of|in)\s+(?:the\s+)?\Z", re.IGNORECASE)
_AHEAD = 3  # passages in which an announced place may be named


def announced(action: ActionMention, passage: Passage, near: PlaceMention | None, story: Story) -> PlaceMention | None:
    """What "a strategic district in the city" will turn out to be: the first such place that the next sentences name."""
    if action.object is None:
        return None
    of_near = near is not None and action.object.holds(near.span)
    last = near.span.start if near and of_near else action.object.end
    words = story.text[action.object.start : last]
    match = (_PART_OF if of_near else _KIND_NOUN).search(words, words.lower(), 0, len(words))
    if not match:
        return None
    number = story.number_of[passage.span]
    ahead = story.passages[number + 1 : number + 1 + _AHEAD]
    if not ahead:
        return None
    wanted = KINDS.get(match[1].lower())
    named = story.places.within(Span(ahead[0].span.start, ahead[-1].span.end))
    told = [said.source for each in ahead for said in story.said_by(each.span) if said.source]
    found = [place for place in named if not place.in_actor and not any(source.holds(place.span) for source in told)]
    found = [place for place in found if suits(place, wanted, story)]
    return next((place for place in found if near is None or is_wider(near, place) or _is_called(place, match[1], story)), None)


def _is_called(place: PlaceMention, noun: str, story: Story) -> bool:
    """Whether a place that no gazetteer has is called by a noun: "the Molazmin quarter"."""
    return not place.key and story.low.startswith(f" {noun.lower()}", place.span.end)
