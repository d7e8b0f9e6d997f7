"""The API as a script meets it: what is published, page by page, with the page's own filters."""

from datetime import date

import builders
import pytest

from tracker.desk import assessment, events, review
from tracker.models import Event
from tracker.vocabulary import Action

pytestmark = pytest.mark.django_db

HOSTILE = '\u202e=HYPERLINK("https://evil.example")<script>alert(1)</script>'


@pytest.fixture
def war():
    """The mill taken and denied, a fight at the bridge, a word with no date; and one proposal nobody has judged."""
    wire, radio = builders.source("wire"), builders.source("radio", side_key="north")
    builders.claim(Action.CAPTURE, within=builders.article(wire, date(2030, 3, 2)), day="2030-03-01")
    denial = builders.article(radio, date(2030, 3, 3), "The mill is ours, said the spokesman.")
    builders.claim(Action.CAPTURE, within=denial, day="2030-03-01", told_by="north", stance="denies")
    clash = builders.article(wire, date(2030, 3, 5), "Fighting raged at the bridge.")
    builders.claim(Action.CLASH, within=clash, at="bridge", of="north", day="2030-03-04")
    builders.claim(Action.DISPLACEMENT, within=builders.article(wire, date(2030, 3, 6), "Thousands fled."), at="", by="", day="")
    quiet = builders.article(builders.source("blog", publishes=False), date(2030, 3, 7), "Unheard words of the blog.")
    builders.claim(Action.SHELLING, within=quiet, at="hill", day="2030-03-07")
    assessment.derive(because="test")
    return builders.conflict()


PUBLIC = (
    "/api/v1/events",
    "/api/v1/claims",
    "/api/v1/places",
    "/api/v1/places/mill",
    "/api/v1/articles",
    "/api/v1/sources",
    "/api/v1/charts/timeline",
    "/api/v1/charts/map",
    "/api/v1/charts/strip?place=mill",
    "/api/v1/rows/timeline.csv",
    "/api/v1/rows/timeline.json",
    "/api/v1/rows/timeline.geojson",
    "/api/v1/rows/map.geojson",
    "/api/v1/rows/places.csv",
    "/api/v1/rows/places.geojson",
    "/api/v1/rows/strip.geojson?place=mill",
)


