"""Two at once: on PostgreSQL, where two really can be."""

import threading

import builders
import pytest
from desk.test_intake import DENIED, TAKEN, ingest, page
from django.conf import settings
from django.db import connection, connections

from tracker.desk import assessment, journal, review
from tracker.models import Article, Claim, Document, Event, Revision

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
