"""Titles in plain English: who did what to whom, where, and how many died of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tracker.derivation.groups import COMMON_NOUNS
from tracker.derivation.wordings import WORDINGS, Wording
from tracker.vocabulary import CODES, Action, Extent, Kind, Modality

type Names = Callable[[str], str]

_PREPOSITIONS = {Kind.SITE: "at", Kind.WATER: "at", Kind.ROUTE: "on"}  # "in" for the rest
_MANNERS = {
    Modality.PLANNED: "plan",
    Modality.THREATENED: "threaten",
    Modality.HYPOTHETICAL: "may",
}
_TOLD_AS_FACT = (Modality.HAPPENED, Modality.ONGOING)
_KILLINGS = (Action.KILLING, Action.EXECUTION)
_MUTUAL = ("with", "beside")
_SINGULAR_ENDINGS = ("united states", "ss", "press", "united nations", "congress", "hamas")
_PLURAL_WORDS = frozenset({"people", "militia", "police", "troops", "taliban", "peshmerga", "gunmen", "men", "women", "children"})


@dataclass(frozen=True, slots=True)
class Telling:
    """What a title is made of, all in words: names of doers, targets and the place, whose `kind` chooses its preposition."""

    action: Action
    modality: Modality
    place: str
    doers: tuple[str, ...]
    targets: tuple[str, ...]
    denied: bool = False
    killed: int | None = None
    kind: Kind | None = None
    extent: Extent = Extent.WHOLE


def title_of(telling: Telling) -> str:
    """A sentence fragment in plain English, such as "Rebels counter-attack in western Aleppo"."""
    wording = WORDINGS.get(telling.action) or Wording("", CODES[telling.action].label)
    title = _with_doer(telling, wording) if telling.doers and wording.verb else _without_doer(telling, wording)
    title = title[:1].upper() + title[1:] + _toll(telling)
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


def _with_doer(telling: Telling, wording: Wording) -> str:
    doer = _listed(telling.doers)
    verb = _verb(telling, wording)
    if telling.modality is Modality.HALTED:
        verb = f"halt {_lowered(_noun(telling, wording))}"
    elif manner := _MANNERS.get(telling.modality):
        verb = f"{manner} {verb}" if manner == "may" else f"{manner} to {verb}"
    parts = [doer, verb if is_plural(doer) else in_singular(verb)]
    return " ".join([*parts, *_objects(telling, wording)])


def _verb(telling: Telling, wording: Wording) -> str:
    """The verb, for a deed at the place, of the target, or of neither."""
    if wording.nowhere and not telling.place and (wording.target or not telling.targets):
        return wording.nowhere
    return wording.verb if telling.targets else wording.alone or wording.verb


def _without_doer(telling: Telling, wording: Wording) -> str:
    if telling.action is Action.CASUALTIES and telling.killed and telling.modality in _TOLD_AS_FACT:
        return _fallen(telling)
    noun = _noun(telling, wording)
    if telling.modality is Modality.HALTED:
        noun = f"halt of {_lowered(noun)}"
    elif telling.modality in _MANNERS:
        word = {"plan": "planned", "threaten": "threatened", "may": "possible"}[_MANNERS[telling.modality]]
        noun = f"{word} {_lowered(noun)}"
    return " ".join([noun, *_objects(telling, wording, noun_form=True)])


def _noun(telling: Telling, wording: Wording) -> str:
    """The noun, without the word that would lead to a place where none is named."""
    is_bare = wording.takes_place and not telling.place and (wording.target or not telling.targets)
    return (wording.noun.rpartition(" ")[0] if is_bare else "") or wording.noun


def _fallen(telling: Telling) -> str:
    """ "12 killed in Harim", "12 civilians killed in Harim": a count says nothing of whose soldiers all of them were."""
    (target,) = telling.targets if len(telling.targets) == 1 else ("",)
    who = _lowered_group(target)
    is_told = who == who.lower() and is_plural(who) and (telling.killed or 0) > 1
    counted = f"{telling.killed:,} {who} killed" if is_told else f"{telling.killed:,} killed"
    return f"{counted} {_at(telling)} {telling.place}" if telling.place else counted


def _objects(telling: Telling, wording: Wording, noun_form: bool = False) -> list[str]:
    """The target and the place, in the order in which English puts them."""
    targets = [target for target in telling.targets if target != telling.place]  # no "killing of Norland in Norland"
    target = _lowered_group(_listed(targets)) if targets else ""
    reached = f"{_tie(telling, wording, noun_form)} {target}".strip() if target else ""
    if wording.takes_place and not (target and not wording.target):
        return [part for part in (_ground(telling), reached) if part]
    return [part for part in (reached, f"{_at(telling)} {telling.place}" if telling.place else "") if part]


def _ground(telling: Telling) -> str:
    """What was taken, held or lost: the place, or as much of it as is told."""
    share = {Extent.PART: "part of ", Extent.NEAR: "the surroundings of "}.get(telling.extent, "")
    return f"{share}{telling.place}" if telling.place else ""


def _at(telling: Telling) -> str:
    if telling.extent is Extent.NEAR:
        return "near"
    return _PREPOSITIONS.get(telling.kind, "in") if telling.kind else "in"


def _tie(telling: Telling, wording: Wording, noun_form: bool) -> str:
    """The word between the deed and its target."""
    as_noun = noun_form or telling.modality is Modality.HALTED
    if noun_form and wording.target in _MUTUAL and len(telling.targets) > 1:
        return "between"
    if as_noun and not wording.target:
        return wording.noun_target or ("" if wording.noun.endswith(" of") else "of")
    return wording.target


def _toll(telling: Telling) -> str:
    """How many died of what is told as a fact, unless the title has said it: by their number, or by their names."""
    dead = telling.killed or 0
    is_said = telling.action is Action.CASUALTIES or (telling.action in _KILLINGS and dead <= len(telling.targets))
    return f", {dead:,} dead" if dead and not is_said and not telling.denied and telling.modality in _TOLD_AS_FACT else ""


def _listed(names: Sequence[str]) -> str:
    listed = list(dict.fromkeys(names))
    if len(listed) > 3:
        listed = [*listed[:2], "others"]
    return listed[0] if len(listed) == 1 else f"{', '.join(listed[:-1])} and {listed[-1]}"


def _lowered(phrase: str) -> str:
    return phrase[:1].lower() + phrase[1:]


def _lowered_group(phrase: str) -> str:
    """A common noun ("Rebels", "Regime forces") loses its capital inside a sentence; a proper name keeps it."""
    first, _, rest = phrase.partition(" ")
    return _lowered(phrase) if first.lower() in COMMON_NOUNS and rest == rest.lower() else phrase
