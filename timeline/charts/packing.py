"""Packing: which line of its lane each mark takes, so that none hides another; the same marks always pack the same way."""

from bisect import insort
from collections.abc import Sequence
from heapq import heappop, heappush


def pack(marks: Sequence[tuple[float, float, str]]) -> list[int]:
    """The line of each (start, end, key), lines counted from 0; a line is reused as soon as its last mark has ended.

    The lowest free line is taken, in order of start, then of length (longest first), then of key.
    """
    order = sorted(range(len(marks)), key=lambda at: (marks[at][0], -marks[at][1], marks[at][2]))
    lines = [0] * len(marks)
    free: list[int] = []
    ends: list[tuple[float, int]] = []
    used = 0
    for at in order:
        start, end, _ = marks[at]
        while ends and ends[0][0] <= start:
            insort(free, heappop(ends)[1])
        line = free.pop(0) if free else used
        used = max(used, line + 1)
        lines[at] = line
        heappush(ends, (end, line))
    return lines
