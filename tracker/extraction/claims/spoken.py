"""Where words of a kind stand in an article: looked for once, and asked about for every sentence."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from tracker.vocabulary import Span


class Spoken:
    """The words that an article, given in small letters, speaks of each kind that is asked for."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._found: dict[re.Pattern[str], tuple[list[int], list[Span]]] = {}

    def within(self, words: re.Pattern[str], stretch: Span) -> Sequence[Span]:
        """Those that stand whole in a stretch, in the order of the text."""
        starts, found = self._found.get(words) or self._looked_for(words)
        first = bisect_left(starts, stretch.start)
        last = bisect_left(starts, stretch.end, first)
        return found[first : last - (last > first and found[last - 1].end > stretch.end)]

    def _looked_for(self, words: re.Pattern[str]) -> tuple[list[int], list[Span]]:
        found = [Span(*match.span()) for match in words.finditer(self._low)]
        self._found[words] = [span.start for span in found], found
        return self._found[words]
