"""Charts in a real browser: keys, zoom, themes, clocks and filters; a violation of the strict policy fails the page fixture."""

import re

import builders
import pytest

from tracker.desk import assessment
from tracker.models import Location
from tracker.vocabulary import Action

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def board(page, live_server):
    """The dashboard of a small war, with its charts drawn."""
    for day in range(1, 9):
        builders.claim(at=f"hill{day % 3}", day=f"2030-03-{day:02}", by="south" if day % 2 else "north")
    builders.claim(Action.AIR_STRIKE, at="hill1", day="2030-03-02/..", modality="halted")
    builders.claim(Action.SIEGE, at="hill2", day="2030-02", by="north")
    assessment.derive(because="test")
    page.goto(f"{live_server.url}/conflicts/war/")
    for name in ("timeline", "map"):
        drawn(page, name).wait_for()
    return page


def drawn(page, name):
    return page.locator(f"#chart-{name} .chart__canvas[data-ready='true']:not([data-state])")


def canvas(page):
    return page.locator("#chart-timeline .chart__canvas")


def lanes(page):
    return page.locator("#chart-timeline .yaxislayer-above .ytick").all_inner_texts()


def test_the_keys_step_through_the_marks_and_open_one(board):
    canvas(board).focus()
    board.keyboard.press("Home")
    voice = board.locator("#chart-timeline .chart__voice")
    first = voice.text_content()
    board.keyboard.press("ArrowRight")
    assert voice.text_content() != first
    board.keyboard.press("Enter")
    board.locator("#panel blockquote").first.wait_for()
    board.keyboard.press("Escape")
    assert board.locator("#panel").is_hidden()
    assert canvas(board).evaluate("one => one === document.activeElement")


def test_zooming_moves_the_window_in_the_address_and_no_lane(board):
    before = lanes(board)
    board.locator("#chart-timeline [data-zoom=in]").click()
    board.wait_for_url(re.compile(r"from=2030-\d\d-\d\d&to=2030-\d\d-\d\d"))
    drawn(board, "timeline").wait_for()
    assert lanes(board) == before
    board.locator("#chart-timeline [data-zoom=all]").click()
    board.wait_for_url(lambda url: "from=" not in url)


def test_a_filter_keeps_the_charts_and_what_is_in_hand(board):
    canvas(board).evaluate("one => { one.dataset.mine = 'kept'; }")
    board.locator(".facet", has_text="Side").locator("summary").click()
    box = board.locator("input[type=checkbox][name=side][value=north]")
    box.check()
    board.wait_for_url(re.compile("side=north"))
    drawn(board, "timeline").wait_for()
    assert canvas(board).get_attribute("data-mine") == "kept"
    assert box.is_visible()
    assert box.evaluate("one => one === document.activeElement")


def test_the_slider_moves_the_day_looked_from(board):
    slider = board.locator("[data-scrubber] input[type=range]")
    slider.focus()
    day = slider.get_attribute("aria-valuetext")
    board.keyboard.press("ArrowLeft")
    board.wait_for_url(re.compile(r"on=2030-\d\d-\d\d"))
    assert slider.get_attribute("aria-valuetext") != day


def test_dark_repaints_the_charts(board):
    band = board.locator("#chart-timeline .shapelayer path").first
    light = band.evaluate("one => getComputedStyle(one).fill")
    board.locator("[data-theme-toggle]").click()
    board.locator("html[data-theme=dark]").wait_for()
    drawn(board, "timeline").wait_for()
    board.wait_for_timeout(300)
    assert board.locator("#chart-timeline .shapelayer path").first.evaluate("one => getComputedStyle(one).fill") != light


def test_hovering_shows_words_without_breaking_the_policy(board):
    canvas(board).scroll_into_view_if_needed()
    bar = board.locator("#chart-timeline .barlayer .point path").last.bounding_box()
    board.mouse.move(bar["x"] + bar["width"] / 2 - 9, bar["y"] + bar["height"] / 2)
    board.mouse.move(bar["x"] + bar["width"] / 2, bar["y"] + bar["height"] / 2, steps=4)
    board.locator("#chart-timeline .hoverlayer text", has_text="2030").first.wait_for(timeout=5000)


