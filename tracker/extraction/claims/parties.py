"""Who did it, and to whom: the actors named in the subject and the object of a deed."""

import re
from dataclasses import dataclass

from tracker.extraction.claims.agents import agents_of, whose_means
from tracker.extraction.claims.cast import kind_of_words
from tracker.extraction.claims.doers import (
    PRONOUNS,
    announcer,
    beside_whom,
    claimant,
    holder,
    party_of,
    receiver,
)
from tracker.extraction.claims.doers_named import doers_named
from tracker.extraction.claims.done_to import (
    CIVILIANS,
    TO_NOBODY,
    among_whom,
    meant,
    named_in_object,
    object_unless_ground,
    sanctioned,
    threatened,
    whom_harmed,
    without_followed,
)
from tracker.extraction.claims.given import is_own_ground
from tracker.extraction.claims.named import named_in
from tracker.extraction.claims.nations import as_states, at_war, is_done_to_troops, state_ruled_on
from tracker.extraction.claims.opponents import opponents_of
from tracker.extraction.claims.own_words import held_by_them, who_speaks
from tracker.extraction.claims.rows import named_row, with_row
from tracker.extraction.claims.sides import clashed_with, only_speaks, sides_apart
from tracker.extraction.claims.speakers import speaker_of
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.they import they_who_would, who_was_freed, whose_planes
from tracker.extraction.claims.voice import Voice
from tracker.extraction.claims.who import as_parties, victim_of, worded
from tracker.extraction.mentions import ActionMention, ActorMention, Party, Passage
from tracker.extraction.rules.en.ships import SHIPS
from tracker.vocabulary import CODES, Action, Family, Span, Stance

_COMES = frozenset({Action.ASSAULT, Action.ADVANCE, Action.CAPTURE, Action.OFFENSIVE})
_THROWN_OUT = "en.action.lose.thrown_out"
_DEEDS = 4  # claims back in which a sentence may tell who came
_BOTH_SIDES = frozenset({Action.CLASH, Action.CEASEFIRE, Action.AGREEMENT, Action.NEGOTIATION, Action.MOB_VIOLENCE})
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
    doers, done_to, is_told = _cast(action, passage, voice, story)
    initiators = _initiators(action, doers, passage, voice, story, is_told=is_told)
    harmed = among_whom(action, passage, story) or whom_harmed(action, done_to, story)
    harmed = with_row(harmed, action, passage, story)
    harmed = without_followed(harmed, action, story)
    targets = _targets(action, harmed, passage, voice, story)
    if not initiators and _is_own_move(action):
        initiators, targets = targets, ()  # "Morlandic soldiers were deployed in the port", "the withdrawal of the guard from it"
    if set(initiators) & set(targets):
        initiators = _themselves(action, voice, story) or _others(action, targets, passage, story) or initiators
    is_state = _is_state(doers, story)
    if is_state is None and action.subject and action.subject.of(story.text).lower() in PRONOUNS:
        is_state = kind_of_words(voice.speaker.name)
    others = {target.name: target for target in reversed(targets) if target not in initiators}  # each once, the first of a name
    return Parties(initiators, tuple(t for t in targets if others.get(t.name) is t), (*doers, *harmed), is_state)


def _is_own_move(action: ActionMention) -> bool:
    """Whether those of whom it is told are who moved, or were moved."""
    return action.action is Action.DEPLOYMENT or (action.action is Action.WITHDRAW and action.is_noun)


def _cast(
    action: ActionMention, passage: Passage, voice: Voice, story: Story
) -> tuple[tuple[ActorMention, ...], tuple[ActorMention, ...], bool]:
    """Who did it and to whom it was done, as the words name them, and whether they tell in so many words who it was."""
    named, is_told = doers_named(action, passage, story)
    doers = tuple(sorted((*beside_whom(action, passage, story), *named), key=lambda actor: actor.span.start))
    done_to = named_in_object(action, story)
    if action.action is Action.CLASH:
        doers = _who_fought(action, doers, done_to, story)
    if action.action in _BOTH_SIDES and (doers or not done_to):  # whoever only suffers in a fight is no doer of it
        is_between = action.is_noun and bool(_BETWEEN.match(story.text, action.span.end))
        others = (actor for actor in clashed_with(action, story) if not only_speaks(actor, passage, story))
        doers, done_to = sides_apart(doers, (*done_to, *others), is_between=is_between)
    elif not as_parties(done_to, voice, story):
        done_to = opponents_of(action, passage, story)
    return doers, done_to, is_told


def _who_fought(
    action: ActionMention, doers: tuple[ActorMention, ...], done_to: tuple[ActorMention, ...], story: Story
) -> tuple[ActorMention, ...]:
    """The fighters of a clash: of those it killed, where nobody else is named; and no civilians "displaced by fighting"."""
    if not doers and done_to and not action.subject:
        doers = tuple(actor for actor in named_in(action.victims, story) if actor.category in _FIGHTERS and actor not in done_to)
    if action.is_noun and not _BETWEEN.match(story.text, action.span.end):
        return tuple(actor for actor in doers if actor.category != CIVILIANS)
    return doers


