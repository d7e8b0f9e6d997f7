"""An editor's longer ways: claims judged together, an article brought, a missed claim filed, events put in order."""

import builders
import pytest
from django.conf import settings
from playwright.sync_api import expect

from tracker.desk import assessment
from tracker.models import Article, Claim, Event, Revision
from tracker.vocabulary import Action

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

REPORT = (
    "The mill and the bridge\n\n"
    "Southern troops captured the village of Minian near Aleppo on 12 November 2016, residents said.\n\n"
    "For a while nobody knew who held the bridge.\n\nThree people were killed there."
)

# The words of every button in sight that is lower than a thumb is wide.
LOW = """() => [...document.querySelectorAll('main .button, .tabs a, .topbar__more > summary')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5).map((one) => one.textContent)"""


@pytest.fixture
def editor(page, live_server, client):
    """A window of somebody who may curate."""
    client.force_login(builders.editor())
    name = settings.SESSION_COOKIE_NAME
    page.context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])
    return page


def at(page, live_server, address):
    page.goto(f"{live_server.url}{address}")
    page.wait_for_load_state()


def waits(page, count):
    page.locator("#waiting", has_text=str(count)).wait_for()


def test_one_key_rejects_for_a_usual_reason_and_undo_goes_back_step_by_step(editor, live_server):
    for day in (1, 2, 3):
        builders.claim(at=f"hill{day}", day=f"2030-03-0{day}")
    at(editor, live_server, "/desk/")
    editor.keyboard.press("2")
    waits(editor, 2)
    editor.keyboard.press("b")
    waits(editor, 1)
    assert set(Revision.objects.values_list("reason", flat=True)) == {"Not an event", "Two outlets say the same"}
    editor.keyboard.press("u")
    waits(editor, 2)
    editor.keyboard.press("u")
    waits(editor, 3)
    assert not Claim.objects.exclude(review="proposed").exists()
    editor.locator("#told", has_text="3 wait").wait_for(state="attached")


def test_chosen_claims_are_rejected_together_and_taken_back_together(editor, live_server):
    for day in (1, 2, 3):
        builders.claim(at=f"hill{day}", day=f"2030-03-0{day}")
    at(editor, live_server, "/desk/")
    editor.keyboard.press("x")
    editor.keyboard.press("n")
    editor.locator(".desk-steps", has_text="2 of 3").wait_for()
    editor.keyboard.press("x")
    editor.locator("#chosen-count", has_text="2 chosen").wait_for()
    editor.locator("#t-reason").fill("Both tell of an exercise")
    editor.keyboard.press("Enter")
    waits(editor, 1)
    assert Claim.objects.filter(review="rejected").count() == 2
    assert editor.locator("#chosen").is_hidden()
    editor.keyboard.press("u")
    waits(editor, 3)


def test_a_pasted_article_is_read_and_its_missed_sentence_filed_by_keyboard(editor, live_server):
    at(editor, live_server, "/desk/")
    editor.keyboard.press("g")
    editor.keyboard.press("i")
    editor.wait_for_url("**/desk/intake/")
    editor.locator("#text").fill(REPORT)
    editor.locator("#outlet").fill("The Heron")
    editor.locator("#published_on").fill("2016-11-13")
    editor.get_by_role("button", name="Read it").click()
    editor.wait_for_url("**/desk/articles/*/")
    editor.wait_for_load_state()
    article = Article.objects.get()
    assert article.source.name == "The Heron"
    quote = editor.locator("#m-quote")
    while "nobody knew" not in (marked := quote.input_value()):
        editor.keyboard.press("n")
        expect(quote).not_to_have_value(marked)  # the last sentence has no next one, and fails here
    editor.keyboard.press("m")
    assert editor.evaluate("document.activeElement.id") == "f-action"
    editor.locator("#f-action").select_option("clash")
    editor.locator("#f-edtf").fill("yesterday")
    editor.locator("#f-echo", has_text="12 Nov").wait_for()
    editor.locator("#m-reason").fill("The reader passed over it")
    editor.keyboard.press("Enter")
    editor.locator(".message--success", has_text="Filed").wait_for()
    filed = Claim.objects.get(filed_by__isnull=False)
    assert (filed.quote, filed.edtf) == ("For a while nobody knew who held the bridge.", "2016-11-12")


