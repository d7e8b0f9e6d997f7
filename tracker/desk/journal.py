"""Every change by a person is kept: who, when, why, before and after."""

from datetime import datetime

from django.db import connection
from django.utils import timezone

from tracker.models import Edition, Revision, User


class ReasonMissing(ValueError):
    """A change was made without saying why."""


class Stale(ValueError):
    """Somebody else saved the record first; `yours` and `theirs` hold both versions."""

    def __init__(self, *, yours: dict[str, object], theirs: dict[str, object]) -> None:
        super().__init__("Somebody changed this while you were looking at it; compare the two versions and decide again")
        self.yours, self.theirs = yours, theirs


_TURN = 7_203_114  # any number, the same in all processes


def take_turn() -> None:
    """Wait until no other hand writes: what a change sets off is computed from the whole record, one change after the other.

    Holds until the transaction ends. SQLite has one writer at a time by itself; PostgreSQL is asked for an advisory lock.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_TURN])


def now() -> datetime:
    """The moment of writing."""
    return timezone.now()


def record(
    *, noun: str, key: str, verb: str, by: User, reason: str, before: dict[str, object], after: dict[str, object], at: datetime
) -> Revision:
    """Keep one change. Raises ReasonMissing for an empty reason."""
    if not reason.strip():
        raise ReasonMissing("Say why, in a few words: the reason is kept with the change")
    return Revision.objects.create(noun=noun, key=key, verb=verb, by=by, at=at, reason=reason.strip(), before=before, after=after)


def new_edition(because: str) -> Edition:
    """Say that what the public sees may have moved."""
    return Edition.objects.create(made_at=now(), because=because[:200])
