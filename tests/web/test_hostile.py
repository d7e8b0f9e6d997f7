"""Hostile words, from every door they come in by to every door they come out of: inert, and never a fault of the server."""

import csv
import io
import json
from html.parser import HTMLParser

import builders
import pytest
from desk.test_intake import DENIED, TAKEN, ingest, page
from django.urls import reverse

from tracker.desk import assessment, tokens
from tracker.models import Article, Claim, Event, Revision

pytestmark = pytest.mark.django_db

SCRIPT = "<script>alert(7)</script><img src=x onerror=alert(7)>"
ATTRIBUTE = '" onmouseover="alert(7)" x=\''
TEMPLATE = "{{ 7|add:7 }}{% debug %}%{hovertext}<a href='javascript:alert(7)'>7</a>"
TURNED = "\u202egnp.exe\u202c \u2066back\u2069"
FORMULAS = ("=HYPERLINK(7)", "+7+7", "-7-7", "@SUM(7)", "\t=7", "\r=7", "\n=7", "＝7")
LONG = "w" * 30_000
HOSTILE = {
    "script": SCRIPT, "attribute": ATTRIBUTE, "template": TEMPLATE, "turned": TURNED, "nul": "a\x00b\x1bc\x7f", "long": LONG,
    **{f"formula {place}": formula for place, formula in enumerate(FORMULAS)},
}  # fmt: skip
words = pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)

PAGES = ("/conflicts/war/", "/events/", "/places/", "/places/karm/", "/articles/", "/sources/", "/about/", "/embed/timeline/",
         "/embed/map/", "/embed/places/", "/embed/strip/?place=karm", "/desk/events/?show=all", "/desk/names/",
         "/desk/contradictions/")  # fmt: skip
TABLES = ("/rows/timeline.csv", "/rows/places.csv", "/api/v1/rows/timeline.csv", "/embed/timeline/rows.csv?conflict=war")
DATA = ("/charts/timeline.json", "/charts/map.json", "/rows/timeline.json", "/embed/timeline/rows.json?conflict=war",
        "/api/v1/events", "/api/v1/claims", "/api/v1/articles", "/api/v1/sources", "/api/v1/rows/timeline.geojson",
        "/api/v1/charts/timeline")  # fmt: skip


class Danger(HTMLParser):
    """Finds in a page what would run: handlers in attributes, scripts that are not ours, addresses that are code."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.found += [f"{tag} {name}" for name in given if name.startswith("on")]
        self.found += [f"{tag} {value}" for value in given.values() if (value or "").strip().lower().startswith("javascript:")]
        is_ours = (given.get("src") or "").startswith("/static/") or "nonce" in given or given.get("type") == "application/json"
        if tag == "script" and not is_ours:
            self.found.append(f"script {given}")


@pytest.fixture
def editor(client):
    client.force_login(builders.editor())
    return client


def shown(client):
    """Every page, table and file of the record; fails on what is not inert. Gives the pages' text."""
    of_record = [f"/events/{event.pk}/" for event in Event.objects.all()] + [f"/embed/event/{e.pk}/" for e in Event.objects.all()]
    of_record += [reverse("desk_event", args=(event.pk,)) for event in Event.objects.all()]
    of_record += [f"/{door}/{article.pk}/" for article in Article.objects.all() for door in ("articles", "desk/articles")]
    of_record += [reverse("desk_claim", args=(claim.pk,)) for claim in Claim.objects.all()]
    text = ""
    for address in (*PAGES, *of_record):
        answer = client.get(address)
        assert answer.status_code == 200 or (answer.status_code == 404 and "karm" in address), address
        assert Danger(answer.content.decode()).found == [], address
        text += answer.content.decode()
    for address in TABLES:
        _is_inert_table(client.get(address), address)
    for address in DATA:
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert answer["Content-Type"].startswith(("application/json", "application/geo+json")), address
        assert answer["X-Content-Type-Options"] == "nosniff"
        json.loads(answer.content)
    return text


def _is_inert_table(answer, address):
    assert answer.status_code == 200, address
    assert answer["Content-Type"].startswith("text/csv")
    for row in csv.reader(io.StringIO(answer.content.decode())):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")), (address, cell)
            assert not set(cell) & set("\x00\x1b\x7f\u202e\u202c\u2066\u2069"), (address, cell)


