"""Who may come in to the desk, and what every desk page is told."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.charts import board, theme
from tracker.models import Role, User

type View = Callable[..., HttpResponse]
ROOMS = (
    ("queue", "desk", "Claims"),
    ("events", "desk_events", "Events"),
    ("intake", "desk_intake", "Add an article"),
    ("names", "desk_names", "Unknown names"),
    ("contradictions", "desk_contradictions", "Contradictions"),
    ("frozen", "desk_frozen", "Frozen"),
)


def editors_only(view: View) -> View:
    """A view for editors and admins: who is not logged in is asked to, a reader is told whom to ask."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path() if request.method == "GET" else "/desk/")
        if not getattr(request.user, "may_edit", False):
            return refused(request)
        return view(request, *args, **kwargs)

    return guarded


def refused(request: HttpRequest) -> HttpResponse:
    """The page for readers who come to the desk: whom to ask."""
    admins = User.objects.filter(role=Role.ADMIN, is_active=True).values_list("username", flat=True)
    return render(request, "desk/refused.html", {"section": "desk", "admins": list(admins)}, status=403)


def page(request: HttpRequest, template: str, room: str, context: dict[str, object], status: int = 200) -> HttpResponse:
    """A desk page with what all of them know: the rooms, the section, the sides' colours."""
    shared = {"section": "desk", "room": room, "rooms": ROOMS, "side_css": theme.side_css(board.sides_of())}
    return render(request, template, {**shared, **context}, status=status)


def said(request: HttpRequest, name: str) -> str:
    """A field of a form as text, without the character that no text may hold."""
    return request.POST.get(name, "").replace("\x00", "").strip()


def number(text: str) -> int | None:
    """A row's number as written in a form or an address; None for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None
