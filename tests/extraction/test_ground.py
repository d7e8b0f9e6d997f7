"""The fight for ground: who is there, what is contested, how places fall, which roads are cut."""

import pytest

from tests.extraction.veland import claims_of, told

WAR = "Rebels and soldiers fought on. "  # the company that words of ground keep


def ground(text: str) -> list[str]:
    """The claims of a text, without the one that only says that there is a war."""
    return [told(claim) for claim in claims_of(WAR + text)][1:]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who is there, whoever holds it
        ("Tanks of the River Guard were on the outskirts of Harim.", ["presence ongoing, River Guard > -, Harim"]),
        ("Falcon Brigade snipers were still dug in near Orra.", ["presence ongoing, Falcon Brigade > -, Orra"]),
        ("The Falcon Brigade is no longer in Harim.", ["presence ongoing, Falcon Brigade > -, Harim"]),
        ("Infantry of Morland stayed in Orra through the winter.", ["presence ongoing, Infantry of Morland > -, Orra"]),
        ("Shepherds saw gunmen on the edge of Zed.", ["presence happened, gunmen > Shepherds, Zed"]),
        ("The Falcon Brigade hoisted its banner over Orra.", ["presence happened, Falcon Brigade > -, Orra"]),
        # nobody's troops
        ("The mayor was in Harim.", []),
        ("Police were in Harim.", []),
        ("The minister remains in Orra.", []),
        ("A trader saw a wolf near Harim.", []),
    ],
)
def test_who_is_there(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Harim is contested.", ["contested ongoing, - > -, Harim"]),
        ("Orra had become a no man's land.", ["contested ongoing, - > -, Orra"]),
        ("Neither side holds Harim.", ["contested ongoing, - > -, Harim"]),
        ("Control of Orra changed hands twice in April.", ["capture happened, - > -, Orra"]),
        ("The will is contested.", []),
        ("The bakery changed hands.", []),
    ],
)
def test_ground_that_nobody_holds_for_sure(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Harim fell on Monday.", ["capture happened, - > -, Harim"]),
        ("Harim and Orra have fallen.", ["capture happened, - > -, Harim", "capture happened, - > -, Orra"]),
        ("Orra is about to fall.", ["capture planned, - > -, Orra"]),
        ("Morland cleared Harim of rebels.", ["capture happened, Morland > rebels, Harim"]),
        ("The army freed Orra at noon.", ["capture happened, army of Veland > -, Orra"]),
        ("The Falcon Brigade declared Harim free of soldiers.", ["capture happened, Falcon Brigade > soldiers of Veland, Harim"]),
        ("Morland was driven out of Harim.", ["lose happened, Morland > -, Harim"]),
        ("Harim was out of the army's control.", ["lose happened, army of Veland > -, Harim"]),
        ("Harim returned to Morlandic control.", ["capture happened, Morland > -, Harim"]),
        ("Morland's infantry reached the gates of Orra.", ["advance happened, Morland > -, Orra"]),
        ("The Falcon Brigade marched into Harim.", ["advance happened, Falcon Brigade > -, Harim"]),
        ("The enemy retired in good order to Orra.", ["withdraw happened, The enemy > -, Orra"]),
        ("Morland's column was thrown back near Harim.", ["repel happened, - > Morland, Harim"]),
        ("Rain fell on Harim.", []),
        ("A reporter reached Harim.", []),
        ("Harim fell silent.", []),
    ],
)
def test_how_places_fall(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


def test_what_has_not_fallen_is_denied() -> None:
    (claim,) = claims_of(WAR + "Harim had not fallen by Friday.")[1:]
    assert (claim.action, claim.stance, claim.when.edtf) == ("capture", "denies", "2024-05-10")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The Falcon Brigade cut the road between Harim and Orra.", 2 * ["route_cut happened, Falcon Brigade > -"]),
        ("The railway to Harim was severed by Morland.", ["route_cut happened, Morland > -, Harim"]),
        ("The road to Orra reopened on Monday.", ["route_opened happened, - > -, Orra"]),
        ("The highway to Harim is still open.", ["route_opened ongoing, - > -, Harim"]),
        ("The garrison held out in Harim.", ["hold ongoing, garrison of Veland > -, Harim"]),
        ("Orra was invested by Morland.", ["siege ongoing, Morland > -, Orra"]),
        ("Harim has been relieved.", ["siege_lifted happened, - > -, Harim"]),
        ("The colonel was relieved of his command.", []),
        ("The firm cut the power line to Orra.", []),
        ("The bank held out hope of a loan.", []),
    ],
)
def test_roads_and_sieges(text: str, claims: list[str]) -> None:
    assert [claim[: len(wanted)] for claim, wanted in zip(ground(text), claims, strict=True)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The Velanders took Harim.", ["capture happened, Veland > -, Harim"]),
        ("The Velanders make good cheese.", []),
    ],
)
def test_a_people_at_war_is_its_state(text: str, claims: list[str]) -> None:
    assert ground(text) == claims
