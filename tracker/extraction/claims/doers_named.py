"""Whom the words around a deed name as its doers: its subject, its own words, who is blamed in a clause, who drove others out."""

import re

from tracker.extraction.claims.doers import known_as, owning
from tracker.extraction.claims.named import named_in
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, Passage
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.actors import MEANS_OF_DEEDS
from tracker.extraction.rules.en.ships import SHIPS
from tracker.vocabulary import CODES, Action, Family, Span

# Whom others blame, in a clause about them: "the league, which the guard blames for killing a clerk".
_WHOM_THEY_BLAME = re.compile(
    r",\s(?:which|whom|who)\s(?:(?!and\b|but\b|was\b|were\b|is\b|are\b|been\b|being\b)[\w'’-]+\s){1,6}(?:ha[sd]\s)?(?:blamed?|blames|accused?|accuses)\s(?:for|of)\s(?:\w+ly\s)?\Z",
    re.IGNORECASE,
)
_BLAMED = 90  # characters before a deed in which somebody may be blamed for it
_OR = re.compile(r",\s(?:or|known\sas)\s(?:the\s)?[\w'’-]{2,20},\s\Z")
_DRIVEN = re.compile(r"(?:driven|pushed|chased|expelled|dislodged|ousted|flushed|cleared)\b", re.IGNORECASE)
_BY = re.compile(r"[^,;.]{1,60}?\bby\s(?=[^,;.]{2})", re.IGNORECASE)
_HELD = re.compile(
    r"\s(?:holding|carrying|guarding|escorting|transporting|protecting|attacking|besieging|wearing|(?:dressed|clad|disguised)\s(?:in|as)|"
    r"posing\sas)\s+(?:[\w'’-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
_UNIFORM = re.compile(r"\s(?:uniforms?|fatigues|camouflage|clothing|garb|dress)\b", re.IGNORECASE)
_KIN = re.compile(
    r"(?:my|our|his|her)\s(?:husband|wife|sons?|daughters?|brothers?|sisters?|father|mother|uncle)\b", re.IGNORECASE
)
_DOING = frozenset({"MIL", "REB", "COP", "GOV", "SPY"})
_ALLIANCE = ("coalition", "alliance", "nato")
_BEFORE_DEED = re.compile(rf"(?: \([A-Z][\w.-]{{1,9}}\))? (?:(?:{'|'.join(sorted(MEANS_OF_DEEDS))}) )?", re.IGNORECASE)
_OWN_MEN = re.compile(r"\s\([A-Z][\w./-]{1,12}\)\s(?:suspected\s)?")
# "Norlandic warplanes and artillery pounded the port": both are theirs.
_AND_ITS = re.compile(
    r"[^,;.]{0,60}\b(?:(?:war)?planes|jets|bombers|aircraft|helicopters|gunships|drones|tanks|(?:war)?ships|gunboats) and ",
    re.IGNORECASE,
)


def doers_named(action: ActionMention, passage: Passage, story: Story) -> tuple[tuple[ActorMention, ...], bool]:
    """The actors that a deed's words name for it, and whether they tell who it was in so many words."""
    told = _blamed_in_clause(action, passage, story)
    told = _thrown_out_by(action, story) if told is None else told
    if told is not None:
        return told, True
    doing = known_as(action.subject, story) or named_in(action.subject, story) or owning(action, passage, story)
    doing = tuple(actor for actor in _without_own_men(doing, story) if not (actor.rule in SHIPS and _is_only_hit(actor, action)))
    named = _without_held(doing, action, story) or _in_deed(action, passage, story)
    return named or _called_otherwise(action, passage, story), False


def _without_own_men(doing: tuple[ActorMention, ...], story: Story) -> tuple[ActorMention, ...]:
    """Without the militants of "Harim Front (HF) militants", who are the front's."""
    ends = {actor.span.end for actor in doing}
    return tuple(actor for actor in doing if not any(_OWN_MEN.fullmatch(story.text, end, actor.span.start) for end in ends))


def _is_only_hit(ship: ActorMention, action: ActionMention) -> bool:
    """ "The tanker struck a mine": a ship without guns does nothing but ram others."""
    return ship.category != "MIL" and not ship.key and not action.text.lower().startswith(("ram", "fire", "fir", "land"))


def _blamed_in_clause(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...] | None:
    """The league of "the league, which the guard blames for killing a clerk"; None where nobody is blamed in such words."""
    match = _WHOM_THEY_BLAME.search(story.text, max(passage.span.start, action.span.start - _BLAMED), action.span.start)
    if match is None:
        return None
    before = _named_last(match.start(), passage, story)
    return tuple(actor for actor in before if match.start() - actor.span.end <= len(" "))


def _called_otherwise(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    """The front of "fighters of the Harim Front, or HF, attacked": whom two names stand for."""
    match = (
        None
        if action.is_noun
        else _OR.search(story.text, max(passage.span.start, action.span.start - _BLAMED), action.span.start)
    )
    before = _named_last(match.start(), passage, story) if match else ()
    return tuple(actor for actor in before if match and actor.span.end == match.start())


def _named_last(offset: int, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    """The actor named last before a clause in which somebody is blamed, or called by another name; none where none is near."""
    return story.actors.within(Span(max(passage.span.start, offset - _BLAMED), offset))[-1:]


def _thrown_out_by(action: ActionMention, story: Story) -> tuple[ActorMention, ...] | None:
    """The Norlanders of "the rebels, driven from the ford by Norlandic troops, split"; None where the words do not tell that."""
    is_led = story.text[max(0, action.span.start - 2) : action.span.start] == ", "
    if not is_led or action.action is Action.LOSE or not _DRIVEN.match(story.text, action.span.start):
        return None
    match = _BY.match(story.text, action.span.end)
    return story.actors.within(Span(match.end(), match.end() + len("the ")))[:1] if match else ()


def _without_held(doers: tuple[ActorMention, ...], action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """ "Rebels holding 40 pilgrims threatened to kill them", "men in army uniforms": the pilgrims and the army did not."""
    if action.subject is None or len(doers) < 2:
        return doers
    doers = tuple(doer for doer in doers if not _KIN.match(doer.text)) or doers
    doers = tuple(doer for doer in doers if not _UNIFORM.match(story.text, doer.span.end)) or doers
    return tuple(doer for doer in doers if not _HELD.search(story.text, action.subject.start, doer.span.start))


def _in_deed(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    """Who is named in the words for the deed, "US-led coalition strikes", or opens the sentence with it, "RSF shelling of"."""
    if not action.is_noun or action.subject is not None:
        return ()
    is_harm = CODES[action.action].family is Family.PEOPLE and action.object is None  # "civilian deaths"
    opening = story.actors.within(Span(passage.span.start, action.span.start))[:1]
    opens = opening and opening[0].span.start - passage.span.start <= len("The ")
    is_first = opens and _may_do(opening[0])
    if is_first and not is_harm and _BEFORE_DEED.fullmatch(story.text, opening[0].span.end, action.span.start):
        return opening
    if opens and _AND_ITS.fullmatch(story.text, opening[0].span.start, action.span.start):
        return opening
    # where all letters are capitals, the "CAR" of a car bomb is no republic
    is_word = action.text.isupper()
    inside = tuple(actor for actor in story.actors.touching(action.span) if not (is_word and action.span.holds(actor.span)))
    if agents := tuple(actor for actor in inside if story.text[actor.span.start - 3 : actor.span.start].lower() == "by "):
        return agents  # "rockets fired by rebels hit"
    if action.action is Action.PRESENCE:
        return inside  # "there were rebels in the port", "the flag of the brigade was flying over it"
    return tuple(actor for actor in inside if actor.key and actor.span.start <= action.span.start)


def _may_do(actor: ActorMention) -> bool:
    """Whether words before a deed name who did it, and not what it was done to: "the embassy bombings"."""
    is_armed = actor.category in _DOING or actor.text.lower().endswith(_ALLIANCE)
    return is_armed and not sorts_in(actor.text.lower()) & {Sort.BUILDING, Sort.GROUND, Sort.VEHICLE}
