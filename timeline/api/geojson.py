"""Rows as GeoJSON (RFC 7946): longitude first, nothing dropped; what has no place has no geometry."""

from collections.abc import Callable
from typing import Any

from timeline.charts.rows import EventRow, PlaceRow, Rows

type Link = Callable[[str], str]


def features(name: str, rows: Rows, link: Link) -> dict[str, Any]:
    """The rows of a chart: events of the timeline and the map, places with their status, runs of days of the strip."""
    if name == "places":
        found = [_place(row, link) for row in rows.places]
    elif name == "strip":
        points = {row.key: _point(row.lat, row.lon) for row in rows.places}
        found = [_stretch(row, points.get(row.place_key), link) for row in rows.stretches]
    else:
        found = [_event(row, link) for row in rows.events]
    return {"type": "FeatureCollection", "features": found}


def _point(lat: float | None, lon: float | None) -> dict[str, Any] | None:
    return None if lat is None or lon is None else {"type": "Point", "coordinates": [lon, lat]}


def _event(row: EventRow, link: Link) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": f"event/{row.id}",
        "geometry": _point(row.lat, row.lon),
        "properties": {
            "kind": "event",
            "id": int(row.id),
            "title": row.title,
            "type": row.family,
            "sub_type": row.action,
            "edtf": row.edtf,
            "date_lower": row.first,
            "date_upper": row.last,
            "place_id": row.place_key,
            "place_name": row.place_name,
            "sides": row.sides,
            "disputed": row.disputed,
            "claimed_only": row.claimed_only,
            "unreviewed": row.unreviewed,
            "sources": row.sources,
            "permalink": link(row.url),
        },
    }


def _place(row: PlaceRow, link: Link) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": f"place/{row.key}",
        "geometry": _point(row.lat, row.lon),
        "properties": {
            "kind": "status",
            "place_id": row.key,
            "place_name": row.name,
            "place_kind": row.kind,
            "status": str(row.status),
            "status_rule": row.rule,
            "holder": row.holder,
            "contested_by": row.sides,
            "flags": sorted(map(str, row.flags)),
            "because": row.because,
            "since": row.since,
            "last_report_on": row.last_report_on,
            "permalink": link(row.url),
        },
    }


def _stretch(row: Any, point: dict[str, Any] | None, link: Link) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": f"status/{row.place_key}/{row.first}",
        "geometry": point,
        "properties": {
            "kind": "status",
            "place_id": row.place_key,
            "place_name": row.place_name,
            "date_lower": row.first,
            "date_upper": row.last,
            "status": str(row.status),
            "status_rule": row.rule,
            "holder": row.holder,
            "flags": sorted(map(str, row.flags)),
            "because": row.because,
            "permalink": link(row.url),
        },
    }
