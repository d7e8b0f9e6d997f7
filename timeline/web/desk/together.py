"""Verdicts on chosen claims together, and taking back what was done last, one claim or many."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from timeline.web.desk import undoing
from timeline.web.desk.doors import editors_only, number, said
from timeline.web.desk.histories import named
from timeline.web.desk.queue import opened, refused, workspace
from timeline.web.desk.verdicts import Verdict
from timeline.web.desk.waiting import Waiting
from tracker.desk import bulk, review
from tracker.desk.journal import ReasonMissing, Stale
from tracker.desk.review import Unacceptable
from tracker.models import Claim, User

_VERBS = {"accept": bulk.accept_chosen, "reject": bulk.reject_chosen}


@require_POST
@editors_only
def judge_chosen(request: HttpRequest) -> HttpResponse:
    """One verdict, for one reason, on the claims chosen in the queue."""
    wanted, verb, reason = Waiting.of(request.GET), said(request, "verb"), said(request, "reason")
    numbers = [pk for pk in map(number, request.POST.getlist("claim")) if pk is not None]
    try:
        if verb not in _VERBS or not numbers:
            raise Unacceptable("claim", "Choose at least one claim, and whether to accept or to reject")
        judged = _VERBS[verb](numbers=numbers, by=_user(request), reason=reason)
    except (ReasonMissing, Unacceptable) as error:
        kept = Claim.objects.filter(pk=number(said(request, "open"))).values_list("pk", flat=True).first()
        return workspace(request, wanted, kept or _first(wanted), 422, error=error, chosen=numbers, chosen_reason=reason)
    if judged:
        undoing.remember_all(request, verb, judged)
    return opened(request, wanted, _first(wanted))


@require_POST
@editors_only
def undo(request: HttpRequest) -> HttpResponse:
    """Take the last step of this session back, and open its claim again."""
    wanted, step = Waiting.of(request.GET), undoing.take(request)
    locks = undoing.locks_of(step) if step else {}
    there = Claim.objects.filter(pk__in=locks)
    if step is None or not there:
        return opened(request, wanted, _first(wanted))
    if len(locks) > 1:
        taken = bulk.reopen_chosen(seen=locks, by=_user(request), reason=f"Undid '{step['verb']}'")
        return opened(request, wanted, taken[0].pk if taken else _first(wanted))
    return _reopened(request, wanted, there[0], locks, f"Undid '{step['verb']}'")


def _reopened(request: HttpRequest, wanted: Waiting, one: Claim, locks: dict[int, int], reason: str) -> HttpResponse:
    try:
        review.reopen(claim=one, by=_user(request), reason=reason, seen=locks[one.pk])
    except Stale as stale:
        return refused(request, wanted, one.pk, Verdict("reopen", "", None), 409, stale=stale, theirs=named(stale.theirs))
    return opened(request, wanted, one.pk)


def _first(wanted: Waiting) -> int | None:
    return wanted.claims().values_list("pk", flat=True).first()


def _user(request: HttpRequest) -> User:
    return request.user  # type: ignore[return-value]
