"""Incidents against the templates of MUC-4: is there one, of what kind, when, where, by whom."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from benchmarks.scorers.pairing import one_to_one
from benchmarks.scorers.score import Miss, Score
from benchmarks.scorers.sentence import one_line

type Json = dict[str, Any]

_UNSURE = timedelta(days=31)  # "on or before" a day means within a month before it
_AFFIX = re.compile(
    r"^(?:THE|CITY OF|TOWN OF|VILLAGE OF) | (?:CITY|TOWN|VILLAGE|DEPARTMENT|PROVINCE|DISTRICT|NEIGHBORHOOD|REGION)$"
)


def folded(name: str) -> str:
    """A name in capital letters and figures alone."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().upper()
    return re.sub(r"[^A-Z0-9]+", " ", bare).strip()


def names(places: Iterable[str]) -> set[str]:
    """Places by their folded names, each also without a word such as CITY OF or DEPARTMENT."""
    found = {folded(part) for place in places for part in re.split(r"\s+-\s+", place)} - {""}
    return found | {_AFFIX.sub("", name) for name in found}


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def _is_one_day(want: Json) -> bool:
    return bool(want["dates"]) and all(span["from"] == span["to"] for span in want["dates"])


def _is_dated(tell: Json) -> bool:
    return bool(tell.get("date_start") or tell.get("date_end"))


def _date_right(want: Json, tell: Json) -> bool:
    first, last = _day(tell.get("date_start")), _day(tell.get("date_end"))
    first, last = first or last, last or first
    if first is None or last is None:
        return False
    spans = [(_day(span["from"]), _day(span["to"])) for span in want["dates"]]
    return any(end and (start or end - _UNSURE) <= min(first, last) and max(first, last) <= end for start, end in spans)


def _country_right(want: Json, tell: Json) -> bool:
    return bool({folded(chain[0]) for chain in want["places"]} & names(tell.get("location") or ()))


def _place_right(want: Json, tell: Json) -> bool:
    """The finest place of a gold chain is named."""
    return bool(names(chain[-1] for chain in want["places"] if len(chain) > 1) & names(tell.get("location") or ()))


def _has_place(want: Json) -> bool:
    return any(len(chain) > 1 for chain in want["places"])


def _same_name(one: str, other: str) -> bool:
    return bool(one and other) and (one in other or other in one)


def _doer_right(want: Json, tell: Json) -> bool:
    told = [folded(name) for name in tell.get("perp_org") or ()]
    gold = [folded(name) for spellings in want["perp_org"] for name in spellings]
    return any(_same_name(one, other) for one in told for other in gold)


def _agreement(want: Json, tell: Json) -> tuple[float, ...] | None:
    """How much speaks for one incident: type, day and finest place count two, country and a span of days one."""
    points = 2 * (tell["type"] in want["type"]) + _date_right(want, tell) * (2 if _is_one_day(want) else 1)
    points += 2 * _place_right(want, tell) + _country_right(want, tell)
    return (points, not want["optional"]) if points else None


def score_incidents(document: Json, told: Sequence[Json], countries: Collection[str] = ()) -> Score:
    """Score one document; `told` are {"type","date_start","date_end","location": [names],"perp_org": [names]}.

    An optional gold incident counts only where it was told. `countries` are names that do not make a place finer.
    """
    score = Score()
    pairs = one_to_one(document["events"], told, _agreement)
    taken = {want for want, _ in pairs}
    live = [want for at, want in enumerate(document["events"]) if not want["optional"] or at in taken]
    for want in live:
        _count(score, "wanted", {"date": bool(want["dates"]), "place": _has_place(want), "doer": bool(want["perp_org"])})
    for tell in told:
        finer = names(tell.get("location") or ()) - set(countries)
        _count(score, "told", {"date": _is_dated(tell), "place": bool(finer), "doer": bool(tell.get("perp_org"))})
    for want, tell in pairs:
        _count(score, "right", _agreements(document["events"][want], told[tell]))
    _count_article(score, document, told)
    score.misses.extend(_misses(document, told, dict(pairs)))
    return score


def _count(score: Score, side: str, parts: dict[str, bool]) -> None:
    for name, holds in {"incident": True, "type": True, "event": True, **parts}.items():
        score.count(name, **{side: holds})


def _agreements(want: Json, tell: Json) -> dict[str, bool]:
    kind, dated, placed = tell["type"] in want["type"], _date_right(want, tell), _place_right(want, tell)
    where = placed if _has_place(want) else _country_right(want, tell)
    whole = kind and (dated or not want["dates"]) and where
    return {"type": kind, "date": dated, "place": placed, "doer": _doer_right(want, tell), "event": whole}


def _count_article(score: Score, document: Json, told: Sequence[Json]) -> None:
    """Articles with an incident told from those without; those with optional ones only are left out."""
    needed = any(not want["optional"] for want in document["events"])
    if needed or not document["events"]:
        score.count("article", right=needed and bool(told), told=bool(told), wanted=needed)


def _misses(document: Json, told: Sequence[Json], found: dict[int, int]) -> list[Miss]:
    misses = []
    for at, want in enumerate(document["events"]):
        tell = told[found[at]] if at in found else None
        if tell is None and not want["optional"]:
            misses.append(_miss(document, want, None, f"not found: {'/'.join(want['type'])}"))
        if tell is not None:
            right = _agreements(want, tell)
            wrong = [name for name in ("type", "date", "place") if not right[name] and (name == "type" or want[f"{name}s"])]
            misses.extend(_miss(document, want, tell, f"another {name}: {tell['type']}") for name in wrong)
    seen = set(found.values())
    spurious = [tell for at, tell in enumerate(told) if at not in seen]
    return misses + [_miss(document, None, tell, f"nothing there: {tell['type']} {tell.get('rule', '')}") for tell in spurious]


def _miss(document: Json, want: Json | None, tell: Json | None, family: str) -> Miss:
    return Miss(
        document=str(document["id"]),
        sentence=tell.get("quote", "") if tell else one_line(document["text"]),
        expected=_gold(want) if want else "-",
        got=_got(tell) if tell else "-",
        rule=tell.get("rule", "") if tell else "",
        family=family,
    )


def _gold(want: Json) -> str:
    days = " or ".join(f"{span['from'] or ''}..{span['to']}" for span in want["dates"])
    return f"{'/'.join(want['type'])} {days} {' or '.join(', '.join(chain) for chain in want['places'])}"


def _got(tell: Json) -> str:
    return f"{tell['type']} {tell.get('date_start')}..{tell.get('date_end')} {', '.join(tell.get('location') or ())}"
