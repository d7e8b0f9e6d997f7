"""Reports gather into events: what joins, what stays apart, and that neither order nor company changes it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.derivation.founding import PLACES, REPORTS, name
from tests.derivation.stories import reports_of
from tracker.derivation.blocks import blocks_of, components, event_key
from tracker.derivation.cases import told
from tracker.derivation.digest import Toll
from tracker.derivation.events import Gathered, affected, gather, regather, successors
from tracker.derivation.kindred import stance_towards
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import PlaceNode, Report
from tracker.vocabulary import Action, Modality, Resolution, Stance, When

A = Action
VALE = PlaceTree([PlaceNode("vale", "the vale"), PlaceNode("mill", "the mill", "vale"), PlaceNode("farm", "the farm", "vale")])
FIRST = told(A.AIR_STRIKE, "2030-03-05", "north", "south", key="first", reported="2030-03-05")


def telling(key: str, reported: str = "2030-03-06", when: str = "2030-03-05", by: str = "north", **more) -> Report:
    return told(more.pop("action", A.AIR_STRIKE), when, by, "south", key=key, reported=reported, source=key, **more)


def together(*reports: Report, **more) -> list[list[str]]:
    """The events as lists of report keys."""
    return sorted(sorted(event.report_keys) for event in gather(reports, places=VALE, **more))


def only(*reports: Report) -> Gathered:
    (event,) = gather(reports, places=VALE)
    return event


class TestWhatJoins:
    def test_two_articles_on_one_strike_are_one_event(self):
        assert together(FIRST, telling("second")) == [["first", "second"]]

    def test_each_report_tells_why_it_is_there(self):
        reasons = [placed.reason for placed in only(FIRST, telling("second")).reports]
        assert reasons == ["founded the event", "same deed (air strike); same place; same days; same side; same side attacked"]

    def test_whom_only_the_other_side_names_is_no_doer_where_others_tell_of_it_too(self):
        nobody, blamed = telling("nobody", by=""), telling("blamed", by="north", speaker_side="south")
        assert only(nobody, blamed).initiator_sides == ()
        assert only(blamed, telling("blamed_too", by="north", speaker_side="south")).initiator_sides == ("north",)
        assert only(nobody, blamed, telling("neutral")).initiator_sides == ("north",)
        assert only(nobody, telling("own", speaker_side="north")).initiator_sides == ("north",)

    @pytest.mark.parametrize("first", [A.REPEL, A.ASSAULT])
    def test_an_attack_and_its_being_repelled_agree_on_who_attacked(self, first):
        tales = {A.REPEL: ("south", ""), A.ASSAULT: ("north", "")}
        told_of = sorted(tales, key=lambda action: action is not first)
        reports = [
            told(action, "2030-03-05", *tales[action], key=action.value, reported=f"2030-03-0{day}", source=action.value)
            for day, action in enumerate(told_of, 5)
        ]
        (event,) = gather(reports, places=VALE)
        attacker, attacked = ("south", "north") if event.action is A.REPEL else ("north", "south")
        assert (event.initiator_sides, event.target_sides) == ((attacker,), (attacked,))

    def test_a_halt_never_joins_a_strike(self):
        assert together(FIRST, telling("halt", manner=Modality.HALTED)) == [["first"], ["halt"]]

    def test_two_villages_do_not_join_through_the_vale_that_holds_both(self):
        assert together(FIRST, telling("vale", place="vale"), telling("farm", place="farm", reported="2030-03-07")) == [
            ["farm"],
            ["first", "vale"],
        ]

    def test_a_row_of_days_does_not_chain_into_one_event(self):
        daily = [telling(f"day-{day}", f"2030-03-{day:02}", f"2030-03-{day:02}") for day in range(10, 20)]
        assert all(len(keys) <= 3 for keys in together(*daily))

    def test_the_gains_of_two_sides_on_one_day_are_two_events(self):
        assert together(telling("one", action=A.CAPTURE), telling("two", action=A.CAPTURE, by="east")) == [["one"], ["two"]]


class TestWhatAnEventIs:
    def test_its_key_is_that_of_its_founder_and_stays(self):
        assert only(FIRST).key == only(FIRST, telling("second"), telling("third", "2030-03-08")).key == event_key("first")

    def test_a_denial_joins_and_makes_it_disputed(self):
        event = only(FIRST, telling("no", voice="north", says=Stance.DENIES))
        assert (event.disputed, event.voices) == (True, 1)
        assert {stance.side: stance.stances for stance in event.stances} == {"": (Stance.ASSERTS,), "north": (Stance.DENIES,)}

    def test_the_change_is_what_it_is_about_whoever_was_heard_first(self):
        hold = told(A.HOLD, "2030-03-05", "south", voice="south", key="a-hold")
        calm = told(A.CLASH, "2030-03-05", "south", voice="south", key="b-calm", says=Stance.DENIES)
        gain = told(A.ADVANCE, "2030-03-05", "north", voice="north", key="c-gain")
        event = only(hold, calm, gain)
        assert (event.action, event.initiator_sides, event.disputed) == (A.ADVANCE, ("north",), True)
        assert not only(hold, calm).disputed

    def test_the_best_grounded_date_wins_over_that_of_a_report(self):
        event = only(telling("loose", "2030-03-05", ""), telling("firm", "2030-03-06", "2030-03-04"))
        assert (event.when.edtf, event.when.resolution) == ("2030-03-04", Resolution.EXPLICIT)

    def test_of_dates_that_agree_the_most_precise_wins(self):
        assert only(telling("week", when="2030-03-03/2030-03-09"), FIRST).when.edtf == "2030-03-05"

    def test_dates_that_differ_leave_it_soft(self):
        event = only(FIRST, telling("next-day", when="2030-03-06"))
        assert (event.when.edtf, event.when.is_soft) == ("2030-03-05~/2030-03-06~", True)

    def test_counts_are_compared_and_never_added(self):
        copies = [telling(f"copy-{n}", killed=(10, 12, None), origin="wire") for n in range(3)]
        event = only(*copies, telling("own", killed=(9, 9, 15)), telling("same", killed=(12, 12, 12)))
        assert event.killed == Toll(9, 12, 15)

    def test_a_lower_bound_is_no_figure(self):
        vague = telling("dozens", killed=(24, None, None))
        assert only(vague).killed == Toll(24, None, 24)
        assert only(vague, telling("own", killed=(31, 31, 31))).killed == Toll(24, 31, 31)

    def test_copies_of_one_wire_are_one_voice(self):
        copies = [telling(f"copy-{n}", origin="wire") for n in range(10)]
        assert only(*copies).voices == 1
        assert only(*copies, telling("own")).voices == 2

    def test_a_loss_counts_towards_the_gain_it_is(self):
        event = only(
            told(A.CAPTURE, "2030-03-05", "north", "south", key="gain"),
            told(A.LOSE, "2030-03-05", "south", "north", "south", key="loss", reported="2030-03-06"),
        )
        assert (event.action, event.initiator_sides, event.target_sides) == (A.CAPTURE, ("north",), ("south",))

    def test_who_only_fights_is_not_taken_for_who_attacked(self):
        clash = told(A.CLASH, "2030-03-05", "south", key="clash", article="1", speaker_name="a witness")
        raid = told(A.ASSAULT, "2030-03-05", "north", key="raid", article="2", speaker_name="north")
        event = only(raid, clash, told(A.ASSAULT, "2030-03-05", "north", key="again", article="3"))
        assert (event.action, event.initiator_sides) == (A.ASSAULT, ("north",))

    def test_an_event_whose_only_voice_takes_it_back_is_retracted(self):
        event = only(FIRST, told(A.AIR_STRIKE, "2030-03-05", "north", key="sorry", reported="2030-03-09", says=Stance.RETRACTS))
        assert (event.retracted, event.voices) == (True, 0)

    def test_the_narrowest_place_is_where_it_was(self):
        assert only(telling("wide", "2030-03-05", place="vale"), telling("close")).place == "mill"

    def test_who_only_had_it_does_not_speak_against_who_took_it(self):
        had, taken = telling("had", by="south", action=A.HOLD, background=True), telling("taken", action=A.CAPTURE)
        assert stance_towards(had, taken) is Stance.ASSERTS
        assert stance_towards(replace(had, background=False), taken) is Stance.DENIES

    def test_a_holder_that_denies_having_gone_says_that_it_is_there(self):
        holds = telling("holds", action=A.HOLD, voice="north", manner=Modality.ONGOING)
        denial = telling("denial", action=A.WITHDRAW, voice="north", says=Stance.DENIES)
        assert not only(holds, denial).disputed
        lost = telling("lost", by="south", action=A.CAPTURE, voice="south")
        assert only(lost, telling("no", by="south", action=A.CAPTURE, voice="north", says=Stance.DENIES)).disputed

    def test_what_was_taken_goes_before_what_is_under_way_when_as_many_say_so(self):
        advance = telling("a", action=A.ADVANCE)
        assert only(advance, telling("b", action=A.CAPTURE)).action is A.CAPTURE
        assert only(advance, telling("b", action=A.CAPTURE), telling("c", action=A.ADVANCE)).action is A.ADVANCE


class TestPartiesAndPlacesThatTheRecordDoesNotKnow:
    def test_the_title_names_them_as_the_reports_do(self):
        strike = replace(
            FIRST, initiator_sides=(), target_sides=(), killed=(12, 12, 12), place="named:ford", place_name="Old Ford"
        )
        event = only(replace(strike, doer_names=("gunmen",), target_names=("12 fishermen",)))
        assert event.title == "Gunmen carry out air strikes on fishermen in Old Ford, 12 dead"

    def test_those_the_record_knows_go_before_them(self):
        assert only(replace(FIRST, doer_names=("gunmen",))).title == "North carries out air strikes on south in the mill"

    def test_who_beat_them_back_did_not_leave_with_them(self):
        left = replace(telling("left", by="", action=A.WITHDRAW), target_sides=(), doer_names=("Raiders",))
        beat = replace(telling("beat", by="", action=A.REPEL), target_sides=(), doer_names=("Wardens",))
        assert only(left, beat).title == "Raiders withdraw from the mill before Wardens"

    def test_nobody_does_it_to_himself(self):
        kept = replace(telling("kept", by="", action=A.HOLD), target_sides=(), doer_names=("Jihadists",))
        left = replace(telling("left", by="", action=A.WITHDRAW), target_sides=(), doer_names=("jihadists",))
        assert only(kept, left).title == "Jihadists withdraw from the mill"

    def test_a_loss_turns_them_round_as_it_turns_the_others(self):
        loss = told(A.LOSE, "2030-03-05", key="loss", doer_names=("the garrison",), target_names=("raiders",))
        capture = told(A.CAPTURE, "2030-03-05", key="capture", reported="2030-03-06")
        assert only(loss, capture).title in ("Raiders capture the mill from garrison", "Garrison loses the mill to raiders")

    def test_a_place_by_name_is_one_place(self):
        here = [
            replace(telling(key), place="named:ford", place_name=name) for key, name in (("a", "Old Ford"), ("b", "old ford"))
        ]
        assert together(*here, replace(telling("c"), place="named:weir", place_name="the Weir")) == [["a", "b"], ["c"]]


class TestEditors:
    def test_a_pin_sends_a_report_to_an_event_whatever_the_likeness(self):
        far = telling("far", "2030-06-01", "2030-06-01", place="farm")
        assert together(FIRST, far, pins={"far": event_key("first")}) == [["far", "first"]]

    def test_reports_like_a_pinned_one_follow_it(self):
        pins = {"second": "event:of-its-own"}
        events = gather([FIRST, telling("second")], places=VALE, pins=pins)
        assert [event.key for event in events] == ["event:of-its-own"]

    def test_a_split_keeps_a_report_from_another(self):
        assert together(FIRST, telling("second"), splits=[("first", "second")]) == [["first"], ["second"]]

    def test_and_from_an_event(self):
        assert together(FIRST, telling("second"), splits=[("second", event_key("first"))]) == [["first"], ["second"]]

    def test_a_pin_outweighs_a_split(self):
        event = event_key("first")
        assert together(FIRST, telling("second"), pins={"second": event}, splits=[("second", "first")]) == [["first", "second"]]

    def test_an_event_that_is_gone_leads_on_to_its_heir(self):
        before = gather([telling("second")], places=VALE)
        after = gather([FIRST, telling("second")], places=VALE)
        assert successors(before, after) == {event_key("second"): event_key("first")}


class TestTheFoundingReport:
    events = {event.key.removeprefix("event:"): event for event in gather(REPORTS, places=PLACES, name=name)}

    def test_its_titles(self):
        assert {event.title for event in self.events.values()} == {
            "Regime forces launch offensive against rebels in eastern Aleppo",
            "Rebels counter-attack against regime forces in western Aleppo",
            "Rebels capture Minian",
            "Rebels lose 1070 Apartments",
            "Rebels recapture 1070 Apartments from regime forces",
            "Regime forces capture 1070 Apartments from rebels",
            "Regime forces clash with rebels in 1070 Apartments",
            "Regime forces advance in Minian",
            "Russia halts air strikes in eastern Aleppo",
        }

    def test_the_move_into_minian_is_disputed_by_both_answers_to_it(self):
        event = self.events["moved-in"]
        assert event.disputed
        assert set(event.report_keys) == {"moved-in", "no-clashes", "still-with-us"}

    def test_its_dates(self):
        dates = {key: self.events[key].when.edtf for key in ("campaign", "counter-attack", "captured-before", "halt")}
        assert dates == {
            "campaign": "2016-09",
            "counter-attack": "2016-10-29",
            "captured-before": "2016-10-29",
            "halt": "2016-10-18/..",
        }


ANY = reports_of("mill", "farm", "vale", "", most=14)


@given(ANY, st.randoms())
def test_the_order_of_the_reports_does_not_matter(reports, random):
    assert gather(random.sample(reports, len(reports)), places=VALE) == gather(reports, places=VALE)


@given(ANY)
def test_every_report_is_in_one_event(reports):
    keys = [key for event in gather(reports, places=VALE) for key in event.report_keys]
    assert sorted(keys) == sorted(report.key for report in reports)


@given(ANY)
def test_gathering_each_component_alone_equals_gathering_all(reports):
    alone = [event for group in components(reports, VALE) for event in gather(group, places=VALE)]
    assert sorted(alone, key=lambda event: event.key) == sorted(gather(reports, places=VALE), key=lambda event: event.key)


@given(ANY)
def test_reports_of_one_event_are_connected_through_blocks(reports):
    group_of = {report.key: at for at, group in enumerate(components(reports, VALE)) for report in group}
    for event in gather(reports, places=VALE):
        assert len({group_of[key] for key in event.report_keys}) == 1


@given(ANY, ANY, st.sets(st.integers(0, 13)))
def test_gathering_again_what_changed_equals_gathering_all(before, drawn, places_changed):
    changed = {f"r{number}" for number in places_changed}
    unchanged = {report.key: report for report in before if report.key not in changed}
    fresh = {report.key: report for report in drawn if report.key in changed}
    now = [*unchanged.values(), *fresh.values()]
    previous = gather(before, places=VALE)
    assert regather(previous, now, changed, places=VALE) == gather(now, places=VALE)


@given(ANY)
def test_a_claim_reported_later_leaves_every_key_standing(reports):
    late = replace(FIRST, key="late", reported_on=date(2031, 1, 1))
    before = {event.key for event in gather(reports, places=VALE)}
    assert before <= {event.key for event in gather([*reports, late], places=VALE)}


@given(ANY)
def test_a_change_reaches_no_further_than_its_blocks(reports):
    for report in reports[:1]:
        reached = affected(reports, {report.key}, VALE)
        others = [other for other in reports if other.key not in reached]
        mine = blocks_of(report, VALE)
        assert not any(mine & blocks_of(other, VALE) for other in others)


@pytest.mark.parametrize("edtf", ["0001-01-01/..", "../9999-12-31", "9999-12-31", "201X", "-0044", "1000/2000"])
def test_dates_at_the_edge_of_the_calendar_find_their_block(edtf):
    report = replace(FIRST, when=When.of(edtf))
    assert len(blocks_of(report, VALE)) < 300
    assert gather([report], places=VALE)[0].report_keys == ("first",)
