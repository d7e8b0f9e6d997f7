"""Places that are fought for: capitals that stand for no state, the spot on a road where it was cut."""

import re
from dataclasses import replace

from tracker.extraction.claims.story import Story
from tracker.extraction.folding import key_of
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.en.place_patterns import NAME
from tracker.extraction.rules.en.place_words import COMMON_WORDS
from tracker.vocabulary import CODES, Action, Family, PlacePrecision, Span

_ON_TOWNS = frozenset({Family.CONTROL, Family.REMOTE})
_ROUTES = frozenset({Action.ROUTE_CUT, Action.ROUTE_OPENED})
# What is done to a town, or to what stands there: a bare name behind these is no person's.
_GROUND_VERBS = frozenset(
    {"burned", "burnt", "torched", "looted", "shelled", "bombed", "raided", "stormed", "bombarded", "pillaged"}
)
_AT, _CLOSE = ("in", "near"), 8  # relations of a place that follows a deed at once, and within how many characters
_JOINED = re.compile(
    r",\s(?:and|but|while)\s(?:(?:the|an?|two|three|several)\s(?:[\w'’-]+\s){1,3}(?:in|at|near)\s)?(?:the\s)?\Z", re.IGNORECASE
)
_JOINED_IN = re.compile(
    r"(?:,\s|\s|;\s)(?:and|but|while)\s(?:in|at|near)\s(?:the\s(?:[\w-]+\s){1,2}of\s|nearby\s)?\Z", re.IGNORECASE
)
_TELLS = re.compile(
    r",?\s(?!(?:on|in|at|as|and|or|after|before|during|last|early|late|this)\s)(?:(?:the|an?|two|three|four|five|several)\s)?"
    r"(?:[\w’'-]+\s){1,3}?(?:[a-z]{3,}ed|was|were|took|lost|hit|struck|shot|blew|held|fought|fell|set|left|overran|seized)\b"
)
_CLAUSE = 60  # characters before a place in which a clause of its own may begin
OWN_VERB = re.compile(r"\s+(?:is|are|was|were|has|have|had|will|fell|remains?)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\.\s?\d{1,4}")
_ROW = re.compile(rf"(?P<first>{NAME.pattern})(?:(?:,| and) {NAME.pattern})*")
_PART_OF_TOWN = re.compile(
    r"['’]s\s+(?:[\w-]+\s+){0,2}(?:airport|airbase|port|harbou?r|outskirts|suburbs|centre|center|citadel|gates?|"
    r"(?:bus|train|railway|central|power)\s+stations?|market|bazaar|prison|square|stadium|"
    r"(?:north|south|east|west)\w*)\b"
)


def with_capitals(action: ActionMention, found: list[PlaceMention], passage: Passage, story: Story) -> list[PlaceMention]:
    """The places of a deed that takes, gives up or strikes ground, and the capitals that it is done to."""
    if not is_done_to_towns(action):
        return found
    named = story.places.within(passage.span)
    capitals = [place for place in named if place.in_actor and _is_fought_for(action, place, story.text)]
    return sorted([*found, *capitals], key=lambda place: place.span) if capitals else found


def is_done_to_towns(action: ActionMention) -> bool:
    """Whether a capital that it is done to is the town and not the state: "Seoul was retaken", "Madrid was shelled"."""
    return CODES[action.action].family in _ON_TOWNS or action.action is Action.LOOTING


def unknown_ground(action: ActionMention, story: Story) -> PlaceMention | None:
    """ "Rebels hold Kastro": a name that nobody bears and no gazetteer knows is a place where ground is held, taken or lost.

    Those who are captured may be persons, and in a text all in capitals anything looks like a name.
    """
    span = action.object
    if not _may_name_ground(action, story.text) or span is None or story.actors.touching(span):
        return None
    if action.text.lower().startswith("captur"):
        return None
    name = _ROW.fullmatch(story.text, span.start, span.end)
    if name is None or name[0].isupper() or story.places.touching(span) or key_of(name["first"]) in COMMON_WORDS:
        return None
    first = Span(*name.span("first"))
    if numbered := _NUMBER.match(story.text, first.end) if name["first"].endswith(" No") else None:
        first = Span(first.start, numbered.end())  # "School No. 1"
    alike = next((place for place in story.places.all if place.text == name["first"] and not place.in_actor), None)
    if alike is not None:  # in a headline
        return replace(alike, span=first, relation="")
    words = first.of(story.text)
    return PlaceMention(first, words, "en.place.in", name=words, precision=PlacePrecision.TOWN)


def _may_name_ground(action: ActionMention, text: str) -> bool:
    """Whether a bare name behind a deed is ground: what was taken, and "an air strike on Zedan"."""
    if CODES[action.action].family is Family.CONTROL:
        return True
    if action.text.lower() in _GROUND_VERBS:
        return action.object is not None and action.object.start > action.span.end  # and not "Others were burned"
    if action.object is None or not action.is_noun or CODES[action.action].family is not Family.REMOTE:
        return False
    return text[action.span.end : action.object.start] in (" on ", " at ", " against ")


def where_cut(action: ActionMention, found: list[PlaceMention]) -> list[PlaceMention]:
    """ "The road to Harim was cut at Orra": there, and not where the road leads."""
    if action.action not in _ROUTES:
        return found
    return [place for place in found if _is_spot(action, place)] or found


def opens_clause(place: PlaceMention, text: str) -> bool:
    """ "Took Orra, and in Harim the army lost two tanks": a place that begins the clause of another deed."""
    before = _JOINED_IN.search(text, max(0, place.span.start - _CLAUSE), place.span.start)
    return before is not None and _TELLS.match(text, place.span.end) is not None


def has_own_clause(place: PlaceMention, action: ActionMention, text: str) -> bool:
    """ "Chiefs still hold the west, and Harim is quiet": a place with a verb behind it, of which another clause is told."""
    start = max(action.span.end, place.span.start - _CLAUSE)
    return any(joined.search(text, start, place.span.start) for joined in (_JOINED, _JOINED_IN))


def _is_spot(action: ActionMention, place: PlaceMention) -> bool:
    return place.relation in _AT and 0 < place.span.start - action.span.end <= _CLOSE


def _is_fought_for(action: ActionMention, place: PlaceMention, text: str) -> bool:
    """Whether a capital stands for no state but is what was taken, or gave itself up: "Seoul was recaptured", "Seoul's port"."""
    if place.precision is not PlacePrecision.TOWN:
        return False
    surrendered = action.subject if action.action is Action.SURRENDER else None
    if place.span in (action.object, surrendered) or _PART_OF_TOWN.match(text, place.span.end):
        return True
    return action.object is not None and action.object.start == place.span.start and _is_row(action.object, text)


def _is_row(span: Span, text: str) -> bool:
    """ "Baghdad and Basra"."""
    row = _ROW.fullmatch(text, span.start, span.end)
    return row is not None and row["first"] != row[0]
