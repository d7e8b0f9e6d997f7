"""Places that are meant only where the text speaks of their country: quarters, villages and, in capitals, any small town."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.places.sightings import Page, Sighting
from tracker.extraction.rules.en.place_words import LARGE_ENOUGH
from tracker.vocabulary import Kind

_SPOKEN_OF = (Kind.COUNTRY, Kind.PROVINCE, Kind.AREA, Kind.CITY)
_WIDE = (Kind.COUNTRY, Kind.PROVINCE, Kind.AREA, Kind.WATER)


def settled(page: Page, sightings: list[Sighting], people: Sequence[Sighting]) -> list[Sighting]:
    """A quarter or a village of the conflict's own is meant only where its city or its country is spoken of.

    In a text of capitals, where any word may be a name, that goes for every small town of the world.
    """
    spoken = {entry.country for each in sightings for entry in each.entries if entry.kind in _SPOKEN_OF}
    own = Counter(
        country for _, country in {(e.name, e.country) for each in sightings for e in each.entries if e.origin == "project"}
    )
    spoken |= {country for country, names in own.items() if names > 1}
    named = {entry.country for each in (*sightings, *people) for entry in each.entries if _names_its_country(entry)}
    kept = []
    for each in sightings:
        entries = tuple(
            entry
            for entry in each.entries
            if (_is_spoken_of(entry, spoken) if entry.origin == "project" else not page.shouted or _is_at_hand(entry, named))
        )
        if entries:
            kept.append(each if len(entries) == len(each.entries) else replace(each, entries=entries))
    return kept


def _is_spoken_of(entry: PlaceEntry, spoken: set[str]) -> bool:
    return entry.kind in _SPOKEN_OF or entry.country in spoken


def _names_its_country(entry: PlaceEntry) -> bool:
    return entry.kind in (Kind.COUNTRY, Kind.AREA) or entry.population >= 4 * LARGE_ENOUGH


def _is_at_hand(entry: PlaceEntry, named: set[str]) -> bool:
    """Whether a world place is great, or lies in a country that is named (the United States are named in nearly every report)."""
    if entry.kind in _WIDE or entry.population >= LARGE_ENOUGH:
        return entry.kind is not Kind.PROVINCE or entry.country in named or entry.country in ("US", "CA")
    return entry.country in named and entry.country != "US"
