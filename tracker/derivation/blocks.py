"""Where a report can find company: blocks of realm, manner, place and week, outside which no two reports are one happening."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from tracker.derivation.kindred import manner_of, realms_of
from tracker.derivation.likeness import FALLBACK_DAYS, SLACK_DAYS
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import Report
from tracker.vocabulary import When

_LONGEST_DAYS = 366  # longer periods join only themselves


def event_key(founding: str) -> str:
    """The key of the event that a report founds: it stays, whoever joins later."""
    return f"event:{founding}"


def weeks_of(report: Report) -> tuple[str, ...]:
    """The weeks in which its deed may have been, slack included; a long or unknown period is a week of its own."""
    when = report.when
    if not when.is_known:
        return ("undated",)
    if when.days is not None and when.days > _LONGEST_DAYS:
        return (f"period {when.edtf}",)
    first, last = _ends(when, report.reported_on)
    give = timedelta(days=max(SLACK_DAYS, FALLBACK_DAYS))
    start, end = _week(first, -give), _week(last, give)
    return tuple(str(number) for number in range(start, end + 1))


def homes_of(report: Report, places: PlaceTree) -> tuple[str, ...]:
    """The place it happened at and the next wider one, where a report of either may meet it."""
    parent = places.parent(report.place)
    return (report.place, parent) if parent else (report.place,)


def blocks_of(report: Report, places: PlaceTree, pins: Mapping[str, str] | None = None) -> frozenset[str]:
    """The blocks it stands in. Two reports that share no block, not even through others, never meet in gathering.

    So an event can change only if a report changed that stands in a block connected with it (see `components`).
    """
    manner = manner_of(report.modality)
    blocks = {
        f"{realm}|{manner}|{home}|{week}"
        for realm in realms_of(report.action)
        for home in homes_of(report, places)
        for week in weeks_of(report)
    }
    pinned = (pins or {}).get(report.key)
    return frozenset(blocks | {event_key(report.key)} | ({pinned} if pinned else set()))


def components(
    reports: Iterable[Report], places: PlaceTree, pins: Mapping[str, str] | None = None
) -> tuple[tuple[Report, ...], ...]:
    """The reports in groups connected through shared blocks, each sorted by day reported and key; groups likewise."""
    ordered = sorted(reports, key=founding_order)
    root = list(range(len(ordered)))
    first_in: dict[str, int] = {}
    for at, report in enumerate(ordered):
        for block in blocks_of(report, places, pins):
            _join(root, first_in.setdefault(block, at), at)
    groups: dict[int, list[Report]] = defaultdict(list)
    for at, report in enumerate(ordered):
        groups[_root(root, at)].append(report)
    return tuple(tuple(group) for group in groups.values())


def founding_order(report: Report) -> tuple[date, str]:
    """The order in which reports are heard: by the day they were reported, then by key."""
    return report.reported_on, report.key


def _week(day: date, shift: timedelta) -> int:
    """Weeks since the start of the calendar; a day at its very edge stays at the edge."""
    return max(0, min(day.toordinal() + shift.days, date.max.toordinal())) // 7


def _ends(when: When, reported_on: date) -> tuple[date, date]:
    """First and last day, an open end closed by the day of the report, or by the other end where that lies beyond it."""
    first, last = when.first or when.last, when.last or when.first
    if first is None or last is None:
        return reported_on, reported_on
    if when.last is None:
        last = max(first, reported_on)
    if (last - first).days > _LONGEST_DAYS:
        first = last - timedelta(days=_LONGEST_DAYS)
    return first, last


def _root(root: list[int], at: int) -> int:
    while root[at] != at:
        root[at] = root[root[at]]
        at = root[at]
    return at


def _join(root: list[int], one: int, other: int) -> None:
    first, second = _root(root, one), _root(root, other)
    root[max(first, second)] = min(first, second)
