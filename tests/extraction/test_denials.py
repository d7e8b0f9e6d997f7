"""What is denied, negated, left open or contradicted: whether a deed is affirmed, and on whose word."""

from datetime import date

import pytest

from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en.answers import HANGING
from tracker.vocabulary import Kind, Modality

HARIM = Gazetteer(
    (PlaceEntry("harim", "Harim", Kind.TOWN, 36.2, 36.5),),
    (
        ActorEntry("falcons", "Falcon Brigade", is_state=False, category="REB"),
        ActorEntry("guard", "River Guard", is_state=True, category="MIL"),
    ),
)


def said_in(text: str) -> list[str]:
    """Each claim as its action, its modality where it has not happened, its stance and its speaker."""
    reading = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), HARIM)
    return [
        " ".join(
            [claim.action, *([claim.modality] if claim.modality is not Modality.HAPPENED else []), claim.stance]
            + ([claim.speaker.name] if claim.speaker.name else [])
        )
        for claim in reading.claims
    ]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The army captured Harim. The Falcon Brigade disputed this until the end of the week.",
            ["capture asserts", "capture denies Falcon Brigade"],
        ),
        # what was not done
        ("The River Guard has never shelled Harim.", ["shelling denies"]),
        ("Soldiers withdrew without capturing Harim.", ["withdraw asserts", "capture denies"]),
        ("Neither the River Guard nor the Falcon Brigade captured Harim.", ["capture denies"]),
        ("The Falcon Brigade has still not captured Harim.", ["capture denies"]),
        ("The Falcon Brigade tried but failed to capture Harim.", ["capture denies"]),
        ("Nobody was killed in Harim on Monday.", ["killing denies"]),
        ("The River Guard said it never lost Harim.", ["lose denies River Guard"]),
        # who does not hold it, and who does
        ("The Falcon Brigade no longer controls Harim.", ["hold ongoing denies"]),
        ("The River Guard is not in control of Harim.", ["hold ongoing denies"]),
        ("Harim is not in Falcon Brigade hands.", ["hold ongoing denies"]),
        ("Harim is still in Falcon Brigade hands.", ["hold ongoing asserts"]),
        ("Harim remains under River Guard control.", ["hold ongoing asserts"]),
        ("The Falcon Brigade holds no more than 20 percent of Harim.", ["hold ongoing asserts"]),
        ("The Falcon Brigade controls more than two-thirds of Harim.", ["hold ongoing asserts"]),
        ("The River Guard has withdrawn from Harim.", ["withdraw asserts"]),
        # what is called untrue
        ("It is not true that the Falcon Brigade captured Harim.", ["capture denies"]),
        ("Reports that the Falcon Brigade had captured Harim are untrue.", ["capture denies"]),
        ("The Falcon Brigade said reports of the capture of Harim were false.", ["capture denies Falcon Brigade"]),
        (
            "The River Guard dismissed as false reports that the Falcon Brigade had captured Harim.",
            ["capture denies River Guard"],
        ),
        # what nobody affirms
        ("The claim that the Falcon Brigade captured Harim could not be verified.", ["capture hypothetical asserts"]),
        ("The River Guard did not confirm the capture of Harim.", ["capture hypothetical asserts River Guard"]),
        (
            "The River Guard could neither confirm nor deny that Harim had been captured.",
            ["capture hypothetical asserts River Guard"],
        ),
        # one says so, and another denies it in the same breath
        (
            "The Falcon Brigade says it has captured Harim, which the River Guard denies.",
            ["capture asserts Falcon Brigade", "capture denies River Guard"],
        ),
        (
            "The Falcon Brigade said it had captured Harim, an account that the River Guard rejected within hours.",
            ["capture asserts Falcon Brigade", "capture denies River Guard"],
        ),
        # "denied that" tells what is denied, and denies nothing told before
        (
            "The Falcon Brigade shelled Harim on Monday. The River Guard denied that it had withdrawn from Harim.",
            ["shelling asserts", "withdraw denies River Guard"],
        ),
    ],
)
def test_what_is_denied(text: str, claims: list[str]) -> None:
    assert said_in(text) == claims


def test_the_rule_denies_its_example() -> None:
    assert said_in(HANGING.example) == ["capture asserts", "capture denies Falcon Brigade"]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("The Falcon Brigade stopped the River Guard from capturing Harim.", "River Guard"),
        ("The Falcon Brigade prevented the River Guard from entering Harim.", "River Guard"),
        ("Fighters repelled the River Guard's attempt to storm Harim.", "River Guard"),
    ],
)
def test_who_was_kept_from_it(text: str, doer: str) -> None:
    reading = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), HARIM)
    assert [party.name for party in reading.claims[-1].initiators] == [doer]
