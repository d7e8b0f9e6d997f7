"""Pair what was wanted with what was told, one to one: equal spans first, then the largest overlap."""

from collections.abc import Callable, Sequence

type Spanned = tuple[int, int]
type Pairs = list[tuple[int, int]]


def overlap(one: Spanned, other: Spanned) -> int:
    """How many characters two stretches share; nothing or less where they do not meet."""
    return min(one[1], other[1]) - max(one[0], other[0])


def by_overlap(wanted: Sequence[Spanned], told: Sequence[Spanned]) -> Pairs:
    """Pairs of positions in `wanted` and `told` whose spans meet."""
    return one_to_one(wanted, told, lambda want, tell: (want == tell, overlap(want, tell)) if overlap(want, tell) > 0 else None)


def one_to_one[Wanted, Told](
    wanted: Sequence[Wanted], told: Sequence[Told], worth: Callable[[Wanted, Told], tuple[float, ...] | None]
) -> Pairs:
    """Pair greedily, the worthiest pair first and the earlier one of equals; None is no pair."""
    rated = []
    for want_at, want in enumerate(wanted):
        for tell_at, tell in enumerate(told):
            value = worth(want, tell)
            if value is not None:
                rated.append((tuple(-part for part in value), want_at, tell_at))
    taken: dict[int, int] = {}
    used: set[int] = set()
    for _, want_at, tell_at in sorted(rated):
        if want_at not in taken and tell_at not in used:
            taken[want_at] = tell_at
            used.add(tell_at)
    return list(taken.items())
