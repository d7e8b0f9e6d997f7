"""Whether an event stands on nothing but the word of the side it serves."""

from tracker.derivation.events import Gathered
from tracker.vocabulary import Stance

_AFFIRMING = frozenset({Stance.ASSERTS, Stance.CONFIRMS, Stance.CONCEDES})


def is_claimed_only(event: Gathered) -> bool:
    """Whether all voices that affirm it stand on the side of those who did it; an event nobody affirms is not claimed at all."""
    affirming = {told.side for told in event.stances if _AFFIRMING & set(told.stances)}
    return bool(affirming) and affirming <= set(event.initiator_sides)
