"""Filing what was read under an article: its sentences, its claims and their parties."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from tracker.desk.reference import References, conflict_of
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import ClaimDraft, ClaimPlace, Count, Party, Reading
from tracker.extraction.rendering import mention_json
from tracker.models import Article, Claim, ClaimParty, Document, Passage
from tracker.vocabulary import Action, Extent, Span

_NO_NUMBERS: Mapping[str, int] = {}


def file_passages(article: Article, reading: Reading) -> list[Passage]:
    """File the sentences of an article."""
    return Passage.objects.bulk_create(
        Passage(article=article, order=order, paragraph=passage.paragraph, start=passage.span.start, end=passage.span.end)
        for order, passage in enumerate(reading.passages)
    )


def claim_key(document: Document, draft: ClaimDraft, nth: int) -> str:
    """A key that the same document read again gives again: document, span and action, and which of several on one span."""
    made_of = f"{document.url}|{document.sha256}|{draft.span.start}|{draft.span.end}|{draft.action}|{nth}"
    return hashlib.sha256(made_of.encode()).hexdigest()[:32]


def _keyed(document: Document, drafts: Iterable[ClaimDraft]) -> Iterator[tuple[str, ClaimDraft]]:
    seen: Counter[tuple[Span, Action]] = Counter()
    for draft in drafts:
        spot = (draft.span, draft.action)
        yield claim_key(document, draft, seen[spot]), draft
        seen[spot] += 1


def file_claims(
    article: Article,
    passages: list[Passage],
    drafts: Iterable[ClaimDraft],
    gazetteer: Gazetteer,
    numbers: Mapping[str, int] = _NO_NUMBERS,
) -> list[Claim]:
    """File what a reading found under an article, each claim with its parties.

    `numbers` are those of rows that stood there before, by key.
    """
    references = References(gazetteer)
    kept = set(article.claims.values_list("key", flat=True))
    claims: list[Claim] = []
    parties: list[ClaimParty] = []
    for key, draft in _keyed(article.document, drafts):
        if key in kept:
            continue
        claim = _claim(article, passages, draft, key, references)
        claim.pk = numbers.get(key)
        claims.append(claim)
        for part, named in ((ClaimParty.Part.INITIATOR, draft.initiators), (ClaimParty.Part.TARGET, draft.targets)):
            parties += [_party(claim, part, order, party, references) for order, party in enumerate(named)]
    Claim.objects.bulk_create(claims)
    ClaimParty.objects.bulk_create(parties)
    article.conflict = conflict_of([claim.location for claim in claims], [party.side for party in parties])
    article.save(update_fields=["conflict"])
    return claims


def _claim(article: Article, passages: list[Passage], draft: ClaimDraft, key: str, references: References) -> Claim:
    passage = next((row for row in passages if row.start <= draft.span.start < row.end), None)
    place, when, speaker = draft.place, draft.when, draft.speaker
    location = references.place_of(place) if place else None
    return Claim(
        key=key,
        article=article,
        passage=passage,
        start=draft.span.start,
        end=draft.span.end,
        quote=draft.quote,
        action=draft.action,
        acled=draft.acled,
        plover=draft.plover,
        modality=draft.modality,
        stance=draft.stance,
        speaker_name=speaker.name[:300],
        speaker_text=speaker.text[:300],
        speaker=references.actor(speaker.actor),
        speaker_side=references.side(speaker.side),
        speaker_is_anonymous=speaker.is_anonymous,
        place_name=(place.site if place.site and location else place).name[:300] if place else "",
        location=location,
        place_precision=place.precision if place else "unknown",
        place_relation=place.relation[:40] if place else "",
        place_extent=_extent(place) if place else Extent.WHOLE,
        edtf=when.edtf[:60],
        first_on=when.first,
        last_on=when.last,
        wording=when.wording[:200],
        anchor_on=when.anchor,
        resolution=when.resolution,
        reported_on=article.published_on,
        numbers=[_number(count) for count in draft.numbers],
        rules=list(draft.rules),
        evidence=[mention_json(mention) for mention in draft.evidence],
        background=draft.background,
    )


def _extent(place: ClaimPlace) -> Extent:
    """A part of a town that has a place of its own in the record is the whole of that."""
    return Extent.WHOLE if place.site and place.key and place.extent is Extent.PART else place.extent


def _number(count: Count) -> dict[str, object]:
    """A number as it is kept; that it is a part of one before it, or a toll of all, is told where it is so."""
    kept: dict[str, object] = {"what": count.what, "low": count.low, "best": count.best, "high": count.high}
    return kept | ({"part": True} if count.is_part else {}) | ({"toll": count.toll} if count.toll else {})


def _party(claim: Claim, part: str, order: int, party: Party, references: References) -> ClaimParty:
    return ClaimParty(
        claim=claim,
        part=part,
        order=order,
        name=party.name[:300],
        actor=references.actor(party.actor),
        side=references.side(party.side),
    )
