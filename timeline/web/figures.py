"""The figures and their rows by address, for charts that redraw without a page."""

import csv
import io

import orjson
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404

from timeline.charts import registry
from timeline.charts.loading import load
from timeline.charts.selection import SelectionError
from timeline.web.asked import day_of, selection_of
from tracker.models import Conflict

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _built(request: HttpRequest, name: str) -> registry.Built:
    if name not in registry.CHARTS:
        raise Http404(f"There is no chart named {name}; there are {', '.join(registry.CHARTS)}")
    selection = selection_of(request)
    conflict = get_object_or_404(Conflict, slug=selection.conflict) if selection.conflict else None
    return registry.build(name, load(selection, day_of(selection, conflict)).rows)


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
    head = [*table.header, "permalink"]
    body = [[*row.cells, request.build_absolute_uri(row.url) if row.url else ""] for row in table.rows]
    if form == "json":
        return JsonResponse({"columns": head, "rows": [dict(zip(head, row, strict=True)) for row in body]})
    if form != "csv":
        raise Http404("Rows come as csv or json")
    out = io.StringIO()
    csv.writer(out).writerows([head, *([inert(cell) for cell in row] for row in body)])
    return HttpResponse(
        out.getvalue(),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


def inert(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
