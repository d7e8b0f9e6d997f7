"""Parts of a town told by their side alone, where the conflict's own places know such a part."""

from datetime import date

import pytest

from tracker.extraction.gazetteer import Gazetteer, PlaceEntry
from tracker.extraction.mentions import PlaceMention, RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en.places import PART_ALONE
from tracker.vocabulary import Kind

HARIM = Gazetteer(
    (
        PlaceEntry("harim", "Harim", Kind.CITY, 36.2, 36.5, country="SY"),
        PlaceEntry("east", "Eastern Harim", Kind.AREA, 36.2, 36.6, parent="harim", country="SY"),
        PlaceEntry("zed", "Zed", Kind.VILLAGE, 36.0, 36.0, country="SY"),
    )
)


def parts_in(text: str) -> list[str]:
    reading = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), HARIM)
    parts = (each for each in reading.mentions if isinstance(each, PlaceMention) and each.rule == PART_ALONE.name)
    return [f"{each.text}: {each.key} {each.relation}".strip() for each in parts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (f"Fighting went on in Harim. {PART_ALONE.example}", ["eastern districts: east"]),
        ("Rebels left Harim. The army shelled the rebel-held eastern districts on Monday.", ["eastern districts: east"]),
        ("Rebels left Harim. Thousands are under siege in the east.", ["east: east in"]),
        ("Rebels left Harim. The bombing of the east resumed.", ["east: east"]),
        # no such part is known, no town is named, or another one is
        ("Rebels left Harim. The army shelled the western districts on Monday.", []),
        ("The army shelled the eastern districts on Monday.", []),
        ("Rebels left Harim. The army shelled the eastern districts of Zed on Monday.", []),
        ("Rebels left Harim. They came from the east coast.", []),
    ],
)
def test_parts_told_by_their_side(text: str, parts: list[str]) -> None:
    assert parts_in(text) == parts
