"""Deeds in the words that reporters choose: those that press on and slip away, are driven out, turned back, let out, counted."""

import pytest

from tests.extraction.veland import claims_of, told

SCENE = "The war between the army of Veland and the Falcon Brigade went on; soldiers and rebels dug in on the front.\n\n"


def deeds_of(text: str) -> list[str]:
    claims = claims_of(SCENE + text)
    return [told(claim) for claim in claims if claim.span.start >= len(SCENE)]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # those who come nearer, and meet
        ("The Falcon Brigade pressed on towards Harim.", ["advance happened, Falcon Brigade > -, Harim"]),
        ("On Monday rebels were closing on Harim.", ["advance happened, rebels > -, Harim"]),
        ("The Falcon Brigade held Orra. On Monday they marched into Harim.", ["advance happened, Falcon Brigade > -, Harim"]),
        ("Army columns linked up with the garrison at Orra.", ["advance happened, Army columns"]),
        # those who go without a word for retreat
        ("Rebels slipped out of Harim before dawn.", ["withdraw happened, Rebels > -, Harim"]),
        ("The last of the Velanders left Harim on Friday.", ["withdraw happened, - > -, Harim"]),
        ("The minister said the army had left because Harim could not be held.", ["withdraw happened"]),
        # ground
        ("All of Harim is now outside the control of Veland.", ["lose happened, - > -, Harim"]),
        ("The Falcon Brigade defends hills its fighters seized in May.", ["capture happened"]),
        ("All roads into Harim are still cut.", ["route_cut happened, - > -, Harim"]),
        # people who are made to go
        ("Horsemen drove thousands of villagers from Harim.", ["displacement happened"]),
        ("Some 9,000 villagers have since been driven from Harim.", ["displacement happened"]),
        ("The army told residents of Harim to leave at once.", ["displacement happened"]),
        ("The Falcon Brigade gave the guards and all their officers three days to leave Harim.", ["threat happened"]),
        ("Volunteers brought two old women to Harim.", ["evacuation happened"]),
        # from afar
        ("The army struck Harim with a FAB-500 bomb.", ["air_strike happened"]),
        ("Harim was under fire from mortars all day.", ["shelling happened, - > -, Harim"]),
        ("A tailor was wounded in Harim when a grenade was dropped from a drone.", ["drone_strike happened"]),
        ("Soldiers of Veland have blown up houses in Harim.", ["bombing happened"]),
        # help
        ("Guards would not let a relief convoy through at Harim.", ["aid_blocked happened"]),
        ("Ambulances were turned back at a checkpoint in Harim.", ["aid_blocked happened"]),
        ("A relief flight to Harim was refused permission to land.", ["aid_blocked happened"]),
        ("Agencies are trucking water to Harim.", ["aid ongoing"]),
        # what is taken, and who is let out
        ("Rebels broke the lock of a clinic in Harim and took everything.", ["looting happened"]),
        ("Rebels opened the doors of the prison in Harim and let out the inmates.", ["release happened"]),
        # what is counted
        ("Medics in Harim counted 64 dead and 180 wounded.", ["casualties happened"]),
        ("A 43-year-old man received shrapnel wounds in Harim.", ["wounding happened"]),
        ("The union put General Sol under sanctions.", ["sanction happened"]),
    ],
)
def test_a_deed_is_known_by_the_words_that_tell_it(text: str, claims: list[str]) -> None:
    found = deeds_of(text)
    assert all(any(deed.startswith(claim) for deed in found) for claim in claims), found


@pytest.mark.parametrize(
    "text",
    [
        "When the ultimatum ran out on Wednesday, nothing moved in Harim.",
        "The evacuation hotline in Harim is open day and night.",
        "The rebels asked for water in Harim.",
        "He would die for Harim, the mayor said.",
        "Veland has every right to defend itself, the chancellor said.",
        "The president toured the refinery at Harim on Friday.",
        "Prosecutors in Harim have opened pre-trial investigations.",
        "Telephone lines in Harim were cut.",
    ],
)
def test_words_that_tell_no_deed_make_no_claim(text: str) -> None:
    assert deeds_of(text) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The army said that nine soldiers had been killed in Orra and that rebels had entered Harim.",
            ["killing", "advance"],
        ),
        ("Soldiers could not let a relief convoy through at Harim.", ["aid_blocked"]),
        ("Soldiers let a relief convoy through at Harim.", ["concession"]),
    ],
)
def test_each_thing_that_is_said_is_a_deed_of_its_own(text: str, claims: list[str]) -> None:
    assert [deed.split()[0] for deed in deeds_of(text) if "denies" not in deed] == claims


def test_a_line_that_heads_a_part_tells_no_deed_though_it_names_somebody() -> None:
    text = "The Falcon Brigade took Orra in May.\n\nDeath of Sol\n\nGeneral Sol was shot in Harim by rebels.\n"
    assert [deed.split(",")[0] for deed in deeds_of(text)] == ["capture happened", "killing happened"]


def test_a_party_that_fights_elsewhere_in_a_report_may_take_ground() -> None:
    text = "The Marsh Union shelled Harim in May. The Marsh Union entered Orra on Monday."
    assert "advance happened, Marsh Union > -, Orra" in deeds_of(text)
