"""The dashboard: headline numbers, timeline, map and places of a conflict, narrowed by the address bar."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qsl

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from timeline.charts import facets, theme
from timeline.charts.loading import Loaded, build, load
from timeline.charts.selection import LANES
from timeline.web.asked import day_of, readable, selection_of
from tracker.models import Claim, Conflict
from tracker.vocabulary import Flag, Review, Status


@readable
def dashboard(request: HttpRequest, slug: str = "") -> HttpResponse:
    """`/` shows the only conflict there is, or all of them; `/conflicts/<slug>/` one, and `/?conflict=<slug>` leads there."""
    conflicts = list(Conflict.objects.all())
    if not slug and len(conflicts) == 1:
        return redirect("conflict", conflicts[0].slug)
    conflict = get_object_or_404(Conflict, slug=slug) if slug else None
    selection = selection_of(request, slug)
    if not slug and any(each.slug == selection.conflict for each in conflicts):
        rest = selection.query(conflict="")
        return redirect(f"{reverse('conflict', args=[selection.conflict])}{'?' if rest else ''}{rest}")
    loaded = load(selection, day_of(selection, conflict))
    template = "timeline/_board.html" if request.headers.get("HX-Request") else "timeline/dashboard.html"
    return render(request, template, context(loaded, conflict, conflicts))


def context(loaded: Loaded, conflict: Conflict | None, conflicts: list[Conflict]) -> dict[str, object]:
    """What the dashboard's templates show."""
    selection = loaded.selection
    return {
        "conflict": conflict,
        "query": replace(selection, conflict=conflict.slug if conflict else selection.conflict).query(),
        "conflicts": conflicts,
        "selection": selection,
        "loaded": loaded,
        "on": loaded.on,
        "day_before": loaded.on - timedelta(days=1),
        "day_after": loaded.on + timedelta(days=1),
        "charts": {name: build(name, loaded.rows) for name in ("timeline", "map", "places")},
        "facets": facets.facets(loaded.board, selection),
        "headline": headline(loaded),
        "chips": facets.chips(loaded.board, selection),
        "selection_pairs": parse_qsl(selection.query(on=None, known=None, conflict="" if conflict else selection.conflict)),
        "lanes": LANES,
        "span": loaded.span,
        "side_css": theme.side_css(loaded.rows.sides),
        "map_tile_url": settings.MAP_TILE_URL,
        "map_tile_attribution": settings.MAP_TILE_ATTRIBUTION,
        "section": "dashboard",
        "undated": facets.undated(loaded.board, selection),
        "unplaced": facets.unplaced(loaded.board, selection),
        "waiting": 0 if loaded.board.events else waiting(conflict),
    }


def waiting(conflict: Conflict | None) -> int:
    """How many reports say something that an editor has yet to judge or to publish: a conflict's, and those of none known yet."""
    claims = Claim.objects.exclude(review=Review.REJECTED).filter(article__superseded_by=None)
    of_it = claims.filter(Q(article__conflict=conflict) | Q(article__conflict=None)) if conflict else claims
    return of_it.order_by().values("article").distinct().count()


def headline(loaded: Loaded) -> dict[str, object]:
    """The numbers at the top of the page, as of the day."""
    statuses = Counter(row.status for row in loaded.rows.places)
    return {
        "shown": len(loaded.events),
        "total": len(loaded.board.events),
        "disputed": sum(Flag.DISPUTED in row.flags for row in loaded.rows.places),
        "contested": statuses[Status.CONTESTED],
        "besieged": statuses[Status.BESIEGED],
        "places": len(loaded.rows.places),
        "sources": len({source for event in loaded.events for source in event.sources}),
        "reports": len({key for event in loaded.events for key in event.reports}),
        "newest": max((event.known_on for event in loaded.board.events), default=None),
    }
