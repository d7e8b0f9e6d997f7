"""A text as words with offsets, cut once and shared by everything that looks for actors."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from tracker.extraction.mentions import Passage
from tracker.extraction.names import is_shouted
from tracker.vocabulary import Span

WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}(?:-[^\W_]+)*"  # U.S., U.S.-led
    r"|\d+(?:st|nd|rd|th|d)\b"  # 71st Battalion
    r"|\d[\d,.]*(?<=\d)"
    r"|[’'][sS]\b"
    r"|[^\W_]+(?:[-’'‘`ʿʾ](?![sS]\b)[^\W_]+)*"
    r"|[^\w\s]"
)


class Words:
    """The words of a text: `shown` as written, `low` in lower case, `start` and `end` offsets, `sentence` numbers.

    `shouts` is True for a text in capitals, where capitals say nothing.
    """

    __slots__ = ("_ends", "_starts", "end", "low", "passages", "sentence", "shouts", "shown", "start", "text")

    def __init__(self, text: str, passages: Sequence[Passage]) -> None:
        self.text = text
        self.passages = passages
        found = [(match.group(), match.start(), match.end()) for match in WORD.finditer(text)]
        self.shown = [shown for shown, _, _ in found]
        self.low = [shown.lower().replace("’", "'") for shown, _, _ in found]
        self.start = [start for _, start, _ in found]
        self.end = [end for _, _, end in found]
        starts = [passage.span.start for passage in passages]
        self.sentence = [bisect_right(starts, start) for start in self.start]
        self.shouts = is_shouted(text)
        self._starts = {start: at for at, start in enumerate(self.start)}
        self._ends = {end: at + 1 for at, end in enumerate(self.end)}

    def __len__(self) -> int:
        return len(self.shown)

    def span(self, first: int, last: int) -> Span:
        """The stretch of text from word `first` up to, not including, word `last`."""
        return Span(self.start[first], self.end[last - 1])

    def at_start(self, offset: int) -> int | None:
        """The word that starts at this offset, None where none does."""
        return self._starts.get(offset)

    def at_end(self, offset: int) -> int | None:
        """The place after the word that ends at this offset, None where none does."""
        return self._ends.get(offset)

    def within(self, start: int, end: int) -> range:
        """The words that lie between two offsets."""
        return range(bisect_left(self.start, start), bisect_left(self.start, end))

    def is_name(self, at: int) -> bool:
        """Whether the word is written like a name; in a text in capitals every word is."""
        return self.shown[at][0].isupper()

    def is_named(self, at: int) -> bool:
        """Whether the word is written like a name where that says something."""
        return not self.shouts and self.shown[at][0].isupper()

    def opens(self, at: int) -> bool:
        """Whether the word is the first of its sentence, where a capital says nothing."""
        return at == 0 or self.sentence[at - 1] != self.sentence[at] or self.shown[at - 1] in _OPENING

    def together(self, first: int, second: int) -> bool:
        """Whether both words stand in one sentence."""
        return 0 <= first < len(self.shown) and 0 <= second < len(self.shown) and self.sentence[first] == self.sentence[second]


_OPENING = frozenset('“"«•:')
