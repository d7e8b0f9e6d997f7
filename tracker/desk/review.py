"""Verdicts on claims: accept, reject, correct, take back, and file one the reader missed. Each with a name and a reason."""

import hashlib
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from tracker.desk import assessment, journal
from tracker.desk.permissions import require_editor
from tracker.models import Actor, Article, Claim, ClaimParty, Location, Revision, User
from tracker.vocabulary import CODES, Action, EdtfError, Extent, Modality, Resolution, Review, Stance, When


class Unacceptable(ValueError):
    """A verdict holds a value the record cannot take; `field` names it and the message says what to write."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True, slots=True)
class Corrected:
    """What an editor may say otherwise: when, where, who, what, on whose word. None leaves a field as it was read.

    `edtf` is EDTF text, "" for unknown; `location` a place's key, "" for none; `extent` whole, part or near; `initiators` and
    `targets` actor keys.
    """

    action: str | None = None
    modality: str | None = None
    stance: str | None = None
    edtf: str | None = None
    location: str | None = None
    extent: str | None = None
    speaker_name: str | None = None
    speaker: str | None = None
    initiators: tuple[str, ...] | None = None
    targets: tuple[str, ...] | None = None
    numbers: list[dict[str, Any]] | None = field(default=None)


def snapshot(claim: Claim) -> dict[str, object]:
    """What the journal keeps of a claim."""
    names = ("action", "modality", "stance", "edtf", "place_name", "speaker_name", "review", "quote", "start", "end")
    kept: dict[str, object] = {name: getattr(claim, name) for name in names}
    kept["extent"] = claim.place_extent
    kept["location"] = claim.location.key if claim.location else ""
    for part in ClaimParty.Part.values:
        kept[f"{part}s"] = [party.actor.key if party.actor else party.name for party in claim.parties.all() if party.part == part]
    return kept


def _locked(claim: Claim, seen: int | None) -> Claim:
    """The claim as it stands, locked for writing. Raises journal.Stale where it moved since the editor saw it."""
    journal.take_turn()
    standing = Claim.objects.select_for_update(of=("self",), no_key=True).get(pk=claim.pk)
    if seen is not None and standing.lock != seen:
        raise journal.Stale(yours=snapshot(claim), theirs=snapshot(standing))
    return standing


def _judge(*, claim: Claim, verb: str, review: Review, by: User, reason: str, seen: int | None) -> Claim:
    require_editor(by)
    with transaction.atomic():
        standing = _locked(claim, seen)
        before = snapshot(standing)
        at = journal.now()
        standing.review, standing.lock = review, standing.lock + 1
        standing.reviewed_by, standing.reviewed_at = (None, None) if review == Review.PROPOSED else (by, at)
        standing.save(update_fields=["review", "reviewed_by", "reviewed_at", "lock"])
        journal.record(
            noun="claim", key=standing.key, verb=verb, by=by, reason=reason, before=before, after=snapshot(standing), at=at
        )
        assessment.derive(because=f"{verb} a claim")
    return standing


def accept(*, claim: Claim, by: User, reason: str, seen: int | None = None) -> Claim:
    """The claim counts. `seen` is the lock the editor saw. Raises NotAllowed, ReasonMissing, Stale."""
    return _judge(claim=claim, verb="accept", review=Review.ACCEPTED, by=by, reason=reason, seen=seen)


def reject(*, claim: Claim, by: User, reason: str, seen: int | None = None) -> Claim:
    """The claim does not count: misread, or not a claim at all. Raises NotAllowed, ReasonMissing, Stale."""
    return _judge(claim=claim, verb="reject", review=Review.REJECTED, by=by, reason=reason, seen=seen)


def reopen(*, claim: Claim, by: User, reason: str, seen: int | None = None) -> Claim:
    """Take a verdict back: the claim waits again, its correction no longer counts. Raises NotAllowed, ReasonMissing, Stale."""
    with transaction.atomic():
        for correction in claim.corrections.filter(review=Review.ACCEPTED):
            _judge(claim=correction, verb="reject", review=Review.REJECTED, by=by, reason=reason, seen=None)
        return _judge(claim=claim, verb="reopen", review=Review.PROPOSED, by=by, reason=reason, seen=seen)


def correct(*, claim: Claim, to: Corrected, by: User, reason: str, seen: int | None = None) -> Claim:
    """File the editor's version beside the claim as it was read; only the editor's counts. Returns it.

    Raises NotAllowed, ReasonMissing, Stale, Unacceptable.
    """
    require_editor(by)
    with transaction.atomic():
        standing = _judge(claim=claim, verb="correct", review=Review.CORRECTED, by=by, reason=reason, seen=seen)
        for older in standing.corrections.filter(review=Review.ACCEPTED):
            older.review = Review.REJECTED
            older.save(update_fields=["review"])
        return _file(base=standing, to=to, by=by, reason=reason, corrects=standing)


def file_claim(*, article: Article, start: int, end: int, to: Corrected, by: User, reason: str) -> Claim:
    """File a claim the reader missed, from the words an editor marked. Raises NotAllowed, ReasonMissing, Unacceptable."""
    require_editor(by)
    if not 0 <= start < end <= len(article.text):
        raise Unacceptable("start", "Mark the words in the article that say it")
    if to.action is None:
        raise Unacceptable("action", "Say what is said to have happened")
    passage = article.passages.filter(start__lte=start, end__gt=start).first()
    base = Claim(
        article=article,
        passage=passage,
        start=start,
        end=end,
        quote=article.text[start:end],
        modality=Modality.HAPPENED,
        stance=Stance.ASSERTS,
        reported_on=article.published_on,
        **_when(When.fallback(article.published_on)),
    )
    with transaction.atomic():
        return _file(base=base, to=to, by=by, reason=reason, corrects=None)


def _file(*, base: Claim, to: Corrected, by: User, reason: str, corrects: Claim | None) -> Claim:
    """Write the editor's claim, made of what was read with what the editor says instead."""
    at = journal.now()
    nth = base.article.claims.filter(filed_by__isnull=False).count()
    filed = Claim(
        **{name: getattr(base, name) for name in _CARRIED},
        key=hashlib.sha256(f"{base.article_id}|{base.start}|{base.end}|editor|{nth}".encode()).hexdigest()[:32],
        review=Review.ACCEPTED,
        reviewed_by=by,
        reviewed_at=at,
        filed_by=by,
        corrects=corrects,
        rules=["editor"],
    )
    _apply(filed, to)
    filed.save()
    _write_parties(filed, ClaimParty.Part.INITIATOR, to.initiators, corrects)
    _write_parties(filed, ClaimParty.Part.TARGET, to.targets, corrects)
    before = snapshot(corrects) if corrects else {}
    journal.record(noun="claim", key=filed.key, verb="file", by=by, reason=reason, before=before, after=snapshot(filed), at=at)
    assessment.derive(because="a claim was filed")
    return filed


