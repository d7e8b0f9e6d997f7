"""One article: what was read out of it. The whole text shows only where the source's licence allows it."""

from dataclasses import dataclass
from itertools import pairwise

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from timeline.charts import board, theme
from tracker.models import Article, Claim


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an article's text, with the claims whose quote it lies in."""

    text: str
    claims: tuple[Claim, ...] = ()


def article(request: HttpRequest, pk: int) -> HttpResponse:
    """The page of an article with its claims marked."""
    claims = Claim.objects.counting().select_related("location", "speaker_side", "placement__event").order_by("start")
    articles = Article.objects.select_related("source__side", "document", "conflict", "superseded_by")
    shown = get_object_or_404(articles.prefetch_related(Prefetch("claims", claims, to_attr="public_claims")), pk=pk)
    is_editor = getattr(request.user, "may_edit", False)
    public = list(shown.public_claims)
    if not public and not is_editor:
        raise Http404("Nothing of this article has been published")
    may_read = is_editor or bool(shown.source and shown.source.shows_text)
    context = {
        "section": "articles",
        "article": shown,
        "conflict": shown.conflict,
        "claims": public,
        "pieces": pieces(shown.text, public) if may_read else [],
        "side_css": theme.side_css(board.sides_of()),
    }
    return render(request, "timeline/article.html", context)


def pieces(text: str, claims: list[Claim]) -> list[Piece]:
    """The text cut at the edges of the claims' quotes, in order, nothing lost."""
    edges = sorted({0, len(text), *(claim.start for claim in claims), *(claim.end for claim in claims)})
    return [
        Piece(text[start:end], tuple(claim for claim in claims if claim.start <= start and end <= claim.end))
        for start, end in pairwise(edges)
        if text[start:end]
    ]
