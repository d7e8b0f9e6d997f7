"""What a request asks for: its selection, the day it looks from, and the error page for an address that cannot be read."""

from collections.abc import Callable
from datetime import date
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from timeline.charts.board import opening_day
from timeline.charts.selection import Selection, SelectionError
from tracker.models import Conflict

type View = Callable[..., HttpResponse]


def today() -> date:
    """The day the reader lives in."""
    return timezone.now().date()


def selection_of(request: HttpRequest, conflict: str = "") -> Selection:
    """The selection in the address bar, within a conflict where the path names one. Raises SelectionError."""
    query = request.META.get("QUERY_STRING", "")
    return Selection.of_query(f"{query}&conflict={conflict}" if conflict else query)


def day_of(selection: Selection, conflict: Conflict | None) -> date:
    """The day that statuses are of: the one asked for, else the day known, else the conflict's own, else today."""
    return selection.on or selection.known or opening_day(conflict, today())


def readable(view: View) -> View:
    """A view whose address may hold a selection: one that cannot be read gives a page that says what to write."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except SelectionError as error:
            return render(request, "timeline/bad_selection.html", {"error": error, "path": request.path}, status=400)

    return guarded
