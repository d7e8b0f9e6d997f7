"""Articles and outlets: where the sentences come from."""

from datetime import date
from typing import Any

from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from ninja import Field, Query, Router, Schema

from timeline.api import paging
from timeline.api.asking import PROBLEMS, Day, answer
from timeline.api.claims import ClaimOut, claim_out, ordered_claims
from tracker.models import Article, Claim, Source

router = Router(tags=["articles and sources"])
PK = 2**53


class ArticleOut(Schema):
    """An article something public was read from."""

    id: int
    title: str
    byline: str
    source: str = Field(description="Key of the outlet.")
    conflict: str
    language: str
    published_on: date
    date_is_assumed: bool
    url: str
    claims: int = Field(description="How many of its claims count.")
    permalink: str


class ArticlesOut(Schema):
    """A page of articles."""

    items: list[ArticleOut]
    next: str | None
    total: int


class ArticleWithClaims(ArticleOut):
    """An article with its claims; its text only where the outlet's licence lets readers see it."""

    sentences: list[ClaimOut]
    text: str | None


class SourceOut(Schema):
    """An outlet: where it stands and how far it is trusted."""

    key: str
    name: str
    side: str = Field(description="Key of the side it speaks for, empty for an independent voice.")
    grade: str = Field(description="Reliability from A to F.", examples=["B"])
    owner: str
    licence: str
    articles: int
    about: str


class SourcesOut(Schema):
    """All outlets."""

    items: list[SourceOut]


class ArticleFilters(Schema):
    """Which articles."""

    conflict: str | None = Field(None, pattern=r"^[-\w]{1,50}$", description="The slug of a conflict.")
    source: str | None = Field(None, pattern=r"^[-\w]{1,80}$", description="The key of an outlet.")
    known: Day | None = Field(None, description="Published by this day.")


@router.get("/articles", response={200: ArticlesOut, **PROBLEMS}, summary="Articles, newest first")
def articles(request: HttpRequest, filters: Query[ArticleFilters], page: Query[paging.Paging]) -> HttpResponse:
    """The articles that something public was read from."""
    return answer(request, lambda: _articles(request, filters, page), by_content=True)


def _public() -> Any:
    counting = Q(claims__in=Claim.objects.counting())
    rows = Article.objects.filter(counting).annotate(claim_count=Count("claims", distinct=True))
    return rows.select_related("source", "conflict", "document").defer("document__body")


def _articles(request: HttpRequest, filters: ArticleFilters, page: paging.Paging) -> dict[str, Any]:
    rows = _public().defer("text", "document__body")
    if filters.conflict:
        rows = rows.filter(conflict__slug=filters.conflict)
    if filters.source:
        rows = rows.filter(source__key=filters.source)
    if filters.known:
        rows = rows.known_by(filters.known)
    shown = paging.of_rows(rows, "published_on", f"{filters.conflict}|{filters.source}|{filters.known}", page)
    return {"items": [article_out(request, row) for row in shown.items], "next": shown.next, "total": rows.count()}


def article_out(request: HttpRequest, article: Any) -> dict[str, Any]:
    """One article."""
    return {
        "id": article.pk,
        "title": article.title,
        "byline": article.byline,
        "source": article.source.key if article.source else "",
        "conflict": article.conflict.slug if article.conflict else "",
        "language": article.language,
        "published_on": article.published_on,
        "date_is_assumed": article.date_is_assumed,
        "url": article.document.url,
        "claims": article.claim_count,
        "permalink": request.build_absolute_uri(f"/articles/{article.pk}/"),
    }


@router.get("/articles/{int:pk}", response={200: ArticleWithClaims, **PROBLEMS}, summary="One article")
def article(request: HttpRequest, pk: int) -> HttpResponse:
    """An article with the claims of it that count."""
    return answer(request, lambda: _article(request, pk), by_content=True)


def _article(request: HttpRequest, pk: int) -> dict[str, Any]:
    found = _public().filter(pk=pk).first() if pk < PK else None
    if found is None:
        raise Http404
    sentences = ordered_claims(Claim.objects.counting().filter(article_id=found.pk))
    return {
        **article_out(request, found),
        "sentences": [claim_out(request, claim) for claim in sentences],
        "text": found.text if found.source and found.source.shows_text else None,
    }


@router.get("/sources", response={200: SourcesOut, **PROBLEMS}, summary="Outlets")
def sources(request: HttpRequest) -> HttpResponse:
    """The outlets, with how many of its articles something public was read from."""
    return answer(request, lambda: {"items": _sources()}, by_content=True)


def _sources() -> list[dict[str, Any]]:
    return [
        {
            **{name: getattr(source, name) for name in ("key", "name", "grade", "owner", "licence", "about")},
            "side": source.side.key if source.side else "",
            "articles": source.public_articles,
        }
        for source in Source.objects.public().select_related("side")
    ]
