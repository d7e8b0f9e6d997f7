"""Verdicts: who may give them, what they change downstream, and what is kept of them."""

from datetime import date

import builders
import pytest

from tracker.desk import assessment, events, journal, permissions, review
from tracker.desk.review import Corrected
from tracker.models import Assessment, Claim, Edition, Event, Role
from tracker.vocabulary import Action, Review

pytestmark = pytest.mark.django_db


def closed_article():
    """An article whose outlet's claims wait for an editor."""
    return builders.article(builders.source("paper", publishes=False))


def test_nothing_of_a_closed_outlet_counts_until_it_is_accepted_and_published():
    claim = builders.claim(within=closed_article())
    assessment.derive(because="test")
    assert not Event.objects.exists()

    review.accept(claim=claim, by=builders.editor(), reason="two sources")
    event = Event.objects.get()
    assert event.publication == "draft"
    assert not event.is_unreviewed

    events.publish(event=event, by=builders.editor(), reason="ready")
    assert list(Event.objects.published()) == [event]


def test_what_an_open_outlet_says_is_public_and_marked_unreviewed():
    builders.claim()
    assessment.derive(because="test")
    event = Event.objects.published().get()
    assert event.is_unreviewed
    review.accept(claim=Claim.objects.get(), by=builders.editor(), reason="seen")
    event.refresh_from_db()
    assert not event.is_unreviewed


def test_a_rejected_claim_takes_its_event_with_it_and_a_reopened_one_brings_it_back():
    claim = builders.claim()
    assessment.derive(because="test")
    review.reject(claim=claim, by=builders.editor(), reason="misread")
    assert not Event.objects.exists()
    review.reopen(claim=claim, by=builders.editor(), reason="read it again")
    assert Event.objects.count() == 1


def test_a_correction_counts_instead_of_what_was_read_and_both_are_kept():
    claim = builders.claim(day="2030-03-01")
    assessment.derive(because="test")
    fixed = review.correct(
        claim=claim, to=Corrected(edtf="2030-02-27", action="advance"), by=builders.editor(), reason="the day before"
    )
    claim.refresh_from_db()
    assert (claim.review, claim.edtf, claim.action) == (Review.CORRECTED, "2030-03-01", Action.CAPTURE)
    assert (fixed.corrects, fixed.first_on, fixed.acled) == (claim, date(2030, 2, 27), "Battles/Armed clash")
    assert [party.name for party in fixed.parties.all()] == ["south"]
    assert Event.objects.get().first_on == date(2030, 2, 27)


def test_a_correction_of_how_much_was_taken_takes_the_place_from_who_had_it():
    builders.place("mill")
    claim = builders.claim(Action.CAPTURE, by="north")
    assessment.derive(because="test")
    assert Assessment.objects.latest("pk").status == "controlled"
    review.correct(claim=claim, to=Corrected(extent="part"), by=builders.editor(), reason="only the yard")
    assert Event.objects.get().title == "The north-army captures part of Mill"
    assert Assessment.objects.latest("pk").status == "unknown"


def test_a_second_correction_replaces_the_first():
    claim = builders.claim()
    for day in ("2030-02-26", "2030-02-27"):
        review.correct(claim=claim, to=Corrected(edtf=day), by=builders.editor(), reason="closer")
    assessment.derive(because="test")
    assert [event.edtf for event in Event.objects.all()] == ["2030-02-27"]


def test_every_verdict_is_kept_with_name_reason_before_and_after():
    claim = builders.claim()
    review.accept(claim=claim, by=builders.editor(), reason="  confirmed by phone ")
    (kept,) = review.history(claim)
    assert (kept.verb, kept.by.username, kept.reason) == ("accept", "ed", "confirmed by phone")
    assert (kept.before["review"], kept.after["review"]) == ("proposed", "accepted")


def test_a_verdict_without_a_reason_or_by_a_reader_changes_nothing():
    claim = builders.claim()
    with pytest.raises(journal.ReasonMissing):
        review.accept(claim=claim, by=builders.editor(), reason=" ")
    with pytest.raises(permissions.NotAllowed):
        review.accept(claim=claim, by=builders.editor("reader", Role.READER), reason="because")
    claim.refresh_from_db()
    assert claim.review == Review.PROPOSED
    assert not Edition.objects.exists()


def test_the_second_of_two_editors_is_told_and_shown_both_versions():
    claim = builders.claim()
    seen = claim.lock
    review.accept(claim=claim, by=builders.editor(), reason="yes", seen=seen)
    with pytest.raises(journal.Stale) as told:
        review.reject(claim=claim, by=builders.editor("other"), reason="no", seen=seen)
    assert (told.value.yours["review"], told.value.theirs["review"]) == ("proposed", "accepted")
    claim.refresh_from_db()
    assert claim.review == Review.ACCEPTED


@pytest.mark.parametrize(
    ("to", "field", "hint"),
    [
        (Corrected(edtf="29/10/2016"), "edtf", "EDTF"),
        (Corrected(edtf="2016-10-29/2016-10-01"), "edtf", "earlier date first"),
        (Corrected(action="dance"), "action", "capture"),
        (Corrected(location="nowhere"), "location", "add it first"),
        (Corrected(extent="half"), "extent", "whole, part, near"),
        (Corrected(initiators=("nobody",)), "initiators", "add it first"),
        (Corrected(speaker="nobody"), "speaker", "add it first"),
    ],
)
def test_a_correction_that_cannot_be_says_what_to_write_and_changes_nothing(to, field, hint):
    claim = builders.claim()
    with pytest.raises(review.Unacceptable, match=hint) as told:
        review.correct(claim=claim, to=to, by=builders.editor(), reason="try")
    assert told.value.field == field
    assert Claim.objects.count() == 1
    claim.refresh_from_db()
    assert claim.review == Review.PROPOSED


def test_a_missed_claim_is_filed_from_the_words_marked():
    article = builders.article(text="They met. Southern troops took the mill on Monday.")
    builders.place("mill"), builders.actor("south-army", "south")
    filed = review.file_claim(
        article=article,
        start=10,
        end=50,
        to=Corrected(action="capture", location="mill", edtf="2030-02-25", initiators=("south-army",)),
        by=builders.editor(),
        reason="missed",
    )
    assert filed.quote == "Southern troops took the mill on Monday."
    assert Event.objects.get().location.key == "mill"
    with pytest.raises(review.Unacceptable, match="Mark the words"):
        review.file_claim(article=article, start=40, end=4000, to=Corrected(action="capture"), by=builders.editor(), reason="x")
