"""Pictures by suffix: what they show, what they refuse, and what they say where nothing can draw."""

from datetime import date

import builders
import pytest
from django.core.cache import caches

from timeline.web import drawing
from tracker.desk import assessment, events, snapshots
from tracker.models import Event, Snapshot
from tracker.vocabulary import Action

pytestmark = pytest.mark.django_db


@pytest.fixture
def war():
    builders.claim(Action.CAPTURE, within=builders.article(builders.source("wire"), date(2030, 3, 2)), day="2030-03-01")
    assessment.derive(because="test")
    return builders.conflict()


@pytest.fixture
def drawn(monkeypatch):
    """A browser that keeps the figures it was given instead of drawing them."""
    caches["pictures"].clear()
    asked = []

    def draw(figure, form, scale=1):
        asked.append((figure, form, scale))
        return b"a picture"

    monkeypatch.setattr(drawing, "browser", lambda: "/usr/bin/a-browser")
    monkeypatch.setattr(drawing, "draw", draw)
    return asked


def words_of(figure):
    return " ".join(note["text"] for note in figure["layout"]["annotations"])


@pytest.mark.parametrize("chart", ["timeline", "map", "places", "strip"])
@pytest.mark.parametrize(("form", "kind"), [("png", "image/png"), ("svg", "image/svg+xml"), ("pdf", "application/pdf")])
def test_every_chart_is_a_picture(client, war, drawn, chart, form, kind):
    answer = client.get(f"/embed/{chart}.{form}?conflict=war&place=mill")
    assert (answer.status_code, answer.content, answer.headers["Content-Type"]) == (200, b"a picture", kind)
    assert "http://testserver/embed/" in words_of(drawn[0][0])


def test_without_a_browser_it_says_what_to_do(client, war, settings):
    settings.CHROMIUM = "none"
    answer = client.get("/embed/timeline.png?conflict=war")
    assert answer.status_code == 501
    assert "press PNG" in answer.content.decode()
    assert "thumbnail_url" not in client.get("/oembed/", {"url": "http://testserver/conflicts/war/"}).json()


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("pie.png", 404),
        ("timeline.gif", 404),
        ("timeline.png?conflict=none", 404),
        ("timeline.png?on=soon", 400),
        ("strip.png?conflict=war", 400),
        ("timeline.png?conflict=war&px=12", 400),
        ("timeline.png?conflict=war&px=٣٢٠٠", 400),
        ("timeline.png?conflict=war&scale=9", 400),
        ("timeline.png?conflict=war&theme=pink", 400),
        ("timeline.png?frozen=none", 404),
    ],
)
def test_what_cannot_be_drawn_is_told_plainly(client, war, drawn, address, status):
    answer = client.get(f"/embed/{address}")
    assert answer.status_code == status
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert drawn == []


@pytest.mark.parametrize(("error", "status"), [(drawing.Busy(), 503), (drawing.NotDrawn("it fell over"), 500)])
def test_a_browser_in_trouble_is_told_plainly(client, war, drawn, monkeypatch, error, status):
    def draw(*args):
        raise error

    monkeypatch.setattr(drawing, "draw", draw)
    answer = client.get("/embed/timeline.png?conflict=war")
    assert answer.status_code == status
    assert (answer.headers.get("Retry-After") == "3") is (status == 503)


def test_the_same_picture_is_drawn_once_and_not_sent_twice(client, war, drawn):
    first = client.get("/embed/timeline.png?conflict=war&px=640")
    assert client.get("/embed/timeline.png?conflict=war&px=640").content == first.content
    again = client.get("/embed/timeline.png?conflict=war&px=640", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    assert len(drawn) == 1


def test_size_and_look_are_those_asked_for(client, war, drawn):
    client.get("/embed/map.png?conflict=war&px=800&height=300&theme=dark&scale=3")
    figure, _, scale = drawn[0]
    assert (figure["layout"]["width"], scale) == (800, 3)
    assert figure["layout"]["paper_bgcolor"] != "#ffffff"


def test_a_frozen_picture_stays_and_a_withdrawn_one_goes(client, war, drawn):
    made = client.post("/embed/timeline/freeze?conflict=war").json()
    door = f"/embed/timeline.png?frozen={made['id']}&px=700"
    first = client.get(door).headers["ETag"]
    events.retitle(event=Event.objects.get(), title="Another title", by=builders.editor(), reason="test")
    builders.claim(Action.CLASH, at="bridge", day="2030-03-04")
    assessment.derive(because="more")
    assert client.get(door).headers["ETag"] == first
    assert "frozen on" in words_of(drawn[0][0])
    snapshots.withdraw(snapshot=Snapshot.objects.get(), by=builders.editor(), reason="libel")
    assert client.get(door).status_code == 410


def test_nothing_unpublished_is_drawn(client, war, drawn):
    quiet = builders.article(builders.source("blog", publishes=False), date(2030, 3, 7), "Unheard words of the blog.")
    builders.claim(Action.SHELLING, within=quiet, at="unheard-hill", day="2030-03-07")
    assessment.derive(because="more")
    for chart in ("timeline", "map", "places"):
        client.get(f"/embed/{chart}.png?conflict=war")
    assert len(drawn) == 3
    assert all("nheard" not in str(figure) for figure, *_ in drawn)


def test_oembed_gives_a_thumbnail_of_the_size_it_says(client, war, drawn):
    told = client.get("/oembed/", {"url": "http://testserver/conflicts/war/", "maxwidth": 600}).json()
    client.get(told["thumbnail_url"].removeprefix("http://testserver"))
    layout = drawn[0][0]["layout"]
    assert (layout["width"], layout["height"]) == (told["thumbnail_width"], told["thumbnail_height"]) == (600, layout["height"])
    small = client.get("/oembed/", {"url": "http://testserver/conflicts/war/", "maxheight": 100}).json()
    assert "thumbnail_url" not in small
