"""Two editors on one event: the second save is refused, both versions are shown, and nothing that was typed is lost."""

import builders
import pytest
from django.urls import reverse

from tracker.desk import assessment, events
from tracker.desk.journal import Stale
from tracker.models import Event, Placement, Revision, Split
from tracker.vocabulary import Action

pytestmark = pytest.mark.django_db


@pytest.fixture
def mill():
    """The capture of the mill, told by two outlets."""
    for outlet in ("wire", "radio"):
        builders.claim(within=builders.article(builders.source(outlet)))
    assessment.derive(because="test")
    return Event.objects.get()


@pytest.fixture
def bridge(mill):
    """An air strike on the bridge, weeks later."""
    strike = builders.claim(Action.AIR_STRIKE, at="bridge", day="2030-03-25")
    assessment.derive(because="test")
    return strike.placement.event


@pytest.fixture
def late(client):
    """The second of two editors, who loaded the page before the first one saved."""
    client.force_login(builders.editor("late"))
    return client


def send(client, event, verb, **typed):
    form = {"verb": verb, "reason": "My own reason", "seen": event.lock, **typed}
    return client.post(reverse("desk_change", args=(event.pk,)), form)


def quick():
    return {"by": builders.editor("quick"), "reason": "I was first"}


VERBS = ("retitle", "publish", "retract", "merge", "pin", "keep", "split")


@pytest.mark.parametrize("verb", VERBS)
def test_whatever_the_second_editor_does_is_refused_and_comes_back(late, mill, bridge, verb):
    claim = mill.placements.first().claim
    events.retitle(event=mill, title="The fall of the mill", **quick())
    answer = send(late, mill, verb, title="My own title", into=bridge.pk, claim=claim.pk)
    page = answer.content.decode()
    assert answer.status_code == 409
    for words in ("What you were about to save", "My own reason", "My own title", "How it stands now", "The fall of the mill"):
        assert words in page
    assert "I was first" in page
    mill.refresh_from_db()
    assert (mill.title, mill.publication, mill.placements.count()) == ("The fall of the mill", "published", 2)
    assert [change.by.username for change in Revision.objects.filter(noun="event")] == ["quick"]
    assert not Split.objects.exists()


@pytest.mark.parametrize("verb", VERBS)
def test_what_is_sent_with_the_page_as_it_stands_is_taken(late, mill, bridge, verb):
    claim = mill.placements.first().claim
    assert send(late, mill, verb, title="My own title", into=bridge.pk, claim=claim.pk).status_code == 302
    assert Revision.objects.filter(noun="event", by__username="late").exists()


def test_a_claim_that_somebody_else_has_moved_meanwhile_is_not_moved_again(late, mill, bridge):
    claim = mill.placements.first().claim
    events.pin(claim=claim, event=bridge, **quick())
    assert send(late, mill, "split", claim=claim.pk).status_code == 409
    assert Placement.objects.get(claim=claim).event == bridge


def test_an_event_that_was_merged_away_says_where_its_claims_are_and_keeps_what_was_typed(late, mill, bridge):
    events.merge(event=mill, into=bridge, **quick())
    answer = send(late, mill, "retitle", title="My own title")
    page = answer.content.decode()
    assert answer.status_code == 409
    for words in ("My own title", "My own reason", "I was first", reverse("desk_event", args=(bridge.pk,))):
        assert words in page


def test_merging_into_an_event_that_has_just_gone_is_refused(late, mill, bridge, monkeypatch):
    gone = Event.objects.get(pk=bridge.pk)
    events.merge(event=bridge, into=mill, **quick())
    with pytest.raises(Stale):
        events.pin(claim=mill.placements.first().claim, event=gone, by=builders.editor(), reason="late")
    monkeypatch.setattr("timeline.web.desk.events.event_of", lambda words: gone)
    mill.refresh_from_db()
    answer = send(late, mill, "merge", into=gone.pk)
    assert (answer.status_code, "is no more" in answer.content.decode()) == (409, True)


def test_an_event_that_never_was_is_not_found(late):
    assert late.post(reverse("desk_change", args=(999,)), {"verb": "publish", "reason": "x"}).status_code == 404


def test_an_event_keeps_the_entry_of_a_claim_that_was_taken_from_it(mill, bridge):
    events.pin(claim=mill.placements.first().claim, event=bridge, **quick())
    kept = events.history(mill)[0]
    assert (kept.verb, kept.after["into"]) == ("pin", bridge.pk)
    assert len(kept.before["claims"]) == len(kept.after["claims"]) + 1
