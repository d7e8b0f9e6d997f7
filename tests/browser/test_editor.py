"""An editor's way from the first login to the public dashboard: second factor, verdicts, a date put right, a publication."""

import base64
import hashlib
import hmac
import re
import struct
import time

import builders
import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command

from tracker.desk import seed_files, seeding
from tracker.models import Article, Claim, Event, Revision, Source
from tracker.vocabulary import Review

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "three calm herons at dusk"
REPORT = """<!doctype html><html><head><title>Village on the western edge changes hands</title>
<link rel="canonical" href="https://closed.example/minian">
<meta property="article:published_time" content="2016-11-12T08:00:00Z"></head>
<body><article><h1>Village on the western edge changes hands</h1>
<p>Government forces captured Minian on Friday after two weeks in which the village had been held by rebel factions.</p>
<p>A spokesman for the rebels denied that the army had entered Minian and said that its fighters were still in the village.</p>
</article></body></html>"""


@pytest.fixture
def editor():
    """Somebody with a password and no second factor yet; nobody has failed to log in before."""
    cache.clear()
    made = builders.editor()
    made.set_password(PASSWORD)
    made.save()
    return made


@pytest.fixture
def closed(tmp_path):
    """The battle for Aleppo with one report of an outlet whose reports wait for an editor."""
    seeding.load_reference(seed_files.conflict(settings.SEEDS_DIR / "aleppo-2016"))
    Source.objects.create(key="closed", name="The closed", domains=["closed.example"], grade="B", about="Waits for editors.")
    report = tmp_path / "minian.html"
    report.write_text(REPORT)
    call_command("ingest", str(report))
    assert Article.objects.get().source.key == "closed"


@pytest.fixture
def stranger(chromium):
    """A second window, of somebody who is not logged in."""
    context = chromium.new_context()
    yield context.new_page()
    context.close()


def code_of(secret, moment=None):
    """The six digits an authenticator app shows for a secret: RFC 6238 with SHA-1 and half a minute."""
    count = int(time.time() if moment is None else moment) // 30
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", count), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def press(page, words):
    page.locator("main").get_by_role("button", name=words, exact=True).click()


def log_in(page, live_server, password=PASSWORD):
    page.goto(f"{live_server.url}/accounts/login/")
    page.locator("#id_login").fill("ed")
    page.locator("#id_password").fill(password)
    press(page, "Log in")


def log_out(page):
    page.locator(".topbar").get_by_role("button", name="Log out").click()
    page.locator(".topbar").get_by_role("link", name="Log in").wait_for()


def switch_on(page, live_server):
    """From the name at the head of the page to the backup codes: what the app would know, and the codes as downloaded."""
    page.locator(".topbar").get_by_role("link", name="ed", exact=True).click()
    page.get_by_role("link", name="Activate").click()
    page.locator("#id_password").fill(PASSWORD)
    press(page, "Confirm")
    picture = page.get_by_alt_text("QR code")
    assert picture.evaluate("one => one.complete && one.naturalWidth > 0")
    secret = page.locator("#authenticator_secret").input_value()
    page.locator("#id_code").fill(code_of(secret))
    press(page, "Activate")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download codes").click()
    return secret, re.findall(r"^\w{8,}$", waiting.value.path().read_text(), re.MULTILINE)


def enter(page, code):
    """Give the second factor."""
    page.locator("#id_code").wait_for()
    page.locator("#id_code").fill(code)
    press(page, "Log in")


def logged_in(page):
    page.locator(".topbar").get_by_role("button", name="Log out").wait_for()


def shown(page, live_server):
    """What the public dashboard says of the battle, in words."""
    page.goto(f"{live_server.url}/conflicts/aleppo-2016/?on=2016-11-12")
    page.wait_for_load_state("networkidle")
    return page.locator("main").inner_text()


def test_the_code_is_the_one_of_the_standard():
    secret = base64.b32encode(b"12345678901234567890").decode()
    assert [code_of(secret, moment) for moment in (59, 1111111109, 20000000000)] == ["287082", "081804", "353130"]


