"""Sentences such as short reports of any war are made of: each told act once, by whom, of whom, where and on whose word."""

from datetime import date

import pytest

from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from tracker.extraction.mentions import ClaimDraft, RawDocument
from tracker.extraction.reading import read
from tracker.vocabulary import Kind, Stance

VELAND = Gazetteer(
    (
        PlaceEntry("veland", "Veland", Kind.COUNTRY, 45.0, 9.0, country="VL", demonyms=("Velandic",)),
        PlaceEntry("harim", "Harim", Kind.CITY, 36.2, 36.5, country="VL", parent="veland"),
        PlaceEntry("orra", "Orra", Kind.CITY, 36.9, 36.9, country="VL", parent="veland"),
        PlaceEntry("zed", "Zed", Kind.PROVINCE, 36.9, 36.9, country="VL", parent="veland"),
    ),
    (
        ActorEntry("veland", "Veland", demonyms=("Velandic",), is_state=True, category="GOV", country="VL"),
        ActorEntry("morland", "Morland", demonyms=("Morlandic",), is_state=True, category="GOV", country="ML"),
        ActorEntry("falcons", "Falcon Brigade", is_state=False, category="REB", country="VL"),
        ActorEntry("guard", "River Guard", is_state=True, category="MIL", country="VL"),
    ),
)


def claims_of(text: str) -> tuple[ClaimDraft, ...]:
    return read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), VELAND).claims  # a Wednesday


def told(claim: ClaimDraft) -> str:
    """ "capture happened, River Guard > Falcon Brigade, Harim, denied by Veland", leaving out what is not told."""
    doers, others = (" + ".join(party.name for party in side) for side in (claim.initiators, claim.targets))
    voice = f"{claim.stance} by {claim.speaker.name}" if claim.speaker.name else ""
    words = (
        f"{claim.action} {claim.modality}",
        f"{doers or '-'} > {others or '-'}",
        claim.place.name if claim.place else "",
        voice,
    )
    return ", ".join(word for word in words if word)


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
            ["capture happened, River Guard > -, Harim, asserts by Ada Lind"],
        ),
        (
            "The siege came in response to attacks on army camps in Harim.",
            ["siege ongoing, - > -, Harim", "assault happened, - > army camps of Veland, Harim"],
        ),
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
