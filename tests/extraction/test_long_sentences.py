"""Sentences of many clauses: which day, place, doer and victim belong to which deed. Read on Wednesday 15 May 2024."""

import pytest

from tests.extraction.veland import claims_of, told
from tracker.extraction.rules.en.parties import SEATED
from tracker.extraction.rules.en.state_forces import OWNED

DAYS = [
    # a comparison ends where the sentence takes up its verb again
    ("Orra, the last town of Zed held by the army, has been under siege since May 2023.", {"siege": "2023-05/.."}),
    ("Shelling of Harim caused a fire but no deaths on Sunday, the mayor said.", {"shelling": "2024-05-12"}),
    (
        "The Falcon Brigade captured Orra in March and has tried to seize Harim, which has two harbours, since April 2024.",
        {"capture": "2024-03, 2024-04/.."},
    ),
    ("The Falcon Brigade regained Harim in 2020, lost by it in May 2012.", {"recapture": "2020"}),
    ("They fought a war in 2020 in which the Falcon Brigade regained Harim, taken by the army in 2012.", {"recapture": "2020"}),
    (
        "The assault on Harim was in revenge for a toll that the River Guard had raised the week before.",
        {"assault": "2024-05-15"},
    ),
    # once it is told since when, the sentence goes on with its verb, and its day is of this year
    ("The Falcon Brigade shelled Orra. The worst clashes since 1994 began on April 27 in Harim.", {"clash": "2024-04-27"}),
    ("The Falcon Brigade shelled Orra. The worst clashes since the war of 1992-94 began on April 27.", {"clash": "2024-04-27"}),
    ("The deadliest bombing in Harim since March killed ten people on May 2.", {"bombing": "2024-05-02"}),
    ("The Falcon Brigade seized Orra in March and now controls Harim.", {"capture": "2024-03", "hold": "2024-05-15"}),
]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_each_deed_has_the_day_of_its_own_clause(text: str, days: dict[str, str]) -> None:
    claims = claims_of(text)
    for action, wanted in days.items():
        assert ", ".join(claim.when.edtf for claim in claims if claim.action == action) == wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # the place behind the deed is nearer to it than the province that opens the sentence
        ("In Zed, the River Guard killed two farmers near Harim.", ["killing happened, River Guard > two farmers, Harim"]),
        # who fled went somewhere else
        (
            "In Harim, raiders set ten houses on fire, forcing families to flee to Orra.",
            ["arson happened, raiders > -, Harim", "displacement happened, families > -, Harim"],
        ),
        ("The River Guard took the nearby town of Orra.", ["capture happened, River Guard > -, Orra"]),
        # what a speaker is known for is told too, where it is told whole
        (
            "The Falcon Brigade, which seized Harim in March and now controls Orra, said the war was won.",
            ["capture happened, Falcon Brigade > -, Harim", "hold ongoing, Falcon Brigade > -, Orra"],
        ),
        # harm that somebody is accused of is none of the deed before it
        (
            "River Guard planes struck Harim after Veland accused the Falcon Brigade of killing a judge in Orra.",
            [
                "air_strike happened, River Guard > -, Harim",
                "accusation happened, Veland > Falcon Brigade, Orra",
                "killing happened, Falcon Brigade > judge, Orra, asserts by Veland",
            ],
        ),
        # who is accused, and not whom the charge names; words between states are said nowhere
        (
            "The Falcon Brigade took Harim. Morland accused Veland of arming the Falcon Brigade.",
            ["capture happened, Falcon Brigade > -, Harim", "accusation happened, Morland > Veland"],
        ),
        # who only tells of a fight was not in it
        (
            "Four Velandic soldiers were killed in fighting along the border with Morland, Minister Ada Lind said.",
            ["clash happened, - > Veland, asserts by Ada Lind"],
        ),
        # how a witness was found is no deed of theirs
        (
            "Residents reached by telephone said a shell hit the market of Harim, killing six people.",
            ["shelling happened, - > six people, Harim, asserts by Residents"],
        ),
        (
            "Witnesses contacted by a reporter said River Guard jets bombed Harim.",
            ["air_strike happened, River Guard > -, Harim, asserts by Witnesses"],
        ),
        # people from a list of places are one subject
        (
            "Thirteen drivers from Orra, Zed and Saraq were killed by the Falcon Brigade in Harim.",
            ["killing happened, Falcon Brigade > Thirteen drivers, Harim"],
        ),
        ("The Falcon Brigade marched into the centre of Harim.", ["advance happened, Falcon Brigade > -, Harim"]),
        # a state's own forces, wherever they are, and those that it says were hurt
        (
            "Morland said troops of its second army had shelled Harim.",
            ["shelling happened, troops of its second army > -, Harim, asserts by Morland"],
        ),
        (
            "Morland said the Falcon Brigade had killed two soldiers in Harim.",
            ["killing happened, Falcon Brigade > two soldiers of Morland, Harim, asserts by Morland"],
        ),
    ],
)
def test_each_deed_has_its_own_doer_victim_and_place(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_a_charge_of_something_else_lays_no_deed_to_the_accused() -> None:
    text = "A bomb went off in Harim on Monday.\n\nMorland has accused Veland of arming the Falcon Brigade."
    assert [claim.initiators for claim in claims_of(text) if claim.action == "bombing"] == [()]


def test_a_body_that_sits_in_a_capital_speaks_for_its_state() -> None:
    assert [claim.speaker.actor for claim in claims_of(SEATED.example)] == [SEATED.reading.lower()]
    assert [told(claim).split(",")[1] for claim in claims_of(SEATED.example)] == [f" {SEATED.reading} > -"]


def test_a_state_s_own_forces_are_the_state_s() -> None:
    assert [party.actor for claim in claims_of(OWNED.example) for party in claim.initiators] == [OWNED.reading]


def test_harm_done_by_the_strikes_is_where_they_fell_and_not_where_the_last_deed_was_done() -> None:
    text = (
        "River Guard planes struck Harim on Tuesday.\n\nThe Falcon Brigade killed a judge in Orra on Monday.\n\n"
        "The mayor said nine people had been killed in the strikes."
    )
    *_, last = claims_of(text)
    assert (last.place and last.place.name, last.when.edtf, told(last).split(",")[1]) == (
        "Harim",
        "2024-05-14",
        " River Guard > nine people",
    )


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("The truce, brokered by Morland, took effect on 10 May.", []),
        ("The River Guard and the Falcon Brigade signed a ceasefire mediated by Morland.", ["River Guard", "Falcon Brigade"]),
    ],
)
def test_who_brings_a_pact_about_is_no_party_to_it(text: str, doers: list[str]) -> None:
    pact = next(claim for claim in claims_of(text) if claim.action == "ceasefire")
    assert [party.name for party in (*pact.initiators, *pact.targets)] == doers


