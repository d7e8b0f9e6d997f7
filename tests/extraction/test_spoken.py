"""Words of a kind are looked for once an article, and stand in a stretch only where all of them does."""

import re

import pytest

from tracker.extraction.claims.spoken import Spoken
from tracker.vocabulary import Span

SHIPS = re.compile(r"\b(?:tugs?|cargo ship|ferry)\b")
TEXT = "two tugs led a cargo ship past the ferry and another tug"


@pytest.mark.parametrize(
    ("stretch", "found"),
    [
        (TEXT, ["tugs", "cargo ship", "ferry", "tug"]),
        ("tugs led a cargo ship", ["tugs", "cargo ship"]),
        ("s led a cargo ship past the ferry", ["cargo ship", "ferry"]),
        ("led a cargo ship past the fer", ["cargo ship"]),
        ("two tug", []),  # of the word that it cuts off it is none
        ("past the", []),
    ],
)
def test_the_words_that_stand_whole_in_a_stretch(stretch: str, found: list[str]) -> None:
    start = TEXT.index(stretch)
    within = Spoken(TEXT).within(SHIPS, Span(start, start + len(stretch)))
    assert [span.of(TEXT) for span in within] == found


def test_each_kind_has_words_of_its_own() -> None:
    spoken, everywhere = Spoken(TEXT), Span(0, len(TEXT))
    assert [span.of(TEXT) for span in spoken.within(re.compile(r"\bt\w+"), everywhere)] == ["two", "tugs", "the", "tug"]
    assert len(spoken.within(SHIPS, everywhere)) == len(("tugs", "cargo ship", "ferry", "tug"))
    assert spoken.within(re.compile(r"\bsubmarine"), everywhere) == []
