"""Who did a deed, where the words around it tell: beside whom they acted, whose control it is, whose claim."""

import re

from tracker.extraction.actors.known import known_names
from tracker.extraction.claims.cast import side_of_words
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.mentions import ActionMention, ActorMention, Party, Passage, Speaker
from tracker.extraction.rules.en.actors import FIGHTERS_OF_ADJECTIVE
from tracker.extraction.rules.en.parties import (
    ANNOUNCED,
    BESIDE_WHOM,
    CLAIMANT,
    CLAIMS_TO_HAVE,
    HELPED,
    HOLDER,
    KNOWN_AS,
    OFFICE_OF,
    OWN_FORCES,
    POINTS,
)
from tracker.extraction.rules.en.state_forces import STATE_FORCES
from tracker.vocabulary import CODES, FORCE, Action, Family, Span, Stance

PRONOUNS = frozenset({"they", "he", "she", "it", "we", "them", "their"})
_FORCES = frozenset({"MIL", "REB"})
_GROUND_DEEDS = frozenset({Action.HOLD, Action.CAPTURE, Action.LOSE})
_TOGETHER = 120  # characters before a subject in which somebody may be named beside whom it acts
_MEDIA = "JRN"
_SPOKEN = 2000  # characters before "rebel hands" in which the rebels may be named
_SERVING = re.compile(
    r"\b(?:fighting|serving|operating|deployed)\Z", re.IGNORECASE
)  # "soldiers fighting alongside the army left"
_OURS = "en.action.hold.ours"
_FELL = "en.action.capture.fell_alone"
_RECEIVED = re.compile(r"\s+(?:(?:on|in|by|late|early|last|yesterday)\s+(?:[\w-]+\s+){0,4}?)to\s+", re.IGNORECASE)
_OWN = frozenset({"our", "its", "their"})


def party_of(actor: ActorMention, story: Story) -> Party:
    """An actor mention as a party of a claim."""
    key = actor.key or actor.refers_to or actor.represents
    known = story.gazetteer.actors.get(key)
    if known and (known.is_person or known.category == _MEDIA) and OWN_FORCES.pattern.match(actor.text):
        behind = story.gazetteer.actors.get(known.represents)
        if behind and known.is_person:  # "his forces": a person has none, the army that he leads does
            return Party(behind.name, behind.key, behind.side, actor.text)
        key, known = known.represents, behind  # "Amaq said its fighters": media have none, those they speak for do
    side = actor.side or (known.side if known else "")
    points_back = actor.text.lower() in PRONOUNS or bool(OWN_FORCES.pattern.match(actor.text))
    is_his = points_back and actor.text.lower().startswith(("his ", "her "))  # "his soldiers" are not he
    is_pronoun = actor.refers_to and not known and not is_his and (points_back or POINTS.match(actor.text) is not None)
    if is_his and actor.refers_to and not known:  # "his men" are of whom no list knows
        return Party(f"{actor.text.partition(' ')[2]} of {actor.refers_to}", "", side)
    office = OFFICE_OF.fullmatch(actor.text) if actor.is_person else None
    if office:  # "its leader" is the leader of whoever was named before
        return Party(f"{office[1]} of {known.name}" if known else office[1], key, side or (known.side if known else ""))
    return Party(
        actor.refers_to if is_pronoun else actor.name or actor.text,
        "" if is_his and not known else key,
        side or ("" if known else side_of_words(actor.text, story)),
        "" if points_back else " ".join(actor.text.split()),
    )


def speaking(actor: ActorMention, story: Story) -> Speaker:
    """An actor mention as the one who says something."""
    party = party_of(actor, story)
    return Speaker(party.name, party.actor, party.side, text=party.text)


def voice_as_party(voice: Voice, story: Story) -> Party:
    """Who speaks as a party of a claim, by the name that the gazetteer gives them."""
    said, known = voice.speaker, story.gazetteer.actors.get(voice.speaker.actor)
    return Party(known.name if known else said.name, said.actor, said.side)


def known_as(subject: Span | None, story: Story) -> tuple[ActorMention, ...]:
    """Who it is that the words behind a subject name, where its own name nobody: "the Group of Mills, known as GM, took"."""
    match = KNOWN_AS.pattern.match(story.text, subject.end) if subject else None
    if match is None or subject is None or any(actor.key for actor in story.actors.touching(subject)):
        return ()
    behind = story.actors.within(Span(match.end(), match.end() + _TOGETHER))[:1]
    return tuple(actor for actor in behind if actor.key and actor.span.start == match.end())


