"""Embeds: framable where nothing else is, live or frozen for ever, and nothing unpublished in any of them."""

from datetime import date
from urllib.parse import quote
from xml.etree import ElementTree

import builders
import pytest
from django.core.cache import cache
from django.test import Client

from timeline.web import shown
from tracker.desk import assessment, events, snapshots
from tracker.models import Event, Snapshot
from tracker.vocabulary import Action

pytestmark = pytest.mark.django_db

HOSTILE = "=cmd|' /C calc'!A0<script>alert(1)</script>\u202egnihtyna"


@pytest.fixture
def war():
    """The mill taken, fighting at the bridge; and a proposal nobody has judged."""
    wire = builders.source("wire")
    builders.claim(Action.CAPTURE, within=builders.article(wire, date(2030, 3, 2)), day="2030-03-01")
    clash = builders.article(wire, date(2030, 3, 5), "Fighting raged at the bridge.")
    builders.claim(Action.CLASH, within=clash, at="bridge", of="north", day="2030-03-04")
    quiet = builders.article(builders.source("blog", publishes=False), date(2030, 3, 7), "Unheard words of the blog.")
    builders.claim(Action.SHELLING, within=quiet, at="unheard-hill", day="2030-03-07")
    assessment.derive(because="test")
    return builders.conflict()


EMBEDS = ("timeline/?conflict=war", "map/?conflict=war", "places/?conflict=war", "strip/?conflict=war&place=mill")


def freeze(client, chart="timeline", query="conflict=war"):
    return client.post(f"/embed/{chart}/freeze?{query}").json()


@pytest.mark.parametrize("address", EMBEDS)
def test_an_embed_may_be_framed_anywhere_and_says_its_rows_without_script(client, war, address):
    answer = client.get(f"/embed/{address}")
    assert answer.status_code == 200
    assert "X-Frame-Options" not in answer.headers
    assert "frame-ancestors *" in answer.headers["Content-Security-Policy"]
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    page = answer.content.decode()
    assert '<table class="rows' in page
    assert "Unheard" not in page
    assert 'type="application/json+oembed"' in page


@pytest.mark.parametrize(
    "address",
    ["/conflicts/war/", "/places/mill/", "/events/", "/about/", "/accounts/login/", "/api/v1/docs", "/charts/timeline.json"],
)
def test_nothing_else_may_be_framed_by_others(client, war, address):
    answer = client.get(address)
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("pie/", 404),
        ("timeline/?conflict=none", 404),
        ("timeline/?on=soon", 400),
        ("strip/?conflict=war", 400),
        ("timeline/?frozen=none", 404),
        ("timeline/?frozen=%00", 404),
        ("event/99999999999999999999/", 404),
    ],
)
def test_what_goes_wrong_is_told_inside_the_frame(client, war, address, status):
    answer = client.get(f"/embed/{address}")
    assert answer.status_code == status
    assert "X-Frame-Options" not in answer.headers
    assert "message--warning" in answer.content.decode()


@pytest.mark.parametrize(
    ("address", "form"), [(one, form) for one in EMBEDS for form in ("csv", "json")], ids=lambda value: str(value)[:12]
)
def test_the_rows_of_an_embed_come_as_files(client, war, address, form):
    chart, _, query = address.partition("/?")
    answer = client.get(f"/embed/{chart}/rows.{form}?{query}")
    assert answer.status_code == 200
    assert b"permalink" in answer.content


def test_the_look_is_chosen_in_the_address(client, war):
    assert 'data-theme="dark"' in client.get("/embed/timeline/?conflict=war&theme=dark").content.decode()
    assert '<html lang="en" class="embed">' in client.get("/embed/timeline/?conflict=war&theme=%22onload").content.decode()
    assert "height: 500px" in client.get("/embed/map/?conflict=war&height=500").content.decode()
    assert "height: 2000px" in client.get("/embed/map/?conflict=war&height=99999").content.decode()


@pytest.mark.parametrize(("chart", "query"), [(one.split("/")[0], one.split("?")[1]) for one in EMBEDS])
def test_what_is_frozen_stays_as_it_was_and_says_when_a_newer_state_exists(client, war, chart, query):
    made = freeze(client, chart, query)
    doors = (f"/embed/{chart}/rows.csv?frozen={made['id']}", f"/embed/{chart}/rows.json?frozen={made['id']}")
    figure = f"/embed/{chart}/figure.json?frozen={made['id']}&px=400"
    before = [client.get(door).content for door in (*doors, figure)]
    assert "nothing in it has changed since" in client.get(made["url"]).content.decode()
    late = builders.article(builders.source("wire"), date(2030, 3, 8), "Northern troops came back to the mill.")
    builders.claim(Action.CAPTURE, by="north", within=late, day="2030-03-08")
    events.retitle(event=Event.objects.get(action="clash"), title="Another title", by=builders.editor(), reason="test")
    assessment.derive(because="more")
    assert [client.get(door).content for door in (*doors, figure)] == before
    page = client.get(made["url"]).content.decode()
    assert "A newer state exists" in page
    assert "Another title" not in page