@pytest.fixture
def wide(page, live_server):
    """The dashboard of a war in six villages side by side and one far away."""
    for number in range(6):
        builders.claim(at=f"hill{number}", day=f"2030-03-0{number + 1}")
    builders.claim(at="far", day="2030-03-09")
    for number in range(6):
        Location.objects.filter(key=f"hill{number}").update(lon=20 + number / 100)
    Location.objects.filter(key="far").update(lat=14)
    assessment.derive(because="test")
    page.goto(f"{live_server.url}/conflicts/war/")
    drawn(page, "map").wait_for()
    return page


def looks_at(page):
    """Where the map looks: latitude and zoom."""
    read = "one => { const held = one._fullLayout.map._subplot.map; return [held.getCenter().lat, held.getZoom()]; }"
    return page.locator("#chart-map .chart__canvas").evaluate(read)


def settles(page, fits):
    """Whether the map comes to look at what fits, given a few seconds."""
    for _ in range(50):
        if fits(*looks_at(page)):
            return True
        page.wait_for_timeout(100)
    return False


def choose(page, place):
    box = page.locator(f"input[type=checkbox][name=place][value={place}]")
    if not box.is_visible():
        page.locator(".facet", has=box).locator("summary").click()
    box.click()


def test_a_filter_never_leaves_an_empty_map(wide):
    lat, zoom = looks_at(wide)
    assert lat == pytest.approx(10, abs=0.1)
    choose(wide, "far")
    assert settles(wide, lambda north, _: abs(north - 14) < 0.1)
    choose(wide, "far")
    assert settles(wide, lambda north, close: abs(north - lat) < 0.01 and abs(close - zoom) < 0.01)


def test_a_map_that_a_hand_has_moved_stays_where_it_is(wide):
    _, zoom = looks_at(wide)
    wide.locator("#chart-map [data-zoom=out]").click()
    assert settles(wide, lambda _, close: abs(close - zoom + 1) < 0.01)
    choose(wide, "hill1")
    wide.wait_for_url(re.compile("place=hill1"))
    drawn(wide, "map").wait_for()
    wide.wait_for_timeout(500)
    assert looks_at(wide)[1] == pytest.approx(zoom - 1, abs=0.01)


def test_a_long_list_of_choices_stays_where_it_was_scrolled_to(wide):
    wide.set_viewport_size({"width": 390, "height": 300})
    box = wide.locator("input[type=checkbox][name=place][value=far]")
    box.evaluate("box => { box.closest('details').open = true; }")
    choices, facets = wide.locator(".facet[open] .facet__list"), wide.locator("[data-filters]")
    down = choices.evaluate("list => { list.scrollTop = 60; return list.scrollTop; }")
    along = facets.evaluate("form => { form.scrollLeft = 80; return form.scrollLeft; }")
    assert down > 0
    assert along > 0
    box.evaluate("box => box.click()")
    wide.locator(".chip", has_text="Far").wait_for()
    assert (choices.evaluate("list => list.scrollTop"), facets.evaluate("form => form.scrollLeft")) == (down, along)


def test_what_a_mark_opens_keeps_the_clocks_of_the_page(wide, live_server):
    wide.goto(f"{live_server.url}/conflicts/war/?on=2030-03-09&known=2030-03-10")
    for name, path in (("timeline", "/events/"), ("map", "/places/")):
        drawn(wide, name).wait_for()
        wide.locator(f"#chart-{name} .chart__canvas").focus()
        wide.keyboard.press("Home")
        with wide.expect_request(lambda asked, path=path: path in asked.url) as asked:
            wide.keyboard.press("Enter")
        assert asked.value.url.endswith("/?on=2030-03-09&known=2030-03-10")
        wide.locator("#panel", has_text="Open page").wait_for()
        wide.keyboard.press("Escape")


def test_the_keys_bring_a_place_out_of_sight_into_view(wide):
    wide.locator("#chart-map [data-zoom=in]").click()
    wide.locator("#chart-map .chart__canvas").focus()
    wide.keyboard.press("Home")  # it lies farthest west, and north of all others
    wide.locator("#chart-map .chart__voice", has_text="Far").wait_for(state="attached")
    assert settles(wide, lambda north, _: abs(north - 14) < 0.1)
    canvas, cursor = (wide.locator(f"#chart-map {one}").bounding_box() for one in (".chart__canvas", ".chart__cursor"))
    assert canvas["y"] < cursor["y"] < canvas["y"] + canvas["height"]
