"""Search boxes over the record: what an editor types for a place, an actor or an event, and what it may mean."""

import re

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.web.desk.doors import editors_only
from tracker.desk.review import Unacceptable
from tracker.models import Actor, Event, Location

_KEYED = re.compile(r"\(([^()\s]{1,120})\)\s*$")
_MOST = 20


def written(row: Location | Actor | Event | None) -> str:
    """A row as a search box holds it: its name, and its key in brackets."""
    if row is None:
        return ""
    return f"{row.title} (#{row.pk})" if isinstance(row, Event) else f"{row.name} ({row.key})"


def matching(kind: str, words: str) -> list[Location | Actor | Event]:
    """The rows whose name, spelling or key holds the words."""
    if kind == "events":
        return list(Event.objects.filter(title__icontains=words).order_by("-first_on", "-pk")[:_MOST])
    rows = Location.objects if kind == "places" else Actor.objects
    found = rows.filter(Q(name__icontains=words) | Q(key__icontains=words) | Q(aliases__icontains=words))
    return list(found.order_by("name")[:_MOST])


def key_of(kind: str, text: str, field: str) -> str:
    """The key that an editor's words mean, "" for none. Raises Unacceptable, which names the rows that are near."""
    text = text.strip()
    if not text:
        return ""
    rows = Location.objects if kind == "places" else Actor.objects
    keyed = _KEYED.search(text)
    exact = {row.key for row in rows.filter(Q(key=keyed[1] if keyed else text) | Q(name__iexact=text))}
    if len(exact) == 1:
        return exact.pop()
    near = ", ".join(written(row) for row in matching(kind, text)[:5])
    raise Unacceptable(field, f"'{text}' is not one {kind[:-1]} of the record" + (f"; choose one of {near}" if near else ""))


def event_of(text: str) -> Event:
    """The event that an editor's words mean. Raises Unacceptable."""
    numbered = re.search(r"#?(\d{1,15})\)?\s*$", text)
    event = Event.objects.filter(pk=int(numbered[1])).first() if numbered else None
    if event is None:
        raise Unacceptable("event", f"'{text}' is no event of the record; choose one of the list, or write its number")
    return event


@editors_only
def names(request: HttpRequest, kind: str) -> HttpResponse:
    """Options for a search box, as the editor types."""
    if kind not in ("places", "actors", "events"):
        raise Http404
    words = next((value for name, value in request.GET.items() if name != "kind"), "").replace("\x00", "").strip()
    return render(request, "desk/_options.html", {"options": [written(row) for row in matching(kind, words)]})