def test_a_retraction_is_told_beside_a_frozen_chart_and_its_editors_may_withdraw_it(client, war):
    made = freeze(client)
    events.retract(event=Event.objects.get(action="clash"), by=builders.editor(), reason="hoax")
    assert "1 of its events has been retracted since" in client.get(made["url"]).content.decode()
    snapshots.withdraw(snapshot=Snapshot.objects.get(), by=builders.editor(), reason="libel")
    for door in (
        made["url"],
        f"/embed/timeline/rows.csv?frozen={made['id']}",
        f"/embed/timeline/figure.json?frozen={made['id']}",
    ):
        answer = client.get(door)
        assert answer.status_code == 410
        assert "raged" not in answer.content.decode()


def test_the_same_rows_are_kept_once(client, war):
    assert freeze(client) == freeze(client)
    assert Snapshot.objects.count() == 1


def test_freezing_is_a_post_with_its_token_and_not_too_often(war, settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "freezing"}}
    strict = Client(enforce_csrf_checks=True)
    assert strict.get("/embed/timeline/freeze?conflict=war").status_code == 405
    assert strict.post("/embed/timeline/freeze?conflict=war").status_code == 403
    many = [Client().post("/embed/timeline/freeze?conflict=none").status_code for _ in range(31)]
    assert (many[0], many[-1]) == (404, 429)


def test_as_known_then_says_what_came_later(client, war):
    page = client.get("/embed/timeline/?conflict=war&known=2030-03-03").content.decode()
    assert "As known on" in page
    assert "A newer state exists" in page
    assert "bridge" not in page.casefold()


def test_hostile_words_come_out_inert(client, war):
    events.retitle(event=Event.objects.get(action="clash"), title=HOSTILE, by=builders.editor(), reason="test")
    assert "<script>alert" not in client.get("/embed/timeline/?conflict=war").content.decode()
    assert "<script>alert" not in client.get(f"/embed/event/{Event.objects.get(action='clash').pk}/").content.decode()
    table = client.get("/embed/timeline/rows.csv?conflict=war").content.decode()
    assert "'=cmd" in table
    assert "\u202e" not in table


def test_an_event_has_a_card_until_it_is_retracted(client, war):
    event = Event.objects.get(action="clash")
    assert event.title in client.get(f"/embed/event/{event.pk}/").content.decode()
    events.retract(event=event, by=builders.editor(), reason="hoax")
    assert client.get(f"/embed/event/{event.pk}/").status_code == 404
    assert oembed(client, f"http://testserver/events/{event.pk}/").status_code == 404


def oembed(client, url, **more):
    return client.get("/oembed/", {"url": url, **more})


@pytest.mark.parametrize(
    ("path", "framed"),
    [
        ("/conflicts/war/?side=south", "/embed/timeline/?conflict=war&amp;side=south"),
        ("/", "/embed/timeline/?conflict=war"),
        ("/places/mill/?on=2030-03-05", "/embed/strip/?conflict=war&amp;on=2030-03-05&amp;place=mill"),
        ("/embed/map/?conflict=war&theme=dark", "/embed/map/?conflict=war&amp;theme=dark"),
        ("/embed/places/?conflict=war", "/embed/places/?conflict=war"),
    ],
)
def test_oembed_answers_for_pages_and_embeds(client, war, path, framed):
    answer = oembed(client, f"http://testserver{path}").json()
    assert f'src="http://testserver{framed}"' in answer["html"]
    assert (answer["type"], answer["version"]) == ("rich", "1.0")
    assert client.get(answer["html"].split('src="http://testserver')[1].split('"')[0].replace("&amp;", "&")).status_code == 200


def test_oembed_of_an_event_and_of_what_is_frozen(client, war):
    event = Event.objects.get(action="clash")
    assert f"/embed/event/{event.pk}/" in oembed(client, f"http://testserver/events/{event.pk}/").json()["html"]
    made = freeze(client)
    assert f"frozen={made['id']}" in oembed(client, made["url"]).json()["html"]


