"""Places that are named beside a deed, and none of it: where somebody tells of it, goes to, is treated, or has a seat."""

import pytest

from tests.extraction.noted import reading_of, world


def placed(text: str) -> list[str]:
    """ "shelling Zinder" for each claim of a text, "shelling -" where it has no place."""
    return [f"{claim.action} {claim.place.name if claim.place else '-'}" for claim in reading_of(text, world()).claims]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # where somebody tells of it
        ("Speaking in Oslo, the envoy said nine guards had been killed.", ["killing -"]),
        ("The navy said in Toulon that its jets had bombed a depot.", ["air_strike -"]),
        ("Raiders burned a mill. In Ankara, officials denied it. The raiders shot nine.", ["arson -", "arson -", "killing -"]),
        ("In Zinder, a police official denied that arrests had been made there.", ["arrest Zinder"]),
        ("Nine people were killed on Monday, police said in Zinder.", ["killing Zinder"]),
        ("Heavy fighting was reported in Zinder. A farm was shelled.", ["clash Zinder", "shelling Zinder"]),
        # where they went, are treated, have a seat
        ("A nurse was wounded near Agadez and was flown to Zinder.", ["wounding Agadez"]),
        ("Shells killed two boys in Agadez. A third died in hospital in Zinder.", ["killing Agadez", "casualties Agadez"]),
        ("A monitor based in Leeds said 14 people had been killed in Agadez.", ["killing Agadez"]),
        ("Rebels attacked a garrison based in Agadez.", ["assault Agadez"]),
    ],
)  # fmt: skip
def test_places_beside_a_deed(text: str, claims: list[str]) -> None:
    assert placed(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Madrid was shelled on Friday night.", [("shelling", "Madrid", [])]),
        ("Ethiopia bombed Asmara and Massawa.", [("bombing", "Asmara", []), ("bombing", "Massawa", [])]),
        ("Rockets were fired at Tripoli's airport.", [("shelling", "Tripoli", [])]),
        ("A coalition raid in Mosul killed Paris Okoro, an engineer.", [("assault", "Mosul", ["Paris Okoro"])]),
    ],
)
def test_a_capital_that_is_struck_is_a_town(text: str, claims: list[tuple[str, str, list[str]]]) -> None:
    found = reading_of(text, world()).claims
    told = [(claim.action, claim.place.name if claim.place else "", [party.name for party in claim.targets]) for claim in found]
    assert told == claims
