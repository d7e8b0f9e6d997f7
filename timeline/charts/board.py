"""All that a conflict's pages show, as known on a day and on whose view, in frozen rows, kept until the record moves."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from timeline.charts.rows import EventRow, SideStyle
from tracker.derivation.events import gather
from tracker.derivation.partisan import is_claimed_only
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import Report
from tracker.models import Actor, Claim, Conflict, Edition, Event, Location, Placement, Side, Source
from tracker.models.reports import load_places, load_reports
from tracker.vocabulary import CODES, Action, Kind, Modality, Resolution, When


@dataclass(frozen=True, slots=True)
class BoardEvent:
    """An event's row with what filters ask of it: keys of outlets and actors, the places around it, and its words."""

    row: EventRow
    known_on: date
    sources: tuple[str, ...]
    actors: tuple[str, ...]
    within: tuple[str, ...]
    text: str
    reports: tuple[str, ...]
    killed: tuple[int | None, int | None, int | None] = (None, None, None)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as the board needs it. `is_ground`: in a conflict's own gazetteer or its country, and no whole country."""

    key: str
    slug: str
    name: str
    kind: str
    parent: str
    lat: float | None
    lon: float | None
    is_ground: bool = True


@dataclass(frozen=True, slots=True)
class Board:
    """Everything of one conflict (or of all, slug ""), as known on a day. Reports are those that count in the chosen view."""

    edition: str
    conflict: str
    known: date | None
    view: str
    events: tuple[BoardEvent, ...]
    reports: tuple[Report, ...]
    spots: dict[str, Spot]
    tree: PlaceTree
    sides: tuple[SideStyle, ...]
    names: dict[str, str]

    def name(self, key: str) -> str:
        """The name of a side or a place, for sentences."""
        return self.names.get(f"side:{key}") or self.tree.name(key)


def board(conflict: str = "", known: date | None = None, view: str = "all") -> Board:
    """The board of a conflict; built once for each edition of the record, day known and view."""
    return _built(Edition.current(), conflict, known, view)


@lru_cache(maxsize=32)
def _built(edition: str, conflict: str, known: date | None, view: str) -> Board:
    reports = tuple(report for report in _reports(conflict) if _counts(report, known, view))
    tree = PlaceTree(load_places().values())
    return Board(
        edition=edition,
        conflict=conflict,
        known=known,
        view=view,
        events=tuple(_events(conflict, {report.key: report for report in reports}, tree, whole=known is None and view == "all")),
        reports=reports,
        spots=_spots(conflict),
        tree=tree,
        sides=sides_of(conflict),
        names=_names(),
    )


def _reports(conflict: str) -> tuple[Report, ...]:
    claims = Claim.objects.counting()
    if conflict:
        claims = claims.filter(article__conflict__slug=conflict)
    return load_reports(claims)


def _counts(report: Report, known: date | None, view: str) -> bool:
    """Whether a report was known by the day and speaks with the chosen voice."""
    if known and report.reported_on > known:
        return False
    if view == "independent":
        return not report.voice_side
    return view == "all" or report.voice_side == view.removeprefix("side:")


def _events(conflict: str, reports: dict[str, Report], tree: PlaceTree, *, whole: bool) -> Iterable[BoardEvent]:
    """The published events that some counting report stands behind; retold from those reports alone where some are left out."""
    events = Event.objects.published()
    events = events.filter(conflict__slug=conflict) if conflict else events
    placed, around = _claims_under(), _Around()
    for event in events:
        keys = placed[event.pk]
        counting = [reports[key] for key in keys if key in reports]
        if not counting:
            continue
        is_whole = whole or len(counting) == len(keys)
        changes = {} if is_whole else _retold(event, counting, tree)
        yield _on_board(event, _row(event, counting, around, **changes), counting, tree)


def _claims_under() -> dict[int, list[str]]:
    """The keys of the claims of each event, in the order of the text; read without joins, which a database may plan badly."""
    placed = list(Placement.objects.order_by().values_list("event_id", "claim_id"))
    rows = Claim.objects.values_list("pk", "article_id", "start", "key")
    claims = {pk: (article, start, pk, key) for pk, article, start, key in rows}
    held: dict[int, list[tuple[int, int, int, str]]] = defaultdict(list)
    for event_id, claim_id in placed:
        if claim_id in claims:  # not taken away between the two looks
            held[event_id].append(claims[claim_id])
    return defaultdict(list, {event_id: [key for *_, key in sorted(ones)] for event_id, ones in held.items()})


class _Around:
    """The places and sides of events, each table asked once; joined to events they would come again and again."""

    def __init__(self) -> None:
        self.locations = Location.objects.select_related("parent").in_bulk()
        names = dict(Side.objects.values_list("pk", "key"))
        self.sides: dict[int, list[str]] = defaultdict(list)
        for event, side in Event.sides.through.objects.order_by("side__order", "side__name").values_list("event_id", "side_id"):
            self.sides[event].append(names[side])


