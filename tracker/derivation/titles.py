"""Titles in plain English: who did what to whom, where, with names from a function that knows them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tracker.vocabulary import CODES, Action, Modality

type Names = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Wording:
    """How one deed is put: as a verb after its doer (plural form), as a noun without one, and what ties it to its target."""

    verb: str
    noun: str
    target: str = ""  # the word between verb and target; "" for a direct object
    takes_place: bool = False  # "capture Minian": the place itself is the object
    alone: str = ""  # the verb where nobody is named to whom it was done; "" where it needs none


# One line a deed; a deed that is not here is titled by its label.
WORDINGS: dict[Action, Wording] = {
    Action.CAPTURE: Wording("capture", "Capture of", "from", takes_place=True),
    Action.ADVANCE: Wording("advance in", "Advance in", "against", takes_place=True),
    Action.RECAPTURE: Wording("recapture", "Recapture of", "from", takes_place=True),
    Action.HOLD: Wording("hold", "Hold on", "against", takes_place=True),
    Action.PRESENCE: Wording("stand in", "Presence in", "beside", takes_place=True),
    Action.CONTESTED: Wording("contest", "Contest for", "with", takes_place=True),
    Action.LOSE: Wording("lose", "Loss of", "to", takes_place=True),
    Action.WITHDRAW: Wording("withdraw from", "Withdrawal from", "before", takes_place=True),
    Action.TRANSFER: Wording("take over", "Handover of", "from", takes_place=True),
    Action.SIEGE: Wording("besiege", "Siege of", "against", takes_place=True),
    Action.SIEGE_LIFTED: Wording("lift siege of", "Siege lifted in", "on", takes_place=True),
    Action.ROUTE_CUT: Wording("cut route", "Route cut", "of"),
    Action.ROUTE_OPENED: Wording("open route", "Route opened", "to"),
    Action.OFFENSIVE: Wording("launch offensive", "Offensive", "against"),
    Action.COUNTER_ATTACK: Wording("counter-attack", "Counter-attack", "against"),
    Action.CLASH: Wording("clash", "Clashes", "with"),
    Action.REPEL: Wording("repel attack", "Attack repelled", "by"),
    Action.ASSAULT: Wording("attack", "Attack"),
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
    Action.THREAT: Wording("threaten", "Threat", alone="make threat"),
    Action.SUPPORT: Wording("back", "Support for", alone="give support"),
    Action.COOPERATION: Wording("cooperate", "Cooperation", "with"),
}

_MANNERS = {
    Modality.PLANNED: "plan",
    Modality.THREATENED: "threaten",
    Modality.HYPOTHETICAL: "may",
}
_SINGULAR_ENDINGS = ("united states", "ss", "press", "united nations", "congress", "hamas")
_COMMON_NOUNS = frozenset(
    [
        "rebel",
        "rebels",
        "regime",
        "government",
        "opposition",
        "civilians",
        "protesters",
        "police",
        "security",
        "residents",
        "allied",
    ]
)
_PLURAL_WORDS = frozenset({"people", "militia", "police", "troops", "taliban", "peshmerga"})


@dataclass(frozen=True, slots=True)
class Telling:
    """What a title is made of; actors and places are keys."""

    action: Action
    modality: Modality
    place: str
    doers: tuple[str, ...]
    targets: tuple[str, ...]
    denied: bool = False
    killed: int | None = None


def title_of(telling: Telling, name: Names) -> str:
    """A sentence fragment in plain English, such as "Rebels counter-attack in western Aleppo"."""
    wording = WORDINGS.get(telling.action) or Wording("", CODES[telling.action].label)
    title = _with_doer(telling, wording, name) if telling.doers and wording.verb else _without_doer(telling, wording, name)
    title = title[:1].upper() + title[1:]
    return f"{title} (denied)" if telling.denied else title


def is_plural(name: str) -> bool:
    """Whether a name takes a verb in the plural, by its ending: "rebels", "regime forces", "A and B"."""
    lowered = name.lower()
    if " and " in lowered or _PLURAL_WORDS & {lowered.rpartition(" ")[2]}:
        return True
    return lowered.endswith("s") and not lowered.endswith(_SINGULAR_ENDINGS)


def in_singular(verb: str) -> str:
    """The third person of a verb phrase: "carry out air strikes" becomes "carries out air strikes"."""
    head, space, rest = verb.partition(" ")
    if head == "may":
        return verb
    if head.endswith("y") and head[-2:-1] not in "aeiou":
        head = f"{head[:-1]}ies"
    else:
        head += "es" if head.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return head + space + rest


def _with_doer(telling: Telling, wording: Wording, name: Names) -> str:
    doer = _listed(telling.doers, name)
    verb = wording.verb if telling.targets else wording.alone or wording.verb
    if telling.modality is Modality.HALTED:
        verb = f"halt {_lowered(wording.noun)}"
    elif manner := _MANNERS.get(telling.modality):
        verb = f"{manner} {verb}" if manner == "may" else f"{manner} to {verb}"
    parts = [doer, verb if is_plural(doer) else in_singular(verb)]
    return " ".join([*parts, *_objects(telling, wording, name)])


def _without_doer(telling: Telling, wording: Wording, name: Names) -> str:
    noun = wording.noun
    if telling.action is Action.CASUALTIES and telling.killed:
        noun = f"{telling.killed:,} killed"
    if wording.takes_place and not telling.place:
        noun = noun.rpartition(" ")[0] or noun
    if telling.modality is Modality.HALTED:
        noun = f"halt of {_lowered(noun)}"
    elif telling.modality in _MANNERS:
        word = {"plan": "planned", "threaten": "threatened", "may": "possible"}[_MANNERS[telling.modality]]
        noun = f"{word} {_lowered(noun)}"
    return " ".join([noun, *_objects(telling, wording, name, noun_form=True)])


def _objects(telling: Telling, wording: Wording, name: Names, noun_form: bool = False) -> list[str]:
    """The target and the place, in the order in which English puts them."""
    place = name(telling.place) if telling.place else ""
    target = _listed(telling.targets, name) if telling.targets else ""
    tie = wording.target or ("of" if noun_form or telling.modality is Modality.HALTED else "")
    reached = f"{tie} {_lowered_group(target)}".strip() if target else ""
    if wording.takes_place:
        return [part for part in (place, reached) if part]
    return [part for part in (reached, f"in {place}" if place else "") if part]


def _listed(keys: Sequence[str], name: Names) -> str:
    names = list(dict.fromkeys(name(key) for key in keys))
    if len(names) > 3:
        names = [*names[:2], "others"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _lowered(phrase: str) -> str:
    return phrase[:1].lower() + phrase[1:]


def _lowered_group(phrase: str) -> str:
    """A common noun ("Rebels", "Regime forces") loses its capital inside a sentence; a proper name keeps it."""
    return _lowered(phrase) if phrase.partition(" ")[0].lower() in _COMMON_NOUNS else phrase
