"""Claims: what a sentence says, on whose word. Those that count are public; the rest needs a token."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, Literal

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Field, Path, Query, Router, Schema

from timeline.api import paging
from timeline.api.asking import PROBLEMS, Filters, allow_only, answer, loaded_of, selection_of
from timeline.api.doors import require
from tracker.models import Claim, ClaimParty, Scope
from tracker.models.claim import ClaimQuerySet
from tracker.vocabulary import Publication

router = Router(tags=["claims"])
type ClaimKey = Annotated[str, Path(pattern=r"^[\w.:@+-]{1,80}$", description="The claim's key.", examples=["9f2c41"])]


class Speaker(Schema):
    """Whose word it is; the name is empty where the outlet itself says it."""

    name: str = Field(examples=["Lebanon"])
    text: str = Field(description="What the report calls them.", examples=["Lebanese health ministry"])
    actor: str
    side: str
    anonymous: bool


class Party(Schema):
    """One who does or suffers it, as worded and as known."""

    name: str
    actor: str
    side: str


class ArticleOf(Schema):
    """Where the sentence stands."""

    id: int
    title: str
    url: str
    source: str
    published_on: date


class ClaimOut(Schema):
    """A claim with its sentence."""

    key: str = Field(examples=["9f2c41"])
    quote: str
    start: int
    end: int
    action: str = Field(examples=["capture"])
    action_label: str
    acled: str
    plover: str
    modality: str
    stance: str = Field(description="asserts, denies, confirms, concedes or retracts.", examples=["denies"])
    speaker: Speaker
    initiators: list[Party]
    targets: list[Party]
    place_key: str
    place_name: str
    place_extent: str = Field(description="whole, part (of it, or something in it) or near.", examples=["whole"])
    edtf: str
    first: date | None
    last: date | None
    wording: str
    resolution: str
    reported_on: date
    numbers: list[dict[str, Any]]
    review: str
    event: int | None = Field(description="The published event it stands behind.")
    article: ArticleOf
    lock: int = Field(description="Send it back as `seen` with a verdict.")
    permalink: str


class ClaimsOut(Schema):
    """A page of claims."""

    items: list[ClaimOut]
    next: str | None
    total: int


@router.get("/claims", response={200: ClaimsOut, **PROBLEMS}, summary="Claims behind a selection")
def claims(
    request: HttpRequest,
    filters: Query[Filters],  # noqa: ARG001
    page: Query[paging.Paging],
    review: Literal["counting", "proposed", "accepted", "rejected", "corrected"] = "counting",
) -> HttpResponse:
    """The claims behind the events of a selection, the newest reported first.

    `review` other than counting needs a token with scope read, and may be narrowed by conflict, action, source and the days.
    """
    if review != "counting":
        require(request, Scope.READ)
        return answer(request, lambda: _by_review(request, review, page))
    return answer(request, lambda: _counting(request, page))


def _counting(request: HttpRequest, page: paging.Paging) -> dict[str, Any]:
    loaded = loaded_of(request)
    behind = {key for event in loaded.events for key in event.reports}
    reports = [report for report in loaded.board.reports if report.key in behind]
    shown = paging.of_list(
        reports, lambda report: (report.reported_on.isoformat(), report.key), loaded.selection.query(), page, down=True
    )
    wanted = [report.key for report in shown.items]
    found = {claim.key: claim for claim in with_all(Claim.objects.counting().filter(key__in=wanted))}
    items = [claim_out(request, found[key]) for key in wanted if key in found]
    return {"items": items, "next": shown.next, "total": len(reports)}


def _by_review(request: HttpRequest, review: str, page: paging.Paging) -> dict[str, Any]:
    selection = selection_of(request)
    allow_only(selection, ("actions", "sources"))
    rows = Claim.objects.filter(review=review)
    chosen: dict[str, object] = {
        "article__conflict__slug": selection.conflict,
        "action__in": selection.actions,
        "article__source__key__in": selection.sources,
        "reported_on__lte": selection.known,
        "last_on__gte": selection.first,
        "first_on__lte": selection.last,
    }
    rows = rows.filter(**{name: value for name, value in chosen.items() if value})
    shown = paging.of_rows(with_all(rows), "reported_on", f"{review}|{selection.query()}", page)
    return {"items": [claim_out(request, claim) for claim in shown.items], "next": shown.next, "total": rows.count()}


@router.get("/claims/{key}", response={200: ClaimOut, **PROBLEMS}, summary="One claim")
def claim(request: HttpRequest, key: ClaimKey) -> HttpResponse:
    """A claim that counts; with a token of scope read, any claim."""
    rows = Claim.objects.counting()
    if request.headers.get("Authorization"):
        require(request, Scope.READ)
        rows = Claim.objects.all()
    return answer(request, lambda: _claim(request, rows, key))


def _claim(request: HttpRequest, rows: ClaimQuerySet, key: str) -> dict[str, Any]:
    found = with_all(rows.filter(key=key)).first()
    if found is None:
        raise Http404
    return claim_out(request, found)


def with_all(rows: ClaimQuerySet) -> ClaimQuerySet:
    """The claims with all that an answer shows, in a fixed number of queries."""
    joined = rows.select_related(
        "article__source", "article__document", "speaker", "speaker_side", "location", "placement__event"
    ).defer("article__text", "article__document__body")
    return joined.prefetch_related("parties__actor", "parties__side")


def ordered_claims(rows: ClaimQuerySet) -> Iterable[Claim]:
    """The claims in the order they were reported."""
    return with_all(rows).order_by("reported_on", "article_id", "start", "pk")


def _parties(claim: Claim, part: str) -> list[dict[str, str]]:
    return [
        {"name": party.name, "actor": party.actor.key if party.actor else "", "side": party.side.key if party.side else ""}
        for party in claim.parties.all()
        if party.part == part
    ]


def _event_of(claim: Claim) -> int | None:
    placement = getattr(claim, "placement", None)
    is_public = placement is not None and placement.event.publication == Publication.PUBLISHED
    return placement.event_id if is_public else None


def claim_out(request: HttpRequest, claim: Claim) -> dict[str, Any]:
    """One claim."""
    article, event = claim.article, _event_of(claim)
    return {
        **{name: getattr(claim, name) for name in _PLAIN},
        "first": claim.first_on,
        "last": claim.last_on,
        "speaker": {
            "name": claim.speaker_name,
            "text": claim.speaker_text or claim.speaker_name,
            "actor": claim.speaker.key if claim.speaker else "",
            "side": claim.speaker_side.key if claim.speaker_side else "",
            "anonymous": claim.speaker_is_anonymous,
        },
        "initiators": _parties(claim, ClaimParty.Part.INITIATOR),
        "targets": _parties(claim, ClaimParty.Part.TARGET),
        "place_key": claim.location.key if claim.location else "",
        "event": event,
        "article": {
            "id": article.pk,
            "title": article.title,
            "url": article.document.url,
            "source": article.source.key if article.source else "",
            "published_on": article.published_on,
        },
        "permalink": request.build_absolute_uri(f"/events/{event}/" if event else f"/articles/{article.pk}/"),
    }


_PLAIN = (
    "key",
    "quote",
    "start",
    "end",
    "action",
    "action_label",
    "acled",
    "plover",
    "modality",
    "stance",
    "place_name",
    "place_extent",
    "edtf",
    "wording",
    "resolution",
    "reported_on",
    "numbers",
    "review",
    "lock",
)
