"""The world's places by the sound of their names, a country at a time: for names that reports spell in many ways."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.folding import bones_of, bones_of_key, sound_of, sound_of_key
from tracker.extraction.world import WorldPlaces

# Countries whose names come into Latin letters in no one way.
TRANSLITERATED = frozenset(
    "AF AZ DZ EG ER ET IL IQ IR JO LB LY PS SD SO SS SY TN UA YE".split()  # noqa: SIM905
)
_SHORTEST_SOUND, _SHORTEST_BONES = 4, 3
_ARTICLE = re.compile(r"(?:al|el|a[dnrstz]|ash|adh|ath)[\s-]", re.IGNORECASE)
_NEARLY = 0.7  # of the letters
_LAST = "\u024f"  # the last Latin letter with marks

type Index = dict[str, tuple[str, ...]]


class WorldSounds:
    """Keys of the world's places by sound and by consonants; a country is indexed when it is first asked for."""

    def __init__(self, places: WorldPlaces) -> None:
        self._places = places
        self._sounds: dict[str, Index] = {}
        self._bones: dict[str, Index] = {}

    def alike(self, name: str, countries: Iterable[str]) -> tuple[PlaceEntry, ...]:
        """The places of these countries whose name sounds like this one."""
        found = self._found(sound_of(name), _SHORTEST_SOUND, countries, self._sounds, sound_of_key)
        return tuple(entry for entry in found if _is_as_long(name, entry))

    def of_one_root(self, name: str, countries: Iterable[str]) -> tuple[PlaceEntry, ...]:
        """The places of these countries whose name has the consonants of this one."""
        return self._found(bones_of(name), _SHORTEST_BONES, countries, self._bones, bones_of_key)

    def _found(
        self, form: str, least: int, countries: Iterable[str], indexes: dict[str, Index], form_of: Callable[[str], str]
    ) -> tuple[PlaceEntry, ...]:
        if len(form) < least:
            return ()
        found: list[PlaceEntry] = []
        for country in TRANSLITERATED.intersection(countries):
            if country not in indexes:
                indexes[country] = _index(self._rows.get(country, ()), form_of)
            found.extend(self._places[key] for key in indexes[country].get(form, ()))
        return tuple(sorted(found, key=lambda entry: entry.key))

    @cached_property
    def _rows(self) -> dict[str, list[str]]:
        """The rows of the countries that are asked for."""
        rows: dict[str, list[str]] = defaultdict(list)
        for row in self._places.rows():
            country = row.split("\t", 6)[5]
            if country in TRANSLITERATED:
                rows[country].append(row)
        return rows


def _is_as_long(name: str, entry: PlaceEntry) -> bool:
    """Whether one of the names that sound alike is about as long: Bari is not Barawe."""
    sound = sound_of(name)
    alike = (each for each in (entry.name, *entry.aliases) if sound_of(each) == sound)
    own, lengths = len(_ARTICLE.sub("", name)), [len(_ARTICLE.sub("", each)) for each in alike]
    return not lengths or any(min(length, own) >= _NEARLY * max(length, own) for length in lengths)


def _index(rows: Iterable[str], form_of: Callable[[str], str]) -> Index:
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        key = row[: row.index("\t")]
        names = (name for name in row[row.rindex("\t") + 1 :].rstrip("\n").split("|") if name and max(name) <= _LAST)
        for form in {form_of(name) for name in names}:
            found[form].append(key)
    return {form: tuple(keys) for form, keys in found.items()}
