"""Are two reports about one happening? Pairs of reports, the answer, and the features that gave it."""

from dataclasses import replace

import pytest
from hypothesis import given

from tests.derivation.stories import reports_of
from tracker.derivation.cases import told
from tracker.derivation.likeness import FEATURES, likeness
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import PlaceNode
from tracker.vocabulary import Action, Extent, Kind, Modality, Stance

A = Action
PLACES = PlaceTree(
    [
        PlaceNode("land", "the land"),
        PlaceNode("vale", "the vale", "land"),
        PlaceNode("mill", "the mill", "vale"),
        PlaceNode("farm", "the farm", "vale"),
        PlaceNode("port", "the port", "mill", Kind.SITE),
        PlaceNode("gate", "the gate", "mill", Kind.SITE),
    ]
)
STRIKE = told(A.AIR_STRIKE, "2030-03-05", "north", "south", killed=(10, 12, 15))
CAPTURE = told(A.CAPTURE, "2030-03-05", "north", "south")


def strike(when="2030-03-05", **more):
    return told(A.AIR_STRIKE, when, more.pop("by", "north"), source="herald", **more)


JOIN = {
    "the same deed, place and day": (STRIKE, strike()),
    "a day apart": (STRIKE, strike("2030-03-06")),
    "a day inside the week of the other": (STRIKE, strike("2030-03-03/2030-03-09")),
    "a date taken from the report, within days": (STRIKE, strike("", reported="2030-03-06")),
    "a denial and what it denies": (CAPTURE, told(A.CAPTURE, "2030-03-05", "north", voice="south", says=Stance.DENIES)),
    "denied fighting and the advance it answers": (
        told(A.ADVANCE, "2030-03-05", "north"),
        told(A.CLASH, "2030-03-05", "south", voice="south", says=Stance.DENIES),
    ),
    "a gain and the same loss": (CAPTURE, told(A.LOSE, "2030-03-05", "south", "north")),
    "a gain and the word that the place still holds": (CAPTURE, told(A.HOLD, "2030-03-05", "south", voice="south")),
    "the dead and the strike that killed them": (STRIKE, told(A.CASUALTIES, "2030-03-05", of="south")),
    "the wider place, by the same side": (STRIKE, strike(place="vale")),
    "what stands in the place, by nobody named": (strike(by=""), strike(by="", place="port")),
    "what stands in the place and a part of it": (
        told(A.CAPTURE, "2030-03-05", "north", extent=Extent.PART),
        told(A.CAPTURE, "2030-03-05", "north", place="port"),
    ),
    "moving into the place, told of it and of a part of it": (
        told(A.ADVANCE, "2030-03-05", "north"),
        told(A.ADVANCE, "2030-03-05", "north", extent=Extent.PART),
    ),
    "two voices that blame each other's side": (
        replace(STRIKE, article="1"),
        replace(strike(by="south"), article="2"),
    ),
}
PART = {
    "another place": (STRIKE, strike(place="farm"), "place"),
    "a place and the land it lies in": (STRIKE, strike(place="land"), "place"),
    "two that stand in one place": (strike(place="port"), strike(place="gate"), "place"),
    "what stands in the place taken, and the place": (CAPTURE, told(A.CAPTURE, "2030-03-05", "north", place="port"), ""),
    "a place and no place": (STRIKE, strike(place=""), "place"),
    "another week": (STRIKE, strike("2030-03-15"), "day"),
    "a report a week later without a date": (STRIKE, strike("", reported="2030-03-12"), "day"),
    "a halt and a strike": (STRIKE, strike(manner=Modality.HALTED), "manner"),
    "a threat and a strike": (STRIKE, strike(manner=Modality.THREATENED), "manner"),
    "a protest and a strike": (STRIKE, told(A.PROTEST, "2030-03-05", "north"), "deed"),
    "a gain and the gain of the other side": (CAPTURE, told(A.RECAPTURE, "2030-03-05", "south", "north"), "doers"),
    "a side's loss and its own gain": (
        told(A.LOSE, "2030-03-05", "south", voice="south"),
        told(A.RECAPTURE, "2030-03-05", "south", voice="south"),
        "doers",
    ),
    "the place and a part of it": (CAPTURE, replace(CAPTURE, key="part", extent=Extent.PART), ""),
    "a town taken and soldiers who gave themselves up to others": (
        replace(CAPTURE, initiators=("army",)),
        told(A.SURRENDER, "2030-03-05", "south", initiators=("guard",), targets=("peacekeepers",)),
        "doers",
    ),
    "one voice on the attacks of two sides": (
        replace(STRIKE, article="1"),
        replace(strike(by="south"), article="1", target_sides=("north",)),
        "doers",
    ),
    "the wider place, nobody named": (
        replace(STRIKE, initiator_sides=(), target_sides=(), killed=(None,) * 3),
        strike(place="vale", by=""),
        "",
    ),
}


@pytest.mark.parametrize(("one", "other"), JOIN.values(), ids=JOIN)
def test_two_tellings_of_one_happening_join(one, other):
    found = likeness(one, other, PLACES)
    assert found.joins, found
    assert found.in_words()


@pytest.mark.parametrize(("one", "other", "barred"), PART.values(), ids=PART)
def test_two_happenings_stay_apart(one, other, barred):
    found = likeness(one, other, PLACES)
    assert (found.joins, found.barred) == (False, barred)


def test_a_likeness_tells_its_reasons_weightiest_first():
    assert likeness(STRIKE, strike(killed=(12, 12, 12)), PLACES).in_words() == (
        "same deed (air strike); same place; same days; same side; counts of the dead agree"
    )


def test_every_feature_says_in_one_sentence_what_it_asks():
    assert all(feature.__doc__ and feature.__doc__.endswith(".") for feature in FEATURES)


@given(reports_of("mill", "farm", "vale", "", most=2))
def test_the_order_of_the_two_does_not_matter(reports):
    for one in reports:
        for other in reports:
            there, back = likeness(one, other, PLACES), likeness(other, one, PLACES)
            assert (there.score, there.barred) == (back.score, back.barred)
