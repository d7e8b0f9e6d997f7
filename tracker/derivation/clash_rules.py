"""The rules by which two reports cannot both hold, each with its sentence and its example."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from tracker.derivation.bearings import Bearing, Bears, bearing_of, started_on
from tracker.derivation.cases import Case, told
from tracker.derivation.kindred import is_contrary, stance_towards
from tracker.derivation.reports import Report
from tracker.derivation.voices import origin_of
from tracker.vocabulary import ARMS, CODES, Action, Effect, Extent, Modality, Stance

REACH = timedelta(days=14)  # how long a word on who has a place stands against another
_SLACK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ContradictionRule:
    """One way in which two reports cannot both hold. `clash` is asked for every two reports that meet at one place."""

    name: str
    sentence: str
    clash: Callable[[Report, Report], bool]
    example: Case
    within_events: bool = False  # asked of the reports of one event, not of one place
    across_places: bool = False  # also asked of a place and the wider one that holds it


def two_sole_holders(one: Report, other: Report) -> bool:
    """Two voices have different sides in one place on one day."""
    mine, theirs = _sole_holding(one), _sole_holding(other)
    if not (mine and theirs) or mine.side == theirs.side or origin_of(one) == origin_of(other):
        return False
    first, second = sorted((mine, theirs), key=lambda bearing: bearing.day)
    if second.is_gain:
        return first.day == second.day or (not first.is_gain and first.until >= second.day + _SLACK)
    return second.day - first.day <= (REACH if second.voice == second.side and first.is_gain else timedelta(0))


def halt_against_strike(one: Report, other: Report) -> bool:
    """A deed is said to be halted, and the same doer is said to have done it while it was."""
    return any(_halts(halt, deed) for halt, deed in ((one, other), (other, one)))


def withdrawal_against_presence(one: Report, other: Report) -> bool:
    """A side is said to have gone, and to be there still, holding, fighting or standing there, some days later."""
    return any(_stays_after(gone, there) for gone, there in ((one, other), (other, one)))


def counts_apart(one: Report, other: Report) -> bool:
    """Two counts of the dead of one event with no number in common."""
    mine, theirs = one.dead_between, other.dead_between
    return mine is not None and theirs is not None and (mine[1] < theirs[0] or theirs[1] < mine[0])


def denied(one: Report, other: Report) -> bool:
    """One voice says that it happened, another that it did not."""
    if origin_of(one) == origin_of(other) or {one.stance, other.stance} == {Stance.DENIES}:
        return False
    told, answer = (other, one) if one.stance is Stance.DENIES else (one, other)
    if answer.stance is Stance.DENIES:
        is_its_own = told.voice_side != "" and told.voice_side == answer.voice_side and told.action is not answer.action
        return not is_its_own and stance_towards(answer, told) is Stance.DENIES
    return is_contrary(one, other) and one.voice_side != other.voice_side


def _sole_holding(report: Report) -> Bearing | None:
    bearing = bearing_of(report)
    if not isinstance(bearing, Bearing) or bearing.kind is not Bears.HOLDS or bearing.denied or bearing.fills_gap:
        return None
    if report.extent is not Extent.WHOLE:
        return None
    return bearing


def _halts(halt: Report, deed: Report) -> bool:
    is_halt = halt.modality is Modality.HALTED and halt.action is not Action.CEASEFIRE
    is_truce = halt.effect is Effect.HALTS and halt.modality in (Modality.HAPPENED, Modality.ONGOING)
    if Stance.DENIES in (halt.stance, deed.stance) or deed.modality not in (Modality.HAPPENED, Modality.ONGOING):
        return False
    if is_halt and deed.action is not halt.action:
        return False
    if is_truce and CODES[deed.action].family not in ARMS:
        return False
    return (is_halt or is_truce) and _same_doer(halt, deed) and _in_span(halt, deed)


def _same_doer(halt: Report, deed: Report) -> bool:
    """Whether nothing speaks against the halted doer having done it: the actor where both name one, else the side."""
    bound = {*halt.initiator_sides, *(halt.target_sides if halt.effect is Effect.HALTS else ())}
    if halt.initiators and deed.initiators and halt.effect is not Effect.HALTS:
        return bool(set(halt.initiators) & set(deed.initiators))
    return not (bound and deed.initiator_sides) or bool(bound & set(deed.initiator_sides))


def _in_span(halt: Report, deed: Report) -> bool:
    """Whether the deed lies wholly within the halt, an open halt being vouched for up to the day it was reported."""
    start, end = halt.when.first, halt.when.last or halt.reported_on
    if start is None or deed.when.first is None or deed.background:
        return False
    begun = start + (_SLACK if halt.effect is Effect.HALTS else timedelta(0))
    return begun <= deed.when.first and (deed.when.last or deed.when.first) <= max(end, start)


def _stays_after(gone: Report, there: Report) -> bool:
    left = bearing_of(gone)
    if not isinstance(left, Bearing) or left.kind is not Bears.LEFT or left.denied or origin_of(gone) == origin_of(there):
        return False
    return _is_there(left.side, gone, there) and left.day < started_on(there) <= left.day + REACH


def _is_there(side: str, gone: Report, there: Report) -> bool:
    """Whether a report has a side hold a place, fight in it, or only be in it, which says nothing of who controls it."""
    if there.action is Action.PRESENCE:
        is_real = there.modality in (Modality.HAPPENED, Modality.ONGOING) and there.stance is not Stance.DENIES
        return is_real and not there.background and side in there.initiator_sides
    stays = bearing_of(there)
    if not isinstance(stays, Bearing) or stays.denied or stays.is_gain:
        return False
    # Those who lost a place by force may well fight on for it; those who went of their own will are gone.
    fights_on = stays.kind is Bears.FIGHT and side in stays.sides and gone.action is not Action.LOSE
    return stays.side == side if stays.kind is Bears.HOLDS else fights_on


_A = Action

RULES: tuple[ContradictionRule, ...] = (
    ContradictionRule(
        "two-sole-holders",
        "Two sides are each said to have it.",
        two_sole_holders,
        Case((told(_A.HOLD, "2030-03-02", "north"), told(_A.HOLD, "2030-03-02", "south", source="herald")), "two-sole-holders"),
    ),
    ContradictionRule(
        "halt-against-strike",
        "Strikes are said to have stopped, and one is told of within that time.",
        halt_against_strike,
        Case(
            (
                told(_A.AIR_STRIKE, "2030-03-02/..", "north", voice="north", manner=Modality.HALTED, reported="2030-03-20"),
                told(_A.AIR_STRIKE, "2030-03-11", "north"),
            ),
            "halt-against-strike",
        ),
        across_places=True,
    ),
    ContradictionRule(
        "withdrawal-against-presence",
        "A side is said to have gone, and to be there still.",
        withdrawal_against_presence,
        Case(
            (told(_A.WITHDRAW, "2030-03-02", "north"), told(_A.PRESENCE, "2030-03-05", "north", source="herald")),
            "withdrawal-against-presence",
        ),
    ),
    ContradictionRule(
        "counts-apart",
        "The counts of the dead have no number in common.",
        counts_apart,
        Case(
            (
                told(_A.AIR_STRIKE, "2030-03-02", "north", killed=(10, 12, 14)),
                told(_A.AIR_STRIKE, "2030-03-02", "north", killed=(30, 30, None), source="herald"),
            ),
            "counts-apart",
        ),
        within_events=True,
    ),
    ContradictionRule(
        "denied",
        "One voice says that it happened, another that it did not.",
        denied,
        Case(
            (
                told(_A.CAPTURE, "2030-03-02", "north", "south", voice="north"),
                told(_A.CAPTURE, "2030-03-02", "north", "south", voice="south", says=Stance.DENIES),
            ),
            "denied",
        ),
        within_events=True,
    ),
)
