"""An author's way: the code is copied from the dialog, put into a page of another origin, and its height fits."""

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import builders
import pytest
from conftest import browser_path
from playwright.sync_api import expect

from tracker.desk import assessment
from tracker.models import Edition, Event

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# The listener of docs/embedding.md, word for word.
LISTENER = """
window.addEventListener("message", (event) => {
  if (event.origin !== "%(origin)s" || event.data?.type !== "conflict-tracker:height") return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === event.source) frame.height = event.data.height;
  }
});
"""


@pytest.fixture
def war():
    for day in range(1, 7):
        builders.claim(at=f"hill{day % 3}", day=f"2030-03-{day:02}", by="south" if day % 2 else "north")
    assessment.derive(because="test")


@pytest.fixture
def elsewhere():
    """A page of another origin: its own port, its own words."""
    page = {"html": ""}

    class Door(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path == "/" else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(page["html"].encode())

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page["url"] = f"http://127.0.0.1:{server.server_port}/"
    yield page
    server.shutdown()


def host(elsewhere, origin, code):
    elsewhere["html"] = (
        '<!doctype html><html><head><link rel="icon" href="data:,"></head><body>'
        f"<h1>A report</h1>{code}<script>{LISTENER % {'origin': origin}}</script></body></html>"
    )
    return elsewhere["url"]


def fits(page):
    """Wait until the frame is as high as what it holds."""
    frame = page.frame_locator("iframe")
    frame.locator("body").wait_for()
    inner = "() => Math.ceil(document.body.getBoundingClientRect().height)"
    for _ in range(50):
        held = page.frames[1].evaluate(inner)
        if held > 100 and int(page.locator("iframe").get_attribute("height")) == held:
            return True
        page.wait_for_timeout(100)
    return False


@pytest.mark.parametrize("chart", ["timeline", "map", "places", "strip"])
def test_an_embed_in_a_page_of_another_origin_fits_its_frame(page, live_server, elsewhere, war, chart):
    query = "conflict=war" + ("&place=hill1" if chart == "strip" else "")
    code = f'<iframe src="{live_server.url}/embed/{chart}/?{query}" title="x" width="600" height="150"></iframe>'
    page.goto(host(elsewhere, live_server.url, code))
    frame = page.frame_locator("iframe")
    if chart != "places":
        frame.locator(".chart__canvas[data-ready='true']").wait_for()
    assert fits(page)
    assert frame.locator("html").evaluate("html => html.scrollWidth - html.clientWidth") <= 0


def test_from_the_dialog_to_a_frozen_frame_that_says_the_record_moved(page, live_server, elsewhere, war):
    page.goto(f"{live_server.url}/conflicts/war/")
    page.locator("#chart-timeline .chart__canvas[data-ready='true']").wait_for()
    page.locator("#chart-timeline a[data-embed]").click()
    page.frame_locator("#embedding iframe").locator(".chart__canvas[data-ready='true']").wait_for()
    assert "/embed/timeline/?conflict=war" in page.locator("#embedding-link").input_value()
    page.get_by_label("Frozen").check()
    expect(page.locator("#embedding-code")).to_have_value(re.compile("frozen="), timeout=20_000)
    code = page.locator("#embedding-code").input_value()
    assert "as known by" in page.locator("#embedding-cite").input_value()
    before = Edition.current()
    builders.claim(at="hill1", day="2030-03-09", by="north")
    assessment.derive(because="more")
    assert Edition.current() != before
    page.goto(host(elsewhere, live_server.url, code))
    frame = page.frame_locator("iframe")
    frame.locator(".chart__canvas[data-ready='true']").wait_for()
    assert "A newer state exists" in frame.locator(".embed__note").inner_text()
    assert "Timeline of 6 events" in frame.locator(".chart__canvas").get_attribute("aria-label")
    assert fits(page)


def test_a_page_that_is_no_embed_stays_out_of_a_frame(chromium, live_server, elsewhere, war):
    page = chromium.new_page()
    page.goto(host(elsewhere, live_server.url, f'<iframe src="{live_server.url}/conflicts/war/" height="200"></iframe>'))
    page.wait_for_timeout(500)
    assert all("conflicts/war" not in frame.url for frame in page.frames[1:])
    page.close()


def test_an_embed_reads_without_script(chromium, live_server, war):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{live_server.url}/embed/timeline/?conflict=war")
    assert "Timeline of 6 events" in page.locator(".chart noscript").inner_text()
    page.locator("summary").click()
    assert page.locator("table.rows tbody tr").count() == 6
    context.close()


def test_an_event_is_embedded_from_its_own_page(page, live_server, elsewhere, war):
    event = Event.objects.published().first()
    page.goto(f"{live_server.url}/events/{event.pk}/")
    page.locator("a[data-embed='event']").click()
    page.frame_locator("#embedding iframe").get_by_role("heading", name=event.title).wait_for()
    assert not page.get_by_label("Frozen").is_visible()
    code = page.locator("#embedding-code").input_value()
    assert f'/embed/event/{event.pk}/" title="{event.title}"' in code
    page.goto(host(elsewhere, live_server.url, code))
    assert fits(page)


def test_the_dialog_links_the_picture_the_rows_and_a_citation(page, live_server, war, settings):
    settings.CHROMIUM = browser_path()
    page.goto(f"{live_server.url}/conflicts/war/")
    page.locator("#chart-timeline .chart__canvas[data-ready='true']").wait_for()
    page.locator("#chart-timeline a[data-embed]").click()
    page.get_by_label("Kind of picture").select_option("svg")
    page.get_by_label("Kind of file").select_option("json")
    page.get_by_label("Form of citation").select_option("csl")
    assert "/embed/timeline.svg?conflict=war" in page.locator("#embedding-picture").input_value()
    assert "/embed/timeline/rows.json?conflict=war" in page.locator("#embedding-rows").input_value()
    (cited,) = json.loads(page.locator("#embedding-cite").input_value())
    assert (cited["type"], cited["URL"]) == ("webpage", page.locator("#embedding-link").input_value())
    page.get_by_label("Form of citation").select_option("bibtex")
    assert page.locator("#embedding-cite").input_value().startswith("@misc{tracker-the-war-timeline,")
