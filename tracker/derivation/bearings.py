"""What one report bears on the control of a place: who has it, who left, where there is fighting, siege or truce."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.derivation.digest import retracted_keys
from tracker.derivation.reports import Report, SetAside
from tracker.vocabulary import Action, Effect, Extent, Modality, Resolution, Stance

_REAL = frozenset({Modality.HAPPENED, Modality.ONGOING, Modality.HALTED})


class Bears(StrEnum):
    """What a report can say of a place. The order is that in which the reports of one day are weighed."""

    LEFT = "left"
    BROKEN = "broken"
    FIGHT = "fight"
    QUIET = "quiet"
    HOLDS = "holds"
    SIEGE = "siege"
    LIFT = "lift"
    TRUCE = "truce"


@dataclass(frozen=True, slots=True)
class Bearing:
    """One report, read for what it says of control.

    `side` has it, left it or besieges it; `sides` are all that are named; `against` those that would have lost by it. `day` is
    the first day it can have been so, `until` the last it speaks of. `denied` turns it round. `fills_gap` marks an earlier deed
    told without a date of its own: it may stand where nothing else does, and replaces nothing. `is_partial`: not of all of it.
    """

    report: Report
    kind: Bears
    day: date
    until: date
    side: str = ""
    sides: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    is_gain: bool = False
    is_partial: bool = False
    denied: bool = False
    fills_gap: bool = False

    @property
    def voice(self) -> str:
        """The side that speaks, "" for a voice with no side."""
        return self.report.voice_side


@dataclass(frozen=True, slots=True)
class Heard:
    """The reports of one place that count on a day, as bearings, and those that do not, with the reason."""

    bearings: tuple[Bearing, ...]
    set_aside: tuple[SetAside, ...]


def hear(reports: Iterable[Report], on: date, known: date) -> Heard:
    """What was known by `known` of how things stood `on` that day. Nothing reported later is so much as mentioned."""
    return as_of(read_all(reports, known), on)


@dataclass(frozen=True, slots=True)
class Read:
    """A report and what it says of control, read once for all days: a bearing, or the reason why it never counts."""

    report: Report
    says: Bearing | str
    begins: date


def read_all(reports: Iterable[Report], known: date) -> tuple[Read, ...]:
    """The reports known by a day that speak of control, in the order in which they are weighed."""
    heard = [report for report in reports if report.reported_on <= known]
    taken_back = retracted_keys(heard) if any(report.stance is Stance.RETRACTS for report in heard) else frozenset()
    read: list[Read] = []
    for report in heard:
        says = "taken back by its own voice" if report.key in taken_back else bearing_of(report)
        if says:
            # A denial speaks of the days before it, so it counts on those too.
            read.append(Read(report, says, date.min if report.stance is Stance.DENIES else started_on(report)))
    return tuple(sorted(read, key=_weighing_order))


def as_of(read: Iterable[Read], on: date) -> Heard:
    """Those that count on a day, and those set aside for it."""
    bearings: list[Bearing] = []
    aside: list[SetAside] = []
    for one in read:
        if one.begins > on:
            continue
        if isinstance(one.says, str):
            aside.append(SetAside(one.report.key, one.says))
        elif _is_over(one.report, on):
            aside.append(SetAside(one.report.key, "over by that day"))
        else:
            bearings.append(one.says)
    return Heard(tuple(bearings), tuple(aside))


_ORDER = {kind: at for at, kind in enumerate(Bears)}


def _weighing_order(read: Read) -> tuple[object, ...]:
    """By day; on one day gap fillers first, then by kind, then as they were reported and told."""
    report, says = read.report, read.says
    if isinstance(says, str):
        return date.max, report.key
    return says.day, not says.fills_gap, _ORDER[says.kind], report.reported_on, report.passage_order, report.key


def bearing_of(report: Report) -> Bearing | str | None:
    """What a report says of control: a bearing, the reason why it does not count, or None where it speaks of other things."""
    reading = _kind_of(report)
    if reading is None:
        return None
    if report.stance is Stance.RETRACTS:
        return "takes back an earlier word"
    if report.modality not in _REAL:
        return f"{report.modality}, not done"
    if not report.speaker_known:
        return "nobody knows who speaks"
    if report.extent is Extent.NEAR:
        return "tells of what is near it, not of what is in it"
    if report.extent is Extent.PART and (report.stance is Stance.DENIES or reading not in (Bears.HOLDS, Bears.FIGHT)):
        return "tells of a part of it only"
    sides = tuple(dict.fromkeys((*report.initiator_sides, *report.target_sides)))
    side, against = next(iter(report.initiator_sides), ""), report.target_sides
    if reading is Bears.LEFT and report.effect is Effect.GAINS:
        side, against = next(iter(report.target_sides), ""), ()
    if not side and reading in (Bears.HOLDS, Bears.LEFT, Bears.SIEGE):
        return "does not say which side"
    started = started_on(report)
    own_date = report.when.is_known and report.when.resolution is not Resolution.FALLBACK
    return Bearing(
        report,
        reading,
        started,
        _until(report, started),
        side,
        sides,
        against,
        is_gain=report.effect is Effect.GAINS,
        is_partial=_is_partial(report),
        denied=report.stance is Stance.DENIES,
        fills_gap=report.background and not own_date,
    )


def _is_partial(report: Report) -> bool:
    """Whether somebody is in the place, or on the way to having it, without having all of it."""
    is_going_on = report.effect is Effect.GAINS and report.modality is Modality.ONGOING
    return report.action is Action.ADVANCE or is_going_on or report.extent is Extent.PART


def started_on(report: Report) -> date:
    """The first day on which it can have been so: the day of the report where nothing dates it."""
    return report.when.first or report.when.last or report.reported_on


def spoken_of(report: Report, on: date) -> date:
    """The last day, up to `on`, of which a report tells something: its own day, or the end of what it tells of."""
    if report.reported_on <= on:
        return report.reported_on
    last = report.when.last or (on if report.when.open_end else started_on(report))
    return min(last, on)


_KINDS = {
    Effect.GAINS: Bears.HOLDS,
    Effect.HOLDS: Bears.HOLDS,
    Effect.LOSES: Bears.LEFT,
    Effect.CONTESTS: Bears.FIGHT,
    Effect.BESIEGES: Bears.SIEGE,
    Effect.LIFTS: Bears.LIFT,
    Effect.HALTS: Bears.TRUCE,
}
# What it means that the deed was halted; a halt of anything else, air strikes before all, says nothing of control.
_HALTED = {Effect.HOLDS: Bears.LEFT, Effect.CONTESTS: Bears.QUIET, Effect.BESIEGES: Bears.LIFT, Effect.HALTS: Bears.BROKEN}


def _kind_of(report: Report) -> Bears | None:
    if report.modality is Modality.HALTED:
        return _HALTED.get(report.effect)
    if report.action is Action.CEASEFIRE_BROKEN:
        return Bears.BROKEN
    if report.effect is Effect.GAINS and not report.initiator_sides and report.target_sides:
        return Bears.LEFT
    return _KINDS.get(report.effect)


def _until(report: Report, started: date) -> date:
    when = report.when
    if when.open_end:
        return max(started, report.reported_on)
    return max(started, when.last) if "/" in when.edtf and when.last else started


def _is_over(report: Report, on: date) -> bool:
    """Whether a state that was given an end of its own ("from July to October") had ended."""
    lasting = report.effect in (Effect.HOLDS, Effect.BESIEGES, Effect.HALTS)
    when = report.when
    return (
        lasting and "/" in when.edtf and when.days is not None and when.days > 1 and not when.is_soft and on > (when.last or on)
    )
