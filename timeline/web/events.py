"""One event: what, when as worded and as resolved, where, who, each side's version, and every sentence."""

from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from timeline.charts import board, theme
from timeline.web.asked import readable, selection_of
from timeline.web.versions import versions_of
from tracker.models import Actor, Claim, Event, Placement


@readable
def event(request: HttpRequest, pk: int) -> HttpResponse:
    """The page of a published event; asked for by the dashboard, only its panel."""
    placements = Placement.objects.filter(claim__in=Claim.objects.counting()).prefetch_related(
        Prefetch("claim", Claim.objects.for_quoting())
    )
    events = Event.objects.published().select_related("location", "conflict")
    shown = get_object_or_404(events.prefetch_related("sides", Prefetch("placements", placements)), pk=pk)
    selection = selection_of(request)
    known = [p for p in shown.placements.all() if not selection.known or p.claim.reported_on <= selection.known]
    context = {
        "event": shown,
        "section": "events",
        "side_css": theme.side_css(board.sides_of(shown.conflict.slug if shown.conflict else "")),
        "conflict": shown.conflict,
        "selection": selection,
        "placements": known,
        "who": sideless(shown),
        "versions": versions_of([placement.claim for placement in known]),
        "later": shown.placements.count() - len(known) if selection.known else 0,
        "codes": known[0].claim if known else None,
    }
    template = "timeline/_event.html" if request.headers.get("HX-Request") else "timeline/event.html"
    return render(request, template, context)


def sideless(shown: Event) -> list[str]:
    """The known actors of an event that no side is told of, by name: who stands on no side has still done it."""
    if shown.sides.all():
        return []
    counting = Claim.objects.counting().filter(placement__event=shown)
    return list(Actor.objects.filter(parts__claim__in=counting).order_by("name").values_list("name", flat=True).distinct())
