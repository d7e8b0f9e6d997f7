"""Towns that are told by what they are to a country: "India's financial capital", "Veland's largest city"."""

import re

from tracker.extraction.claims.place_kinds import as_town, capital_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import PlaceMention
from tracker.vocabulary import PlacePrecision

_TOWN_OF = re.compile(
    r"['’]s?\s+(?P<kind>(?:[\w-]+\s+){0,2}?)(?P<noun>capital|(?:largest|biggest|second|main|second-largest|second-biggest)\s+city|"
    r"(?:commercial|financial|industrial|economic)\s+(?:hub|cent(?:er|re)))\b",
    re.IGNORECASE,
)
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
