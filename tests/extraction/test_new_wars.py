"""A war that somebody has just entered: its sides and a few actors, no place of its own, and reports of all sides.

All are of Veland, read on Wednesday 15 May 2024.
"""

from datetime import date

import pytest

from tests.extraction.veland import VELAND, told
from tracker.extraction.actors.twins import one_each
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry, SideEntry
from tracker.extraction.mentions import ClaimDraft, RawDocument
from tracker.extraction.reading import read
from tracker.vocabulary import Extent, Kind

STATE = ActorEntry("veland", "Veland", "state", ("Norburg",), ("Velandic",), is_state=True, category="GOV", country="VL")
ARMY = ActorEntry("army", "Velandic army", "state", ("Velandic Armed Forces",), is_state=True, category="MIL", country="VL")
MARSH = ActorEntry("marsh", "Tarn Liberation Front", "rebels", ("TLF",), category="REB", country="VL")
HIRED = ActorEntry("hired", "Wagner Group", "state", ("Wagner",), category="MIL", country="RU")
SIDES = (SideEntry("state", "The state", "war"), SideEntry("rebels", "The front", "war"))
WAR = Gazetteer(tuple(VELAND.own_places.values()), (STATE, ARMY, MARSH, HIRED), SIDES)
SCENE = "Velandic soldiers and the Tarn Liberation Front fought in Veland on Sunday, shelling near Orra. "


def claims_of(text: str, scene: str = SCENE) -> list[ClaimDraft]:
    claims = read(RawDocument(body=scene + text, format="clean", published_on=date(2024, 5, 15)), WAR).claims
    return [claim for claim in claims if claim.span.start >= len(scene)]


def shown(claim: ClaimDraft) -> str:
    """A claim in short, with its day where words tell it."""
    day = claim.when.edtf if claim.when.resolution != "fallback" else ""
    return f"{told(claim)}, {day}" if day else told(claim)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # fighters by their people
        ("Tarn rebels took Harim on Monday.", ["capture happened, Tarn Liberation Front > -, Harim, 2024-05-13"]),
        ("Veland's army took Harim on Monday.", ["capture happened, Velandic army > -, Harim, 2024-05-13"]),
        # who opens a sentence is meant, where he takes part in the war
        (
            "Wagner said it had taken Harim on Monday.",
            ["capture happened, Wagner Group > -, Harim, asserts by Wagner Group, 2024-05-13"],
        ),
        # two sides that say it together are two voices
        (
            "The army took Harim on Monday, the army and the rebels said.",
            [
                "capture happened, Velandic army > -, Harim, asserts by Velandic army, 2024-05-13",
                "capture happened, Velandic army > -, Harim, asserts by Tarn Liberation Front, 2024-05-13",
            ],
        ),
        # "we" and "our" are those for whom somebody speaks who is named behind the words
        (
            '"Our men took Harim today," the junta leader, Colonel Assan Goyt, said in a statement read out on Monday evening.',
            ["capture happened, Veland > -, Harim, asserts by Assan Goyt, 2024-05-13"],
        ),
        (
            '"We have pulled back from Harim," Saw Tay Nee, a spokesman for the Tarn Liberation Front, said.',
            ["withdraw happened, Tarn Liberation Front > -, Harim, asserts by Saw Tay Nee"],
        ),
        # ground that is said to be under somebody, or given up
        ("Harim has been under the TLF since April.", ["hold ongoing, Tarn Liberation Front > -, Harim, 2024-04/.."]),
        ("The army has relinquished Harim.", ["lose happened, Velandic army > -, Harim"]),
        ("The army has lost its grip on Harim.", ["lose happened, Velandic army > -, Harim"]),
        # a fight for control is no hold
        ("Fighting raged for the control of Harim on Monday.", ["clash happened, - > -, Harim, 2024-05-13"]),
        # shells fly from one place and land in another
        (
            "Shells fired from Orra wounded five people in Harim on Monday.",
            ["shelling happened, - > five people, Harim, 2024-05-13"],
        ),
        # what the army says it had hit is the air strike just told
        (
            "An air strike killed nine people in Harim on Monday, medics said. The army said it had hit a depot.",
            [
                "air_strike happened, Velandic army > nine people, Harim, asserts by medics, 2024-05-13",
                "air_strike happened, Velandic army > -, Harim, asserts by Velandic army, 2024-05-13",
            ],
        ),
        (
            "The army said air strikes on Harim on Monday had killed 15 rebels. "
            "Residents said that the strikes had hit a wedding in Kastro.",
            [
                "air_strike happened, - > Tarn Liberation Front, Harim, asserts by Velandic army, 2024-05-13",
                "air_strike happened, - > -, Kastro, asserts by Residents, 2024-05-13",
            ],
        ),
        # a name that looks like a verb is a name
        (
            "TLF fighters left Harim on Monday, TLF spokesman Padoh Saw Tay Nee said.",
            ["withdraw happened, Tarn Liberation Front > -, Harim, asserts by Padoh Saw Tay Nee, 2024-05-13"],
        ),
        # the town that the sentence is about, and not the one that was taken before
        (
            "The army took Orra on Monday. Harim has been quiet since the army took it on 3 May.",
            ["capture happened, Velandic army > -, Orra, 2024-05-13", "capture happened, Velandic army > -, Harim, 2024-05-03"],
        ),
        ("Rebels attacked Harim on Monday. Troops held the town and the road from Orra to Zed was open.", None),
        # who leaves after holding it is who held it, and on that day
        (
            "On Monday rebels took a post in Harim and held it for hours before withdrawing.",
            [
                "capture happened, Tarn Liberation Front > -, Harim, 2024-05-13",
                "hold ongoing, Tarn Liberation Front > -, Harim, 2024-05-13",
                "withdraw happened, Tarn Liberation Front > -, Harim, 2024-05-13",
            ],
        ),
        # an anniversary on which something is done is no day of what is remembered
        (
            "The attack came eight years after gunmen killed 30 people at a hotel in Harim.",
            ["killing happened, gunmen > 30 people, Harim, 2016"],
        ),
        # talks about a truce are no truce
        ("Morland offered a new round of ceasefire talks.", None),
    ],
)
def test_reports_of_a_war_just_entered(text, claims):
    found = claims_of(text)
    if claims is None:
        assert not {"ceasefire"} & {str(claim.action) for claim in found}
        held = [claim for claim in found if claim.action == "hold"]
        assert all(claim.place and (claim.place.name, claim.place.extent) == ("Harim", Extent.WHOLE) for claim in held)
    else:
        assert [shown(claim) for claim in found] == claims


