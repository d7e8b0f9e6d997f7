"""A people that makes war is its state: "the Turks took the fort" tells of Turkey."""

import re
from dataclasses import replace

from tracker.extraction.actors.known import known_names
from tracker.extraction.claims.named import DEMONYM
from tracker.extraction.claims.story import Story
from tracker.extraction.gazetteer import ActorEntry
from tracker.extraction.mentions import ActionMention, Party
from tracker.vocabulary import CODES, Action, Family, PlacePrecision, Span

_WAR = frozenset({Family.CONTROL, Family.FIGHTING, Family.REMOTE})
_UNARMED_TOO = frozenset({Action.ASSAULT})  # done to people of a nation as well as to its troops
_STATELESS = frozenset({"palestinians"})
_PEOPLE = re.compile(r"(?:(?P<the>the)\s+)?(?P<people>[A-Z][a-z]+)", re.IGNORECASE)
_PART = re.compile(
    r"(?:the\s+(?:last|first|rest|remaining)\s+(?:of\s+)?)?(?:the\s+)?(?:(?:North|South|East|West)\s+)?(?P<people>[A-Z][a-z]+)",
    re.IGNORECASE,
)
_KIND = r"(?:sea|naval|marine|underwater|attack|suicide|kamikaze|ballistic|cruise|anti-ship|surface|long-range)"
# The owner of a weapon: "a Norlandic", "a Norlandic sea" of a drone.
_ITS = re.compile(rf"(?:an?\s+|the\s+|several\s+|two\s+)?(?P<people>[A-Z][a-z]+)(?:\s{_KIND})?", re.IGNORECASE)
_WEAPON = re.compile(
    rf"(?:an?|the|one|another|\w+)\s+(?P<people>[A-Z][a-z]+)\s+(?:fighter\s+|war|surveillance\s+|{_KIND}\s+)?"
    r"(?:(?:drone|missile|patrol|torpedo|explosive)\s+boat|drone|jet|plane|aircraft|helicopter|gunship|missile|rocket|shell|tank|warship|bomber)"
)  # "an Norlandic drone hit the mill"
_ON = re.compile(r"(?:(?<=\bon)|(?<=\bagainst)|\s(?:on|against))\s(?:the\s)?", re.IGNORECASE)
_LAND = 40  # letters of a state's name
_HAS_THE = re.compile(r"the\s", re.IGNORECASE)


def nation_of(span: Span | None, story: Story) -> ActorEntry | None:
    """The state of "the Turks", "the British" or "Germans", where these words are all of a stretch."""
    match = _PEOPLE.fullmatch(story.text, span.start, span.end) if span else None
    if match is None or not (match["the"] or match["people"].endswith("s")) or match["people"].lower() in _STATELESS:
        return None
    return _of_demonym(Span(*match.span("people")), story)


def _of_demonym(people: Span, story: Story) -> ActorEntry | None:
    """The state of "Norlandic"."""
    named = (place for place in story.places.touching(people) if place.rule == DEMONYM and place.span == people)
    place = next((story.gazetteer.places.get(place.key) for place in named if place.key), None)
    return known_names(story.gazetteer).government_of(place.country) if place else None


def is_people(span: Span, story: Story) -> bool:
    """Whether words name a people and nothing else, of a part of a nation too: "the South Norlanders"."""
    match = _PART.fullmatch(story.text, span.start, span.end)
    return match is not None and any(place.rule == DEMONYM for place in story.places.touching(Span(*match.span("people"))))


def is_done_to_troops(action: ActionMention) -> bool:
    """Whether a people that a deed was done to can only be its troops: attacks and strikes are done to anybody."""
    return CODES[action.action].family is not Family.REMOTE and action.action not in _UNARMED_TOO


def at_war(action: ActionMention, span: Span | None, story: Story) -> tuple[Party, ...]:
    """The state whose people a deed of war names and nobody else does, or whose weapon it was: "a Norlandic missile struck"."""
    family = CODES[action.action].family
    state = nation_of(span, story) if family in _WAR else None
    is_remote = family is Family.REMOTE or action.action is Action.ASSAULT
    if state is None and action.is_noun and is_remote and span and (owner := _ITS.fullmatch(story.text, span.start, span.end)):
        state = _of_demonym(Span(*owner.span("people")), story)
    weapon = _WEAPON.fullmatch(story.text, span.start, span.end) if span and state is None and is_remote else None
    if weapon:
        state = _of_demonym(Span(*weapon.span("people")), story)
    return (Party(state.name, state.key, state.side, span.of(story.text)),) if state and span else ()


def state_ruled_on(action: ActionMention, story: Story) -> tuple[Party, ...]:
    """The state of "imposed sanctions on Norland": the measure is taken against it."""
    match = _ON.match(story.text, action.span.end) if action.action is Action.SANCTION else None
    behind = story.places.within(Span(match.end(), match.end() + _LAND))[:1] if match else ()
    if not (match and behind and behind[0].span.start == match.end() and behind[0].precision is PlacePrecision.COUNTRY):
        return ()
    place = story.gazetteer.places.get(behind[0].key)
    state = known_names(story.gazetteer).government_of(place.country) if place else None
    return (Party(state.name, state.key, state.side, behind[0].text),) if state else ()


def as_states(parties: tuple[Party, ...], action: ActionMention, story: Story) -> tuple[Party, ...]:
    """The parties of a deed of war; peoples among them that no list knows are their states.

    "Norlanders" without an article may be anybody of that nation, save those who take ground or lose it.
    """
    family = CODES[action.action].family
    if family not in _WAR:
        return parties
    return tuple(
        _as_state(party, story) if family is Family.CONTROL or _HAS_THE.match(party.text or party.name) else party
        for party in parties
    )


def _as_state(party: Party, story: Story) -> Party:
    match = None if party.actor else _PEOPLE.fullmatch(party.text or party.name)
    if match is None or not match["people"].endswith("s") or match["people"].lower() in _STATELESS:
        return party
    entries = story.gazetteer.demonym_names.of(match["people"].lower())
    state = known_names(story.gazetteer).government_of(entries[0].country) if entries else None
    return replace(party, name=state.name, actor=state.key, side=state.side) if state else party
