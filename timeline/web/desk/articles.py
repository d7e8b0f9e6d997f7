"""An article at the desk: its text to mark a missed claim in, its claims, and those that may be accepted together."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from timeline.web.articles import pieces
from timeline.web.desk import undoing
from timeline.web.desk.doors import editors_only, number, page, said
from timeline.web.desk.verdicts import choices, corrected, verdict_of
from tracker.desk import bulk, review
from tracker.desk.journal import ReasonMissing
from tracker.desk.review import Unacceptable
from tracker.models import Article

_EMPTY: dict[str, object] = {"edtf": "", "location": "", "speaker": "", "initiators": [], "targets": []}


def _shown(request: HttpRequest, article: Article, status: int = 200, **more: object) -> HttpResponse:
    beside = ("location", "speaker_side", "article__source__side", "filed_by")
    claims = list(article.claims.select_related(*beside).order_by("start", "pk"))
    context: dict[str, object] = {
        "article": article,
        "claims": claims,
        "pieces": pieces(article.text, [claim for claim in claims if claim.review != "rejected"]),
        "sentences": " ".join(f"{start}-{end}" for start, end in article.passages.values_list("start", "end")),
        "waiting": sum(claim.review == "proposed" for claim in claims),
        "is_independent": bulk.is_independent(article),
        "typed": {"stance": "asserts", "modality": "happened", "extent": "whole"},
        **choices(),
        "last": undoing.last(request),
        **more,
    }
    return page(request, "desk/article.html", "queue", context, status)


def _article(pk: int) -> Article:
    return get_object_or_404(Article.objects.select_related("source__side", "document"), pk=pk)


@editors_only
def article(request: HttpRequest, pk: int) -> HttpResponse:
    """One article with all its claims."""
    return _shown(request, _article(pk))


@require_POST
@editors_only
def file_missed(request: HttpRequest, pk: int) -> HttpResponse:
    """File a claim the reader missed, from words marked in the text or copied from it."""
    one, given = _article(pk), verdict_of(request)
    quote = request.POST.get("quote", "").replace("\r\n", "\n")
    start, end = number(said(request, "start")), number(said(request, "end"))
    if start is None or end is None:
        start = one.text.find(quote.strip()) if quote.strip() else -1
        end = start + len(quote.strip())
    try:
        filed = review.file_claim(
            article=one,
            start=start,
            end=end,
            to=corrected({name: value for name, value in given.values.items() if value}, _EMPTY, one.published_on),
            by=request.user,  # type: ignore[arg-type]
            reason=given.reason,
        )
    except (Unacceptable, ReasonMissing) as error:
        typed = {**given.values, "quote": quote}
        return _shown(request, one, 422, typed=typed, given=given, error=error, wrong_field=getattr(error, "field", "reason"))
    messages.success(request, f"Filed, and counted from now on: {filed.action_label}, “{filed.quote[:80]}”.")
    return redirect(f"{reverse('desk_article', args=(pk,))}#claim-{filed.pk}")


@require_POST
@editors_only
def accept_all(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept all waiting claims of an article of an independent source, for one reason."""
    one = _article(pk)
    try:
        accepted = bulk.accept_all(article=one, by=request.user, reason=said(request, "reason"))  # type: ignore[arg-type]
    except (ReasonMissing, Unacceptable) as error:
        return _shown(request, one, 422, bulk_error=error)
    if accepted:
        undoing.remember_all(request, "accept", accepted)
    messages.success(request, f"{len(accepted)} accepted. Undo takes all of them back.")
    return redirect("desk_article", pk)
