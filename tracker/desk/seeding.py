"""Loading the shipped conflicts: reference data as it stands, reports by reading them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.db import transaction

from tracker.desk import assessment, intake, lookup, seed_files
from tracker.desk.intake import Receipt
from tracker.desk.reference import unused_slug
from tracker.desk.seed_files import ConflictSeed, SeedError
from tracker.extraction.gazetteer import ActorEntry, PlaceEntry
from tracker.models import Actor, Conflict, Location, Side, Source


def load(folder: Path, say: Callable[[str], None]) -> Iterator[tuple[Path, Receipt]]:
    """Load each conflict of a folder and read its reports, oldest first; what is there already is kept. Raises SeedError."""
    seeds = [seed_files.conflict(path) for path in seed_files.conflict_folders(folder)]
    if not seeds:
        raise SeedError(f"No conflict is kept under {folder.name}/; each needs a folder with a conflict.toml")
    for seed in seeds:
        load_reference(seed)
        say(f"{seed.settings['name']}: {len(seed.places)} places, {len(seed.actors)} actors, {len(seed.sources)} sources")
    gazetteer = lookup.gazetteer()
    for seed in seeds:
        for path in seed_files.reports(seed.folder):
            receipt = intake.ingest(body=path.read_bytes(), url=f"file:seeds/{seed.folder.name}/{path.name}", gazetteer=gazetteer)
            if receipt.outcome != "unchanged":
                assessment.derive(because=f"read {path.name}")
            yield path, receipt


@transaction.atomic
def load_reference(seed: ConflictSeed) -> Conflict:
    """Enter a conflict's sides, sources, places and actors. Rows that exist are left as editors made them."""
    conflict = _conflict(seed.settings)
    sides = {side.key: side for side in conflict.sides.all()}
    for table in seed.sources:
        _source(table, sides)
    _places(seed.places, conflict)
    _actors(seed.actors, sides)
    return conflict


def _conflict(settings: dict[str, Any]) -> Conflict:
    lat, lon = settings.get("centre", (None, None))
    plain: dict[str, Any] = {
        name: settings[name]
        for name in ("name", "summary", "country", "starts_on", "ends_on", "default_on", "zoom", "opens_new_sources")
        if name in settings
    }
    conflict, _ = Conflict.objects.get_or_create(slug=settings["slug"], defaults={**plain, "centre_lat": lat, "centre_lon": lon})
    for order, side in enumerate(settings.get("sides", [])):
        Side.objects.get_or_create(
            key=side["key"],
            defaults={
                "conflict": conflict,
                "name": side["name"],
                "colour": side["colour"],
                "colour_dark": side.get("colour_dark", ""),
                "is_state": side.get("state", False),
                "order": side.get("order", order),
            },
        )
    return conflict


def _source(table: dict[str, Any], sides: dict[str, Side]) -> None:
    key = table.get("key", "")
    if not key or not table.get("name"):
        raise SeedError(f"sources.toml: each source needs a key and a name; this one has {sorted(table)}")
    side = table.get("side", "")
    if side and side not in sides:
        raise SeedError(f"sources.toml, {key}: side '{side}' is none of {', '.join(sorted(sides))}")
    fields = ("name", "domains", "grade", "owner", "publishes_on_reading", "shows_text", "licence", "about")
    plain = {name: table[name] for name in fields if name in table}
    Source.objects.get_or_create(key=key, defaults={**plain, "side": sides.get(side)})


def _places(entries: tuple[PlaceEntry, ...], conflict: Conflict) -> None:
    made: dict[str, Location] = {row.key: row for row in Location.objects.filter(key__in=[entry.key for entry in entries])}
    fresh = [entry for entry in entries if entry.key not in made]
    for entry in fresh:
        made[entry.key] = Location.objects.create(
            key=entry.key,
            slug=unused_slug(entry.key, entry.key),
            name=entry.name,
            kind=entry.kind,
            lat=entry.lat,
            lon=entry.lon,
            aliases=list(entry.aliases),
            country=entry.country,
            conflict=conflict,
        )
    for entry in fresh:
        if entry.parent in made:
            made[entry.key].parent = made[entry.parent]
            made[entry.key].save(update_fields=["parent", "changed_at"])


def _actors(entries: tuple[ActorEntry, ...], sides: dict[str, Side]) -> None:
    made: dict[str, Actor] = {row.key: row for row in Actor.objects.filter(key__in=[entry.key for entry in entries])}
    fresh = [entry for entry in entries if entry.key not in made]
    for entry in fresh:
        made[entry.key] = Actor.objects.create(
            key=entry.key,
            name=entry.name,
            side=sides.get(entry.side),
            aliases=list(entry.aliases),
            demonyms=list(entry.demonyms),
            is_state=entry.is_state,
            is_person=entry.is_person,
            category=entry.category[:10],
            country=entry.country,
        )
    for entry in fresh:
        if entry.represents in made and entry.represents != entry.key:
            made[entry.key].represents = made[entry.represents]
            made[entry.key].save(update_fields=["represents", "changed_at"])
