"""The code list of deeds, each with its ACLED event and sub-event type, its PLOVER type and mode, and its effect on control."""

from dataclasses import dataclass
from enum import StrEnum

from tracker.vocabulary.words import Effect


class Action(StrEnum):
    """What is said to have happened in the world."""

    # control of ground
    CAPTURE = "capture"
    ADVANCE = "advance"
    RECAPTURE = "recapture"
    HOLD = "hold"
    LOSE = "lose"
    WITHDRAW = "withdraw"
    TRANSFER = "transfer"
    SIEGE = "siege"
    SIEGE_LIFTED = "siege_lifted"
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
    family: str
    acled: str
    plover: str
    effect: Effect = Effect.NONE


_BATTLE = "Battles/Armed clash"
_REMOTE = "Explosions/Remote violence"
_CIVIL = "Violence against civilians"
_STRATEGIC = "Strategic developments"
_OTHER = f"{_STRATEGIC}/Other"

# Families, in the order in which a filter lists them.
FAMILIES = (
    "control",
    "fighting",
    "remote violence",
    "violence against people",
    "property",
    "protest",
    "agreement and aid",
    "statement",
)

_CODES = (
    ActionCode(Action.CAPTURE, "Capture", "control", "Battles/Non-state actor overtakes territory", "COERCE/seize", Effect.GAINS),
    ActionCode(Action.ADVANCE, "Advance", "control", _BATTLE, "ASSAULT", Effect.GAINS),
    ActionCode(Action.RECAPTURE, "Recapture", "control", "Battles/Government regains territory", "COERCE/seize", Effect.GAINS),
    ActionCode(Action.HOLD, "Holds", "control", _OTHER, "COERCE/seize", Effect.HOLDS),
    ActionCode(Action.LOSE, "Loss", "control", "Battles/Non-state actor overtakes territory", "RETREAT/withdraw", Effect.LOSES),
    ActionCode(
        Action.WITHDRAW,
        "Withdrawal",
        "control",
        f"{_STRATEGIC}/Non-violent transfer of territory",
        "RETREAT/withdraw",
        Effect.LOSES,
    ),
    ActionCode(
        Action.TRANSFER, "Handover", "control", f"{_STRATEGIC}/Non-violent transfer of territory", "RETREAT/access", Effect.GAINS
    ),
    ActionCode(Action.SIEGE, "Siege", "control", _OTHER, "COERCE/restrict", Effect.BESIEGES),
    ActionCode(Action.SIEGE_LIFTED, "Siege lifted", "control", _OTHER, "RETREAT/access", Effect.LIFTS),
    ActionCode(Action.OFFENSIVE, "Offensive", "fighting", _BATTLE, "ASSAULT", Effect.NONE),
    ActionCode(Action.COUNTER_ATTACK, "Counter-attack", "fighting", _BATTLE, "ASSAULT", Effect.NONE),
    ActionCode(Action.CLASH, "Clashes", "fighting", _BATTLE, "ASSAULT/firearms", Effect.CONTESTS),
    ActionCode(Action.REPEL, "Attack repelled", "fighting", _BATTLE, "ASSAULT/firearms", Effect.HOLDS),
    ActionCode(Action.ASSAULT, "Attack", "fighting", _BATTLE, "ASSAULT/firearms", Effect.NONE),
    ActionCode(Action.AIR_STRIKE, "Air strike", "remote violence", f"{_REMOTE}/Air/drone strike", "ASSAULT/aerial"),
    ActionCode(Action.DRONE_STRIKE, "Drone strike", "remote violence", f"{_REMOTE}/Air/drone strike", "ASSAULT/drone"),
    ActionCode(
        Action.SHELLING, "Shelling", "remote violence", f"{_REMOTE}/Shelling/artillery/missile attack", "ASSAULT/heavy-weapons"
    ),
    ActionCode(Action.BOMBING, "Bombing", "remote violence", f"{_REMOTE}/Remote explosive/landmine/IED", "ASSAULT/explosives"),
    ActionCode(Action.SUICIDE_BOMBING, "Suicide bombing", "remote violence", f"{_REMOTE}/Suicide bomb", "ASSAULT/suicide-attack"),
    ActionCode(Action.GRENADE, "Grenade", "remote violence", f"{_REMOTE}/Grenade", "ASSAULT/explosives"),
    ActionCode(
        Action.CHEMICAL_ATTACK, "Chemical attack", "remote violence", f"{_REMOTE}/Chemical weapon", "ASSAULT/unconventional"
    ),
    ActionCode(Action.KILLING, "Killing", "violence against people", f"{_CIVIL}/Attack", "ASSAULT"),
    ActionCode(Action.CASUALTIES, "Casualties", "violence against people", f"{_CIVIL}/Attack", "ASSAULT"),
    ActionCode(Action.EXECUTION, "Execution", "violence against people", f"{_CIVIL}/Attack", "ASSAULT/execute"),
    ActionCode(Action.WOUNDING, "Wounding", "violence against people", f"{_CIVIL}/Attack", "ASSAULT"),
    ActionCode(
        Action.ABDUCTION, "Abduction", "violence against people", f"{_CIVIL}/Abduction/forced disappearance", "ASSAULT/abduct"
    ),
    ActionCode(
        Action.SEXUAL_VIOLENCE, "Sexual violence", "violence against people", f"{_CIVIL}/Sexual violence", "ASSAULT/sexual"
    ),
    ActionCode(Action.TORTURE, "Torture", "violence against people", f"{_CIVIL}/Attack", "ASSAULT/torture"),
    ActionCode(Action.DESTRUCTION, "Destruction", "property", f"{_STRATEGIC}/Looting/property destruction", "ASSAULT/destroy"),
    ActionCode(Action.LOOTING, "Looting", "property", f"{_STRATEGIC}/Looting/property destruction", "COERCE/seize"),
    ActionCode(Action.ARSON, "Arson", "property", f"{_STRATEGIC}/Looting/property destruction", "ASSAULT/destroy"),
    ActionCode(Action.ROBBERY, "Robbery", "property", f"{_STRATEGIC}/Looting/property destruction", "COERCE/seize"),
    ActionCode(
        Action.HIJACKING, "Hijacking", "violence against people", f"{_CIVIL}/Abduction/forced disappearance", "ASSAULT/abduct"
    ),
    ActionCode(Action.PROTEST, "Protest", "protest", "Protests/Peaceful protest", "PROTEST/demo"),
    ActionCode(
        Action.PROTEST_SUPPRESSED, "Protest broken up", "protest", "Protests/Protest with intervention", "ASSAULT/crowd-control"
    ),
    ActionCode(
        Action.PROTESTERS_KILLED,
        "Force against protesters",
        "protest",
        "Protests/Excessive force against protesters",
        "ASSAULT/firearms",
    ),
    ActionCode(Action.STRIKE_ACTION, "Strike or boycott", "protest", "Protests/Peaceful protest", "PROTEST/strike"),
    ActionCode(Action.RIOT, "Riot", "protest", "Riots/Violent demonstration", "PROTEST/riot"),
    ActionCode(Action.MOB_VIOLENCE, "Mob violence", "protest", "Riots/Mob violence", "ASSAULT/primitive"),
    ActionCode(Action.CEASEFIRE, "Ceasefire", "agreement and aid", f"{_STRATEGIC}/Agreement", "RETREAT/ceasefire", Effect.HALTS),
    ActionCode(Action.CEASEFIRE_BROKEN, "Ceasefire broken", "fighting", _BATTLE, "ASSAULT", Effect.NONE),
    ActionCode(Action.AGREEMENT, "Agreement", "agreement and aid", f"{_STRATEGIC}/Agreement", "AGREE"),
    ActionCode(Action.ARREST, "Arrest", "violence against people", f"{_STRATEGIC}/Arrests", "COERCE/arrest"),
    ActionCode(Action.RELEASE, "Release", "agreement and aid", _OTHER, "RETREAT/release"),
    ActionCode(
        Action.SURRENDER,
        "Surrender",
        "control",
        f"{_STRATEGIC}/Change to group/activity",
        "RETREAT/disarm",
        Effect.LOSES,
    ),
    ActionCode(Action.DISARMAMENT, "Disarmament", "agreement and aid", f"{_STRATEGIC}/Disrupted weapons use", "RETREAT/disarm"),
    ActionCode(Action.DEPLOYMENT, "Deployment", "fighting", f"{_STRATEGIC}/Change to group/activity", "MOBILIZE/troops"),
    ActionCode(
        Action.BASE, "Base set up", "control", f"{_STRATEGIC}/Headquarters or base established", "MOBILIZE/troops", Effect.HOLDS
    ),
    ActionCode(
        Action.ORGANISATION_CHANGE, "Change of a group", "agreement and aid", f"{_STRATEGIC}/Change to group/activity", "MOBILIZE"
    ),
    ActionCode(Action.WEAPONS_SEIZED, "Weapons seized", "property", f"{_STRATEGIC}/Disrupted weapons use", "COERCE/seize"),
    ActionCode(Action.CURFEW, "Curfew", "violence against people", _OTHER, "COERCE/curfew"),
    ActionCode(Action.EVACUATION, "Evacuation", "agreement and aid", _OTHER, "RETREAT/access"),
    ActionCode(Action.DISPLACEMENT, "Displacement", "violence against people", _OTHER, "COERCE/deport"),
    ActionCode(Action.AID, "Aid", "agreement and aid", _OTHER, "AID"),
    ActionCode(Action.AID_BLOCKED, "Aid blocked", "agreement and aid", _OTHER, "COERCE/withhold"),
    ActionCode(Action.NEGOTIATION, "Talks", "statement", _OTHER, "CONSULT"),
    ActionCode(Action.DEMAND, "Demand", "statement", _OTHER, "REQUEST"),
    ActionCode(Action.ACCUSATION, "Accusation", "statement", _OTHER, "ACCUSE"),
    ActionCode(Action.REJECTION, "Rejection", "statement", _OTHER, "REJECT"),
    ActionCode(Action.THREAT, "Threat", "statement", _OTHER, "THREATEN"),
    ActionCode(Action.SUPPORT, "Support", "statement", _OTHER, "SUPPORT"),
    ActionCode(Action.CONCESSION, "Concession", "statement", _OTHER, "CONCEDE"),
    ActionCode(Action.SANCTION, "Sanction", "statement", _OTHER, "SANCTION"),
    ActionCode(Action.COOPERATION, "Cooperation", "statement", _OTHER, "COOPERATE"),
)

CODES: dict[Action, ActionCode] = {code.action: code for code in _CODES}
