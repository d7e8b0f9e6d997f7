"""Rows to draw, made up: a small war with two sides, three places and every kind of doubt."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from timeline.charts.rows import EventRow, PlaceRow, Rows, SideStyle, StretchRow
from tracker.vocabulary import Flag, Modality, Resolution, Status, When

SIDES = (SideStyle("north", "The North", "#1b6ca8", "#6cb4ee"), SideStyle("south", "The South", "#c2571a"))


@pytest.fixture
def event() -> Callable[..., EventRow]:
    """An event from its EDTF date; anything else by name."""

    def made(id: str = "1", edtf: str = "2020-03-04", place: str = "mill", **fields: Any) -> EventRow:
        when = When.of(edtf)
        row = EventRow(
            id=id,
            key=f"event-{id}",
            title=f"Shelling at the {place}",
            edtf=edtf,
            first=when.first,
            last=when.last,
            open_start=when.open_start,
            open_end=when.open_end,
            soft=when.is_soft,
            action="shelling",
            action_label="Shelling",
            family="remote violence",
            place_key=place,
            place_name=f"Old {place}" if place else "",
            sides=("north",),
            sources=("Daily Lantern",),
            url=f"/events/{id}/",
        )
        return replace(row, **fields)

    return made


@pytest.fixture
def war(event: Callable[..., EventRow]) -> Rows:
    """Every kind of mark once, on a board that looks from 20 March 2020."""
    events = (
        event("dot"),
        event("month", "2020-03", "mill", action_label="Offensive"),
        event("about", "2020-03-08~", "mill"),
        event("open", "2020-03-10/..", "bridge", sides=("south",)),
        event("since ever", "../2020-03-02", "bridge"),
        event("halt", "2020-03-11/..", "bridge", modality=Modality.HALTED),
        event("disputed", "2020-03-05/2020-03-09", "camp", disputed=True),
        event("claimed", "2020-03-05/2020-03-07", "camp", claimed_only=True, unreviewed=True),
        event("fallback", "2020-03-19", "camp", resolution=Resolution.FALLBACK, unreviewed=True, sides=()),
        event("undated", "", "camp"),
        event("nowhere", "2020-03-12", "", sides=("somebody else",)),
    )
    places = (
        PlaceRow("mill", "Old mill", lat=1.0, lon=2.0, status=Status.CONTROLLED, holder="north", since="2020-03", events=4),
        PlaceRow("bridge", "Old bridge", lat=1.1, lon=2.2, status=Status.CONTESTED, sides=("north", "south"), events=3),
        PlaceRow("camp", "Old camp", lat=1.2, lon=2.1, status=Status.CLAIMED, by="south", flags=frozenset({Flag.DISPUTED})),
        PlaceRow("valley", "The valley"),
    )
    stretches = (
        StretchRow("mill", "Old mill", None, date(2020, 3, 4), Status.UNKNOWN),
        StretchRow("mill", "Old mill", date(2020, 3, 5), None, Status.BESIEGED, "north", "south", ("north", "south")),
        StretchRow("camp", "Old camp", date(2020, 3, 1), None, Status.CLAIMED, "", "south", flags=frozenset({Flag.DISPUTED})),
    )
    return Rows(events=events, places=places, stretches=stretches, sides=SIDES, on=date(2020, 3, 20))
