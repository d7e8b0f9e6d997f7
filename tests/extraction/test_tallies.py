"""What many deeds came to beside what one did: sums, losses, bombs made safe, and harm that is told again or of another deed."""

import pytest

from tests.extraction.test_tolls import harms
from tests.extraction.veland import claims_of, told


def telling(text: str) -> list[str]:
    """Each claim with its incident and its dead: "bombing 1 dead 9"."""
    return [
        f"{claim.action} {claim.incident or '-'}" + (f" dead {claim.dead.best}" if claim.dead else "")
        for claim in claims_of(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # more harm of the deed told before, and a deed that is only counted among others
        (
            "A bomb went off in Harim on Monday, killing nine.\n\nAnother 30 clerks were wounded.",
            ["bombing 1 dead 9", "wounding 1"],
        ),
        (
            "A bomb went off in a market in Harim on Monday. It was the third attack on the market in a year.",
            ["bombing 1", "assault 1"],
        ),
        (
            "A bomb went off in Harim on Monday, killing nine. Another 30 people were wounded in Orra.",
            ["bombing 1 dead 9", "wounding 2"],
        ),
        # the second of two is another, and who is another was not harmed before
        (
            "Two bombs went off in Harim on Monday. The first blast was heard far off. The second blast killed a clerk.",
            ["bombing 1", "bombing 2 dead 1"],
        ),
        (
            "Gunmen killed three peasants in Harim on Monday. Meanwhile two other peasants were shot dead by rebels in Zed.",
            ["killing 1 dead 3", "killing 2 dead 2"],
        ),
        ("Gunmen attacked a clerk in Harim on Monday. That was the second attack in a week.", ["assault 1", "assault 1"]),
        # harm of a fight is none of the bomb before it
        (
            "Two clerks were killed in clashes after a car bombing at a bank in Harim on Monday.",
            ["clash - dead 2", "bombing 1"],
        ),
        # what is summed up beside the dead of a day is no deed, and neither is what it is counted from
        (
            "A clerk was murdered in Harim on Monday, bringing to 60 the number of clerks killed since the uprising began.",
            ["killing 1 dead 1"],
        ),
        # a bomb that is found and defused is one, and makes no explosion
        ("A bomb was found beside the bank in Harim and was defused by experts.", ["bombing 1"]),
        ("Police found a bomb in Harim on Monday and defused it.", ["bombing 1"]),
        ("Sappers carried out a controlled explosion in Harim.", []),
        (
            "A bomb went off in Harim on Monday. A second bomb was found in Orra and defused. The explosion burned a shop.",
            ["bombing 1", "bombing 2", "bombing 1"],
        ),
    ],
)
def test_what_is_one_deed_and_what_a_sum(text: str, expected: list[str]) -> None:
    assert telling(text) == expected


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who lost men suffers it
        (
            "The army said it had lost four men and killed nine rebels in Harim.",
            [
                "casualties happened, - > army of Veland, Harim, asserts by army [killed 4]",
                "killing happened, army of Veland > nine rebels, Harim, asserts by army [killed 9]",
            ],
        ),
        # who counts tells it, also whom no list knows
        (
            "The army shelled Harim. The River Guard has counted 30 bodies there.",
            [
                "shelling happened, army of Veland > -, Harim",
                "casualties happened, army of Veland > -, Harim, asserts by River Guard [killed 30]",
            ],
        ),
        (
            "The army shelled Harim. Foreign traders put the dead at 30.",
            [
                "shelling happened, army of Veland > -, Harim",
                "casualties happened, army of Veland > -, Harim, asserts by Foreign traders [killed 30]",
            ],
        ),
        # two flights in a sentence
        (
            "Some 500 people were displaced in Harim, and 200 have crossed into Orra, fleeing the war.",
            ["displacement happened, - > 500 people, Harim [displaced 500, displaced 200]"],
        ),
        ("Some 700 families fled fighting near Harim.", ["displacement happened, 700 families > -, Harim [displaced 700]"]),
        (
            "About 400 residents have left the town of Harim on foot.",
            ["displacement happened, 400 residents > -, Harim [displaced 400]"],
        ),
        # prisoners of an army are no hostages, and those who are exchanged are freed
        ("The army took 60 prisoners in Harim.", ["arrest happened, army of Veland > -, Harim [captured 60]"]),
        (
            "The rebels and the army swapped 14 prisoners near Harim.",
            ["release happened, rebels + army of Veland > -, Harim [freed 14]"],
        ),
        # what everybody always denies says nothing of the deed told before
        ("The River Guard shelled Harim. Both sides deny targeting civilians.", ["shelling happened, River Guard > -, Harim"]),
        # a day is nobody
        ("Nine men were killed in an air raid on March 3 in Harim.", ["air_strike happened, - > Nine men, Harim [killed 9]"]),
    ],
)
def test_who_suffered_and_who_counted(text: str, claims: list[str]) -> None:
    assert harms(text) == claims


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("In a separate attack rebels ambushed a convoy near Harim.", "assault happened, rebels > "),
        ("During the same incident gunmen killed a clerk in Harim.", "killing happened, gunmen > clerk"),
        ("The Falcon Brigade said it had carried out the Harim attack.", "assault happened, Falcon Brigade > "),
    ],
)
def test_who_did_it_on_an_occasion(text: str, first: str) -> None:
    assert told(claims_of(text)[0]).startswith(first)


