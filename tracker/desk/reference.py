"""The record's own rows for what a reading names: sources by address, places and actors by the gazetteer's keys."""

from functools import lru_cache
from urllib.parse import urlsplit

from django.utils.text import slugify

from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import ClaimPlace
from tracker.models import Actor, Conflict, Location, Side, Source
from tracker.vocabulary import Kind


def host_of(url: str) -> str:
    """The host name in an address, without a leading www."""
    return (urlsplit(url).hostname or "").lower().removeprefix("www.")


def source_of(*, url: str, site: str = "") -> Source:
    """The outlet of a page by its address, else by the name it gives itself; an unknown one is entered, ungraded, of no side."""
    host = host_of(url)
    for source in Source.objects.all() if host else ():
        if any(host == domain or host.endswith(f".{domain}") for domain in source.domains):
            return source
    name = site.strip() or host or "Unnamed source"
    known = Source.objects.filter(name__iexact=name).first()
    if known:
        return known
    key = slugify(name)[:80] or "unnamed-source"
    made, _ = Source.objects.get_or_create(key=key, defaults={"name": name[:200], "domains": [host] if host else []})
    return made


def unused_slug(name: str, key: str = "") -> str:
    """A slug, made of its name, for a place's address that no other place than that of the key has."""
    slug = wanted = slugify(name)[:100] or "place"
    count = 1
    while Location.objects.filter(slug=slug).exclude(key=key).exists():
        count += 1
        slug = f"{wanted}-{count}"
    return slug


class References:
    """Finds, and enters where the record has none yet, the rows that a reading's keys stand for. One per filing."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.location = lru_cache(maxsize=None)(self._location)
        self.site = lru_cache(maxsize=None)(self._site)
        self.actor = lru_cache(maxsize=None)(self._actor)
        self.side = lru_cache(maxsize=None)(self._side)

    def _location(self, key: str) -> Location | None:
        entry = self.gazetteer.places.get(key) if key else None
        if entry is None:
            return None
        known = Location.objects.filter(key=key).first()
        if known:
            return known
        around = self.location(entry.parent)
        of_world = f"{entry.name} province" if entry.kind is Kind.PROVINCE else entry.name
        return Location.objects.create(
            key=key,
            slug=unused_slug(of_world if entry.origin == "world" else key, key),
            name=entry.name,
            kind=entry.kind,
            lat=entry.lat,
            lon=entry.lon,
            parent=around,
            country=entry.country,
            origin=entry.origin,
        )

    def place_of(self, place: ClaimPlace) -> Location | None:
        """Where a claim is put: the place, or what stands in it where that is told and the place is known."""
        town = self.location(place.key)
        return self.site(town, place.site.name) if town and place.site else town

    def _site(self, town: Location, name: str) -> Location:
        known = Location.objects.filter(parent=town, name=name).first()
        if known:
            return known
        key = f"{town.key[:60]}-{slugify(name.removeprefix(town.name))[:39]}"
        made, _ = Location.objects.get_or_create(
            key=key,
            defaults={
                "slug": unused_slug(name),
                "name": name[:200],
                "kind": Kind.SITE,
                "parent": town,
                "country": town.country,
                "conflict": town.conflict,
                "origin": "reading",
            },
        )
        return made

    def _actor(self, key: str) -> Actor | None:
        entry = self.gazetteer.actors.get(key) if key else None
        if entry is None:
            return None
        known = Actor.objects.filter(key=key).first()
        if known:
            return known
        return Actor.objects.create(
            key=key,
            name=entry.name,
            side=self.side(entry.side),
            aliases=list(entry.aliases),
            demonyms=list(entry.demonyms),
            is_state=entry.is_state,
            is_person=entry.is_person,
            represents=self.actor(entry.represents) if entry.represents != key else None,
            category=entry.category[:10],
            country=entry.country,
            origin=entry.origin,
        )

    def _side(self, key: str) -> Side | None:
        return Side.objects.filter(key=key).first() if key else None


def conflict_of(locations: list[Location | None], sides: list[Side | None]) -> Conflict | None:
    """The conflict that most of an article's places and sides belong to."""
    found = [row.conflict for row in (*locations, *sides) if row and row.conflict]
    return max(found, key=lambda conflict: (found.count(conflict), conflict.slug), default=None)
