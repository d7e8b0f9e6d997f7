"""Reports that cannot both hold, side by side, for editors to decide on."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from timeline.web.desk.doors import editors_only, page, said
from tracker.desk import disputes
from tracker.desk.disputes import Dispute
from tracker.desk.journal import ReasonMissing
from tracker.desk.review import Unacceptable
from tracker.models import Claim


@dataclass(frozen=True, slots=True)
class Shown:
    """A contradiction with its claims; `what` is what is wrong, without the reports, which stand below it in full."""

    dispute: Dispute
    what: str
    claims: tuple[Claim, ...]


def _found(show: str) -> list[Shown]:
    found = [one for one in disputes.all_disputes() if one.is_open == (show == "open")]
    claims = {c.key: c for c in Claim.objects.filter(key__in=[k for one in found for k in one.reports]).for_quoting()}
    return [
        Shown(one, one.because.partition(" (")[0], tuple(claims[key] for key in one.reports if key in claims)) for one in found
    ]


def _shown(request: HttpRequest, status: int = 200, **more: object) -> HttpResponse:
    show = "decided" if request.GET.get("show") == "decided" else "open"
    context = {"show": show, "listed": _found(show), "verbs": disputes.VERBS, **more}
    return page(request, "desk/contradictions.html", "contradictions", context, status)


def _refused(request: HttpRequest, typed: dict[str, str], error: ValueError) -> HttpResponse:
    """What was typed comes back with what is wrong: its own part of the page alone, where the page asks for that."""
    if not request.headers.get("HX-Request"):
        return _shown(request, 422, error=error, typed=typed)
    show = "decided" if request.GET.get("show") == "decided" else "open"
    one = next((each for each in _found(show) if each.dispute.key == typed["key"]), None)
    context = {"one": one, "verbs": disputes.VERBS, "error": error, "typed": typed}
    return render(request, "desk/_dispute.html", context, status=422)


@editors_only
def contradictions(request: HttpRequest) -> HttpResponse:
    """The contradictions that are open, or those decided; posted, one is decided."""
    if request.method != "POST":
        return _shown(request)
    key, verb, reason = (said(request, name) for name in ("key", "verb", "reason"))
    try:
        disputes.decide(key=key, verb=verb, by=request.user, reason=reason)  # type: ignore[arg-type]
    except (ReasonMissing, Unacceptable) as error:
        return _refused(request, {"key": key, "reason": reason}, error)
    if request.headers.get("HX-Request"):
        decided = {"words": disputes.VERBS[verb], "reason": reason, "open_count": disputes.open_count()}
        return render(request, "desk/_decided.html", decided)
    messages.success(request, f"{disputes.VERBS[verb]}: kept, with your reason.")
    return redirect("desk_contradictions")