def test_what_is_held_and_left_is_what_was_taken():
    (taken, held, left) = claims_of("On Monday rebels took a post in Harim and held it for hours before withdrawing.")
    assert [claim.place.extent for claim in (taken, held, left) if claim.place] == [Extent.PART] * 3


class TestActorsThatTheWorldKnowsToo:
    TWIN = ActorEntry("tlf", "Tarn Liberation Front", "", ("TLF", "Front of Tarn"), category="REB", country="VL", origin="world")

    def test_one_of_both_keeps_the_side_and_takes_the_names(self):
        (only,) = one_each((MARSH,), (self.TWIN,))
        assert (only.key, only.side) == ("marsh", "rebels")
        assert only.aliases == ("TLF", "Front of Tarn")

    def test_a_name_that_another_of_the_record_bears_stays_his(self):
        other = ActorEntry("old-front", "Front of Tarn", "state", category="REB", country="VL")
        merged = one_each((MARSH, other), (self.TWIN,))
        assert [actor.aliases for actor in merged] == [("TLF",), ()]

    def test_the_same_initials_in_another_land_are_another_s(self):
        abroad = ActorEntry("tlf", "Tala Freedom League", "", ("TLF",), category="REB", country="TL", origin="world")
        assert one_each((MARSH,), (abroad,)) == (MARSH, abroad)

    def test_the_key_of_the_record_s_own_goes_before_the_world_s(self):
        assert one_each((MARSH,), (ActorEntry("marsh", "Marsh Party", origin="world"),)) == (MARSH,)


def test_a_base_that_was_attacked_and_taken_is_no_town():
    (_, taken) = claims_of("Rebels attacked the battalion's base in Harim on Sunday, and seized it at dawn on Monday.")
    assert taken.place
    assert (taken.place.name, taken.place.extent) == ("Harim", Extent.PART)


def test_the_town_is_the_one_just_told_of_though_no_list_knows_it():
    told_of = "The army accused the TLF of burning houses in Kastro. The army denied that aircraft had bombed the town on Monday."
    denied = claims_of(told_of)[-1]
    assert denied.place
    assert (str(denied.action), denied.stance, denied.place.name) == ("air_strike", "denies", "Kastro")


def test_the_state_is_the_one_around_the_towns_that_were_told_of():
    (*_, held) = claims_of("Rebels took Orra, the last town in Zed, on Monday. The TLF now controls nine towns in the state.")
    assert held.place
    assert (held.place.name, held.place.extent) == ("Zed", Extent.PART)


def test_they_who_were_arrested_are_not_the_spokesman():
    speaker = ActorEntry("tun", "Zan Tun", "state", is_person=True, represents="veland", category="GOV", country="VL")
    text = SCENE + "The army lost contact with officers in Harim. Spokesman Zan Tun said that they had been arrested."
    found = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), WAR.with_entries(actors=(speaker,)))
    (arrest,) = (claim for claim in found.claims if claim.action == "arrest")
    assert arrest.speaker.name == "Zan Tun"
    assert "tun" not in {party.actor for party in arrest.targets}


def test_a_region_is_no_town_of_its_name():
    towns = (
        PlaceEntry("kida-town", "Kida", Kind.TOWN, 18.4, 1.4, country="VL", parent="kida", population=40_000, origin="world"),
        PlaceEntry("kida", "Kida", Kind.PROVINCE, 19.1, 1.5, country="VL", parent="veland", origin="world"),
    )
    text = "Rebels clashed with troops in the Kida region on Monday."
    found = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), WAR.with_entries(places=towns))
    assert [claim.place.key for claim in found.claims if claim.place] == ["kida"]
