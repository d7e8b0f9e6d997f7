"""A reader's way: a report is filed, its dot stands on the timeline, and the dot leads to the sentence."""

import re

import builders
import pytest
from django.conf import settings
from django.core.management import call_command

from tracker.desk import seed_files, seeding

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

REPORT = """<!doctype html><html><head><title>Quiet village changes hands</title>
<link rel="canonical" href="https://wire.example/minian">
<meta property="article:published_time" content="2016-11-12T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Quiet village changes hands</h1><p class="byline">By A. Reporter</p>
<p>Government forces captured Minian on Friday, a monitoring group said, after two weeks in which the village on the western
edge of Aleppo had been held by rebel factions.</p>
<p>A spokesman for the rebels denied that the army had entered Minian and said that its fighters were still in the village.</p>
<p>Shelling from both sides went on early on Saturday, residents of the nearby suburbs said, and several families left
their homes.</p>
</article><h2>More stories</h2><ul><li><a href="/x">Cup final postponed in Lisbon after storm</a></li></ul></body></html>"""


@pytest.fixture
def filed(tmp_path):
    """The battle for Aleppo with one report in it."""
    seeding.load_reference(seed_files.conflict(settings.SEEDS_DIR / "aleppo-2016"))
    report = tmp_path / "minian.html"
    report.write_text(REPORT)
    call_command("ingest", str(report))


@pytest.fixture
def war():
    """Enough events for charts, of the small war between North and South."""
    from tracker.desk import assessment

    for day in range(1, 9):
        builders.claim(at=f"hill{day % 3}", day=f"2030-03-{day:02}", by="south" if day % 2 else "north")
    assessment.derive(because="test")


def ready(page, chart):
    return page.locator(f"#chart-{chart} .chart__canvas[data-ready='true']")


def test_from_a_report_to_its_dot_and_from_the_dot_to_its_sentence(page, live_server, filed):
    page.goto(f"{live_server.url}/conflicts/aleppo-2016/?on=2016-11-12")
    ready(page, "timeline").wait_for()
    timeline = page.locator("#chart-timeline .chart__canvas")
    timeline.focus()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    panel = page.locator("#panel")
    panel.locator("blockquote").first.wait_for()
    assert "Minian" in panel.inner_text()
    panel.get_by_role("link", name="Open page").click()
    page.wait_for_url(re.compile(r"/events/\d+/"))
    assert page.locator("blockquote", has_text="captured Minian on Friday").count() >= 1
    assert "Cup final" not in page.content()


def test_a_place_shows_both_versions(page, live_server, filed):
    page.goto(f"{live_server.url}/places/minian/?on=2016-11-12")
    ready(page, "strip").wait_for()
    assert page.locator("blockquote", has_text="denied that the army").count() >= 1
    assert page.locator("blockquote", has_text="captured Minian on Friday").count() >= 1


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280, 1920])
def test_no_page_is_wider_than_its_window(chromium, live_server, war, width, theme):
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
    page = context.new_page()
    for path in ("/conflicts/war/", "/places/hill1/", "/events/", "/articles/", "/sources/", "/about/", "/accounts/login/"):
        page.goto(f"{live_server.url}{path}")
        page.wait_for_load_state("networkidle")
        wide = page.locator("html").evaluate("page => page.scrollWidth - page.clientWidth")
        assert wide <= 0, path
    context.close()


@pytest.mark.parametrize("width", [360, 768, 1024, 1060])
def test_the_bar_of_somebody_logged_in_fits_its_window(page, live_server, client, width):
    client.force_login(builders.editor())
    page.context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{live_server.url}/about/")
    bar = page.locator(".topbar")
    assert page.locator("html").evaluate("page => page.scrollWidth - page.clientWidth") <= 0
    assert bar.bounding_box()["height"] < 60


def test_the_charts_of_the_dashboard_are_drawn(page, live_server, war):
    page.goto(f"{live_server.url}/conflicts/war/")
    ready(page, "timeline").wait_for()
    ready(page, "map").wait_for()
    assert page.locator("#chart-timeline .chart__canvas").get_attribute("aria-label").startswith("Timeline of 8 events")


def test_a_filter_moves_the_address_and_the_chart_without_javascript_too(chromium, live_server, war):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{live_server.url}/conflicts/war/")
    assert (page.locator(".chart__canvas").count(), page.locator(".chart__canvas:visible").count()) == (2, 0)
    page.locator("summary", has_text="Side").first.click()
    page.get_by_label(re.compile("^North")).check()
    page.get_by_role("button", name="Apply").click()
    page.wait_for_url("**/conflicts/war/*side=north*")
    page.get_by_text("4 of 8 shown").wait_for()
    context.close()


def test_a_name_that_turns_the_direction_of_text_turns_its_own_alone(page, live_server):
    from tracker.desk import assessment
    from tracker.models import Event

    claim = builders.claim(told_by="north", stance="denies")
    claim.speaker_name = "\u202eColonel nobody"
    claim.save()
    assessment.derive(because="test")
    page.goto(f"{live_server.url}/events/{Event.objects.get().pk}/")
    edges = page.locator("figcaption strong", has_text="nobody").first.evaluate("""name => {
      const beside = document.createRange();
      beside.selectNodeContents(name.nextSibling);
      return [name.getBoundingClientRect().right, beside.getBoundingClientRect().left];
    }""")
    assert edges[1] >= edges[0] - 1


CONTRAST = """words => {
  const linear = (one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\\d.]+/g).map((one) => linear(one / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let shown = 1;
  for (let one = words; one; one = one.parentElement) shown *= Number(getComputedStyle(one).opacity);
  const [ink, paper] = [light(getComputedStyle(words).color), light(getComputedStyle(document.documentElement).backgroundColor)];
  return shown < 1 ? 0 : (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
}"""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_set_aside_can_still_be_read(page, live_server, theme):
    from tracker.desk import assessment

    builders.claim()
    builders.claim(by="north", modality="planned", within=builders.article(text="The North will take the mill back."))
    assessment.derive(because="test")
    page.emulate_media(color_scheme=theme)
    page.goto(f"{live_server.url}/places/mill/")
    page.locator("summary", has_text="Set aside").click()
    aside = page.locator(".quote--set-aside")
    assert aside.locator("blockquote").evaluate(CONTRAST) >= 4.5
    assert aside.locator("figcaption span").last.evaluate(CONTRAST) >= 4.5
