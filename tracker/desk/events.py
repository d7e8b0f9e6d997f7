"""An editor's hand on events: pin, merge, split off, retitle, publish, retract. Each with a name and a reason."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from tracker.derivation.blocks import event_key
from tracker.desk import assessment, journal
from tracker.desk.permissions import require_editor
from tracker.models import Claim, Event, Placement, Revision, Split, User
from tracker.vocabulary import Publication


class NotPossible(ValueError):
    """The change makes no sense for these events; the message says why."""


@dataclass(frozen=True, slots=True)
class _Change:
    """Who changes events, why and when."""

    verb: str
    by: User
    reason: str
    at: datetime


def snapshot(event: Event) -> dict[str, object]:
    """What the journal keeps of an event."""
    claims = list(event.placements.values_list("claim__key", flat=True))
    return {"title": event.title, "publication": event.publication, "edtf": event.edtf, "action": event.action, "claims": claims}


def _changed(
    event: Event, change: _Change, apply: Callable[[Event], None], seen: int | None = None, *, derive: bool = True
) -> Event:
    """Apply one change to an event under its lock, with its entry in the journal. Raises NotAllowed, ReasonMissing, Stale."""
    require_editor(change.by)
    with transaction.atomic():
        journal.take_turn()
        standing = Event.objects.select_for_update(of=("self",), no_key=True).get(pk=event.pk)
        before = snapshot(standing)
        if seen is not None and standing.lock != seen:
            raise journal.Stale(yours=snapshot(event), theirs=before)
        apply(standing)
        standing.lock += 1
        standing.save()
        if derive:
            assessment.derive(because=f"{change.verb} an event")
        else:
            journal.new_edition(f"{change.verb} an event")
        standing.refresh_from_db()
        journal.record(
            noun="event",
            key=str(standing.pk),
            verb=change.verb,
            by=change.by,
            reason=change.reason,
            before=before,
            after=snapshot(standing),
            at=change.at,
        )
    return standing


def retitle(*, event: Event, title: str, by: User, reason: str, seen: int | None = None) -> Event:
    """Give an event a title of the editor's own; "" goes back to the derived one."""

    def apply(standing: Event) -> None:
        standing.title_is_edited = bool(title.strip())
        standing.title = title.strip()[:300] or standing.title

    return _changed(event, _Change("retitle", by, reason, journal.now()), apply, seen)


def _publication(value: Publication, by: User, at: datetime) -> Callable[[Event], None]:
    def apply(standing: Event) -> None:
        standing.publication, standing.publication_is_edited = str(value), True
        if value is Publication.PUBLISHED:
            standing.published_by, standing.published_at = by, at

    return apply


def publish(*, event: Event, by: User, reason: str, seen: int | None = None) -> Event:
    """Let the public see an event."""
    at = journal.now()
    return _changed(event, _Change("publish", by, reason, at), _publication(Publication.PUBLISHED, by, at), seen, derive=False)


def retract(*, event: Event, by: User, reason: str, seen: int | None = None) -> Event:
    """Take an event back from the public; its claims and history stay."""
    at = journal.now()
    return _changed(event, _Change("retract", by, reason, at), _publication(Publication.RETRACTED, by, at), seen, derive=False)


def withdraw(*, event: Event, by: User, reason: str, seen: int | None = None) -> Event:
    """Undo a publication: the event is a draft again, and waits."""
    at = journal.now()

    def apply(standing: Event) -> None:
        standing.publication, standing.publication_is_edited = str(Publication.DRAFT), False
        standing.published_by = standing.published_at = None

    return _changed(event, _Change("withdraw", by, reason, at), apply, seen, derive=False)


def _pin_claims(claims: list[Claim], event: Event, by: User, at: datetime) -> None:
    Split.objects.filter(claim__in=claims, other__placement__event=event).delete()
    for claim in claims:
        Placement.objects.update_or_create(
            claim=claim,
            defaults={"event": event, "pinned_by": by, "pinned_at": at, "reasons": ["pinned by an editor"], "score": 1.0},
        )


@transaction.atomic
def pin(*, claim: Claim, event: Event, by: User, reason: str, seen: int | None = None) -> Event:
    """Put a claim under an event, whatever the likeness. `seen` is the lock of the event it stands under. Raises Stale."""
    change = _Change("pin", by, reason, journal.now())
    placement = Placement.objects.select_related("event").filter(claim=claim).first()
    if placement:
        _unmoved(placement.event, seen)
    return _changed(event, change, lambda standing: _pin_claims([claim], standing, by, change.at))


def _unmoved(event: Event, seen: int | None) -> None:
    """Raises journal.Stale where an editor has moved an event since it was seen."""
    journal.take_turn()
    standing = Event.objects.get(pk=event.pk)
    if seen is not None and standing.lock != seen:
        raise journal.Stale(yours=snapshot(event), theirs=snapshot(standing))


@transaction.atomic
def merge(*, event: Event, into: Event, by: User, reason: str, seen: int | None = None) -> Event:
    """Make two events one: all claims of the first, at lock `seen`, are pinned under the second. Raises NotPossible, Stale."""
    if event.pk == into.pk:
        raise NotPossible("An event cannot be merged with itself; choose another one")
    _unmoved(event, seen)
    change = _Change("merge", by, reason, journal.now())
    claims = [p.claim for p in Placement.objects.filter(event__in=(event, into)).select_related("claim")]
    return _changed(into, change, lambda standing: _pin_claims(claims, standing, by, change.at))


def split_off(*, claim: Claim, by: User, reason: str, seen: int | None = None) -> Event:
    """Take a claim out of its event; it founds one of its own. Raises NotPossible, Stale. Returns the event it left.

    The event keeps its address, title and publication, even where the claim was the one that founded it.
    """
    placement = Placement.objects.select_related("event").filter(claim=claim).first()
    if placement is None:
        raise NotPossible("The claim stands under no event")
    if placement.event.placements.count() < 2:
        raise NotPossible("It is the event's only claim; reject the claim or retract the event instead")
    change = _Change("split", by, reason, journal.now())

    def apply(standing: Event) -> None:
        others = [p.claim for p in standing.placements.exclude(claim=claim).select_related("claim")]
        Placement.objects.filter(claim=claim).delete()
        if standing.key == event_key(claim.key):
            standing.key = _handed_on(others)
        Split.objects.bulk_create(Split(claim=claim, other=other, by=by, at=change.at) for other in others)

    return _changed(placement.event, change, apply, seen)


def _handed_on(claims: list[Claim]) -> str:
    """The key of the event that these claims make without the one that founded it."""
    heirs = [event_key(claim.key) for claim in sorted(claims, key=lambda claim: (claim.reported_on, claim.key))]
    taken = set(Event.objects.filter(key__in=heirs).values_list("key", flat=True))
    return next((key for key in heirs if key not in taken), f"left:{heirs[0]}"[:80])


def history(event: Event) -> list[Revision]:
    """All that editors ever did to an event, newest first."""
    return list(Revision.objects.filter(noun="event", key=str(event.pk)).select_related("by"))
