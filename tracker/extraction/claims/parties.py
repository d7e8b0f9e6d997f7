"""Who did it, and to whom: the actors named in the subject and the object of a deed."""

import re
from dataclasses import dataclass

from tracker.extraction.claims.agents import agents_of
from tracker.extraction.claims.cast import kind_of_words
from tracker.extraction.claims.doers import (
    PRONOUNS,
    announcer,
    beside_whom,
    claimant,
    holder,
    known_as,
    owning,
    party_of,
    receiver,
)
from tracker.extraction.claims.done_to import (
    TO_NOBODY,
    meant,
    named_in_object,
    object_unless_ground,
    threatened,
    whom_harmed,
    without_followed,
)
from tracker.extraction.claims.given import is_own_ground
from tracker.extraction.claims.named import named_in
from tracker.extraction.claims.nations import as_states, at_war, is_done_to_troops
from tracker.extraction.claims.opponents import opponents_of
from tracker.extraction.claims.own_words import who_speaks
from tracker.extraction.claims.rows import with_row
from tracker.extraction.claims.sides import clashed_with, only_speaks, sides_apart
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.claims.who import as_parties, victim_of, worded
from tracker.extraction.mentions import ActionMention, ActorMention, Party, Passage
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.actors import MEANS_OF_DEEDS
from tracker.vocabulary import CODES, Action, Family, Span, Stance

_COMES = frozenset({Action.ASSAULT, Action.ADVANCE, Action.CAPTURE, Action.OFFENSIVE})
_THROWN_OUT = "en.action.lose.thrown_out"
_DEEDS = 4  # claims back in which a sentence may tell who came
_BOTH_SIDES = frozenset({Action.CLASH, Action.CEASEFIRE, Action.AGREEMENT, Action.NEGOTIATION, Action.MOB_VIOLENCE})
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
    r"\s(?:holding|carrying|guarding|escorting|transporting|protecting|attacking|besieging)\s+(?:[\w'’-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
_KIN = re.compile(
    r"(?:my|our|his|her)\s(?:husband|wife|sons?|daughters?|brothers?|sisters?|father|mother|uncle)\b", re.IGNORECASE
)
_CIVILIANS = "CVL"
_DOING = frozenset({"MIL", "REB", "COP", "GOV", "SPY"})
_ALLIANCE = ("coalition", "alliance", "nato")
_BEFORE_DEED = re.compile(rf"(?: \([A-Z][\w.-]{{1,9}}\))? (?:(?:{'|'.join(sorted(MEANS_OF_DEEDS))}) )?", re.IGNORECASE)
# "Norlandic warplanes and artillery pounded the port": both are theirs.
_AND_ITS = re.compile(
    r"[^,;.]{0,60}\b(?:(?:war)?planes|jets|bombers|aircraft|helicopters|gunships|drones|tanks|(?:war)?ships|gunboats) and ",
    re.IGNORECASE,
)
_FIGHTERS = frozenset({"MIL", "REB", "COP"})
_BETWEEN = re.compile(r"\s+between\b", re.IGNORECASE)  # "clashes between the guard and the league": each is a side


@dataclass(frozen=True, slots=True)
class Parties:
    """Initiators and targets of a deed, the actor mentions they rest on, and whether its doers are a state's."""

    initiators: tuple[Party, ...]
    targets: tuple[Party, ...]
    mentions: tuple[ActorMention, ...]
    is_state: bool | None = None


