"""Time expressions as TempEval-3 scores them: strict and relaxed spans, then type and value of those that were found."""

import re
from collections.abc import Sequence
from typing import Any

from benchmarks.scorers.pairing import by_overlap
from benchmarks.scorers.score import Miss, Score
from benchmarks.scorers.sentence import sentence_at

type Json = dict[str, Any]

_SECONDS = re.compile(r"(T\d\d:\d\d):\d\d(?:\.\d+)?")
_ZONE = re.compile(r"(T\d\d(?::\d\d)?)(?:Z|[+-]\d\d(?::?\d\d)?)$")
_HOURS = re.compile(r"P(\d+[HS])$")
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}$")


def plain(value: str | None) -> str:
    """A TIMEX3 value without what annotators differ on: case, seconds, time zone, P2H for PT2H."""
    bare = _SECONDS.sub(r"\1", (value or "").strip().upper())
    return _HOURS.sub(r"PT\1", _ZONE.sub(r"\1", bare))


def score_times(document: Json, told: Sequence[Json], sentences: Sequence[Json] = ()) -> Score:
    """Score one document; `told` are {"start","end","type","value","rule"}."""
    score = Score()
    gold = [timex for timex in document["timexes"] if not timex.get("nested")]
    mine = list({(timex["start"], timex["end"]): timex for timex in reversed(told) if timex["end"] > timex["start"]}.values())[
        ::-1
    ]
    pairs = by_overlap([_span(timex) for timex in gold], [_span(timex) for timex in mine])
    valueless = sum(not gold[want].get("value") for want, _ in pairs)
    for name in ("strict", "relaxed", "type"):
        score.count(name, told=len(mine), wanted=len(gold))
    for name in ("value", "strict and value"):
        score.count(name, told=len(mine) - valueless, wanted=sum(bool(timex.get("value")) for timex in gold))
    for want, tell in pairs:
        _count_pair(score, gold[want], mine[tell])
    _count_context(score, document, gold, {want: mine[tell] for want, tell in pairs})
    score.misses.extend(_misses(document, gold, mine, dict(pairs), sentences))
    return score


def _span(timex: Json) -> tuple[int, int]:
    return timex["start"], timex["end"]


def _is_right(want: Json, tell: Json) -> bool:
    return bool(want.get("value")) and plain(want["value"]) == plain(tell.get("value"))


def _count_pair(score: Score, want: Json, tell: Json) -> None:
    is_equal, is_right = _span(want) == _span(tell), _is_right(want, tell)
    score.count("relaxed", right=1)
    score.count("strict", right=is_equal)
    score.count("type", right=bool(want.get("type")) and want["type"] == tell.get("type"))
    score.count("value", right=is_right)
    score.count("strict and value", right=is_right and is_equal)


def _count_context(score: Score, document: Json, gold: Sequence[Json], found: dict[int, Json]) -> None:
    """Calendar values that the words alone do not give: "in March", "the next day"."""
    for at, want in enumerate(gold):
        value = plain(want.get("value"))
        if _DAY.match(value) and value[:4] not in document["text"][want["start"] : want["end"]]:
            score.count("context", right=at in found and _is_right(want, found[at]), wanted=1)


def _misses(
    document: Json, gold: Sequence[Json], mine: Sequence[Json], found: dict[int, int], sentences: Sequence[Json]
) -> list[Miss]:
    misses = []
    for at, want in enumerate(gold):
        tell = mine[found[at]] if at in found else None
        fault = _fault(want, tell)
        if fault:
            misses.append(_miss(document, sentences, want, tell, fault))
    told_of = set(found.values())
    misses += [_miss(document, sentences, None, tell, "nothing there") for at, tell in enumerate(mine) if at not in told_of]
    return misses


def _fault(want: Json, tell: Json | None) -> str:
    if tell is None:
        return "not found"
    if want.get("value") and not _is_right(want, tell):
        return "wrong value"
    return "" if _span(want) == _span(tell) else "wrong span"


def _miss(document: Json, sentences: Sequence[Json], want: Json | None, tell: Json | None, fault: str) -> Miss:
    text, shown = document["text"], want or tell or {}
    words = text[shown["start"] : shown["end"]]
    return Miss(
        document=str(document["id"]),
        sentence=sentence_at(text, shown["start"], sentences),
        expected=f"{words} = {want.get('value')}" if want else "-",
        got=f"{text[tell['start'] : tell['end']]} = {tell.get('value')}" if tell else "-",
        rule=tell.get("rule", "") if tell else "",
        family=f"{fault}: {shape(words)}",
    )


_MONTH = r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b\.?"
_SHAPES = (
    (re.compile(_MONTH, re.IGNORECASE), "MONTH"),
    (re.compile(r"\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?s?\b", re.IGNORECASE), "WEEKDAY"),
    (re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)\b", re.IGNORECASE), "NUMBER"),
    (re.compile(r"\d+"), "9"),
    (re.compile(r"\s+"), " "),
)


def shape(words: str) -> str:
    """A wording without its names and numbers, so that misses of one family stand together."""
    for pattern, sign in _SHAPES:
        words = pattern.sub(sign, words)
    return words.strip().replace("MONTH", "month").replace("WEEKDAY", "weekday").replace("NUMBER", "number").lower()
