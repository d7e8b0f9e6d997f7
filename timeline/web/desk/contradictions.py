"""Reports that cannot both hold, side by side, for editors to decide on."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from timeline.web.desk.doors import editors_only, page, said
from tracker.desk import disputes
from tracker.desk.journal import ReasonMissing
from tracker.desk.review import Unacceptable
from tracker.models import Claim


def _shown(request: HttpRequest, status: int = 200, **more: object) -> HttpResponse:
    show = "decided" if request.GET.get("show") == "decided" else "open"
    found = [one for one in disputes.all_disputes() if one.is_open == (show == "open")]
    claims = {c.key: c for c in Claim.objects.filter(key__in=[k for one in found for k in one.reports]).for_quoting()}
    listed = [(one, [claims[key] for key in one.reports if key in claims]) for one in found]
    context = {"show": show, "listed": listed, "verbs": disputes.VERBS, **more}
    return page(request, "desk/contradictions.html", "contradictions", context, status)


@editors_only
def contradictions(request: HttpRequest) -> HttpResponse:
    """The contradictions that are open, or those decided; posted, one is decided."""
    if request.method != "POST":
        return _shown(request)
    key, verb, reason = (said(request, name) for name in ("key", "verb", "reason"))
    try:
        disputes.decide(key=key, verb=verb, by=request.user, reason=reason)  # type: ignore[arg-type]
    except (ReasonMissing, Unacceptable) as error:
        return _shown(request, 422, error=error, typed={"key": key, "reason": reason})
    messages.success(request, "Kept, with your reason.")
    return redirect("desk_contradictions")
