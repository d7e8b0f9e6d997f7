"""Whose dead they are: the toll of a fight is laid to nobody, a figure raised takes the place of the one before."""

import pytest

from tests.extraction.veland import claims_of, told


def claims(text: str) -> list[str]:
    return [told(claim) for claim in claims_of(text)]


def dead(text: str) -> list[int | None]:
    return [claim.dead.best if claim.dead else None for claim in claims_of(text)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # both sides lost men
        (
            "The Falcon Brigade attacked Harim on Monday. By nightfall 30 were killed: 18 rebels and 12 soldiers.",
            "killing happened, - > -, Harim",
        ),
        (
            "The Falcon Brigade attacked Harim on Monday. Nine soldiers and four rebels died.",
            "casualties happened, - > Nine soldiers of Veland + four rebels, Harim",
        ),
        # a fight has no one doer, and who attacked is not killed by himself
        (
            "The River Guard fought the Falcon Brigade in Harim on Monday. Six villagers were killed.",
            "killing happened, - > Six villagers, Harim",
        ),
        (
            "The Falcon Brigade attacked a bank in Harim on Monday. Two of the attackers were killed.",
            "killing happened, - > Falcon Brigade, Harim",
        ),
        # who did it is lent to the harm of others
        (
            "The Falcon Brigade attacked a bank in Harim on Monday. Two clerks were killed.",
            "killing happened, Falcon Brigade > Two clerks, Harim",
        ),
        # "they" do not speak of themselves where somebody else says so at the end
        (
            "The Falcon Brigade took Harim on Monday. They shot 20 farmers there, the Veland government said.",
            "killing happened, Falcon Brigade > 20 farmers, Harim, asserts by Veland",
        ),
        # whom it was done to, and not who did it, is "she"
        ("A nurse was abducted by the Falcon Brigade in Harim. On Friday she was rescued.", "release happened, - > nurse, Harim"),
        (
            "The River Guard denied it and accused the Falcon Brigade of shelling Harim.",
            "shelling happened, Falcon Brigade > -, Harim, asserts by River Guard",
        ),
        (
            "Falcon Brigade men entered Harim after shelling by the army and killed nine farmers.",
            "killing happened, Falcon Brigade men > nine farmers, Harim",
        ),
    ],
)
def test_who_is_laid_the_dead(text: str, last: str) -> None:
    assert claims(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb went off in Harim on Monday, killing nine. The toll later rose to 15.", [15, 15]),
        ("A bomb went off in Harim on Monday, killing nine. The ministry put the toll at 12.", [9, 12]),
        ("A bomb went off in Harim on Monday. Officials put the toll at 12.", [12, 12]),
        ("A bomb went off in Harim on Monday, killing nine. Since April 300 people have died there.", [9, 300]),
        ("Since the clashes began on May 2, some 400 people have died in Harim.", [None, 400]),
        # one of several deeds is counted with them
        (
            "Veland mourned. Flags flew low. Bombings killed 95 people in Harim on Monday. A truck bomb at the mill killed 59.",
            [95, 59],
        ),
        # each deed has its own
        ("A gunman killed four pupils in Harim on Monday, hours after a bomb killed seven men in Orra.", [4, 7]),
        ("A bomb went off in Harim on Monday, killing nine. Four porters are missing.", [9, 9]),
    ],
)
def test_a_toll_counts_all_the_dead_again(text: str, expected: list[int | None]) -> None:
    assert dead(text) == expected


def test_parts_of_a_day_are_the_ends_of_a_span():
    (claim,) = claims_of("Militiamen killed 40 farmers in Harim between Thursday evening and Saturday morning.")
    assert claim.when.edtf == "2024-05-09/2024-05-11"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Harbour Daily said rebels had taken Harim.", "Harbour Daily"),
        ("The Orra Weekly reported that rebels had taken Harim.", "Orra Weekly"),
    ],
)
def test_a_paper_keeps_its_whole_name(text: str, speaker: str) -> None:
    assert [claim.speaker.name for claim in claims_of(text)] == [speaker]


def test_readers_are_thanked_for_no_war():
    assert claims("The editor thanked readers for their support during the war in Harim.") == []
