"""Claims side by side: what each side's voices say, independent ones first."""

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.models import Claim, Side


@dataclass(frozen=True, slots=True)
class Version:
    """One side's account: the side (None for voices with none) and its claims, in the order reported."""

    side: Side | None
    claims: tuple[Claim, ...]


def voice_side(claim: Claim) -> Side | None:
    """The side that speaks in a claim: the speaker's own, else its outlet's."""
    source = claim.article.source
    return claim.speaker_side or (source.side if source else None)


def versions_of(claims: Iterable[Claim]) -> list[Version]:
    """The claims by the side that speaks."""
    by_side: dict[Side | None, list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.reported_on, claim.article_id, claim.start)):
        by_side.setdefault(voice_side(claim), []).append(claim)
    order = sorted(by_side, key=lambda side: (side is not None, side.order if side else 0, side.name if side else ""))
    return [Version(side, tuple(by_side[side])) for side in order]
