"""Freezing what a chart shows, so that a report that quotes it can be checked for ever."""

import hashlib
import json
from datetime import date
from typing import Any

from django.db import transaction

from tracker.desk import journal
from tracker.desk.permissions import require_editor
from tracker.models import Edition, User
from tracker.models.snapshot import Snapshot

MOST_BYTES = 4_000_000


class TooLarge(ValueError):
    """The rows are more than a snapshot may hold."""


def freeze(*, chart: str, query: str, known_on: date, rows: Any, table: Any, alt: str) -> Snapshot:
    """Keep these rows; the same rows of the same selection are kept once. Raises TooLarge."""
    text = json.dumps([chart, query, known_on.isoformat(), rows, table, alt], sort_keys=True)
    if len(text) > MOST_BYTES:
        raise TooLarge("These are more rows than can be frozen; narrow the selection")
    key = hashlib.sha256(text.encode()).hexdigest()[:20]
    snapshot, _ = Snapshot.objects.get_or_create(
        key=key,
        defaults={
            "chart": chart,
            "query": query,
            "edition": Edition.current(),
            "known_on": known_on,
            "rows": rows,
            "table": table,
            "alt": alt,
            "made_at": journal.now(),
        },
    )
    return snapshot


def withdraw(*, snapshot: Snapshot, by: User, reason: str) -> Snapshot:
    """Show a snapshot no longer, for what must not stay public. Raises NotAllowed, ReasonMissing."""
    require_editor(by)
    with transaction.atomic():
        at = journal.now()
        snapshot.withdrawn_at = snapshot.withdrawn_at or at
        snapshot.save(update_fields=["withdrawn_at"])
        after = {"chart": snapshot.chart, "query": snapshot.query, "withdrawn": True}
        journal.record(noun="snapshot", key=snapshot.key, verb="withdraw", by=by, reason=reason, before={}, after=after, at=at)
    return snapshot
