"""Kinds of places: which of them a noun speaks of, whether a place is of one, and which place of a kind lies around another."""

import re
from dataclasses import replace

from tracker.extraction.actors.known import known_names
from tracker.extraction.claims.about import CLOSE
from tracker.extraction.claims.story import Story
from tracker.extraction.entries import PlaceEntry
from tracker.extraction.mentions import PlaceMention
from tracker.extraction.rules.en.places import PLACE_NOUNS, PRECISION
from tracker.vocabulary import Kind, PlacePrecision

KINDS = {
    "village": (Kind.VILLAGE, Kind.TOWN),
    "town": (Kind.TOWN, Kind.VILLAGE, Kind.CITY),
    "city": (Kind.CITY, Kind.TOWN),
    **dict.fromkeys(("commune", "township", "locality"), (Kind.TOWN, Kind.VILLAGE, Kind.CITY)),
    "district": (Kind.DISTRICT,),
    "neighbourhood": (Kind.DISTRICT,),
    "neighborhood": (Kind.DISTRICT,),
    "quarter": (Kind.DISTRICT,),
    "suburb": (Kind.DISTRICT, Kind.TOWN),
    "province": (Kind.PROVINCE,),
    "state": (Kind.PROVINCE,),
    "governorate": (Kind.PROVINCE,),
    "county": (Kind.PROVINCE, Kind.DISTRICT),
    "region": (Kind.PROVINCE, Kind.AREA),
    "country": (Kind.COUNTRY,),
    "capital": (Kind.CITY,),
}
_AROUND = frozenset({Kind.PROVINCE, Kind.AREA, Kind.COUNTRY, Kind.DISTRICT})  # what a base or a camp lies in
_NOUN = re.compile(r"\s(\w+)\b")
_SMALL = frozenset({Kind.VILLAGE, Kind.TOWN, Kind.DISTRICT})
_UNKNOWN = {PlacePrecision.EXACT: frozenset({Kind.SITE}), PlacePrecision.DISTRICT: frozenset({Kind.DISTRICT})}


def town_kinds(noun: str) -> tuple[Kind, ...]:
    """The kinds that "the city", "the town" or "the port" speaks of."""
    return KINDS.get(noun, KINDS["city"])


def suits(place: PlaceMention, wanted: tuple[Kind, ...] | None, story: Story) -> bool:
    """Whether a place is of a wanted kind, as far as the gazetteer knows it, or local enough where no kind is wanted."""
    entry = story.gazetteer.places.get(place.key) if place.key else None
    if entry is None and (said := _called(place, story.text)):
        return said in wanted if wanted else said not in _AROUND
    if entry is None and wanted is not None:
        # no province, country or capital goes without a gazetteer's name, and no building or quarter is a town
        small = _UNKNOWN.get(place.precision, _SMALL)
        return not small.isdisjoint(wanted)
    if wanted is None or entry is None:
        return place.precision in CLOSE or not place.key
    return entry.kind in wanted


def _called(place: PlaceMention, text: str) -> Kind | None:
    """What the noun behind a name that no gazetteer has says it is: the province of "Soum province"."""
    noun = _NOUN.match(text, place.span.end)
    return PLACE_NOUNS.get(noun[1].lower()) if noun else None


def around(place: PlaceMention, wanted: tuple[Kind, ...], story: Story) -> PlaceMention | None:
    """ "The city" where only its quarters have been named: the nearest wider place of that kind around the last of them."""
    entry = story.gazetteer.places.get(place.key) if place.key else None
    wider = next((each for each in story.gazetteer.ancestors(entry) if each.kind in wanted), None) if entry else None
    return None if wider is None else as_town(place, wider)


def capital_of(country: str, story: Story) -> PlaceEntry | None:
    """The capital of a country, as its state is called after it too; None where unknown."""
    state = known_names(story.gazetteer).government_of(country)
    named = (place for alias in (state.aliases if state else ()) for place in story.gazetteer.places_named(alias))
    towns = [place for place in named if place.country == country and place.kind in (Kind.CITY, Kind.TOWN)]
    return max(towns, key=lambda town: town.population, default=None)


def as_town(mention: PlaceMention, place: PlaceEntry) -> PlaceMention:
    """A mention that stands for a place of the gazetteer."""
    return replace(
        mention,
        name=place.name,
        key=place.key,
        lat=place.lat,
        lon=place.lon,
        precision=PRECISION.get(place.kind, PlacePrecision.TOWN),
        relation="",
        candidates=(),
    )
