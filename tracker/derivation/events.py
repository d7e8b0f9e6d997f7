"""Reports gather into events: heard in the order they were reported, each joins the event it is most like or founds its own."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.derivation.blocks import blocks_of, components, event_key, founding_order
from tracker.derivation.clusters import Cluster, Placed, gather_component
from tracker.derivation.digest import (
    SideStance,
    Toll,
    action_of,
    affirming,
    extent_of,
    is_disputed,
    manner_told,
    parties_of,
    place_of,
    stances_of,
    toll_of,
    when_of,
)
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import Report
from tracker.derivation.titles import Names, Telling, title_of
from tracker.derivation.voices import count_voices
from tracker.vocabulary import Action, Modality, Stance, When

_NO_PINS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Gathered:
    """An event: what the record holds to have happened, made of all reports of it.

    `place_name` is what its place is called, by the record or else by a report.
    `key` comes from its founding report, the earliest reported, and stays when others join. Actors and sides are keys.
    `voices` counts independent voices that affirm it: copies of one wire are one.
    """

    key: str
    action: Action
    place: str
    place_name: str
    when: When
    modality: Modality
    title: str
    reports: tuple[Placed, ...]
    initiators: tuple[str, ...] = ()
    initiator_sides: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    target_sides: tuple[str, ...] = ()
    disputed: bool = False
    retracted: bool = False
    stances: tuple[SideStance, ...] = ()
    killed: Toll = field(default_factory=Toll)
    voices: int = 0

    @property
    def report_keys(self) -> tuple[str, ...]:
        """The keys of its reports, in the order heard."""
        return tuple(placed.report for placed in self.reports)


def gather(
    reports: Iterable[Report],
    *,
    places: PlaceTree | None = None,
    pins: Mapping[str, str] = _NO_PINS,
    splits: Collection[tuple[str, str]] = (),
    name: Names | None = None,
) -> tuple[Gathered, ...]:
    """All reports as events, by first day and key; the order of `reports` does not matter.

    `pins` sends a report (key) to an event (key) whatever the likeness; `splits` are pairs of a report with a report or an
    event which must never share one, save where a pin says so. `name` gives actors, sides and places their names for titles.
    """
    tree, parted = places or PlaceTree(), _parted(splits)
    groups = components(reports, tree, pins)
    clusters = (cluster for group in groups for cluster in gather_component(group, tree, pins, parted))
    return _in_order(digest(cluster, tree, name or tree.name) for cluster in clusters)


def regather(
    previous: Iterable[Gathered],
    reports: Iterable[Report],
    changed: Collection[str],
    *,
    places: PlaceTree | None = None,
    pins: Mapping[str, str] = _NO_PINS,
    splits: Collection[tuple[str, str]] = (),
    name: Names | None = None,
) -> tuple[Gathered, ...]:
    """The same events as `gather` of all reports, computing only those that `changed` reports (new, altered or gone) can move.

    `reports` is all of them as they are now; `previous` the events as they were. A report whose pin or split changed is changed.
    """
    tree, moved = places or PlaceTree(), set(changed)
    before = {key: event for event in previous for key in event.report_keys}
    kept: dict[str, Gathered] = {}
    anew: list[Report] = []
    for group in components(reports, tree, pins):
        keys = {report.key for report in group}
        old = {before[key].key: before[key] for key in keys if key in before}
        unmoved = keys == {key for event in old.values() for key in event.report_keys} and not keys & moved
        if unmoved:
            kept |= old
        else:
            anew.extend(group)
    return _in_order((*kept.values(), *gather(anew, places=tree, pins=pins, splits=splits, name=name)))


def affected(
    reports: Iterable[Report], changed: Collection[str], places: PlaceTree, pins: Mapping[str, str] = _NO_PINS
) -> set[str]:
    """The keys of the reports that a change of some can move: all in the components those stand in."""
    moved = set(changed)
    groups = ({report.key for report in group} for group in components(reports, places, pins))
    return set().union(*(keys for keys in groups if keys & moved))


def successors(previous: Iterable[Gathered], current: Iterable[Gathered]) -> dict[str, str]:
    """For each event that is gone, the event which now has most of its reports; so an address can lead on."""
    now = {key: event.key for event in current for key in event.report_keys}
    standing = set(now.values())
    heirs: dict[str, str] = {}
    for event in previous:
        found = [now[key] for key in event.report_keys if key in now]
        if event.key not in standing and found:
            heirs[event.key] = max(dict.fromkeys(found), key=found.count)
    return heirs


def digest(cluster: Cluster, places: PlaceTree, name: Callable[[str], str]) -> Gathered:
    """The event that a cluster of reports comes to."""
    heard = sorted(zip(cluster.members, cluster.placed, strict=True), key=lambda pair: founding_order(pair[0]))
    members = tuple(report for report, _ in heard)
    spoken = affirming(members)
    base = spoken or members
    action, stances, toll = action_of(base), stances_of(members, base[0]), toll_of(base)
    parties, place, modality = parties_of(base, action), place_of(base, places), manner_told(base)
    said = {member.stance for member in members}
    denied = not spoken and Stance.DENIES in said
    where = places.called(next(report for report in base if report.place == place))
    telling = Telling(
        action,
        modality,
        place=where,
        doers=tuple(map(name, parties.initiators or parties.initiator_sides)) or parties.doer_names,
        targets=tuple(map(name, parties.targets or parties.target_sides)) or parties.target_names,
        denied=denied,
        killed=toll.best,
        kind=places.kind(place),
        extent=extent_of(base, place),
    )
    return Gathered(
        key=cluster.key,
        action=action,
        place=place,
        place_name=where,
        when=when_of(base),
        modality=modality,
        title=title_of(telling),
        reports=tuple(placed for _, placed in heard),
        initiators=parties.initiators,
        initiator_sides=parties.initiator_sides,
        targets=parties.targets,
        target_sides=parties.target_sides,
        disputed=is_disputed(stances),
        retracted=not spoken and Stance.RETRACTS in said,
        stances=stances,
        killed=toll,
        voices=count_voices(spoken),
    )


def _parted(splits: Collection[tuple[str, str]]) -> dict[str, set[str]]:
    parted: dict[str, set[str]] = defaultdict(set)
    for one, other in splits:
        parted[one].add(other)
        parted[other].add(one)
    return parted


def _in_order(events: Iterable[Gathered]) -> tuple[Gathered, ...]:
    return tuple(sorted(events, key=lambda event: (event.when.first or date.max, event.key)))


__all__ = ["Gathered", "Placed", "affected", "blocks_of", "components", "event_key", "gather", "regather", "successors"]
