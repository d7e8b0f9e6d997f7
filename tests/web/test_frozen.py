"""The desk's page of frozen charts: what was quoted, and the door to withdraw it."""

from datetime import date

import builders
import pytest

from tracker.desk import assessment, events
from tracker.models import Event, Revision, Snapshot
from tracker.vocabulary import Action

pytestmark = pytest.mark.django_db


@pytest.fixture
def quoted(client):
    """A frozen timeline, and an editor who is logged in."""
    builders.claim(Action.CAPTURE, within=builders.article(builders.source("wire"), date(2030, 3, 2)), day="2030-03-01")
    assessment.derive(because="test")
    client.post("/embed/timeline/freeze?conflict=war")
    client.force_login(builders.editor())
    return Snapshot.objects.get()


def test_it_lists_what_was_frozen_and_what_was_retracted_since(client, quoted):
    assert "1 event" not in client.get("/desk/frozen/").content.decode()
    events.retract(event=Event.objects.get(), by=builders.editor(), reason="hoax")
    page = client.get("/desk/frozen/").content.decode()
    assert f"/embed/timeline/?frozen={quoted.key}" in page
    assert "1 event" in page


def test_withdrawing_takes_a_reason_that_is_kept(client, quoted):
    refused = client.post("/desk/frozen/", {"key": quoted.key, "reason": " "})
    assert refused.status_code == 422
    assert client.get(f"/embed/timeline/?frozen={quoted.key}").status_code == 200
    client.post("/desk/frozen/", {"key": quoted.key, "reason": "names a witness"})
    assert client.get(f"/embed/timeline/?frozen={quoted.key}").status_code == 410
    assert "names a witness" in client.get("/desk/frozen/").content.decode()
    assert Revision.objects.get(noun="snapshot").reason == "names a witness"


def test_a_chart_nobody_froze_is_not_there(client, quoted):
    assert client.post("/desk/frozen/", {"key": "none", "reason": "x"}).status_code == 404


def test_readers_stay_outside(client, quoted):
    client.logout()
    assert client.get("/desk/frozen/").status_code == 302
