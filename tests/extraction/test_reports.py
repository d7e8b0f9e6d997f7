"""Sentences such as short reports of any war are made of: each told act once, by whom, of whom, where and on whose word."""

import pytest

from tests.extraction.veland import claims_of, told
from tracker.vocabulary import Stance


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what stands between commas is not who did it
        ("The Falcon Brigade, however, still controls Harim.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        ("In May, the Falcon Brigade, under a new leader, seized Harim.", ["capture happened, Falcon Brigade > -, Harim"]),
        ("The Falcon Brigade, a league of farmers, seized Harim.", ["capture happened, Falcon Brigade > -, Harim"]),
        (
            "The River Guard has gone on with its campaign, taking control of Harim.",
            ["capture happened, River Guard > -, Harim"],
        ),
        # of whom somebody tells, and not who tells it
        (
            "Officials said the River Guard had broken the line and quickly taken Harim.",
            ["capture happened, River Guard > -, Harim, asserts by Officials"],
        ),
        (
            "Officials said the River Guard tried to capture Harim.",
            ["capture planned, River Guard > -, Harim, asserts by Officials"],
        ),
        # two clauses have two subjects
        (
            "The Falcon Brigade attacked from several sides and the River Guard was forced to retreat to Harim.",
            ["assault happened, Falcon Brigade > -, Harim", "withdraw happened, River Guard > -, Harim"],
        ),
        (
            "The River Guard drove the Falcon Brigade out of Harim, which the brigade had captured two days before.",
            ["capture happened, River Guard > Falcon Brigade, Harim", "capture happened, Falcon Brigade > -, Harim"],
        ),
        ("The River Guard lost control of Harim to the Falcon Brigade.", ["lose happened, River Guard > Falcon Brigade, Harim"]),
        # whose forces they are
        (
            "Veland President Ada Lind announced that the country's forces have taken Harim.",
            ["capture happened, Veland > -, Harim, asserts by Ada Lind"],
        ),
        ("Morland's Armed Forces shelled Harim.", ["shelling happened, Morland > -, Harim"]),
        (
            "Veland's rebel Falcon Brigade says it has entered Harim with troops.",
            ["advance happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade"],
        ),
        ("Forces from Veland's northern hills shelled Harim.", ["shelling happened, Forces > -, Harim"]),
        (
            "A spokesman for the Falcon Brigade said it had seized Harim.",
            ["capture happened, Falcon Brigade > -, Harim, asserts by spokesman for the Falcon Brigade"],
        ),
        # dashes, brackets and initials
        ("The Falcon Brigade - a militia made up of farmers - seized Harim.", ["capture happened, Falcon Brigade > -, Harim"]),
        ("Falcon Brigade (FB) fighters seized Harim.", ["capture happened, Falcon Brigade > -, Harim"]),
        (
            "The Falcon Brigade, one of three groups allied to fight troops, seized Harim.",
            ["clash planned, three groups > troops of Veland, Harim", "capture happened, Falcon Brigade > -, Harim"],
        ),
        (
            "IS militants attacked the front in Harim and managed to retake Orra.",
            ["assault happened, militants > front, Harim", "recapture happened, militants > -, Orra"],
        ),
        # who holds a place has not done what was done in it
        (
            "Air strikes on Sunday killed ten men in a part of Harim held by the Falcon Brigade.",
            ["air_strike happened, - > ten men, Harim", "hold ongoing, Falcon Brigade > -, Harim"],
        ),
        ("The River Guard detained around 50 men in Harim.", ["arrest happened, River Guard > 50 men, Harim"]),
        (
            "Heavy clashes between the River Guard and the Falcon Brigade went on near Harim.",
            ["clash happened, River Guard > Falcon Brigade, Harim"],
        ),
        (
            'Falcon Brigade fighters "managed to push back troops from most of Harim".',
            ["capture happened, Falcon Brigade > troops of Veland, Harim"],
        ),
        (
            "The River Guard had on Monday encircled and entered Harim with tanks.",
            ["siege ongoing, River Guard > -, Harim", "advance happened, River Guard > -, Harim"],
        ),
        (
            "River Guard troops fought the Falcon Brigade as they tried to seize Harim.",
            ["clash happened, River Guard > Falcon Brigade, Harim", "capture planned, River Guard > -, Harim"],
        ),
        (
            "A Morlandic strike on a village near Harim killed two men, with the Falcon Brigade announcing attacks.",
            [
                "air_strike happened, Morland > two men, Harim",
                "assault happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade",
            ],
        ),
        ("An envoy told Reuters the town of Harim was retaken.", ["recapture happened, - > -, Harim, asserts by envoy"]),
    ],
)
def test_who_did_it_to_whom(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            'Veland says it "liberated" six "occupied" villages near Harim.',
            ["capture happened, Veland > -, Harim, asserts by Veland"],
        ),
        (
            "The Falcon Brigade says its men now control at least 80 percent of Harim.",
            ["hold ongoing, Falcon Brigade > -, Harim, asserts by Falcon Brigade"],
        ),
        (
            "The Falcon Brigade captured seven of the Guard-held villages near Harim.",
            ["capture happened, Falcon Brigade > -, Harim"],
        ),
        (
            "The Falcon Brigade not only held Harim but also captured Orra.",
            ["hold ongoing, Falcon Brigade > -, Harim", "capture happened, Falcon Brigade > -, Orra"],
        ),
        ("The River Guard took a key crossroad north of Harim.", ["capture happened, River Guard > -, Harim"]),
        (
            "An envoy had no information that the Falcon Brigade had captured Harim.",
            ["capture hypothetical, Falcon Brigade > -, Harim"],
        ),
        (
            "General Ada Lind vowed to go on after the River Guard captured Harim.",
            ["capture happened, River Guard > -, Harim"],
        ),
        (
            "The siege came in response to attacks on army camps in Harim.",
            ["siege ongoing, - > -, Harim", "assault happened, - > army camps of Veland, Harim"],
        ),
        ("The Falcon Brigade is in full control of Harim.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        ("Harim was declared fully liberated in May.", ["capture happened, - > -, Harim"]),
        ("Soldiers have left Harim.", ["withdraw happened, Soldiers of Veland > -, Harim"]),
        (
            "Residents said the army had fled the port of Harim.",
            ["withdraw happened, army of Veland > -, Harim, asserts by Residents"],
        ),
        ("The Falcon Brigade overran troops in Harim.", ["assault happened, Falcon Brigade > troops of Veland, Harim"]),
        ("The River Guard captured a bridge leading to the port of Harim.", ["capture happened, River Guard > -, Harim"]),
        ("Rebels lost their stronghold in Harim.", ["lose happened, Rebels > -, Harim"]),
        ("Rebels retreated from Harim two days ago.", ["withdraw happened, Rebels > -, Harim"]),
        ("Troops made a breakthrough in Harim.", ["advance happened, Troops of Veland > -, Harim"]),
        ("Troops nearly captured Harim.", ["capture hypothetical, Troops of Veland > -, Harim"]),
        ("Clashes with rebels continued in Harim and surrounding villages.", ["clash ongoing, - > -, Harim"]),
        (
            "A car bomb killed six men in Harim in the worst attack on Zed's capital this year.",
            ["bombing happened, - > six men, Harim"],
        ),
        # one deed in two words is one claim
        ('The River Guard recaptured and "secured" Harim.', ["recapture happened, River Guard > -, Harim"]),
        (
            "The River Guard repelled an attack by the Falcon Brigade on Harim.",
            ["repel happened, River Guard > Falcon Brigade, Harim"],
        ),
        ("The Falcon Brigade fired a missile targeting a plant in Harim.", ["shelling happened, Falcon Brigade > -, Harim"]),
        # and two deeds are two
        (
            "The Falcon Brigade killed ten soldiers and took Harim despite an offensive.",
            [
                "killing happened, Falcon Brigade > ten soldiers of Veland, Harim",
                "capture happened, Falcon Brigade > -, Harim",
                "offensive happened, - > -, Harim",
            ],
        ),
        ("Veland's army gave no details of casualties in Harim.", ["casualties hypothetical, - > -, Harim"]),
    ],
)
def test_what_is_told_of_ground(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("Veland said it had captured Harim, a claim Morland denied.", [("Veland", "asserts"), ("Morland", "denies")]),
        (
            "Veland denied Morlandic claims that Velandic troops had shelled Harim.",
            [("Morland", "asserts"), ("Veland", "denies")],
        ),
        (
            "Rebel spokesman Ada Lind was quoted by a news agency as saying that troops had seized Harim.",
            [("Ada Lind", "asserts")],
        ),
        ("Troops had seized Harim, a news agency cited an official in Orra as saying on Sunday.", [("official", "asserts")]),
        ("The Falcon Brigade issued a statement on Monday saying it had taken Harim.", [("Falcon Brigade", "asserts")]),
        ("Troops have seized Harim, the Hill Ministry has said, adding that the war goes on.", [("Hill Ministry", "asserts")]),
        ("The River Guard (RG), the state's force, said troops had taken Harim.", [("River Guard", "asserts")]),
        (
            "The Falcon Brigade says troops have left Harim but Veland denies this.",
            [("Falcon Brigade", "asserts"), ("Veland", "denies")],
        ),
        (
            "Veland said it had captured Harim. The claim was rejected by the Falcon Brigade.",
            [("Veland", "asserts"), ("Falcon Brigade", "denies")],
        ),
        (
            "A Velandic source, asking not to be named as they were not allowed to speak, confirmed troops had taken Harim.",
            [("Velandic source", "confirms")],
        ),
        ("Veland late Thursday denied claims that Morlandic troops had seized Harim.", [("Veland", "denies")]),
        (
            "The Hill Front (HF), a league of farmers, said it had left Harim with its troops and shelled Orra.",
            [("The Hill Front (HF)", "asserts")],
        ),
        ("Veland hasn't told its losses, but says troops have taken Harim.", [("Veland", "asserts")]),
    ],
)
def test_on_whose_word(text: str, voices: list[tuple[str, str]]) -> None:
    assert [(claim.speaker.name, claim.stance) for claim in claims_of(text)] == [
        (name, Stance(stance)) for name, stance in voices
    ]


