"""Verdicts on many records at once, only where that is safe: one reason, one entry in the journal for each, one derivation."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.db import transaction

from tracker.desk import assessment, events, journal, review
from tracker.desk.permissions import require_editor
from tracker.models import Article, Claim, Event, User
from tracker.models.claim import ClaimQuerySet
from tracker.vocabulary import Publication, Review


@dataclass(frozen=True, slots=True)
class _Change:
    """One verdict on many claims."""

    verb: str
    to: Review
    by: User
    reason: str


def is_independent(article: Article) -> bool:
    """Whether an article's outlet is known to belong to no side: it is graded and has none."""
    source = article.source
    return source is not None and source.side is None and source.grade != "F"


def accept_all(*, article: Article, by: User, reason: str) -> list[Claim]:
    """Accept all waiting claims of an article from an independent outlet. Raises NotAllowed, ReasonMissing, Unacceptable."""
    require_editor(by)
    if not is_independent(article):
        raise review.Unacceptable("article", "Only articles of a graded outlet of no side are accepted as a whole")
    return _judge(Claim.objects.filter(article=article).proposed(), _Change("accept", Review.ACCEPTED, by, reason))


def accept_chosen(*, numbers: Collection[int], by: User, reason: str) -> list[Claim]:
    """Accept waiting claims, if all are of independent outlets. Raises NotAllowed, ReasonMissing, Unacceptable."""
    require_editor(by)
    chosen = Claim.objects.filter(pk__in=numbers).proposed()
    partisan = sum(not is_independent(claim.article) for claim in chosen.select_related("article__source__side"))
    if partisan:
        words = "Only claims of graded outlets of no side are accepted together"
        raise review.Unacceptable("claim", f"{words}; {partisan} of the chosen {'is' if partisan == 1 else 'are'} not of one")
    return _judge(chosen, _Change("accept", Review.ACCEPTED, by, reason))


def reject_chosen(*, numbers: Collection[int], by: User, reason: str) -> list[Claim]:
    """Reject waiting claims of any outlet. Raises NotAllowed, ReasonMissing."""
    require_editor(by)
    return _judge(Claim.objects.filter(pk__in=numbers).proposed(), _Change("reject", Review.REJECTED, by, reason))


def reopen_chosen(*, seen: Mapping[int, int], by: User, reason: str) -> list[Claim]:
    """Take verdicts given together back, save where somebody has moved the claim since: `seen` is each claim's lock by number."""
    require_editor(by)
    judged = Claim.objects.filter(pk__in=seen, review__in=(Review.ACCEPTED, Review.REJECTED))
    return _judge(judged, _Change("reopen", Review.PROPOSED, by, reason), seen)


@transaction.atomic
def _judge(claims: ClaimQuerySet, change: _Change, seen: Mapping[int, int] | None = None) -> list[Claim]:
    journal.take_turn()
    at = journal.now()
    standing = list(claims.select_for_update(of=("self",), no_key=True))
    moved = [claim for claim in standing if seen is None or seen.get(claim.pk) == claim.lock]
    for claim in moved:
        before = review.snapshot(claim)
        waits = change.to is Review.PROPOSED
        claim.review, claim.lock = change.to, claim.lock + 1
        claim.reviewed_by, claim.reviewed_at = (None, None) if waits else (change.by, at)
        claim.save(update_fields=["review", "reviewed_by", "reviewed_at", "lock"])
        journal.record(
            noun="claim",
            key=claim.key,
            verb=change.verb,
            by=change.by,
            reason=change.reason,
            before=before,
            after=review.snapshot(claim),
            at=at,
        )
    if moved:
        assessment.derive(because=f"{change.verb} {len(moved)} claims")
    return moved


@transaction.atomic
def publish_all(*, chosen: Iterable[Event], by: User, reason: str) -> list[Event]:
    """Publish drafts for one reason; others among the chosen are passed over. Raises NotAllowed, ReasonMissing."""
    drafts = [event for event in chosen if event.publication == Publication.DRAFT]
    return [events.publish(event=event, by=by, reason=reason, seen=event.lock) for event in drafts]


@transaction.atomic
def withdraw_all(*, seen: Mapping[int, int], by: User, reason: str) -> list[Event]:
    """Make events drafts again that were published together, save those somebody has moved since. Raises NotAllowed."""
    published = Event.objects.filter(pk__in=seen, publication=Publication.PUBLISHED)
    unmoved = [event for event in published if seen.get(event.pk) == event.lock]
    return [events.withdraw(event=event, by=by, reason=reason, seen=event.lock) for event in unmoved]
