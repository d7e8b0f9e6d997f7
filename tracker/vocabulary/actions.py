"""The code list of deeds, each with its ACLED event and sub-event type, its PLOVER type and mode, and its effect on control."""

from dataclasses import dataclass
from enum import StrEnum

from tracker.vocabulary.families import FORCE, Family
from tracker.vocabulary.words import Effect


class Action(StrEnum):
    """What is said to have happened in the world."""

    # control of ground
    CAPTURE = "capture"
    ADVANCE = "advance"
    RECAPTURE = "recapture"
    HOLD = "hold"
    PRESENCE = "presence"
    CONTESTED = "contested"
    LOSE = "lose"
    WITHDRAW = "withdraw"
    TRANSFER = "transfer"
    SIEGE = "siege"
    SIEGE_LIFTED = "siege_lifted"
    ROUTE_CUT = "route_cut"
    ROUTE_OPENED = "route_opened"
    # fighting
    OFFENSIVE = "offensive"
    COUNTER_ATTACK = "counter_attack"
    CLASH = "clash"
    REPEL = "repel"
    ASSAULT = "assault"
    # explosions and remote violence
    AIR_STRIKE = "air_strike"
    DRONE_STRIKE = "drone_strike"
    SHELLING = "shelling"
    BOMBING = "bombing"
    SUICIDE_BOMBING = "suicide_bombing"
    GRENADE = "grenade"
    CHEMICAL_ATTACK = "chemical_attack"
    # violence against civilians and persons
    KILLING = "killing"
    CASUALTIES = "casualties"
    EXECUTION = "execution"
    WOUNDING = "wounding"
    ABDUCTION = "abduction"
    SEXUAL_VIOLENCE = "sexual_violence"
    TORTURE = "torture"
    # property, robbery, hijacking
    DESTRUCTION = "destruction"
    LOOTING = "looting"
    ARSON = "arson"
    ROBBERY = "robbery"
    HIJACKING = "hijacking"
    # protests and riots
    PROTEST = "protest"
    PROTEST_SUPPRESSED = "protest_suppressed"
    PROTESTERS_KILLED = "protesters_killed"
    STRIKE_ACTION = "strike_action"
    RIOT = "riot"
    MOB_VIOLENCE = "mob_violence"
    # strategic developments
    CEASEFIRE = "ceasefire"
    CEASEFIRE_BROKEN = "ceasefire_broken"
    AGREEMENT = "agreement"
    ARREST = "arrest"
    RELEASE = "release"
    SURRENDER = "surrender"
    DISARMAMENT = "disarmament"
    DEPLOYMENT = "deployment"
    BASE = "base"
    ORGANISATION_CHANGE = "organisation_change"
    WEAPONS_SEIZED = "weapons_seized"
    CURFEW = "curfew"
    EVACUATION = "evacuation"
    DISPLACEMENT = "displacement"
    AID = "aid"
    AID_BLOCKED = "aid_blocked"
    # words that are deeds
    NEGOTIATION = "negotiation"
    DEMAND = "demand"
    ACCUSATION = "accusation"
    REJECTION = "rejection"
    THREAT = "threat"
    SUPPORT = "support"
    CONCESSION = "concession"
    SANCTION = "sanction"
    COOPERATION = "cooperation"


@dataclass(frozen=True, slots=True)
class ActionCode:
    """One entry of the code list.

    `acled` is "event type/sub-event type" (ACLED codebook), `plover` is "TYPE/mode" or "TYPE" (PLOVER codebook),
    `effect` is what the deed does to control, `label` is what a reader sees, and `family` groups the filters.
    """

    action: Action
    label: str
    family: Family
    acled: str
    plover: str
    effect: Effect = Effect.NONE


_BATTLE = "Battles/Armed clash"
_REMOTE = "Explosions/Remote violence"
_CIVIL = "Violence against civilians"
_STRATEGIC = "Strategic developments"
_OTHER = f"{_STRATEGIC}/Other"

