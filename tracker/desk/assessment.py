"""Deriving: counting claims gather into events and each place gets its status; only what moved is written."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from typing import TypedDict

from django.db import transaction

from tracker.derivation.events import Gathered, gather, regather
from tracker.derivation.places import PlaceTree
from tracker.derivation.policy import STARTING_POLICY
from tracker.derivation.reports import Assessment as Assessed
from tracker.derivation.reports import PlaceNode, Report
from tracker.derivation.status import assess_all
from tracker.desk import gathering, journal
from tracker.models import Actor, Assessment, Claim, Location, Placement, Side, Split
from tracker.models.reports import load_places, load_reports


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
    reports = load_reports(Claim.objects.counting())
    tree = PlaceTree(load_places().values())
    names = dict(Side.objects.values_list("key", "name")) | dict(Actor.objects.values_list("key", "name"))
    ground = _Ground({report.key: report for report in reports}, tuple(tree.nodes.values()), names, _pins(), _splits())
    gathered = _MEMORY.gather(ground, tree)
    outcome = Outcome(*gathering.bring(gathered), _write_assessments(reports, tree, names))
    journal.new_edition(because)
    return outcome


@dataclass(frozen=True, slots=True)
class _Ground:
    """All that events are gathered from."""

    reports: dict[str, Report]
    places: tuple[PlaceNode, ...]
    names: dict[str, str]  # of actors and sides, for titles
    pins: dict[str, str]
    splits: frozenset[tuple[str, str]]


class _Memory:
    """The last gathering of this process: what stood still since is not computed again."""

    def __init__(self) -> None:
        self._last: tuple[_Ground, tuple[Gathered, ...]] | None = None

    def gather(self, now: _Ground, tree: PlaceTree) -> tuple[Gathered, ...]:
        """What `derivation.gather` makes of all reports."""
        reports, more = now.reports.values(), _Asked(places=tree, pins=now.pins, splits=now.splits, name=_namer(now.names, tree))
        last = self._last
        if last and (last[0].places, last[0].names) == (now.places, now.names):
            gathered = regather(last[1], reports, _changed(last[0], now), **more)
        else:
            gathered = gather(reports, **more)
        self._last = now, gathered
        return gathered


class _Asked(TypedDict):
    places: PlaceTree
    pins: dict[str, str]
    splits: frozenset[tuple[str, str]]
    name: Callable[[str], str]


_MEMORY = _Memory()


def _changed(before: _Ground, now: _Ground) -> set[str]:
    """The reports that are new, altered, gone, or pinned or split otherwise."""
    both = before.reports.keys() & now.reports.keys()
    changed = (before.reports.keys() | now.reports.keys()) - both
    changed |= {key for key in both if before.reports[key] != now.reports[key]}
    changed |= {key for key in before.pins.keys() | now.pins.keys() if before.pins.get(key) != now.pins.get(key)}
    return changed | {key for pair in before.splits ^ now.splits for key in pair}


def _pins() -> dict[str, str]:
    pinned = Placement.objects.filter(pinned_by__isnull=False).values_list("claim__key", "event__key")
    return dict(pinned)


def _splits() -> frozenset[tuple[str, str]]:
    return frozenset(Split.objects.values_list("claim__key", "other__key"))


def _namer(names: dict[str, str], tree: PlaceTree) -> Callable[[str], str]:
    """Names for titles: of actors, of sides, of places."""
    return lambda key: names.get(key) or tree.name(key)


def _write_assessments(reports: tuple[Report, ...], tree: PlaceTree, names: dict[str, str]) -> int:
    """Append an assessment for each place whose status, as of the newest report, is not what it last was."""
    if not reports:
        return 0
    as_of = max(report.reported_on for report in reports)
    places, sides = dict(Location.objects.values_list("key", "pk")), dict(Side.objects.values_list("key", "pk"))
    last: dict[int, tuple[object, ...]] = {}
    for row in Assessment.objects.order_by("location", "known_on", "id"):
        last[row.location_id] = (row.status, row.holder_id, row.by_id, sorted(row.flags), row.rule)
    rows = []
    for key, found in assess_all(tree, reports, on=as_of, known=as_of, name=_namer(names, tree)).items():
        if not (found.used or found.versions) and places[key] not in last:
            continue  # nothing was ever told of it
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
