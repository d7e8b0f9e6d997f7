"""Reading an article again: what editors said of its claims stays, whether they have a verdict or wait."""

import builders
import pytest

from tracker.desk import assessment, events, journal, lookup, reference_edits, rereading, review
from tracker.models import Claim, Placement, Split

pytestmark = pytest.mark.django_db

TEXT = (
    "Southern troops shelled Tarquat on 1 March 2030, residents said.\n\n"
    "Southern troops captured Mill on 2 March 2030, residents said.\n\n"
    "Northern fighters attacked Bridge on 9 March 2030, residents said."
)


@pytest.fixture
def article():
    """An article read by the rules, with two places of the record in it."""
    builders.place("mill"), builders.place("bridge")
    made = builders.article(text=TEXT)
    rereading.reread(article=made, gazetteer=lookup.gazetteer())
    assessment.derive(because="test")
    assert made.claims.count() > 1
    return made


def test_a_waiting_claim_keeps_its_number_and_its_pin_through_a_decision_on_a_name(article):
    pinned, other = article.claims.get(location__key="mill"), article.claims.get(location__key="bridge")
    events.pin(claim=pinned, event=other.placement.event, by=builders.editor(), reason="One operation")
    numbers = set(article.claims.values_list("pk", flat=True))
    reference_edits.same_as(kind="place", name="Tarquat", key="mill", by=builders.editor(), reason="Its older name")
    assert set(article.claims.values_list("pk", flat=True)) == numbers
    placement = Placement.objects.get(claim=pinned.pk)
    assert (placement.event, placement.pinned_by.username) == (other.placement.event, "ed")


def test_a_split_holds_when_its_claims_are_read_again(article):
    first, second = list(article.claims.all())[:2]
    Split.objects.create(claim=first, other=second, by=builders.editor(), at=builders.AT)
    rereading.reread(article=article, gazetteer=lookup.gazetteer())
    assert Split.objects.get().claim_id == first.pk


def test_a_verdict_on_what_reads_otherwise_now_is_refused_one_on_the_same_is_not(article):
    moved, same = article.claims.get(place_name="Tarquat"), article.claims.get(location__key="bridge")
    reference_edits.same_as(kind="place", name="Tarquat", key="mill", by=builders.editor(), reason="Its older name")
    with pytest.raises(journal.Stale):
        review.accept(claim=moved, by=builders.editor(), reason="So it says", seen=moved.lock)
    review.accept(claim=same, by=builders.editor(), reason="So it says", seen=same.lock)
    assert Claim.objects.accepted().get() == same
