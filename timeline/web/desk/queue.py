"""The queue and the claim being judged, on one page; after a verdict the next one opens by itself."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from timeline.web.desk import undoing, waiting
from timeline.web.desk.doors import editors_only, page
from timeline.web.desk.histories import named, told
from timeline.web.desk.sentence import shown
from timeline.web.desk.verdicts import Verdict, choices, judge, standing, verdict_of
from timeline.web.desk.waiting import Waiting
from tracker.desk import review
from tracker.desk.journal import ReasonMissing, Stale
from tracker.desk.review import Unacceptable
from tracker.models import Claim

_WINDOW = 12  # claims listed on either side of the one in view
# The usual reasons, each with the key that gives the verdict.
QUICK = {
    "accept": (("a", "The sentence says so"), ("b", "Two outlets say the same")),
    "reject": (
        ("1", "Misread"),
        ("2", "Not an event"),
        ("3", "Opinion or background"),
        ("4", "Wrong place"),
        ("5", "Already in the record"),
    ),
}


def _claims() -> waiting.ClaimQuerySet:
    beside = ("article__source__side", "article__conflict", "article__document", "passage", "location")
    return Claim.objects.select_related(*beside, "speaker", "speaker_side", "reviewed_by", "placement__event").prefetch_related(
        "parties__actor", "parties__side"
    )


@editors_only
def queue(request: HttpRequest) -> HttpResponse:
    """The queue with its first claim open; asked for by the filters, it comes with its address."""
    wanted = Waiting.of(request.GET)
    answer = workspace(request, wanted, wanted.claims().values_list("pk", flat=True).first())
    if request.headers.get("HX-Request"):
        answer["HX-Push-Url"] = f"{request.path}?{wanted.query}"
    return answer


@editors_only
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    """One claim, waiting or judged."""
    get_object_or_404(Claim, pk=pk)
    return workspace(request, Waiting.of(request.GET), pk)


def workspace(request: HttpRequest, wanted: Waiting, pk: int | None, status: int = 200, **more: object) -> HttpResponse:
    """Queue, sentence and verdict: the whole page, or its inside where the page asks for that alone."""
    ids = list(wanted.claims().values_list("pk", flat=True))
    at = ids.index(pk) if pk in ids else 0
    before, after = waiting.neighbours(ids, pk or 0)
    near = ids[max(0, at - _WINDOW) : at + _WINDOW + 1]
    listed = {row.pk: row for row in Claim.objects.filter(pk__in=near).select_related("article__source", "location")}
    context: dict[str, object] = {
        "wanted": wanted,
        "facets": waiting.facets(wanted),
        "verdicts": wanted.verdicts(),
        "total": len(ids),
        "all_waiting": Waiting().claims().count(),
        "at": at + 1 if pk in ids else None,
        "listed": [listed[each] for each in near],
        "before": before,
        "after": after,
        "last": undoing.last(request),
        "quick": QUICK,
        **(_claim_context(pk) if pk else {}),
        **more,
    }
    inside = request.headers.get("HX-Target") == "workspace"
    return page(request, "desk/_workspace.html" if inside else "desk/queue.html", "queue", context, status)


def _claim_context(pk: int) -> dict[str, object]:
    one = _claims().get(pk=pk)
    placement = getattr(one, "placement", None)
    beside = placement.event.placements.exclude(claim=one) if placement else None
    others = [p.claim for p in beside.select_related("claim__article__source", "claim__speaker_side")] if beside else []
    return {
        "claim": one,
        "shown": shown(one),
        "typed": standing(one),
        "history": told(review.history(one)),
        "correction": one.corrections.accepted().first(),
        "others": others,
        **choices(),
    }


@require_POST
@editors_only
def verdict(request: HttpRequest, pk: int) -> HttpResponse:
    """Judge a claim and open the next; what is refused comes back with all that was typed."""
    wanted, given = Waiting.of(request.GET), verdict_of(request)
    one = get_object_or_404(_claims(), pk=pk)
    ids = list(wanted.claims().values_list("pk", flat=True))
    before, after = waiting.neighbours(ids, pk)
    try:
        judge(one, given, request.user)  # type: ignore[arg-type]
    except Stale as stale:
        return refused(request, wanted, pk, given, 409, stale=stale, theirs=named(stale.theirs))
    except (ReasonMissing, Unacceptable) as error:
        return refused(request, wanted, pk, given, 422, error=error, wrong_field=getattr(error, "field", "reason"))
    if given.verb != "reopen":
        undoing.remember(request, given.verb, [(pk, one.lock + 1)], undoing.quoted(one))
    return opened(request, wanted, pk if given.verb == "reopen" else after or before)


def refused(request: HttpRequest, wanted: Waiting, pk: int, given: Verdict, status: int, **why: object) -> HttpResponse:
    """The same claim again, with what was typed and what is wrong with it."""
    fresh = standing(_claims().get(pk=pk))
    return workspace(request, wanted, pk, status, given=given, typed={**fresh, **given.values}, now=fresh, **why)


def opened(request: HttpRequest, wanted: Waiting, pk: int | None) -> HttpResponse:
    """Go to a claim of the queue: swapped in where the page asks for that, by a redirect where not."""
    address = reverse("desk_claim", args=(pk,)) if pk else reverse("desk")
    address += f"?{wanted.query}" if wanted.query else ""
    if not request.headers.get("HX-Request"):
        return redirect(address)
    answer = workspace(request, wanted, pk)
    answer["HX-Push-Url"] = address
    return answer
