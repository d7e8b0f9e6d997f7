"""An editor's hand on events: pin, merge, split off, retitle, publish, retract. Each with a name and a reason."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import F

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


@dataclass(frozen=True, slots=True)
class Look:
    """The event an editor had in view, with its lock as they saw it."""

    event: Event
    seen: int

    @classmethod
    def at(cls, event: Event | None, seen: int | None) -> "Look | None":
        """A look, where it is known which lock was seen."""
        return cls(event, seen) if event is not None and seen is not None else None


def snapshot(event: Event) -> dict[str, object]:
    """What the journal keeps of an event."""
    claims = list(event.placements.values_list("claim__key", flat=True))
    return {"title": event.title, "publication": event.publication, "edtf": event.edtf, "action": event.action, "claims": claims}


def _standing(event: Event, look: Look | None) -> Event:
    """The event as it stands, locked for writing. Raises journal.Stale where it is gone, or what the editor saw has moved."""
    journal.take_turn()
    rows = Event.objects.select_for_update(of=("self",), no_key=True)
    standing = rows.filter(pk=event.pk).first()
    if standing is None:
        raise journal.Stale(yours=snapshot(event), theirs={})
    if look:
        now = standing if look.event.pk == event.pk else rows.filter(pk=look.event.pk).first()
        if now is None or now.lock != look.seen:
            raise journal.Stale(yours=snapshot(look.event), theirs=snapshot(now) if now else {})
    return standing


def _changed(
    event: Event, change: _Change, apply: Callable[[Event], None], look: Look | None = None, *, derive: bool = True
) -> Event:
    """Apply one change to an event under its lock, with its entry in the journal. Raises NotAllowed, ReasonMissing, Stale."""
    require_editor(change.by)
    with transaction.atomic():
        standing = _standing(event, look)
        before = snapshot(standing)
        apply(standing)
        standing.lock += 1
        standing.save()
        if derive:
            assessment.derive(because=f"{change.verb} an event")
        else:
            journal.new_edition(f"{change.verb} an event")
        standing.refresh_from_db()
        _record(standing, change, before, snapshot(standing))
    return standing


def _record(event: Event, change: _Change, before: dict[str, object], after: dict[str, object]) -> None:
    key, at = str(event.pk), change.at
    journal.record(noun="event", key=key, verb=change.verb, by=change.by, reason=change.reason, before=before, after=after, at=at)


def retitle(*, event: Event, title: str, by: User, reason: str, seen: int | None = None) -> Event:
    """Give an event a title of the editor's own; "" goes back to the derived one."""

    def apply(standing: Event) -> None:
        standing.title_is_edited = bool(title.strip())
        standing.title = title.strip()[:300] or standing.title

    return _changed(event, _Change("retitle", by, reason, journal.now()), apply, Look.at(event, seen))


def _publication(value: Publication, by: User, at: datetime) -> Callable[[Event], None]:
    def apply(standing: Event) -> None:
        standing.publication, standing.publication_is_edited = str(value), True
        if value is Publication.PUBLISHED:
            standing.published_by, standing.published_at = by, at

    return apply


def publish(*, event: Event, by: User, reason: str, seen: int | None = None) -> Event:
    """Let the public see an event."""
    at, look = journal.now(), Look.at(event, seen)
    return _changed(event, _Change("publish", by, reason, at), _publication(Publication.PUBLISHED, by, at), look, derive=False)


def retract(*, event: Event, by: User, reason: str, seen: int | None = None) -> Event:
    """Take an event back from the public; its claims and history stay."""
    at, look = journal.now(), Look.at(event, seen)
    return _changed(event, _Change("retract", by, reason, at), _publication(Publication.RETRACTED, by, at), look, derive=False)


def withdraw(*, event: Event, by: User, reason: str, seen: int | None = None) -> Event:
    """Undo a publication: the event is a draft again, and waits."""
    at = journal.now()

    def apply(standing: Event) -> None:
        standing.publication, standing.publication_is_edited = str(Publication.DRAFT), False
        standing.published_by = standing.published_at = None

    return _changed(event, _Change("withdraw", by, reason, at), apply, Look.at(event, seen), derive=False)


