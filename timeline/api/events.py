"""Events: what the record holds to have happened."""

from collections.abc import Callable
from datetime import date
from typing import Any, Literal

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Field, Query, Router, Schema

from timeline.api import paging
from timeline.api.asking import PROBLEMS, Day, Filters, allow_only, answer, loaded_of, selection_of
from timeline.api.claims import ClaimOut, claim_out, ordered_claims
from timeline.api.doors import require
from timeline.charts.board import BoardEvent, board
from tracker.models import Claim, Event, Scope
from tracker.vocabulary import CODES, Action

router = Router(tags=["events"])
PK = 2**53  # what every reader of JSON can hold


class PlaceOf(Schema):
    """Where it happened; the key is empty where no gazetteer knows the name."""

    key: str
    name: str
    lat: float | None
    lon: float | None


class EventOut(Schema):
    """An event with its date and its doubts."""

    id: int = Field(examples=[12])
    key: str
    title: str = Field(examples=["Southern troops take the mill"])
    action: str = Field(examples=["capture"])
    action_label: str
    family: str
    modality: str
    edtf: str = Field(description="The date as EDTF, its doubt included.", examples=["2016-11-12~"])
    first: date | None
    last: date | None
    wording: str = Field(description="The date as the report words it.")
    resolution: str = Field(description="How the date was found.")
    place: PlaceOf
    sides: list[str]
    disputed: bool
    claimed_only: bool
    unreviewed: bool
    known_on: date = Field(description="The day of its first report.")
    sources: list[str]
    claims: list[str] = Field(description="Keys of the claims behind it.")
    permalink: str


class EventsOut(Schema):
    """A page of events."""

    items: list[EventOut]
    next: str | None
    total: int = Field(description="How many the whole selection holds.")


class EventWithClaims(EventOut):
    """An event with every sentence behind it."""

    sentences: list[ClaimOut]


_ORDER: dict[str, Callable[[BoardEvent], paging.Key]] = {
    "when": lambda e: (not e.row.is_dated, (e.row.first or e.row.last or e.known_on).isoformat(), int(e.row.id)),
    "reported": lambda e: (e.known_on.isoformat(), int(e.row.id)),
    "place": lambda e: (not e.row.place_name, e.row.place_name.casefold(), int(e.row.id)),
    "sources": lambda e: (len(e.sources), int(e.row.id)),
}


@router.get("/events", response={200: EventsOut, **PROBLEMS}, summary="Events of a selection")
def events(
    request: HttpRequest,
    filters: Query[Filters],  # noqa: ARG001
    page: Query[paging.Paging],
    publication: Literal["published", "draft", "retracted"] = "published",
) -> HttpResponse:
    """The events the dashboard shows for the same filters. Drafts and retracted ones need a token with scope
    read, and may be narrowed by conflict alone.
    """
    if publication != "published":
        require(request, Scope.READ)
        return answer(request, lambda: _unpublished(request, publication, page))
    return answer(request, lambda: _published(request, page))


def _published(request: HttpRequest, page: paging.Paging) -> dict[str, Any]:
    loaded = loaded_of(request)
    sort = loaded.selection.sort
    order = _ORDER[sort.removeprefix("-")]
    shown = paging.of_list(list(loaded.events), order, loaded.selection.query(), page, down=sort.startswith("-"))
    return {
        "items": [event_out(request, event) for event in shown.items],
        "next": shown.next,
        "total": len(loaded.events),
    }


def _unpublished(request: HttpRequest, publication: str, page: paging.Paging) -> dict[str, Any]:
    selection = selection_of(request)
    allow_only(selection, ())
    rows = (
        Event.objects.filter(publication=publication)
        .select_related("location__parent")
        .prefetch_related("sides", "placements__claim")
    )
    if selection.conflict:
        rows = rows.filter(conflict__slug=selection.conflict)
    shown = paging.of_rows(rows, "known_on", f"{publication}|{selection.query()}", page)
    return {"items": [_model_out(request, event) for event in shown.items], "next": shown.next, "total": rows.count()}


def event_out(request: HttpRequest, event: BoardEvent) -> dict[str, Any]:
    """One event of a board."""
    row = event.row
    return {
        "id": int(row.id),
        "key": row.key,
        "title": row.title,
        "action": row.action,
        "action_label": row.action_label,
        "family": row.family,
        "modality": str(row.modality),
        "edtf": row.edtf,
        "first": row.first,
        "last": row.last,
        "wording": row.wording,
        "resolution": str(row.resolution),
        "place": {"key": row.place_key, "name": row.place_name, "lat": row.lat, "lon": row.lon},
        "sides": row.sides,
        "disputed": row.disputed,
        "claimed_only": row.claimed_only,
        "unreviewed": row.unreviewed,
        "known_on": event.known_on,
        "sources": row.sources,
        "claims": event.reports,
        "permalink": request.build_absolute_uri(row.url),
    }


def _model_out(request: HttpRequest, event: Event) -> dict[str, Any]:
    location = event.location
    lat, lon = location.point if location else (None, None)
    return {
        "id": event.pk,
        "key": event.key,
        "title": event.title,
        "action": event.action,
        "action_label": event.action_label,
        "family": CODES[Action(event.action)].family,
        "modality": event.modality,
        "edtf": event.edtf,
        "first": event.first_on,
        "last": event.last_on,
        "wording": event.wording,
        "resolution": event.resolution,
        "place": {
            "key": location.key if location else "",
            "name": location.name if location else event.place_name,
            "lat": lat,
            "lon": lon,
        },
        "sides": [side.key for side in event.sides.all()],
        "disputed": event.is_disputed,
        "claimed_only": event.is_claimed_only,
        "unreviewed": event.is_unreviewed,
        "known_on": event.known_on,
        "sources": [],
        "claims": [placement.claim.key for placement in event.placements.all()],
        "permalink": request.build_absolute_uri(f"/events/{event.pk}/"),
    }


@router.get("/events/{int:pk}", response={200: EventWithClaims, **PROBLEMS}, summary="One event")
def event(request: HttpRequest, pk: int, known: Day | None = None) -> HttpResponse:
    """A published event with its sentences; with `known`, as the reports up to that day tell it."""
    return answer(request, lambda: _event(request, pk, known))


def _event(request: HttpRequest, pk: int, known: date | None) -> dict[str, Any]:
    stored = Event.objects.published().select_related("conflict").filter(pk=pk).first() if pk < PK else None
    if stored is None:
        raise Http404
    shown = board(stored.conflict.slug if stored.conflict else "", known)
    found = next((one for one in shown.events if one.row.id == str(pk)), None)
    if found is None:
        raise Http404
    sentences = ordered_claims(Claim.objects.counting().filter(key__in=found.reports))
    return {**event_out(request, found), "sentences": [claim_out(request, claim) for claim in sentences]}
