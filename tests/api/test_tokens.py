"""Editors' tokens: they open what is not published and the verdicts, as far as their scope goes and until they are taken back."""

import builders
import pytest

from tracker.desk import assessment, tokens
from tracker.desk.permissions import NotAllowed
from tracker.models import Claim, Revision, Role, Token

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal():
    """A claim nobody has judged, of an outlet that does not publish on reading."""
    made = builders.claim(within=builders.article(builders.source("blog", publishes=False)))
    assessment.derive(because="test")
    return made


def opened_by(scope="read", name="ed", **more):
    """The header of a fresh token."""
    who = builders.editor(name)
    _, secret = tokens.make(owner=who, name="script", scopes=[scope], by=who, reason="for a test", **more)
    return {"Authorization": f"Bearer {secret}"}


def judge(client, claim, headers, verb="accept", **more):
    said = {"verb": verb, "reason": "two outlets say so", **more}
    return client.post(f"/api/v1/claims/{claim.key}/verdict", said, content_type="application/json", headers=headers)


def test_only_a_hash_is_kept():
    token, secret = tokens.make(owner=builders.editor(), name="script", scopes=["read"], by=builders.editor(), reason="test")
    assert secret not in str(Token.objects.filter(pk=token.pk).values().get())
    assert tokens.token_of(secret) == token


def test_a_token_opens_what_is_not_published(client, proposal):
    headers = opened_by()
    assert client.get(f"/api/v1/claims/{proposal.key}").status_code == 404
    assert client.get(f"/api/v1/claims/{proposal.key}", headers=headers).json()["review"] == "proposed"
    listed = client.get("/api/v1/claims?review=proposed", headers=headers)
    assert [claim["key"] for claim in listed.json()["items"]] == [proposal.key]
    assert listed.headers["Cache-Control"] == "private, no-store"
    assert client.get("/api/v1/events?publication=draft", headers=headers).status_code == 200


def test_a_verdict_through_the_api_moves_the_public_record(client, proposal):
    answer = judge(client, proposal, opened_by("verdict"))
    assert answer.status_code == 200
    assert client.get(f"/api/v1/claims/{proposal.key}").json()["review"] == "accepted"
    event = client.get("/api/v1/events?publication=draft", headers=opened_by("read")).json()["items"][0]
    assert event["claims"] == [proposal.key]
    assert Revision.objects.get(noun="claim").by.username == "ed"


@pytest.mark.parametrize(
    ("headers", "status"),
    [({}, 401), ({"Authorization": "Bearer nothing"}, 401), ({"Authorization": "Basic eDp4"}, 401), ("read", 403)],
)
def test_no_verdict_without_the_scope(client, proposal, headers, status):
    headers = opened_by("read") if headers == "read" else headers
    assert judge(client, proposal, headers).status_code == status
    assert Claim.objects.get().review == "proposed"


def test_a_session_alone_opens_nothing(client, proposal):
    client.force_login(builders.editor())
    assert judge(client, proposal, {}).status_code == 401
    assert client.get("/api/v1/claims?review=proposed").status_code == 401


@pytest.mark.parametrize(
    ("said", "status", "field"),
    [
        ({"reason": " "}, 422, "reason"),
        ({"verb": "correct"}, 422, "to"),
        ({"verb": "correct", "to": {"edtf": "soon"}}, 422, "edtf"),
        ({"verb": "correct", "to": {"action": "nonsense"}}, 422, "action"),
        ({"verb": "correct", "to": {"location": "\x00"}}, 422, "location"),
        ({"verb": "correct", "to": {}}, 422, "to"),
        ({"verb": "correct", "to": {"edft": "2030-03-02"}}, 422, "edft"),
        ({"verb": "correct", "to": [None]}, 422, "to"),
        ({"verb": "accept", "to": [None]}, 422, "to"),
        ({"verb": "destroy"}, 422, "verb"),
        ({"seen": 7}, 409, None),
        ({"seen": 10**30}, 422, "seen"),
    ],
)
def test_a_verdict_that_cannot_be_taken_says_why(client, proposal, said, status, field):
    answer = judge(client, proposal, opened_by("verdict"), **said)
    assert answer.status_code == status
    assert answer.json()["error"].get("field") == field


def test_a_correction_through_the_api(client, proposal):
    answer = judge(client, proposal, opened_by("verdict"), "correct", to={"edtf": "2030-02-27"})
    assert (answer.json()["first"], answer.json()["review"]) == ("2030-02-27", "accepted")


def test_a_token_taken_back_or_run_out_opens_nothing(client, proposal):
    token, secret = tokens.make(owner=builders.editor(), name="script", scopes=["read"], by=builders.editor(), reason="test")
    tokens.revoke(token=token, by=builders.editor(), reason="lost laptop")
    assert tokens.token_of(secret) is None
    assert tokens.token_of(opened_by(days=-1)["Authorization"][7:]) is None


def test_a_token_falls_with_the_role_of_its_owner(client, proposal):
    headers, who = opened_by(), builders.editor()
    who.role = Role.READER
    who.save()
    assert client.get("/api/v1/claims?review=proposed", headers=headers).status_code == 401


def test_a_reader_has_no_token_and_nobody_makes_one_for_another():
    reader, editor = builders.editor("reader", Role.READER), builders.editor()
    with pytest.raises(NotAllowed):
        tokens.make(owner=reader, name="x", scopes=["read"], by=reader, reason="test")
    with pytest.raises(NotAllowed):
        tokens.make(owner=builders.editor("other"), name="x", scopes=["read"], by=editor, reason="test")