def owning(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    """Whose "their attacks" are: those of whoever acts in the sentence before them."""
    words = action.subject.of(story.text).lower() if action.subject else ""
    is_force = CODES[action.action].family in FORCE or action.action is Action.SIEGE
    if action.subject is None or not action.is_noun or words not in ("its", "their") or not is_force:
        return ()
    before = story.actions.within(Span(passage.span.start, action.span.start))
    acting = next((other for other in reversed(before) if other.subject and not other.is_noun), None)
    if acting is None:  # "the league maintained its siege of the town"
        named = story.actors.within(Span(passage.span.start, action.subject.start))
        return named if len(named) == 1 and not named[0].is_person else ()
    if acting is None or acting.subject is None or story.actors.within(Span(acting.span.end, action.subject.start)):
        return ()  # "condemned the league and its attacks"
    return tuple(actor for actor in story.actors.within(acting.subject) if not actor.is_person)


def beside_whom(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    """Who did it in the first place, where the subject names who stood beside them: "they, together with the militia, took"."""
    if action.subject is None or action.is_noun:
        return ()
    aside = BESIDE_WHOM.pattern.match(story.text, action.subject.end, action.span.start)
    if aside:
        if HELPED.search(aside[0]):
            return ()  # "the militia, backed by the army, took the town": their ally
        return story.actors.within(Span(aside.end(), action.span.start))[:1]
    first = max(passage.span.start, action.subject.start - _TOGETHER)
    match = BESIDE_WHOM.search(story.text, story.low, first, action.subject.end)
    if match is None or match.end() < action.subject.start - 40 or _SERVING.search(story.text, first, match.start()):
        return ()
    before = story.actors.within(Span(first, match.start()))
    return before[-1:] if before and match.start() - before[-1].span.end <= 4 else ()


def holder(action: ActionMention, voice: Voice, story: Story) -> tuple[Party, ...]:
    """Whose control the words of a deed name: "came under Russian control", "is under the army's control", "is ours"."""
    if action.rule == _OURS:
        return _speakers(voice, story)
    match = HOLDER.search(story.text, story.low, action.span.start, action.span.end) if action.action in _GROUND_DEEDS else None
    if match and match["who"].lower() in _OWN:
        return _speakers(voice, story) or _by_name(match, story)
    if match and (spoken_of := _spoken_of(match, story)):
        return (party_of(spoken_of, story),)
    who = FIGHTERS_OF_ADJECTIVE.get(match["who"].lower(), match["who"]) if match else ""
    return _by_name(match, story) or ((Party(who, side=side_of_words(who, story)),) if who else ())


def _speakers(voice: Voice, story: Story) -> tuple[Party, ...]:
    """Whose "our hands" are: those for whom the voice speaks, else its own."""
    return (voice_as_party(voice, story),) if voice.speaker.name else ()


def _spoken_of(match: re.Match[str], story: Story) -> ActorMention | None:
    """Who "rebel hands" are: the last rebels named before, where they are known."""
    word = match["who"].lower()
    if word not in FIGHTERS_OF_ADJECTIVE:
        return None
    before = story.actors.within(Span(max(0, match.start() - _SPOKEN), match.start()))
    return next((actor for actor in reversed(before) if word in actor.text.lower() and (actor.key or actor.refers_to)), None)


def receiver(action: ActionMention, story: Story) -> tuple[Party, ...]:
    """To whom a place fell, where a time stands between: "Harim fell on Monday to the rebels"."""
    match = _RECEIVED.match(story.text, action.span.end) if action.rule == _FELL else None
    behind = story.actors.within(Span(match.end(), match.end() + _TOGETHER)) if match else ()
    return (party_of(behind[0], story),) if match and behind and behind[0].span.start - match.end() <= len("the ") else ()


def claimant(action: ActionMention, story: Story) -> tuple[Party, ...]:
    """Whose deed it is by their own claim: "the Russian claim of taking the town"."""
    first = max(0, action.span.start - _TOGETHER)
    # whoever reports violence suffered it, unless they claim to have done it
    claim = CLAIMANT if CODES[action.action].family is Family.CONTROL else CLAIMS_TO_HAVE
    return _by_name(claim.search(story.text, story.low, first, action.span.start), story)


def announcer(action: ActionMention, voice: Voice, story: Story) -> tuple[Party, ...]:
    """Whoever announces "the capture of the town" or that "two attacks were repelled", and names nobody, means themselves, where
    they have forces or a side."""
    if voice.stance is not Stance.ASSERTS or not (_is_announced(action, voice, story) or _is_repelled(action)):
        return ()
    known = story.gazetteer.actors.get(voice.speaker.actor)
    if known and known.category == _MEDIA:
        known = story.gazetteer.actors.get(known.represents)  # whose media they are
    if known is None and _is_repelled(action) and STATE_FORCES.pattern.fullmatch(voice.speaker.name):
        return (Party(voice.speaker.name, text=voice.speaker.name),)
    has_forces = known is not None and (known.side or known.is_state or known.category in _FORCES)
    return (Party(known.name, known.key, known.side),) if known and has_forces else ()


def _is_announced(action: ActionMention, voice: Voice, story: Story) -> bool:
    """Whether a taking of ground is what a voice announces: "claimed the capture of the town"."""
    if not action.is_noun or CODES[action.action].family is not Family.CONTROL:
        return False
    cue = voice.attribution.cue if voice.attribution else None
    return cue is not None and ANNOUNCED.pattern.fullmatch(story.text, cue.end, action.span.start) is not None


def _is_repelled(action: ActionMention) -> bool:
    """ "The attack was repelled": by nobody who is named."""
    return action.action is Action.REPEL and action.subject is None and not action.is_noun


def _by_name(match: re.Match[str] | None, story: Story) -> tuple[Party, ...]:
    """An actor named by the words of a match, or the one state that their demonym stands for."""
    if match is None:
        return ()
    named = story.actors.touching(Span(*match.span("who")))
    if named:
        return (party_of(named[0], story),)
    states = known_names(story.gazetteer).states(match["who"].lower())
    return (Party(states[0].name, states[0].key, states[0].side),) if len(states) == 1 else ()