def public_source():
    """An outlet that publishes on reading, so that what is hostile reaches every public page."""
    builders.conflict()
    made = builders.source("wire")
    made.name = SCRIPT
    made.save()
    return made


@words
def test_an_article_full_of_it_is_read_and_comes_out_inert(editor, words):
    public_source()
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    ingest(
        page(f"{escaped} {TAKEN}", f"{DENIED} {escaped}", escaped).replace(
            b"Karm changes hands</title>", f"{escaped}</title>".encode()
        )
    )
    Article.objects.update(title=words.replace("\x00", "\ufffd")[:500], byline=words.replace("\x00", "\ufffd")[:300])
    assessment.derive(because="test")
    assert Event.objects.published().exists()
    assert "Karm" in shown(editor)


@pytest.mark.parametrize("words", [SCRIPT, ATTRIBUTE, f"<p {ATTRIBUTE}>", "<svg/onload=alert(7)>", "<iframe srcdoc='<script>7'>"])
def test_markup_in_a_page_is_read_as_markup_and_never_kept_as_such(editor, words):
    public_source()
    ingest(page(f"{words} {TAKEN}", f"{DENIED} {words}"))
    assessment.derive(because="test")
    shown(editor)


@words
def test_pasted_at_the_desk_it_is_read_or_refused_and_comes_back_inert(editor, words):
    public_source()
    answer = editor.post(reverse("desk_intake"), {"text": f"{words} {TAKEN}\n\n{words}", "url": "https://wire.example/x"})
    assert answer.status_code in (302, 422)
    refused = editor.post(reverse("desk_intake"), {"text": words, "url": words, "published_on": words, "form": words})
    assert refused.status_code == 422
    assert Danger(refused.content.decode()).found == []
    shown(editor)


@words
def test_as_title_and_reason_of_an_event_it_is_inert(editor, words):
    public_source()
    ingest(page(TAKEN, DENIED))
    assessment.derive(because="test")
    event = Event.objects.published().first()
    form = {"verb": "retitle", "title": words, "reason": f"{words} so", "seen": event.lock, "into": words}
    assert editor.post(reverse("desk_change", args=(event.pk,)), form).status_code == 302
    stale = editor.post(reverse("desk_change", args=(event.pk,)), form)
    assert (stale.status_code, Danger(stale.content.decode()).found) == (409, [])
    shown(editor)


@words
def test_as_reason_of_a_verdict_it_is_inert_at_the_desk_and_through_the_api(editor, words):
    public_source()
    ingest(page(TAKEN, DENIED))
    first, second = Claim.objects.all()[:2]
    form = {"verb": "accept", "reason": f"{words} so", "seen": 0, "quick": ""}
    assert editor.post(reverse("desk_verdict", args=(first.pk,)), form).status_code == 302
    _, secret = tokens.make(
        owner=builders.editor(), name=words.replace("\x00", ""), scopes=["verdict"], by=builders.editor(), reason="t"
    )
    told = {"verb": "correct", "reason": words[:1900] + " so", "to": {"speaker_name": words[:300].replace("\x00", "")}}
    answer = editor.post(
        f"/api/v1/claims/{second.key}/verdict",
        told,
        content_type="application/json",
        headers={"Authorization": f"Bearer {secret}"},
    )
    assert answer.status_code == 200, answer.content
    assert Revision.objects.filter(noun="claim").count() == 3
    shown(editor)


@pytest.mark.parametrize(
    "body",
    [b'{"verb": "accept", "reason": "\\ud800 so"}', b'{"verb": "accept", "reason": "\\u0000 so"}', b"\xff\xfe",
     b'{"verb": "accept", "reason": ' + b"[" * 100_000, b"null", b'{"reason": 7}'],
    ids=range(6),
)  # fmt: skip
def test_a_verdict_that_is_no_text_is_refused_or_mended_and_never_a_fault(editor, body):
    public_source()
    ingest(page(TAKEN, DENIED))
    _, secret = tokens.make(owner=builders.editor(), name="test", scopes=["verdict"], by=builders.editor(), reason="test")
    headers = {"Authorization": f"Bearer {secret}"}
    answer = editor.post(
        f"/api/v1/claims/{Claim.objects.first().key}/verdict", body, content_type="application/json", headers=headers
    )
    assert answer.status_code in (200, 400, 422)
    json.loads(answer.content)
    shown(editor)