def _row(event: Event, reports: list[Report], around: _Around, **changes: object) -> EventRow:
    action = Action(event.action)
    location = around.locations.get(event.location_id) if event.location_id else None
    lat, lon = location.point if location else (None, None)
    fields: dict[str, object] = {
        "id": str(event.pk),
        "key": event.key,
        "title": event.title,
        "action": str(action),
        "action_label": CODES[action].label,
        "family": CODES[action].family,
        "place_key": location.key if location else "",
        "place_name": location.name if location else event.place_name,
        "lat": lat,
        "lon": lon,
        "sides": tuple(around.sides.get(event.pk, ())),
        "modality": Modality(event.modality),
        "disputed": event.is_disputed,
        "claimed_only": event.is_claimed_only,
        "unreviewed": event.is_unreviewed,
        "sources": tuple(dict.fromkeys(report.source_name for report in reports if report.source_name)),
        "told_on": max(report.reported_on for report in reports),
        "voices": tuple(dict.fromkeys(report.speaker_name or report.source_name for report in reports)),
        "url": f"/events/{event.pk}/",
        **_dates(event.when),
        **changes,
    }
    return EventRow(**fields)  # type: ignore[arg-type]


def _dates(when: When) -> dict[str, object]:
    return {
        "edtf": when.edtf,
        "first": when.first,
        "last": when.last,
        "open_start": when.open_start,
        "open_end": when.open_end,
        "soft": when.is_soft,
        "wording": when.wording,
        "resolution": Resolution(when.resolution),
    }


def _retold(event: Event, reports: list[Report], tree: PlaceTree) -> dict[str, object]:
    """What is different where these reports alone tell the event."""
    (told,) = gather(reports, places=tree, pins={report.key: event.key for report in reports})
    changes: dict[str, object] = {
        **_dates(told.when),
        "modality": told.modality,
        "disputed": told.disputed,
        "claimed_only": is_claimed_only(told),
        "title": event.title if event.title_is_edited else told.title,
    }
    sides = tuple(dict.fromkeys((*told.initiator_sides, *told.target_sides)))
    return {**changes, "sides": sides} if sides else changes


def _on_board(event: Event, row: EventRow, reports: list[Report], tree: PlaceTree) -> BoardEvent:
    parties = (key for report in reports for key in (*report.initiators, *report.targets, report.speaker) if key)
    return BoardEvent(
        row=row,
        known_on=min(report.reported_on for report in reports),
        sources=tuple(dict.fromkeys(report.source for report in reports if report.source)),
        actors=tuple(dict.fromkeys(parties)),
        within=(row.place_key, *tree.ancestors(row.place_key)) if row.place_key else (),
        text=" ".join((event.title, row.place_name, *(report.quote for report in reports))).casefold(),
        reports=tuple(report.key for report in reports),
        killed=next((report.killed for report in reports if report.killed != (None, None, None)), (None, None, None)),
    )


def _spots(conflict: str) -> dict[str, Spot]:
    places = Location.objects.select_related("parent")
    lands = set(Conflict.objects.filter(**({"slug": conflict} if conflict else {})).values_list("country", flat=True)) - {""}
    if conflict:
        places = places.filter(conflict__slug=conflict) | places.filter(claims__article__conflict__slug=conflict)
    return {
        place.key: Spot(
            place.key,
            place.slug,
            place.name,
            place.kind,
            place.parent.key if place.parent else "",
            place.lat,
            place.lon,
            is_ground=place.kind != Kind.COUNTRY and (place.conflict_id is not None or place.country in lands),
        )
        for place in places.distinct()
    }


def sides_of(conflict: str = "") -> tuple[SideStyle, ...]:
    """The sides of a conflict, or of all, as they look."""
    sides = Side.objects.filter(conflict__slug=conflict) if conflict else Side.objects.all()
    return tuple(SideStyle(side.key, side.name, side.colour, side.colour_dark) for side in sides)


def _names() -> dict[str, str]:
    """Names for a filter's choices, by kind and key."""
    named = {f"actor:{key}": name for key, name in Actor.objects.values_list("key", "name")}
    named |= {f"side:{key}": name for key, name in Side.objects.values_list("key", "name")}
    return named | {f"source:{key}": name for key, name in Source.objects.values_list("key", "name")}


def opening_day(conflict: Conflict | None, fallback: date) -> date:
    """The day a conflict's dashboard opens on: the one its settings give, else its last day, else the fallback."""
    if conflict is None:
        return fallback
    return conflict.default_on or conflict.ends_on or fallback