def test_the_second_factor_is_switched_on_and_asked_for(page, live_server, editor):
    log_in(page, live_server)
    logged_in(page)
    secret, spare = switch_on(page, live_server)
    assert len(spare) == 10
    log_out(page)
    # A code is good once; the library forgets the last one with its cache, as half a minute of waiting would.
    cache.clear()
    log_in(page, live_server)
    enter(page, "000000" if code_of(secret) != "000000" else "000001")
    page.locator(".errorlist", has_text="Incorrect").wait_for()
    enter(page, code_of(secret))
    logged_in(page)
    log_out(page)
    log_in(page, live_server)
    enter(page, spare[0])
    logged_in(page)
    log_out(page)
    log_in(page, live_server)
    enter(page, spare[0])
    page.locator(".errorlist", has_text="Incorrect").wait_for()


def test_the_password_alone_does_not_open_the_desk(page, live_server, editor):
    log_in(page, live_server)
    logged_in(page)
    switch_on(page, live_server)
    log_out(page)
    log_in(page, live_server)
    page.locator("#id_code").wait_for()
    page.goto(f"{live_server.url}/desk/")
    page.locator("#id_code").wait_for()
    assert "/accounts/2fa/authenticate/" in page.url


def test_repeated_wrong_passwords_shut_the_door_for_a_while(page, live_server, editor):
    for turn in range(5):
        log_in(page, live_server, f"wrong {turn}")
        page.locator(".errorlist", has_text="not correct").wait_for()
    log_in(page, live_server)
    page.locator(".errorlist", has_text="Too many failed login attempts").wait_for()
    assert page.locator(".topbar").get_by_role("link", name="Log in").is_visible()
    cache.clear()


def correct_date(page, edtf, reason):
    """Put the date of the claim in hand right, by keyboard."""
    page.keyboard.press("c")
    page.locator("#f-edtf").fill(edtf)
    page.locator("#c-reason").fill(reason)
    page.keyboard.press("Enter")


def waits(page, count):
    page.locator("#waiting", has_text=re.compile(f"^{count}$")).wait_for()


def publish(page, live_server, reason):
    """Choose every draft and publish them, by keyboard."""
    page.goto(f"{live_server.url}/desk/events/")
    for box in page.locator("input[name=event]").all():
        box.press("Space")
    page.locator("#p-reason").fill(reason)
    page.keyboard.press("Enter")
    page.locator(".empty", has_text="No draft waits").wait_for()


def capture_in(public):
    """The row of the capture in the public table under the timeline."""
    public.locator("#chart-timeline .chart__canvas[data-ready='true']").wait_for()
    public.locator("summary", has_text="The same as a table").first.click()
    return public.locator("table.rows tr", has_text="captures Minian").first.inner_text()


def test_from_a_closed_report_to_the_public_dashboard(page, stranger, live_server, editor, closed):
    assert "0 of 0 shown" in shown(stranger, live_server)
    log_in(page, live_server)
    logged_in(page)
    _, spare = switch_on(page, live_server)
    log_out(page)
    log_in(page, live_server)
    enter(page, spare[0])
    logged_in(page)
    # An editor comes in at the desk. The keys are there once the page has loaded its scripts.
    page.wait_for_url("**/desk/")
    page.wait_for_load_state()
    count = Claim.objects.count()
    waits(page, count)
    assert "captured Minian on Friday" in page.locator("#sentence").inner_text()
    correct_date(page, "2016-11-10", "A later note names Thursday")
    for left in range(count - 1, 0, -1):
        waits(page, left)
        page.keyboard.press("a")
    page.locator(".empty", has_text="Nothing waits").wait_for()
    assert not Claim.objects.filter(review=Review.PROPOSED).exists()
    # A verdict is not yet a publication.
    assert "0 of 0 shown" in shown(stranger, live_server)
    publish(page, live_server, "Two versions, both read")
    events = Event.objects.count()
    assert f"{events} of {events} shown" in shown(stranger, live_server)
    holder = stranger.locator("tr", has_text="Minian").filter(has_text="Syrian government")
    assert holder.count() == 1, stranger.locator("main").inner_text()
    assert re.search("10 Nov.* 2016", capture_in(stranger))
    assert {"A later note names Thursday", "Two versions, both read"} <= set(Revision.objects.values_list("reason", flat=True))
