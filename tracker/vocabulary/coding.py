"""Our deeds in the codes of others, as far as these depend on who did it, to whom and in what manner: ACLED and PLOVER."""

from tracker.vocabulary.actions import CODES, Action
from tracker.vocabulary.words import Crowd, Harmed, Modality

_ARMED_CLASH = CODES[Action.CLASH].acled
_PEACEFUL, _INTERVENTION, _EXCESSIVE = (
    CODES[action].acled for action in (Action.PROTEST, Action.PROTEST_SUPPRESSED, Action.PROTESTERS_KILLED)
)
_VIOLENT_DEMONSTRATION, _MOB_VIOLENCE = CODES[Action.RIOT].acled, CODES[Action.MOB_VIOLENCE].acled
# How grave what befell a gathering is: of what is told of one, ACLED codes the gravest.
GRAVITY = {code: grade for grade, code in enumerate((_PEACEFUL, _INTERVENTION, _EXCESSIVE, _VIOLENT_DEMONSTRATION))}

_HARM = frozenset({Action.KILLING, Action.CASUALTIES, Action.WOUNDING})
_ON_PEOPLE = _HARM | {Action.ASSAULT, Action.EXECUTION, Action.TORTURE, Action.BOMBING, Action.GRENADE}
_ON_THINGS = frozenset({Action.ARSON, Action.LOOTING, Action.DESTRUCTION, Action.ROBBERY})

# PLOVER: help and concessions that are only meant to be are agreements, force that is only announced is a threat.
_COOPERATIVE = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"})
_FORCEFUL = {
    "ASSAULT": "THREATEN/violence",
    "COERCE": "THREATEN/restrict",
    "SANCTION": "THREATEN/relations",
    "PROTEST": "THREATEN",
    "MOBILIZE": "THREATEN",
}


def acled_of(
    action: Action,
    *,
    state_initiator: bool | None = None,
    harmed: Harmed = Harmed.UNTOLD,
    doers: Crowd = Crowd.NONE,
    sufferers: Crowd = Crowd.NONE,
) -> str:
    """The ACLED "event type/sub-event type" of a deed; who takes ground decides which kind of capture it is, whether those
    whom an attack or a killing was done to fight themselves, whether it is a battle or violence against civilians, and a crowd
    that does it or suffers it, whether it is a riot or force against a protest. Who is no state abducts and does not arrest.

    `state_initiator` is True for state forces, False for a non-state group and None where that is not known.
    Losses turn round: ground that state forces lose is overtaken, ground that a non-state group loses is regained.
    """
    code = CODES[action]
    if action in (Action.CAPTURE, Action.RECAPTURE) and state_initiator is not None:
        return CODES[Action.RECAPTURE if state_initiator else Action.CAPTURE].acled
    if action is Action.LOSE and state_initiator is False:
        return CODES[Action.RECAPTURE].acled
    if action is Action.ARREST and state_initiator is False:
        return CODES[Action.ABDUCTION].acled
    crowded = _of_crowds(action, doers, sufferers)
    if crowded:
        return crowded
    if action in _HARM and harmed is Harmed.ARMED:
        return _ARMED_CLASH
    if action is Action.ASSAULT and harmed is Harmed.UNARMED:
        return CODES[Action.KILLING].acled
    return code.acled


def _of_crowds(action: Action, doers: Crowd, sufferers: Crowd) -> str:
    """The code of what a crowd does or suffers, "" where no crowd has a part in it."""
    if doers and (action in _ON_PEOPLE or action in _ON_THINGS or action is Action.CLASH):
        return _VIOLENT_DEMONSTRATION if doers is Crowd.PROTEST else _MOB_VIOLENCE
    if sufferers is Crowd.PROTEST and action in _ON_PEOPLE:
        return _INTERVENTION if action is Action.TORTURE else _EXCESSIVE
    return ""


def plover_of(code: str, modality: Modality, *, is_willing: bool = False, is_riot: bool = False) -> str:
    """The PLOVER type and mode of a deed as it is spoken of.

    `is_willing` where somebody means to do it ("will send aid"), `is_riot` where violent demonstrators did it.
    """
    kind = code.partition("/")[0]
    if modality is Modality.HALTED and kind == "ASSAULT":
        return "RETREAT/ceasefire"
    if modality is Modality.THREATENED and kind in _FORCEFUL:
        return _FORCEFUL[kind]
    if modality is Modality.PLANNED and is_willing and kind in _COOPERATIVE:
        return "AGREE"
    return CODES[Action.RIOT].plover if is_riot and kind != "PROTEST" else code
