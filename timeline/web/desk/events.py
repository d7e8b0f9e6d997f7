"""Events at the desk: title, publication, merging, and which claims stand under them."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_POST

from timeline.web.desk import undoing
from timeline.web.desk.doors import editors_only, number, page, said
from timeline.web.desk.histories import named, told
from timeline.web.desk.names import event_of, written
from tracker.desk import bulk, events
from tracker.desk.events import Look, NotPossible
from tracker.desk.journal import ReasonMissing, Stale
from tracker.desk.review import Unacceptable
from tracker.models import Claim, Event, User

_PER_PAGE = 50
_PUBLICATIONS = ("draft", "published", "retracted")
_STATES = (("draft", "Drafts"), ("published", "Published"), ("retracted", "Retracted"), ("all", "All"))
_NEAR_DAYS = 3  # events this close at the same place are offered to merge with
_REFUSALS = (ReasonMissing, NotPossible, Unacceptable)


def _listed(request: HttpRequest, status: int = 200, **more: object) -> HttpResponse:
    shown, q = request.GET.get("show", "draft"), request.GET.get("q", "").replace("\x00", "")
    rows = Event.objects.select_related("location", "conflict").order_by("-first_on", "-pk")
    if q:
        rows = rows.filter(Q(title__icontains=q) | Q(location__name__icontains=q))
    counts = dict(rows.order_by().values_list("publication").annotate(n=Count("pk")))
    states = [(key, words, counts.get(key, 0) if key != "all" else sum(counts.values())) for key, words in _STATES]
    if shown in counts or shown in _PUBLICATIONS:
        rows = rows.filter(publication=shown)
    rows = rows.annotate(claim_count=Count("placements"))
    context: dict[str, object] = {
        "page": Paginator(rows, _PER_PAGE).get_page(request.GET.get("page")),
        "show": shown,
        "states": states,
        "q": q,
        "published_last": undoing.published_last(request),
        **more,
    }
    return page(request, "desk/events.html", "events", context, status)


@editors_only
def listing(request: HttpRequest) -> HttpResponse:
    """All events by how far they have come to the public; posted, the chosen drafts are published."""
    if request.method != "POST":
        return _listed(request)
    keys = [pk for pk in map(number, request.POST.getlist("event")) if pk is not None]
    try:
        if not keys:
            raise Unacceptable("event", "Choose at least one event")
        published = bulk.publish_all(chosen=Event.objects.filter(pk__in=keys), by=_user(request), reason=said(request, "reason"))
    except (Stale, *_REFUSALS) as error:
        return _listed(request, 422, error=error, chosen=keys, reason=said(request, "reason"))
    undoing.remember_published(request, published)
    messages.success(request, f"{len(published)} published. The public pages show {'it' if len(published) == 1 else 'them'} now.")
    return redirect("desk_events")


@require_POST
@editors_only
def unpublish(request: HttpRequest) -> HttpResponse:
    """Make drafts again of the events published together last, save those somebody has moved since."""
    seen = undoing.take_published(request)
    drafts = bulk.withdraw_all(seen=seen, by=_user(request), reason="Undid 'publish'")
    messages.success(request, f"{len(drafts)} of {len(seen)} made {'a draft' if len(drafts) == 1 else 'drafts'} again.")
    return redirect("desk_events")


def _user(request: HttpRequest) -> User:
    return request.user  # type: ignore[return-value]


def _shown(request: HttpRequest, event: Event, status: int = 200, **more: object) -> HttpResponse:
    placements = event.placements.select_related("claim__article__source__side", "claim__speaker_side", "pinned_by")
    context = {
        "event": event,
        "placements": list(placements),
        "history": told(events.history(event)),
        "near": [(near, written(near)) for near in _near(event)],
        "next_draft": Event.objects.filter(publication="draft").exclude(pk=event.pk).order_by("-first_on", "-pk").first(),
        **more,
    }
    return page(request, "desk/event.html", "events", context, status)


def _near(event: Event) -> list[Event]:
    """Events of the same place and about the same days: the likeliest to be the same one."""
    rows = Event.objects.filter(location=event.location).exclude(pk=event.pk) if event.location_id else Event.objects.none()
    first, last = event.first_on or event.last_on, event.last_on or event.first_on
    if first and last:
        give = timedelta(days=_NEAR_DAYS)
        rows = rows.filter(first_on__lte=last + give, last_on__gte=first - give)
    return list(rows.order_by("first_on", "pk")[:6])


@editors_only
def event(request: HttpRequest, pk: int) -> HttpResponse:
    """One event with its claims, its history, and what can be done to it."""
    return _shown(request, get_object_or_404(Event.objects.select_related("location", "conflict"), pk=pk))


@require_POST
@editors_only
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """Do one thing to an event; what is refused comes back with what was typed and how it stands now."""
    typed = {name: said(request, name) for name in ("verb", "title", "into", "claim", "reason")}
    one = Event.objects.filter(pk=pk).first()
    if one is None:
        return _gone(request, pk, typed)
    if typed["verb"] not in _VERBS:
        return _shown(request, one, 422, error="Choose what to do with the event", typed=typed)
    try:
        moved = _VERBS[typed["verb"]](request, one, {"by": _user(request), "reason": typed["reason"]})
    except Stale as stale:
        one = Event.objects.filter(pk=pk).first()
        if one is None:
            return _gone(request, pk, typed)
        return _shown(request, one, 409, stale=stale, theirs=named(stale.theirs), typed=typed)
    except _REFUSALS as error:
        return _shown(request, one, 422, error=error, typed=typed)
    messages.success(request, _DONE[typed["verb"]].format(title=moved.title) if typed["verb"] != "split" else _parted(request))
    return redirect("desk_event", moved.pk) if Event.objects.filter(pk=moved.pk).exists() else redirect("desk_events")


_DONE = {
    "retitle": "The title is saved.",
    "publish": "Published: the public pages show it now.",
    "retract": "Retracted: the public pages no longer show it.",
    "merge": "Merged: all claims stand under “{title}” now.",
    "pin": "Pinned: the claim stands under “{title}” now.",
    "keep": "Pinned: the claim stays here whatever is read next.",
}


def _parted(request: HttpRequest) -> str:
    """What is said of a claim that was split off, with the way to the event it has now."""
    own = Event.objects.filter(placements__claim=_claim(request)).first()
    if own is None:
        return "Split off: the claim stands under no event now."
    return format_html(
        "Split off: the claim stands under “<a href='{}'>{}</a>” now.", reverse("desk_event", args=[own.pk]), own.title
    )


def _gone(request: HttpRequest, pk: int, typed: dict[str, str]) -> HttpResponse:
    """What was typed about an event that is no more, and the event its claims stand under now: 404 where there never was one."""
    kept = events.history(Event(pk=pk))
    if not kept:
        raise Http404
    context = {"number": pk, "typed": typed, "into": events.moved_into(pk), "history": kept}
    return page(request, "desk/event_gone.html", "events", context, 409)


def _seen(request: HttpRequest) -> int | None:
    return number(said(request, "seen"))


def _claim(request: HttpRequest) -> Claim:
    claim = Claim.objects.filter(pk=number(said(request, "claim"))).first()
    if claim is None:
        raise Unacceptable("claim", "There is no such claim any more; load the page again")
    return claim


def _pin(request: HttpRequest, event: Event, why: dict[str, Any]) -> Event:
    return events.pin(claim=_claim(request), event=event_of(said(request, "into")), look=Look.at(event, _seen(request)), **why)


def _keep(request: HttpRequest, event: Event, why: dict[str, Any]) -> Event:
    return events.pin(claim=_claim(request), event=event, look=Look.at(event, _seen(request)), **why)


_VERBS: dict[str, Callable[[HttpRequest, Event, dict[str, Any]], Event]] = {
    "retitle": lambda r, e, why: events.retitle(event=e, title=said(r, "title"), seen=_seen(r), **why),
    "publish": lambda r, e, why: events.publish(event=e, seen=_seen(r), **why),
    "retract": lambda r, e, why: events.retract(event=e, seen=_seen(r), **why),
    "merge": lambda r, e, why: events.merge(event=e, into=event_of(said(r, "into")), seen=_seen(r), **why),
    "pin": _pin,
    "keep": _keep,
    "split": lambda r, e, why: events.split_off(claim=_claim(r), look=Look.at(e, _seen(r)), **why),
}
