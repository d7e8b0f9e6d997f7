"""Pages: the body by its runs of four words, and the date."""

import re
from collections import Counter
from typing import Any

from benchmarks.scorers.score import Miss, Score

type Json = dict[str, Any]

_WORD = re.compile(r"\w+")
_RUN = 4


def runs(text: str | None) -> Counter[tuple[str, ...]]:
    """Every run of four words with its count; a shorter text is one run."""
    words = _WORD.findall(text or "")
    return Counter(tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1))) if words else Counter()


def score_body(page: Json, told: str | None) -> Score:
    """Score one page: shares of its runs, so that each page counts the same. "precision" and "recall" are means over pages."""
    score = Score()
    wanted, mine = runs(page["body"]), runs(told)
    shared = (wanted & mine).total()
    precision, recall = shared / mine.total() if mine else 0.0, shared / wanted.total() if wanted else 1.0
    score.count("precision", right=precision, wanted=1)
    score.count("recall", right=recall, wanted=1)
    score.count("exact", right=_WORD.findall(page["body"] or "") == _WORD.findall(told or ""), wanted=1)
    if min(precision, recall) < 0.9:
        score.misses.append(_body_miss(page, wanted, mine, precision, recall))
    return score


def body_f1(score: Score) -> float:
    """F1 of mean precision and mean recall."""
    precision, recall = score["precision"].recall, score["recall"].recall
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _body_miss(page: Json, wanted: Counter[Any], mine: Counter[Any], precision: float, recall: float) -> Miss:
    fault = "nothing read" if not mine else "words left out" if recall < precision else "furniture taken for text"
    return Miss(
        str(page["id"]),
        page.get("url", ""),
        f"left out (recall {recall:.2f}): {_some(wanted - mine)}",
        f"too much (precision {precision:.2f}): {_some(mine - wanted)}",
        "",
        fault,
    )


def _some(over: Counter[Any]) -> str:
    return " | ".join(" ".join(run) for run in list(over)[:40:8]) or "-"


def score_date(page: Json, told: str | None) -> Score:
    """Score one page's date: right, wrong, or none given."""
    score = Score()
    score.count("date", right=told == page["date"], told=bool(told), wanted=1)
    if told != page["date"]:
        family = "no date" if not told else "another day"
        score.misses.append(Miss(str(page["id"]), page.get("url", ""), str(page["date"]), told or "-", "", family))
    return score
