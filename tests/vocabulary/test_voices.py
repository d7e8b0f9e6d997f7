"""A voice as a reader should see it."""

import pytest

from tracker.vocabulary.voices import in_full


@pytest.mark.parametrize(
    ("text", "name", "shown"),
    [
        ("Lebanese health ministry", "Lebanon", "Lebanese health ministry (Lebanon)"),
        ("Ukraine's general staff", "Ukraine", "Ukraine's general staff"),
        ("Roe", "Jane Roe", "Jane Roe"),
        ("state television and the mayor", "Veland state media", "state television and the mayor"),
        ("", "Lebanon", "Lebanon"),
        ("", "", ""),
    ],
)
def test_the_words_of_the_report_with_the_name_of_the_record(text: str, name: str, shown: str) -> None:
    assert in_full(text, name) == shown