def test_a_deed_that_is_disowned_did_not_do_the_harm():
    text = "The Falcon Brigade said it had killed nine soldiers in Harim and denied any part in the bombings."
    assert told(claims_of(text)[0]).startswith("killing happened, Falcon Brigade > nine soldiers")


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        # a body that no list knows owns up to it
        (
            'A bomb killed a judge in Harim. The "Omar Lind Civic Force" tonight claimed responsibility for the attack.',
            "Omar",
        ),
        ("A bomb killed a judge in Harim on Monday. The attack was claimed by the Omar Lind Front.", "Omar Lind Front"),
        # whom it threatened did not do it
        (
            "A bomb killed a judge in Harim. A leftist group, which had threatened him before, claimed responsibility.",
            "leftist group",
        ),
        # and the police did not, who only speak of it
        ("A bomb killed a judge in Harim on Monday. The Harim Police said nobody had claimed responsibility for the attack.", ""),
    ],
)
def test_who_owns_up(text: str, doer: str) -> None:
    first = claims_of(text)[0]
    assert [party.name.startswith(doer) for party in first.initiators] == ([True] if doer else [])


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It was reported on Tuesday that on 10 May alleged rebels murdered four clerks in Harim.", ["2024-05-10"]),
        ("It was recalled that in 1980, four nuns who were travelling to Harim were killed by guardsmen.", ["1980"]),
    ],
)
def test_a_day_that_leads_what_is_told(text: str, days: list[str]) -> None:
    assert [claim.when.edtf for claim in claims_of(text)] == days


def test_nobody_was_killed():
    (claim,) = claims_of("Not a single person was killed in Harim.")
    assert (claim.stance, claim.dead and claim.dead.best) == ("denies", 0)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # a people that opens a sentence did what its noun tells
        ("Morlandic air strikes on Harim killed nine clerks.", "air_strike happened, Morland > "),
        ("Morlandic missiles were fired at Harim on Tuesday.", "shelling happened, Morland > "),
        ("Heavy air strikes on Harim killed nine clerks.", "air_strike happened, - > "),
        # who was held is let go
        ("Nine nurses held by the Falcon Brigade in Harim were freed on Monday.", "release happened, - > Nine nurses"),
        ("Two hostages held in Harim were let go by the Falcon Brigade.", "release happened, Falcon Brigade > Two hostages"),
    ],
)
def test_whose_strikes_and_who_was_let_go(text: str, last: str) -> None:
    assert told(claims_of(text)[-1]).startswith(last)


def test_another_voice_counts_again():
    text = "Troops shelled Harim on Monday, killing 12, the mayor said; the Red Cross put the dead at nine."
    told_by = [(claim.speaker.name, claim.dead and claim.dead.best) for claim in claims_of(text)]
    assert told_by == [("mayor", 12), ("Red Cross", 9)]
