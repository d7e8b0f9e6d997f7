"""Deriving: counting claims gather into events and each place gets its status; only what moved is written."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import date

from django.db import transaction

from tracker.derivation.events import Gathered, gather
from tracker.derivation.partisan import is_claimed_only
from tracker.derivation.places import PlaceTree
from tracker.derivation.policy import STARTING_POLICY
from tracker.derivation.reports import Assessment as Assessed
from tracker.derivation.reports import Report
from tracker.derivation.status import assess_all
from tracker.desk import journal
from tracker.models import Actor, Assessment, Claim, Conflict, Event, Location, Placement, Side, Split
from tracker.models.reports import load_places, load_reports
from tracker.vocabulary import Publication, Review


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a derivation wrote: events made, changed and gone, and places whose status moved."""

    made: int = 0
    changed: int = 0
    gone: int = 0
    moved: int = 0

    def __str__(self) -> str:
        return ", ".join(f"{getattr(self, field.name)} {field.name}" for field in fields(self))

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


@transaction.atomic
def derive(*, because: str) -> Outcome:
    """Gather all counting claims and assess all places anew; write what is different, and an edition if anything is."""
    journal.take_turn()
    claims = {claim.key: claim for claim in _counting()}
    reports = load_reports(Claim.objects.counting())
    tree = PlaceTree(load_places().values())
    gathered = gather(reports, places=tree, pins=_pins(), splits=_splits(), name=_namer(tree))
    outcome = _write_events(gathered, claims)
    moved = _write_assessments(reports, tree)
    outcome = Outcome(outcome.made, outcome.changed, outcome.gone, moved)
    journal.new_edition(because)
    return outcome


def _counting() -> Iterable[Claim]:
    """The counting claims with the little that an event takes from them besides their Reports."""
    beside = Claim.objects.counting().select_related("article__source", "article__conflict")
    return beside.only("key", "place_name", "reported_on", "review", "article__conflict", "article__source__publishes_on_reading")


def _pins() -> dict[str, str]:
    pinned = Placement.objects.filter(pinned_by__isnull=False).values_list("claim__key", "event__key")
    return dict(pinned)


def _splits() -> list[tuple[str, str]]:
    return list(Split.objects.values_list("claim__key", "other__key"))


def _namer(tree: PlaceTree) -> Callable[[str], str]:
    """Names for titles: of actors, of sides, of places."""
    names = dict(Side.objects.values_list("key", "name")) | dict(Actor.objects.values_list("key", "name"))
    return lambda key: names.get(key) or tree.name(key)


def _write_events(gathered: tuple[Gathered, ...], claims: dict[str, Claim]) -> Outcome:
    _hand_on(gathered)
    kept = {event.key: event for event in Event.objects.prefetch_related("sides", "placements")}
    rows = _Rows()
    made = changed = 0
    for found in gathered:
        event = kept.pop(found.key, None)
        if event is None:
            _write_event(Event(key=found.key), found, claims, rows)
            made += 1
        else:
            changed += _write_event(event, found, claims, rows)
    gone = [event for event in kept.values() if not event.title_is_edited and not event.publication_is_edited]
    Event.objects.filter(pk__in=[event.pk for event in gone]).delete()
    return Outcome(made, changed, len(gone))


def _hand_on(gathered: tuple[Gathered, ...]) -> None:
    """An event whose founding claim no longer counts lives on, with its address and edits, as the one that has its claims now."""
    standing = {found.key for found in gathered}
    home = {key: found.key for found in gathered for key in found.report_keys}
    taken = set(Event.objects.filter(key__in=standing).values_list("key", flat=True))
    for event in Event.objects.exclude(key__in=standing).prefetch_related("placements__claim"):
        heirs = [home[p.claim.key] for p in event.placements.all() if p.claim.key in home]
        heir = max(dict.fromkeys(heirs), key=heirs.count, default="")
        if heir and heir not in taken:
            taken.add(heir)
            Event.objects.filter(pk=event.pk).update(key=heir)


class _Rows:
    """The record's places and sides by key, fetched once for a derivation."""

    def __init__(self) -> None:
        self.locations = {row.key: row for row in Location.objects.select_related("conflict")}
        self.sides = {row.key: row for row in Side.objects.select_related("conflict")}


def _conflict(found: Gathered, claims: dict[str, Claim], rows: _Rows) -> Conflict | None:
    place = rows.locations.get(found.place)
    if place and place.conflict:
        return place.conflict
    first = claims[found.report_keys[0]]
    return first.article.conflict


