"""What the place named just before says of the next: the Dora of "Baghdad's Dora quarter" lies in Baghdad."""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import PlaceMention
from tracker.extraction.places.sightings import Sighting
from tracker.extraction.rules.en.places import LEADS_TO, QUARTER_OF, THEN_ITS_DISTRICT
from tracker.vocabulary import Kind, PlacePrecision

_WIDEST_GAP, _WIDEST_BETWEEN = 60, 40
_SUBURBS = 0.25  # degrees of latitude, some 28 km, within which a place is a suburb of a city


def led_by_the_one_before(text: str, sightings: Sequence[Sighting], gazetteer: Gazetteer) -> list[Sighting]:
    """Names that a wider place leads to, with that place around them; without entries where none lies in its country."""
    led: list[Sighting] = []
    wider: Sighting | None = None
    for narrow in sightings:
        leads = wider is not None and wider.entries and narrow.entries and leads_to(text, wider.end, narrow.start)
        is_inside = (
            wider is not None
            and leads
            and not (narrow.is_demonym or _is_water(narrow) or (_is_water(wider) and _is_town(narrow)))
        )
        led.append(_within(narrow, wider.entries, gazetteer) if is_inside and wider else narrow)
        wider = wider if wider and leads and (narrow.is_demonym or _is_water(narrow)) else narrow
    return led


def _is_water(sighting: Sighting) -> bool:
    """Whether a name is a sea's or a river's, which many lands share: "Veland's Zedan Sea port of Harim"."""
    return any(entry.kind is Kind.WATER for entry in sighting.entries)


def _is_town(sighting: Sighting) -> bool:
    return any(entry.kind in (Kind.CITY, Kind.TOWN) for entry in sighting.entries)


def in_the_town_they_name(text: str, sightings: Sequence[Sighting], gazetteer: Gazetteer) -> list[Sighting]:
    """Quarters called after a town elsewhere, without its entries: "the Basra quarter of Baghdad" is none of Basra."""
    kept = list(sightings)
    for number, (quarter, town) in enumerate(pairwise(sightings)):
        is_quarter = town.start - quarter.end < _WIDEST_BETWEEN and QUARTER_OF.pattern.fullmatch(text, quarter.end, town.start)
        if is_quarter and quarter.entries and town.entries and not quarter.is_demonym:
            inside = tuple(entry for entry in quarter.entries if any(_is_of(entry, each, gazetteer) for each in town.entries))
            kept[number] = replace(quarter, entries=inside)
    return kept


def _is_of(entry: PlaceEntry, town: PlaceEntry, gazetteer: Gazetteer) -> bool:
    """Whether a place lies in another, or, as suburbs are seldom filed under their city, close to it and smaller."""
    if entry.key == town.key:
        return False
    if gazetteer.is_within(entry, town):
        return True
    if entry.lat is None or entry.lon is None or town.lat is None or town.lon is None or town.kind is Kind.COUNTRY:
        return False
    east = (entry.lon - town.lon) * math.cos(math.radians(town.lat))
    return math.hypot(entry.lat - town.lat, east) <= _SUBURBS


def leads_to(text: str, end: int, start: int) -> bool:
    """Whether the words between two names make the second a part of the first: "'s", " city of "."""
    return 0 < start - end < _WIDEST_GAP and LEADS_TO.pattern.fullmatch(text, end, start) is not None


def _within(narrow: Sighting, wider: Sequence[PlaceEntry], gazetteer: Gazetteer) -> Sighting:
    countries = {entry.country for entry in wider}
    near = tuple(entry for entry in narrow.entries if entry.country in countries)
    holders = tuple(each for each in wider if any(gazetteer.is_within(entry, each) for entry in near))
    return replace(narrow, entries=near, within=(*narrow.within, *holders))


def placed_by_the_one_before(text: str, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """An unknown quarter takes the point of the city that leads to it, as an area."""
    for number, (wider, narrow) in enumerate(pairwise(mentions)):
        if narrow.lat is None and wider.lat is not None and leads_to(text, wider.span.end, narrow.span.start):
            mentions[number + 1] = replace(narrow, lat=wider.lat, lon=wider.lon, precision=_no_finer_than(wider.precision))
    return mentions


def placed_by_the_next(text: str, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """An unknown village takes the point of the town, district or province named straight after it, as an area."""
    for number in range(len(mentions) - 2, -1, -1):
        mention, following = mentions[number], mentions[number + 1]
        if mention.lat is None and following.lat is not None and _holds(text, mention, following):
            mentions[number] = replace(
                mention, lat=following.lat, lon=following.lon, precision=_no_finer_than(following.precision)
            )
    return mentions


def _holds(text: str, mention: PlaceMention, following: PlaceMention) -> bool:
    if QUARTER_OF.pattern.fullmatch(text, mention.span.end, following.span.start):
        return following.precision is not PlacePrecision.COUNTRY
    is_close = following.precision in (PlacePrecision.TOWN, PlacePrecision.DISTRICT, PlacePrecision.AREA, PlacePrecision.PROVINCE)
    start, end = mention.span.end, following.span.start
    return is_close and end - start < _WIDEST_BETWEEN and THEN_ITS_DISTRICT.fullmatch(text, start, end) is not None


def _no_finer_than(precision: PlacePrecision) -> PlacePrecision:
    return precision if precision in (PlacePrecision.PROVINCE, PlacePrecision.COUNTRY) else PlacePrecision.AREA