def _initiators(
    action: ActionMention, doers: tuple[ActorMention, ...], passage: Passage, voice: Voice, story: Story, *, is_told: bool
) -> tuple[Party, ...]:
    """Who did it as parties: those named, else whom the words around the deed or the voice mean."""
    initiators = (
        _denier(action, passage, voice, story)
        or claimant(action, story)
        or they_who_would(action, doers, passage, story)
        or as_parties(doers, voice, story)
        or (() if is_told else worded(action.subject, voice, story))
    )
    initiators = (
        _who_fled(action, passage, story)
        or _who_was_thrown_out(action, passage, story)
        or initiators
        or at_war(action, action.subject, story)
    )
    initiators = (
        as_states(initiators, action, story)
        or holder(action, voice, story)
        or held_by_them(action, story)
        or announcer(action, voice, story)
    )
    initiators = (
        initiators
        or whose_planes(action, passage, story)
        or receiver(action, story)
        or agents_of(action, story)
        or whose_means(action, story)
    )
    return initiators or _who_says(action, passage, story)


def _targets(
    action: ActionMention, harmed: tuple[ActorMention, ...], passage: Passage, voice: Voice, story: Story
) -> tuple[Party, ...]:
    """Whom it was done to as parties: those named, else whom the words of harm tell of."""
    if action.action in TO_NOBODY or _is_a_word_on_it(action, story):
        return ()
    targets = (
        who_was_freed(action, story)
        or (() if _are_known(harmed) else named_row(action, passage, story))
        or (*_suffering(action, harmed, voice, story), *_aboard(action, harmed, voice, story))
        or worded(action.victims or object_unless_ground(action), voice, story, is_target=True)
        or victim_of(action, story)
        or state_ruled_on(action, story)
    )
    targets = tuple(target for each in targets for target in meant(each, action, passage, story))
    if is_done_to_troops(action):
        return as_states(targets, action, story) or at_war(action, action.object, story)
    return targets


def _suffering(action: ActionMention, harmed: tuple[ActorMention, ...], voice: Voice, story: Story) -> tuple[Party, ...]:
    """Those harmed, threatened or put under sanctions, as parties."""
    return as_parties(harmed or threatened(action, story) or sanctioned(action, story), voice, story, is_target=True)


def _aboard(action: ActionMention, harmed: tuple[ActorMention, ...], voice: Voice, story: Story) -> tuple[Party, ...]:
    """Those who fell and whom no list knows, beside the ship they were on: "two fishermen"."""
    are_ships = bool(harmed) and all(actor.rule in SHIPS for actor in harmed)
    return worded(action.victims, voice, story) if are_ships else ()


def _are_known(harmed: tuple[ActorMention, ...]) -> bool:
    """Whether those harmed need no names: known ones, ships, and in a text in capitals anybody."""
    return any(actor.key or actor.rule in SHIPS or actor.text.isupper() for actor in harmed)


def _is_a_word_on_it(action: ActionMention, story: Story) -> bool:
    """ "The minister condemned it": a deed, and nobody."""
    is_word = CODES[action.action].family is Family.STATEMENT and action.action is not Action.DEMAND
    return is_word and action.object is not None and action.object.of(story.text).lower() == "it"


def _who_fled(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """ "Gunmen fired on villagers as they fled": those it was done to, and not who did it."""
    if action.action is not Action.DISPLACEMENT or not _is_done_by_them(action, story):
        return ()
    last = story.told[-1] if story.told else None
    return last.targets if last and last.span == passage.span else ()


def _who_was_thrown_out(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """ "Gunmen stormed the base and fought soldiers before they were driven out": those who came."""
    if action.rule != _THROWN_OUT or not _is_done_by_them(action, story):
        return ()
    came = [claim for claim in story.lately(_DEEDS) if claim.span == passage.span and claim.action in _COMES]
    return came[-1].initiators if came else ()


def _is_done_by_them(action: ActionMention, story: Story) -> bool:
    """Whether the subject of a deed is only "they"."""
    return action.subject is not None and action.subject.of(story.text).lower() == "they"


def _denier(action: ActionMention, passage: Passage, voice: Voice, story: Story) -> tuple[Party, ...]:
    """Whoever denies that others took what "they" hold."""
    said = voice.speaker
    is_denied = voice.stance is Stance.DENIES and bool(said.name) and is_own_ground(action, passage, story)
    return (Party(said.name, said.actor, said.side),) if is_denied else ()


def _who_says(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """Whoever speaks the words that are a deed, where only their voice is known: "Hector Sol, the mediator, hailed the truce"."""
    if CODES[action.action].family is not Family.STATEMENT or action.is_noun:
        return ()
    said = (said for said in story.said_by(passage.span) if said.cue and said.cue.overlaps(action.span) and said.speaker)
    each = next(said, None)
    speaker = each.speaker if each else None
    is_named = speaker and (speaker.name[:1].isupper() or speaker.key or speaker.represents)
    if each is None or speaker is None or not is_named:
        return ()
    if speaker.text.lower() not in PRONOUNS:
        return (party_of(speaker, story),)
    behind = speaker_of(each, story)  # "She accused them": whoever spoke before
    return (Party(behind.name, behind.actor, behind.side),) if behind.name and behind.name.lower() not in PRONOUNS else ()


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
