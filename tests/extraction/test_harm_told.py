"""How harm is told: who died when and of what, what flew or fell, tolls that are raised, logs, and on whom it is laid."""

import pytest

from tests.extraction.test_people_and_harm import noted
from tests.extraction.veland import claims_of


def dead(text: str) -> list[str]:
    """Each claim as it is noted, with the dead of its deed in all."""
    return [noted(claim) + (f" | dead {claim.dead.best or claim.dead.low}" if claim.dead else "") for claim in claims_of(text)]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # those who died, told by themselves
        (
            "A shepherd bled to death after a shell landed in his yard in Harim on Monday.",
            ["shelling happened, - > shepherd, Harim | 2024-05-13 | killed 1 | dead 1"],
        ),
        (
            "Two guards were among the dead when a lorry packed with explosives was driven into a checkpoint in Harim on Monday.",
            ["suicide_bombing happened, - > Two guards, Harim | 2024-05-13 | killed 2 | dead 2"],
        ),
        (
            "A lorry hit a mine near Harim on Monday. Eleven traders did not survive.",
            [
                "bombing happened, - > -, Harim | 2024-05-13 | dead 11",
                "casualties happened, - > Eleven traders, Harim | 2024-05-13 | killed 11 | dead 11",
            ],
        ),
        (
            "A soldier was fatally wounded by a mine in Harim on Monday.",
            ["bombing happened, - > soldier of Veland, Harim | 2024-05-13 | killed 1 | dead 1"],
        ),
        (
            "Shelling in Harim on Monday left nine people dead and 30 wounded.",
            ["shelling happened, - > nine people, Harim | 2024-05-13 | killed 9 | wounded 30 | dead 9"],
        ),
        (
            "A car bomb exploded in Harim on Monday as clerks were leaving for the day, leaving eight dead.",
            ["bombing happened, - > -, Harim | 2024-05-13 | killed 8 | dead 8"],
        ),
        # what harmed them did it, and not what suffered it
        (
            "A house in Harim was blown apart by a drone on Monday, killing a couple.",
            ["drone_strike happened, - > a couple, Harim | 2024-05-13 | killed 2 | dead 2"],
        ),
        (
            "A bus was hit by a shell in Harim on Monday, killing nine and wounding 12.",
            ["shelling happened, - > -, Harim | 2024-05-13 | killed 9 | wounded 12 | dead 9"],
        ),
        (
            "Two women were crushed to death when the roof of a house struck by artillery collapsed in Harim on Monday.",
            ["shelling happened, - > Two women, Harim | 2024-05-13 | killed 2 | dead 2"],
        ),
        (
            "Shells left behind by the army killed a tailor in Harim on Monday.",
            ["killing happened, - > tailor, Harim | 2024-05-13 | killed 1 | dead 1"],
        ),
        # what flew, and what came down
        (
            "Morlandic drones set a depot alight in Harim on Monday.",
            ["drone_strike happened, Morland > -, Harim | 2024-05-13"],
        ),
        (
            "Morlandic warplanes carried out four raids on Harim on Monday.",
            ["air_strike happened, Morland > -, Harim | 2024-05-13"],
        ),
        (
            "The port of Harim came under fire on Monday from drones launched from Orra.",
            ["drone_strike happened, - > -, Harim | 2024-05-13"],
        ),
        (
            "On the morning of 7 April 2024 a Morlandic patrol in Harim came under sniper fire.",
            ["assault happened, - > a Morlandic patrol in Harim, Harim | 2024-04-07"],
        ),
        (
            "A Morlandic helicopter came down in flames in Harim on Monday after being hit by a missile.",
            ["weapons_seized happened, - > -, Harim | 2024-05-13"],
        ),
        # nobody's word: how sure a fate is, and what is not reported
        (
            "Shells fell on Harim on Monday, with no loss of life reported.",
            ["shelling happened, - > -, Harim | 2024-05-13"],
        ),
        (
            "Nine people were confirmed dead after the shelling of Harim on Monday.",
            ["shelling happened, - > Nine people, Harim | 2024-05-13 | killed 9 | dead 9"],
        ),
        # where those who tell it are
        (
            "Police in Harim say four clerks were shot dead by men on motorbikes on Monday.",
            ["killing happened, men > four clerks, Harim, asserts by Police | 2024-05-13 | killed 4 | dead 4"],
        ),
    ],
)
def test_who_died_of_what(text: str, claims: list[str]) -> None:
    assert dead(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The clinic raised the toll from Monday's strike on a school in Harim to 22, after five more bodies were found.",
            ["air_strike happened, - > -, Harim, asserts by The clinic | 2024-05-13 | killed 22 | killed 5 | dead 22"],
        ),
        (
            "Four clerks died of their wounds in Harim on Monday, bringing the toll of the bombing to 19.",
            ["bombing happened, - > Four clerks, Harim | 2024-05-13 | killed 4 | killed 19 | dead 19"],
        ),
        (
            "Russian forces shelled Harim on Monday. A man, 58, and a woman, 61, died and 14 others needed hospital treatment.",
            [
                "shelling happened, - > -, Harim | 2024-05-13 | dead 2",
                "casualties happened, - > man + woman, Harim | 2024-05-13 | killed 1 | killed 1 | wounded 14 | dead 2",
            ],
        ),
        (
            "One child died of his wounds and nine people remain in hospital after a rocket attack on Harim on Monday.",
            ["shelling happened, - > One child, Harim | 2024-05-13 | killed 1 | dead 1"],
        ),
    ],
)
def test_tolls_come_to_what_they_are_raised_to(text: str, claims: list[str]) -> None:
    assert [claim.split(" | dead")[1] for claim in dead(text)] == [claim.split(" | dead")[1] for claim in claims]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("4 May, 0920hrs: AOG attack on police convoy, Orra district. 2 x KIA, 1 x WIA.", {"2024-05-04"}),
        ("4 May, Zed province, Orra district: armed men attacked a convoy. Two killed.", {"2024-05-04"}),
        ("Orra district, Zed, 4 May: insurgents attacked a police convoy. Two killed.", {"2024-05-04"}),
        ("On 4 May, the army said: rebels attacked a police convoy.", {"2024-05-04"}),
    ],
)
def test_entries_of_a_log_bear_the_day_of_their_head(text: str, days: set[str]) -> None:
    claims = claims_of(text)
    assert {claim.when.edtf for claim in claims} == days
    assert all(claim.dead is None or claim.dead.best == 2 for claim in claims)


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        (
            "Shots were fired at a house in Harim on Monday. The Night League is believed to have been responsible.",
            "Night League",
        ),
        ("The clinic in Harim was hit by shells on Monday. Nurses hold the Falcon Brigade responsible.", "Falcon Brigade"),
        ("A bomb went off in Harim on Monday. The mayor laid the blame on the Falcon Brigade.", "Falcon Brigade"),
        ("A bomb went off in Harim on Monday. The Falcon Brigade is suspected.", "Falcon Brigade"),
        ("A bomb went off in Harim on Monday. Suspicion fell on the Falcon Brigade.", "Falcon Brigade"),
        ("Nine tailors were shot dead in Harim on Monday. The Falcon Brigade owned up to the attack.", "Falcon Brigade"),
    ],
)
def test_on_whom_a_deed_is_laid(text: str, doer: str) -> None:
    assert [party.name for party in claims_of(text)[0].initiators] == [doer]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who says so stands between a deed and the harm that trails it, or behind both
        (
            "Some 200 shells rained on Harim on Monday, the Morlandic staff said, killing two nurses.",
            ["shelling happened, - > two nurses, Harim, asserts by the Morlandic staff | 2024-05-13 | killed 2 | dead 2"],
        ),
        (
            "A drone hit the bridge in Harim on Monday, killing a couple, said the Morlandic-installed mayor of Orra, Ada Lind.",
            ["drone_strike happened, - > a couple, Harim, asserts by Ada Lind | 2024-05-13 | killed 2 | dead 2"],
        ),
        (
            "Soldiers killed 11 Falcon Brigade fighters in Harim on Monday, the army said on X.",
            ["killing happened, Soldiers of Veland > Falcon Brigade, Harim, asserts by army | 2024-05-13 | killed 11 | dead 11"],
        ),
        # who finds the dead has not killed them, and who is counted in part is counted once
        (
            "The bodies of nine men were recovered from the river near Harim on Monday by Morlandic police after the massacre.",
            ["killing happened, - > nine men, Harim | 2024-05-13 | killed 9 | dead 9"],
        ),
        (
            "Eight people including two soldiers died in Harim on Monday as gunmen attacked a checkpoint.",
            ["assault happened, gunmen > Eight people + two soldiers of Veland, Harim | 2024-05-13 | killed 8 | dead 8"],
        ),
        (
            "A girl of nine was killed by sniper fire in Harim on Monday.",
            ["assault happened, - > girl, Harim | 2024-05-13 | killed 1 | dead 1"],
        ),
        # one deed hours after another
        (
            "Gunmen fired 20 shells at Harim on Monday, hours after a Morlandic air strike killed two clerks.",
            [
                "shelling happened, Gunmen > -, Harim | 2024-05-13",
                "air_strike happened, Morland > two clerks, Harim | 2024-05-13 | killed 2 | dead 2",
            ],
        ),
        # what hit, and what was stopped
        (
            "Two missiles were shot down over Harim on Monday; a third hit the port.",
            ["weapons_seized happened, - > -, Harim | 2024-05-13", "shelling happened, - > -, Harim | 2024-05-13"],
        ),
        (
            "A drone boat hit a tanker off Harim on Monday.",
            ["bombing happened, - > tanker, Harim | 2024-05-13"],
        ),
        (
            "Debris from a drone fell on a warehouse in Harim on Monday, killing its guard.",
            ["drone_strike happened, - > guard, Harim | 2024-05-13 | killed 1 | dead 1"],
        ),
        (
            "Mines laid by the Falcon Brigade claimed three victims near Harim on Monday.",
            ["bombing happened, Falcon Brigade > -, Harim | 2024-05-13 | killed 3 | dead 3"],
        ),
        (
            "Morlandic Air Force jets bombed Harim on Monday.",
            ["air_strike happened, Morland > -, Harim | 2024-05-13"],
        ),
        (
            "The army struck Harim with more than 50 missiles and drones on Monday, killing two men of the 444 Brigade.",
            ["drone_strike happened, army of Veland > two men + 444 Brigade, Harim | 2024-05-13 | killed 2 | dead 2"],
        ),
        (
            "A bomb exploded in Harim during midday prayers on Monday.",
            ["bombing happened, - > -, Harim | 2024-05-13"],
        ),
        (
            "Morlandic-made drones hit Harim on Monday.",
            ["drone_strike happened, - > -, Harim | 2024-05-13"],
        ),
    ],
)
def test_what_hit_whom_and_who_says_so(text: str, claims: list[str]) -> None:
    assert dead(text) == claims
