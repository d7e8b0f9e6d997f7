"""Charts as Plotly JSON, and the rows behind them as CSV, JSON and GeoJSON."""

from typing import Any, Literal

import orjson
from django.http import HttpRequest, HttpResponse
from ninja import Field, Query, Router, Schema

from timeline.api.asking import PROBLEMS, Filters, answer, loaded_of, one_of, selection_of
from timeline.api.errors import Refused
from timeline.api.geojson import features
from timeline.charts import files
from timeline.charts.loading import Loaded, build
from timeline.charts.selection import LANES

router = Router(tags=["charts and rows"])
type Drawn = Literal["timeline", "map", "strip"]
type Listed = Literal["timeline", "map", "places", "strip"]
type Form = Literal["csv", "json", "geojson"]


class Drawing(Filters):
    """The filters, and how a chart is drawn."""

    lanes: str | None = Field(None, description=f"One of {', '.join(LANES)}.", json_schema_extra=one_of(LANES))
    px: int = Field(1000, ge=240, le=8000, description="The width it will be drawn at, in pixels.")


class FigureOut(Schema):
    """A Plotly figure; give `data` and `layout` to any plotly library."""

    data: list[dict[str, Any]]
    layout: dict[str, Any]


def _loaded(request: HttpRequest, name: str, px: int = 1000) -> Loaded:
    strips = selection_of(request).places if name == "strip" else ()
    if name == "strip" and not strips:
        raise Refused(422, "missing", "Say of which place: place=<key>", "place")
    return loaded_of(request, strips, px)


@router.get("/charts/{name}", response={200: FigureOut, **PROBLEMS}, summary="A chart as Plotly JSON")
def chart(request: HttpRequest, name: Drawn, filters: Query[Drawing]) -> HttpResponse:
    """The figure of the page, for the same filters."""
    return answer(request, lambda: build(name, _loaded(request, name, filters.px).rows).figure)


_FORMS = {
    "responses": {
        200: {
            "description": "The rows, in the form asked for",
            "content": {
                "application/json": {"schema": {"type": "object"}},
                "application/geo+json": {"schema": {"type": "object"}},
                "text/csv": {"schema": {"type": "string"}},
            },
        }
    }
}


@router.get(
    "/rows/{name}.{form}", response={200: dict[str, Any], **PROBLEMS}, summary="The rows behind a chart", openapi_extra=_FORMS
)
def rows(request: HttpRequest, name: Listed, form: Form, filters: Query[Filters]) -> HttpResponse:  # noqa: ARG001
    """The rows the page shows for the same filters, each with a permalink, as csv, json or geojson."""
    return answer(request, lambda: _rows(request, name, form))


def _rows(request: HttpRequest, name: str, form: str) -> object:
    loaded, link = _loaded(request, name), request.build_absolute_uri
    if form == "geojson":
        content = orjson.dumps(features(name, loaded.rows, link))
        return HttpResponse(content, content_type="application/geo+json")
    table = build(name, loaded.rows).table
    if form == "json":
        return files.as_json(table, link)
    return HttpResponse(
        files.as_csv(table, link),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )
