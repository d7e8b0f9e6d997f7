"""Names the record did not know, decided by editors: the same as something known, something new, or nothing of the kind."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Count, Q
from django.utils.text import slugify

from tracker.desk import assessment, journal, lookup, rereading
from tracker.desk.permissions import require_editor
from tracker.desk.reference import unused_slug
from tracker.desk.review import Unacceptable
from tracker.extraction.unreadable import UnreadableDocument
from tracker.models import Actor, Article, Claim, ClaimParty, Conflict, Location, Revision, Side, User
from tracker.vocabulary import Kind

_NOUNS = {"place": "place name", "actor": "actor name"}


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name that claims use and the record does not know, and how many claims do."""

    kind: str
    name: str
    count: int


def unknown_places() -> list[UnknownName]:
    """Places named in claims that stand nowhere in the record, the most frequent first."""
    rows = _unplaced().exclude(place_name="").values_list("place_name").annotate(n=Count("pk")).order_by("-n", "place_name")
    done = set(dismissed("place"))
    return [UnknownName("place", name, count) for name, count in rows if name not in done]


def unknown_actors() -> list[UnknownName]:
    """Parties and speakers that are no actor of the record, the most frequent first."""
    counts: dict[str, int] = {}
    parties = ClaimParty.objects.filter(actor=None, claim__article__superseded_by=None)
    speakers = Claim.objects.filter(speaker=None, speaker_is_anonymous=False, article__superseded_by=None).exclude(
        speaker_name=""
    )
    for rows in (parties.order_by().values_list("name"), speakers.order_by().values_list("speaker_name")):
        for name, count in rows.annotate(n=Count("pk")):
            counts[name] = counts.get(name, 0) + count
    done = set(dismissed("actor"))
    listed = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return [UnknownName("actor", name, count) for name, count in listed if name not in done]


def _unplaced() -> Any:
    return Claim.objects.filter(location=None, article__superseded_by=None).exclude(review="rejected").order_by()


def dismissed(kind: str) -> list[str]:
    """Names decided to be nothing of the kind, the latest first; one offered again is no longer among them."""
    last: dict[str, str] = {}
    kept = Revision.objects.filter(noun=_NOUNS[kind], verb__in=("dismiss", "offer")).order_by("at", "pk")
    for verb, after in kept.values_list("verb", "after"):
        name = str(after.get("name", ""))
        last.pop(name, None)
        last[name] = verb
    return [name for name, verb in reversed(last.items()) if verb == "dismiss"]


def same_as(*, kind: str, name: str, key: str, by: User, reason: str) -> int:
    """Add a name to the spellings of a known place or actor; returns how many articles were read again."""
    require_editor(by)
    row = (Location if kind == "place" else Actor).objects.filter(key=key).first()
    if row is None:
        raise Unacceptable("key", f"No {kind} has the key '{key}'; choose one of the list")
    with transaction.atomic():
        journal.take_turn()
        before: dict[str, object] = {"aliases": list(row.aliases)}
        if name not in row.aliases:
            row.aliases = [*row.aliases, name]
        if row.origin in lookup.NOT_OWN:
            row.origin = "project"  # the record's own spelling: from now on it goes before the world's
        row.save()
        after: dict[str, object] = {"name": name, "aliases": list(row.aliases)}
        _keep(kind, row.key, "same", by, reason, before, after)
        return _again(kind, name)


def new_place(
    *, name: str, place: str, lat: float, lon: float, conflict: Conflict | None, by: User, reason: str, within: str = ""
) -> Location:
    """Enter a place under the name claims use, with its sort, its point and, by its key, the wider place it lies in."""
    require_editor(by)
    if place not in Kind:
        raise Unacceptable("place", f"'{place}' is no sort of place; write one of {', '.join(Kind)}")
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise Unacceptable("lat", "Write the point in degrees, latitude from -90 to 90, longitude from -180 to 180")
    around = Location.objects.filter(key=within).first()
    if within and around is None:
        raise Unacceptable("within", f"No place has the key '{within}'; choose one of the list")
    with transaction.atomic():
        journal.take_turn()
        slug = unused_slug(name)
        made = Location.objects.create(
            key=slug, slug=slug, name=name[:200], kind=place, lat=lat, lon=lon, conflict=conflict, parent=around
        )
        after: dict[str, object] = {"name": name, "kind": place, "lat": lat, "lon": lon}
        _keep("place", made.key, "enter", by, reason, {}, after | ({"within": within} if within else {}))
        _again("place", name)
    return made


def new_actor(*, name: str, side: str, by: User, reason: str) -> Actor:
    """Enter an actor under the name claims use, with the side it belongs to."""
    require_editor(by)
    standing = Side.objects.filter(key=side).first()
    if side and standing is None:
        raise Unacceptable("side", f"No side has the key '{side}'; choose one of the list")
    with transaction.atomic():
        journal.take_turn()
        made = Actor.objects.create(key=_unused_actor(name), name=name[:200], side=standing)
        _keep("actor", made.key, "enter", by, reason, {}, {"name": name, "side": side})
        _again("actor", name)
    return made


def _unused_actor(name: str) -> str:
    key = wanted = slugify(name)[:100] or "actor"
    count = 1
    while Actor.objects.filter(key=key).exists():
        count += 1
        key = f"{wanted}-{count}"
    return key


def dismiss(*, kind: str, names: Collection[str], by: User, reason: str) -> None:
    """Say that names are no places or actors; they are not offered any more."""
    require_editor(by)
    with transaction.atomic():
        for name in names:
            _keep(kind, slugify(name)[:100] or "name", "dismiss", by, reason, {}, {"name": name})


def offer_again(*, kind: str, name: str, by: User, reason: str) -> None:
    """Take a dismissal back: the name is offered for a decision again."""
    require_editor(by)
    with transaction.atomic():
        _keep(kind, slugify(name)[:100] or "name", "offer", by, reason, {}, {"name": name})


def _keep(kind: str, key: str, verb: str, by: User, reason: str, before: dict[str, object], after: dict[str, object]) -> None:
    noun = _NOUNS[kind]
    journal.record(noun=noun, key=key, verb=verb, by=by, reason=reason, before=before, after=after, at=journal.now())


def _again(kind: str, name: str) -> int:
    """Read the articles again that use a name, so that their waiting claims gain what it stands for."""
    used = Q(claims__place_name=name) if kind == "place" else Q(claims__parties__name=name) | Q(claims__speaker_name=name)
    articles = Article.objects.filter(used, superseded_by=None).select_related("document").distinct()
    gazetteer = lookup.gazetteer()
    count = 0
    for article in articles:
        try:
            rereading.reread(article=article, gazetteer=gazetteer)
            count += 1
        except UnreadableDocument:
            continue  # kept from before rules that refuse it now: its claims stay as they were read
    if count:
        assessment.derive(because=f"'{name}' is known now")
    return count
