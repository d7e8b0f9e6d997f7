"""Events under an editor's hand: pinned, merged, split, retitled, retracted; and left alone by the next derivation."""

import builders
import pytest

from tracker.desk import assessment, events, review
from tracker.models import Edition, Event, Placement, Revision
from tracker.vocabulary import Action, Publication

pytestmark = pytest.mark.django_db


@pytest.fixture
def two_events():
    """A capture and, weeks later at another place, an air strike."""
    capture = builders.claim(Action.CAPTURE, at="mill", day="2030-03-01")
    strike = builders.claim(Action.AIR_STRIKE, at="bridge", day="2030-03-25")
    assessment.derive(because="test")
    return capture.placement.event, strike.placement.event


def test_claims_of_one_happening_gather_whatever_the_outlet():
    first = builders.claim(within=builders.article(builders.source("wire")))
    second = builders.claim(within=builders.article(builders.source("radio")))
    assessment.derive(because="test")
    assert first.placement.event == second.placement.event
    assert Event.objects.get().voices == 2


def test_a_pin_holds_against_every_later_derivation(two_events):
    capture, strike = two_events
    claim = strike.placements.get().claim
    events.pin(claim=claim, event=capture, by=builders.editor(), reason="same operation")
    assessment.derive(because="again")
    assert Placement.objects.get(claim=claim).event == capture
    assert Event.objects.count() == 1


def test_merged_events_are_one_with_the_address_of_the_second(two_events):
    capture, strike = two_events
    events.merge(event=strike, into=capture, by=builders.editor(), reason="one battle")
    assert [event.pk for event in Event.objects.all()] == [capture.pk]
    assert capture.placements.count() == 2


def test_an_event_cannot_be_merged_with_itself(two_events):
    with pytest.raises(events.NotPossible):
        events.merge(event=two_events[0], into=two_events[0], by=builders.editor(), reason="slip")


def test_a_claim_split_off_founds_its_own_event_and_stays_there():
    builders.claim(within=builders.article(builders.source("wire")))
    second = builders.claim(within=builders.article(builders.source("radio")))
    assessment.derive(because="test")
    events.split_off(claim=second, by=builders.editor(), reason="another mill")
    assessment.derive(because="again")
    assert Event.objects.count() == 2
    with pytest.raises(events.NotPossible, match="only claim"):
        events.split_off(claim=second, by=builders.editor(), reason="again")


def test_a_title_given_by_an_editor_outlives_derivation_until_it_is_taken_back(two_events):
    capture, _ = two_events
    derived = capture.title
    events.retitle(event=capture, title="The fall of the mill", by=builders.editor(), reason="clearer")
    builders.claim(day="2030-03-01", within=builders.article(builders.source("radio")))
    assessment.derive(because="one more")
    capture.refresh_from_db()
    assert capture.title == "The fall of the mill"
    events.retitle(event=capture, title="", by=builders.editor(), reason="plain again")
    capture.refresh_from_db()
    assert capture.title == derived


def test_a_retracted_event_is_out_of_sight_and_its_history_stays(two_events):
    capture, strike = two_events
    events.retract(event=capture, by=builders.editor(), reason="hoax")
    assessment.derive(because="again")
    assert list(Event.objects.published()) == [strike]
    assert [row.verb for row in events.history(capture)] == ["retract"]


def test_an_event_keeps_its_address_when_its_founding_claim_is_rejected():
    founder = builders.claim(within=builders.article(builders.source("wire")))
    builders.claim(within=builders.article(builders.source("radio")))
    assessment.derive(because="test")
    before = Event.objects.get().pk
    review.reject(claim=founder, by=builders.editor(), reason="misread")
    assert Event.objects.get().pk == before


def test_deriving_again_writes_nothing_but_the_edition(two_events):
    outcome = assessment.derive(because="again")
    assert not outcome
    assert Edition.objects.count() == 2


def test_each_change_of_an_event_is_kept(two_events):
    events.retitle(event=two_events[0], title="X", by=builders.editor(), reason="shorter")
    kept = Revision.objects.get(noun="event")
    assert kept.after["title"] == "X"
    assert kept.before["publication"] == Publication.PUBLISHED


@pytest.mark.parametrize("more", [1, 12])
def test_deriving_asks_the_database_equally_often_for_few_and_for_many(django_assert_max_num_queries, more):
    for number in range(more):
        builders.claim(Action.SHELLING, at=f"hill{number}", day=f"2030-03-{number + 1:02}")
    assessment.derive(because="test")
    with django_assert_max_num_queries(32):
        assessment.derive(because="again")


def test_an_event_keeps_its_address_and_title_when_its_founding_claim_is_split_off():
    founder = builders.claim(within=builders.article(builders.source("wire")))
    second = builders.claim(within=builders.article(builders.source("radio")))
    assessment.derive(because="test")
    event, by = founder.placement.event, builders.editor()
    events.retitle(event=event, title="The mill falls", by=by, reason="Plainer")
    events.split_off(claim=founder, by=by, reason="another mill")
    assessment.derive(because="again")
    event.refresh_from_db()
    assert ([p.claim for p in event.placements.all()], event.title) == ([second], "The mill falls")
    fresh = Placement.objects.get(claim=founder).event
    assert fresh.pk != event.pk
    assert fresh.title != "The mill falls"
