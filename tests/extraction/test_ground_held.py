"""Who holds what, told in many ways: in rows, in asides, by those who hold it, by denials. Read on Wednesday 15 May 2024."""

import pytest

from tests.extraction.veland import claims_of, told

WAR = "Rebels and soldiers fought on. "  # the company that words of ground keep


def ground(text: str) -> list[str]:
    """The claims of a text, without the one that only says that there is a war."""
    return [told(claim) for claim in claims_of(WAR + text)][1:]


def days(text: str) -> list[str]:
    return [f"{claim.action} {claim.when.edtf}" for claim in claims_of(WAR + text)][1:]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # names in a row that no gazetteer knows
        (
            "Kirima, Bunya and Mbugha also fell to the Falcon Brigade on Monday.",
            [f"capture happened, Falcon Brigade > -, {name}" for name in ("Bunya", "Kirima", "Mbugha")],
        ),
        (
            "Two camps, in Orra and Dioura, were captured in May.",
            ["capture happened, - > -, Dioura", "capture happened, - > -, Orra"],
        ),
        (
            "The Falcon Brigade ambushed a convoy between Gossel and Homba.",
            [f"assault happened, Falcon Brigade > a convoy, {name}" for name in ("Gossel", "Homba")],
        ),
        (
            "The Falcon Brigade holds a strip of the Zedan valley, including the towns of Harim and Kafrin.",
            [f"hold ongoing, Falcon Brigade > -, {name}" for name in ("Zedan", "Harim", "Kafrin")],
        ),
        (
            "The River Guard took ten villages in Zed on Monday, including Kafrin and Temba.",
            [f"capture happened, River Guard > -, {name}" for name in ("Zed", "Kafrin", "Temba")],
        ),
        # what stands in commas between the places, or between a place and its verb
        (
            "The River Guard took Harim, a rail junction in the north, and Orra, a port.",
            ["capture happened, River Guard > -, Harim", "capture happened, River Guard > -, Orra"],
        ),
        ("The town of Kafrin, 45 km north of Orra, was captured on Sunday.", ["capture happened, - > -, Kafrin"]),
        ("Kafrin, across the river from Orra, changed hands twice.", ["capture happened, - > -, Kafrin"]),
        # what was done to all of them
        (
            "The Falcon Brigade took Harim and Orra, but the River Guard recaptured both.",
            [
                "capture happened, Falcon Brigade > -, Harim",
                "capture happened, Falcon Brigade > -, Orra",
                "recapture happened, River Guard > -, Harim",
                "recapture happened, River Guard > -, Orra",
            ],
        ),
        (
            "Shops in Harim and Orra shut when both towns came under River Guard control.",
            [
                "capture happened, River Guard > -, Harim",
                "capture happened, River Guard > -, Orra",
            ],
        ),
    ],
)
def test_places_in_rows_and_asides(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            'Falcon Brigade spokesman Omar Sel said: "Harim is ours."',
            ["hold ongoing, Falcon Brigade > -, Harim, asserts by Omar Sel"],
        ),
        (
            'The Falcon Brigade had left Harim. "Harim is under our control," their spokesman, Omar Sel, wrote.',
            ["withdraw happened, Falcon Brigade > -, Harim", "hold ongoing, Falcon Brigade > -, Harim, asserts by Omar Sel"],
        ),
        ("There was no withdrawal from Harim, Veland said.", ["withdraw happened, - > -, Harim, denies by Veland"]),
        ("Harim is currently not in rebel hands.", ["hold ongoing, rebels > -, Harim"]),
        ("The River Guard denied losing ground in Zed.", ["lose happened, River Guard > -, Zed, denies by River Guard"]),
        ("Harim returned to River Guard hands in April.", ["capture happened, River Guard > -, Harim"]),
        ("The River Guard held a new line along the Zedan river.", ["hold ongoing, River Guard > -, Zedan"]),
        (
            "The River Guard took the last quarters of Orra after the capture of Harim.",
            ["capture happened, River Guard > -, Orra", "capture happened, - > -, Harim"],
        ),
        ("The Falcon Brigade cut the road linking Harim to Orra.", ["route_cut happened, Falcon Brigade > -, Harim"]),
        (
            "The Falcon Brigade took Harim, then handed it to the River Guard a day later.",
            ["capture happened, Falcon Brigade > -, Harim", "transfer happened, Falcon Brigade > River Guard, Harim"],
        ),
        ("Soldiers overran four bunkers in Harim.", ["capture happened, Soldiers of Veland > -, Harim"]),
        ("Some 900 people are hemmed in near Harim.", ["siege ongoing, - > 900 people, Harim"]),
    ],
)
def test_ways_to_hold_and_lose(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The Falcon Brigade, known as the Hill Men, is near and has laid siege to Harim.",
            ["siege ongoing, Falcon Brigade > -, Harim"],
        ),
        (
            "The Falcon Brigade took Orra. Its fighters shelled a mill in Harim, a Veland source said.",
            [
                "capture happened, Falcon Brigade > -, Orra",
                "shelling happened, Falcon Brigade > -, Harim, asserts by Veland source",
            ],
        ),
        ("Veland rebels seized Harim.", ["capture happened, Veland rebels > -, Harim"]),
        (
            "The Falcon Brigade holds Orra. It briefly held Harim in 2012.",
            [f"hold ongoing, Falcon Brigade > -, {name}" for name in ("Orra", "Harim")],
        ),
        (
            "The River Guard stopped an attempt by the Falcon Brigade to enter Harim.",
            ["repel happened, River Guard > -, Harim", "advance planned, Falcon Brigade > -, Harim"],
        ),
        (
            "A trader saw River Guard soldiers leaving Harim.",
            ["withdraw happened, River Guard > -, Harim"],
        ),
        ("Harim was captured by mutineers.", ["capture happened, mutineers > -, Harim"]),
    ],
)
def test_whose_ground_it_is(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "told_on"),
    [
        (
            "The Falcon Brigade took Harim on Monday. The capture of the town came five days after the army abandoned its base.",
            ["capture 2024-05-13", "withdraw 2024-05-08"],
        ),
        (
            "The Falcon Brigade has taken control of Harim, a port, four days after launching an assault on it.",
            ["capture 2024-05-15", "assault 2024-05-11~"],
        ),
        (
            "Rebels who took Harim last week pushed into Orra on Monday, seizing ten villages.",
            ["capture 2024-05-06/2024-05-12", "advance 2024-05-13", "capture 2024-05-13"],
        ),
        (
            "The Falcon Brigade lost Harim, its seat, on May 2 and Orra, its port, on May 9.",
            ["lose 2024-05-02", "lose 2024-05-09"],
        ),
    ],
)
def test_days_of_ground_taken(text: str, told_on: list[str]) -> None:
    assert days(text) == told_on


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("Shells hit Harim overnight, before the truce.", ["shelling"]),
        ("Despite the ceasefire, rebels seized Harim.", ["capture"]),
        ("Rebels seized Harim before a ceasefire that was agreed on Friday.", ["capture", "ceasefire"]),
    ],
)
def test_a_truce_that_is_only_named(text: str, actions: list[str]) -> None:
    assert [claim.action for claim in claims_of(WAR + text)][1:][: len(actions)] == actions


