"""A claim's sentence with its mentions marked, and the sentences around it."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tracker.models import Claim

_BEFORE, _AFTER = 2, 1  # sentences shown around the one judged


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a sentence: the kind of mention it belongs to ("" for none) and what it was read as."""

    text: str
    kind: str = ""
    read_as: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The words before, the sentence in stretches, the words after."""

    before: str
    stretches: tuple[Stretch, ...]
    after: str


def shown(claim: Claim) -> Shown:
    """What the desk shows of the article for one claim."""
    text, passage = claim.article.text, claim.passage
    start, end = (passage.start, passage.end) if passage else (claim.start, claim.end)
    start, end = min(start, claim.start), max(end, claim.end)
    around = []
    if passage:
        near = claim.article.passages.filter(order__gte=passage.order - _BEFORE, order__lte=passage.order + _AFTER)
        around = list(near.values_list("start", "end"))
    first, last = min([start, *(s for s, _ in around)]), max([end, *(e for _, e in around)])
    return Shown(text[first:start], tuple(stretches(text, start, end, claim.evidence)), text[end:last])


def stretches(text: str, start: int, end: int, mentions: Iterable[dict[str, Any]]) -> Iterable[Stretch]:
    """The text cut at the edges of its mentions, nothing lost; where several overlap the shortest marks."""
    inside = [m for m in mentions if m["start"] < end and m["end"] > start]
    edges = sorted({start, end, *(min(max(at, start), end) for m in inside for at in (m["start"], m["end"]))})
    for first, last in pairwise(edges):
        over = [m for m in inside if m["start"] <= first and last <= m["end"]]
        mark = min(over, key=lambda m: m["end"] - m["start"], default=None)
        if mark:
            yield Stretch(text[first:last], str(mark["kind"]), str(mark.get("name") or mark.get("value") or ""))
        else:
            yield Stretch(text[first:last])
