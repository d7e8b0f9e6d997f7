"""Typed spans: who, where and when by kind, strict and relaxed."""

from collections.abc import Iterable, Sequence
from typing import Any

from benchmarks.scorers.pairing import by_overlap
from benchmarks.scorers.score import Miss, Score
from benchmarks.scorers.sentence import sentence_at

type Json = dict[str, Any]


def score_spans(document: Json, told: Sequence[Json], kinds: Iterable[str], sentences: Sequence[Json] = ()) -> Score:
    """Score one document kind by kind; both sides are {"start","end","type"}; tallies are "Person strict", "Person relaxed"."""
    score = Score()
    for kind in kinds:
        gold = [entity for entity in document["entities"] if entity["type"] == kind]
        mine = [entity for entity in told if entity["type"] == kind]
        pairs = by_overlap([_span(entity) for entity in gold], [_span(entity) for entity in mine])
        equal = {(want, tell) for want, tell in pairs if _span(gold[want]) == _span(mine[tell])}
        score.count(f"{kind} strict", right=len(equal), told=len(mine), wanted=len(gold))
        score.count(f"{kind} relaxed", right=len(pairs), told=len(mine), wanted=len(gold))
        score.misses.extend(_misses(document, kind, gold, mine, dict(pairs), sentences))
    return score


def _span(entity: Json) -> tuple[int, int]:
    return entity["start"], entity["end"]


def _misses(
    document: Json, kind: str, gold: Sequence[Json], mine: Sequence[Json], found: dict[int, int], sentences: Sequence[Json]
) -> list[Miss]:
    both: list[tuple[Json | None, Json | None]] = [
        (want, mine[found[at]] if at in found else None) for at, want in enumerate(gold)
    ]
    seen = set(found.values())
    both += [(None, tell) for at, tell in enumerate(mine) if at not in seen]
    return [
        _miss(document, kind, want, tell, sentences)
        for want, tell in both
        if want is None or tell is None or _span(want) != _span(tell)
    ]


def _miss(document: Json, kind: str, want: Json | None, tell: Json | None, sentences: Sequence[Json]) -> Miss:
    text, shown = document["text"], want or tell or {}
    fault = "not found" if tell is None else "nothing there" if want is None else "wrong span"
    rule = tell.get("rule", "") if tell else ""
    words = text[shown["start"] : shown["end"]].split()
    return Miss(
        document=str(document["id"]),
        sentence=sentence_at(text, shown["start"], sentences),
        expected=text[want["start"] : want["end"]] if want else "-",
        got=text[tell["start"] : tell["end"]] if tell else "-",
        rule=rule,
        family=f"{kind} {fault}: {rule or _form(words)}",
    )


def _form(words: list[str]) -> str:
    """What kind of wording was not found: a name, a noun with or without an article, or a single word."""
    if any(word[:1].isupper() for word in words[1:]):
        return "name of several words"
    if not words:
        return "no words"
    if words[0][:1].isupper():
        return "one capital word" if len(words) == 1 else "capital word and noun"
    return f"small words ending in {words[-1].casefold()}"
