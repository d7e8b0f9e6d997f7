"""Towns that are told by what they are to a land: "the capital", "the regional capital", "Veland's largest city"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.claims.place_kinds import as_town, capital_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Kind, PlacePrecision, Span

_TOWN_OF = re.compile(
    r"['’]s?\s+(?P<kind>(?:[\w-]+\s+){0,2}?)(?P<noun>capital|(?:largest|biggest|second|main|second-largest|second-biggest)\s+city|"
    r"(?:commercial|financial|industrial|economic)\s+(?:hub|cent(?:er|re)))\b",
    re.IGNORECASE,
)
# "In the Velandic capital", which is not named.
_OF_PEOPLE = sought(
    r"\b(?:in|at|into|inside|around|across|throughout|outside|near|on)\s(?:the\s)(?P<people>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?)\scapital\b"
    r"(?!,?\s(?:of\s)?[A-Z])"
)
OF_PROVINCE = re.compile(r"\b(?:regional|provincial|state)\b", re.IGNORECASE)
_BEFORE, _BEHIND = 60, 110  # characters around a deed in which a capital may be told
_NAMED = 60  # places of an article that are asked for their country
_READ = 400  # namings of places among which the town is looked for
_TOWNS = (PlacePrecision.TOWN, PlacePrecision.DISTRICT)


def town_of(place: PlaceMention, story: Story) -> PlaceMention:
    """The place; for a country whose capital or largest city is told of, that one, where the article or a list names it."""
    country = story.gazetteer.places.get(place.key) if place.precision is PlacePrecision.COUNTRY else None
    match = _TOWN_OF.match(story.text, place.span.end) if country else None
    if match is None or country is None:
        return place
    if match["noun"].lower() == "capital" and not match["kind"].strip():
        capital = capital_of(country.country, story)
        return as_town(place, capital) if capital else place
    entries = (story.gazetteer.places.get(each.key) for each in story.places.all[:_READ] if each.key and each.precision in _TOWNS)
    named = next((entry for entry in entries if entry and entry.country == country.country), None)
    return as_town(place, named) if named else place


def capital_of_people(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """The capital of a country that is told by its people beside a deed: "killed four in the Velandic capital"."""
    first, last = max(passage.span.start, action.span.start - _BEFORE), min(passage.span.end, action.span.end + _BEHIND)
    match = _OF_PEOPLE.within(story.text, first, last)
    named = story.places.touching(Span(*match.span("people"))) if match else ()
    return next((town for people in named if (town := _of_land(people, story))), None)


def capital_meant(earlier: Sequence[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """ "The capital": of the country that its own sentence or the head of its part names, else of the one told about."""
    own = [place for place in earlier if place.span.start >= passage.span.start and place.relation == "in"]
    head = story.parts.head(passage)
    lands = [place for place in (*own[::-1], *((head,) if head else ())) if place.precision is PlacePrecision.COUNTRY]
    if lands and (capital := _of_land(lands[0], story)):
        return capital
    named = story.dominant if story.dominant and story.dominant.key else _land_named(story)
    return _of_land(named, story) if named else None


def provincial_capital(earlier: Sequence[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """ "The regional capital": the town called like the province that is spoken of last, or that heads the part."""
    head = story.parts.head(passage)
    for place in (*(each for each in reversed(earlier)), *((head,) if head else ())):
        province = story.gazetteer.places.get(place.key)
        if province is None or province.kind is not Kind.PROVINCE:
            continue
        towns = [each for name in {place.text.title(), province.name} for each in story.gazetteer.places_named(name)]
        towns = [each for each in towns if each.country == province.country and each.kind in (Kind.CITY, Kind.TOWN)]
        if towns:
            return as_town(place, max(towns, key=lambda town: town.population))
    return None


def _of_land(place: PlaceMention, story: Story) -> PlaceMention | None:
    entry = story.gazetteer.places.get(place.key)
    capital = capital_of(entry.country, story) if entry else None
    return replace(as_town(place, capital), in_actor=False) if capital else None


def _land_named(story: Story) -> PlaceMention | None:
    """A place of the one country in which all places that a list knows lie, where the article is about none of them."""
    known = [place for place in story.places.all[:_NAMED] if place.key]
    lands = {entry.country for place in known if (entry := story.gazetteer.places.get(place.key))}
    return known[0] if len(lands) == 1 else None
