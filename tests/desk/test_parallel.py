"""Two at once: on PostgreSQL, where two really can be."""

import threading

import builders
import pytest
from desk.test_intake import DENIED, TAKEN, ingest, page
from django.conf import settings
from django.db import connection, connections
from django.test import Client
from django.urls import reverse

from tracker.desk import assessment, journal, review
from tracker.models import Article, Claim, Document, Event, Placement, Revision
from tracker.vocabulary import Action

on_postgresql = "postgresql" in settings.DATABASES["default"]["ENGINE"]
pytestmark = [
    pytest.mark.postgres,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not on_postgresql, reason="needs PostgreSQL: set TEST_POSTGRES_URL"),
]


def together(*deeds):
    """Do all at once, each on its own connection; what each gave or raised, in order."""
    gate, outcomes = threading.Barrier(len(deeds)), [None] * len(deeds)

    def run(place, deed):
        try:
            gate.wait(5)
            outcomes[place] = deed()
        except Exception as error:  # whatever it is, the test looks at it
            outcomes[place] = error
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(place, deed)) for place, deed in enumerate(deeds)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return outcomes


def test_of_two_verdicts_on_one_claim_the_second_is_refused_and_shown_both():
    claim = builders.claim()
    one, other = builders.editor("one"), builders.editor("other")
    outcomes = together(
        lambda: review.accept(claim=claim, by=one, reason="yes", seen=0),
        lambda: review.reject(claim=claim, by=other, reason="no", seen=0),
    )
    refused = [outcome for outcome in outcomes if isinstance(outcome, journal.Stale)]
    assert len(refused) == 1
    assert refused[0].theirs["review"] == Claim.objects.get().review
    assert Revision.objects.filter(noun="claim").count() == 1


def test_one_document_filed_by_two_at_once_is_filed_once():
    builders.conflict()
    outcomes = together(*[lambda: ingest(page(TAKEN, DENIED))] * 3)
    assert sorted(outcome.outcome for outcome in outcomes) == ["new", "unchanged", "unchanged"]
    assert (Document.objects.count(), Article.objects.count()) == (1, 1)


def test_derivations_at_once_leave_one_record():
    for day in range(1, 9):
        builders.claim(at=f"hill{day}", day=f"2030-03-{day:02}")
    outcomes = together(*[lambda: assessment.derive(because="test")] * 3)
    assert not [outcome for outcome in outcomes if isinstance(outcome, Exception)], outcomes
    assert Event.objects.count() == 8
    assert connection.vendor == "postgresql"


def asks(name, address, **form):
    """A request of an editor in a browser of their own, not yet sent."""
    browser = Client()
    browser.force_login(builders.editor(name))
    return lambda: browser.post(address, {"reason": f"Because {name} says so", **form})


def one_is_taken(*requests):
    """Send all at once; checks that one is taken and each other one comes back with its words, and gives the one that did."""
    answers = together(*requests)
    assert sorted(answer.status_code for answer in answers) == [302] + [409] * (len(answers) - 1), answers
    for number, answer in enumerate(answers):
        name = ("one", "other")[number]
        assert answer.status_code == 302 or f"Because {name} says so" in answer.content.decode()
    return next(answer for answer in answers if answer.status_code == 409).content.decode()


@pytest.mark.parametrize(
    "verdicts",
    [
        ({"verb": "correct", "edtf": "2030-02-27"}, {"verb": "correct", "edtf": "2030-02-28"}),
        ({"verb": "correct", "edtf": "2030-02-27"}, {"verb": "accept"}),
        ({"verb": "reject"}, {"verb": "accept"}),
    ],
    ids=lambda pair: "-".join(each["verb"] for each in pair),
)
def test_of_two_verdicts_sent_at_once_one_is_taken(verdicts):
    claim = builders.claim()
    address = reverse("desk_verdict", args=(claim.pk,))
    page = one_is_taken(*[asks(name, address, seen=0, **form) for name, form in zip(("one", "other"), verdicts, strict=True)])
    assert "How it stands now" in page
    assert Claim.objects.get(pk=claim.pk).lock == 1
    assert Claim.objects.filter(corrects=claim).count() <= 1
    assert Revision.objects.filter(noun="claim", key=claim.key).count() == 1


@pytest.fixture
def mill():
    """The capture of the mill, told by three outlets."""
    for outlet in ("wire", "radio", "paper"):
        builders.claim(within=builders.article(builders.source(outlet)))
    builders.claim(Action.AIR_STRIKE, at="bridge", day="2030-03-25")
    assessment.derive(because="test")
    return Event.objects.get(action=Action.CAPTURE)


VERBS = ("retitle", "publish", "retract", "merge", "pin", "split")


@pytest.mark.parametrize(
    "verbs", [*zip(VERBS, VERBS, strict=True), *zip(VERBS, (*VERBS[1:], VERBS[0]), strict=True)], ids="-".join
)
def test_of_two_changes_of_an_event_sent_at_once_one_is_taken(mill, verbs):
    bridge = Event.objects.get(action=Action.AIR_STRIKE)
    claims = [placement.claim_id for placement in mill.placements.all()]
    form = {"seen": mill.lock, "into": bridge.pk, "title": "A title"}
    address = reverse("desk_change", args=(mill.pk,))
    one_is_taken(
        *[
            asks(name, address, verb=verb, claim=claim, **form)
            for name, verb, claim in zip(("one", "other"), verbs, claims, strict=False)
        ]
    )
    assert Revision.objects.values("by").distinct().count() == 1
    assert Placement.objects.count() == 4


def test_two_events_merged_into_each_other_at_once_are_one(mill):
    bridge = Event.objects.get(action=Action.AIR_STRIKE)
    there = asks("one", reverse("desk_change", args=(mill.pk,)), verb="merge", into=bridge.pk, seen=mill.lock)
    back = asks("other", reverse("desk_change", args=(bridge.pk,)), verb="merge", into=mill.pk, seen=bridge.lock)
    one_is_taken(there, back)
    assert Event.objects.get().placements.count() == 4