@pytest.mark.parametrize(
    ("url", "more", "status"),
    [
        ("https://elsewhere.example/conflicts/war/", {}, 404),
        ("http://testserver.evil.example/conflicts/war/", {}, 404),
        ("javascript:alert(1)", {}, 404),
        ("http://[", {}, 404),
        ("", {}, 404),
        ("http://testserver/admin/", {}, 404),
        ("http://testserver/conflicts/none/", {}, 404),
        ("http://testserver/places/nowhere/", {}, 404),
        ("http://testserver/events/999999999999999999999/", {}, 404),
        ("http://testserver/embed/strip/?conflict=war", {}, 404),
        ("http://testserver/conflicts/war/", {"format": "yaml"}, 501),
        ("http://testserver/conflicts/war/", {"maxwidth": "wide"}, 400),
    ],
)
def test_oembed_refuses(client, war, url, more, status):
    assert oembed(client, url, **more).status_code == status


def test_oembed_honours_the_room_there_is(client, war):
    answer = oembed(client, "http://testserver/conflicts/war/", maxwidth=300, maxheight=200).json()
    assert (answer["width"], answer["height"]) == (300, 200)
    assert 'width="300" height="200"' in answer["html"]
    told = ElementTree.fromstring(oembed(client, "http://testserver/conflicts/war/", format="xml", maxwidth=300).content)
    assert (told.tag, told.find("width").text, told.find("type").text) == ("oembed", "300", "rich")


def test_pages_say_where_their_oembed_is(client, war):
    event = Event.objects.get(action="clash")
    for path in ("/conflicts/war/?side=south", "/places/mill/", f"/events/{event.pk}/"):
        page = client.get(path).content.decode()
        assert f"url={quote(f'http://testserver{path}', safe='')}" in page, path
        assert 'type="text/xml+oembed"' in page


@pytest.mark.parametrize(("chart", "query"), [(one.split("/")[0], one.split("?")[1]) for one in EMBEDS])
def test_as_known_on_a_day_stays_as_its_first_reader_saw_it(client, war, chart, query):
    doors = [f"/embed/{chart}/{door}?{query}&known=2030-03-03" for door in ("rows.csv", "rows.json", "figure.json")]
    before = [client.get(door).content for door in doors]
    early = builders.article(builders.source("wire"), date(2030, 3, 2), "Another report of the same day, found late.")
    builders.claim(Action.CAPTURE, by="north", at="bridge", within=early, day="2030-03-01")
    assessment.derive(because="more")
    assert [client.get(door).content for door in doors] == before
    page = client.get(f"/embed/{chart}/?{query}&known=2030-03-03").content.decode()
    assert "A newer state exists" in page
    assert Snapshot.objects.count() == 1


def test_oembed_of_what_was_known_then_says_what_the_frame_shows(client, war):
    address = "http://testserver/embed/timeline/?conflict=war&known=2030-03-03"
    assert "known=2030-03-03" in oembed(client, address).json()["html"]
    assert not Snapshot.objects.exists()
    client.get(address)
    assert "known=2030-03-03" in oembed(client, address).json()["html"]
    snapshots.withdraw(snapshot=Snapshot.objects.get(), by=builders.editor(), reason="libel")
    assert client.get(address).status_code == 410
    assert oembed(client, address).status_code == 404


def test_freezing_what_was_known_then_gives_what_was_shown_before(client, war):
    client.get("/embed/timeline/?conflict=war&known=2030-03-03")
    assert freeze(client, query="conflict=war&known=2030-03-03")["id"] == Snapshot.objects.get().key


def test_one_reader_does_not_fill_the_shelves(client, war, monkeypatch):
    monkeypatch.setattr(shown, "_AN_HOUR", 2)
    cache.clear()
    for day in range(1, 6):
        assert client.get(f"/embed/timeline/?conflict=war&known=2030-03-0{day}").status_code == 200
    assert Snapshot.objects.count() == 2


def test_readers_behind_a_proxy_are_counted_apart_whatever_they_claim(client, war, settings, monkeypatch):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    monkeypatch.setattr("timeline.web.freezing._AN_HOUR", 1)

    def frozen_by(reader):
        return client.post("/embed/timeline/freeze?conflict=war", headers={"X-Forwarded-For": reader}).status_code

    readers = ("192.0.2.1", "192.0.2.1", "192.0.2.2", "203.0.113.9, 192.0.2.1")
    assert [frozen_by(reader) for reader in readers] == [200, 429, 200, 429]