def test_the_town_is_the_one_that_was_called_so() -> None:
    text = (
        "The Falcon Brigade took the town of Kafrin on Monday.\n\nTwo hamlets, Temba and Sorra, also fell to it.\n\n"
        "The rebels now control all the roads out of the town."
    )
    assert [claim.place.name for claim in claims_of(WAR + text) if claim.place and claim.action == "hold"] == ["Kafrin"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who was pushed back, and before what
        (
            "Gunmen attacked Harim but were repulsed by the River Guard.",
            ["assault happened, Gunmen > -, Harim", "repel happened, River Guard > Gunmen, Harim"],
        ),
        (
            "Rebels overran a post in Harim before being beaten back.",
            ["capture happened, Rebels > -, Harim", "repel happened, - > Rebels, Harim"],
        ),
        (
            "Rebels entered Harim, a port, on Friday but withdrew hours later.",
            ["advance happened, Rebels > -, Harim", "withdraw happened, Rebels > -, Harim"],
        ),
        (
            "The River Guard pushed the insurgents back in Harim.",
            ["repel happened, River Guard > -, Harim"],
        ),
        ("The Falcon Brigade drove out 900 farmers in Harim.", ["displacement happened, Falcon Brigade > 900 farmers, Harim"]),
        # who is only beside them, led by them, or far away
        (
            "River Guard men fighting alongside the Falcon Brigade left Harim.",
            ["withdraw happened, River Guard men > -, Harim"],
        ),
        ("Soldiers guarding the mill left Harim.", ["withdraw happened, Soldiers of Veland > -, Harim"]),
        (
            "Veland called on the Falcon Brigade to leave Harim.",
            [
                "demand happened, Veland > Falcon Brigade, Harim",
                "withdraw hypothetical, Falcon Brigade > -, Harim, asserts by Veland",
            ],
        ),
        ("Rebels in lorries mounted with guns stormed into Harim.", ["advance happened, Rebels > -, Harim"]),
        ("Veland militias stormed into Harim.", ["advance happened, Veland militias > -, Harim"]),
        # ground with its own words
        ("The River Guard seized the last outpost in Harim.", ["capture happened, River Guard > -, Harim"]),
        ("The Falcon Brigade holds 95 per cent of Harim.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        ("Rebels control most of the country around Harim.", ["hold ongoing, Rebels > -, Harim"]),
        ("Harim has been outside government control since May.", ["lose happened, - > -, Harim"]),
        ("Kafrin, a trading post in the hills, was in Falcon hands.", ["hold ongoing, Falcon > -, Kafrin"]),
        (
            "The River Guard seized Albu Sel, Albu Zedan and Sorra.",
            [f"capture happened, River Guard > -, {name}" for name in ("Albu Sel", "Albu Zedan", "Sorra")],
        ),
        ("Qala-e-Sel fell on Friday.", ["capture happened, - > -, Qala-e-Sel"]),
    ],
)
def test_pushed_back_and_beside(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


def test_a_day_behind_after_doing_is_of_that_deed_alone() -> None:
    assert days("Rebels seized Orra after taking Harim on Tuesday.") == ["capture 2024-05-15", "capture 2024-05-14"]


def test_who_was_killed_somewhere_else_than_where_he_governs() -> None:
    assert ground("The governor of Zed was killed in Orra.") == ["killing happened, - > governor, Orra"]


def test_a_body_with_a_list_in_its_relative_clause_speaks() -> None:
    text = "The Falcon Brigade, which took Harim on May 2, Orra a day later and Zed on May 5, said it had left."
    assert {claim.speaker.name for claim in claims_of(WAR + text)} <= {"", "Falcon Brigade"}
