"""Contradictions between counting claims, found anew each time, and what editors decided about them."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from django.db import transaction

from tracker.derivation.contradictions import find_contradictions
from tracker.derivation.places import PlaceTree
from tracker.desk import journal
from tracker.desk.permissions import require_editor
from tracker.desk.review import Unacceptable
from tracker.models import Claim, Edition, Revision, User
from tracker.models.reports import load_places, load_reports

NOTHING_DERIVED = "0"  # the mark of a record without an edition
VERBS = {"resolve": "Resolved", "keep": "Keep open", "dismiss": "No contradiction"}


@dataclass(frozen=True, slots=True)
class Dispute:
    """A contradiction with its last decision, if there is one."""

    key: str
    because: str
    reports: tuple[str, ...]
    decision: Revision | None

    @property
    def is_open(self) -> bool:
        """Whether it still asks for a decision: new reports open a decided one again."""
        decided = self.decision
        if decided is None or decided.verb == "keep":
            return True
        return not set(self.reports) <= set(decided.after.get("reports", ()))


def all_disputes() -> list[Dispute]:
    """Every contradiction of the record as it stands."""
    decided: dict[str, Revision] = {}
    for revision in Revision.objects.filter(noun="contradiction").select_related("by").order_by("at", "pk"):
        decided[revision.after.get("contradiction", "")] = revision
    found = find_contradictions(load_reports(Claim.objects.counting()), PlaceTree(load_places().values()))
    return [Dispute(one.key, one.because, one.reports, decided.get(one.key)) for one in found]


def open_count() -> int:
    """How many contradictions ask for a decision; counted once for each edition of the record and each step of an editor."""
    edition = Edition.current()
    if edition == NOTHING_DERIVED:
        return _open()
    return _counted(edition, Revision.objects.order_by("-pk").values_list("pk", "at").first())


@lru_cache(maxsize=4)
def _counted(_edition: str, _step: tuple[int, datetime] | None) -> int:
    return _open()


def _open() -> int:
    return sum(one.is_open for one in all_disputes())


def decide(*, key: str, verb: str, by: User, reason: str) -> None:
    """Keep an editor's decision about a contradiction. Raises NotAllowed, ReasonMissing, Unacceptable."""
    require_editor(by)
    if verb not in VERBS:
        raise Unacceptable("verb", f"Choose one of {', '.join(VERBS)}")
    with transaction.atomic():
        one = next((each for each in all_disputes() if each.key == key), None)
        if one is None:
            raise Unacceptable("key", "This contradiction is gone: a verdict has settled it")
        before: dict[str, object] = {"decision": one.decision.verb if one.decision else ""}
        after: dict[str, object] = {"decision": verb, "contradiction": key, "reports": list(one.reports)}
        noun = "contradiction"
        journal.record(noun=noun, key=key[:120], verb=verb, by=by, reason=reason, before=before, after=after, at=journal.now())
