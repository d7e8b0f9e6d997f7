"""What a report calls whoever speaks: the body's own words beside the name of the state that it belongs to."""

import pytest

from tests.extraction.veland import VELAND, claims_of
from tracker.extraction.mentions import RawDocument, Speaker
from tracker.extraction.reading import read
from tracker.extraction.rendering import as_json

FELL = "rebels had captured Harim"


@pytest.mark.parametrize(
    ("text", "called"),
    [
        (f"The Velandic health ministry said {FELL}.", ["Velandic health ministry for Veland"]),
        (f"Veland's interior minister said {FELL}.", ["Veland's interior minister for Veland's interior minister"]),
        (f"The Falcon Brigade, whose leader is in Zed, said {FELL}.", ["Falcon Brigade for Falcon Brigade"]),
        (f"Omar Lind, a spokesman for the River Guard, said {FELL}.", ["Omar Lind for Omar Lind"]),
        (
            f"The Velandic health ministry said {FELL}. It said they had burned Orra.",
            ["Velandic health ministry for Veland"] * 2,
        ),
        (f"State radio, citing the Velandic defence ministry, reported that {FELL}.", ["Velandic defence ministry for Veland"]),
        (f"Residents said {FELL}.", ["Residents for Residents"]),
        ("Rebels captured Harim.", [" for "]),
    ],
)
def test_what_a_speaker_is_called(text: str, called: list[str]) -> None:
    assert [f"{claim.speaker.text} for {claim.speaker.name}" for claim in claims_of(text)] == called


def test_speakers_are_the_same_whatever_they_are_called() -> None:
    assert Speaker("Veland", "veland", text="the ministry") == Speaker("Veland", "veland", text="the army")


def test_the_words_are_in_the_answer() -> None:
    reading = read(RawDocument(body=f"The Velandic health ministry said {FELL}.", format="clean"), VELAND)
    voice = as_json(reading)["claims"][0]["speaker"]
    assert voice == {"name": "Veland", "actor": "veland", "side": "", "text": "Velandic health ministry"}
