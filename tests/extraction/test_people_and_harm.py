"""People and harm: who was killed, taken, driven out or let go, by whom, where and when. Read on Wednesday 15 May 2024."""

from datetime import date

import pytest

from tests.extraction.noted import world
from tests.extraction.veland import claims_of, told
from tracker.extraction.mentions import ClaimDraft, RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en.parties import SO_CALLED


def noted(claim: ClaimDraft) -> str:
    """A claim with its day and its counts; parts are left out."""
    counts = (f"{count.what} {count.best or count.low}" for count in claim.numbers if not count.is_part)
    return " | ".join((told(claim), claim.when.edtf, *counts))


CASES = [
    # who says that it was not them did it on nobody's word; whom they blame did it on theirs
    (
        "A bomb killed nine people in Harim on Monday, the mayor said. The River Guard denied carrying out the bombing.",
        [
            "bombing happened, - > nine people, Harim, asserts by mayor | 2024-05-13 | killed 9",
            "bombing happened, River Guard > -, Harim, denies by River Guard | 2024-05-13",
        ],
    ),
    (
        "The River Guard denied shelling Harim, blaming the Falcon Brigade for the raid.",
        [
            "shelling happened, River Guard > -, Harim, denies by River Guard | 2024-05-15",
            "accusation happened, River Guard > Falcon Brigade, Harim, asserts by River Guard | 2024-05-15",
            "assault happened, Falcon Brigade > -, Harim, asserts by River Guard | 2024-05-15",
        ],
    ),
    (
        "A bomb killed nine people in Harim on Monday. No group has claimed the attack.",
        ["bombing happened, - > nine people, Harim | 2024-05-13 | killed 9"],
    ),
    (
        "The Falcon Brigade claimed responsibility for the bombing of Harim on Monday, the deadliest this year.",
        ["bombing happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade | 2024-05-13"],
    ),
    (
        "A bomb killed nine people in Harim on Monday. The Falcon Brigade condemned the bombing and denied any involvement.",
        [
            "bombing happened, - > nine people, Harim | 2024-05-13 | killed 9",
            "accusation happened, Falcon Brigade > - | 2024-05-13",
            "bombing happened, - > -, Harim, asserts by Falcon Brigade | 2024-05-13",
            "bombing happened, Falcon Brigade > -, Harim, denies by Falcon Brigade | 2024-05-13",
        ],
    ),
    (
        "The army denied that any massacre took place in Harim.",
        ["killing happened, - > -, Harim, denies by army | 2024-05-15"],
    ),
    (
        "Nine farmers were killed in Harim on Monday in what residents described as a massacre by the Falcon Brigade.",
        ["killing happened, Falcon Brigade > Nine farmers, Harim, asserts by residents | 2024-05-13 | killed 9"],
    ),
    (
        "The clinic in Harim was destroyed by what the mayor called a direct strike.",
        ["destruction happened, - > -, Harim | 2024-05-15"],
    ),
    # counts
    (
        "The Falcon Brigade executed between 40 and 50 captives in Harim on Monday.",
        ["execution happened, Falcon Brigade > 50 captives, Harim | 2024-05-13 | killed 50"],
    ),
    (
        "In May 2023 nine farmers were killed in Zed and more than 30 arrested.",
        ["killing happened, - > nine farmers, Zed | 2023-05 | killed 9", "arrest happened, - > -, Zed | 2023-05 | arrested 30"],
    ),
    (
        "A shell hit a house in Harim, killing three people, including a nurse and a child.",
        ["shelling happened, - > three people, Harim | 2024-05-15 | killed 3"],
    ),
    (
        "In a separate incident, two fishermen were killed near Orra and four others went missing after a ship sank.",
        ["killing happened, - > two fishermen, Orra | 2024-05-15 | killed 2 | missing 4"],
    ),
    (
        "Eleven bodies bearing marks of torture turned up in Orra on Monday.",
        ["casualties happened, - > -, Orra | 2024-05-13 | killed 11"],
    ),
    # each harm with its own victims and doers
    (
        "The base was overrun and 20 soldiers were killed in Orra on Monday.",
        [
            "capture happened, - > -, Orra | 2024-05-13",
            "killing happened, - > 20 soldiers of Veland, Orra | 2024-05-13 | killed 20",
        ],
    ),
    (
        "Two Falcon Brigade fighters were killed in a clash with border guards near Orra on Monday.",
        ["clash happened, Falcon Brigade > border guards of Veland, Orra | 2024-05-13 | killed 2"],
    ),
    (
        "A girl was shot dead in her house in Orra, and four men were killed when soldiers fired on a crowd in Harim.",
        [
            "killing happened, - > girl, Orra | 2024-05-15 | killed 1",
            "protesters_killed happened, soldiers of Veland > four men, Harim | 2024-05-15 | killed 4",
        ],
    ),
    (
        "An officer was stabbed to death in Orra, and his assailant was shot dead by soldiers.",
        [
            "killing happened, - > officer, Orra | 2024-05-15 | killed 1",
            "killing happened, soldiers of Veland > his assailant, Orra | 2024-05-15 | killed 1",
        ],
    ),
    (
        "Gunmen kidnapped an engineer and shot dead three guards in Orra.",
        [
            "abduction happened, Gunmen > engineer, Orra | 2024-05-15",
            "killing happened, Gunmen > three guards, Orra | 2024-05-15 | killed 3",
        ],
    ),
    (
        "Five guards were killed, four are missing and two trucks were burned in Orra on Monday.",
        [
            "killing happened, - > Five guards of Veland, Orra | 2024-05-13 | killed 5 | missing 4",
            "arson happened, - > -, Orra | 2024-05-13",
        ],
    ),
    (
        "Shells killed 17 people, among them a nurse, and wounded 40 in Harim on Monday.",
        ["killing happened, - > 17 people, Harim | 2024-05-13 | killed 17 | wounded 40"],
    ),
    (
        "Police opened fire to disperse marchers in Harim on Monday, wounding nine people.",
        ["protesters_killed happened, Police of Veland > nine people, Harim | 2024-05-13 | wounded 9"],
    ),
    (
        "Gunmen stopped the car of a judge in Harim and abducted him.",
        ["abduction happened, Gunmen > judge, Harim | 2024-05-15"],
    ),
    (
        "Morlandic tanks and troops entered Orra on Monday.",
        ["advance happened, Morland > -, Orra | 2024-05-13"],
    ),
    (
        "Soldiers freed detained protesters in Harim on Monday.",
        ["release happened, Soldiers of Veland > protesters, Harim | 2024-05-13"],
    ),
    (
        "Veland freed two spies in return for the remains of three soldiers kidnapped by the Falcon Brigade in October 2022.",
        [
            "release happened, Veland > two spies | 2024-05-15 | freed 2",
            "abduction happened, Falcon Brigade > three soldiers of Veland | 2022-10 | abducted 3",
        ],
    ),
    # flight
    (
        "Falcon Brigade fighters took Orra on Monday, forcing thousands of villagers to flee to Harim, and abducted two nurses.",
        [
            "capture happened, Falcon Brigade > -, Orra | 2024-05-13",
            "displacement happened, villagers > -, Orra | 2024-05-13",
            "abduction happened, Falcon Brigade > two nurses, Orra | 2024-05-13 | abducted 2",
        ],
    ),
    (
        "Gunmen in Harim fired on villagers as they fled.",
        [
            "assault happened, Gunmen > villagers, Harim | 2024-05-15",
            "displacement happened, villagers > -, Harim | 2024-05-15",
        ],
    ),
    (
        "The fighting in Zed has forced two million people from their homes.",
        ["displacement happened, - > two million people, Zed | 2024-05-15 | displaced 2000000"],
    ),
    ("Aid convoys have not reached Harim since March.", ["aid_blocked happened, - > -, Harim | 2024-03/.."]),
    # where and when
    (
        "A market was shelled in Harim on Monday.\n\nSome 900 people have been killed since the war began in 2019.",
        [
            "shelling happened, - > -, Harim | 2024-05-13",
            "killing happened, - > 900 people, Veland | 2019/.. | killed 900",
        ],
    ),
    (
        "A mill was shelled in Harim on Monday. Harim was hit again on Tuesday, and the port of Harim too.\n\n"
        "In all, 90 people have been killed since March.",
        [
            "shelling happened, - > -, Harim | 2024-05-13",
            "assault happened, - > -, Harim | 2024-05-14",
            "killing happened, - > 90 people, Harim | 2024-03/.. | killed 90",
        ],
    ),
    (
        "On Monday a school in Harim where dozens of families were sheltering was hit by an air strike.",
        ["air_strike happened, - > -, Harim | 2024-05-13"],
    ),
    (
        "A car bomb killed nine people in Harim on Sunday.\n\nHours later, gunmen shot dead a judge in Orra.",
        [
            "bombing happened, - > nine people, Harim | 2024-05-12 | killed 9",
            "killing happened, gunmen > judge, Orra | 2024-05-12 | killed 1",
        ],
    ),
    (
        "Gunmen killed nine farmers on Monday in Veland's largest city, Harim police said.",
        ["killing happened, Gunmen > nine farmers, Harim, asserts by Harim police | 2024-05-13 | killed 9"],
    ),
    (
        "Gunmen attacked Harim University on Monday, killing nine students.",
        ["assault happened, Gunmen > Harim University, Harim | 2024-05-13 | killed 9"],
    ),
    (
        "Falcon Brigade rebels demanding a state of their own seized School No. 4 in Harim on Monday.",
        [
            "demand happened, Falcon Brigade > -, Harim | 2024-05-13",
            "capture happened, Falcon Brigade > -, Harim | 2024-05-13",
        ],
    ),
    (
        "14:20 Gunmen killed nine farmers in Harim on Monday.",
        ["killing happened, Gunmen > nine farmers, Harim | 2024-05-13 | killed 9"],
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_harm_is_told_with_its_doer_victim_place_day_and_count(text: str, claims: list[str]) -> None:
    assert [noted(claim) for claim in claims_of(text)] == claims


def test_a_tally_is_no_incident_and_lends_nothing() -> None:
    text = "Rebels killed two guards in Harim on Monday.\n\nMore than 90 farmers have been killed since 3 May."
    assert [(claim.incident, claim.when.edtf) for claim in claims_of(text)][-1] == (0, "2024-05-03/..")


def test_who_calls_a_deed_so_says_it() -> None:
    assert [claim.speaker.name for claim in claims_of(SO_CALLED.example) if claim.speaker.name] == [SO_CALLED.reading]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("A Russian missile struck a school in Orikhiv, wounding four pupils.", "russia"),
        ("An Israeli shell hit a house in Tyre, killing a nurse.", "israel"),
        ("Russian occupation authorities in Berdyansk abducted two teachers.", "russia"),
    ],
)
def test_a_weapon_or_a_body_is_of_the_state_whose_adjective_it_bears(text: str, doer: str) -> None:
    reading = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), world())
    assert [party.actor for claim in reading.claims for party in claim.initiators] == [doer]


def test_initials_that_an_agency_shares_are_the_agency_s_where_the_other_country_is_not_told() -> None:
    text = "At least nine people were shot dead in Port-au-Prince on Saturday, AFP journalists reported."
    reading = read(RawDocument(body=text, format="clean", published_on=date(2024, 3, 4)), world())
    assert [claim.speaker.actor for claim in reading.claims] == ["agence-france-presse"]
