"""Reports that cannot both hold: each rule on its own example, what is no contradiction, and the founding report."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.derivation.founding import PLACES, REPORTS
from tests.derivation.stories import reports_of
from tracker.derivation.cases import told
from tracker.derivation.clash_rules import RULES
from tracker.derivation.contradictions import find_contradictions
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import PlaceNode
from tracker.vocabulary import Action, Modality, Stance

A = Action
VALE = PlaceTree([PlaceNode("vale", "the vale"), PlaceNode("mill", "the mill", "vale")])
HALT = told(A.AIR_STRIKE, "2030-03-02/..", "north", manner=Modality.HALTED, reported="2030-03-20", place="vale")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_finds_its_own_example(rule):
    (found,) = find_contradictions(rule.example.story, VALE)
    assert (found.rule, set(found.reports)) == (rule.example.reading, {report.key for report in rule.example.story})
    assert rule.sentence in found.because


PEACE = {
    "a gain after the holding ends": [
        told(A.HOLD, "2030-03-02", "north"),
        told(A.CAPTURE, "2030-03-06", "south", source="herald"),
    ],
    "a strike before the halt": [HALT, told(A.AIR_STRIKE, "2030-03-01", "north", source="herald")],
    "a strike after the day up to which the halt is vouched for": [
        HALT,
        told(A.AIR_STRIKE, "2030-04-01", "north", source="herald"),
    ],
    "a strike by another side": [HALT, told(A.AIR_STRIKE, "2030-03-11", "south", source="herald")],
    "shelling during a halt of air strikes": [HALT, told(A.SHELLING, "2030-03-11", "north", source="herald")],
    "a withdrawal and a return by force": [
        told(A.WITHDRAW, "2030-03-02", "north"),
        told(A.RECAPTURE, "2030-03-05", "north", source="herald"),
    ],
    "a withdrawal and the other side there": [
        told(A.WITHDRAW, "2030-03-02", "north"),
        told(A.PRESENCE, "2030-03-05", "south", source="herald"),
    ],
    "a withdrawal and a denial that they are there": [
        told(A.WITHDRAW, "2030-03-02", "north"),
        told(A.PRESENCE, "2030-03-05", "north", says=Stance.DENIES, source="herald"),
    ],
    "both sides there on one day": [
        told(A.PRESENCE, "2030-03-05", "north"),
        told(A.PRESENCE, "2030-03-05", "south", source="herald"),
    ],
    "a loss and fighting on for the place": [
        told(A.LOSE, "2030-03-02", "north"),
        told(A.CLASH, "2030-03-05", "north", "south", source="herald"),
    ],
    "a side that says it holds and that there is no fighting": [
        told(A.HOLD, "2030-03-02", "north", voice="north"),
        told(A.CLASH, "2030-03-02", "north", voice="north", says=Stance.DENIES, speaker="another-of-the-north"),
    ],
    "counts that share a number": [
        told(A.AIR_STRIKE, "2030-03-02", "north", killed=(10, 12, 30)),
        told(A.AIR_STRIKE, "2030-03-02", "north", killed=(30, 30, 30), source="herald"),
    ],
    "a lower bound and a count above it": [
        told(A.AIR_STRIKE, "2030-03-02", "north", killed=(24, None, None)),
        told(A.AIR_STRIKE, "2030-03-02", "north", killed=(120, 120, 120), source="herald"),
    ],
    "counts of two events": [
        told(A.AIR_STRIKE, "2030-03-02", "north", killed=(10, 12, 14)),
        told(A.AIR_STRIKE, "2030-04-02", "north", killed=(30, 30, 30), source="herald"),
    ],
    "a speaker nobody knows": [
        told(A.HOLD, "2030-03-02", "north"),
        told(A.HOLD, "2030-03-02", "south", source="herald", speaker_known=False),
    ],
}


@pytest.mark.parametrize("story", PEACE.values(), ids=PEACE)
def test_what_can_both_hold_is_no_contradiction(story):
    assert find_contradictions(story, VALE) == ()


def test_a_strike_in_a_village_answers_a_halt_in_the_vale():
    strike = told(A.AIR_STRIKE, "2030-03-11", "north", source="herald", place="mill")
    assert [found.rule for found in find_contradictions([HALT, strike], VALE)] == ["halt-against-strike"]


@pytest.mark.parametrize("stays", [A.HOLD, A.PRESENCE, A.CLASH])
def test_whoever_went_of_their_own_will_is_not_there_days_later(stays):
    gone = told(A.WITHDRAW, "2030-03-02", "north")
    (found,) = find_contradictions([gone, told(stays, "2030-03-05", "north", source="herald")], VALE)
    assert found.rule == "withdrawal-against-presence"


def test_ten_copies_make_one_contradiction():
    copies = [told(A.HOLD, "2030-03-02", "south", source=f"herald-{n}") for n in range(10)]
    (found,) = find_contradictions([told(A.HOLD, "2030-03-02", "north"), *copies], VALE)
    assert len(found.reports) == 11


def test_what_was_taken_back_contradicts_nothing():
    gain = told(A.CAPTURE, "2030-03-02", "north")
    back = told(A.CAPTURE, "2030-03-02", "north", says=Stance.RETRACTS, reported="2030-03-04")
    hold = told(A.HOLD, "2030-03-02", "south", source="herald")
    assert find_contradictions([gain, back, hold], VALE) == ()


def test_the_key_stays_when_later_reports_join():
    story = [told(A.HOLD, "2030-03-02", "north"), told(A.HOLD, "2030-03-02", "south", source="herald")]
    later = replace(story[1], key="later", source="courier", reported_on=story[1].reported_on.replace(day=20))
    assert find_contradictions(story, VALE)[0].key == find_contradictions([*story, later], VALE)[0].key


def test_the_founding_report_contradicts_itself_on_minian():
    found = {one.rule: set(one.reports) for one in find_contradictions(REPORTS, PLACES) if "Minian" in one.because}
    assert found == {
        "denied": {"moved-in", "no-clashes", "still-with-us"},
        "two-sole-holders": {"moved-in", "still-with-us"},
    }


@given(reports_of("mill", "vale"), st.randoms())
def test_the_order_of_the_reports_does_not_matter(reports, random):
    assert find_contradictions(random.sample(reports, len(reports)), VALE) == find_contradictions(reports, VALE)


@given(reports_of("mill", "vale"))
def test_keys_are_unique_and_each_contradiction_has_two_reports(reports):
    found = find_contradictions(reports, VALE)
    assert len({one.key for one in found}) == len(found)
    assert all(len(one.reports) >= 2 for one in found)
