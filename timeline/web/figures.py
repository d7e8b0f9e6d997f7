"""The figures and their rows by address, for charts that redraw without a page."""

import orjson
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404

from timeline.charts import files
from timeline.charts.loading import Built, build, load
from timeline.charts.registry import CHARTS
from timeline.charts.selection import SelectionError
from timeline.web.asked import day_of, selection_of
from timeline.web.shown import width
from tracker.models import Conflict


def _built(request: HttpRequest, name: str) -> Built:
    if name not in CHARTS:
        raise Http404(f"There is no chart named {name}; there are {', '.join(CHARTS)}")
    selection = selection_of(request)
    conflict = get_object_or_404(Conflict, slug=selection.conflict) if selection.conflict else None
    strips = selection.places if name == "strip" else ()
    return build(name, load(selection, day_of(selection, conflict), strips, width(request)).rows)


def figure(request: HttpRequest, name: str) -> HttpResponse:
    """A chart as Plotly JSON."""
    try:
        return HttpResponse(orjson.dumps(_built(request, name).figure), content_type="application/json")
    except SelectionError as error:
        return JsonResponse({"error": {"field": error.field, "message": str(error)}}, status=400)


def rows(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """The rows behind a chart, as csv or json: the same that the page shows, each with its address."""
    try:
        table = _built(request, name).table
    except SelectionError as error:
        return JsonResponse({"error": {"field": error.field, "message": str(error)}}, status=400)
    if form == "json":
        return JsonResponse(files.as_json(table, request.build_absolute_uri))
    if form != "csv":
        raise Http404("Rows come as csv or json")
    return HttpResponse(
        files.as_csv(table, request.build_absolute_uri),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )
