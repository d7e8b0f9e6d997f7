"""Cut a text into words: one split by a pattern gives them and, by their lengths, their places."""

import re
from itertools import accumulate
from typing import NamedTuple


class Cut(NamedTuple):
    """The words of a text in parallel lists: as they are written, where they start and where they end."""

    shown: list[str]
    starts: list[int]
    ends: list[int]


def cutter(pattern: str) -> re.Pattern[str]:
    """A pattern of words as `cut` takes it; it has no groups of its own, and matches no empty word and none that opens with a
    blank: so nothing is tried there."""
    return re.compile(rf"((?=\S)(?:{pattern}))")


def cut(cutter: re.Pattern[str], text: str, start: int = 0) -> Cut:
    """The words of a text; their places are counted from `start`. No word is looked at by itself, which would cost the most."""
    pieces = cutter.split(text)  # what stands between words, a word, and so on
    bounds = list(accumulate(map(len, pieces), initial=start))
    return Cut(pieces[1::2], bounds[1:-1:2], bounds[2::2])
