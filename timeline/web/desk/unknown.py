"""Names the reader did not know, offered for a decision."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from timeline.web.desk.doors import editors_only, page, said
from timeline.web.desk.names import key_of, matching, written
from tracker.desk import lookup, reference_edits
from tracker.desk.journal import ReasonMissing
from tracker.desk.review import Unacceptable
from tracker.models import Claim, Conflict, Location, Side, User
from tracker.vocabulary import Kind

_SHOWN = 25
_TYPED = ("name", "key", "side", "place", "lat", "lon", "within", "conflict", "reason", "verb")


def _choices(kind: str, name: str) -> list[str]:
    """What a name might be: rows of the record that hold it, or that sound like it."""
    near = [written(row) for row in matching(f"{kind}s", name)[:5]]
    if kind == "place":
        keys = [place.key for place in lookup.gazetteer().places_sounding_like(name)]
        near += [written(row) for row in Location.objects.filter(key__in=keys)]
    return list(dict.fromkeys(near))


def _kind(request: HttpRequest, waiting: dict[str, list[reference_edits.UnknownName]]) -> str:
    """The kind asked for; unasked, places, or actors where no place waits."""
    asked = request.GET.get("kind")
    if asked in waiting:
        return asked
    return "place" if waiting["place"] or not waiting["actor"] else "actor"


def _shown(request: HttpRequest, status: int = 200, **more: object) -> HttpResponse:
    waiting = {"place": reference_edits.unknown_places(), "actor": reference_edits.unknown_actors()}
    kind = _kind(request, waiting)
    found = waiting[kind]
    context = {
        "kind": kind,
        "doors": [(each, f"{each.capitalize()}s", len(names)) for each, names in waiting.items()],
        "total": len(found),
        "unknown": [(one, _choices(kind, one.name), _example(one)) for one in found[:_SHOWN]],
        "kinds": list(Kind),
        "sides": Side.objects.select_related("conflict"),
        "conflicts": Conflict.objects.all(),
        "dismissed": reference_edits.dismissed(kind),
        **more,
    }
    return page(request, "desk/names.html", "names", context, status)


def _example(one: reference_edits.UnknownName) -> Claim | None:
    claims = Claim.objects.select_related("article__source")
    if one.kind == "place":
        return claims.filter(place_name=one.name, location=None).first()
    return claims.filter(parties__name=one.name).first() or claims.filter(speaker_name=one.name).first()


@editors_only
def unknown(request: HttpRequest) -> HttpResponse:
    """The names by how many claims use them; posted, one is decided."""
    if request.method != "POST":
        return _shown(request)
    kind = "actor" if request.GET.get("kind") == "actor" else "place"
    typed = {name: said(request, name) for name in _TYPED}
    names = [name.replace("\x00", "").strip() for name in request.POST.getlist("name") if name.strip()]
    try:
        words = _dismiss(kind, names, typed, request.user) if typed["verb"] == "dismiss" else _decide(kind, typed, request.user)  # type: ignore[arg-type]
    except (ReasonMissing, Unacceptable) as error:
        return _shown(request, 422, error=error, typed=typed)
    messages.success(request, words)
    return redirect(f"{request.path}?kind={kind}")


def _dismiss(kind: str, names: list[str], typed: dict[str, str], by: User) -> str:
    """Say of one name or of many that they are nothing of the kind. Raises ReasonMissing, Unacceptable."""
    if not names:
        raise Unacceptable("name", f"Choose the names that are no {kind}s")
    reference_edits.dismiss(kind=kind, names=names, by=by, reason=typed["reason"])
    told = f"“{names[0]}” is" if len(names) == 1 else f"{len(names)} names are"
    return f"{told} not offered any more; they stand at the foot of the page, where that can be undone."


def _decide(kind: str, typed: dict[str, str], by: User) -> str:
    """Carry a decision out and say what came of it. Raises ReasonMissing, Unacceptable."""
    name, why = typed["name"], {"by": by, "reason": typed["reason"]}
    if not name:
        raise Unacceptable("name", "Choose which name is decided")
    if typed["verb"] == "offer":
        reference_edits.offer_again(kind=kind, name=name, **why)  # type: ignore[arg-type]
        return f"“{name}” is offered again."
    if typed["verb"] == "same":
        key = key_of(f"{kind}s", typed["key"], "key")
        if not key:
            raise Unacceptable("key", f"Say which {kind} of the record it is")
        count = reference_edits.same_as(kind=kind, name=name, key=key, **why)  # type: ignore[arg-type]
        return f"“{name}” is known now; {count} article{'' if count == 1 else 's'} read again."
    if typed["verb"] != "new":
        raise Unacceptable("verb", "Choose what the name is")
    if kind == "actor":
        reference_edits.new_actor(name=name, side=typed["side"], **why)  # type: ignore[arg-type]
    else:
        _enter_place(name, typed, by)
    return f"“{name}” was entered, and its articles read again."


def _enter_place(name: str, typed: dict[str, str], by: User) -> None:
    try:
        lat, lon = float(typed["lat"]), float(typed["lon"])
    except ValueError:
        raise Unacceptable("lat", "Write the point in degrees: latitude 36.1876, longitude 37.0714") from None
    conflict = Conflict.objects.filter(slug=typed["conflict"]).first()
    within = key_of("places", typed["within"], "within")
    reference_edits.new_place(
        name=name, place=typed["place"], lat=lat, lon=lon, conflict=conflict, within=within, by=by, reason=typed["reason"]
    )
