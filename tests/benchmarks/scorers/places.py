"""Places: names found in text, resolved on the globe; place names alone; and which place belongs to a verb."""

import math
from collections.abc import Sequence
from typing import Any

from benchmarks.scorers.pairing import by_overlap
from benchmarks.scorers.score import Miss, Score
from benchmarks.scorers.sentence import one_line, sentence_at

type Json = dict[str, Any]

_EARTH = 6371.0  # mean radius in kilometres
NEAR, FAR = 25.0, 161.0


def kilometres(one: Json, other: Json) -> float:
    """The great-circle distance of two points {"lat","lon"} in WGS 84 degrees."""
    north, south = math.radians(one["lat"]), math.radians(other["lat"])
    across = math.sin((south - north) / 2) ** 2
    along = math.sin(math.radians(other["lon"] - one["lon"]) / 2) ** 2
    return 2 * _EARTH * math.asin(min(1.0, math.sqrt(across + math.cos(north) * math.cos(south) * along)))


def _distance(want: Json, tell: Json | None) -> float | None:
    return kilometres(want, tell) if tell and tell.get("lat") is not None else None


def score_toponyms(document: Json, told: Sequence[Json], sentences: Sequence[Json] = ()) -> Score:
    """Score one document; both sides are {"start","end","lat","lon"}, and lat may be None where it was not resolved.

    "found and near" are those found (relaxed) within 161 km; "within 25" and "within 161" are shares of those found.
    """
    score = Score()
    gold = document["toponyms"]
    pairs = by_overlap([_span(place) for place in gold], [_span(place) for place in told])
    for name in ("strict", "relaxed", "found and near"):
        score.count(name, told=len(told), wanted=len(gold))
    for want, tell in pairs:
        away = _distance(gold[want], told[tell])
        is_near = away is not None and away <= FAR
        score.count("strict", right=_span(gold[want]) == _span(told[tell]))
        score.count("relaxed", right=1)
        score.count("found and near", right=is_near)
        score.count("within 161", right=is_near, told=1)
        score.count("within 25", right=away is not None and away <= NEAR, told=1)
    score.misses.extend(_misses(document, told, dict(pairs), sentences))
    return score


def _span(place: Json) -> tuple[int, int]:
    return place["start"], place["end"]


def _misses(document: Json, told: Sequence[Json], found: dict[int, int], sentences: Sequence[Json]) -> list[Miss]:
    misses = []
    for at, want in enumerate(document["toponyms"]):
        tell = told[found[at]] if at in found else None
        away = _distance(want, tell)
        if tell is None or away is None or away > FAR or _span(want) != _span(tell):
            misses.append(_miss(document, sentences, want, tell, away))
    seen = set(found.values())
    return misses + [_miss(document, sentences, None, tell, None) for at, tell in enumerate(told) if at not in seen]


def _miss(document: Json, sentences: Sequence[Json], want: Json | None, tell: Json | None, away: float | None) -> Miss:
    text, shown = document["text"], want or tell or {}
    return Miss(
        document=str(document["id"]),
        sentence=sentence_at(text, shown["start"], sentences),
        expected=f"{text[want['start'] : want['end']]} at {want['lat']}, {want['lon']}" if want else "-",
        got=f"{text[tell['start'] : tell['end']]} at {tell.get('lat')}, {tell.get('lon')}" if tell else "-",
        rule=tell.get("rule", "") if tell else "",
        family=f"{_fault(want, tell, away)}: {text[shown['start'] : shown['end']].casefold()}",
    )


def _fault(want: Json | None, tell: Json | None, away: float | None) -> str:
    if want is None:
        return "nothing there"
    if tell is None:
        return "not found"
    if away is None:
        return "not resolved"
    return "another place" if away > FAR else "wrong span"


def score_name(record: Json, tell: Json | None) -> Score:
    """Score one place name against its point: whether it was answered, and how near."""
    score = Score()
    away = _distance(record, tell)
    score.count("answered", right=away is not None, wanted=1)
    score.count("within 25", right=away is not None and away <= NEAR, told=away is not None, wanted=1)
    score.count("within 161", right=away is not None and away <= FAR, told=away is not None, wanted=1)
    if away is None or away > NEAR:
        district, fault = record.get("adm2") or record.get("adm1") or "", "unknown" if away is None else "elsewhere"
        got = f"{tell.get('name')}, {away:.0f} km away" if tell and away is not None else "-"
        rule = tell.get("rule", "") if tell else ""
        expected = f"{record['name']}, {district}: {record['lat']}, {record['lon']}"
        score.misses.append(Miss(str(record["id"]), record["name"], expected, got, rule, f"{fault}: {record.get('adm1', '')}"))
    return score


def score_event_place(record: Json, told: Sequence[str], rules: str = "") -> Score:
    """Score the places of one verb by their words; a place is right where one wording holds the other."""
    score = Score()
    wanted = [record["text"][start:end].strip().casefold() for start, end in record["locations"]]
    left = list(dict.fromkeys(name.strip().casefold() for name in told if name.strip()))
    count, right = len(left), 0
    for want in wanted:
        fit = next((name for name in left if name in want or want in name), None)
        if fit is not None:
            left.remove(fit)
            right += 1
    score.count("place", right=right, told=count, wanted=len(wanted))
    score.count("sentences", right=right == len(wanted) and not left, wanted=1)
    if not wanted:
        score.count("none", right=not count, wanted=1)
    if right != len(wanted) or left:
        score.misses.append(_event_miss(record, wanted, list(told), rules))
    return score


def _event_miss(record: Json, wanted: list[str], told: list[str], rules: str) -> Miss:
    verb = record["text"][slice(*record["verb"])] if record.get("verb") else ""
    fault = "no place told" if not told else "place where none is" if not wanted else "another place"
    rule = f"no deed read: {verb.casefold()}" if not rules else rules.split()[0]
    return Miss(
        str(record["id"]),
        f"{one_line(record['text'])} [{verb}]",
        ", ".join(wanted) or "-",
        ", ".join(told) or "-",
        rules,
        f"{fault}: {rule}",
    )
