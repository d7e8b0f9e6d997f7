"""Receiving documents, reading them, and filing what was read: whole articles or nothing."""

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import IntegrityError, transaction
from rapidfuzz import fuzz

from tracker.desk import journal
from tracker.desk.filing import file_claims, file_passages
from tracker.desk.reference import host_of, source_of
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import RawDocument, Reading
from tracker.extraction.reading import READER_VERSION, read
from tracker.models import Article, Claim, Document, Grade, Source
from tracker.vocabulary import Review

_COPY = 85  # rapidfuzz ratio, 0 to 100, from which two texts are one report
_COPY_DAYS = 3


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a document: `outcome` is new, new version or unchanged."""

    outcome: str
    article: Article
    claims: int


def _known(sha256: str, url: str) -> Article | None:
    """The article of these very bytes; an address of a file does not tell them apart, an address on the web does."""
    same = Article.objects.filter(document__sha256=sha256)
    if not url.startswith("file:"):
        same = same.filter(document__url=url) | same.filter(document__url__startswith="file:")
    return same.first()


def ingest(
    *,
    body: bytes,
    url: str,
    gazetteer: Gazetteer,
    media_type: str = "",
    form: str = "",
    published_on: date | None = None,
    outlet: str = "",
) -> Receipt:
    """Receive, read and file one document. The same document twice changes nothing; a changed page is a new version.

    `form` is html, text, json or "" to find out; `outlet` names the source where neither address nor page does.
    Raises extraction's UnreadableDocument; then nothing is stored.
    """
    sha256 = hashlib.sha256(body).hexdigest()
    if known := _known(sha256, url):
        return Receipt("unchanged", known, known.claims.count())
    # A file's own address says nothing of the page's: then the page is asked for it.
    page = "" if url.startswith("file:") else url
    reading = read(RawDocument(body=body, format=form, url=page, published_on=published_on), gazetteer)
    address = _address(url, reading.article.url)
    if known := _known(sha256, address):
        return Receipt("unchanged", known, known.claims.count())
    try:
        with transaction.atomic():
            return _file(_receive(address, body, sha256, media_type), reading, gazetteer, outlet)
    except IntegrityError:
        # Somebody filed the same bytes in the meantime; anything else is a fault and is raised again.
        if known := _known(sha256, address):
            return Receipt("unchanged", known, known.claims.count())
        raise


def _address(given: str, canonical: str) -> str:
    """The page's own address where it is believable: always for a file, on the web only within the same host."""
    if canonical.startswith(("http://", "https://")) and (given.startswith("file:") or host_of(given) == host_of(canonical)):
        return canonical[:2000]
    return given[:2000]


def _receive(url: str, body: bytes, sha256: str, media_type: str) -> Document:
    version = Document.objects.filter(url=url).count() + 1
    return Document.objects.create(
        url=url, version=version, sha256=sha256, body=body, media_type=media_type[:100], fetched_at=journal.now()
    )


def _file(document: Document, reading: Reading, gazetteer: Gazetteer, outlet: str) -> Receipt:
    article = _article(document, reading, source_of(url=document.url, site=outlet or reading.article.site))
    older = Article.objects.filter(document__url=document.url, superseded_by=None).exclude(pk=article.pk)
    older_ids = list(older.values_list("pk", flat=True))
    Article.objects.filter(pk__in=older_ids).update(superseded_by=article)
    passages = file_passages(article, reading)
    claims = file_claims(article, passages, reading.claims, gazetteer)
    _open_source(article)
    _keep_verdicts(older_ids, claims)
    return Receipt("new version" if document.version > 1 else "new", article, len(claims))


def _open_source(article: Article) -> None:
    """In a conflict whose new sources publish on reading, an outlet nobody has graded yet does so too, marked as not reviewed."""
    source, conflict = article.source, article.conflict
    is_new = source is not None and source.grade == Grade.F and not source.about and source.articles.count() == 1
    if source and conflict and conflict.opens_new_sources and is_new:
        source.publishes_on_reading = True
        source.save(update_fields=["publishes_on_reading"])


def _article(document: Document, reading: Reading, source: Source) -> Article:
    read_text, at = reading.article, journal.now()
    published_on = read_text.published_on or document.fetched_at.date()
    article = Article(
        document=document,
        source=source,
        title=(read_text.title or read_text.text[:80])[:500],
        byline=read_text.byline[:300],
        dateline=read_text.dateline[:300],
        language=read_text.language[:8],
        published_on=published_on,
        date_is_assumed=read_text.published_on is None,
        text=read_text.text,
        reader_version=READER_VERSION,
        read_at=at,
    )
    article.origin = _origin(article)
    article.save()
    return article


def _origin(article: Article) -> str:
    """The outlet whose report this one copies, "" for a report of its own: nearly the same text within a few days."""
    give = timedelta(days=_COPY_DAYS)
    near = Article.objects.filter(published_on__range=(article.published_on - give, article.published_on + give))
    for other in near.exclude(document__url=article.document.url).select_related("source").order_by("published_on", "pk"):
        if fuzz.ratio(article.text, other.text, score_cutoff=_COPY):
            return other.origin or ((other.source.owner or other.source.key) if other.source else f"article:{other.pk}")
    return ""


def _keep_verdicts(older_ids: list[int], claims: list[Claim]) -> None:
    """A sentence that stands unchanged in the new version of a page keeps the verdict its claim was given in the old one."""
    verdicts = {
        (old.quote, old.action, old.stance, old.speaker_name): old
        for old in Claim.objects.filter(article__in=older_ids, review__in=(Review.ACCEPTED, Review.REJECTED), corrects=None)
    }
    for claim in claims:
        if old := verdicts.get((claim.quote, claim.action, claim.stance, claim.speaker_name)):
            claim.review, claim.reviewed_by, claim.reviewed_at = old.review, old.reviewed_by, old.reviewed_at
            claim.save(update_fields=["review", "reviewed_by", "reviewed_at"])
