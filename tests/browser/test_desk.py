"""An editor's way at the desk: verdicts by keyboard alone, no page loaded between them, and words marked in an article."""

import re

import builders
import pytest
from django.conf import settings

from tracker.models import Claim, Revision

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(page, live_server, client):
    """Three claims wait, and an editor is logged in."""
    for day in (1, 2, 3):
        builders.claim(at=f"hill{day}", day=f"2030-03-0{day}")
    client.force_login(builders.editor())
    name = settings.SESSION_COOKIE_NAME
    page.context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])
    page.goto(f"{live_server.url}/desk/")
    return page


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
