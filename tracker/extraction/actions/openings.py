"""Which rules may begin at a word, so that no other is tried there."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

_LEAD = re.compile(r"[^\W_]+")


class Openings:
    """The rules of a family by the first words of each; a rule is told by its number, as the bit that it sets."""

    def __init__(self, first_words: Iterable[frozenset[str]]) -> None:
        self._marks: dict[str, int] = defaultdict(int)
        for number, words in enumerate(first_words):
            for word in words:
                self._marks[_lead_of(word)] |= 1 << number
        self._marks = dict(self._marks)

    def among(self, words: Sequence[str]) -> int:
        """The rules that may begin at one of the words of a sentence."""
        found = 0
        for word in words:
            found |= self._marks.get(word if word.isalpha() else _lead_of(word), 0)
        return found


def _lead_of(word: str) -> str:
    """The letters that a word begins with: a rule of "threat" may begin at "threat-based", one of "is" at "is-group"."""
    match = _LEAD.match(word)
    return match[0] if match else ""