def test_enter_in_the_title_saves_the_title_and_publishes_nothing(editor, live_server):
    builders.claim(Action.CAPTURE, within=builders.article(builders.source("closed", publishes=False)))
    Claim.objects.update(review="accepted", reviewed_by=builders.editor(), reviewed_at=builders.AT)
    assessment.derive(because="test")
    event = Event.objects.get()
    at(editor, live_server, f"/desk/events/{event.pk}/")
    editor.keyboard.press("t")
    editor.locator("#e-title").fill("The mill falls")
    editor.locator("#e-why").fill("Plainer")
    editor.locator("#e-title").press("Enter")
    editor.locator(".message--success", has_text="title is saved").wait_for()
    event.refresh_from_db()
    assert (event.title, event.publication) == ("The mill falls", "draft")
    editor.locator(".history", has_text="The mill falls").wait_for()


def test_drafts_published_together_are_made_drafts_again_by_one_key(editor, live_server):
    outlet = builders.source("closed", publishes=False)
    for number in (1, 2):
        builders.claim(Action.CAPTURE, at=f"hill{number}", within=builders.article(outlet))
    Claim.objects.update(review="accepted", reviewed_by=builders.editor(), reviewed_at=builders.AT)
    assessment.derive(because="test")
    at(editor, live_server, "/desk/events/")
    editor.keyboard.press("Shift+X")
    editor.keyboard.press("w")
    editor.keyboard.type("Both confirmed")
    editor.keyboard.press("Enter")
    editor.locator(".message--success", has_text="2 published").wait_for()
    assert Event.objects.published().count() == 2
    editor.keyboard.press("u")
    editor.locator(".message--success", has_text="2 of 2 made drafts again").wait_for()
    assert not Event.objects.published().exists()


def test_contradictions_are_decided_one_after_the_other_without_loading_the_page(editor, live_server):
    for place in ("mill", "bridge"):
        builders.claim(at=place, within=builders.article(text=f"Southern troops took the {place}."))
        denial = builders.article(text=f"The {place} never fell, the spokesman said.")
        builders.claim(at=place, told_by="north", stance="denies", within=denial)
    at(editor, live_server, "/desk/contradictions/")
    editor.evaluate("window.same = true")
    editor.keyboard.press("j")
    for left in (1, 0):
        editor.keyboard.type("Pictures show it")
        editor.keyboard.press("Enter")
        editor.wait_for_function("left => document.querySelectorAll('.desk-choice form').length === left", arg=left)
    assert editor.evaluate("window.same")
    assert Revision.objects.filter(noun="contradiction", verb="resolve").count() == 2


def test_the_desk_fits_a_telephone_and_its_buttons_a_thumb(editor, live_server):
    builders.claim()
    assessment.derive(because="test")
    editor.set_viewport_size({"width": 360, "height": 780})
    event, article = Event.objects.get().pk, Article.objects.get().pk
    rooms = ("", f"articles/{article}/", "events/?show=all", f"events/{event}/", "intake/", "names/", "contradictions/")
    for room in rooms:
        at(editor, live_server, f"/desk/{room}")
        assert editor.evaluate("document.documentElement.scrollWidth") <= 360, room
        assert editor.evaluate(LOW) == [], room


def test_going_back_from_an_article_shows_the_whole_desk(editor, live_server):
    for day in (1, 2):
        builders.claim(at=f"hill{day}", day=f"2030-03-0{day}")
    at(editor, live_server, "/desk/")
    editor.keyboard.press("n")
    editor.locator(".desk-steps", has_text="2 of 2").wait_for()
    editor.keyboard.press("o")
    editor.wait_for_url("**/desk/articles/*/")
    editor.go_back()
    editor.locator(".topbar").wait_for()
    editor.locator(".desk-steps", has_text="2 of 2").wait_for()
    assert editor.locator("nav[aria-label=Desk]").is_visible()