_CODES = (
    ActionCode(
        Action.CAPTURE, "Capture", Family.CONTROL, "Battles/Non-state actor overtakes territory", "COERCE/seize", Effect.GAINS
    ),
    ActionCode(Action.ADVANCE, "Advance", Family.CONTROL, _BATTLE, "ASSAULT", Effect.GAINS),
    ActionCode(
        Action.RECAPTURE, "Recapture", Family.CONTROL, "Battles/Government regains territory", "COERCE/seize", Effect.GAINS
    ),
    ActionCode(Action.HOLD, "Holds", Family.CONTROL, _OTHER, "COERCE/seize", Effect.HOLDS),
    ActionCode(Action.PRESENCE, "Present", Family.CONTROL, f"{_STRATEGIC}/Change to group/activity", "MOBILIZE/troops"),
    ActionCode(Action.CONTESTED, "Contested", Family.CONTROL, _OTHER, "ASSAULT", Effect.CONTESTS),
    ActionCode(
        Action.LOSE, "Loss", Family.CONTROL, "Battles/Non-state actor overtakes territory", "RETREAT/withdraw", Effect.LOSES
    ),
    ActionCode(
        Action.WITHDRAW,
        "Withdrawal",
        Family.CONTROL,
        f"{_STRATEGIC}/Non-violent transfer of territory",
        "RETREAT/withdraw",
        Effect.LOSES,
    ),
    ActionCode(
        Action.TRANSFER,
        "Handover",
        Family.CONTROL,
        f"{_STRATEGIC}/Non-violent transfer of territory",
        "RETREAT/access",
        Effect.GAINS,
    ),
    ActionCode(Action.SIEGE, "Siege", Family.CONTROL, _OTHER, "COERCE/restrict", Effect.BESIEGES),
    ActionCode(Action.SIEGE_LIFTED, "Siege lifted", Family.CONTROL, _OTHER, "RETREAT/access", Effect.LIFTS),
    ActionCode(Action.ROUTE_CUT, "Route cut", Family.CONTROL, _OTHER, "COERCE/restrict"),
    ActionCode(Action.ROUTE_OPENED, "Route opened", Family.CONTROL, _OTHER, "RETREAT/access"),
    ActionCode(Action.OFFENSIVE, "Offensive", Family.FIGHTING, _BATTLE, "ASSAULT", Effect.NONE),
    ActionCode(Action.COUNTER_ATTACK, "Counter-attack", Family.FIGHTING, _BATTLE, "ASSAULT", Effect.NONE),
    ActionCode(Action.CLASH, "Clashes", Family.FIGHTING, _BATTLE, "ASSAULT/firearms", Effect.CONTESTS),
    ActionCode(Action.REPEL, "Attack repelled", Family.FIGHTING, _BATTLE, "ASSAULT/firearms", Effect.HOLDS),
    ActionCode(Action.ASSAULT, "Attack", Family.FIGHTING, _BATTLE, "ASSAULT/firearms", Effect.NONE),
    ActionCode(Action.AIR_STRIKE, "Air strike", Family.REMOTE, f"{_REMOTE}/Air/drone strike", "ASSAULT/aerial"),
    ActionCode(Action.DRONE_STRIKE, "Drone strike", Family.REMOTE, f"{_REMOTE}/Air/drone strike", "ASSAULT/drone"),
    ActionCode(
        Action.SHELLING, "Shelling", Family.REMOTE, f"{_REMOTE}/Shelling/artillery/missile attack", "ASSAULT/heavy-weapons"
    ),
    ActionCode(Action.BOMBING, "Bombing", Family.REMOTE, f"{_REMOTE}/Remote explosive/landmine/IED", "ASSAULT/explosives"),
    ActionCode(Action.SUICIDE_BOMBING, "Suicide bombing", Family.REMOTE, f"{_REMOTE}/Suicide bomb", "ASSAULT/suicide-attack"),
    ActionCode(Action.GRENADE, "Grenade", Family.REMOTE, f"{_REMOTE}/Grenade", "ASSAULT/explosives"),
    ActionCode(Action.CHEMICAL_ATTACK, "Chemical attack", Family.REMOTE, f"{_REMOTE}/Chemical weapon", "ASSAULT/unconventional"),
    ActionCode(Action.KILLING, "Killing", Family.PEOPLE, f"{_CIVIL}/Attack", "ASSAULT"),
    ActionCode(Action.CASUALTIES, "Casualties", Family.PEOPLE, f"{_CIVIL}/Attack", "ASSAULT"),
    ActionCode(Action.EXECUTION, "Execution", Family.PEOPLE, f"{_CIVIL}/Attack", "ASSAULT/execute"),
    ActionCode(Action.WOUNDING, "Wounding", Family.PEOPLE, f"{_CIVIL}/Attack", "ASSAULT"),
    ActionCode(Action.ABDUCTION, "Abduction", Family.PEOPLE, f"{_CIVIL}/Abduction/forced disappearance", "ASSAULT/abduct"),
    ActionCode(Action.SEXUAL_VIOLENCE, "Sexual violence", Family.PEOPLE, f"{_CIVIL}/Sexual violence", "ASSAULT/sexual"),
    ActionCode(Action.TORTURE, "Torture", Family.PEOPLE, f"{_CIVIL}/Attack", "ASSAULT/torture"),
    ActionCode(
        Action.DESTRUCTION, "Destruction", Family.PROPERTY, f"{_STRATEGIC}/Looting/property destruction", "ASSAULT/destroy"
    ),
    ActionCode(Action.LOOTING, "Looting", Family.PROPERTY, f"{_STRATEGIC}/Looting/property destruction", "COERCE/seize"),
    ActionCode(Action.ARSON, "Arson", Family.PROPERTY, f"{_STRATEGIC}/Looting/property destruction", "ASSAULT/destroy"),
    ActionCode(Action.ROBBERY, "Robbery", Family.PROPERTY, f"{_STRATEGIC}/Looting/property destruction", "COERCE/seize"),
    ActionCode(Action.HIJACKING, "Hijacking", Family.PEOPLE, f"{_CIVIL}/Abduction/forced disappearance", "ASSAULT/abduct"),
    ActionCode(Action.PROTEST, "Protest", Family.PROTEST, "Protests/Peaceful protest", "PROTEST/demo"),
    ActionCode(
        Action.PROTEST_SUPPRESSED,
        "Protest broken up",
        Family.PROTEST,
        "Protests/Protest with intervention",
        "ASSAULT/crowd-control",
    ),
    ActionCode(
        Action.PROTESTERS_KILLED,
        "Force against protesters",
        Family.PROTEST,
        "Protests/Excessive force against protesters",
        "ASSAULT/firearms",
    ),
    ActionCode(Action.STRIKE_ACTION, "Strike or boycott", Family.PROTEST, "Protests/Peaceful protest", "PROTEST/strike"),
    ActionCode(Action.RIOT, "Riot", Family.PROTEST, "Riots/Violent demonstration", "PROTEST/riot"),
    ActionCode(Action.MOB_VIOLENCE, "Mob violence", Family.PROTEST, "Riots/Mob violence", "ASSAULT/primitive"),
    ActionCode(Action.CEASEFIRE, "Ceasefire", Family.PACT, f"{_STRATEGIC}/Agreement", "RETREAT/ceasefire", Effect.HALTS),
    ActionCode(Action.CEASEFIRE_BROKEN, "Ceasefire broken", Family.FIGHTING, _BATTLE, "ASSAULT", Effect.NONE),
    ActionCode(Action.AGREEMENT, "Agreement", Family.PACT, f"{_STRATEGIC}/Agreement", "AGREE"),
    ActionCode(Action.ARREST, "Arrest", Family.PEOPLE, f"{_STRATEGIC}/Arrests", "COERCE/arrest"),
    ActionCode(Action.RELEASE, "Release", Family.PACT, _OTHER, "RETREAT/release"),
    ActionCode(
        Action.SURRENDER,
        "Surrender",
        Family.CONTROL,
        f"{_STRATEGIC}/Change to group/activity",
        "RETREAT/disarm",
        Effect.LOSES,
    ),
    ActionCode(Action.DISARMAMENT, "Disarmament", Family.PACT, f"{_STRATEGIC}/Disrupted weapons use", "RETREAT/disarm"),
    ActionCode(Action.DEPLOYMENT, "Deployment", Family.FIGHTING, f"{_STRATEGIC}/Change to group/activity", "MOBILIZE/troops"),
    ActionCode(
        Action.BASE,
        "Base set up",
        Family.CONTROL,
        f"{_STRATEGIC}/Headquarters or base established",
        "MOBILIZE/troops",
        Effect.HOLDS,
    ),
    ActionCode(
        Action.ORGANISATION_CHANGE, "Change of a group", Family.PACT, f"{_STRATEGIC}/Change to group/activity", "MOBILIZE"
    ),
    ActionCode(
        Action.WEAPONS_SEIZED, "Weapons seized or downed", Family.PROPERTY, f"{_STRATEGIC}/Disrupted weapons use", "COERCE/seize"
    ),
    ActionCode(Action.CURFEW, "Curfew", Family.PEOPLE, _OTHER, "COERCE/curfew"),
    ActionCode(Action.EVACUATION, "Evacuation", Family.PACT, _OTHER, "RETREAT/access"),
    ActionCode(Action.DISPLACEMENT, "Displacement", Family.PEOPLE, _OTHER, "COERCE/deport"),
    ActionCode(Action.AID, "Aid", Family.PACT, _OTHER, "AID"),
    ActionCode(Action.AID_BLOCKED, "Aid blocked", Family.PACT, _OTHER, "COERCE/withhold"),
    ActionCode(Action.NEGOTIATION, "Talks", Family.STATEMENT, _OTHER, "CONSULT"),
    ActionCode(Action.DEMAND, "Demand", Family.STATEMENT, _OTHER, "REQUEST"),
    ActionCode(Action.ACCUSATION, "Accusation", Family.STATEMENT, _OTHER, "ACCUSE"),
    ActionCode(Action.REJECTION, "Rejection", Family.STATEMENT, _OTHER, "REJECT"),
    ActionCode(Action.THREAT, "Threat", Family.STATEMENT, _OTHER, "THREATEN"),
    ActionCode(Action.SUPPORT, "Support", Family.STATEMENT, _OTHER, "SUPPORT"),
    ActionCode(Action.CONCESSION, "Concession", Family.STATEMENT, _OTHER, "CONCEDE"),
    ActionCode(Action.SANCTION, "Sanction", Family.STATEMENT, _OTHER, "SANCTION"),
    ActionCode(Action.COOPERATION, "Cooperation", Family.STATEMENT, _OTHER, "COOPERATE"),
)

CODES: dict[Action, ActionCode] = {code.action: code for code in _CODES}

# Deeds that last: what is told of them is a state of things and no event.
STATES = frozenset({Action.HOLD, Action.PRESENCE, Action.CONTESTED, Action.SIEGE})

# Deeds that hurt nobody and break nothing by themselves, though their families are force.
_BLOODLESS = frozenset({Action.ARREST, Action.CURFEW, Action.DEPLOYMENT, Action.DISPLACEMENT, Action.WEAPONS_SEIZED})
FROM_AFAR = frozenset({Action.AIR_STRIKE, Action.DRONE_STRIKE, Action.SHELLING})
VIOLENT = frozenset(action for action, code in CODES.items() if code.family in FORCE and action not in _BLOODLESS)