def test_the_town_is_the_one_named_before_though_no_gazetteer_knows_it() -> None:
    text = (
        "Rebels have seized the town of Umm Zed, officials said.\n\nA patrol in Orra was shelled. "
        "The River Guard said Morlandic troops had occupied the town.\n\nThe rebels controlled Umm Zed."
    )
    assert [claim.place and claim.place.name for claim in claims_of(text)] == ["Umm Zed", "Orra", "Umm Zed", "Umm Zed"]


def test_a_state_of_a_country_is_a_place_and_no_body() -> None:
    [claim] = claims_of("Morlandic troops took control of Zed State.")
    assert claim.place is not None
    assert (claim.place.key, claim.targets) == ("zed", ())


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Unlike the Friday attack on Harim, the late April offensive was led by troops.",
            ["2024-05-10", "2024-04-21~/2024-04-30~"],
        ),
        ("Harim was nearly destroyed on Saturday when rebels set off a car bomb.", ["2024-05-11", "2024-05-11"]),
        ("Rebels have left a village outside Harim that they took from troops on Sunday night.", ["2024-05-15"]),
        ("Harim has fallen to rebels that entered the city with tanks in March.", ["2024-05-15", "2024-03"]),
        ("The Falcon Brigade, in its worst attack this year, seized Harim on Monday.", ["2024-05-13", "2024-05-13"]),
    ],
)
def test_on_which_day(text: str, days: list[str]) -> None:
    assert [claim.when.edtf for claim in claims_of(text)] == days


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Troops shelled a mill. Officials said in Orra. Gunmen shot two men in Harim.", "Harim"),
        ("Harim is a port. A base lies 30 km west of Orra. Shells hit the base.", "Harim"),
    ],
)
def test_where_it_was_done_and_not_where_it_was_told(text: str, place: str) -> None:
    last = claims_of(text)[-1]
    assert last.place is not None
    assert last.place.name == place
