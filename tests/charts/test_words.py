"""Charts in words: dates at their shortest, statuses as sentences, alternative texts from the rows' own numbers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from timeline.charts.registry import CHARTS
from timeline.charts.rows import EventRow, Rows
from timeline.charts.status_words import flag_words, in_order, status_words
from timeline.charts.wording import counted, listed, since_words, when_words
from tracker.vocabulary import Flag, Resolution, Status
from tracker.vocabulary.dates_in_words import span_words

D = date


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (D(2016, 10, 29), D(2016, 10, 29), "29 Oct 2016"),
        (D(2016, 9, 1), D(2016, 9, 30), "Sep 2016"),
        (D(2016, 9, 1), D(2016, 9, 10), "1–10 Sep 2016"),
        (D(2016, 10, 29), D(2016, 11, 3), "29 Oct – 3 Nov 2016"),
        (D(2016, 12, 30), D(2017, 1, 2), "30 Dec 2016 – 2 Jan 2017"),
        (D(2016, 1, 1), D(2016, 12, 31), "2016"),
        (D(2010, 1, 1), D(2019, 12, 31), "2010–2019"),
        (D(2016, 10, 18), None, "since 18 Oct 2016"),
        (None, D(2016, 10, 18), "until 18 Oct 2016"),
        (None, None, "no date"),
    ],
)
def test_a_run_of_days_at_its_shortest(first: date | None, last: date | None, words: str) -> None:
    assert span_words(first, last) == words


@pytest.mark.parametrize(
    ("edtf", "resolution", "words"),
    [
        ("2016-10-18/..", Resolution.EXPLICIT, "since 18 Oct 2016"),
        ("../2016-10-18", Resolution.EXPLICIT, "until 18 Oct 2016"),
        ("2016-09-01~/2016-09-10~", Resolution.EXPLICIT, "about 1–10 Sep 2016"),
        ("2016-11-09", Resolution.FALLBACK, "no date given, reported 9 Nov 2016"),
    ],
)
def test_when_with_its_doubt(event: Callable[..., EventRow], edtf: str, resolution: Resolution, words: str) -> None:
    assert when_words(event(edtf=edtf, resolution=resolution)) == words


def test_what_has_no_end_says_when_it_was_last_told_of(event: Callable[..., EventRow]) -> None:
    assert when_words(event(edtf="2016-10-18/..", told_on=D(2016, 11, 9))) == "since 18 Oct 2016, last told 9 Nov 2016"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.CONTROLLED, "held by The North"),
        (Status.CLAIMED, "claimed by The South, held by The North"),
        (Status.CONTESTED, "contested between The North and The South"),
        (Status.BESIEGED, "held by The North, besieged by The South"),
        (Status.TRUCE, "truce between The North and The South"),
        (Status.MIXED, "held in part by The North and The South"),
        (Status.UNKNOWN, "not known"),
    ],
)
def test_a_status_as_a_sentence_says_it(war: Rows, status: Status, words: str) -> None:
    assert status_words(status, "north", "south", ("north", "south"), war) == words


def test_small_words() -> None:
    assert [counted(1, "event"), counted(2, "event"), counted(2, "stretch", "stretches")] == [
        "1 event",
        "2 events",
        "2 stretches",
    ]
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]
    assert [since_words("2016-09"), since_words(""), since_words("nonsense")] == ["1 Sep 2016", "", ""]


def test_the_timeline_in_words(war: Rows) -> None:
    assert CHARTS["timeline"].alt(war) == (
        "Timeline of 10 events, Mar 2020, in 4 lanes by place: most in Old bridge (3), Old camp (3) and Old mill (3). "
        "Of these 1 disputed, 1 claimed by one side only, 1 a halt rather than a deed, 1 dated by its report only and "
        "2 not checked by an editor. 1 event without a date is listed apart."
    )


def test_the_map_in_words(war: Rows) -> None:
    assert CHARTS["map"].alt(war) == (
        "Map of 3 places: Old mill held by The North, Old bridge contested between The North and The South and "
        "Old camp claimed by The South. 1 place without a point is in the table only."
    )


def test_the_places_in_words(war: Rows) -> None:
    assert CHARTS["places"].alt(war) == "4 places as of 20 Mar 2020: 1 controlled, 1 claimed, 1 contested and 1 unknown."


def test_the_strip_in_words(war: Rows) -> None:
    assert (
        CHARTS["strip"]
        .alt(war)
        .startswith("Status of 2 places over time. Old mill: not known until 4 Mar 2020; Old mill: held by")
    )


@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_has_words_and_a_table_that_fit_its_rows(war: Rows, name: str) -> None:
    chart = CHARTS[name]
    table = chart.table(war)
    assert chart.alt(war).endswith(".")
    assert chart.alt(Rows()).startswith("An empty")
    assert {len(row.cells) for row in table.rows} == {len(table.header)}
    assert not chart.table(Rows()).rows


def test_the_table_of_the_timeline_holds_the_undated_last(war: Rows) -> None:
    rows = CHARTS["timeline"].table(war).rows
    assert len(rows) == len(war.events)
    assert rows[-1].url == "/events/undated/"


def test_the_table_of_places_says_as_of_when(war: Rows) -> None:
    assert CHARTS["places"].table(war).caption == "Status of places as of 20 Mar 2020"
    assert CHARTS["places"].table(replace(war, on=None)).caption == "Status of places"


def test_doubts_stand_in_one_order_however_they_were_found() -> None:
    assert in_order(frozenset(Flag)) == (Flag.DISPUTED, Flag.STALE, Flag.ONE_SOURCE, Flag.PARTISAN_ONLY, Flag.INFERRED)
    assert flag_words(frozenset({Flag.INFERRED, Flag.STALE})) == "no recent report, inferred from its parts"
