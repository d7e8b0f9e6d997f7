"""Places: who holds each on a day, as known on a day, by which rule and because of what."""

from datetime import date
from typing import Annotated, Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Field, Path, Query, Router, Schema

from timeline.api import paging
from timeline.api.asking import PROBLEMS, Filters, answer, loaded_of
from timeline.charts.rows import PlaceRow, StretchRow
from timeline.charts.statuses import assessments

router = Router(tags=["places"])
type Slug = Annotated[str, Path(pattern=r"^[-\w]{1,120}$", description="The place's slug.", examples=["minian"])]


class PlaceOut(Schema):
    """A place with its status."""

    key: str
    slug: str
    name: str
    kind: str = Field(examples=["village"])
    parent: str
    lat: float | None
    lon: float | None
    status: str = Field(description="controlled, claimed, contested, besieged, truce, mixed or unknown.", examples=["contested"])
    holder: str = Field(description="Key of the side that holds it, empty for none.")
    by: str
    sides: list[str]
    flags: list[str] = Field(examples=[["disputed"]])
    rule: str
    because: str
    since: str = Field(description="EDTF.")
    last_report_on: date | None
    reports: int
    events: int
    permalink: str


class PlacesOut(Schema):
    """A page of places, of one day."""

    on: date
    known: date | None
    items: list[PlaceOut]
    next: str | None
    total: int


class Stretch(Schema):
    """A run of days with one status; `last` empty means it still has it."""

    first: date | None
    last: date | None
    status: str
    holder: str
    by: str
    sides: list[str]
    flags: list[str]
    rule: str
    because: str


class PlaceWithPast(PlaceOut):
    """A place with its past and the claims its status rests on."""

    on: date
    known: date | None
    used: list[str] = Field(description="Keys of the claims the status rests on.")
    set_aside: list[dict[str, str]] = Field(description="Claims that were not followed, with the reason.")
    past: list[Stretch]


@router.get("/places", response={200: PlacesOut, **PROBLEMS}, summary="Places with their status on a day")
def places(request: HttpRequest, filters: Query[Filters], page: Query[paging.Paging]) -> HttpResponse:  # noqa: ARG001
    """Every place anything is known of. `on` is the day, `known` the day it was reported by; view and place narrow it."""
    return answer(request, lambda: _places(request, page))


def _places(request: HttpRequest, page: paging.Paging) -> dict[str, Any]:
    loaded = loaded_of(request)
    rows = list(loaded.rows.places)
    shown = paging.of_list(rows, lambda row: (row.name.casefold(), row.key), loaded.selection.query(), page)
    items = [place_out(request, row) for row in shown.items]
    return {"on": loaded.on, "known": loaded.selection.known, "items": items, "next": shown.next, "total": len(rows)}


def _slug(row: PlaceRow) -> str:
    return row.url.strip("/").rpartition("/")[2]


def place_out(request: HttpRequest, row: PlaceRow) -> dict[str, Any]:
    """One place."""
    return {
        "key": row.key,
        "slug": _slug(row),
        "name": row.name,
        "kind": row.kind,
        "parent": row.parent,
        "lat": row.lat,
        "lon": row.lon,
        "status": str(row.status),
        "holder": row.holder,
        "by": row.by,
        "sides": row.sides,
        "flags": sorted(map(str, row.flags)),
        "rule": row.rule,
        "because": row.because,
        "since": row.since,
        "last_report_on": row.last_report_on,
        "reports": row.reports,
        "events": row.events,
        "permalink": request.build_absolute_uri(row.url),
    }


@router.get("/places/{slug}", response={200: PlaceWithPast, **PROBLEMS}, summary="One place with its past")
def place(request: HttpRequest, slug: Slug, filters: Query[Filters]) -> HttpResponse:  # noqa: ARG001
    """A place on a day, as known on a day, with each run of days before and after."""
    return answer(request, lambda: _place(request, slug))


def _place(request: HttpRequest, slug: str) -> dict[str, Any]:
    plain = loaded_of(request)
    row = next((row for row in plain.rows.places if _slug(row) == slug), None)
    if row is None:
        raise Http404
    loaded = loaded_of(request, strips=(row.key,))
    found = assessments(loaded.board, loaded.on).get(row.key)
    return {
        **place_out(request, row),
        "on": loaded.on,
        "known": loaded.selection.known,
        "used": found.used if found else (),
        "set_aside": [{"claim": one.report, "reason": one.reason} for one in found.set_aside] if found else [],
        "past": [_stretch(one) for one in loaded.rows.stretches],
    }


def _stretch(row: StretchRow) -> dict[str, Any]:
    names = ("first", "last", "holder", "by", "sides", "rule", "because")
    return {**{name: getattr(row, name) for name in names}, "status": str(row.status), "flags": sorted(map(str, row.flags))}
