"""Charts for other people's pages: live ones follow the record, frozen ones never change and say when a newer state exists."""

from collections.abc import Callable
from functools import wraps

import orjson
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.csp import csp_override

from timeline.charts import files, theme
from timeline.charts.board import sides_of
from timeline.charts.keeping import looked_at
from timeline.charts.loading import build
from timeline.charts.registry import CHARTS
from timeline.charts.selection import Selection, SelectionError
from timeline.web.events import sideless
from timeline.web.shown import Gone, newer, retracted, shown_of, width
from tracker.models import Conflict, Event

type View = Callable[..., HttpResponse]

# "*" means pages of the net; "file:" lets an author try a page before it is put there.
POLICY = {**settings.SECURE_CSP, "frame-ancestors": ["*", "file:"]}
THEMES = ("light", "dark")
_HEIGHTS = (160, 2000)


def framable(view: View) -> View:
    """A view that any page may show in a frame; what goes wrong is told inside the frame. Nothing else is framable."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except SelectionError as error:
            return _told(request, str(error), 400)
        except Gone:
            return _told(request, "This frozen chart was withdrawn by its editors.", 410)
        except Http404 as error:
            return _told(request, str(error) or "There is nothing published here.", 404)

    framed: View = xframe_options_exempt(csp_override(POLICY)(guarded))
    return framed


def _told(request: HttpRequest, words: str, status: int) -> HttpResponse:
    return render(request, "timeline/embed_problem.html", {"words": words, **dress(request)}, status=status)


def dress(request: HttpRequest) -> dict[str, object]:
    """How the asker wants it to look: theme light, dark or by the reader's system; the height of a map in pixels."""
    wanted, height = request.GET.get("theme", ""), request.GET.get("height", "")
    is_height = height.isdecimal() and len(height) < 6
    return {
        "theme": wanted if wanted in THEMES else "",
        "height": min(max(int(height), _HEIGHTS[0]), _HEIGHTS[1]) if is_height else None,
        "map_tile_url": settings.MAP_TILE_URL,
        "map_tile_attribution": settings.MAP_TILE_ATTRIBUTION,
    }


@framable
def embed(request: HttpRequest, name: str) -> HttpResponse:
    """A chart alone, for a frame."""
    shown = shown_of(request, name)
    query = shown.selection.query() if not shown.snapshot else f"frozen={shown.snapshot.key}"
    context = {
        "shown": shown,
        "is_drawn": CHARTS[name].build is not None,
        "src": f"{reverse('embed_figure', args=[name])}?{query}",
        "query": query,
        "page": page_of(shown.selection, shown.conflict),
        "newer": newer(shown),
        "retracted": retracted(shown),
        "selection": shown.selection,
        "side_css": theme.side_css(shown.rows.sides),
        "loaded": {"board": {"sides": shown.rows.sides}},
        "oembed_url": request.build_absolute_uri(),
        **dress(request),
    }
    return render(request, "timeline/embed_chart.html", context)


def page_of(selection: Selection, conflict: Conflict | None) -> str:
    """The whole page with the same selection."""
    path = reverse("conflict", args=[conflict.slug]) if conflict else reverse("dashboard")
    query = selection.query(conflict="")
    return f"{path}?{query}" if query else path


@framable
def figure(request: HttpRequest, name: str) -> HttpResponse:
    """The figure of an embed, drawn at a width and with a window."""
    shown = shown_of(request, name)
    if shown.snapshot:
        seen = Selection.of_query(f"from={request.GET.get('from', '')}&to={request.GET.get('to', '')}")
        rows = looked_at(shown.rows, width(request), seen.first or shown.rows.first, seen.last or shown.rows.last)
    else:
        rows = shown.rows
    drawn = build(name, rows).figure
    if drawn is None:
        raise Http404("This chart is a table and nothing else.")
    return HttpResponse(orjson.dumps(drawn), content_type="application/json")


@framable
def rows(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """The rows of an embed as csv or json, frozen ones the same for ever."""
    table, link = shown_of(request, name).table, request.build_absolute_uri
    if form == "json":
        return JsonResponse(files.as_json(table, link))
    if form != "csv":
        raise Http404("Rows come as csv or json.")
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return HttpResponse(files.as_csv(table, link), content_type="text/csv; charset=utf-8", headers=headers)


@framable
def event(request: HttpRequest, pk: int) -> HttpResponse:
    """A published event as a card: what, when, where, who, and who says so."""
    events = Event.objects.published().select_related("location", "conflict").prefetch_related("sides")
    found = get_object_or_404(events, pk=pk) if pk < 2**53 else None
    if found is None:
        raise Http404("There is no such event.")
    sides = theme.side_css(sides_of(found.conflict.slug if found.conflict else ""))
    return render(
        request, "timeline/embed_event.html", {"event": found, "who": sideless(found), "side_css": sides, **dress(request)}
    )
