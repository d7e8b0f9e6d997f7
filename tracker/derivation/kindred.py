"""Which deeds are the same deed in other words, who did it to whom once turned round, and which accounts oppose each other."""

from dataclasses import dataclass

from tracker.derivation.reports import Report
from tracker.vocabulary import CODES, FORCE, FROM_AFAR, Action, Effect, Family, Modality, Stance

_TAKING = frozenset({Action.CAPTURE, Action.RECAPTURE, Action.ADVANCE, Action.TRANSFER})
_LEAVING = frozenset({Action.LOSE, Action.WITHDRAW, Action.SURRENDER})
_KEEPING = frozenset({Action.HOLD, Action.REPEL})
_BLOWS = FROM_AFAR | {Action.BOMBING, Action.CHEMICAL_ATTACK}
_BLASTS = frozenset({Action.BOMBING, Action.SUICIDE_BOMBING, Action.GRENADE})
_ATTACKS = frozenset(
    {
        Action.OFFENSIVE,
        Action.COUNTER_ATTACK,
        Action.ASSAULT,
        Action.CLASH,
        Action.CEASEFIRE_BROKEN,
        Action.REPEL,
        Action.CONTESTED,
    }
)
ATTACKS = frozenset({Action.OFFENSIVE, Action.COUNTER_ATTACK, Action.ASSAULT})  # deeds that a defender repels
MUTUAL = frozenset({Action.CLASH, Action.CONTESTED, Action.CEASEFIRE, Action.AGREEMENT, Action.NEGOTIATION})  # both do it
_VICTIMS = frozenset({Action.KILLING, Action.CASUALTIES, Action.WOUNDING, Action.EXECUTION})
_HARM = _BLOWS | _BLASTS | frozenset({Action.ASSAULT, Action.CLASH, Action.DESTRUCTION, Action.PROTESTERS_KILLED})
_CROWDS = frozenset({Action.PROTEST, Action.PROTEST_SUPPRESSED, Action.PROTESTERS_KILLED, Action.RIOT, Action.MOB_VIOLENCE})
_PACTS = frozenset({Action.CEASEFIRE, Action.AGREEMENT, Action.SIEGE_LIFTED, Action.EVACUATION})
_ROBBING = frozenset({Action.LOOTING, Action.ROBBERY, Action.WEAPONS_SEIZED})
_SEIZING = frozenset({Action.ABDUCTION, Action.ARREST, Action.HIJACKING})

# Families of deeds that reports put in different words, with what a shared family is worth. The first that holds both wins.
KINDRED: tuple[tuple[frozenset[Action], frozenset[Action], float], ...] = (
    (_TAKING, _TAKING, 0.20),
    (_TAKING, _LEAVING, 0.18),
    (_TAKING, _KEEPING, 0.18),
    (_LEAVING, _LEAVING, 0.20),
    (_LEAVING, _KEEPING, 0.18),
    (_KEEPING, _KEEPING, 0.18),
    (_ATTACKS, _ATTACKS, 0.18),
    (_BLOWS, _BLOWS, 0.14),
    (_BLASTS, _BLASTS, 0.20),
    (_VICTIMS, _VICTIMS, 0.20),
    (_VICTIMS, _HARM, 0.14),
    (_CROWDS, _CROWDS, 0.18),
    (_PACTS, _PACTS, 0.14),
    (_ROBBING, _ROBBING, 0.18),
    (_SEIZING, _SEIZING, 0.16),
)

_REALMS = {
    **dict.fromkeys((Family.CONTROL, *FORCE), "force"),
    Family.PROTEST: "crowd",
    Family.PACT: "pact",
    Family.STATEMENT: "word",
}


def realms_of(action: Action) -> frozenset[str]:
    """The wide groups of deeds outside which no deed has kin: force, crowd, pact, word."""
    if action is Action.PROTESTERS_KILLED:
        return frozenset({"crowd", "force"})
    return frozenset({"pact" if action is Action.SIEGE_LIFTED else _REALMS[CODES[action].family]})


def _weigh(one: Action, other: Action) -> float:
    if not realms_of(one) & realms_of(other):
        return 0.0
    for left, right, weight in KINDRED:
        if (one in left and other in right) or (one in right and other in left):
            return weight
    return 0.0


_WEIGHTS = {(one, other): _weigh(one, other) for one in Action for other in Action}


def manner_of(modality: Modality) -> str:
    """Whether it is told as real, as halted, or only as spoken of: planned, threatened, hypothetical each for itself."""
    return "real" if modality in (Modality.HAPPENED, Modality.ONGOING) else modality.value


def kindred(one: Report, other: Report) -> float:
    """What two different deeds are worth as words for one; denied fighting answers a claim of ground taken."""
    denied = {report.action for report in (one, other) if report.stance is Stance.DENIES}
    if Action.CLASH in denied and {one.action, other.action} & (_TAKING | _KEEPING):
        return 0.20
    return _WEIGHTS[one.action, other.action]


@dataclass(frozen=True, slots=True)
class Roles:
    """Who did it to whom, turned so that a loss reads as the gain of the other side. Mutual deeds have no first party."""

    doers: tuple[str, ...]
    doer_sides: tuple[str, ...]
    sufferers: tuple[str, ...]
    sufferer_sides: tuple[str, ...]
    is_mutual: bool = False


def roles_of(report: Report) -> Roles:
    """The parties of a deed, losses turned round."""
    if report.effect is Effect.LOSES:
        return Roles(report.targets, report.target_sides, report.initiators, report.initiator_sides)
    is_mutual = report.action in MUTUAL
    return Roles(report.initiators, report.initiator_sides, report.targets, report.target_sides, is_mutual)


def is_contrary(one: Report, other: Report) -> bool:
    """Whether one says a side still has the place, and not only had it, and the other that another gained it, or that it left."""
    for keeper, taker in ((one, other), (other, one)):
        if keeper.action not in _KEEPING or taker.action in _KEEPING or not keeper.initiator_sides or keeper.background:
            continue
        left = set(taker.initiator_sides) & set(keeper.initiator_sides)
        if taker.action in _LEAVING and left:
            return True
        if taker.action in _TAKING and taker.initiator_sides and not left:
            return True
    return False


def is_repelled(one: Report, other: Report) -> bool:
    """Whether one tells of an attack and the other that it was repelled, by somebody else than the attackers."""
    for attack, repelled in ((one, other), (other, one)):
        if repelled.action is Action.REPEL and attack.action in ATTACKS:
            return not set(attack.initiator_sides) & set(repelled.initiator_sides)
    return False


def stance_towards(report: Report, anchor: Report) -> Stance:
    """What a report says of the deed that another tells of: opposed accounts deny it, denied fighting bears out a holder."""
    if report is anchor or report.stance is Stance.RETRACTS:
        return report.stance
    if report.stance is Stance.DENIES:
        return Stance.ASSERTS if _bears_out(report, anchor) else Stance.DENIES
    return Stance.DENIES if is_contrary(anchor, report) else report.stance


def _bears_out(denial: Report, anchor: Report) -> bool:
    """Whether denied fighting, or a holder's denial that it was driven out, says the same as the word that it has the place."""
    if anchor.action not in _KEEPING:
        return False
    is_change = denial.action in _TAKING or denial.action in _LEAVING
    return denial.action is Action.CLASH or (
        is_change and denial.voice_side != "" and denial.voice_side in anchor.initiator_sides
    )
