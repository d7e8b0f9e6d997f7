"""Whose word is a ground for a change, and which word answers another."""

from datetime import date

from tracker.derivation.bearings import Bearing, Bears
from tracker.vocabulary import Stance


def is_grounded(bearing: Bearing, holder: str) -> bool:
    """Whether its voice may support it: one with no side always, one with a side only against that side's own interest."""
    voice = bearing.voice
    if not voice:
        return True
    if bearing.kind is Bears.LEFT:
        return voice == bearing.side
    if voice == bearing.side:
        return False
    losers = set(bearing.against) or ({holder} - {"", bearing.side})
    return not losers or voice in losers or bearing.report.stance is Stance.CONCEDES


def denies(other: Bearing, bearing: Bearing) -> bool:
    """Whether it denies that very thing; a denial that names no side denies it of any."""
    same_side = not other.side or not bearing.side or other.side == bearing.side
    return other.denied and other.kind is bearing.kind and same_side and other.voice != (bearing.voice or None)


def still_has_it(other: Bearing, bearing: Bearing) -> bool:
    """Whether another side says of itself, no earlier, that it has the place; or the one said to have left, that it stays."""
    if other.denied:
        return False
    return other.side == bearing.side if bearing.kind is Bears.LEFT else other.side != bearing.side


def spoken_until(other: Bearing) -> date:
    """The last day of which it speaks: a denial speaks of all that was claimed before it."""
    return max(other.until, other.report.reported_on) if other.denied else other.until
