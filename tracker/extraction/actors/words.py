"""A text as words with offsets, cut once and shared by everything that looks for actors."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from tracker.extraction.cutting import cut, cutter
from tracker.extraction.mentions import Passage
from tracker.extraction.names import is_shouted
from tracker.extraction.rules.en.actions.sorts import AIRCRAFT
from tracker.vocabulary import Span

WORD = cutter(
    r"(?=.\.)(?:[^\W\d_]\.){2,}(?:-[^\W_]+)*"  # U.S., U.S.-led
    r"|\d+(?:st|nd|rd|th|d)\b"  # 71st Battalion
    r"|\d[\d,.]*(?<=\d)"
    r"|[’'][sS]\b"
    r"|[^\W_]++(?:[-’'‘`ʿʾ](?![sS]\b)[^\W_]++)*+"
    r"|[^\w\s]"
)


class Words:
    """The words of a text: `shown` as written, `low` in lower case, `start` and `end` offsets, `sentence` numbers, and the
    `post` of each sentence.

    `shouts` is True for a text in capitals, where capitals say nothing. `aircraft` are those that an air force flies ("B-52s").
    """

    __slots__ = ("aircraft", "end", "low", "passages", "post", "sentence", "shouts", "shown", "start", "text")

    def __init__(self, text: str, passages: Sequence[Passage]) -> None:
        self.text = text
        self.passages = passages
        self.shown, self.start, self.end = cut(WORD, text)
        self.low = list(map(str.lower, self.shown))
        for at in [at for at, low in enumerate(self.low) if "’" in low] if "’" in text else ():
            self.low[at] = self.low[at].replace("’", "'")
        self.sentence = _numbers(self.start, passages)
        self.post = (0, *(passage.post for passage in passages))
        self.shouts = is_shouted(text)
        capital = () if self.shouts else (shown for shown in set(self.shown) if shown[0].isupper())
        self.aircraft = frozenset(filter(AIRCRAFT.fullmatch, capital))

    def __len__(self) -> int:
        return len(self.shown)

    def span(self, first: int, last: int) -> Span:
        """The stretch of text from word `first` up to, not including, word `last`."""
        return Span(self.start[first], self.end[last - 1])

    def at_start(self, offset: int) -> int | None:
        """The word that starts at this offset, None where none does."""
        at = bisect_left(self.start, offset)
        return at if at < len(self.start) and self.start[at] == offset else None

    def at_end(self, offset: int) -> int | None:
        """The place after the word that ends at this offset, None where none does."""
        at = bisect_left(self.end, offset)
        return at + 1 if at < len(self.end) and self.end[at] == offset else None

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


def _numbers(starts: list[int], passages: Sequence[Passage]) -> list[int]:
    """The number of the sentence that each word stands in, from 1; 0 before the first."""
    firsts = [bisect_left(starts, passage.span.start) for passage in passages]
    counts = [after - first for first, after in pairwise([0, *firsts, len(starts)])]
    return [number for number, count in enumerate(counts) for _ in range(count)]


_OPENING = frozenset('“"«•:')
