"""Words that are of war only where they are said of a place, or of troops: "fell", "were in", "reached"."""

import re

from tracker.extraction.claims.nations import is_people
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, Passage, PlaceMention
from tracker.extraction.rules.en.actions import DEED_RULES
from tracker.extraction.rules.en.actions.sorts import NOUNS, Sort, sorts_in
from tracker.extraction.rules.en.company import OF_GROUND
from tracker.extraction.rules.lexicon import lexicon
from tracker.vocabulary import CODES, Action, Family, PlacePrecision, Span

ARMED = frozenset({"MIL", "REB", "COP", "SPY", "INS", "SEP", "IMG"})
_OF_PLACE = frozenset(rule.name for rule in DEED_RULES if rule.meaning.of_place)
_BY_TROOPS = frozenset(rule.name for rule in DEED_RULES if rule.meaning.by_troops)
_DROVE_OUT = "en.action.capture.drove_out_of"
_FLAG = "en.action.presence.flying"
_IS_FREE = "en.action.capture.is_free"  # which is said of states in another sense
_WAGED = frozenset({Family.CONTROL, Family.FIGHTING, Family.REMOTE})
_SEATS = lexicon("palace parliament ministry prison terminal")  # buildings that fall as ground does
_OF_TOWNS = frozenset(
    {"en.action.capture.fell_alone", "en.action.capture.changed_hands", "en.action.contested.is", "en.action.contested.front"}
) | frozenset(rule.name for rule in DEED_RULES if rule.meaning.of_owner)
_OTHER_FALLS = re.compile(
    r"\b(?:shares?|stocks?|index|per\s?cent|points?|prices?|markets?|sales|profits?|votes?|elections?|seats?|goals?|match|league|cup|"
    r"firm|company|dollars?|pounds?|owners?|bought|sold|court|will)\b|[%$€£]"
)
_POLICE = re.compile(
    r"\b(?:police\w*|gendarmes?|peacekeepers?|government\s+of|(?:interim|transitional|unity|civilian)\s+government)\b",
    re.IGNORECASE,
)


def is_of_ground(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """ "Harim was captured in May": a word that is said of ground above all, beside the name of a place."""
    words = deed.text.lower()
    if words.startswith("fell") and _OTHER_FALLS.search(story.low, passage.span.start, passage.span.end):
        return False
    if deed.rule in _OF_TOWNS and _is_of_town(deed, passage, story):
        return True
    if deed.action is Action.SURRENDER:
        return deed.subject is not None and any(_is_known_town(place) for place in story.places.touching(deed.subject))
    return (words.startswith(OF_GROUND) or " under " in words or words.endswith(" hands")) and bool(
        story.places.within(passage.span)
    )


def _is_of_town(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """ "Harim had not fallen", "Harim is contested": said of a town that a gazetteer knows, and of no market or match."""
    if _OTHER_FALLS.search(story.low, passage.span.start, passage.span.end) or deed.object is None:
        return False
    return any(_is_known_town(place) for place in story.places.touching(deed.object))


def _is_known_town(place: PlaceMention) -> bool:
    return bool(place.key) and place.precision is PlacePrecision.TOWN and not place.in_actor


def has_place(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """ "Harim fell", "the old quarter was contested": said of a place or of ground, where the words ask for one."""
    if deed.rule not in _OF_PLACE:
        return True
    if deed.rule == _IS_FREE:
        return _is_of_town(deed, passage, story)
    span = deed.object or Span(deed.span.end, passage.span.end)
    if any(place.relation or not place.in_actor or place.span == span for place in story.places.touching(span)):
        return True
    words = span.of(story.text).lower().split()
    return deed.object is not None and any(_is_ground(word.strip("'’.,")) or _is_left(word, deed) for word in words)


def _is_left(word: str, deed: ActionMention) -> bool:
    """ "Drove the troops out of the police station": a building that troops were in."""
    return deed.rule == _DROVE_OUT and Sort.BUILDING in NOUNS.get(word.strip("'’.,"), ())


def has_troops(deed: ActionMention, story: Story) -> bool:
    """ "Rebels reached the ford", "the Falcons were in Harim": troops or an armed party, where the words ask for them."""
    if deed.rule not in _BY_TROOPS:
        return True
    doers = deed.subject or (deed.span if deed.is_noun else None)
    if doers is None:
        return False
    words = doers.of(story.text)
    if _POLICE.search(words):
        return False
    if Sort.TROOPS in sorts_in(words) or is_people(doers, story):
        return True
    actors = tuple(actor for actor in story.actors.touching(doers) if not actor.is_person)
    if any(_named(actor) in _fighting(story) for actor in actors):
        return True
    is_there = deed.action is Action.PRESENCE and deed.rule != _FLAG  # as a state is where it lies
    return any(actor.side or actor.category in ARMED or (actor.is_state and not is_there) for actor in actors)


def _named(actor: ActorMention) -> str:
    return actor.key or actor.refers_to or actor.name


def _fighting(story: Story) -> frozenset[str]:
    """The parties with a name of whom an article tells elsewhere that they took ground, fought or shelled."""
    if story.fighting is None:
        deeds = (deed for deed in story.actions.all if deed.rule not in _BY_TROOPS and CODES[deed.action].family in _WAGED)
        doers = (deed.subject for deed in deeds if deed.subject and not deed.negated and not deed.is_noun)
        actors = (actor for span in doers for actor in story.actors.touching(span) if not actor.is_person)
        story.fighting = frozenset(name for name in map(_named, actors) if name and not name.islower())
    return story.fighting


def _is_ground(word: str) -> bool:
    return Sort.GROUND in NOUNS.get(word, ()) or word in _SEATS
