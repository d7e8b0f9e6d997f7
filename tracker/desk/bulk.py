"""Verdicts on many records at once, only where that is safe: one reason, one entry in the journal for each, one derivation."""

from collections.abc import Iterable

from django.db import transaction

from tracker.desk import assessment, events, journal, review
from tracker.desk.permissions import require_editor
from tracker.models import Article, Claim, Event, User
from tracker.vocabulary import Review


def is_independent(article: Article) -> bool:
    """Whether an article's outlet is known to belong to no side: it is graded and has none."""
    source = article.source
    return source is not None and source.side is None and source.grade != "F"


def accept_all(*, article: Article, by: User, reason: str) -> int:
    """Accept all waiting claims of an article from an independent outlet. Raises NotAllowed, ReasonMissing, Unacceptable."""
    require_editor(by)
    if not is_independent(article):
        raise review.Unacceptable("article", "Only articles of a graded outlet of no side are accepted as a whole")
    with transaction.atomic():
        journal.take_turn()
        at = journal.now()
        waiting = list(Claim.objects.select_for_update(of=("self",), no_key=True).filter(article=article).proposed())
        for claim in waiting:
            before = review.snapshot(claim)
            claim.review, claim.reviewed_by, claim.reviewed_at, claim.lock = Review.ACCEPTED, by, at, claim.lock + 1
            claim.save(update_fields=["review", "reviewed_by", "reviewed_at", "lock"])
            after = review.snapshot(claim)
            journal.record(noun="claim", key=claim.key, verb="accept", by=by, reason=reason, before=before, after=after, at=at)
        if waiting:
            assessment.derive(because=f"accepted {len(waiting)} claims")
    return len(waiting)


@transaction.atomic
def publish_all(*, chosen: Iterable[Event], by: User, reason: str) -> int:
    """Publish drafts for one reason; others among the chosen are passed over. Raises NotAllowed, ReasonMissing."""
    drafts = [event for event in chosen if event.publication == "draft"]
    for event in drafts:
        events.publish(event=event, by=by, reason=reason, seen=event.lock)
    return len(drafts)
