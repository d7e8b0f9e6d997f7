"""The sentence around a finding, as a person reads a miss."""

from collections.abc import Sequence
from typing import Any

_MOST = 400


def sentence_at(text: str, position: int, sentences: Sequence[dict[str, Any]] = ()) -> str:
    """The sentence that holds a position, on one line; without sentences, the words around it."""
    for span in sentences:
        if span["start"] <= position < span["end"]:
            return one_line(text[span["start"] : span["end"]])
    return one_line(text[max(0, position - 120) : position + 120])


def one_line(text: str) -> str:
    """Text without line breaks, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST else f"{line[:_MOST]} …"
