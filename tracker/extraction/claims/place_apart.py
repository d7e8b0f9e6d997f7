"""Deeds that are set off from the place told last: done elsewhere, near a border, or by a state that is far away."""

import re

from tracker.extraction.actors.countries import COUNTRY
from tracker.extraction.claims.place_kinds import KINDS, around
from tracker.extraction.claims.place_tallies import fought_over
from tracker.extraction.claims.placed import mention_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, FORCE, Action, Kind, PlacePrecision, Span

_LEAD = r"\W*(?:(?:and|but|meanwhile|also),?\s)?"
_HAPPENING = (
    r"(?:incidents?|attacks?|events?|developments?|raids?|ambush(?:es)?|assaults?|strikes?|operations?|violence|fighting|clash(?:es)?|"
    r"bombings?|explosions?|blasts?|shootings?|engagements?|actions?)"
)
_ELSEWHERE = re.compile(
    rf"{_LEAD}(?:elsewhere\b(?:\s(?:in|on)\s(?:the|that|this)\s(?:[a-z]+ern\s)?(?P<noun>\w+))?|separately\b|"
    rf"(?P<another>in\s(?:an?\s|the\s|two\s|three\s|several\s|some\s)?(?:separate|another|other|different|unrelated|second|third|further)\s"
    rf"(?:[\w-]+\s){{0,2}}?{_HAPPENING}\b)|"
    r"(?:further|farther)\s(?:north|south|east|west|afield|inland|upriver|downriver)\w*\b(?!\s(?:in|from|of)\b)|"
    r"(?:to|in)\sthe\s(?:far\s)?(?:north|south|east|west)(?:-?(?:east|west))?,)",
    re.IGNORECASE,
)
_BORDER = re.compile(
    r"(?:['’]s?)?\s(?:land\s|common\s|mountainous\s|porous\s)?(?:border|frontier)s?\b(?!\s(?:town|village|city|crossing|post)s?\b)"
)
_BORDER_WITH = sought(r"\b(?:border|frontier)\s(?:with|to)\s(?:[\w-]+\s)?\Z")
_AT = re.compile(
    r"\b(?:near|along|at|on|by|towards?|close\sto|not\sfar\sfrom|\d\s?(?:km|kilomet(?:er|re)s|miles)\sfrom)\s(?:the\s|its\s|their\s)?(?:[\w-]+\s){0,2}\Z"
)
_GONE = re.compile(
    r"\b(?:withdr[ae]w\w*|retreat\w*|fle(?:d|e|es|eing)|escap\w+|head(?:ed|ing|s)?|r[io]d(?:e|ing)|dr[io]v(?:e|ing)|return\w*|disappear\w*|"
    r"vanish\w*|walk\w*|went|going|mov(?:ed|ing))\s(?:\w+\s){0,2}towards?\s(?:the\s)?\Z"
)
_AROUND, _BEHIND = 60, 90  # characters before and behind a deed in which a border may be named
_NEAR = 50  # characters before a country's name that tie the border to the deed
_READ = 60  # places of an article, from the last, of which one tells its country
_OF_STATES = frozenset({Action.DEPLOYMENT, Action.ARREST, Action.AID, Action.AID_BLOCKED, Action.BASE, Action.EVACUATION})


def is_set_apart(action: ActionMention, passage: Passage, story: Story) -> bool:
    """Whether a deed without a place was done away from those told before: "elsewhere", "in a separate attack", "near the
    Norlandic border"."""
    return _ELSEWHERE.match(story.text, passage.span.start, passage.span.end) is not None or _is_at_border(action, passage, story)


def wider_than_told(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """The land of the place told last, or the part of it that "elsewhere in the province" names; of "in another attack" the town
    whose fight the article tells."""
    match = _ELSEWHERE.match(story.text, passage.span.start, passage.span.end)
    told = next((mention_of(claim) for claim in story.lately(_READ) if claim.place and claim.place.key), None)
    if told and match and match["another"] and (town := fought_over(told, story)):
        return town
    noun = match["noun"] if match else None
    wanted = KINDS.get(noun.lower(), (Kind.COUNTRY,)) if noun else (Kind.COUNTRY,)
    before = (place for place in story.places.last_before(passage.span.start, _READ) if not place.in_actor)
    found = [wider for place in (told, story.dominant, *before) if (wider := _around(place, wanted, story))]
    abroad = {border.key for border in _borders(action, passage, story)}
    return next((wider for wider in found if wider.key not in abroad), next(iter(found), None))


def _around(place: PlaceMention | None, wanted: tuple[Kind, ...], story: Story) -> PlaceMention | None:
    """A place of a wanted kind: this one, or the nearest around it."""
    entry = story.gazetteer.places.get(place.key) if place and place.key else None
    if entry is None or place is None:
        return None
    return place if entry.kind in wanted else around(place, wanted, story)


def _is_at_border(action: ActionMention, passage: Passage, story: Story) -> bool:
    """ "Near the border with Norland", "along the Norlandic frontier": no town is told, nor meant."""
    return CODES[action.action].family in FORCE and bool(_borders(action, passage, story))


def _borders(action: ActionMention, passage: Passage, story: Story) -> list[PlaceMention]:
    """The countries at whose borders a deed was done."""
    first, last = max(passage.span.start, action.span.start - _AROUND), min(passage.span.end, action.span.end + _BEHIND)
    return [place for place in story.places.within(Span(first, last)) if _is_border(place, story.text)]


def _is_border(place: PlaceMention, text: str) -> bool:
    if place.precision is not PlacePrecision.COUNTRY:
        return False
    start = place.span.start
    before = _BORDER_WITH.within(text, max(0, start - _NEAR), start)
    if before is None and _BORDER.match(text, place.span.end) is None:
        return False
    end = before.start() if before else start
    if _GONE.search(text, max(0, end - _NEAR), end):
        return False  # "before withdrawing towards the Norlandic border"
    return _AT.search(text, max(0, end - _NEAR), end) is not None


def is_of_a_far_state(action: ActionMention, place: PlaceMention, story: Story) -> bool:
    """Whether a state moves, holds or helps somebody, or raises its voice, which it does at no place of another country."""
    if action.is_noun or action.subject is None:
        return False
    states = [actor for actor in story.actors.touching(action.subject) if actor.rule == COUNTRY]
    entries = [entry for state in states if (entry := story.gazetteer.actors.get(state.key))]
    if not entries:
        return False
    if action.action is Action.PROTEST:
        return True  # "London and Paris protested"
    here = story.gazetteer.places.get(place.key)
    return action.action in _OF_STATES and here is not None and all(entry.country != here.country for entry in entries)
