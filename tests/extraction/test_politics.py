"""Deeds of states and parties: truces, talks, coups, sanctions, and who answers whom."""

from datetime import date

import pytest

from tests.extraction.noted import reading_of, world
from tests.extraction.veland import claims_of, told


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # truces: who made them, and what became of them
        (
            "Veland and the Falcon Brigade agreed to a 60-day truce on Tuesday.",
            [
                "agreement happened, Veland + Falcon Brigade > -",
                "ceasefire planned, Veland + Falcon Brigade > -, asserts by Veland",
            ],
        ),
        (
            "A ceasefire signed in Harim on 2 May between Veland (VL) and the Falcon Brigade took effect.",
            ["ceasefire happened, Veland + Falcon Brigade > -, Harim"],
        ),
        (
            "A truce between Veland and the Falcon Brigade expired on Friday.",
            ["ceasefire_broken happened, Veland + Falcon Brigade > -"],
        ),
        (
            "An earlier truce, signed in March, had collapsed by May.",
            ["ceasefire happened, - > -", "ceasefire_broken happened, - > -"],
        ),
        ("The truce has been repeatedly violated by the River Guard.", ["ceasefire_broken happened, River Guard > -"]),
        ("The truce was holding on Monday, the River Guard said.", ["ceasefire ongoing, - > -, asserts by River Guard"]),
        ("The truce was to take effect at midnight.", ["ceasefire planned, - > -"]),
        (
            "Veland and Morland accused each other of violating a ceasefire.",
            [
                "accusation happened, Veland + Morland > -",
                "ceasefire_broken happened, Morland > -, asserts by Veland",
                "ceasefire_broken happened, Veland > -, asserts by Morland",
            ],
        ),
        ("The guns fell silent in Zed on Thursday.", ["ceasefire happened, - > -, Zed"]),
        # power taken, given and taken away
        ("Officers ousted the president of Veland on Friday.", ["organisation_change happened, Officers > president of Veland"]),
        ("The River Guard seized power on Monday.", ["organisation_change happened, River Guard > -"]),
        ("The army named General Omar Sol as its new chief.", ["organisation_change happened, army > -"]),
        # words between states
        (
            "Veland ruled out a truce with the Falcon Brigade and gave them two days to surrender.",
            [
                "rejection happened, Veland > -",
                "ceasefire happened, - > Falcon Brigade, denies by Veland",
                "threat happened, Veland > Falcon Brigade",
            ],
        ),
        (
            "Hector Sol, the Morlandic mediator, hailed the truce.",
            ["support happened, Hector Sol > -"],
        ),
        ("The presidents of Veland and Morland signed a treaty.", ["agreement happened, Veland + Morland > -"]),
        (
            "Omar Sol, who mediated a truce on Oct. 10, urged the Falcon Brigade to talk.",
            ["demand happened, Omar Sol > Falcon Brigade"],
        ),
        (
            "General Omar Sol left for Orra after two rounds of talks with Veland.",
            ["negotiation happened, Omar Sol > Veland"],
        ),
        # what stands before a number or a name is no subject
        (
            "According to the Doctors' Union of Veland, at least 65 civilians have been killed.",
            ["killing happened, - > 65 civilians, asserts by Doctors' Union of Veland"],
        ),
        ("The River Guard captured the last airstrip in Harim.", ["capture happened, River Guard > -, Harim"]),
        ("Morland, whose troops have fought beside the River Guard, signed a truce.", ["clash happened, Morland > -"]),
    ],
)
def test_deeds_of_states_and_parties(text: str, claims: list[str]) -> None:
    found = [told(claim) for claim in claims_of(text)]
    assert found[: len(claims)] == claims


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        # who is said to have done it denies that, and nothing that is told beside it
        (
            "Veland said Morlandic troops had shelled Harim. The truce was holding, Veland said. Morland denied the accusation.",
            "shelling happened, Morland > -, Harim, denies by Morland",
        ),
        (
            "Veland said Morlandic troops had shelled Harim. Morland said the claim was “pure propaganda”.",
            "shelling happened, Morland > -, Harim, denies by Morland",
        ),
    ],
)
def test_whoever_is_charged_denies_that(text: str, denied: str) -> None:
    assert [told(claim) for claim in claims_of(text)][-1] == denied


@pytest.mark.parametrize(
    "text",
    [
        # a truce or an edict is for a whole land, whatever town is named beside it
        "Shells hit Harim on Monday. The two sides signed a truce on Tuesday.",
        "Shells hit Harim on Monday. Veland declared a state of emergency.",
    ],
)
def test_what_holds_for_a_whole_land_has_no_town(text: str) -> None:
    assert claims_of(text)[-1].place is None


def test_where_a_pact_is_signed_nothing_else_is_done() -> None:
    text = "The rebels signed the accord in Paris last week. Police arrested an editor on Monday."
    assert [claim.place and claim.place.name for claim in reading_of(text, world(), date(2024, 5, 7)).claims][-1] is None


def test_whose_army_signs_is_not_told_by_where() -> None:
    text = "The army and the Rapid Support Forces signed a truce in Jeddah."
    (claim,) = reading_of(text, world(), date(2024, 5, 7)).claims
    assert "Saudi" not in str(claim.initiators)


