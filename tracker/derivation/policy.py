"""The numbers on which a status turns, as one value with a version."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """`stale_after_days` without a report a status is stale; a denial answers gains up to `reach_days` before it; and
    `voices_over_denial` independent voices with no side carry a gain against the denial of the side that lost.

    Two sides that each say, within `same_days`, that they took a place tell rival stories; further apart, one after the other.
    """

    version: str = "1"
    stale_after_days: int = 30
    reach_days: int = 14
    voices_over_denial: int = 2
    same_days: int = 2


STARTING_POLICY = Policy()
