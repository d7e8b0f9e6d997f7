"""Reading a kept document again with today's rules: what editors said of its claims stays, verdicts, pins and splits alike."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F, Q

from tracker.desk import journal
from tracker.desk.filing import file_claims, file_passages
from tracker.desk.review import snapshot
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import RawDocument, Reading
from tracker.extraction.reading import READER_VERSION, read
from tracker.models import Article, Claim, Passage, Placement, Split
from tracker.models.claim import ClaimQuerySet
from tracker.vocabulary import Review


def reread(*, article: Article, gazetteer: Gazetteer) -> list[Claim]:
    """Read an article's document again; returns its new claims. Claims with a verdict stay as they are.

    A waiting claim that is read again keeps its number, its pin and its splits. Where the clean text itself comes out
    differently, offsets move: then an article with verdicts is left alone.
    """
    document = article.document
    published_on = None if article.date_is_assumed else article.published_on
    reading = read(RawDocument(body=bytes(document.body), url=document.url, published_on=published_on), gazetteer)
    with transaction.atomic():
        waiting = article.claims.filter(review=Review.PROPOSED, filed_by=None)
        moved = reading.article.text != article.text
        if moved and article.claims.exclude(pk__in=waiting.values("pk")).exists():
            return []
        left = _Left.of(waiting)
        waiting.delete()
        claims = file_claims(article, _passages(article, reading, moved=moved), reading.claims, gazetteer, left.numbers)
        left.restore(claims)
        article.reader_version, article.read_at = READER_VERSION, journal.now()
        article.save()
        return claims


def _passages(article: Article, reading: Reading, *, moved: bool) -> list[Passage]:
    if not moved:
        return list(article.passages.all())
    article.passages.all().delete()
    article.text = reading.article.text
    return file_passages(article, reading)


@dataclass(frozen=True, slots=True)
class _Left:
    """What would go with waiting claims: their numbers and locks, what was read, their pins, and their splits."""

    numbers: dict[str, int]
    locks: dict[str, int]
    read: dict[str, dict[str, object]]
    pins: list[Placement]
    splits: list[Split]

    @classmethod
    def of(cls, waiting: ClaimQuerySet) -> "_Left":
        claims = list(waiting.select_related("location").prefetch_related("parties__actor"))
        of_them = [claim.pk for claim in claims]
        return cls(
            {claim.key: claim.pk for claim in claims},
            {claim.key: claim.lock for claim in claims},
            {claim.key: snapshot(claim) for claim in claims},
            list(Placement.objects.filter(claim__in=of_them).exclude(pinned_by=None)),
            list(Split.objects.filter(Q(claim__in=of_them) | Q(other__in=of_them))),
        )

    def restore(self, claims: Iterable[Claim]) -> None:
        """Give the claims that were read again what is theirs; one that reads otherwise now counts as changed."""
        again = [claim for claim in claims if claim.key in self.numbers]
        for claim in again:
            differs = snapshot(claim) != self.read[claim.key]
            Claim.objects.filter(pk=claim.pk).update(lock=F("lock") + self.locks[claim.key] + int(differs))
        there = set(Claim.objects.filter(pk__in=self._needed()).values_list("pk", flat=True))
        Placement.objects.bulk_create(pin for pin in self.pins if pin.claim_id in there)
        Split.objects.bulk_create(split for split in self.splits if {split.claim_id, split.other_id} <= there)

    def _needed(self) -> set[int]:
        return {pin.claim_id for pin in self.pins} | {pk for split in self.splits for pk in (split.claim_id, split.other_id)}