def test_what_has_not_happened_yet_has_not_by_the_day_of_the_report() -> None:
    text = "The River Guard has besieged Orra since December. On 3 May it shelled Harim, but the town has not fallen."
    assert [claim.when.edtf for claim in claims_of(text) if claim.stance == "denies"] == ["2024-05-15"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # the deed that is answered is none that the answer did
        (
            "Morland said it had hit camps in Zed of the men behind an attack that killed nine shepherds in Orra on 22 April.",
            [
                "assault happened, Morland > -, Zed, asserts by Morland",
                "assault happened, - > nine shepherds, Orra, asserts by Morland",
            ],
        ),
        ("Morlandic F-16s struck Harim on Monday.", ["air_strike happened, Morland > -, Harim"]),
        (
            "Morlandic and Velandic forces exchanged heavy artillery fire near Harim.",
            ["clash happened, Morland + Veland > -, Harim"],
        ),
        # "it" is the town told of before, and not the next that is named
        (
            "The River Guard had taken Harim in 2020; the Falcon Brigade recaptured it in June and pushed into Orra.",
            [
                "capture happened, River Guard > -, Harim",
                "recapture happened, Falcon Brigade > -, Harim",
                "advance happened, Falcon Brigade > -, Orra",
            ],
        ),
        ("Thousands of people fled Harim to a base of the peacekeepers at Orra.", ["displacement happened, people > -, Harim"]),
        (
            "The Falcon Brigade said it had caused nine army casualties in Harim.",
            ["casualties happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade"],
        ),
        # of two acts, the one where the words put it
        (
            "Gunmen killed nine shepherds in Orra. Shells hit Harim on Monday. Morland denied any role in the Orra attack.",
            [
                "killing happened, Gunmen > nine shepherds, Orra",
                "shelling happened, - > -, Harim",
                "assault happened, Gunmen > -, Orra, denies by Morland",
            ],
        ),
    ],
)
def test_what_is_told_beside_a_deed_is_not_its_own(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_what_has_come_about_so_far_did_not_on_the_day_spoken_of_before() -> None:
    text = "The Falcon Brigade entered Harim on 3 May. At least 80 people have been killed, the mayor said."
    assert [claim.when.edtf for claim in claims_of(text)] == ["2024-05-03", "2024-05-15"]


def test_whose_embassy_it_is_tells_not_where_it_stands() -> None:
    assert told(claims_of("In Harim, crowds burned the embassy of Veland.")[0]) == "arson happened, crowds > embassy, Harim"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what an attack is only measured by is another one
        (
            "It was the deadliest attack on Velandic troops since March, when nine soldiers were killed in Orra.",
            ["assault happened, - > Veland, Orra", "killing happened, - > nine soldiers of Veland, Orra"],
        ),
        # who died in the fight, and what the others then did
        (
            "Nine Falcon Brigade men were killed in Harim, but raiders made off with cattle.",
            ["killing happened, - > Nine Falcon Brigade men, Harim", "robbery happened, raiders > -, Harim"],
        ),
        ("The River Guard took Harim on Friday without a battle.", ["transfer happened, River Guard > -, Harim"]),
        ("Morland launched forty drones at Harim.", ["drone_strike happened, Morland > -, Harim"]),
        (
            "Raiders opened fire in Orra and set two trucks ablaze.",
            ["assault happened, Raiders > -, Orra", "arson happened, Raiders > -, Orra"],
        ),
    ],
)
def test_each_of_several_deeds_is_told_once(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_when_somebody_was_founded_dates_no_deed() -> None:
    text = "Veland accused the Falcon Brigade, a group founded in Orra in 2016."
    assert [claim.when.edtf for claim in claims_of(text)] == ["2024-05-15"]


def test_a_year_that_only_says_which_pact_is_meant_dates_nothing_else() -> None:
    text = (
        "Rebels accused Veland of breaking a 2007 peace deal and have taken ten towns since they began their offensive on 10 May."
    )
    assert {claim.when.edtf for claim in claims_of(text) if claim.action == "offensive"} == {"2024-05-10"}


def test_a_name_in_commas_behind_a_wife_or_a_spokesman_is_no_place() -> None:
    claims = claims_of("The judge's wife, Orra, was wounded in Harim.")
    assert [claim.place and claim.place.name for claim in claims] == ["Harim"]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The Falcon Brigade took Harim after the River Guard had fled.", ["River Guard"]),
        ("The Falcon Brigade took Harim days after Morland sent aid.", []),
    ],
)
def test_ground_is_taken_from_those_who_left_it(text: str, targets: list[str]) -> None:
    assert [party.name for party in claims_of(text)[0].targets] == targets


def test_a_state_withdraws_its_own_troops() -> None:
    assert told(claims_of("Morland withdrew 3,000 troops from Harim.")[0]) == "withdraw happened, Morland > -, Harim"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what those reject who did it denies nothing of what they did
        (
            "Fighters of the Falcon Brigade who reject the peace accord were behind the bombing in Harim, the mayor said.",
            ["agreement happened, - > -, Harim, denies by Falcon Brigade", "bombing happened, - > -, Harim, asserts by mayor"],
        ),
        # to have attacked somebody's positions is not to have positions
        (
            "The Falcon Brigade had attacked army positions near Harim.",
            ["assault happened, Falcon Brigade > army of Veland, Harim"],
        ),
    ],
)
def test_what_only_looks_like_a_denial_or_a_presence(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a quarter may be called by a number, and what it counts is nobody
        ("The River Guard captured the 1070 Apartments in Harim.", ["capture happened, River Guard > -, Harim"]),
        (
            "Two men were shot dead in Harim during an attempt to rescue hostages.",
            ["killing happened, - > Two men, Harim", "release planned, - > hostages, Harim"],
        ),
    ],
)
def test_numbers_that_name_and_attempts_of_nobody(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims
