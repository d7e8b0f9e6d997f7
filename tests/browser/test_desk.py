"""An editor's way at the desk: verdicts by keyboard alone, no page loaded between them, and words marked in an article."""

import re

import builders
import pytest
from django.conf import settings
from django.test import Client

from tracker.models import Claim, Revision

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(page, live_server):
    """Three claims wait, and an editor is logged in."""
    for day in (1, 2, 3):
        builders.claim(at=f"hill{day}", day=f"2030-03-0{day}")
    log_in(page, live_server, "ed")
    page.goto(f"{live_server.url}/desk/")
    return page


@pytest.fixture
def second(chromium, live_server):
    """The window of another editor; a refusal may stand in its console."""
    context = chromium.new_context()
    window = context.new_page()
    log_in(window, live_server, "late")
    yield window
    context.close()


def log_in(window, live_server, who):
    client, name = Client(), settings.SESSION_COOKIE_NAME
    client.force_login(builders.editor(who))
    window.context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])


def waits(page, count):
    page.locator("#waiting", has_text=str(count)).wait_for()


def test_claims_are_judged_by_keyboard_without_loading_a_page(desk):
    desk.evaluate("window.same = true")
    desk.keyboard.press("a")
    waits(desk, 2)
    desk.keyboard.press("r")
    desk.keyboard.press("Enter")
    waits(desk, 1)
    desk.keyboard.press("u")
    waits(desk, 2)
    desk.keyboard.press("c")
    desk.locator("#f-edtf").fill("2030-02")
    desk.locator("#f-echo", has_text=re.compile("Feb.* 2030")).wait_for()
    desk.locator("#c-reason").fill("Only the month is said")
    desk.keyboard.press("Enter")
    waits(desk, 1)
    assert desk.evaluate("window.same")
    assert sorted(Claim.objects.values_list("review", flat=True)) == ["accepted", "accepted", "corrected", "proposed"]
    assert {"The sentence says so", "Misread", "Only the month is said"} <= set(Revision.objects.values_list("reason", flat=True))


def test_the_keys_are_shown_and_lead_through_the_queue(desk):
    first = desk.url
    desk.keyboard.press("?")
    assert desk.locator("#keys dd", has_text="undo the last verdict").is_visible()
    desk.keyboard.press("n")
    desk.wait_for_url("**/desk/claims/*/*")
    assert desk.url != first
    desk.locator(".desk-steps", has_text="2 of 3").wait_for()
    desk.keyboard.press("p")
    desk.locator(".desk-steps", has_text="1 of 3").wait_for()
    desk.keyboard.press("/")
    assert desk.evaluate("document.activeElement.name") == "q"


def test_words_selected_in_an_article_fill_the_form_of_a_missed_claim(page, desk, live_server):
    article = builders.article(text="Ünruhig 🕊 night: nobody slept, and the bridge fell.")
    page.goto(f"{live_server.url}/desk/articles/{article.pk}/")
    page.evaluate("""() => {
      const text = document.querySelector('#article-text').firstChild, from = text.data.indexOf('the bridge');
      document.getSelection().setBaseAndExtent(text, from, text, from + 'the bridge fell'.length);
    }""")
    page.locator("#missed[open]").wait_for()
    start, end = (int(page.locator(f"#m-{edge}").input_value()) for edge in ("start", "end"))
    assert article.text[start:end] == page.locator("#m-quote").input_value() == "the bridge fell"


def test_the_second_of_two_windows_sees_both_versions_and_keeps_its_words(desk, second, live_server):
    claim = Claim.objects.first()
    for window in (desk, second):
        window.goto(f"{live_server.url}/desk/claims/{claim.pk}/")
        window.wait_for_load_state("networkidle")
    second.keyboard.press("c")
    second.locator("#f-edtf").fill("2030-02")
    second.locator("#c-reason").fill("Only the month is said")
    desk.keyboard.press("a")
    waits(desk, 2)
    second.keyboard.press("Enter")
    second.locator(".versions", has_text="How it stands now").wait_for()
    told = second.locator(".versions").inner_text()
    for words in ("2030-02", "Only the month is said", "accepted", "The sentence says so"):
        assert words in told
    assert second.locator("#f-edtf").input_value() == "2030-02"
    assert second.locator("#c-reason").input_value() == "Only the month is said"
    assert list(Revision.objects.values_list("by__username", flat=True)) == ["ed"]
    second.locator("#c-reason").press("Enter")
    second.locator(".versions").wait_for(state="detached")
    assert Claim.objects.get(corrects=claim).filed_by.username == "late"


def test_the_room_one_is_in_shows_on_a_phone(desk, live_server):
    desk.set_viewport_size({"width": 390, "height": 800})
    desk.goto(f"{live_server.url}/desk/contradictions/")
    row, tab = desk.locator(".tabs").bounding_box(), desk.locator(".tabs [aria-current]").bounding_box()
    assert row["x"] <= tab["x"]
    assert tab["x"] + tab["width"] <= row["x"] + row["width"]
