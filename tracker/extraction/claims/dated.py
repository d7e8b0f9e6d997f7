"""A date as a claim takes it: with the mention it rests on and the rule that chose it."""

from dataclasses import dataclass

from tracker.extraction.mentions import TimeMention
from tracker.vocabulary import When

BESIDE = "claim.when.related"  # a deed dated by the one it is set beside: "two days after it had left the mill"
NEAR = 8  # claims back that may be of one sentence
MEMORY = 60  # claims back that a date may be taken from


@dataclass(frozen=True, slots=True)
class Dated:
    """A date for a claim, the mention it rests on, and the rule that chose it."""

    when: When
    mention: TimeMention | None
    rule: str
