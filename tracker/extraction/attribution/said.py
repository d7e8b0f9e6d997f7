"""One attribution as word numbers, and the place in a sentence where its cue stands."""

from dataclasses import dataclass, field
from functools import cached_property

from tracker.extraction.attribution.lexicon import Entry
from tracker.extraction.attribution.words import Words
from tracker.vocabulary import Stance

type Stretch = tuple[int, int]  # words, the end left out

_NEARBY = 6  # attributions of a sentence that one may depend on


@dataclass(slots=True)
class Said:
    """One attribution before it becomes a mention."""

    entry: Entry
    cue: Stretch
    source: Stretch | None
    content: list[Stretch]
    sentence: int
    is_quote: bool = False
    is_negated: bool = False
    is_order: bool = False  # "told them to leave"


@dataclass
class Scope:
    """A sentence under the eye: its limits, and what was found in it so far."""

    words: Words
    number: int
    low: int
    high: int
    found: list[Said] = field(default_factory=list)

    @cached_property
    def is_shouted(self) -> bool:
        """Whether capitals tell nothing here: a headline or a text in upper case."""
        letters = [index for index in range(self.low, self.high) if self.words.lower[index][0].isalpha()]
        return sum(map(self.words.is_capital, letters)) * 2 > len(letters)

    def is_nested(self, said: Said) -> bool:
        """Whether a cue is itself part of what somebody else in the sentence says."""
        return any(
            first <= said.cue[0] < stop for other in self.found[-_NEARBY:] if other is not said for first, stop in other.content
        )

    def is_denied(self, said: Said) -> bool:
        """Whether what somebody denies begins with these words: "denied claims by …"."""
        denials = (other for other in self.found[-_NEARBY:] if other.entry.cue.stance is Stance.DENIES)
        return any(first <= said.cue[0] < first + _NEARBY for other in denials for first, _ in other.content)

    def voices(self) -> list[Said]:
        """Who spoke last in the sentence, the last one first, without those who are only quoted by others."""
        return [said for said in reversed(self.found[-_NEARBY:]) if not self.is_nested(said)]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a cue stands: its words, its entry, and the limits of the sentence or of the quotation around it."""

    scope: Scope
    entry: Entry
    cue: Stretch
    low: int
    high: int

    @property
    def words(self) -> Words:
        """The words of the text."""
        return self.scope.words

    @property
    def before(self) -> str:
        """The word before the cue, "" at the start."""
        return self.words.lower[self.cue[0] - 1] if self.cue[0] > self.low else ""

    @property
    def after(self) -> str:
        """The word after the cue, "" at the end."""
        return self.words.lower[self.cue[1]] if self.cue[1] < self.high else ""

    def said(self, source: Stretch | None, content: list[Stretch], *, is_quote: bool = False) -> Said:
        """The attribution found at this spot."""
        return Said(self.entry, self.cue, source, content, self.scope.number, is_quote)


def spot_of(scope: Scope, entry: Entry, cue: Stretch) -> Spot:
    """The spot of a cue, with the limits of the quotation it stands in."""
    number = scope.words.quoted[cue[0]]
    if number < 0:
        return Spot(scope, entry, cue, scope.low, scope.high)
    quotation = scope.words.quotations[number]
    return Spot(scope, entry, cue, max(scope.low, quotation.first + 1), min(scope.high, quotation.last))
