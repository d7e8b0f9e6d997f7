"""The status of a place: tables of stories and what must come of each, which read as the manual."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.derivation.founding import DAY, PLACES, REPORTS, name
from tests.derivation.stories import reports_of
from tracker.derivation.cases import told
from tracker.derivation.places import PlaceTree
from tracker.derivation.policy import STARTING_POLICY
from tracker.derivation.reports import Assessment, PlaceNode
from tracker.derivation.status import assess, assess_all, strip
from tracker.derivation.status_rules import RULES
from tracker.vocabulary import Action, Extent, Flag, Kind, Modality, Stance, Status, When

A = Action
NORTH_TOOK_IT = told(A.CAPTURE, "2030-03-01", "north", "south")


def in_short(found: Assessment) -> str:
    """A status as the tables write it: "besieged north by south, disputed"; one_source goes without saying."""
    who = found.holder or (", ".join(found.sides) if found.status is not Status.UNKNOWN else "")
    by = f" by {found.by}" if found.by else ""
    flags = "".join(f", {flag}" for flag in sorted(found.flags - {Flag.ONE_SOURCE}))
    return f"{found.status} {who}".strip() + by + flags


def status(*story, on: str = "2030-03-20", known: str = "2030-12-31") -> Assessment:
    return assess("mill", story, date.fromisoformat(on), date.fromisoformat(known))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_decides_its_own_example(rule):
    last = max(report.reported_on for report in rule.example.story)
    found = assess("mill", rule.example.story, last, last)
    assert (found.rule, in_short(found)) == (rule.name, rule.example.reading)


def test_rule_names_are_unique_and_the_last_rule_always_answers():
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert status().rule == RULES[-1].name


PART, NEAR = {"extent": Extent.PART}, {"extent": Extent.NEAR}
STORIES = {
    # a part of a place is not the place, and what lies near it is not in it
    "who takes a part of it does not hold it": ("unknown", [told(A.CAPTURE, "2030-03-01", "north", **PART)]),
    "who takes a part of what another holds fights for it": (
        "contested north, south",
        [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-08", "south", **PART)],
    ),
    "who holds it and a part of it holds it": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.HOLD, "2030-03-08", "north", key="part", **PART)],
    ),
    "who leaves a part of it has not left": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.WITHDRAW, "2030-03-08", "north", **PART)],
    ),
    "who rings a base in it does not ring it": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.SIEGE, "2030-03-08", "south", **PART)],
    ),
    "a side's word that it has a part names it as a rival": (
        "contested north, south",
        [
            told(A.CLASH, "2030-03-08", "north"),
            told(A.HOLD, "2030-03-08", "south", voice="south", **PART),
        ],
    ),
    "fighting near it is not in it": ("controlled north", [NORTH_TOOK_IT, told(A.CLASH, "2030-03-08", "south", "north", **NEAR)]),
    "ground near it is not it": ("controlled north", [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-08", "south", **NEAR)]),
    # whose word supports a change
    "a voice with no side supports a change": ("controlled north", [NORTH_TOOK_IT]),
    "a side's claim of its own gain is a claim": (
        "claimed north by north, partisan_only",
        [told(A.CAPTURE, "2030-03-01", "north", voice="north")],
    ),
    "so is the claim of an outlet of that side": (
        "claimed north by north, partisan_only",
        [told(A.CAPTURE, "2030-03-01", "north", outlet_side="north")],
    ),
    "a side that concedes its loss supports the change": (
        "controlled north, partisan_only",
        [told(A.CAPTURE, "2030-03-01", "north", "south", "south", says=Stance.CONCEDES)],
    ),
    "a loss told by the loser, with the heir named": (
        "controlled north, partisan_only",
        [told(A.LOSE, "2030-03-01", "south", "north", "south")],
    ),
    "a third side that lost nothing by it makes it a claim": (
        "claimed north by east, partisan_only",
        [told(A.CAPTURE, "2030-03-01", "north", "south", "east")],
    ),
    "a claim met by the loser's word that it left is a change": (
        "controlled north, partisan_only",
        [told(A.CAPTURE, "2030-03-02", "north", "south", "north"), told(A.WITHDRAW, "2030-03-02", "south", voice="south")],
    ),
    "a speaker nobody knows supports nothing": ("unknown", [told(A.CAPTURE, "2030-03-01", "north", speaker_known=False)]),
    "the enemy's word that a side has gone is not enough": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.WITHDRAW, "2030-03-05", "north", voice="south")],
    ),
    "a deed that names no side decides nothing": ("unknown", [told(A.CAPTURE, "2030-03-01")]),
    # what has not been done
    "planned": ("unknown", [replace(NORTH_TOOK_IT, modality=Modality.PLANNED)]),
    "threatened": ("unknown", [replace(NORTH_TOOK_IT, modality=Modality.THREATENED)]),
    "hypothetical": ("unknown", [replace(NORTH_TOOK_IT, modality=Modality.HYPOTHETICAL)]),
    "an advance that was halted takes nothing": ("unknown", [replace(NORTH_TOOK_IT, modality=Modality.HALTED)]),
    "strikes say nothing of control": ("unknown", [told(A.AIR_STRIKE, "2030-03-01", "north", "south")]),
    "nor does their halt": ("unknown", [told(A.AIR_STRIKE, "2030-03-01", "north", manner=Modality.HALTED)]),
    # changes of hands
    "the later well-grounded gain wins": (
        "controlled south",
        [NORTH_TOOK_IT, told(A.RECAPTURE, "2030-03-04", "south", "north")],
    ),
    "an undenied claim over a holder is at most claimed": (
        "claimed south by south, partisan_only",
        [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-04", "south", "north", "south")],
    ),
    "a later well-grounded word answers a claim": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-04", "south", voice="south"), told(A.HOLD, "2030-03-08", "north")],
    ),
    "a withdrawal leaves it unknown": ("unknown", [NORTH_TOOK_IT, told(A.WITHDRAW, "2030-03-05", "north")]),
    "an advance into a held place makes it contested": (
        "contested north, south",
        [NORTH_TOOK_IT, told(A.ADVANCE, "2030-03-05", "south")],
    ),
    "who is there does not hold it": ("unknown", [told(A.PRESENCE, "2030-03-05", "south")]),
    "nor does being there take it from its holder": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.PRESENCE, "2030-03-05", "south")],
    ),
    "a place that is said to be contested": ("contested north", [NORTH_TOOK_IT, told(A.CONTESTED, "2030-03-05")]),
    "a road cut is no siege": ("controlled north", [NORTH_TOOK_IT, told(A.ROUTE_CUT, "2030-03-05", "south")]),
    "an earlier deed without a date fills a gap": (
        "controlled north",
        [told(A.CAPTURE, "", "north", reported="2030-03-09", background=True)],
    ),
    "and replaces nothing": (
        "controlled south",
        [told(A.CAPTURE, "2030-03-05", "south"), told(A.CAPTURE, "", "north", reported="2030-03-09", background=True)],
    ),
    # rival accounts
    "a gain that the loser denies": (
        "controlled north, disputed",
        [
            NORTH_TOOK_IT,
            told(A.CAPTURE, "2030-03-04", "south", "north", "south"),
            told(A.CAPTURE, "2030-03-05", "south", voice="north", says=Stance.DENIES),
        ],
    ),
    "even one told by a voice with no side": (
        "controlled north, disputed",
        [
            NORTH_TOOK_IT,
            told(A.CAPTURE, "2030-03-04", "south", "north"),
            told(A.CAPTURE, "2030-03-05", "south", voice="north", says=Stance.DENIES),
        ],
    ),
    "two independent voices carry it, and the doubt stays in sight": (
        "controlled south, disputed",
        [
            NORTH_TOOK_IT,
            told(A.CAPTURE, "2030-03-04", "south", "north"),
            told(A.CAPTURE, "2030-03-04", "south", "north", source="herald"),
            told(A.CAPTURE, "2030-03-05", "south", voice="north", says=Stance.DENIES),
        ],
    ),
    "two copies of one wire do not": (
        "controlled north, disputed",
        [
            NORTH_TOOK_IT,
            told(A.CAPTURE, "2030-03-04", "south", "north", origin="wire"),
            told(A.CAPTURE, "2030-03-04", "south", "north", source="herald", origin="wire"),
            told(A.CAPTURE, "2030-03-05", "south", voice="north", says=Stance.DENIES),
        ],
    ),
    "the holder says it is still there": (
        "controlled north, disputed",
        [
            NORTH_TOOK_IT,
            told(A.CAPTURE, "2030-03-04", "south", voice="south"),
            told(A.HOLD, "2030-03-05", "north", voice="north"),
        ],
    ),
    "a denial of last year's loss does not touch this year's": (
        "controlled south",
        [
            told(A.CAPTURE, "2029-03-05", "south", voice="north", says=Stance.DENIES),
            told(A.CAPTURE, "2030-03-04", "south", "north"),
        ],
    ),
    "two sides claim it and nobody else speaks": (
        "unknown, disputed",
        [told(A.CAPTURE, "2030-03-04", "south", voice="south"), told(A.CAPTURE, "2030-03-04", "north", voice="north")],
    ),
    "two voices with no side give it to different sides": (
        "unknown, disputed",
        [told(A.CAPTURE, "2030-03-04", "south"), told(A.CAPTURE, "2030-03-04", "north", source="herald")],
    ),
    # fighting
    "fighting inside": ("contested north, south", [NORTH_TOOK_IT, told(A.CLASH, "2030-03-05", "south", "north")]),
    "fighting that one side alone tells of": (
        "contested north, south, partisan_only",
        [NORTH_TOOK_IT, told(A.CLASH, "2030-03-05", "south", "north", "south")],
    ),
    "and the other denies": (
        "controlled north, disputed",
        [
            NORTH_TOOK_IT,
            told(A.CLASH, "2030-03-05", "south", "north", "south"),
            told(A.CLASH, "2030-03-05", voice="north", says=Stance.DENIES),
        ],
    ),
    "a later gain ends the fighting": (
        "controlled south",
        [NORTH_TOOK_IT, told(A.CLASH, "2030-03-05", "south", "north"), told(A.CAPTURE, "2030-03-06", "south", "north")],
    ),
    "a halt of the fighting ends it": (
        "controlled north",
        [
            NORTH_TOOK_IT,
            told(A.CLASH, "2030-03-05", "south", "north"),
            told(A.CLASH, "2030-03-07", "south", "north", manner=Modality.HALTED),
        ],
    ),
    # siege and truce
    "a siege": (
        "besieged north by south",
        [NORTH_TOOK_IT, told(A.SIEGE, "2030-03-05/..", "south", "north", reported="2030-03-08")],
    ),
    "a besieger's own word is no ground": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.SIEGE, "2030-03-05/..", "south", voice="south", reported="2030-03-08")],
    ),
    "a siege that was lifted": (
        "controlled north",
        [
            NORTH_TOOK_IT,
            told(A.SIEGE, "2030-03-05/..", "south", "north", reported="2030-03-08"),
            told(A.SIEGE_LIFTED, "2030-03-12", "north"),
        ],
    ),
    "a siege with an end of its own is over after it": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.SIEGE, "2030-03-05/2030-03-10", "south")],
    ),
    "a truce": ("truce north, south", [NORTH_TOOK_IT, told(A.CEASEFIRE, "2030-03-05", "north", "south")]),
    "fighting after a truce": (
        "contested north, south",
        [told(A.CEASEFIRE, "2030-03-05", "north", "south"), told(A.CLASH, "2030-03-07", "south", "north")],
    ),
    "a truce broken": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.CEASEFIRE, "2030-03-05", "north", "south"), told(A.CEASEFIRE_BROKEN, "2030-03-09", "south")],
    ),
    # taken back
    "a voice that takes back its word": (
        "unknown",
        [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-04", "north", says=Stance.RETRACTS)],
    ),
    "takes back no other voice's": (
        "controlled north",
        [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-04", "north", says=Stance.RETRACTS, source="herald")],
    ),
}


@pytest.mark.parametrize(("expected", "story"), STORIES.values(), ids=STORIES)
def test_a_story_gives_its_status(expected, story):
    assert in_short(status(*story)) == expected


def test_a_deed_does_not_count_before_its_first_day():
    assert status(NORTH_TOOK_IT, on="2030-02-28").status is Status.UNKNOWN
    assert status(NORTH_TOOK_IT, on="2030-03-01").status is Status.CONTROLLED


def test_a_report_does_not_count_before_it_was_known_and_leaves_no_trace():
    found = status(NORTH_TOOK_IT, known="2030-02-28")
    assert (found.status, found.used, found.set_aside) == (Status.UNKNOWN, (), ())


def test_a_status_fades_to_stale():
    assert in_short(status(NORTH_TOOK_IT, on="2030-03-31")) == "controlled north"
    assert in_short(status(NORTH_TOOK_IT, on="2030-04-01")) == "controlled north, stale"
    clash = told(A.CLASH, "2030-03-05", "south", "north")
    assert in_short(status(clash, on="2030-06-01")) == "contested north, south, stale"


def test_copies_are_one_source_and_a_second_independent_voice_clears_the_flag():
    copy = told(A.CAPTURE, "2030-03-01", "north", "south", source="herald", origin="gazette", key="copy")
    second = told(A.CAPTURE, "2030-03-01", "north", "south", source="herald", key="second")
    assert Flag.ONE_SOURCE in status(NORTH_TOOK_IT).flags
    assert Flag.ONE_SOURCE in status(NORTH_TOOK_IT, copy).flags
    assert Flag.ONE_SOURCE not in status(NORTH_TOOK_IT, second).flags


def test_near_identical_wording_is_one_voice_whatever_it_is_called():
    words = "Troops of the north entered the old mill by the river at dawn on Friday, residents told reporters"
    one = replace(NORTH_TOOK_IT, quote=words)
    copy = replace(NORTH_TOOK_IT, key="copy", source="herald", quote=words + " today")
    assert Flag.ONE_SOURCE in status(one, copy).flags


def test_what_was_set_aside_says_why():
    found = status(NORTH_TOOK_IT, replace(NORTH_TOOK_IT, key="plan", modality=Modality.PLANNED))
    assert [(aside.report, aside.reason) for aside in found.set_aside] == [("plan", "planned, not done")]


def test_since_is_the_date_of_the_change_with_its_wording():
    later = told(A.HOLD, "2030-03-09", "north", source="herald")
    assert status(NORTH_TOOK_IT, later).since == When.of("2030-03-01")


class TestTheFoundingReport:
    """Two places about which its voices disagree, on the day it was published."""

    def test_1070_apartments_is_contested_and_disputed(self):
        found = assess("1070", REPORTS, DAY, DAY, PLACES, name=name)
        assert in_short(found) == "contested opposition, regime, disputed"
        assert set(found.used) == {"fighting-over-it", "still-going-on"}

    def test_with_the_versions_of_both_sides(self):
        versions = {version.side: version for version in assess("1070", REPORTS, DAY, DAY, PLACES, name=name).versions}
        assert set(versions["regime"].reports) == {"taken", "taken-too"}
        assert {"still-going-on", "recovered"} <= set(versions["opposition"].reports)
        assert "Regime forces took it" in versions["regime"].says
        assert "Rebels took it" in versions["opposition"].says

    def test_minian_stays_with_those_who_held_it_and_is_disputed(self):
        found = assess("minian", REPORTS, DAY, DAY, PLACES, name=name)
        assert in_short(found) == "controlled opposition, disputed"
        assert found.rule == "rival-accounts"
        assert found.since.edtf == "2016-10-29"
        assert {version.side for version in found.versions} == {"regime", "opposition", ""}

    def test_a_halt_of_air_strikes_is_no_status(self):
        assert in_short(assess("east", REPORTS, DAY, DAY, PLACES)) == "unknown"

    def test_the_city_is_inferred_from_its_parts(self):
        found = assess_all(PLACES, REPORTS, DAY, DAY)["aleppo"]
        assert in_short(found) == "contested opposition, regime, inferred"


VALE = PlaceTree([PlaceNode("vale", "the vale"), PlaceNode("mill", "the mill", "vale"), PlaceNode("farm", "the farm", "vale")])
PARENTS = {
    "all parts alike": ("controlled north, inferred", [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-02", "north", place="farm")]),
    "parts of different sides": (
        "mixed north, south, inferred",
        [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-02", "south", place="farm")],
    ),
    "a part of which nothing is known": ("unknown, inferred", [NORTH_TOOK_IT]),
    "fighting in a part": ("contested north, south, inferred", [told(A.CLASH, "2030-03-02", "south", "north", place="farm")]),
    "its own report, with a newer change inside it": (
        "mixed north, south, inferred",
        [told(A.HOLD, "2030-02-01", "south", place="vale"), NORTH_TOOK_IT],
    ),
    "its own report, newer than any change inside it": (
        "controlled south",
        [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-10", "south", place="vale")],
    ),
    "nothing at all": ("unknown", []),
}


@pytest.mark.parametrize(("expected", "story"), PARENTS.values(), ids=PARENTS)
def test_a_wider_place_takes_its_status_from_those_inside_it(expected, story):
    day = date(2030, 3, 20)
    assert in_short(assess_all(VALE, story, day, day)["vale"]) == expected


def test_a_place_inside_takes_nothing_from_the_wider_one():
    day = date(2030, 3, 20)
    assert assess_all(VALE, [told(A.HOLD, "2030-03-10", "south", place="vale")], day, day)["mill"].status is Status.UNKNOWN


TOWN = PlaceTree([PlaceNode("vale", "the vale", kind=Kind.TOWN), PlaceNode("mill", "the mill", "vale", Kind.SITE)])
SOUTH_TOOK_THE_TOWN = told(A.CAPTURE, "2030-03-10", "south", "north", place="vale")
SITES = {
    "what stands in a town never makes up the whole of it": ("unknown, inferred", "controlled north", [NORTH_TOOK_IT]),
    "what stands in a town is a part of it": (
        "mixed north, south, inferred",
        "controlled north",
        [told(A.HOLD, "2030-02-01", "south", place="vale"), NORTH_TOOK_IT],
    ),
    "it is taken with the town": (
        "controlled south",
        "controlled south, inferred",
        [NORTH_TOOK_IT, SOUTH_TOOK_THE_TOWN],
    ),
    "it keeps what is told of it later": (
        "contested north, south, inferred",
        "contested north, south",
        [NORTH_TOOK_IT, SOUTH_TOOK_THE_TOWN, told(A.CLASH, "2030-03-12", "south")],
    ),
    "of which nothing is told": ("controlled south", "unknown", [SOUTH_TOOK_THE_TOWN]),
    "with a town that is only claimed it is not taken": (
        "claimed south by south, partisan_only",
        "controlled north",
        [NORTH_TOOK_IT, told(A.CAPTURE, "2030-03-10", "south", "north", place="vale", voice="south")],
    ),
}


@pytest.mark.parametrize(("town", "site", "story"), SITES.values(), ids=SITES)
def test_a_town_and_what_stands_in_it(town, site, story):
    day = date(2030, 3, 20)
    found = assess_all(TOWN, story, day, day)
    assert (in_short(found["vale"]), in_short(found["mill"])) == (town, site)


def test_what_is_taken_with_the_town_says_so_and_sets_its_own_reports_aside():
    day = date(2030, 3, 20)
    found = assess_all(TOWN, [NORTH_TOOK_IT, SOUTH_TOOK_THE_TOWN], day, day)["mill"]
    assert (found.rule, found.used) == ("taken-with-the-town", (SOUTH_TOOK_THE_TOWN.key,))
    assert found.because == "south took the vale, in which it stands, and nothing newer is told of it."
    assert [(aside.report, aside.reason) for aside in found.set_aside] == [(NORTH_TOOK_IT.key, "the town was taken later")]


def test_the_strip_of_what_stands_in_a_town_knows_when_the_town_was_taken():
    stretches = strip("mill", [NORTH_TOOK_IT, SOUTH_TOOK_THE_TOWN], date(2030, 12, 31), date(2030, 3, 1), date(2030, 3, 20), TOWN)
    assert [(s.first.day, s.last.day, in_short(s.assessment)) for s in stretches] == [
        (1, 9, "controlled north"),
        (10, 20, "controlled south, inferred"),
    ]


def test_the_strip_of_a_place_is_its_history_in_stretches():
    story = [NORTH_TOOK_IT, told(A.CLASH, "2030-03-10", "south", "north"), told(A.CAPTURE, "2030-03-12", "south", "north")]
    stretches = strip("mill", story, date(2030, 12, 31), date(2030, 2, 1), date(2030, 5, 1))
    assert [(s.first.isoformat(), s.last.isoformat(), in_short(s.assessment)) for s in stretches] == [
        ("2030-02-01", "2030-02-28", "unknown"),
        ("2030-03-01", "2030-03-09", "controlled north"),
        ("2030-03-10", "2030-03-11", "contested north, south"),
        ("2030-03-12", "2030-04-11", "controlled south"),
        ("2030-04-12", "2030-05-01", "controlled south, stale"),
    ]


DAYS = st.dates(date(2030, 2, 1), date(2030, 6, 30))


@given(reports_of("mill"), DAYS, DAYS, st.randoms())
def test_the_order_of_the_reports_does_not_matter(reports, on, known, random):
    shuffled = random.sample(reports, len(reports))
    assert assess("mill", shuffled, on, known) == assess("mill", reports, on, known)


@given(reports_of("mill"), DAYS, DAYS)
def test_what_is_reported_later_never_changes_what_was_known(reports, on, known):
    by_then = [report for report in reports if report.reported_on <= known]
    assert assess("mill", reports, on, known) == assess("mill", by_then, on, known)
    assert assess("mill", by_then, on, known) == assess("mill", by_then, on, date(2031, 1, 1))


@given(reports_of("mill"), DAYS, st.sampled_from([Modality.PLANNED, Modality.THREATENED, Modality.HYPOTHETICAL]))
def test_no_status_ever_comes_of_what_was_only_spoken_of(reports, on, manner):
    spoken = [replace(report, modality=manner) for report in reports]
    found = assess("mill", spoken, on, date(2031, 1, 1))
    assert (found.status, found.used, found.flags) == (Status.UNKNOWN, (), frozenset())


@given(reports_of("mill"), DAYS)
def test_every_report_that_bears_on_control_is_used_told_or_set_aside(reports, on):
    found = assess("mill", reports, on, date(2031, 1, 1))
    told_of = {key for version in found.versions for key in version.reports}
    assert not (set(found.used) | told_of) & {aside.report for aside in found.set_aside}
    assert (found.status is Status.UNKNOWN) or found.used


@settings(max_examples=40)
@given(reports_of("mill", most=6))
def test_the_strip_agrees_with_the_status_of_every_day(reports):
    first, last = date(2030, 3, 1), date(2030, 5, 30)
    stretches = strip("mill", reports, date(2031, 1, 1), first, last)
    assert [stretches[0].first, stretches[-1].last] == [first, last]
    for stretch in stretches:
        for number in range((stretch.last - stretch.first).days + 1):
            found = assess("mill", reports, stretch.first + timedelta(days=number), date(2031, 1, 1))
            there = stretch.assessment
            assert (found.status, found.holder, found.flags) == (there.status, there.holder, there.flags)


def test_the_starting_policy_is_named_by_its_version():
    assert (STARTING_POLICY.version, STARTING_POLICY.stale_after_days) == ("1", 30)