@pytest.mark.parametrize("address", PUBLIC)
def test_every_public_address_answers_and_says_nothing_unpublished(client, war, address):
    answer = client.get(address)
    assert answer.status_code == 200
    assert "Unheard" not in answer.content.decode()
    assert client.get(address, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize(
    ("query", "shown"),
    [("", 3), ("action=capture", 1), ("side=south&action=clash", 1), ("from=2030-03-03&to=2030-03-05", 1), ("q=raged", 1),
     ("known=2030-03-02", 1), ("doubt=disputed", 1), ("view=side:north", 1), ("conflict=war", 3)],
)  # fmt: skip
def test_the_filters_are_those_of_the_page(client, war, query, shown):
    assert client.get(f"/api/v1/events?{query}").json()["total"] == shown
    assert len(client.get(f"/rows/timeline.json?{query}").json()["rows"]) == shown


@pytest.mark.parametrize("sort", ["when", "-when", "reported", "-reported", "place", "-place", "sources", "-sources"])
def test_pages_together_are_the_whole_list_in_every_order(client, war, sort):
    whole = [event["id"] for event in client.get(f"/api/v1/events?sort={sort}").json()["items"]]
    found, token = [], ""
    while token is not None:
        page = client.get(f"/api/v1/events?sort={sort}&limit=1" + (f"&next={token}" if token else "")).json()
        found += [event["id"] for event in page["items"]]
        token = page["next"]
    assert found == whole
    assert len(found) == 3


@pytest.mark.parametrize("resource", ["claims", "places", "articles"])
def test_other_lists_come_in_pages_too(client, war, resource):
    keys = [str(one) for one in client.get(f"/api/v1/{resource}").json()["items"]]
    found, token = [], ""
    while token is not None:
        page = client.get(f"/api/v1/{resource}?limit=1" + (f"&next={token}" if token else "")).json()
        found += [str(one) for one in page["items"]]
        token = page["next"]
    assert found == keys
    assert len(found) > 1


def test_a_hundred_events_of_one_day_are_paged_without_loss(client, war):
    for number in range(120):
        builders.claim(Action.SHELLING, at=f"hill{number}", day="2030-03-08")
    assessment.derive(because="many")
    first = client.get("/api/v1/events?limit=100&action=shelling").json()
    second = client.get(f"/api/v1/events?limit=100&action=shelling&next={first['next']}").json()
    assert len({event["id"] for event in first["items"] + second["items"]}) == 120


def test_an_event_has_its_sentences_and_each_voice(client, war):
    event = Event.objects.get(action="capture")
    told = client.get(f"/api/v1/events/{event.pk}").json()
    assert [(one["stance"], one["speaker"]["side"]) for one in told["sentences"]] == [("asserts", ""), ("denies", "north")]
    earlier = client.get(f"/api/v1/events/{event.pk}?known=2030-03-02").json()
    assert (earlier["disputed"], len(earlier["sentences"])) == (False, 1)


def test_a_place_has_its_status_on_a_day_as_known_on_a_day(client, war):
    later = client.get("/api/v1/places/bridge?on=2030-03-05").json()
    assert later["status"] == "contested"
    assert later["used"]
    assert client.get("/api/v1/places/bridge?on=2030-03-05&known=2030-03-04").status_code == 404


def test_geojson_has_longitude_first_and_drops_nothing(client, war):
    found = client.get("/api/v1/rows/timeline.geojson").json()
    assert found["type"] == "FeatureCollection"
    assert [feature["geometry"] and feature["geometry"]["coordinates"] for feature in found["features"]] == [
        [20.0, 10.0],
        [20.0, 10.0],
        None,
    ]


def test_a_retracted_event_is_gone_from_every_door(client, war):
    event = Event.objects.get(action="clash")
    before = client.get("/api/v1/events")
    events.retract(event=event, by=builders.editor(), reason="hoax")
    assert client.get(f"/api/v1/events/{event.pk}").status_code == 404
    after = client.get("/api/v1/events", headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 200
    assert event.pk not in [one["id"] for one in after.json()["items"]]
    for form in ("csv", "json", "geojson"):
        assert "raged" not in client.get(f"/api/v1/rows/timeline.{form}").content.decode()
    found = client.get("/api/v1/claims").json()["items"]
    assert event.pk not in [claim["event"] for claim in found]


def test_hostile_words_come_out_inert(client, war):
    event = Event.objects.get(action="clash")
    events.retitle(event=event, title=HOSTILE, by=builders.editor(), reason="test")
    table = client.get("/api/v1/rows/timeline.csv?action=clash").content.decode()
    assert "'=HYPERLINK" in table
    assert "\u202e" not in table
    answer = client.get("/api/v1/events?action=clash")
    assert answer.headers["Content-Type"].startswith("application/json")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_correction_is_what_counts_from_now_on(client, war):
    claim = Event.objects.get(action="clash").placements.get().claim
    review.correct(claim=claim, to=review.Corrected(edtf="2030-03-03"), by=builders.editor(), reason="misread")
    assert client.get(f"/api/v1/claims/{claim.key}").status_code == 404
    assert [one["first"] for one in client.get("/api/v1/claims?action=clash").json()["items"]] == ["2030-03-03"]


def test_the_documentation_is_served_from_here_alone(client):
    page = client.get("/api/v1/docs").content.decode()
    assert "https://" not in page
    told = client.get("/api/v1/openapi.json").json()
    assert {"/api/v1/events", "/api/v1/claims/{key}/verdict", "/api/v1/rows/{name}.{form}"} <= set(told["paths"])
