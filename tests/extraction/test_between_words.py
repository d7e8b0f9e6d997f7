"""What stands between a deed and those it was done to, or between a weapon and whose it is: a day, a make, a "no"."""

import pytest

from tests.extraction.test_several_deeds import deeds_of
from tests.extraction.veland import claims_of, told


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Raiders captured on Monday the town of Harim.", ["capture: Raiders > the town of Harim"]),
        ("Raiders shelled late on 3 May a market.", ["shelling: Raiders > a market"]),
        ("Raiders freed on the evening of May 3 two aid workers.", ["release: Raiders > two aid workers"]),
        ("The army captured in 1948 the village of Harim.", ["capture: The army > the village of Harim"]),
        ("The rebels rejected last week the army's offer of help.", ["rejection: The rebels > the army's offer of help"]),
        # a place behind the day is no object, and what was done to somebody on a day stays so
        ("Officers murdered on 3 October in the coup were buried.", ["killing: - > Officers"]),
        ("Rebels captured on Monday said the army was near.", ["capture: - > Rebels"]),
    ],
)
def test_a_day_may_stand_before_those_it_was_done_to(text: str, deeds: list[str]) -> None:
    assert deeds_of(text) == deeds


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Soldiers executed three prisoners of war.", ["execution: Soldiers > three prisoners of war"]),
        ("Raiders shot two leaders of the union.", ["killing: Raiders > two leaders of the union"]),
        ("Raiders captured a group of soldiers.", ["arrest: Raiders > a group of soldiers"]),
    ],
)
def test_who_is_counted_stands_before_what_they_are_of(text: str, deeds: list[str]) -> None:
    assert deeds_of(text) == deeds


@pytest.mark.parametrize(
    "weapon",
    ["guided missile", "precision-guided missile", "long-range missile", "first-person view (FPV) drone", "guided glide bomb"],
)
def test_what_a_weapon_is_like_is_no_part_of_whose_it_is(weapon: str) -> None:
    deed = deeds_of(f"A Morlandic {weapon} struck a bus.")[0]
    assert deed.partition(": ")[2].partition(" >")[0] == "Morlandic"


@pytest.mark.parametrize(
    "words", ["made no gains", "made no further gains", "have made no confirmed advances", "made little headway"]
)
def test_ground_that_was_not_gained(words: str) -> None:
    (claim,) = claims_of(f"Troops of the River Guard {words} near Harim.")
    assert (claim.action, claim.stance) == ("advance", "denies")


@pytest.mark.parametrize(
    "text",
    [
        "The Falcon Brigade rejected the offer of a truce with the River Guard.",
        "The Falcon Brigade rejected on Monday the River Guard's offer of a truce.",
    ],
)
def test_an_offer_that_is_turned_down_is_not_denied(text: str) -> None:
    assert {(claim.action, claim.stance) for claim in claims_of(text)} == {("rejection", "asserts")}


def test_a_claim_that_is_rejected_is_denied() -> None:
    (claim,) = claims_of("The River Guard rejected the claim that it shelled Harim.")
    assert told(claim) == "shelling happened, River Guard > -, Harim, denies by River Guard"


@pytest.mark.parametrize("words", ["of the winter", "of the year", "of this month"])
def test_what_a_deed_is_the_greatest_of_is_not_its_day(words: str) -> None:
    (claim,) = claims_of(f"The River Guard shelled Harim on Monday in one of the heaviest attacks {words}.")
    assert claim.when.edtf == "2024-05-13"
