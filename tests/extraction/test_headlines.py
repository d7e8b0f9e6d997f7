"""Deeds as headlines, leads and situation reports tell them."""

import pytest
from extraction.veland import claims_of, told


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # ground
        ("Troops of the River Guard pushed to within a mile of Harim.", ["advance happened, River Guard > -, Harim"]),
        ("Rebels inched into Harim on Monday.", ["advance happened, Rebels > -, Harim"]),
        ("Soldiers broke and ran from Harim.", ["withdraw happened, Soldiers of Veland > -, Harim"]),
        (
            "Harim is free. Rebels fought on in the hills.",
            ["capture happened, - > -, Harim", "clash happened, Rebels > -, Harim"],
        ),
        ("Rebels held on for days.\nHarim: lost.", ["lose happened, - > -, Harim"]),
        # fire
        ("Rebels answered with mortars on Harim.", ["shelling happened, Rebels > -, Harim"]),
        ("Artillery hammered Harim at dawn.", ["shelling happened, - > -, Harim"]),
        ("Rockets rained on Harim.", ["shelling happened, - > -, Harim"]),
        ("Artillery exchanges in Harim.", ["shelling happened, - > -, Harim"]),
        ("Bombs rained on Harim for an hour.", ["air_strike happened, - > -, Harim"]),
        # what was brought down and sunk
        ("Rebels brought down a helicopter near Harim.", ["weapons_seized happened, Rebels > -, Harim"]),
        ("A tanker was torpedoed off Harim.", ["shelling happened, - > tanker, Harim"]),
        ("Shells brought down a bridge in Harim.", ["destruction happened, - > -, Harim"]),
        # people
        ("Seven shoppers were hurt when a shell landed in Harim.", ["shelling happened, - > Seven shoppers, Harim"]),
        ("Police bundled protesters into vans in Harim.", ["arrest happened, Police of Veland > protesters, Harim"]),
        ("Masked men dragged two students from a café in Harim.", ["abduction happened, Masked men > two students, Harim"]),
        ("Two tailors were taken from their homes in Harim.", ["abduction happened, - > Two tailors, Harim"]),
        ("Families streamed out of Harim.", ["displacement happened, Families > -, Harim"]),
        # aid and pacts
        ("A food convoy was turned back at Harim.", ["aid_blocked happened, - > A food convoy, Harim"]),
        ("Veland and Morland swap prisoners", ["release happened, - > -"]),
    ],
)
def test_the_deeds_of_short_reports(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Harim falls\n\nHarim has fallen to the Falcon Brigade after a week of fighting, residents said.", "capture"),
        ("Rebels seize Harim\n\nThe rebels seized Harim at dawn on Wednesday.", "capture"),
        ("Rockets hit Harim\n\nRockets landed in the centre of Harim on Wednesday.", "shelling"),
    ],
)
def test_a_headline_and_its_lead_are_told_once(text: str, action: str) -> None:
    assert [claim.action for claim in claims_of(text)].count(action) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The army lost nine tanks at Harim.", "destruction"),
        ("Two dead, three in hospital. A bomb had gone off in Harim.", "casualties"),
        ("The cruiser was hit by a missile off Harim and went down.", "shelling"),
        ("Fighters rested. Soldiers threw down their rifles in Harim.", "surrender"),
        ("Looters stripped a shop in Harim.", "looting"),
        ("Phones were cut in Harim by the army.", "curfew"),
        ("The president fled across the river from Harim.", "displacement"),
        ("Riot police cleared the square of Harim with batons.", "protest_suppressed"),
        ("Forty women were trucked to Harim.", "evacuation"),
        ("A tractor hit a mine near Harim.", "bombing"),
        ("Hostilities ceased at noon in Harim.", "ceasefire"),
        ("Harim is under fire. Rebels held on.", "assault"),
        ("Rebels set forty prisoners free in Harim.", "release"),
        ("Thousands took to the roads from Harim.", "displacement"),
        ("Rebels crept across the border near Harim.", "advance"),
        ("Police returned fire from the roof in Harim.", "clash"),
    ],
)
def test_deeds_that_stand_among_others(text: str, action: str) -> None:
    assert action in [claim.action for claim in claims_of(text)]


def test_the_sentence_that_counts_the_dead_is_shown_rather_than_the_headline() -> None:
    body = "Thirteen people were killed when a missile hit Harim early on Wednesday."
    (claim,) = claims_of(f"Missile hits Harim\n\n{body}")
    assert (claim.quote, claim.dead.best if claim.dead else None) == (body, 13)
