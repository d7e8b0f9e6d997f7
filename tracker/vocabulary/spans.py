"""A stretch of text, as offsets in Python characters with the end left out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Offsets into an article's clean text: `text[start:end]`."""

    start: int
    end: int

    def __hash__(self) -> int:
        """Where it starts, which tells nearly all apart; no value is looked up so often."""
        return self.start

    def of(self, text: str) -> str:
        """The words it covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def distance(self, other: "Span") -> int:
        """Characters between the two; 0 where they touch or overlap."""
        return max(0, other.start - self.end, self.start - other.end)
