"""Stored events brought to what was gathered: read as columns, compared, and only what is different is written."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from tracker.derivation.events import Gathered
from tracker.derivation.partisan import is_claimed_only
from tracker.models import Claim, Event, Location, Placement, Side
from tracker.vocabulary import Publication, Review

type Values = dict[str, Any]

_AT_ONCE = 500  # rows named in one question to the database


class _Counting(NamedTuple):
    """A counting claim as an event sees it, besides its Report."""

    pk: int
    reported_on: date
    review: str
    conflict: int | None
    publishes_on_reading: bool | None


class _Standing(NamedTuple):
    """A placement as it is stored: its row, why the claim stands there, and whether an editor put it there."""

    pk: int
    why: tuple[float, list[str]]
    pinned: bool


@dataclass(slots=True)
class _Moves:
    """What has to be written, collected over all events."""

    made: list[Event] = field(default_factory=list)
    changed: dict[int, Values] = field(default_factory=dict)
    touched: set[int] = field(default_factory=set)  # events of which sides or claims move
    fresh: list[tuple[str, Placement]] = field(default_factory=list)  # by the key of their event
    gone: list[int] = field(default_factory=list)  # placements
    explained: list[Placement] = field(default_factory=list)  # placements that stay, for another reason than before


class _Record:
    """The rows that a derivation compares with, each table asked once."""

    def __init__(self) -> None:
        columns = ("article__conflict_id", "article__source__publishes_on_reading")
        counting = Claim.objects.counting().values_list("key", "pk", "reported_on", "review", *columns)
        self.claims = {key: _Counting(*rest) for key, *rest in counting}
        self.locations = {key: (pk, conflict) for key, pk, conflict in Location.objects.values_list("key", "pk", "conflict_id")}
        self.sides = dict(Side.objects.values_list("key", "pk"))
        self.events: dict[str, Values] = {event["key"]: {**event} for event in Event.objects.order_by().values()}
        self.sides_of: dict[int, set[int]] = defaultdict(set)
        for event, side in Event.sides.through.objects.values_list("event_id", "side_id"):
            self.sides_of[event].add(side)
        self.placed: dict[int, dict[int, _Standing]] = defaultdict(dict)  # by event and claim
        columns_of_placements = ("pk", "event_id", "claim_id", "score", "reasons", "pinned_by_id")
        for pk, event, claim, score, reasons, pin in Placement.objects.order_by().values_list(*columns_of_placements):
            self.placed[event][claim] = _Standing(pk, (score, reasons), pin is not None)

    def wanted(self, found: Gathered) -> Values:
        """The columns of an event as its claims have them."""
        of_event = [self.claims[key] for key in found.report_keys]
        place, conflict = self.locations.get(found.place, (None, None))
        toll = found.killed
        on_reading = any(claim.publishes_on_reading for claim in of_event)
        return {
            "conflict_id": conflict or of_event[0].conflict,
            "action": str(found.action),
            "modality": str(found.modality),
            "location_id": place,
            "place_name": found.place_name[:300],
            "edtf": found.when.edtf[:60],
            "first_on": found.when.first,
            "last_on": found.when.last,
            "wording": found.when.wording[:200],
            "resolution": str(found.when.resolution),
            "known_on": min(claim.reported_on for claim in of_event),
            "is_disputed": found.disputed,
            "is_claimed_only": is_claimed_only(found),
            "is_unreviewed": all(claim.review == Review.PROPOSED for claim in of_event),
            "numbers": [{"what": "killed", "low": toll.low, "best": toll.best, "high": toll.high}]
            if toll.high is not None
            else [],
            "voices": found.voices,
            "title": found.title[:300],
            "publication": str(Publication.PUBLISHED if on_reading else Publication.DRAFT),
        }


def bring(gathered: Sequence[Gathered]) -> tuple[int, int, int]:
    """Write what is different; returns how many events were made, changed and are gone."""
    record = _Record()
    _hand_on(gathered, record)
    moves, left = _Moves(), dict(record.events)
    for found in gathered:
        _compare(found, left.pop(found.key, None), record, moves)
    gone = [event["id"] for event in left.values() if not (event["title_is_edited"] or event["publication_is_edited"])]
    for pks in _lots(gone):
        Event.objects.filter(pk__in=pks).delete()
    _write(gathered, record, moves)
    return len(moves.made), len(moves.touched | set(moves.changed)), len(gone)


def _compare(found: Gathered, event: Values | None, record: _Record, moves: _Moves) -> None:
    """Collect what an event lacks."""
    wanted = record.wanted(found)
    claims = {record.claims[placed.report].pk: placed for placed in found.reports}
    standing: dict[int, _Standing] = {}
    if event is None:
        moves.made.append(Event(key=found.key, **wanted))
    else:
        standing = record.placed[event["id"]]
        edited = {name for name in ("title", "publication") if event[f"{name}_is_edited"]}
        different = {name: value for name, value in wanted.items() if name not in edited and event[name] != value}
        if different:
            moves.changed[event["id"]] = different
        if claims.keys() != standing.keys() or record.sides_of[event["id"]] != set(_sides(found, record)):
            moves.touched.add(event["id"])
    moves.gone.extend(there.pk for claim, there in standing.items() if claim not in claims and not there.pinned)
    for claim, placed in claims.items():
        if placed.pinned:
            continue
        score, reasons = placed.likeness, [placed.reason]
        if claim not in standing:
            moves.fresh.append((found.key, Placement(claim_id=claim, score=score, reasons=reasons)))
        elif not standing[claim].pinned and standing[claim].why != (score, reasons):
            moves.explained.append(Placement(pk=standing[claim].pk, score=score, reasons=reasons))


def _sides(found: Gathered, record: _Record) -> Iterator[int]:
    named = dict.fromkeys((*found.initiator_sides, *found.target_sides))
    return (record.sides[key] for key in named if key in record.sides)


def _write(gathered: Sequence[Gathered], record: _Record, moves: _Moves) -> None:
    home = {key: event["id"] for key, event in record.events.items()}
    home |= {event.key: event.pk for event in Event.objects.bulk_create(moves.made)}
    for pks in _lots(moves.changed):
        events = Event.objects.in_bulk(pks)
        for pk, event in events.items():
            for name, value in moves.changed[pk].items():
                setattr(event, name, value)
        Event.objects.bulk_update(events.values(), sorted({name for pk in pks for name in moves.changed[pk]}))
    _write_sides(gathered, record, home, {event.pk for event in moves.made})
    # A claim stands under one event only: it leaves the one it was under.
    leaving = {placement.claim_id for _, placement in moves.fresh}
    under = (pair for claims in record.placed.values() for pair in claims.items())
    gone = {*moves.gone, *(there.pk for claim, there in under if claim in leaving and not there.pinned)}
    for pks in _lots(gone):
        Placement.objects.filter(pk__in=pks).delete()
    for key, placement in moves.fresh:
        placement.event_id = home[key]
    Placement.objects.bulk_create(placement for _, placement in moves.fresh)
    Placement.objects.bulk_update(moves.explained, ("score", "reasons"), batch_size=_AT_ONCE)


def _write_sides(gathered: Sequence[Gathered], record: _Record, home: dict[str, int], made: set[int]) -> None:
    through = Event.sides.through
    fresh: list[Any] = []
    for found in gathered:
        pk, wanted = home[found.key], set(_sides(found, record))
        standing = set() if pk in made else record.sides_of[pk]
        if standing - wanted:
            through.objects.filter(event_id=pk, side_id__in=standing - wanted).delete()
        fresh.extend(through(event_id=pk, side_id=side) for side in sorted(wanted - standing))
    through.objects.bulk_create(fresh)


def _hand_on(gathered: Sequence[Gathered], record: _Record) -> None:
    """An event whose founding claim no longer counts lives on, with its address and edits, as the one that has its claims now."""
    standing = {found.key for found in gathered}
    home = {record.claims[key].pk: found.key for found in gathered for key in found.report_keys}
    taken = standing & record.events.keys()
    for event in sorted((event for event in record.events.values() if event["key"] not in standing), key=_in_order):
        heirs = [home[claim] for claim in sorted(record.placed[event["id"]]) if claim in home]
        heir = max(dict.fromkeys(heirs), key=heirs.count, default="")
        if heir and heir not in taken:
            taken.add(heir)
            Event.objects.filter(pk=event["id"]).update(key=heir)
            record.events[heir] = record.events.pop(event["key"]) | {"key": heir}


def _lots(pks: Iterable[int]) -> Iterator[list[int]]:
    """Numbers of rows in lots that a database takes in one question."""
    ordered = sorted(pks)
    return (ordered[at : at + _AT_ONCE] for at in range(0, len(ordered), _AT_ONCE))


def _in_order(event: Values) -> tuple[bool, date, int]:
    return event["first_on"] is None, event["first_on"] or date.min, event["id"]