def parties_of(action: ActionMention, passage: Passage, voice: Voice, story: Story) -> Parties:
    """The parties a deed names itself; in clashes and agreements the first side against the others."""
    doing = known_as(action.subject, story) or named_in(action.subject, story) or owning(action, passage, story)
    named = _without_held(doing, action, story) or _in_deed(action, passage, story)
    named = named or _called_otherwise(action, passage, story)
    told = _blamed_in_clause(action, passage, story)
    told = _thrown_out_by(action, story) if told is None else told
    named = named if told is None else told
    doers = tuple(sorted((*beside_whom(action, passage, story), *named), key=lambda actor: actor.span.start))
    done_to = named_in_object(action, story)
    if action.action is Action.CLASH and not doers and done_to and not action.subject:
        doers = tuple(actor for actor in named_in(action.victims, story) if actor.category in _FIGHTERS and actor not in done_to)
    if action.action is Action.CLASH and action.is_noun and not _BETWEEN.match(story.text, action.span.end):
        doers = tuple(actor for actor in doers if actor.category != _CIVILIANS)  # "displaced by fighting": they did not fight
    if action.action in _BOTH_SIDES and (doers or not done_to):  # whoever only suffers in a fight is no doer of it
        is_between = action.is_noun and bool(_BETWEEN.match(story.text, action.span.end))
        others = (actor for actor in clashed_with(action, story) if not only_speaks(actor, passage, story))
        doers, done_to = sides_apart(doers, (*done_to, *others), is_between=is_between)
    elif not as_parties(done_to, voice, story):
        done_to = opponents_of(action, passage, story)
    initiators = (
        _denier(action, passage, voice, story)
        or claimant(action, story)
        or as_parties(doers, voice, story)
        or (worded(action.subject, voice, story) if told is None else ())
    )
    initiators = (
        _who_fled(action, passage, story)
        or _who_was_thrown_out(action, passage, story)
        or initiators
        or at_war(action, action.subject, story)
    )
    initiators = as_states(initiators, action, story) or holder(action, voice, story) or announcer(action, voice, story)
    initiators = initiators or receiver(action, story) or agents_of(action, story) or _who_says(action, passage, story)
    harmed = with_row(whom_harmed(action, done_to, story), action, passage, story)
    harmed = without_followed(harmed, action, story)
    targets = (
        as_parties(harmed or threatened(action, story), voice, story, is_target=True)
        or worded(action.victims or object_unless_ground(action), voice, story)
        or victim_of(action, story)
    )
    targets = tuple(target for each in targets for target in meant(each, action, passage, story))
    if is_done_to_troops(action):
        targets = as_states(targets, action, story) or at_war(action, action.object, story)
    targets = () if action.action in TO_NOBODY or _is_a_word_on_it(action, story) else targets
    if action.action is Action.DEPLOYMENT and not initiators:
        initiators, targets = targets, ()  # "Morlandic soldiers were deployed in the port"
    if set(initiators) & set(targets):
        initiators = _themselves(action, voice, story) or _others(action, targets, passage, story) or initiators
    is_state = _is_state(doers, story)
    if is_state is None and action.subject and action.subject.of(story.text).lower() in PRONOUNS:
        is_state = kind_of_words(voice.speaker.name)
    return Parties(initiators, tuple(t for t in targets if t not in initiators), (*doers, *harmed), is_state)


