"""An account's way back in: a forgotten password, the link in the message, a second factor for an address nobody confirmed."""

import re

import builders
import pytest
from django.core.cache import cache

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "four brown hares at noon"


@pytest.fixture
def editor():
    """An editor whose address an admin entered."""
    cache.clear()
    made = builders.editor()
    made.email = "ed@newsroom.example"
    made.set_password("forgotten long ago")
    made.save()
    return made


def press(page, words):
    page.locator("main").get_by_role("button", name=words, exact=True).click()


def test_a_forgotten_password_is_set_anew_and_the_second_factor_can_be_switched_on(page, live_server, editor, mailoutbox):
    page.goto(f"{live_server.url}/accounts/login/")
    page.get_by_role("link", name="Forgot your password?").click()
    page.locator("#id_email").fill("ed@newsroom.example")
    press(page, "Send the link")
    page.locator("h1", has_text="on its way").wait_for()
    link = re.search(r"^http\S+$", mailoutbox[0].body, re.MULTILINE)[0]
    page.goto(link)
    page.locator("#id_password1").fill(PASSWORD)
    page.locator("#id_password2").fill(PASSWORD)
    press(page, "Save the password")
    page.locator("main").get_by_role("link", name="Log in with it").click()
    page.locator("#id_login").fill("ed")
    page.locator("#id_password").fill(PASSWORD)
    press(page, "Log in")
    page.wait_for_url("**/desk/")
    page.goto(link)
    page.locator("h1", has_text="no longer works").wait_for()
    page.locator(".topbar").get_by_role("link", name="ed", exact=True).click()
    page.get_by_role("link", name="Activate").click()
    page.locator("#id_password").fill(PASSWORD)
    press(page, "Confirm")
    page.get_by_alt_text("QR code").wait_for()
