"""The world's places by the sound of their names, a country at a time: for names that reports spell in many ways."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.folding import bones_of, sound_of
from tracker.extraction.world import WorldPlaces

# Countries whose names come into Latin letters in no one way.
TRANSLITERATED = frozenset(
    "AE AF AZ BH DZ EG ER ET IL IQ IR JO KW LB LY MA OM PK PS QA RU SA SD SO SS SY TN UA YE".split()  # noqa: SIM905
)
_SHORTEST_SOUND, _SHORTEST_BONES = 4, 3
_LAST = "\u024f"  # the last Latin letter with marks

type Index = dict[str, tuple[str, ...]]


class WorldSounds:
    """Keys of the world's places by sound and by consonants; a country is indexed when it is first asked for."""

    def __init__(self, places: WorldPlaces) -> None:
        self._places = places
        self._indexes: dict[str, tuple[Index, Index]] = {}

    def alike(self, name: str, countries: Iterable[str]) -> tuple[PlaceEntry, ...]:
        """The places of these countries whose name sounds like this one."""
        sound = sound_of(name)
        if len(sound) < _SHORTEST_SOUND:
            return ()
        return tuple(self._places[key] for country in countries for key in self._index(country)[0].get(sound, ()))

    def of_one_root(self, name: str, countries: Iterable[str]) -> tuple[PlaceEntry, ...]:
        """The places of these countries whose name has the consonants of this one."""
        bones = bones_of(name)
        if len(bones) < _SHORTEST_BONES:
            return ()
        return tuple(self._places[key] for country in countries for key in self._index(country)[1].get(bones, ()))

    def _index(self, country: str) -> tuple[Index, Index]:
        if country not in TRANSLITERATED:
            return {}, {}
        if country not in self._indexes:
            self._indexes[country] = self._indexed(country)
        return self._indexes[country]

    def _indexed(self, country: str) -> tuple[Index, Index]:
        sounds: dict[str, list[str]] = defaultdict(list)
        bones: dict[str, list[str]] = defaultdict(list)
        for key, names in self._names_in(country):
            for form, index in ((sound_of, sounds), (bones_of, bones)):
                for each in {form(name) for name in names}:
                    index[each].append(key)
        return tuple({form: tuple(keys) for form, keys in index.items()} for index in (sounds, bones))  # type: ignore[return-value]

    def _names_in(self, country: str) -> Iterator[tuple[str, list[str]]]:
        mark = f"\t{country}\t"
        for row in self._places.rows():
            if mark not in row:
                continue
            key, name, _, _, _, of, _, _, aliases, *_ = row.split("\t")
            if of == country:
                yield key, [each for each in (name, *aliases.split("|")) if each and max(each) <= _LAST]