def _pin_claims(claims: list[Claim], event: Event, change: _Change) -> None:
    """Pin claims under an event. Those they leave keep an entry too, for whoever looks at them sees what stands there no more."""
    Split.objects.filter(claim__in=claims, other__placement__event=event).delete()
    keys = {claim.key for claim in claims}
    for left in Event.objects.filter(placements__claim__in=claims).exclude(pk=event.pk).distinct():
        before = snapshot(left)
        stays = [claim for claim in left.placements.values_list("claim__key", flat=True) if claim not in keys]
        _record(left, change, before, {**before, "claims": stays, "into": event.pk})
        Event.objects.filter(pk=left.pk).update(lock=F("lock") + 1)
    pinned = {"event": event, "pinned_by": change.by, "pinned_at": change.at, "reasons": ["pinned by an editor"], "score": 1.0}
    for claim in claims:
        Placement.objects.update_or_create(claim=claim, defaults=pinned)


def pin(*, claim: Claim, event: Event, by: User, reason: str, look: Look | None = None) -> Event:
    """Put a claim under an event, whatever the likeness. Raises NotAllowed, ReasonMissing, Stale."""
    change = _Change("pin", by, reason, journal.now())
    return _changed(event, change, lambda standing: _pin_claims([claim], standing, change), look)


def merge(*, event: Event, into: Event, by: User, reason: str, seen: int | None = None) -> Event:
    """Make two events one: all claims of the first are pinned under the second. Raises NotPossible, Stale."""
    if event.pk == into.pk:
        raise NotPossible("An event cannot be merged with itself; choose another one")
    change = _Change("merge", by, reason, journal.now())

    def apply(standing: Event) -> None:
        claims = [p.claim for p in Placement.objects.filter(event__in=(event, standing)).select_related("claim")]
        _pin_claims(claims, standing, change)

    return _changed(into, change, apply, Look.at(event, seen))


def split_off(*, claim: Claim, by: User, reason: str, look: Look | None = None) -> Event:
    """Take a claim out of its event; it founds one of its own. Raises NotPossible, Stale. Returns the event it left.

    The event keeps its address, title and publication, even where the claim was the one that founded it.
    """
    placement = Placement.objects.select_related("event").filter(claim=claim).first()
    if placement is None:
        raise NotPossible("The claim stands under no event")
    change = _Change("split", by, reason, journal.now())

    def apply(standing: Event) -> None:
        if not standing.placements.filter(claim=claim).exists():
            raise journal.Stale(yours=snapshot(placement.event), theirs=snapshot(standing))
        others = [p.claim for p in standing.placements.exclude(claim=claim).select_related("claim")]
        if not others:
            raise NotPossible("It is the event's only claim; reject the claim or retract the event instead")
        Placement.objects.filter(claim=claim).delete()
        if standing.key == event_key(claim.key):
            standing.key = _handed_on(others)
        Split.objects.bulk_create(Split(claim=claim, other=other, by=by, at=change.at) for other in others)

    return _changed(placement.event, change, apply, look)


def _handed_on(claims: list[Claim]) -> str:
    """The key of the event that these claims make without the one that founded it."""
    heirs = [event_key(claim.key) for claim in sorted(claims, key=lambda claim: (claim.reported_on, claim.key))]
    taken = set(Event.objects.filter(key__in=heirs).values_list("key", flat=True))
    return next((key for key in heirs if key not in taken), f"left:{heirs[0]}"[:80])


def moved_into(pk: int) -> Event | None:
    """The event that the claims of one that is gone were put under, where an editor did that."""
    last = Revision.objects.filter(noun="event", key=str(pk), after__has_key="into").order_by("-at", "-pk").first()
    return Event.objects.filter(pk=last.after["into"]).first() if last else None


def history(event: Event) -> list[Revision]:
    """All that editors ever did to an event, newest first."""
    return list(Revision.objects.filter(noun="event", key=str(event.pk)).select_related("by"))
