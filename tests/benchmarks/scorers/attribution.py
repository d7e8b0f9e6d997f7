"""Who says what: the characters that are someone's words, the statements, and their sources."""

from collections.abc import Iterable, Sequence
from typing import Any

from benchmarks.scorers.pairing import one_to_one
from benchmarks.scorers.score import Miss, Score
from benchmarks.scorers.sentence import one_line, sentence_at

type Json = dict[str, Any]
type Characters = frozenset[int]


def characters(spans: Iterable[Sequence[int]]) -> Characters:
    """The positions that spans cover."""
    return frozenset(at for start, end in spans for at in range(start, end))


def score_attributions(document: Json, told: Sequence[Json], sentences: Sequence[Json] = ()) -> Score:
    """Score one document; both sides are {"source": [[s,e]…], "content": [[s,e]…]}, and source may be empty."""
    score = Score()
    gold = document["attributions"]
    wanted = [(characters(one["content"]), characters(one.get("source") or ())) for one in gold]
    mine = [(characters(one["content"]), characters(one.get("source") or ())) for one in told]
    all_wanted, all_told = _joined(wanted), _joined(mine)
    score.count("content", right=len(all_wanted & all_told), told=len(all_told), wanted=len(all_wanted))
    pairs = one_to_one(wanted, mine, lambda want, tell: _worth(want[0], tell[0]))
    score.count("statement", right=len(pairs), told=len(mine), wanted=len(wanted))
    score.count(
        "source",
        right=sum(bool(wanted[want][1] & mine[tell][1]) for want, tell in pairs),
        told=sum(bool(source) for _, source in mine),
        wanted=sum(bool(source) for _, source in wanted),
    )
    found = dict(pairs)
    for at, want in enumerate(gold):
        tell = told[found[at]] if at in found else None
        if tell is None or (wanted[at][1] and not wanted[at][1] & mine[found[at]][1]):
            score.misses.append(_miss(document, want, tell, sentences))
    seen = set(found.values())
    score.misses.extend(_miss(document, None, tell, sentences) for at, tell in enumerate(told) if at not in seen)
    return score


def _joined(statements: Iterable[tuple[Characters, Characters]]) -> Characters:
    return frozenset().union(*(content for content, _ in statements))


def _worth(want: Characters, tell: Characters) -> tuple[float] | None:
    """Two contents are one statement where they share half of the shorter one."""
    shared, least = len(want & tell), min(len(want), len(tell))
    return (shared,) if least and shared * 2 >= least else None


def _miss(document: Json, want: Json | None, tell: Json | None, sentences: Sequence[Json]) -> Miss:
    text, shown = document["text"], want or tell or {}
    fault = "not found" if tell is None else "nothing there" if want is None else "another source"
    rule = tell.get("rule", "") if tell else ""
    cue = "".join(text[start:end] for start, end in (want or {}).get("cue", ())[:1]).casefold()
    return Miss(
        document=str(document["id"]),
        sentence=sentence_at(text, shown["content"][0][0] if shown["content"] else 0, sentences),
        expected=_told(text, want),
        got=_told(text, tell),
        rule=rule,
        family=f"{fault}: {(cue or 'no cue') if tell is None else rule}",
    )


def _told(text: str, one: Json | None) -> str:
    if one is None:
        return "-"
    source = " … ".join(text[start:end] for start, end in one.get("source") or ())
    content = " … ".join(text[start:end] for start, end in one["content"])
    return one_line(f"[{source or 'nobody named'}] {content}")
