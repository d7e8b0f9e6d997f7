"""What a text says of where a place lies: "Umm Zed, Harim district, Idlib province" lies in Idlib, wherever else there is one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.folding import sound_of
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.places.sightings import Sighting
from tracker.vocabulary import Kind

_THEN_WIDER = re.compile(
    r"(?:/[\w' -]{2,30})?(?: (?:village|town|city|district|hamlet|suburb|county|subdistrict|sub-district|neighbou?rhood"
    r"|checkpoint|airbase|area|hills?|farm|camp))?,(?: in)?(?: the)? (?:Mintaqat )?(?:Markaz )?",
    re.IGNORECASE,
)
_IS_PROVINCE = re.compile(r"(?:governorate|province|oblast)\Z", re.IGNORECASE)
_THEN_PROVINCE = re.compile(r" (?:governorate|province|oblast)\b", re.IGNORECASE)
# "The Lala displacement camp in Zed territory": it lies in Zed, and is no town of that name abroad.
_CAMP_IN = re.compile(
    r"\s(?:(?:displacement|refugee|military|army|IDP|residential|police)\s)?(?:camps?|villages?|neighbou?rhoods?|settlements?|base|post|area|locality)"
    r"\s(?:in|of)\s(?:the\s)?"
)
_IN_LAND = re.compile(r"\b(?:[Ii]n|across|throughout)\s(?:the\s)?(?:(?:north|south|east|west|central|far)[a-z-]*\s){0,2}\Z")
_IN = re.compile(r",?\sin\s(?:(?:north|south|east|west|central)[a-z-]*\s)?")  # "raided Salem in Norland"
_NOUN = re.compile(r"\s*(?:governorate|province|oblast|district|city)\b", re.IGNORECASE)
_SMALL = frozenset({Kind.CITY, Kind.TOWN, Kind.VILLAGE, Kind.DISTRICT})
_STEPS, _WIDEST_GAP = 3, 48
_WIDE = (Kind.COUNTRY, Kind.PROVINCE, Kind.AREA, Kind.WATER, Kind.ROUTE)


def where_said(text: str, sightings: Sequence[Sighting], gazetteer: Gazetteer) -> list[Sighting]:
    """Names followed by the province they lie in, with none but the places of that province."""
    return [
        _in(sighting, text, provinces, gazetteer) if (provinces := _province_after(text, sightings, place)) else sighting
        for place, sighting in enumerate(sightings)
    ]


def lands_told(text: str, sightings: Sequence[Sighting]) -> frozenset[str]:
    """The countries that a text says something was done in: "in northern Norland"."""
    named = (each for each in sightings if not each.is_demonym and _IN_LAND.search(text, max(0, each.start - 24), each.start))
    return frozenset(entry.country for each in named for entry in each.entries if entry.kind is Kind.COUNTRY)


def at_home(text: str, sightings: Sequence[Sighting]) -> list[Sighting]:
    """The names without those places abroad that a text says lie in another country, wherever it names them."""
    said = {text[one.start : one.end]: next_to for one, next_to in pairwise(sightings) if _is_said_elsewhere(text, one, next_to)}
    return [
        replace(each, entries=_of_its_land(each, said[name])) if (name := text[each.start : each.end]) in said else each
        for each in sightings
    ]


def _is_said_elsewhere(text: str, one: Sighting, wider: Sighting) -> bool:
    if one.is_demonym or not one.entries or any(entry.kind not in _SMALL for entry in one.entries):
        return False
    if len({entry.country for entry in wider.entries}) != 1 or wider.is_demonym:
        return False
    if _CAMP_IN.fullmatch(text, one.end, wider.start):
        return True
    is_land = all(entry.kind is Kind.COUNTRY for entry in wider.entries)
    return is_land and _IN.fullmatch(text, one.end, wider.start) is not None


def _of_its_land(sighting: Sighting, wider: Sighting) -> tuple[PlaceEntry, ...]:
    return tuple(entry for entry in sighting.entries if entry.country == wider.entries[0].country)


def _province_after(text: str, sightings: Sequence[Sighting], place: int) -> tuple[PlaceEntry, ...]:
    end = sightings[place].end
    for wider in sightings[place + 1 : place + 1 + _STEPS]:
        if wider.start - end > _WIDEST_GAP or not _THEN_WIDER.fullmatch(text, end, wider.start):
            return ()
        if _IS_PROVINCE.search(text, wider.start, wider.end) or _THEN_PROVINCE.match(text, wider.end):
            return tuple(entry for entry in wider.entries if entry.kind is not Kind.COUNTRY)
        end = wider.end
    return ()


def _in(sighting: Sighting, text: str, provinces: Sequence[PlaceEntry], gazetteer: Gazetteer) -> Sighting:
    if any(entry.kind in _WIDE for entry in sighting.entries):
        return sighting
    known = lying_in(sighting.entries, provinces, gazetteer) or _alike(text[sighting.start : sighting.end], provinces, gazetteer)
    return replace(sighting, entries=known)


def _alike(name: str, provinces: Sequence[PlaceEntry], gazetteer: Gazetteer) -> tuple[PlaceEntry, ...]:
    """The places of a province that may be meant by a name: by sound, then by consonants."""
    countries = tuple(dict.fromkeys(province.country for province in provinces))
    bare = _NOUN.sub("", name.removeprefix("Markaz ").removeprefix("Mintaqat "))
    own = gazetteer.places_sounding_like(bare)
    sounds = gazetteer.world_sounds
    for found in ((*own, *sounds.alike(bare, countries)), sounds.of_one_root(bare, countries)):
        if inside := lying_in(found, provinces, gazetteer):
            return inside
    return ()


def by_sound(text: str, sightings: Sequence[Sighting], gazetteer: Gazetteer) -> list[Sighting]:
    """Names that no gazetteer knows, taken for those of the countries spoken of that sound like them."""
    countries = tuple(dict.fromkeys(entry.country for each in sightings for entry in each.entries if _speaks_of(entry, each)))
    return [
        replace(each, rule="place.sounds_like", entries=alike)
        if not each.entries
        and each.rule != "place.known"
        and (alike := gazetteer.world_sounds.alike(text[each.start : each.end], countries))
        else each
        for each in sightings
    ]


def _speaks_of(entry: PlaceEntry, sighting: Sighting) -> bool:
    return entry.kind is Kind.COUNTRY or sighting.is_demonym or len(sighting.entries) == 1


def lying_in(entries: Iterable[PlaceEntry], provinces: Sequence[PlaceEntry], gazetteer: Gazetteer) -> tuple[PlaceEntry, ...]:
    """Those that lie in one of the provinces, whichever gazetteer each comes from."""
    names = {(province.country, _bare(province.name)) for province in provinces}
    return tuple(entry for entry in entries if names & _around(entry, gazetteer))


def _around(entry: PlaceEntry, gazetteer: Gazetteer) -> set[tuple[str, str]]:
    return {(wider.country, _bare(wider.name)) for wider in (entry, *gazetteer.ancestors(entry))}


def _bare(name: str) -> str:
    return sound_of(_NOUN.sub("", name))
