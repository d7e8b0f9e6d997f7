"""Reports that are no wire prose, read whole: situation reports, daily assessments, channels, monitors, chronologies."""

from datetime import date

import pytest

from tests.extraction.noted import world
from tests.extraction.veland import VELAND, claims_of, told
from tracker.extraction.mentions import ClaimDraft, RawDocument
from tracker.extraction.reading import read


def of_the_world(text: str, published: date = date(2024, 5, 15)) -> tuple[ClaimDraft, ...]:
    return read(RawDocument(body=text, format="clean", published_on=published), world()).claims


def places(text: str) -> list[str]:
    return [claim.place.name if claim.place else "" for claim in of_the_world(text)]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what stands in brackets only says where the place before lies, or who holds it
        (
            "Positioned in Orra (held by the guard, 17km north of Harim), monitors said the Falcon Brigade shelled a mill.",
            ["shelling happened, Falcon Brigade > -, Orra, asserts by monitors"],
        ),
        # a row of places, each with its bearing
        (
            "The Falcon Brigade attacked south of Zedan near Harim, west of Zedan near Orra, and north of Zedan near Kastro.",
            [
                "assault happened, Falcon Brigade > -, Harim",
                "assault happened, Falcon Brigade > -, Orra",
                "assault happened, Falcon Brigade > -, Kastro",
            ],
        ),
        # names in front of their noun, also with a number or a word between
        (
            "The Falcon Brigade shelled the Umm Zed and Nivara displacement camps.",
            ["shelling happened, Falcon Brigade > -, Umm Zed", "shelling happened, Falcon Brigade > -, Nivara"],
        ),
        # villages that might be men are no victims
        (
            "The Falcon Brigade attacked the villages of Abu Zed, Umm Sala and Tell Hadin.",
            [
                "assault happened, Falcon Brigade > -, Abu Zed",
                "assault happened, Falcon Brigade > -, Umm Sala",
                "assault happened, Falcon Brigade > -, Tell Hadin",
            ],
        ),
        # whose attacks they are
        (
            "River Guard troops seized Harim and have slowed the tempo of their attacks west of the city.",
            ["capture happened, River Guard > -, Harim", "assault happened, River Guard > -, Harim"],
        ),
        ("A soldier stepped on a mine near Harim.", ["bombing happened, - > soldier of Veland, Harim"]),
        (
            "The River Guard accused the Falcon Brigade of opening fire with mortars near Harim.",
            [
                "accusation happened, River Guard > Falcon Brigade, Harim",
                "shelling happened, Falcon Brigade > -, Harim, asserts by River Guard",
            ],
        ),
        ("River Guard troops advanced near Harim.", ["advance happened, River Guard > -, Harim"]),
        # no deed: a line that heads a part
        ("Air campaign\n\nThe Falcon Brigade shelled Harim.", ["shelling happened, Falcon Brigade > -, Harim"]),
        (
            "C. Attacks against the River Guard\n\nThe Falcon Brigade shelled Harim.",
            ["shelling happened, Falcon Brigade > -, Harim"],
        ),
    ],
)
def test_what_monitors_and_assessments_tell(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_a_quotation_behind_a_denial_is_the_word_of_whoever_denies() -> None:
    claims = claims_of('The River Guard said it had taken Orra, a claim that the Falcon Brigade rejected: "We still hold Orra".')
    assert told(claims[-1]) == "hold ongoing, Falcon Brigade > -, Orra, asserts by Falcon Brigade"


def test_lines_of_withdrawal_are_no_withdrawal() -> None:
    claims = claims_of("The River Guard has moved tanks near Harim, beyond the withdrawal lines.")
    assert [str(claim.action) for claim in claims] == ["deployment"]


@pytest.mark.parametrize("heading", ["Air campaign", "C. Attacks against the River Guard", "ROBBERY"])
def test_a_line_that_heads_a_part_tells_no_deed(heading: str) -> None:
    assert [str(claim.action) for claim in claims_of(f"Weekly note\n\n{heading}\n\nThe Falcon Brigade entered Harim.")] == [
        "advance"
    ]


CHANNEL = """FRONT LINES | 14.05.2024

⚡️⚡️ 06:40 MoD: the River Guard took Kastro
🔥 09:20 Orra: the Falcon Brigade shelled the city, two killed
✅ 10:00 Harim: calm after three days
"""


def test_pictures_and_hours_stand_before_a_post_and_its_place_heads_it() -> None:
    claims = [told(claim) for claim in claims_of(CHANNEL)]
    assert claims[0] == "capture happened, River Guard > -, Kastro, asserts by MoD"
    assert claims[1].endswith("Orra")


CHRONOLOGY = """The war for Harim: a chronology

20 January 2023: The River Guard encircles Harim.
21 January: Shells hit a depot in Harim. The village of Kastro falls the same day.
31 January
– Nine sappers blow a hole in the wall of a mill in Harim.
– The Falcon Brigade repels an attack on Orra.
"""


def test_entries_of_a_chronology_are_past_and_a_day_above_a_list_dates_its_items() -> None:
    document = RawDocument(body=CHRONOLOGY, format="clean", published_on=date(2023, 12, 31))
    days = {str(claim.action): claim.when.edtf for claim in read(document, VELAND).claims}
    assert (days["siege"], days["shelling"], days["repel"]) == ("2023-01-20", "2023-01-21", "2023-01-31")


def test_what_the_assailants_did_was_done_on_the_day_told_last() -> None:
    claims = claims_of(
        "The Falcon Brigade raided a camp near Harim on 4 May, the monitor said.\n\nThe assailants set fire to shelters."
    )
    assert [claim.when.edtf for claim in claims] == ["2024-05-04", "2024-05-04"]


# Places of the world: one in the report's own land before a namesake abroad, a town before a hamlet.


def test_a_camp_in_a_district_is_no_town_abroad() -> None:
    assert "gn" not in {
        claim.place.key[:2]
        for claim in of_the_world("Militiamen attacked the Lala displacement camp in Djugu territory.")
        if claim.place
    }


def test_a_village_that_only_sounds_like_one_of_another_war_is_not_it() -> None:
    assert places("Troops shelled Minbya in Rakhine State of Myanmar on Monday.") == ["Minbya"]


def test_a_town_comes_before_the_hamlet_of_its_name() -> None:
    claims = of_the_world("Shells hit Kharkiv, Vovchansk, Izium and Kupyansk on Monday. Drones hit Nikopol, killing a man.")
    assert [claim.place.key for claim in claims if claim.place and claim.place.name == "Nikopol"] == ["gn700051"]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("In Mali, military artillery shelled the city of Bamako.", "military artillery of Mali"),
        ("In Mali, the military retook the city of Bamako.", "military of Mali"),
        ("Russian President Vladimir Putin congratulated the troops on the capture of Avdiivka in Ukraine.", "Vladimir Putin"),
    ],
)
def test_forces_of_a_state_by_their_arms(text: str, doer: str) -> None:
    claim = of_the_world(text)[0]
    assert [party.name for party in claim.initiators] == [doer]
    assert all("Ukraine" not in party.name for party in claim.targets)


def test_no_state_strikes_its_own_troops() -> None:
    claim = of_the_world("Ukrainian forces struck a Russian training ground in Donetsk Oblast, killing 60 personnel.")[0]
    assert [party.name for party in claim.targets] == ["60 personnel"]


def test_his_soldiers_are_not_he() -> None:
    claim = of_the_world("General Omar Hadi told reporters that three of his soldiers had been killed near Gao in Mali.")[0]
    assert [party.name for party in claim.targets] == ["soldiers of Omar Hadi"]


SECTIONS = """Note on the north, 14 May 2024

East of Orra
The Falcon Brigade shelled a mill on 11 May.

Harim locality
The River Guard lost about 90 killed during the battle for the city, an observer said.

Kastro
Two nurses were detained at a checkpoint on 13 May.

Aid reached 300 people in Kastro.
"""


def test_headings_by_place_place_what_stands_below_them() -> None:
    where = {str(claim.action): claim.place.name for claim in claims_of(SECTIONS) if claim.place}
    assert (where["shelling"], where["casualties"], where["arrest"]) == ("Orra", "Harim", "Kastro")
