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


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # elsewhere
        ("Rebels shelled Zinder. Elsewhere, raiders burned a mill.", ["shelling Zinder", "arson Niger"]),
        ("Rebels shelled Zinder. Further north, raiders burned a mill.", ["shelling Zinder", "arson Niger"]),
        ("Rebels shelled Zinder. In a separate incident, raiders burned a mill.", ["shelling Zinder", "arson Niger"]),
        ("Rebels shelled Zinder. Elsewhere in the city, raiders burned a mill.", ["shelling Zinder", "arson Zinder"]),
        ("Rebels shelled Zinder. In another incident, raiders burned a mill in Agadez.", ["shelling Zinder", "arson Agadez"]),
        (
            "Rebels shelled Zinder. Zinder was bombed on Friday. In another attack, raiders shot a miller. Zinder has no army.",
            ["shelling Zinder", "bombing Zinder", "assault Zinder"],
        ),
        # at a border
        ("Rebels shelled Zinder. Two guards were shot near the border with Chad.", ["shelling Zinder", "killing Niger"]),
        ("Rebels shelled Zinder. A patrol was ambushed along the Chadian frontier.", ["shelling Zinder", "assault Niger"]),
        ("Rebels shelled Zinder. They burned a mill at the border post.", ["shelling Zinder", "arson Zinder"]),
        # what states do far away, and say of each other
        ("Rebels shelled Zinder. Norway sent 300 soldiers.", ["shelling Zinder", "deployment -"]),
        ("Rebels shelled Zinder. Niger sent 300 soldiers.", ["shelling Zinder", "deployment Zinder"]),
        ("Rebels shelled Zinder. Oslo and Rome protested.", ["shelling Zinder", "protest -"]),
        ("Rebels shelled Zinder. Niger accused Chad.", ["shelling Zinder", "accusation -"]),
        # wars of years
        ("Rebels shelled Zinder. They have been fighting the army for more than ten years.", ["shelling Zinder", "clash Niger"]),
        ("The guard has fought the rebels for ten years, after they seized Zinder.", ["clash Niger", "capture Zinder"]),
        # from one place to another
        ("A boat with herders from Libya was fired on off Malta.", ["assault Malta"]),
        ("Raiders boarded a tanker off Umm Zed and killed a cook.", ["killing Umm Zed"]),
        ("Rebels cut off Zinder.", ["siege Zinder"]),
        # of one town in its own report, and the citadel of another
        ("ZINDER, Niger, May 3 (Wire) - Shells hit Agadez. Rockets fell on this city.", ["shelling Agadez", "shelling Zinder"]),
        ("Zinder fell. Zinder is quiet. In Agadez, rebels took the citadel.", ["capture Zinder", "capture Agadez"]),
        # the noun of a longer name
        ("Marines landed at Zedan Bay.", ["advance Zedan Bay"]),
    ],
)  # fmt: skip
def test_places_that_a_deed_does_not_take_over(text: str, claims: list[str]) -> None:
    assert placed(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Zinder: Shops were looted.\n\nAgadez: Nine guards fled an attack. A mill was burned.\n\nTroops arrested nine.",
            ["looting Zinder", "assault Agadez", "arson Agadez", "arrest -"],
        ),
        (
            "DAY REPORT\n\nZinder region\n\nRebels shelled farms.\n\nAgadez region\n\nDrones attacked a bus. Nine were wounded.",
            ["shelling Zinder", "drone_strike Agadez", "wounding Agadez"],
        ),
        (
            "15:10 Shells hit Zinder.\n\n14:20 Drones attacked two herders.\n\n13:55 Raiders burned a mill in Agadez.",
            ["shelling Zinder", "drone_strike -", "arson Agadez"],
        ),
        ("Shells hit Zinder.\n\nDrones attacked two herders.", ["shelling Zinder", "drone_strike Zinder"]),
        # who speaks in a transcript
        ("JORDAN: Rebels shelled Zinder.\n\nMALI: Why?\n\nJORDAN: They burned a mill.", ["shelling Zinder", "arson Zinder"]),
    ],
)  # fmt: skip
def test_the_parts_of_a_report(text: str, claims: list[str]) -> None:
    assert placed(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what planes strike is a place; the act of one side lends none to that of the other
        ("Government jets struck Umm Zed. Rebels fired rockets at Agadez.", ["air_strike Umm Zed", "shelling Agadez"]),
        (
            "Zinder is quiet. Zinder waits. Army jets struck a mill. Rebels fired rockets at Agadez.",
            ["air_strike Zinder", "shelling Agadez"],
        ),
    ],
)
def test_each_side_strikes_where_it_strikes(text: str, claims: list[str]) -> None:
    assert placed(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who speaks abroad of what was done here
        (
            "Rebels shelled Agadez. Agadez is quiet. In Paris, the army said nine nurses had been killed.",
            ["shelling Agadez", "killing Agadez"],
        ),
        ("In Agadez, the army said nine nurses had been killed.", ["killing Agadez"]),
        (
            "Rebels shelled Agadez. In Rome, the council condemned the shelling.",
            ["shelling Agadez", "accusation -", "shelling Agadez"],
        ),
        ("Witnesses in Agadez say nine nurses have been killed.", ["killing Agadez"]),
        # where a clause goes on, and where things were taken
        (
            "Rebels shelled Agadez. Nine left for Umm Zed, a village to the west, where two were shot.",
            ["shelling Agadez", "killing Umm Zed"],
        ),
        ("Rebels took Agadez. Nine guards who were captured there have been flown home.", ["capture Agadez", "arrest Agadez"]),
        ("Raiders seized a ship off Agadez and towed it to Zinder.", ["weapons_seized Agadez"]),
        ("Rebels shelled Agadez. Nine were wounded and taken to the hills near Zinder.", ["shelling Agadez", "wounding Agadez"]),
        # no town is meant
        ("Troops detained a son of Paris Okoro in Agadez. Cars were set on fire.", ["arrest Agadez", "arson Agadez"]),
    ],
)  # fmt: skip
def test_where_it_was_done_and_not_where_it_is_spoken_of(text: str, claims: list[str]) -> None:
    assert placed(text) == claims
