"""Events in the making: where a newcomer may look for company, and whether it fits there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tracker.derivation.blocks import event_key, homes_of, weeks_of
from tracker.derivation.kindred import manner_of, realms_of
from tracker.derivation.likeness import JOIN, Likeness, likeness
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import Report

_COMPARED = 12  # members, the first heard, with whom a newcomer is compared


@dataclass(frozen=True, slots=True)
class Placed:
    """A report under an event, and why it is there."""

    report: str
    reason: str
    likeness: float = 1.0
    pinned: bool = False


@dataclass(slots=True)
class Cluster:
    """An event in the making. `key` is the event an editor pinned to, else comes from its founder; `turn` counts foundings."""

    key: str
    turn: int = 0
    members: list[Report] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)


class Circle:
    """The events in the making of one component of reports, and the signs under which newcomers find them."""

    def __init__(self, places: PlaceTree, parted: Mapping[str, set[str]]) -> None:
        self.clusters: dict[str, Cluster] = {}
        self._places = places
        self._parted = parted
        self._index: dict[str, dict[str, None]] = defaultdict(dict)

    def settle(self, report: Report, key: str, placed: Placed) -> None:
        """Put a report under an event, founding it if need be."""
        cluster = self.clusters.setdefault(key, Cluster(key, len(self.clusters)))
        cluster.members.append(report)
        cluster.placed.append(placed)
        for sign in _signs(report, self._places, seeking=False):
            self._index[sign][key] = None

    def welcome(self, report: Report) -> None:
        """Put a report under the event it is most like, or let it found its own."""
        found = self._best_fit(report)
        if found is None:
            self.settle(report, event_key(report.key), Placed(report.key, "founded the event"))
        else:
            cluster, how = found
            self.settle(report, cluster.key, Placed(report.key, how.in_words(), how.score))

    def _best_fit(self, report: Report) -> tuple[Cluster, Likeness] | None:
        """The event it is most like on the whole; among equals the one that was founded first."""
        nearby = dict.fromkeys(key for sign in _signs(report, self._places, seeking=True) for key in self._index.get(sign, ()))
        best: tuple[Cluster, Likeness] | None = None
        best_rank: tuple[float, int] | None = None
        for key in nearby:
            fit = self._fit(report, self.clusters[key])
            rank = (fit[0], -self.clusters[key].turn) if fit else None
            if fit and rank and (best_rank is None or rank > best_rank):
                best, best_rank = (self.clusters[key], fit[1]), rank
        return best

    def _fit(self, report: Report, cluster: Cluster) -> tuple[float, Likeness] | None:
        """Mean likeness to its reports, with the closest; None if a split or any report bars it, or the mean is too low.

        Comparing with all of them, not the nearest alone, keeps a chain of near misses from growing into one event.
        """
        foes = self._parted.get(report.key, set()) | (self._parted.get(cluster.key, set()) & {report.key})
        if foes and (report.key in foes or cluster.key in foes or any(member.key in foes for member in cluster.members)):
            return None
        found: list[Likeness] = []
        for member in cluster.members[:_COMPARED]:
            found.append(likeness(report, member, self._places))
            if found[-1].barred:
                return None
        mean = round(sum(one.score for one in found) / len(found), 6)
        return (mean, max(found, key=lambda one: one.score)) if mean >= JOIN else None


def gather_component(
    group: Sequence[Report], places: PlaceTree, pins: Mapping[str, str], parted: Mapping[str, set[str]]
) -> tuple[Cluster, ...]:
    """The clusters of one component, heard in founding order; what editors pinned stands before anything else is heard."""
    circle = Circle(places, parted)
    pinned_events = set(pins.values())
    waiting: list[Report] = []
    for report in group:
        if report.key in pins:
            circle.settle(report, pins[report.key], Placed(report.key, "pinned by an editor", 1.0, pinned=True))
        elif event_key(report.key) in pinned_events:
            circle.settle(report, event_key(report.key), Placed(report.key, "founded the event"))
        else:
            waiting.append(report)
    for report in waiting:
        circle.welcome(report)
    return tuple(circle.clusters.values())


def _signs(report: Report, places: PlaceTree, *, seeking: bool) -> Iterator[str]:
    """Where a report is listed, or looks for company: at its place, at the wider place, and under its own."""
    at, *wider = homes_of(report, places)
    homes = [f"at {at}", *(f"{'at' if seeking else 'under'} {home}" for home in wider), *([f"under {at}"] if seeking else [])]
    manner, weeks = manner_of(report.modality), weeks_of(report)
    for realm in sorted(realms_of(report.action)):
        for home in homes:
            for week in weeks:
                yield f"{realm}|{manner}|{home}|{week}"
