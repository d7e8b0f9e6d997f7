"""The timeline: each kind of doubt has its mark, lanes stay where they are, and every mark can be opened."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import plotly.graph_objects as go
import pytest

from timeline.charts import timeline
from timeline.charts.rows import BinRow, EventRow, LaneRow, Rows
from timeline.charts.theme import NOBODY

type Make = Callable[..., EventRow]


def traces(figure: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {trace["name"]: trace for trace in figure["data"]}


def at(trace: dict[str, Any], id: str) -> int:
    return next(place for place, held in enumerate(trace["customdata"]) if held[0] == id)


@pytest.mark.parametrize("px", [240, 360, 1000, 2560])
@pytest.mark.parametrize("lanes_by", ["place", "side", "action"])
def test_plotly_accepts_the_figure(war: Rows, px: int, lanes_by: str) -> None:
    go.Figure(timeline.build(replace(war, px=px, lanes_by=lanes_by)))


@pytest.mark.parametrize(
    ("id", "symbol"),
    [("dot", "circle"), ("fallback", "diamond")],
)
def test_a_date_taken_from_the_report_looks_different(war: Rows, id: str, symbol: str) -> None:
    dots = traces(timeline.build(war))["events"]
    assert dots["marker"]["symbol"][at(dots, id)] == symbol


def test_what_is_disputed_is_hatched(war: Rows) -> None:
    hatched = traces(timeline.build(war))["spans hatched"]
    assert [held[0] for held in hatched["customdata"]] == ["disputed"]
    assert hatched["marker"]["pattern"]["shape"] == ["/"]


def test_what_is_only_claimed_is_an_outline(war: Rows) -> None:
    spans = traces(timeline.build(war))["spans"]
    claimed = at(spans, "claimed")
    assert spans["marker"]["color"][claimed] == "rgba(0,0,0,0)"
    assert spans["marker"]["line"]["width"][claimed] > 0


def test_a_halt_is_absence(war: Rows) -> None:
    drawn = traces(timeline.build(war))
    assert drawn["spans"]["marker"]["color"][at(drawn["spans"], "halt")] == "rgba(0,0,0,0)"
    assert drawn["halts"]["line"]["dash"]
    assert any("halted" in words for words in drawn["labels"]["text"])


def test_open_ends_go_on_with_an_arrow(war: Rows) -> None:
    heads = traces(timeline.build(war))["goes on"]["marker"]["symbol"]
    assert sorted(heads) == ["triangle-left", "triangle-right", "triangle-right"]


def test_what_has_no_end_is_drawn_as_far_as_it_is_told_of(event: Make) -> None:
    told = event("told", "2020-03-02/..", told_on=date(2020, 3, 5))
    drawn = traces(timeline.build(Rows(events=(told, event("later", "2020-06-30")))))
    assert drawn["spans"]["x"][at(drawn["spans"], "told")] == 4 * 86_400_000
    assert drawn["goes on"]["x"] == ["2020-03-06"]


@pytest.mark.parametrize(("first", "is_within"), [(date(2020, 3, 5), True), (date(2020, 3, 6), False), (None, True)])
def test_what_has_no_end_is_in_no_window_after_its_newest_report(event: Make, first: date | None, is_within: bool) -> None:
    assert event("told", "2020-03-02/..", told_on=date(2020, 3, 5)).is_within(first, None) == is_within


def test_soft_ends_run_out_and_leave_a_shorter_body(war: Rows) -> None:
    drawn = traces(timeline.build(war))
    body = drawn["spans"]["x"][at(drawn["spans"], "month")]
    assert 0 < body < 31 * 86_400_000
    assert "soft ends" in drawn
    assert "about" in drawn  # the whisker of a single uncertain day


def test_what_no_editor_has_checked_wears_a_ring(war: Rows) -> None:
    assert len(traces(timeline.build(war))["not checked"]["x"]) == 1


def test_an_unknown_side_is_grey_and_a_known_one_wears_its_own_colour(war: Rows) -> None:
    dots = traces(timeline.build(war))["events"]
    assert dots["marker"]["color"][at(dots, "nowhere")] == NOBODY
    assert dots["marker"]["color"][at(dots, "dot")] == "#1b6ca8"


def test_every_dated_event_can_be_opened_and_the_undated_are_not_drawn(war: Rows) -> None:
    figure = timeline.build(war)
    opened = {held[0]: held[1] for trace in figure["data"] for held in trace.get("customdata", []) if held[0]}
    assert opened == {event.id: event.url for event in war.events if event.is_dated}


def test_hostile_titles_are_inert(event: Make) -> None:
    rows = Rows(events=(event(title="<b>x</b><a href='javascript:alert(1)'>y</a>", place_name="<i>z</i>"),))
    text = str(timeline.build(rows)["data"])
    assert "<b>" not in text
    assert "<a" not in text


def lanes_of(figure: dict[str, Any]) -> tuple[int, list[str], list[float]]:
    axis = figure["layout"]["yaxis"]
    return figure["layout"]["height"], axis["ticktext"], axis["tickvals"]


def test_lanes_stay_where_they_are_as_the_window_moves(war: Rows) -> None:
    near = replace(war, first=date(2020, 3, 4), last=date(2020, 3, 6))
    assert lanes_of(timeline.build(near)) == lanes_of(timeline.build(war))


def test_the_window_s_own_events_do_not_move_lanes_either(war: Rows) -> None:
    inside = replace(war, events=war.events[:1], whole=war.events, first=date(2020, 3, 4), last=date(2020, 3, 6))
    assert lanes_of(timeline.build(inside)) == lanes_of(timeline.build(war))


def test_counts_and_events_share_their_lanes(event: Make) -> None:
    lanes = (LaneRow("mill", "Old mill", 4000), LaneRow("camp", "Old camp", 3))
    counted = Rows(bins=(BinRow("mill", date(2020, 1, 1), date(2020, 1, 7), 90, "north"),), lanes=lanes)
    single = Rows(events=(event(edtf="2020-01-03"),), lanes=lanes)
    assert lanes_of(timeline.build(counted)) == lanes_of(timeline.build(single))


def crowd(event: Make, number: int) -> tuple[EventRow, ...]:
    return tuple(event(str(n), (date(2020, 1, 1) + timedelta(days=n % 30)).isoformat()) for n in range(number))


def test_a_crowded_lane_is_counted_and_a_close_look_shows_its_events(event: Make) -> None:
    rows = Rows(events=(*crowd(event, 600), event("calm", "2020-01-09", "camp")))
    far = traces(timeline.build(rows))
    assert far["counts north"]["y"]
    assert [held[0] for held in far["events"]["customdata"]] == ["calm"]
    close = replace(rows, events=rows.events[:40], whole=(), px=2000)
    assert "counts north" not in traces(timeline.build(close))


def test_a_count_says_what_days_to_look_closer_at(event: Make) -> None:
    counts = traces(timeline.build(Rows(events=crowd(event, 600))))["counts north"]
    assert all(id == "" and first <= last for id, _, first, last in counts["customdata"])
    assert sum(int(words.split()[0]) for words in counts["hovertext"]) == 600


def test_no_two_dots_of_a_lane_stand_on_one_spot(event: Make) -> None:
    rows = Rows(events=tuple(event(str(n), "2020-01-05") for n in range(6)))
    dots = traces(timeline.build(rows))["events"]
    assert len(set(zip(dots["x"], dots["y"], strict=True))) == 6


def test_more_lanes_than_the_paper_holds_share_the_last(event: Make) -> None:
    rows = Rows(events=tuple(event(str(n), "2020-01-05", f"place{n:02}") for n in range(40)))
    _, names, _ = lanes_of(timeline.build(rows))
    assert len(names) == 13
    assert names[-1] == "28 others"


@pytest.mark.parametrize(
    ("rows", "words"),
    [(Rows(), "No event matches"), (Rows(on=date(2020, 1, 1)), "No event matches")],
)
def test_an_empty_timeline_says_so(rows: Rows, words: str) -> None:
    figure = timeline.build(rows)
    go.Figure(figure)
    assert figure["layout"]["annotations"][0]["text"] == words


@pytest.mark.parametrize("edtf", ["0001-01-01", "9999-12-31", "../0001-01-01", "9999-12-31/.."])
def test_the_ends_of_the_calendar_are_drawn(event: Make, edtf: str) -> None:
    go.Figure(timeline.build(Rows(events=(event(edtf=edtf),))))


def test_the_day_looked_from_is_drawn_and_named(war: Rows) -> None:
    layout = timeline.build(war)["layout"]
    assert [one["x0"] for one in layout["shapes"] if one.get("name") == "on"] == ["2020-03-20 12:00"]
    assert [one["text"] for one in layout["annotations"]] == ["as of 20 Mar 2020"]


def test_what_stands_alone_far_off_presses_the_rest_into_no_corner(event: Make) -> None:
    chronicle = tuple(event(str(n), (date(2020, 1, 1) + timedelta(days=3 * n)).isoformat()) for n in range(40))
    old = event("old", "2012-07")
    layout = timeline.build(Rows(events=(*chronicle, old)))["layout"]
    assert layout["xaxis"]["range"][0] > "2019-12"
    assert layout["meta"]["whole"][0] < "2012-08"  # it is drawn, and one key away
    drawn = traces(timeline.build(Rows(events=(*chronicle, old))))
    assert at(drawn["spans"], "old") >= 0


def test_a_few_days_far_apart_are_all_in_view(event: Make) -> None:
    layout = timeline.build(Rows(events=(event("old", "2012-07-01"), event("new", "2020-01-01"))))["layout"]
    assert layout["xaxis"]["range"][0] < "2012-07-02"


def test_a_high_timeline_writes_its_days_above_its_lanes_too(event: Make) -> None:
    crowd = tuple(event(f"{place}{n}", "2020-03-10", f"hill{place}") for place in range(12) for n in range(3))
    high = timeline.build(Rows(events=crowd, on=date(2020, 3, 12)))
    low = timeline.build(Rows(events=crowd[:3], on=date(2020, 3, 12)))
    above = high["layout"]["xaxis2"]
    assert (above["side"], above["matches"]) == ("top", "x")
    assert traces(high)["days"]["xaxis"] == "x2"
    assert [note["yshift"] > 0 for note in high["layout"]["annotations"] if note["name"] == "on"] == [True]
    go.Figure(high)
    assert "xaxis2" not in low["layout"]
