"""A name seen in a text that may be a place, and the words around it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.folding import Word, joins, lowered
from tracker.extraction.names import is_shouted, words_of
from tracker.vocabulary import Kind, Span

AT_DATELINE = "en.place.dateline"  # the rule that sees the town of a dateline
AT_HEAD = "en.place.heading"  # the rule that sees a place at the head of a part
_START = itemgetter(Word._fields.index("start"))


@dataclass(frozen=True, slots=True)
class Sighting:
    """A possible place at text[start:end]: `entries` of its name in the gazetteers, `within` the places said to hold it.

    `called` is a known name as the text has it; `kind` is what the words around an unknown one say it is; `is_demonym` for
    "Syrian"; `in_name` for a place inside the name of an organisation, building or event.
    """

    start: int
    end: int
    rule: str
    entries: tuple[PlaceEntry, ...] = ()
    kind: Kind | None = None
    within: tuple[PlaceEntry, ...] = ()
    is_demonym: bool = False
    in_name: bool = False
    called: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A text with its words, for looking left and right of a span."""

    text: str
    words: tuple[Word, ...]
    starts: tuple[int, ...]
    shouted: bool
    low: str

    def before(self, start: int, steps: int = 1) -> Word | None:
        """The word before a position, if it belongs to the same run of words."""
        place = bisect_left(self.starts, start) - steps
        if place < 0:
            return None
        word = self.words[place]
        gap = self.text[word.end : start] if steps == 1 else " "
        return word if gap in (" ", "-", "\n", ". ", "") else None

    def after(self, end: int) -> Word | None:
        """The word after a position, if only a blank parts them."""
        place = bisect_left(self.starts, end)
        if place >= len(self.words) or self.text[end : self.words[place].start] not in (" ", "\n"):
            return None
        return self.words[place]

    def is_capital(self, word: Word | None) -> bool:
        """Whether a word is written with a capital (in a text of capitals, no word counts)."""
        return word is not None and not self.shouted and self.text[word.start].isupper()

    def opens_sentence(self, start: int) -> bool:
        """Whether a position begins a sentence, a line or a quotation."""
        left = self.text[max(0, start - 3) : start].rstrip(" \"“'‘(-–—")
        return not left or left[-1] in ".!?:\n"

    def joined(self, left: Word, right: Word) -> bool:
        """Whether two words can stand in one name."""
        return joins(self.text, left, right)


@dataclass(frozen=True, slots=True)
class Spans:
    """Stretches of a text, for asking quickly whether one of them is wider than a span that lies in it."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def hold(self, start: int, end: int) -> bool:
        """Whether a stretch holds this span and is longer than it."""
        place = bisect_right(self.starts, start) - 1
        return place >= 0 and self.ends[place] >= end and (self.starts[place], self.ends[place]) != (start, end)

    def touch(self, start: int, end: int) -> bool:
        """Whether a stretch shares a letter with this span."""
        place = bisect_right(self.starts, end - 1) - 1
        return place >= 0 and self.ends[place] > start


def spans_of(spans: Iterable[Span]) -> Spans:
    """Stretches by their start, each with the furthest end reached so far."""
    ordered = sorted((span.start, span.end) for span in spans)
    return Spans(tuple(start for start, _ in ordered), tuple(accumulate((end for _, end in ordered), max)))


def page_of(text: str) -> Page:
    """A text made ready for looking around."""
    words = words_of(text)
    return Page(text, words, tuple(map(_START, words)), is_shouted(text), lowered(text))
