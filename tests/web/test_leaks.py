"""What is not published leaks through no door: a word that only unpublished records hold is looked for in every answer."""

from urllib.parse import quote

import builders
import pytest
from django.urls import reverse
from web.leaks import WORD, hidden_place, unpublished, withdrawn

from tracker.desk import tokens
from tracker.models import Role

pytestmark = pytest.mark.django_db

PAGES = ("/", "/conflicts/war/", "/events/", "/places/", "/places/mill/", "/places/bridge/", "/articles/", "/sources/", "/about/")
CHARTS = ("timeline", "map", "places", "strip")
# Narrowings and clocks that might bring to light what the plain answer leaves out.
QUERIES = (
    "conflict=war&place=bridge", "conflict=war&place=mill&on=2030-03-31", "conflict=war&place=bridge&source=blog",
    "conflict=war&place=bridge&action=air_strike&action=shelling&action=clash", "conflict=war&place=mill,bridge&view=side:north",
    "conflict=war&place=bridge&doubt=disputed", "conflict=war&place=mill&known=2030-03-31",
    "conflict=war&place=bridge&undated=1",
)  # fmt: skip


@pytest.fixture
def record():
    return unpublished()


def public_addresses(query):
    """Every address that shows rows of a selection, in every form it has."""
    yield from (f"{page}?{query}" for page in PAGES)
    yield from (f"/charts/{name}.json?{query}" for name in CHARTS)
    yield from (f"/rows/{name}.{form}?{query}" for name in CHARTS for form in ("csv", "json"))
    yield from (f"/embed/{name}/?{query}" for name in CHARTS)
    yield from (f"/embed/{name}/figure.json?{query}" for name in CHARTS)
    yield from (f"/embed/{name}/rows.{form}?{query}" for name in CHARTS for form in ("csv", "json"))
    yield from (f"/api/v1/{name}?{query}" for name in ("events", "claims", "places", "places/bridge", "articles", "sources"))
    yield from (f"/api/v1/charts/{name}?{query}" for name in ("timeline", "map", "strip"))
    yield from (f"/api/v1/rows/{name}.{form}?{query}" for name in CHARTS for form in ("csv", "json", "geojson"))


def hidden_addresses(record):
    """The addresses of what is not published, through every door that could open on it."""
    for event in (record["draft"], record["retracted"]):
        yield from (
            f"/events/{event.pk}/",
            f"/embed/event/{event.pk}/",
            f"/api/v1/events/{event.pk}",
            f"/desk/events/{event.pk}/",
        )
        yield from (_oembed(f"/{door}/{event.pk}/", form) for door in ("events", "embed/event") for form in ("json", "xml"))
    for claim in record["claims"]:
        yield from (f"/articles/{claim.article_id}/", f"/api/v1/articles/{claim.article_id}", f"/api/v1/claims/{claim.key}")
        yield from (f"/desk/articles/{claim.article_id}/", f"/desk/claims/{claim.pk}/")
    yield from ("/desk/", "/desk/events/?show=all", "/desk/names/", "/desk/contradictions/", "/desk/options/events?q=a")
    yield from ("/api/v1/events?publication=draft", "/api/v1/events?publication=retracted", "/api/v1/claims?review=rejected")


def _oembed(path, form):
    return f"/oembed/?format={form}&url={quote(f'http://testserver{path}')}"


def told(client, address):
    """All that an answer says, head and body."""
    answer = client.get(address)
    assert answer.status_code < 500, address
    words = f"{answer.headers}{b''.join(answer) if answer.streaming else answer.content!r}"
    return answer.status_code, words.casefold()


def as_(client, role):
    if role:
        client.force_login(builders.editor(f"a {role}", role))
    return client


@pytest.mark.parametrize("role", [None, Role.READER])
def test_no_selection_in_any_form_says_anything_unpublished(client, record, role):
    as_(client, role)
    leaks = [address for query in QUERIES[: None if role is None else 2] for address in public_addresses(query)
             if WORD in told(client, address)[1]]  # fmt: skip
    assert leaks == []


@pytest.mark.parametrize("role", [None, Role.READER])
def test_what_is_not_published_has_no_address_in_public(client, record, role):
    as_(client, role)
    answers = {address: told(client, address) for address in hidden_addresses(record)}
    assert [address for address, (_, words) in answers.items() if WORD in words] == []
    assert {status for status, _ in answers.values()} <= {302, 401, 403, 404}, answers


@pytest.mark.parametrize("query", [f"q={WORD}", f"source={WORD}-herald", f"conflict=war&place={WORD}-hill&q={WORD}"])
def test_asking_for_an_unpublished_word_finds_nothing(client, record, query):
    """The answer repeats the question, so that its rows are looked at alone. Places are known by name: no row may be theirs."""
    assert client.get(f"/rows/timeline.json?{query}").json()["rows"] == []
    for name in ("map", "places"):
        assert WORD not in str(client.get(f"/rows/{name}.json?{query}").json()["rows"]).casefold(), name
    assert [client.get(f"/api/v1/{name}?{query}").json()["total"] for name in ("events", "claims")] == [0, 0]


def test_a_frozen_chart_that_was_withdrawn_shows_nothing(client, record):
    kept = withdrawn()
    for door in ("", "figure.json", "rows.csv", "rows.json"):
        status, words = told(client, f"/embed/timeline/{door}?frozen={kept.key}")
        assert (status, WORD in words) == (410, False), door
    assert WORD not in told(client, _oembed(f"/embed/timeline/%3Ffrozen={kept.key}", "json"))[1]


def test_freezing_keeps_nothing_unpublished(client, record):
    address = client.post("/embed/timeline/freeze?conflict=war").json()["url"]
    for door in ("/embed/timeline/?", "/embed/timeline/rows.json?", "/embed/timeline/figure.json?"):
        assert WORD not in told(client, door + address.partition("?")[2])[1]


def test_refusals_and_documentation_name_nothing_unpublished(client, record):
    for address in ("/nothing/here", "/api/v1/nothing", "/api/v1/docs", "/api/v1/openapi.json", "/places/nowhere/", "/health/",
                    "/conflicts/war/?on=never", "/embed/pie/", "/api/v1/events?view=side:nobody"):  # fmt: skip
        assert WORD not in told(client, address)[1], address


def test_the_word_is_there_for_those_who_may_see_it(client, record):
    """What the other tests look for can be found: by an editor at the desk, and with a token."""
    editor = builders.editor()
    _, secret = tokens.make(owner=editor, name="test", scopes=["read"], by=editor, reason="test")
    for query in ("claims?review=proposed", "claims?review=rejected", "events?publication=draft", "events?publication=retracted"):
        answer = client.get(f"/api/v1/{query}", headers={"Authorization": f"Bearer {secret}"})
        assert WORD in answer.content.decode().casefold(), query
    client.force_login(editor)
    for claim in record["claims"]:
        assert WORD in told(client, reverse("article", args=(claim.article_id,)))[1]
    assert WORD in told(client, "/desk/events/?show=all")[1]
    assert hidden_place().name.casefold().startswith(WORD)
