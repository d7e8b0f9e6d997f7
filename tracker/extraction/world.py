"""The world's places under a conflict's own: rows of text that become entries only when a text names them."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from tracker.extraction.entries import EntryError, PlaceEntry
from tracker.extraction.folding import key_of
from tracker.extraction.names import FREE, NameIndex, Writing, writing_of
from tracker.vocabulary import Kind

COLUMNS = ("key", "name", "kind", "lat", "lon", "country", "parent", "population", "aliases", "demonyms", "folded")
_FREE = (FREE,)
_KEPT, _KEPT_ROWS = 4096, 16384  # names and rows whose entries stay at hand, whatever the number of documents
_SHORT = 8  # letters; longer names are no abbreviations


def place_of_row(row: str) -> PlaceEntry:
    """One tab-separated row (see COLUMNS; lists parted by "|") as an entry. Raises EntryError."""
    cells = row.rstrip("\n").split("\t")
    try:
        key, name, kind, lat, lon, country, parent, population, aliases, demonyms, _folded = cells
        return PlaceEntry(
            key=key,
            name=name,
            kind=Kind(kind),
            lat=float(lat) if lat else None,
            lon=float(lon) if lon else None,
            aliases=tuple(filter(None, aliases.split("|"))),
            parent=parent,
            country=country,
            population=int(population or 0),
            origin="world",
            demonyms=tuple(filter(None, demonyms.split("|"))),
        )
    except ValueError as error:
        raise EntryError(f"world row '{row[:60]}': {error}; the columns are {', '.join(COLUMNS)}") from error


def row_of_place(place: PlaceEntry) -> str:
    """The row of an entry; its last column holds the folded names, so that loading folds nothing."""
    cells = (
        place.key,
        place.name,
        place.kind.value,
        "" if place.lat is None else f"{round(place.lat, 3):g}",
        "" if place.lon is None else f"{round(place.lon, 3):g}",
        place.country,
        place.parent,
        str(place.population or ""),
        "|".join(place.aliases),
        "|".join(place.demonyms),
        "|".join(dict.fromkeys(key_of(name) for name in (place.name, *place.aliases))),
    )
    return "\t".join(cells)


def parse_world(lines: Iterable[str]) -> tuple[PlaceEntry, ...]:
    """All rows as entries; for tools that want them all. Readers want `WorldPlaces`, which parses what a text names."""
    return tuple(place_of_row(line) for line in lines if line.strip())


class WorldPlaces(Mapping[str, PlaceEntry]):
    """World rows by key, parsed when asked for; those asked for lately are kept. Iterates over keys."""

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self._rows: dict[str, str] = {}
        self._parsed = lru_cache(maxsize=_KEPT_ROWS)(lambda key: place_of_row(self._rows[key]))
        for line in lines:
            self._rows[line.partition("\t")[0]] = line

    def __getitem__(self, key: str) -> PlaceEntry:
        return self._parsed(key)

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, WorldPlaces) and self._rows == other._rows)

    def rows(self) -> Iterator[str]:
        """The rows as they came."""
        return iter(self._rows.values())


class WorldNames(NameIndex[PlaceEntry]):
    """Names of the world's places by the folded column of their rows."""

    def __init__(self, places: WorldPlaces) -> None:
        super().__init__()
        self._places = places
        self._keys: dict[str, str] = {}
        self._kept = lru_cache(maxsize=_KEPT)(self._read)
        counts, keys = self._counts, self._keys
        for row in places.rows():
            key = row[: row.index("\t")]
            for name in row[row.rindex("\t") + 1 :].rstrip("\n").split("|"):
                keys[name] = f"{keys[name]} {key}" if name in keys else key
                first, blank, rest = name.partition(" ")
                counts[first] = counts.get(first, 0) | 1 << (rest.count(" ") + 2 if blank else 1)

    def of(self, key: str) -> tuple[PlaceEntry, ...]:
        """The entries of a folded name, parsed now."""
        keys = self._keys.get(key)
        return tuple(self._places[each] for each in keys.split(" ")) if keys else ()

    def knows(self, key: str) -> bool:
        """Whether a place of the world bears this folded name."""
        return key in self._keys

    def written(self, key: str) -> tuple[tuple[PlaceEntry, tuple[Writing, ...]], ...]:
        """The entries of a folded name, each with the ways it may be written; those asked for lately are kept."""
        return self._kept(key) if key in self._keys else ()

    def _read(self, key: str) -> tuple[tuple[PlaceEntry, tuple[Writing, ...]], ...]:
        return tuple((entry, _ways(entry, key) if len(key) <= _SHORT else _FREE) for entry in self.of(key))


def _ways(entry: PlaceEntry, key: str) -> tuple[Writing, ...]:
    """The ways of writing those spellings of an entry that fold to one key."""
    return tuple(writing_of(name) for name in (entry.name, *entry.aliases) if key_of(name) == key) or _FREE
