"""Tallies of right answers, and the misses behind them."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were `right`, of how many that were `told` and of how many that were `wanted`."""

    right: float = 0
    told: float = 0
    wanted: float = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.told + other.told, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        return self.right / self.told if self.told else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Miss:
    """One disagreement as a person reads it; `family` gathers those that one rule might mend."""

    document: str
    sentence: str
    expected: str
    got: str
    rule: str
    family: str


@dataclass(slots=True)
class Score:
    """Tallies by name, and the misses; scores of documents add up to the score of a corpus."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def count(self, name: str, *, right: float = 0, told: float = 0, wanted: float = 0) -> None:
        """Add to one tally."""
        self.tallies[name] = self[name] + Tally(right, told, wanted)

    def __getitem__(self, name: str) -> Tally:
        return self.tallies.get(name, Tally())


def total(scores: Iterable[Score]) -> Score:
    """The score of a corpus from those of its documents."""
    whole = Score()
    for score in scores:
        for name, tally in score.tallies.items():
            whole.tallies[name] = whole[name] + tally
        whole.misses.extend(score.misses)
    return whole
