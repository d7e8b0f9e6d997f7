"""The map and the strip: colours from the record, doubt as rings and hatching, nothing fetched by the figure itself."""

from dataclasses import replace
from datetime import date
from typing import Any

import plotly.graph_objects as go
import pytest

from timeline.charts.registry import CHARTS
from timeline.charts.rows import PlaceRow, Rows, StretchRow
from timeline.charts.theme import NOBODY
from tracker.vocabulary import Flag, Status


def built(name: str, rows: Rows) -> dict[str, Any]:
    build = CHARTS[name].build
    assert build is not None
    return build(rows)


@pytest.mark.parametrize("name", ["map", "strip"])
def test_plotly_accepts_the_figure(war: Rows, name: str) -> None:
    go.Figure(built(name, war))
    go.Figure(built(name, Rows()))


def test_every_placed_place_can_be_opened(war: Rows) -> None:
    trace = next(trace for trace in built("map", war)["data"] if trace["name"] == "places")
    assert {held[0] for held in trace["customdata"]} == {"mill", "bridge", "camp"}


def disk(war: Rows, name: str) -> list[float]:
    return next((trace["lat"] for trace in built("map", war)["data"] if trace["name"] == name), [])


def test_doubt_is_drawn_as_rings(war: Rows) -> None:
    assert disk(war, "ring") == [1.2]  # claimed only: an outline
    assert disk(war, "other") == [1.1]  # contested: the other side inside
    assert disk(war, "disputed") == [1.2]


def test_the_style_fetches_nothing(war: Rows) -> None:
    style = built("map", war)["layout"]["map"]["style"]
    assert style["sources"] == {}
    assert "http" not in str(style)


def test_one_place_or_none_is_still_a_map() -> None:
    lone = Rows(places=(PlaceRow("a", "A", lat=60.0, lon=10.0),))
    assert built("map", lone)["layout"]["map"]["zoom"] == 13.0
    assert built("map", lone)["layout"]["meta"]["needs"] == [1000, 440]
    assert built("map", Rows())["data"] == []


def test_a_map_without_places_says_so_and_draws_no_axes() -> None:
    layout = built("map", Rows())["layout"]
    assert [note["text"] for note in layout["annotations"]] == ["No place to show"]
    assert (layout["xaxis"]["visible"], layout["yaxis"]["visible"]) == (False, False)


@pytest.mark.parametrize(("far", "wide", "high"), [((60.0, 12.0), 1000, 1), ((62.0, 10.0), 1, 440)])
def test_a_map_tells_how_many_pixels_its_places_need(far: tuple[float, float], wide: int, high: int) -> None:
    pair = Rows(places=(PlaceRow("a", "A", lat=60.0, lon=10.0), PlaceRow("b", "B", lat=far[0], lon=far[1])))
    assert built("map", pair)["layout"]["meta"]["needs"] == pytest.approx([wide, high], abs=4)


@pytest.mark.parametrize(("last", "step"), [(date(2020, 3, 3), 86_400_000), (date(2020, 9, 1), None)])
def test_no_day_is_written_twice_on_an_axis_of_few(last: date, step: int | None) -> None:
    held = StretchRow("a", "A", date(2020, 3, 1), last, Status.CONTROLLED, "north")
    assert built("strip", Rows(stretches=(held,)))["layout"]["xaxis"].get("dtick") == step


def test_no_date_at_all_says_so() -> None:
    figure = built("strip", Rows(stretches=(StretchRow("a", "A", None, None, Status.UNKNOWN),)))
    assert figure["layout"]["annotations"][0]["text"] == "No status is known"


@pytest.mark.parametrize(
    ("status", "flags", "shape"),
    [
        (Status.CONTROLLED, (), None),
        (Status.CONTROLLED, (Flag.DISPUTED,), "/"),
        (Status.CONTESTED, (), "/"),
        (Status.MIXED, (), "|"),
        (Status.TRUCE, (), "-"),
        (Status.CLAIMED, (), None),
        (Status.BESIEGED, (), None),
        (Status.UNKNOWN, (), None),
    ],
)
def test_each_status_has_its_hatching(war: Rows, status: Status, flags: tuple[Flag, ...], shape: str | None) -> None:
    row = StretchRow("a", "A", date(2020, 1, 1), None, status, "north", "south", ("north", "south"), frozenset(flags))
    (trace,) = built("strip", replace(war, stretches=(row,)))["data"]
    assert trace["marker"].get("pattern", {}).get("shape", [None]) == [shape]


def test_both_sides_colour_what_is_contested(war: Rows) -> None:
    row = StretchRow("a", "A", date(2020, 1, 1), None, Status.CONTESTED, "", "", ("north", "south"))
    (trace,) = built("strip", replace(war, stretches=(row,)))["data"]
    pattern = trace["marker"]["pattern"]
    assert (pattern["bgcolor"], pattern["fgcolor"]) == (["#1b6ca8"], ["#c2571a"])


def test_a_side_without_a_colour_is_grey(war: Rows) -> None:
    row = StretchRow("a", "A", date(2020, 1, 1), None, Status.CONTROLLED, "nobody knows")
    (trace,) = built("strip", replace(war, stretches=(row,)))["data"]
    assert trace["marker"]["color"] == [NOBODY]
