"""Texts cut into words with their places."""

import pytest

from tracker.extraction.cutting import cut, cutter

WORD = cutter(r"\w+|[^\w\s]")


@pytest.mark.parametrize("text", ["", " \n ", "word", " Two words. ", "“Quoted”, he said\n\nand left", "حلب 2016"])
def test_every_word_stands_where_it_is_said_to(text: str) -> None:
    shown, starts, ends = cut(WORD, text)
    assert [text[start:end] for start, end in zip(starts, ends, strict=True)] == shown
    assert "".join(shown) == "".join(text.split())


def test_places_are_counted_from_where_the_text_starts() -> None:
    assert cut(WORD, "He left", start=10) == (["He", "left"], [10, 13], [12, 17])
