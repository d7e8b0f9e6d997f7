"""Whatever is asked of the API, what goes wrong has one shape and never is the server's fault."""

import pytest

pytestmark = pytest.mark.django_db

LISTS = ("events", "claims", "places", "articles", "sources", "rows/timeline.csv", "charts/timeline", "charts/map")
HOSTILE = (
    "on=yesterday", "on=0001-01-01", "on=9999-12-31", "from=0001-01-01&to=9999-12-31", "known=0001-01-01", "known=9999-12-31",
    "from=2030-02-02&to=2030-01-01", "action=%00", "action=no-such-deed", "q=%00%ff", "q=" + "x" * 5000, "view=side:",
    "limit=-1", "limit=1e9", "limit=999999999999999999999", "next=%00", "next=e30", "next=bnVsbA", "next=" + "A" * 900,
    "next=W10", "px=99999999999", "place=" + "a," * 60, "conflict=../../etc", "sort=drop", "undated=maybe", "q=%ed%a0%80",
    "&".join(f"a{n}=1" for n in range(1100)), "[]=&%5B=%5D", "place=%F0%9F%92%A3", "doubt=none", "lanes=sideways",
)  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE, ids=lambda query: query[:30])
def test_no_query_breaks_a_list(client, query):
    for address in LISTS:
        answer = client.get(f"/api/v1/{address}?{query}")
        assert answer.status_code < 500, address
        if answer.status_code >= 400:
            assert set(answer.json()["error"]) >= {"code", "message"}


@pytest.mark.parametrize(
    ("address", "status", "code"),
    [
        ("events/99999999999999999999999", 404, "not_found"),
        ("events/0", 404, "not_found"),
        ("articles/99999999999999999999", 404, "not_found"),
        ("claims/none", 404, "not_found"),
        ("claims/%00", 422, "invalid"),
        ("places/nowhere", 404, "not_found"),
        ("places/%F0%9F%92%A3", 422, "invalid"),
        ("charts/pie", 422, "invalid"),
        ("charts/strip", 422, "missing"),
        ("rows/timeline.xlsx", 422, "invalid"),
        ("nothing/here", 404, "not_found"),
        ("events?conflict=none", 404, "not_found"),
        ("events?on=yesterday", 422, "invalid"),
        ("articles?known=0", 422, "invalid"),
        ("events/1?known=86400", 422, "invalid"),
        ("events?view=none", 422, "unreadable"),
        ("events?publication=draft", 401, "unauthorised"),
        ("claims?review=proposed", 401, "unauthorised"),
    ],
)
def test_one_shape_for_every_error(client, address, status, code):
    answer = client.get(f"/api/v1/{address}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_a_method_that_is_not_there(client):
    answer = client.delete("/api/v1/events")
    assert (answer.status_code, answer.json()["error"]["code"]) == (405, "method_not_allowed")
    assert answer.headers["Allow"] == "GET"


def test_a_fault_of_ours_is_told_without_its_inside(client, monkeypatch):
    def broken(*args):
        raise RuntimeError("secret inside")

    monkeypatch.setattr("timeline.api.events.loaded_of", broken)
    answer = client.get("/api/v1/events")
    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "server_error")
    assert "secret" not in answer.content.decode()
