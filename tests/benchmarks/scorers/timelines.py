"""Dates that stand out among many articles, against the dates that journalists chose for their timelines."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date, timedelta
from statistics import fmean

_BEFORE = timedelta(days=31)  # how far before the first article a timeline is looked at


def ranked(dates_of_articles: Iterable[Set[date]], first: date, last: date, *behind: Iterable[Set[date]]) -> list[date]:
    """Dates by how many articles give them, those from a month before the first article to the day of the last one.

    Each of `behind` parts dates that are alike so far, and its own dates come after all the others.
    """
    tiers = [Counter(day for days in tier for day in days) for tier in (dates_of_articles, *behind)]
    given = {day for tier in tiers for day in tier if first - _BEFORE <= day <= last}
    return sorted(given, key=lambda day: (*(-tier[day] for tier in tiers), day))


def chosen(timelines: Mapping[str, Sequence[date]], first: date, last: date) -> list[set[date]]:
    """The dates of each timeline within the same span; timelines that have none there are left out."""
    kept = ({day for day in days if first - _BEFORE <= day <= last} for days in timelines.values())
    return [days for days in kept if days]


def date_f1(order: Sequence[date], wanted: Set[date]) -> float:
    """The share of a timeline's dates among as many of the first ranked: precision, recall and F1 in one."""
    return len(wanted & set(order[: len(wanted)])) / len(wanted)


def average_precision(order: Sequence[date], wanted: Set[date]) -> float:
    """The mean of the precisions at each date that is right, those never given counting nothing."""
    hits, precisions = 0, 0.0
    for rank, day in enumerate(order, 1):
        if day in wanted:
            hits += 1
            precisions += hits / rank
    return precisions / len(wanted)


def score_topic(order: Sequence[date], timelines: Sequence[Set[date]]) -> dict[str, float]:
    """Date F1 and average precision as means over a topic's timelines, and the share of all their dates that was given."""
    union = set().union(*timelines)
    return {
        "date F1": fmean(date_f1(order, days) for days in timelines),
        "average precision": fmean(average_precision(order, days) for days in timelines),
        "coverage": len(union & set(order)) / len(union),
        "useful": len(union & set(order)) / len(order) if order else 0.0,
    }
