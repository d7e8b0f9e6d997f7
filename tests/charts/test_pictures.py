"""Pictures that leave the page: dressed with title, legend and source, each on its own paper; and the map drawn flat."""

from dataclasses import replace
from datetime import date

import plotly.graph_objects as go
import pytest

from timeline.charts import map as map_chart
from timeline.charts.flat_map import flat
from timeline.charts.outlines import View, borders, clipped, land
from timeline.charts.pictures import Caption, picture
from timeline.charts.registry import CHARTS
from timeline.charts.rows import PlaceRow, Rows
from timeline.charts.status_words import status_words
from timeline.charts.theme import INKS, THEMES, WATER
from tracker.vocabulary import Flag, Status

WORDS = Caption(
    "A small war: the chart", "as of 20 Mar 2020", ("Conflict tracker", "https://tracker.example/embed/timeline/?on=2020-03-20")
)


def texts(figure):
    return [note["text"] for note in figure["layout"]["annotations"]]


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("px", [320, 1000, 2400])
def test_plotly_accepts_the_picture_and_it_knows_its_size(war: Rows, name: str, px: int) -> None:
    figure = picture(name, replace(war, px=px), WORDS)
    made = go.Figure(figure)
    assert made.layout.width == px
    assert made.layout.height == made.layout.margin.t + made.layout.margin.b + _plot_height(figure)


def _plot_height(figure):
    layout = figure["layout"]
    return layout["height"] - layout["margin"]["t"] - layout["margin"]["b"]


@pytest.mark.parametrize("name", CHARTS)
def test_it_carries_its_title_its_day_its_sides_and_its_source(war: Rows, name: str) -> None:
    told = texts(picture(name, war, WORDS))
    assert told.count("A small war: the chart") == 1
    assert "as of 20 Mar 2020" in told
    assert {"The North", "The South", "disputed", "claimed only"} <= set(told)
    assert "Conflict tracker<br>https://tracker.example/embed/timeline/?on=2020-03-20" in told


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("theme", THEMES)
def test_it_stands_on_its_own_paper(war: Rows, name: str, theme: str) -> None:
    layout = picture(name, war, WORDS, theme)["layout"]
    assert layout["paper_bgcolor"] == INKS["paper"][THEMES.index(theme)]


def test_a_map_s_water_stays_water_in_the_dark(war: Rows) -> None:
    assert picture("map", war, WORDS, "dark")["layout"]["plot_bgcolor"] == INKS["water"][1]


@pytest.mark.parametrize("name", CHARTS)
def test_nothing_to_draw_is_a_picture_too(name: str) -> None:
    go.Figure(picture(name, Rows(), WORDS))


def test_there_is_no_picture_of_another_chart(war: Rows) -> None:
    with pytest.raises(KeyError):
        picture("pie", war, WORDS)


def test_a_long_title_is_folded_and_a_hostile_one_inert(war: Rows) -> None:
    long = picture("timeline", replace(war, px=320), replace(WORDS, title="word " * 60))
    assert any(text.count("<br>") == 2 and text.startswith("word") for text in texts(long))
    hostile = picture("timeline", war, replace(WORDS, title="<b onclick=x>bold</b>"))
    assert "&lt;b onclick=x&gt;bold&lt;/b&gt;" in texts(hostile)


def test_the_legend_takes_more_lines_where_there_is_less_room(war: Rows) -> None:
    def foot(px):
        return picture("strip", replace(war, px=px), WORDS)["layout"]["margin"]["b"]

    assert foot(320) > foot(1000)


def test_places_of_which_nothing_is_known_share_a_sentence(war: Rows) -> None:
    told = texts(picture("places", war, WORDS))
    assert "Nothing known of The valley." in told
    assert "held by The North" in told


def test_a_sheet_says_how_many_places_it_leaves_out(war: Rows) -> None:
    many = tuple(PlaceRow(f"p{at}", f"Place {at}", status=Status.CONTROLLED, holder="north") for at in range(63))
    assert any("And 3 more places in the table." in text for text in texts(picture("places", replace(war, places=many), WORDS)))


def test_the_flat_map_shows_what_the_map_was_measured_for(war: Rows) -> None:
    figure = flat(map_chart.build(war), 1000, 440)
    layout = figure["layout"]
    west, east = layout["xaxis"]["range"]
    south, north = layout["yaxis"]["range"]
    assert all(west < row.lon < east and south < row.lat < north for row in war.places if row.is_placed)
    assert "map" not in layout
    assert layout["plot_bgcolor"] == WATER
    assert {trace["type"] for trace in figure["data"]} == {"scatter"}


def test_paper_of_another_shape_comes_as_close_as_it_can(war: Rows) -> None:
    def widths(px: int, height: int) -> float:
        west, east = flat(map_chart.build(war), px, height)["layout"]["xaxis"]["range"]
        return (east - west) / px

    assert widths(600, 440) == pytest.approx(widths(1000, 440))  # the height alone is what its places need
    assert widths(1000, 300) > widths(1000, 440)


def test_names_lie_on_no_other_name(war: Rows) -> None:
    crowd = tuple(PlaceRow(f"p{at}", f"Place number {at}", lat=1 + at / 1e4, lon=2.0, holder="north") for at in range(9))
    drawn = flat(map_chart.build(replace(war, places=(*crowd, PlaceRow("far", "Far", lat=1.0, lon=2.02)))), 600, 400)["data"]
    names = next(trace for trace in drawn if trace["name"] == "names")
    assert "Far" in names["text"]
    assert 1 < len(names["text"]) < 9


def test_the_scale_is_a_round_length(war: Rows) -> None:
    told = [note["text"] for note in flat(map_chart.build(war), 1000, 440)["layout"]["annotations"]]
    assert told == ["10 km"]  # a sixth of 72 km, rounded down


def test_a_ring_is_cut_at_the_edges_of_the_view() -> None:
    view = View(0, 10, 0, 10)
    square = [(-5.0, 5.0), (5.0, 5.0), (5.0, 15.0), (-5.0, 15.0)]
    assert sorted(clipped(square, view)) == [(0, 5.0), (0, 10), (5.0, 5.0), (5.0, 10)]
    assert clipped([(20.0, 20.0), (21.0, 20.0), (20.0, 21.0)], view) == []


def test_land_and_borders_of_a_view() -> None:
    levant = View(34, 40, 33, 38)
    assert land(levant)
    assert borders(levant)
    assert all(34 <= lon <= 40 and 33 <= lat <= 38 for ring in land(levant) for lon, lat in ring)
    assert land(View(-40, -35, 0, 5)) == []


@pytest.mark.parametrize(
    ("status", "holder", "by", "sides", "words"),
    [
        (Status.BESIEGED, "", "north", (), "besieged by The North"),
        (Status.BESIEGED, "south", "north", (), "held by The South, besieged by The North"),
        (Status.CONTESTED, "", "", ("south",), "contested by The South"),
        (Status.CONTESTED, "", "", ("north", "south"), "contested between The North and The South"),
        (Status.CONTESTED, "", "", (), "contested"),
    ],
)
def test_a_status_never_names_somebody_nobody_named(war: Rows, status, holder, by, sides, words) -> None:
    assert status_words(status, holder, by, sides, war) == words


def test_a_disputed_place_of_which_nothing_is_known_keeps_its_line(war: Rows) -> None:
    place = PlaceRow("ford", "The ford", flags=frozenset({Flag.DISPUTED}), last_report_on=date(2020, 3, 3))
    told = texts(picture("places", replace(war, places=(place,)), WORDS))
    assert "The ford" in told
    assert "disputed" in told
