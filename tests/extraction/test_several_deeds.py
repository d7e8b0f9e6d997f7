"""Several deeds and several doers in one sentence: each deed has its own doer, those it was done to, place, day and dead."""

from datetime import date

import pytest

from tests.extraction.veland import claims_of, told
from tracker.extraction.actions import find_actions
from tracker.extraction.mentions import ClaimDraft, Passage
from tracker.extraction.rules.en.actions.gaps import GAPS
from tracker.extraction.rules.en.each import OF_ITSELF, OF_OTHER
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Span

WAR = "The Falcon Brigade and the River Guard fought near Harim. "


def deeds_of(text: str) -> list[str]:
    """ "killing: Raiders > two farmers": the deeds of a sentence with their parties."""
    found = find_actions(text, (Passage(Span(0, len(text)), 0),))
    return [
        f"{deed.action}: {' > '.join(span.of(text) if span else '-' for span in (deed.subject, deed.object))}" for deed in found
    ]


def counted(claim: ClaimDraft) -> str:
    """ "killing, Harim, 2": a deed, where, and its dead."""
    return f"{claim.action}, {claim.place.name if claim.place else '-'}, {claim.dead.best if claim.dead else '-'}"


@pytest.mark.parametrize("rule", GAPS, ids=lambda rule: rule.name)
def test_a_verb_that_is_told_once_is_read_again(rule: Rule[str]) -> None:
    assert "; ".join(deeds_of(rule.example)) == rule.reading
    assert rule.pattern.search(rule.example)


@pytest.mark.parametrize("rule", [OF_OTHER, OF_ITSELF], ids=lambda rule: rule.name)
def test_what_two_say_is_a_claim_of_each(rule: Rule[str]) -> None:
    text = rule.example.replace("Norland", "Veland")
    found = [
        f"{claim.action}: {claim.speaker.name} says {claim.initiators[0].name}"
        for claim in claims_of(text)
        if claim.action != "accusation"
    ]
    assert "; ".join(found) == rule.reading.replace("Norland", "Veland")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # each clause has its own deed
        (
            "The River Guard sank a ferry off Harim on Monday, and a drone hit a tug off Orra.",
            ["destruction happened, River Guard > ferry, Harim", "drone_strike happened, - > tug, Orra"],
        ),
        (
            "Raiders shot a judge in Harim and blew up a bus in Orra.",
            ["killing happened, Raiders > judge, Harim", "bombing happened, Raiders > -, Orra"],
        ),
        (
            "Raiders left Harim after burning the mill and killing two clerks.",
            [
                "withdraw happened, Raiders > -, Harim",
                "arson happened, Raiders > -, Harim",
                "killing happened, Raiders > two clerks, Harim",
            ],
        ),
        # what opens a sentence is of whoever it is about
        (
            "After taking Harim, the Falcon Brigade burned the court.",
            ["capture happened, Falcon Brigade > -, Harim", "arson happened, Falcon Brigade > -, Harim"],
        ),
        (
            WAR + "Raiders entered Harim at dawn, burned two mills and left an hour later.",
            [
                "advance happened, Raiders > -, Harim",
                "arson happened, Raiders > -, Harim",
                "withdraw happened, Raiders > -, Harim",
            ],
        ),
        # the verb is told once
        (
            WAR + "The River Guard took Harim and the rebels Orra.",
            ["capture happened, River Guard > -, Harim", "capture happened, Falcon Brigade > -, Orra"],
        ),
        # two who share a noun are two
        ("Velandic and Morlandic jets bombed Orra.", ["air_strike happened, Veland + Morland > -, Orra"]),
        # what was repelled is told once, by whoever says so where nobody else did it
        ("Twelve attacks were repelled near Orra.", ["repel happened, - > -, Orra"]),
        ("Thirty attacks repelled near Orra over the past day.", ["repel happened, - > -, Orra"]),
        (
            WAR + "The River Guard foiled an attempt by fighters of the Falcon Brigade to advance near Orra.",
            ["repel happened, River Guard > Falcon Brigade, Orra"],
        ),
        (
            WAR + "The River Guard foiled attempts to enter Orra.",
            ["repel happened, River Guard > -, Orra"],
        ),
    ],
)
def test_each_deed_is_told_by_itself(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)][-len(claims) :] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Raiders killed two farmers in Harim and three in Orra.", ["killing, Harim, 2", "killing, Orra, 3"]),
        ("Shelling killed two people in Harim and one in Orra.", ["shelling, Harim, 2", "shelling, Orra, 1"]),
        ("The bombings killed nine people in Harim and four in Orra.", ["bombing, Harim, 9", "bombing, Orra, 4"]),
        (
            "A car bomb killed four people in Harim and a mine three in Orra.",
            ["bombing, Harim, 4", "killing, Orra, 3"],
        ),
        (
            "Five people were killed in Harim, and eleven were wounded in Orra.",
            ["killing, Harim, 5", "wounding, Orra, -"],
        ),
    ],
)
def test_each_deed_has_its_own_dead(text: str, claims: list[str]) -> None:
    assert [counted(claim) for claim in claims_of(text)] == claims


def test_each_deed_has_its_own_day() -> None:
    first, second = claims_of("In February raiders sank the ferry Anemone, and in April a missile killed two sailors near Orra.")
    assert [first.when.edtf, second.when.edtf] == ["2024-02", "2024-04"]
    assert date(2024, 4, 1) == second.when.first


@pytest.mark.parametrize(
    "text",
    [
        "Raiders killed the general and the rebels Ahmad and Ali.",  # whom it was done to
        "The River Guard took Harim and the town of Orra.",  # ground
        "Raiders shot nine farmers, three of them in Harim.",  # a part of them
        "Police arrested two men in Harim and three officials said so.",  # who speaks
    ],
)
def test_a_row_is_no_second_deed(text: str) -> None:
    assert [deed for deed in find_actions(text, (Passage(Span(0, len(text)), 0),)) if deed.is_gap] == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # harm that the first deed did stays with it
        ("A drone hit a bus in Harim and the blast killed nine people.", ["drone_strike, Harim, 9"]),
        ("Raiders attacked Harim and killed nine people.", ["assault, Harim, 9"]),
        ("Raiders stormed a base in Harim, killing nine people and wounding two.", ["assault, Harim, 9"]),
    ],
)
def test_harm_stays_with_its_deed(text: str, claims: list[str]) -> None:
    assert [counted(claim) for claim in claims_of(text)] == claims
