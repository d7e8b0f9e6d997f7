"""How each deed is put in a title: as a verb after its doer, or as a noun without one."""

from dataclasses import dataclass

from tracker.vocabulary import Action


@dataclass(frozen=True, slots=True)
class Wording:
    """How one deed is put: as a verb after its doer (plural form), as a noun without one, and what ties it to its target.

    A deed that takes a place and has no word for its target takes the target first: "besiege Minian", "besiege rebels in Minian".
    """

    verb: str
    noun: str
    target: str = ""  # the word between verb and target; "" for a direct object
    takes_place: bool = False  # "capture Minian": the place itself is the object
    alone: str = ""  # the verb where nobody is named to whom it was done; "" where it needs none
    nowhere: str = ""  # the verb of a deed that takes a place, where none is named
    noun_target: str = ""  # the word between noun and target where it is not that of the verb; "" for that, or "of"


# One line a deed; a deed that is not here is titled by its label.
WORDINGS: dict[Action, Wording] = {
    Action.CAPTURE: Wording("capture", "Capture of", "from", takes_place=True, nowhere="capture ground"),
    Action.ADVANCE: Wording("advance in", "Advance in", "against", takes_place=True, nowhere="advance"),
    Action.RECAPTURE: Wording("recapture", "Recapture of", "from", takes_place=True, nowhere="recapture ground"),
    Action.HOLD: Wording("hold", "Hold on", "against", takes_place=True, nowhere="hold ground"),
    Action.PRESENCE: Wording("stand in", "Presence in", "beside", takes_place=True, nowhere="stand"),
    Action.CONTESTED: Wording("contest", "Contest for", "with", takes_place=True, nowhere="contest ground"),
    Action.LOSE: Wording("lose", "Loss of", "to", takes_place=True, nowhere="lose ground"),
    Action.WITHDRAW: Wording("withdraw from", "Withdrawal from", "before", takes_place=True, nowhere="withdraw"),
    Action.TRANSFER: Wording("take over", "Handover of", "from", takes_place=True, nowhere="take over ground"),
    Action.SIEGE: Wording("besiege", "Siege of", takes_place=True, nowhere="lay siege"),
    Action.SIEGE_LIFTED: Wording("lift siege of", "Siege lifted in", "on", takes_place=True, nowhere="lift siege"),
    Action.ROUTE_CUT: Wording("cut route", "Route cut", "of"),
    Action.ROUTE_OPENED: Wording("open route", "Route opened", "to"),
    Action.OFFENSIVE: Wording("launch offensive", "Offensive", "against"),
    Action.COUNTER_ATTACK: Wording("counter-attack", "Counter-attack", "against"),
    Action.CLASH: Wording("clash", "Clashes", "with"),
    Action.REPEL: Wording("repel attack", "Repelled attack", "by"),
    Action.ASSAULT: Wording("attack", "Attack", noun_target="on"),
    Action.AIR_STRIKE: Wording("carry out air strikes", "Air strikes", "on"),
    Action.DRONE_STRIKE: Wording("carry out drone strikes", "Drone strikes", "on"),
    Action.SHELLING: Wording("shell", "Shelling", alone="carry out shelling"),
    Action.BOMBING: Wording("bomb", "Bombing", alone="carry out bombing"),
    Action.SUICIDE_BOMBING: Wording("carry out suicide bombing", "Suicide bombing", "against"),
    Action.CHEMICAL_ATTACK: Wording("carry out chemical attack", "Chemical attack", "on"),
    Action.KILLING: Wording("kill", "Killing", alone="kill people"),
    Action.EXECUTION: Wording("execute", "Execution", alone="carry out executions"),
    Action.WOUNDING: Wording("wound", "Wounding", alone="wound people"),
    Action.ABDUCTION: Wording("abduct", "Abduction", alone="abduct people"),
    Action.ARREST: Wording("arrest", "Arrests", alone="make arrests"),
    Action.RELEASE: Wording("release", "Release", alone="release people"),
    Action.LOOTING: Wording("loot", "Looting"),
    Action.PROTEST: Wording("protest", "Protest", "against"),
    Action.RIOT: Wording("riot", "Riot", "against"),
    Action.CEASEFIRE: Wording("cease fire", "Ceasefire", "with"),
    Action.CEASEFIRE_BROKEN: Wording("break ceasefire", "Ceasefire broken", "with"),
    Action.AGREEMENT: Wording("reach agreement", "Agreement", "with"),
    Action.SURRENDER: Wording("surrender", "Surrender", "to"),
    Action.DEPLOYMENT: Wording("deploy", "Deployment", "against"),
    Action.EVACUATION: Wording("evacuate", "Evacuation"),
    Action.DISPLACEMENT: Wording("displace", "Displacement", alone="displace people"),
    Action.AID: Wording("bring aid", "Aid", "to"),
    Action.AID_BLOCKED: Wording("block aid", "Aid blocked", "to"),
    Action.NEGOTIATION: Wording("hold talks", "Talks", "with"),
    Action.DEMAND: Wording("make demand", "Demand", "of"),
    Action.ACCUSATION: Wording("accuse", "Accusation", alone="make accusation"),
    Action.REJECTION: Wording("reject", "Rejection", alone="turn down offer"),
    Action.THREAT: Wording("threaten", "Threat", alone="make threat", noun_target="to"),
    Action.SUPPORT: Wording("back", "Support for", alone="give support"),
    Action.COOPERATION: Wording("cooperate", "Cooperation", "with"),
}
