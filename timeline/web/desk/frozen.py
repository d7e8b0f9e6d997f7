"""Frozen charts: what was quoted, what of it has been retracted since, and the door to withdraw what must not stay public."""

from collections import Counter

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from timeline.charts.registry import CHARTS
from timeline.web.desk.doors import editors_only, page, said
from tracker.desk import snapshots
from tracker.desk.journal import ReasonMissing
from tracker.models import Event, Revision, Snapshot

_A_PAGE = 25


@editors_only
def frozen(request: HttpRequest) -> HttpResponse:
    """The frozen charts, newest first; posted, one is withdrawn."""
    if request.method != "POST":
        return _shown(request)
    snapshot = get_object_or_404(Snapshot, key=said(request, "key"))
    try:
        snapshots.withdraw(snapshot=snapshot, by=request.user, reason=said(request, "reason"))  # type: ignore[arg-type]
    except ReasonMissing as error:
        return _shown(request, 422, error=error, typed=snapshot.key)
    messages.success(request, "Withdrawn: its addresses say so from now on.")
    return redirect("desk_frozen")


def _shown(request: HttpRequest, status: int = 200, **more: object) -> HttpResponse:
    """A page of them, without the rows but for the ids of their events."""
    listed = Snapshot.objects.defer("table", "alt")
    leaf = Paginator(listed, _A_PAGE).get_page(request.GET.get("page"))
    gone = _retracted(leaf.object_list)
    why = {
        one.key: one for one in Revision.objects.filter(noun="snapshot", key__in=[each.key for each in leaf]).select_related("by")
    }
    shown = [(each, CHARTS[each.chart].title, gone[each.key], why.get(each.key)) for each in leaf if each.chart in CHARTS]
    return page(request, "desk/frozen.html", "frozen", {"shown": shown, "leaf": leaf, **more}, status)


def _retracted(listed: list[Snapshot]) -> Counter[str]:
    """How many events of each snapshot are published no longer."""
    held = {one.key: {int(event["id"]) for event in one.rows.get("events", ())} for one in listed}
    everyone = set().union(*held.values())
    public = set(Event.objects.published().filter(pk__in=everyone).values_list("pk", flat=True))
    return Counter({key: len(ids - public) for key, ids in held.items()})
