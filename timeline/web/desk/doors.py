"""Who may come in to the desk, and what every desk page is told."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from urllib.parse import urlsplit

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.functional import SimpleLazyObject

from timeline.charts import board, theme
from tracker.desk import disputes
from tracker.desk.reference_edits import unknown_actors, unknown_places
from tracker.models import Claim, Event, Role, User
from tracker.vocabulary import Publication

type View = Callable[..., HttpResponse]
# A room's key, its address, its title, the letter that leads there after `g`, and how many wait in it (None: not counted).
ROOMS: tuple[tuple[str, str, str, str, Callable[[], int] | None], ...] = (
    ("queue", "desk", "Claims", "c", lambda: Claim.objects.proposed().filter(article__superseded_by=None).count()),
    ("events", "desk_events", "Events", "e", lambda: Event.objects.filter(publication=Publication.DRAFT).count()),
    ("names", "desk_names", "Unknown names", "n", lambda: len(unknown_places()) + len(unknown_actors())),
    ("contradictions", "desk_contradictions", "Contradictions", "x", disputes.open_count),
    ("intake", "desk_intake", "Add an article", "i", None),
    ("frozen", "desk_frozen", "Frozen", "f", None),
)


@dataclass(frozen=True, slots=True)
class Room:
    """A room of the desk as its door shows it."""

    key: str
    name: str
    title: str
    letter: str
    count: int | None


def rooms() -> list[Room]:
    """The rooms, with how many wait in each."""
    return [Room(key, name, title, letter, count() if count else None) for key, name, title, letter, count in ROOMS]


def editors_only(view: View) -> View:
    """A view for editors and admins: who is not logged in is asked to, a reader is told whom to ask."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if not request.user.is_authenticated:
            return _asked_in(request)
        if not getattr(request.user, "may_edit", False):
            return refused(request)
        return view(request, *args, **kwargs)

    return guarded


def _asked_in(request: HttpRequest) -> HttpResponse:
    """To the login and back; a part of a page that is asked for after the session has ended takes the whole page there."""
    if not request.headers.get("HX-Request"):
        return redirect_to_login(request.get_full_path() if request.method == "GET" else "/desk/")
    at = urlsplit(request.headers.get("HX-Current-URL", "")).path
    login = redirect_to_login(at if at.startswith("/desk/") else "/desk/")
    return HttpResponse(headers={"HX-Redirect": login["Location"]})


def refused(request: HttpRequest) -> HttpResponse:
    """The page for readers who come to the desk: whom to ask."""
    admins = User.objects.filter(role=Role.ADMIN, is_active=True).values_list("username", flat=True)
    return render(request, "desk/refused.html", {"section": "desk", "admins": list(admins)}, status=403)


def page(request: HttpRequest, template: str, room: str, context: dict[str, object], status: int = 200) -> HttpResponse:
    """A desk page with what all of them know: the rooms, the section, the sides' colours."""
    shared = {"section": "desk", "room": room, "rooms": SimpleLazyObject(rooms), "side_css": theme.side_css(board.sides_of())}
    answer = render(request, template, {**shared, **context}, status=status)
    # One address answers with the whole page or with its inside: going back must not bring the inside alone.
    patch_vary_headers(answer, ("HX-Request", "HX-Target"))
    return answer


def said(request: HttpRequest, name: str) -> str:
    """A field of a form as text, without the character that no text may hold."""
    return request.POST.get(name, "").replace("\x00", "").strip()


def number(text: str) -> int | None:
    """A row's number as written in a form or an address; None for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None