def test_the_opposition_is_that_of_a_war_that_is_told() -> None:
    (claim,) = reading_of("Police arrested opposition leader Peter Okot in Kampala.", world(), date(2024, 5, 7)).claims
    assert [(party.name, party.actor) for party in claim.targets] == [("Peter Okot", "")]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what is said will be is planned, also behind what is said of it in commas
        (
            "The truce, the first of the war, would begin on Friday, Veland said.",
            ["ceasefire planned, - > -, asserts by Veland"],
        ),
        ("Veland said it would send troops to Harim.", ["deployment planned, Veland > -, Harim, asserts by Veland"]),
        (
            "Veland said it would send troops to Harim if asked.",
            ["deployment hypothetical, Veland > -, Harim, asserts by Veland"],
        ),
        ("The envoy said Veland was ready for talks.", ["negotiation planned, Veland > -, asserts by envoy"]),
        # harm done by others where troops are sent is no deed of theirs
        (
            "Morland said it had sent 900 troops to Zed, where raiders killed nine farmers.",
            [
                "deployment happened, Morland > -, Zed, asserts by Morland",
                "killing happened, raiders > nine farmers, Zed, asserts by Morland",
            ],
        ),
        ("Morlandic soldiers were deployed in Harim.", ["deployment happened, Morland > -, Harim"]),
        # who is meant by "he", "its leader" and "whose"
        (
            "President Omar Sol met his former deputy, Hector Lind, whom he accuses of plotting a coup.",
            ["negotiation happened, Omar Sol > Hector Lind", "accusation happened, Omar Sol > Hector Lind"],
        ),
        (
            "Rebels denied that their leader, Hector Lind, had fled the country.",
            ["displacement happened, Hector Lind > -, denies by Rebels"],
        ),
        (
            "The Falcon Brigade left Harim. Its leader will hold talks with Veland.",
            ["withdraw happened, Falcon Brigade > -, Harim"],
        ),
        # who hides a name
        (
            "Diplomats who declined to be identified said the River Guard still held Orra.",
            ["hold ongoing, River Guard > -, Orra, asserts by Diplomats"],
        ),
        (
            "An official briefed on the talks, who was not authorised to speak publicly, said the River Guard had taken Orra.",
            ["capture happened, River Guard > -, Orra, asserts by official"],
        ),
        # what is rejected
        ("Veland rejected the ultimatum.", ["rejection happened, Veland > -"]),
        ("Morland denied backing the rebels.", ["aid happened, Morland > -, denies by Morland"]),
        # when it was said is the outlet's own
        (
            "The Falcon Brigade has agreed to leave Harim, its spokesman said, days after Veland called for a truce.",
            [
                "agreement happened, Falcon Brigade > -, Harim, asserts by spokesman of Falcon Brigade",
                "demand happened, Veland > -, Harim",
            ],
        ),
    ],
)
def test_what_is_said_planned_and_refused(text: str, claims: list[str]) -> None:
    found = [told(claim) for claim in claims_of(text)]
    assert [claim for claim in claims if claim not in found] == []


def test_a_leader_is_told_by_whom_he_leads() -> None:
    claims = claims_of("The Falcon Brigade left Harim. Its leader will hold talks with Veland.")
    assert [(party.name, party.actor) for party in claims[-1].initiators] == [("leader of Falcon Brigade", "falcons")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("That truce was ended by Veland a year ago, on January 16, 2023.", "2023-01-16"),
        ("Two weeks later, on April 21, the River Guard captured Harim.", "2024-04-21"),
        ("Omar Sol, who mediated a truce on Oct. 10, urged the Falcon Brigade on Monday to talk.", "2024-05-13"),
        ("Nine soldiers were killed in the previous 24 hours.", "2024-05-14/2024-05-15"),
    ],
)
def test_of_two_times_the_one_that_is_the_deeds(text: str, day: str) -> None:
    assert claims_of(text)[0].when.edtf == day


def test_a_report_of_countries_is_set_where_it_was_written() -> None:
    text = "MONROVIA, Liberia (AP) - The Liberian president fled to Nigeria on Monday. Shells fell on the port."
    found = reading_of(text, world(), date(2003, 8, 5)).claims
    assert [claim.place and claim.place.name for claim in found][-1] == "Monrovia"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # whoever is asked to do it would do it
        ("The mayor called on fighters to lay down their weapons.", ["surrender hypothetical, fighters > -, asserts by mayor"]),
        ("Veland ordered the River Guard to storm Harim.", ["assault hypothetical, River Guard > -, Harim, asserts by Veland"]),
        (
            "Veland and Morland carried out their largest prisoner swap, freeing 90 prisoners of war.",
            ["release happened, Veland + Morland > 90 prisoners"],
        ),
        # the adviser speaks, and not whose adviser it is
        (
            "President Sol's adviser, Hector Lind, said the River Guard had taken Orra.",
            ["capture happened, River Guard > -, Orra, asserts by Hector Lind"],
        ),
        ("Veland proposed a safe zone, an idea that Morland rejected.", ["rejection happened, Morland > -"]),
    ],
)
def test_who_does_what_others_ask(text: str, claims: list[str]) -> None:
    found = [told(claim) for claim in claims_of(text)]
    assert [claim for claim in claims if claim not in found] == []
