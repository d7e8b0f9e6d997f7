"""Mentions of one kind in the order of the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from tracker.extraction.mentions import Mention
from tracker.vocabulary import Span


class ByPlaceInText[M: Mention]:
    """Mentions of one kind, in the order of the text, quick to ask for a stretch."""

    def __init__(self, mentions: Iterable[M]) -> None:
        self.all = tuple(sorted(mentions, key=lambda mention: mention.span))
        self._starts = [mention.span.start for mention in self.all]
        self._asked, self._found = Span(0, 0), self.all[:0]  # last; a sentence is asked about again and again

    def within(self, span: Span) -> tuple[M, ...]:
        """Those that begin inside a stretch."""
        if span is not self._asked:
            first = bisect_left(self._starts, span.start)
            self._asked, self._found = span, self.all[first : bisect_left(self._starts, span.end, first)]
        return self._found

    def touching(self, span: Span) -> tuple[M, ...]:
        """Those that share a character with a stretch."""
        start = span.start
        first = max(0, bisect_right(self._starts, start) - 3)
        begun = self.all[first : bisect_left(self._starts, span.end, first)]
        return tuple([mention for mention in begun if mention.span.end > start])

    def number_before(self, offset: int) -> int:
        """How many begin before an offset."""
        return bisect_left(self._starts, offset)

    def last_before(self, offset: int, most: int) -> Iterator[M]:
        """So many of those that begin before an offset, the nearest first."""
        end = self.number_before(offset)
        return reversed(self.all[max(0, end - most) : end])