_CARRIED = (
    "article",
    "passage",
    "start",
    "end",
    "quote",
    "action",
    "acled",
    "plover",
    "modality",
    "stance",
    "speaker_name",
    "speaker_text",
    "speaker",
    "speaker_side",
    "speaker_is_anonymous",
    "place_name",
    "location",
    "place_precision",
    "place_relation",
    "place_extent",
    "edtf",
    "first_on",
    "last_on",
    "wording",
    "anchor_on",
    "resolution",
    "reported_on",
    "numbers",
    "evidence",
    "background",
)


def _word(field_name: str, value: str, words: type) -> str:
    try:
        return str(words(value))
    except ValueError:
        choices = ", ".join(words)  # type: ignore[arg-type]
        raise Unacceptable(field_name, f"'{value}' is not known; write one of {choices}") from None


def _apply(claim: Claim, to: Corrected) -> None:
    """Put the editor's values into a claim. Raises Unacceptable."""
    if to.action is not None:
        code = CODES[Action(_word("action", to.action, Action))]
        claim.action, claim.acled, claim.plover = str(code.action), code.acled, code.plover
    if to.modality is not None:
        claim.modality = _word("modality", to.modality, Modality)
    if to.stance is not None:
        claim.stance = _word("stance", to.stance, Stance)
    if to.edtf is not None:
        _redate(claim, to.edtf)
    if to.location is not None:
        _replace_location(claim, to.location)
    if to.extent is not None:
        claim.place_extent = _word("extent", to.extent, Extent)
    if to.speaker is not None or to.speaker_name is not None:
        _give_speaker(claim, to)
    if to.numbers is not None:
        claim.numbers = to.numbers


def _when(when: When) -> dict[str, Any]:
    return {
        "edtf": when.edtf,
        "first_on": when.first,
        "last_on": when.last,
        "wording": when.wording,
        "anchor_on": when.anchor,
        "resolution": str(when.resolution),
    }


def _redate(claim: Claim, edtf: str) -> None:
    try:
        when = When.of(edtf.strip(), claim.wording, None, Resolution.EXPLICIT)
    except EdtfError as error:
        raise Unacceptable("edtf", str(error)) from error
    for name, value in _when(when).items():
        setattr(claim, name, value)


def _replace_location(claim: Claim, key: str) -> None:
    location = Location.objects.filter(key=key).first() if key else None
    if key and location is None:
        raise Unacceptable("location", f"No place has the key '{key}'; choose one of the list, or add it first")
    claim.location, claim.place_name = location, location.name if location else ""


def _give_speaker(claim: Claim, to: Corrected) -> None:
    actor = Actor.objects.select_related("side").filter(key=to.speaker).first() if to.speaker else None
    if to.speaker and actor is None:
        raise Unacceptable("speaker", f"No actor has the key '{to.speaker}'; choose one of the list, or add it first")
    claim.speaker, claim.speaker_side = actor, actor.side if actor else None
    claim.speaker_name, claim.speaker_text = to.speaker_name or (actor.name if actor else ""), ""
    claim.speaker_is_anonymous = False


def _write_parties(claim: Claim, part: str, keys: tuple[str, ...] | None, older: Claim | None) -> None:
    """The editor's parties, or those that were read where the editor names none."""
    if keys is None:
        rows = [(p.name, p.actor, p.side) for p in older.parties.all() if p.part == part] if older else []
    else:
        actors = {actor.key: actor for actor in Actor.objects.select_related("side").filter(key__in=keys)}
        if missing := [key for key in keys if key not in actors]:
            raise Unacceptable(f"{part}s", f"No actor has the key '{missing[0]}'; choose one of the list, or add it first")
        rows = [(actors[key].name, actors[key], actors[key].side) for key in keys]
    ClaimParty.objects.bulk_create(
        ClaimParty(claim=claim, part=part, order=order, name=name, actor=actor, side=side)
        for order, (name, actor, side) in enumerate(rows)
    )


def history(claim: Claim) -> list[Revision]:
    """All that was ever decided about a claim, newest first."""
    keys = [claim.key, *claim.corrections.values_list("key", flat=True)]
    return list(Revision.objects.filter(noun="claim", key__in=keys).select_related("by"))


__all__ = ["Corrected", "Unacceptable", "accept", "correct", "file_claim", "history", "reject", "reopen", "snapshot"]
