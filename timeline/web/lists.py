"""Plain lists for readers who look for one thing: all events of a selection, all places, all articles, all sources."""

from django.core.paginator import Page, Paginator
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.charts import board, facets, theme
from timeline.charts.loading import load
from timeline.web.asked import day_of, readable, selection_of
from tracker.models import Article, Claim, Conflict, Source

_PER_PAGE = 50


def _page(rows: object, request: HttpRequest) -> Page:  # type: ignore[type-arg]
    return Paginator(rows, _PER_PAGE).get_page(request.GET.get("page"))  # type: ignore[arg-type]


@readable
def events(request: HttpRequest) -> HttpResponse:
    """The events of a selection, in its order, a page at a time."""
    selection = selection_of(request)
    conflict = Conflict.objects.filter(slug=selection.conflict).first()
    loaded = load(selection, day_of(selection, conflict))
    context = {
        "section": "events",
        "selection": selection,
        "loaded": loaded,
        "conflicts": Conflict.objects.all(),
        "page": _page(loaded.events, request),
        "chips": facets.chips(loaded.board, selection),
        "side_css": theme.side_css(loaded.rows.sides),
    }
    return render(request, "timeline/events.html", context)


@readable
def places(request: HttpRequest) -> HttpResponse:
    """The places of every conflict with their status, each on the day its conflict is looked at from."""
    selection = selection_of(request)
    groups = []
    for conflict in Conflict.objects.all():
        within = selection_of(request, conflict.slug)
        groups.append((conflict, load(within, day_of(within, conflict))))
    context = {"section": "places", "selection": selection, "groups": groups, "side_css": theme.side_css(board.sides_of())}
    return render(request, "timeline/places.html", context)


def articles(request: HttpRequest) -> HttpResponse:
    """The articles something public was read from, newest first."""
    public = Article.objects.filter(claims__in=Claim.objects.counting()).select_related("source__side", "conflict")
    counted = public.annotate(claim_count=Count("claims")).order_by("-published_on", "-pk")
    context = {"section": "articles", "page": _page(counted, request), "side_css": theme.side_css(board.sides_of())}
    return render(request, "timeline/articles.html", context)


def sources(request: HttpRequest) -> HttpResponse:
    """The outlets, where they stand, and how many articles something public was read from."""
    public = Source.objects.public().select_related("side")
    context = {"section": "sources", "sources": public, "side_css": theme.side_css(board.sides_of())}
    return render(request, "timeline/sources.html", context)
