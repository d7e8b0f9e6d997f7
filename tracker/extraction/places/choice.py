"""Which of the places of one name is meant: the conflict's own, then what the text says around it, then the larger."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.folding import key_of
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.places.sightings import Sighting
from tracker.vocabulary import Kind

_OWN, _SAID = 50.0, 20.0
_OWN_CITY = 2.0  # a city before its province, where nothing says which
_PROVINCE_SHARE, _COUNTRY_SHARE = 8.0, 4.0
_BY_KIND = {Kind.COUNTRY: 9.0, Kind.AREA: 6.5, Kind.WATER: 5.0, Kind.SITE: 5.5, Kind.PROVINCE: 3.0, Kind.DISTRICT: 5.0}
_STATE = 7.0  # the provinces of federations are named as often as large towns
_FEDERATIONS = frozenset(("US", "CA", "AU"))
_DOUBT = 2.0  # scores closer than this leave the choice in doubt
_MANY = 24
_STRANGE = 0.34  # share of a text's names below which a country is none that it speaks of
_ITSELF, _MOSTLY = 1.3, 0.3  # what one name alone adds to its country, and the share that makes a text one of a country
_FEW, _KNOWN_ABROAD = 4, 100_000  # names that tell what a text is about; people of a town that is known everywhere
_HARDLY_KNOWN, _NEARLY_ALL = 30_000, 0.7  # people of a town that no text names whose names are nearly all another country's
_HALF = 0.5  # share of a country that a text is about where no other has more than a name by chance
_NEAR = 2.0
_CALLED = {Kind.AREA: (Kind.AREA, Kind.PROVINCE)}  # "the Zed region" is a province more often than a town
_DWARFED, _DWARF, _TOWNS = 1.0, 20, (Kind.CITY, Kind.TOWN, Kind.VILLAGE)  # a great city before a small namesake
_VILLAGE, _HUNDREDFOLD = 12.0, 100  # a town before a hamlet of its name in the same country, however near that lies
_NAMESAKE, _CAPITAL = 3.0, 500_000  # a country or a great city is meant more often than a province of its name


@dataclass(frozen=True, slots=True)
class Chosen:
    """The place taken, and the others that it could be."""

    place: PlaceEntry | None
    others: tuple[PlaceEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """What part of the world the text speaks of: shares of its names by country and by province."""

    countries: dict[str, float]
    provinces: dict[str, float]
    squares: dict[tuple[int, int], float]  # names by square degree
    weight: float = 1.0  # of how many names the shares are


def _province(place: PlaceEntry) -> str:
    """The first-level division a world place lies in, itself included."""
    if place.kind is Kind.PROVINCE and place.parent.startswith("country."):
        return place.key
    return place.parent


def _square(place: PlaceEntry) -> tuple[int, int] | None:
    return None if place.lat is None or place.lon is None or place.kind is Kind.COUNTRY else (round(place.lat), round(place.lon))


def _setting(names: Iterable[Sequence[tuple[PlaceEntry, float]]]) -> Setting:
    countries: dict[str, float] = defaultdict(float)
    provinces: dict[str, float] = defaultdict(float)
    squares: dict[tuple[int, int], float] = defaultdict(float)
    for name in names:
        lands = Counter(place.country for place, _ in name)
        for place, weight in name:
            # Each country of a name counts alike: one land with ten towns called Athens is not spoken of ten times.
            countries[place.country] += weight * len(name) / (len(lands) * lands[place.country])
            provinces[_province(place)] += weight
        for square in {square for place, _ in name if (square := _square(place))}:
            squares[square] += 1.0 / math.sqrt(len(name))
    whole = max(1.0, sum(weight for country, weight in countries.items() if country))
    return Setting(
        {key: count / whole for key, count in countries.items() if key},
        {key: count / whole for key, count in provinces.items() if key},
        squares,
        whole,
    )


def _neighbours(place: PlaceEntry, setting: Setting, names: int) -> float:
    """How many other names have a place near this one."""
    square = _square(place)
    if square is None:
        return 0.0
    lat, lon = square
    around = sum(setting.squares.get((lat + up, lon + right), 0.0) for up in (-1, 0, 1) for right in (-1, 0, 1))
    return max(0.0, around - 1.0 / math.sqrt(names))


def _score(place: PlaceEntry, setting: Setting, names: int) -> float:
    score = math.log10(place.population + 10) if place.kind is not Kind.COUNTRY else 0.0
    score += _BY_KIND.get(place.kind, 0.0) if place.origin != "project" else (_OWN_CITY if place.kind is Kind.CITY else 0.0)
    if place.kind is Kind.PROVINCE and place.country in _FEDERATIONS and place.parent.startswith("country."):
        score += _STATE - _BY_KIND[Kind.PROVINCE]
    if place.origin == "project":
        score += _OWN
    score += _COUNTRY_SHARE * setting.countries.get(place.country, 0.0)
    score += _PROVINCE_SHARE * min(1.0, 1.5 * setting.provinces.get(_province(place), 0.0))
    return score + _NEAR * math.log2(1.0 + _neighbours(place, setting, names))


def choose(sightings: Sequence[Sighting], gazetteer: Gazetteer, lands: frozenset[str] = frozenset()) -> list[Chosen]:
    """For each sighting the place meant: first roughly, then again in the light of what all the others are; `lands` are the
    countries that a text says something was done in."""
    first = _setting(_guesses(sightings))
    rough = _picked(sightings, first, gazetteer)
    second = _setting([(place, 1.0)] for place in {each.place for each in rough if each.place})
    said = {
        each.place.name: each.place for each, sighting in zip(rough, sightings, strict=True) if each.place and sighting.within
    }
    fine = _picked(sightings, second, gazetteer)
    fine = [Chosen(None) if each.place and _is_abroad(each.place, second, lands) else each for each in fine]
    return [_as_said(chosen, said) for chosen in fine]


def _is_abroad(place: PlaceEntry, setting: Setting, lands: frozenset[str]) -> bool:
    """Whether a short text tells of another country, and only the name of a village that no gazetteer has there is one abroad."""
    if not lands or place.country in lands or place.origin == "project" or place.kind not in _TOWNS or setting.weight >= _FEW:
        return False
    is_spoken_of = setting.countries.get(place.country, 0.0) * setting.weight > _ITSELF
    return not is_spoken_of and place.population < _HARDLY_KNOWN and _neighbours(place, setting, 1) <= 0


def _as_said(chosen: Chosen, said: dict[str, PlaceEntry]) -> Chosen:
    """One name is one place throughout a text once the text has said which."""
    if chosen.place is None or chosen.place.origin == "project":
        return chosen
    named = said.get(chosen.place.name)
    return Chosen(named) if named and named.kind not in (Kind.COUNTRY,) and chosen.place.kind is not Kind.COUNTRY else chosen


def _guesses(sightings: Sequence[Sighting]) -> Iterable[Sequence[tuple[PlaceEntry, float]]]:
    seen: set[tuple[str, ...]] = set()
    for sighting in sightings:
        mark = tuple(entry.key for entry in sighting.entries)
        if not mark or mark in seen or len(mark) > _MANY:
            continue
        seen.add(mark)
        yield [(entry, 1.0 / len(sighting.entries)) for entry in sighting.entries]
        if sighting.within:
            yield [(wider, 2.0) for wider in sighting.within]


def _picked(sightings: Sequence[Sighting], setting: Setting, gazetteer: Gazetteer) -> list[Chosen]:
    """One choice for each sighting; what is the same throughout a text is weighed once."""
    known: dict[object, Chosen] = {}
    picked = []
    for sighting in sightings:
        keys = tuple(entry.key for entry in sighting.entries)
        mark = (keys, tuple(wider.key for wider in sighting.within), sighting.kind, sighting.called)
        if mark not in known:
            known[mark] = _pick(sighting, setting, gazetteer)
        picked.append(known[mark])
    return picked


def _pick(sighting: Sighting, setting: Setting, gazetteer: Gazetteer) -> Chosen:
    if not sighting.entries:
        return Chosen(None)
    scored = []
    greatest = max(entry.population for entry in sighting.entries)
    namesake = any(entry.kind is Kind.COUNTRY or entry.population >= _CAPITAL for entry in sighting.entries)
    provinces = [entry for entry in sighting.entries if entry.kind is Kind.PROVINCE] if sighting.kind is Kind.PROVINCE else []
    for entry in provinces or sighting.entries:
        score = _score(entry, setting, len(sighting.entries)) - (_NAMESAKE if namesake and entry.kind is Kind.PROVINCE else 0.0)
        score -= _DWARFED if greatest >= _CAPITAL and entry.population * _DWARF < greatest and entry.kind in _TOWNS else 0.0
        score -= _VILLAGE if _is_hamlet(entry, sighting.entries) else 0.0
        if any(entry.key != wider.key and gazetteer.is_within(entry, wider) for wider in sighting.within):
            score += _SAID
        score += _SAID / 2 if sighting.kind is not None and entry.kind in _CALLED.get(sighting.kind, (sighting.kind,)) else 0.0
        scored.append((score, entry))
    scored.sort(key=lambda pair: -pair[0])
    best = scored[0][0]
    if sighting.kind is Kind.DISTRICT and not sighting.within and _is_far_town(scored[0][1], setting, len(sighting.entries)):
        return Chosen(None)  # "the Nasr neighbourhood" of a city is no town of that name in another country
    if sighting.rule == "place.sounds_like" and _is_off(scored[0][1], setting, len(sighting.entries)):
        return Chosen(None)  # a village that only sounds like it, far from all else that is named
    if sighting.called and not sighting.within and _is_far_alias(scored[0][1], sighting, setting):
        return Chosen(None)  # a village that no gazetteer has is no town abroad that was once called so
    return Chosen(scored[0][1], tuple(entry for score, entry in scored[1:6] if best - score < _DOUBT))


def _is_off(place: PlaceEntry, setting: Setting, names: int) -> bool:
    """Whether nothing that a text of several names speaks of lies near a place."""
    is_elsewhere = setting.weight >= _FEW and place.origin != "project" and place.kind in _TOWNS
    return is_elsewhere and place.population < _HARDLY_KNOWN and _neighbours(place, setting, names) <= 0


def _is_hamlet(entry: PlaceEntry, entries: Sequence[PlaceEntry]) -> bool:
    """Whether a town of its own country and name has a hundred times its people."""
    if entry.origin == "project" or entry.kind not in _TOWNS:
        return False
    namesakes = (each.population for each in entries if each.country == entry.country and each.kind in _TOWNS)
    return max(namesakes, default=0) > _HUNDREDFOLD * max(1, entry.population)


def _is_far_alias(place: PlaceEntry, sighting: Sighting, setting: Setting) -> bool:
    """Whether only another name of a town is meant, in a country of which a text about others does not speak."""
    if place.origin == "project" or place.kind not in _TOWNS or place.population >= _KNOWN_ABROAD:
        return False
    is_spoken_of = setting.countries.get(place.country, 0.0) * setting.weight > _ITSELF
    if is_spoken_of or setting.weight < _FEW or max(setting.countries.values(), default=0.0) < _MOSTLY:
        return False
    is_small = place.population < _HARDLY_KNOWN and _is_of_one_country(setting)
    is_other_name = key_of(sighting.called) != key_of(place.name)
    return (is_small or is_other_name) and _neighbours(place, setting, len(sighting.entries)) <= 0


def _is_of_one_country(setting: Setting) -> bool:
    """Whether nearly all names are one country's, or most are and no other country has more than one."""
    most, *others = sorted(setting.countries.values(), reverse=True)
    return most >= _NEARLY_ALL or (most >= _HALF and all(share * setting.weight <= _ITSELF for share in others))


def _is_far_town(place: PlaceEntry, setting: Setting, names: int) -> bool:
    """Whether a town lies in a country of which the text hardly speaks, with nothing else named near it."""
    is_stranger = setting.countries.get(place.country, 0.0) < _STRANGE
    return place.origin != "project" and place.kind in _TOWNS and is_stranger and _neighbours(place, setting, names) <= 0