def _derived(found: Gathered, claims: dict[str, Claim], rows: _Rows) -> dict[str, object]:
    """The fields of an event that come from its claims."""
    of_event = [claims[key] for key in found.report_keys]
    toll, place, conflict = found.killed, rows.locations.get(found.place), _conflict(found, claims, rows)
    # Compared by number: asking each event for its rows would ask the database once for each.
    return {
        "conflict_id": conflict.pk if conflict else None,
        "action": str(found.action),
        "modality": str(found.modality),
        "location_id": place.pk if place else None,
        "place_name": next((claim.place_name for claim in of_event if claim.place_name), ""),
        "edtf": found.when.edtf[:60],
        "first_on": found.when.first,
        "last_on": found.when.last,
        "wording": found.when.wording[:200],
        "resolution": str(found.when.resolution),
        "known_on": min(claim.reported_on for claim in of_event),
        "is_disputed": found.disputed,
        "is_claimed_only": is_claimed_only(found),
        "is_unreviewed": all(claim.review == Review.PROPOSED for claim in of_event),
        "numbers": [{"what": "killed", "low": toll.low, "best": toll.best, "high": toll.high}] if toll.high is not None else [],
        "voices": found.voices,
    }


def _write_event(event: Event, found: Gathered, claims: dict[str, Claim], rows: _Rows) -> bool:
    """Bring one event to what was gathered; returns whether anything was different."""
    values = _derived(found, claims, rows)
    if not event.title_is_edited:
        values["title"] = found.title[:300]
    if not event.publication_is_edited:
        on_reading = any(_publishes(claims[key]) for key in found.report_keys)
        values["publication"] = str(Publication.PUBLISHED if on_reading else Publication.DRAFT)
    different = {name for name, value in values.items() if event._state.adding or getattr(event, name) != value}
    if different:
        for name, value in values.items():
            setattr(event, name, value)
        event.save()
    sides = [rows.sides[key] for key in dict.fromkeys((*found.initiator_sides, *found.target_sides)) if key in rows.sides]
    if {side.pk for side in event.sides.all()} != {side.pk for side in sides}:
        event.sides.set(sides)
        different.add("sides")
    return _place(event, found, claims) or bool(different)


def _publishes(claim: Claim) -> bool:
    return bool(claim.article.source and claim.article.source.publishes_on_reading)


def _place(event: Event, found: Gathered, claims: dict[str, Claim]) -> bool:
    """Put the claims under their event; a pin is kept with the name of who set it."""
    standing = {placement.claim_id: placement for placement in event.placements.all()}
    wanted = {claims[placed.report].pk: placed for placed in found.reports}
    fresh = [pk for pk in wanted if pk not in standing]
    gone = [pk for pk in standing if pk not in wanted]
    if not (fresh or gone):
        return False
    # A claim stands under one event only: it leaves the one it was under.
    Placement.objects.filter(claim__in=fresh, pinned_by=None).delete()
    Placement.objects.filter(event=event, claim__in=gone, pinned_by=None).delete()
    Placement.objects.bulk_create(
        Placement(event=event, claim_id=pk, score=wanted[pk].likeness, reasons=[wanted[pk].reason])
        for pk in fresh
        if not wanted[pk].pinned
    )
    return True


def _write_assessments(reports: tuple[Report, ...], tree: PlaceTree) -> int:
    """Append an assessment for each place whose status, as of the newest report, is not what it last was."""
    if not reports:
        return 0
    as_of = max(report.reported_on for report in reports)
    places, sides = dict(Location.objects.values_list("key", "pk")), dict(Side.objects.values_list("key", "pk"))
    last: dict[int, tuple[object, ...]] = {}
    for row in Assessment.objects.order_by("location", "known_on", "id"):
        last[row.location_id] = (row.status, row.holder_id, row.by_id, sorted(row.flags), row.rule)
    rows = []
    for key, found in assess_all(tree, reports, on=as_of, known=as_of, name=_namer(tree)).items():
        if not (found.used or found.versions):
            continue
        row = _assessment(found, places[key], sides, as_of)
        if last.get(row.location_id) != (row.status, row.holder_id, row.by_id, sorted(row.flags), row.rule):
            rows.append(row)
    return len(Assessment.objects.bulk_create(rows))


def _assessment(found: Assessed, location: int, sides: dict[str, int], as_of: date) -> Assessment:
    return Assessment(
        location_id=location,
        known_on=as_of,
        status=found.status,
        holder_id=sides.get(found.holder),
        by_id=sides.get(found.by),
        flags=sorted(found.flags),
        rule=found.rule,
        policy=STARTING_POLICY.version,
        because=found.because,
        since_edtf=found.since.edtf if found.since else "",
        used=list(found.used),
        set_aside=[{"claim": aside.report, "reason": aside.reason} for aside in found.set_aside],
        assessed_at=journal.now(),
    )