def _who_fled(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """ "Gunmen fired on villagers as they fled": those it was done to, and not who did it."""
    words = action.subject.of(story.text).lower() if action.subject else ""
    last = story.told[-1] if story.told else None
    is_fled = action.action is Action.DISPLACEMENT and words == "they"
    return last.targets if is_fled and last and last.span == passage.span else ()


def _who_was_thrown_out(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """ "Gunmen stormed the base and fought soldiers before they were driven out": those who came."""
    words = action.subject.of(story.text).lower() if action.subject else ""
    came = [claim for claim in story.lately(_DEEDS) if claim.span == passage.span and claim.action in _COMES]
    return came[-1].initiators if action.rule == _THROWN_OUT and words == "they" and came else ()


def _is_a_word_on_it(action: ActionMention, story: Story) -> bool:
    """ "The minister condemned it": a deed, and nobody."""
    is_word = CODES[action.action].family is Family.STATEMENT and action.action is not Action.DEMAND
    return is_word and action.object is not None and action.object.of(story.text).lower() == "it"


def _blamed_in_clause(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...] | None:
    """The league of "the league, which the guard blames for killing a clerk"; None where nobody is blamed in such words."""
    match = _WHOM_THEY_BLAME.search(story.text, max(passage.span.start, action.span.start - _BLAMED), action.span.start)
    if match is None:
        return None
    before = story.actors.within(Span(max(passage.span.start, match.start() - _BLAMED), match.start()))
    return tuple(actor for actor in before[-1:] if match.start() - actor.span.end <= len(" "))


def _called_otherwise(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    """The front of "fighters of the Harim Front, or HF, attacked": whom two names stand for."""
    match = (
        None
        if action.is_noun
        else _OR.search(story.text, max(passage.span.start, action.span.start - _BLAMED), action.span.start)
    )
    before = story.actors.within(Span(max(passage.span.start, match.start() - _BLAMED), match.start())) if match else ()
    return tuple(actor for actor in before[-1:] if match and actor.span.end == match.start())


def _thrown_out_by(action: ActionMention, story: Story) -> tuple[ActorMention, ...] | None:
    """The Norlanders of "the rebels, driven from the ford by Norlandic troops, split"; None where the words do not tell that."""
    is_led = story.text[max(0, action.span.start - 2) : action.span.start] == ", "
    if not is_led or not _DRIVEN.match(story.text, action.span.start):
        return None
    match = _BY.match(story.text, action.span.end)
    return story.actors.within(Span(match.end(), match.end() + len("the ")))[:1] if match else ()


def _denier(action: ActionMention, passage: Passage, voice: Voice, story: Story) -> tuple[Party, ...]:
    """Whoever denies that others took what "they" hold."""
    said = voice.speaker
    is_denied = voice.stance is Stance.DENIES and bool(said.name) and is_own_ground(action, passage, story)
    return (Party(said.name, said.actor, said.side),) if is_denied else ()


def _without_held(doers: tuple[ActorMention, ...], action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """ "Rebels holding 40 pilgrims threatened to kill them": the pilgrims did not."""
    if action.subject is None or len(doers) < 2:
        return doers
    doers = tuple(doer for doer in doers if not _KIN.match(doer.text)) or doers
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


def _who_says(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """Whoever speaks the words that are a deed, where only their voice is known: "Hector Sol, the mediator, hailed the truce"."""
    if CODES[action.action].family is not Family.STATEMENT or action.is_noun:
        return ()
    said = (said for said in story.said_by(passage.span) if said.cue and said.cue.overlaps(action.span) and said.speaker)
    speaker = next((each.speaker for each in said), None)
    is_named = speaker and (speaker.name[:1].isupper() or speaker.key or speaker.represents)
    return (party_of(speaker, story),) if speaker and is_named and speaker.text.lower() not in PRONOUNS else ()


def _themselves(action: ActionMention, voice: Voice, story: Story) -> tuple[Party, ...]:
    """ "The guard said they had repelled the rebels' attack": nobody does a deed to themselves, so "they" are who speaks."""
    words = action.subject.of(story.text).lower() if action.subject else ""
    return who_speaks(words, action.subject, voice, story) if action.subject and words in PRONOUNS else ()


def _others(action: ActionMention, targets: tuple[Party, ...], passage: Passage, story: Story) -> tuple[Party, ...]:
    """ "The guard held two soldiers whom they had caught": "they" are whoever the sentence names before, and not the soldiers."""
    if action.subject is None or action.subject.of(story.text).lower() not in PRONOUNS:
        return ()
    before = (party_of(actor, story) for actor in story.actors.within(Span(passage.span.start, action.subject.start)))
    return tuple(party for party in before if party not in targets)[:1]


def _is_state(doers: tuple[ActorMention, ...], story: Story) -> bool | None:
    """Whether a state's forces did it, also beside others; None where that is not told."""
    known = [_is_of_state(actor, story) for actor in doers]
    return True if True in known else next((is_state for is_state in known if is_state is not None), None)


def _is_of_state(actor: ActorMention, story: Story) -> bool | None:
    known = story.gazetteer.actors.get(actor.key or actor.refers_to)
    is_state = actor.is_state if actor.is_state is not None else (known.is_state if known else None)
    return kind_of_words(actor.text) if is_state is None else is_state
