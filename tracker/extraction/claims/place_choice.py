"""Where a deed happened: the place of the deed itself, never where somebody comes from or what an actor is called after."""

import re
from dataclasses import replace

from tracker.extraction.claims.fought_for import unknown_ground
from tracker.extraction.claims.place_ahead import announced
from tracker.extraction.claims.place_back import referred, speaks_back
from tracker.extraction.claims.place_before import inherited, taken_again, taken_over, where_all_is
from tracker.extraction.claims.place_capitals import town_of
from tracker.extraction.claims.place_chains import is_wider
from tracker.extraction.claims.place_clause import WIDE, is_apart, is_object, nearest
from tracker.extraction.claims.place_groups import all_of_them, both_towns
from tracker.extraction.claims.place_lists import listed_with
from tracker.extraction.claims.place_tallies import in_its_country
from tracker.extraction.claims.placed import Placed, placed_at
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.tallies import tells_tally
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.en.place_patterns import BUILDINGS
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Action, Family, Modality, PlacePrecision, Span

_JOINED = re.compile(r",\s(?:and|but|while|which|who|whose)\s", re.IGNORECASE)
_ANSWERED = re.compile(r"\sbut\s", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|because)\s", re.IGNORECASE)
_WHEN = re.compile(r",\swhen\s", re.IGNORECASE)  # "have been killed since May, when rebels took Harim"
_PART_THEN_SPOT = re.compile(
    r"\bin\sthe\s(?:north|south|east|west|centre|center)\w*\sof\sthe\s[\w-]+,\s(?:near|at|in|around|outside)\s(?:the\s)?(?:\w+\sof\s)?\Z"
)
_SAYS_MORE = re.compile(
    r"(?:an?|the|its|their|one\sof\sthe)\s(?:[\w-]+\s){0,4}?(?:town|city|village|port|base|stronghold|position|area|district|place|capital|"
    r"hub|outpost|bastion|settlement|fortress|pocket|enclave)s?\b",
    re.IGNORECASE,
)
_GARRISON = re.compile(r"['’]s\s(?:last\s|remaining\s|besieged\s)?(?:garrison|defenders)", re.IGNORECASE)
_LONGEST_NAME = 40
_FROM_THERE = sought(r"\bfrom\sthere,?\s[^;:.]{0,50}\Z", re.IGNORECASE)  # "From there thousands fled to Harim"
_NEAR = 64  # characters before a deed
_ON = re.compile(r"\b(?:on|against)\s(?:the\s)?\Z", re.IGNORECASE)
_RULINGS = frozenset({Action.SANCTION, Action.REJECTION, Action.SUPPORT})
_SWAP = "en.action.release.exchange"
_OF_STATES = frozenset({Action.CEASEFIRE, Action.CEASEFIRE_BROKEN, Action.AGREEMENT, Action.ORGANISATION_CHANGE, Action.CURFEW})
_NOT_DONE = frozenset({Modality.PLANNED, Modality.HYPOTHETICAL, Modality.THREATENED})


def places_of(action: ActionMention, passage: Passage, story: Story) -> tuple[Placed | None, ...]:
    """The place of a deed, or each of the places it lists: "took the mill, the ford and the bridge" are three captures."""
    if several := all_of_them(action, story) or both_towns(action, passage, story):
        return several
    first = place_of(action, passage, story)
    if first is None or first.mention is None or first.rule != "claim.place.clause":
        return (first,)
    listed = listed_with(first.mention, action, story.places.within(passage.span), story)
    return (first, *(placed_at(mention, "claim.place.listed") for mention in listed))


def place_of(action: ActionMention, passage: Passage, story: Story) -> Placed | None:
    """The place of a deed: named in its clause, referred to, taken over from before, or what the article is about."""
    if taken := taken_again(action, passage, story) or _own_ground(action, story):
        return taken
    bare = unknown_ground(action, story)
    is_behind = action.object is not None and action.object.start > action.span.start  # "took Kastro in the north"
    is_town = bare is not None and is_behind and BUILDINGS.isdisjoint(bare.text.lower().split())  # no "School No. 4 in Harim"
    near = bare if is_town else nearest(action, passage, story) or bare
    near = _named_after(action, near, story) or near
    back = referred(action, passage, story)
    is_head = near is not None and near == story.parts.head(passage)
    meant = back if back and (near is None or is_head or _is_meant(back, near, action, story)) else None
    if meant := meant or (announced(action, passage, near, story) if back is None else None):
        return placed_at(meant, "claim.place.referred")
    if (
        near
        and is_apart(action, near, story.text)
        and story.told
        and story.told[-1].span == passage.span
        and story.told[-1].place
    ):
        return inherited(passage, story)
    is_statement = CODES[action.action].family is Family.STATEMENT
    if near and _is_before_a_tally(action, near, passage, story):
        land = in_its_country(near, action, passage, story)
        return placed_at(land, "claim.place.wider") if land else None
    if near and action.rule == _SWAP and not near.relation:
        return None  # "Kyiv and Moscow handed back 75 prisoners"
    if near and not (is_statement and (_is_beyond(action, near, story.text) or _is_spoken_to(action, near, story.text))):
        return placed_at(town_of(near, story), "claim.place.clause")
    if is_statement or action.rule == _SWAP:
        return None  # words and measures between states and parties are said nowhere in particular
    if action.action in _OF_STATES:
        return where_all_is(passage, story)
    if CODES[action.action].family is Family.PEOPLE and action.modality in _NOT_DONE:
        return None  # "would be arrested"
    return taken_over(action, passage, story)


def _own_ground(action: ActionMention, story: Story) -> Placed | None:
    own = _apposed(action, story) or _garrisoned(action, story)
    return placed_at(own, "claim.place.clause") if own else None


def _apposed(action: ActionMention, story: Story) -> PlaceMention | None:
    """The Harim of "Harim, the last town held by the rebels, fell": what the deed was done to only says more of it."""
    span = action.object
    if span is None or action.is_noun or span.start > action.span.start or not _SAYS_MORE.match(story.text, span.start, span.end):
        return None
    before = story.places.within(Span(max(0, span.start - _LONGEST_NAME), span.start))[-1:]
    return next((each for each in before if story.text[each.span.end : span.start] == ", " and not each.in_actor), None)


def _garrisoned(action: ActionMention, story: Story) -> PlaceMention | None:
    """The Harim of "Harim's garrison held out": where those sit who hold a place, withdraw or surrender."""
    span = action.subject
    if span is None or action.is_noun or not (action.action is Action.SURRENDER or CODES[action.action].family is Family.CONTROL):
        return None
    named = next((each for each in story.places.within(span) if each.in_actor and each.span.start == span.start), None)
    if (
        named is None
        or not _GARRISON.fullmatch(story.text, named.span.end, span.end)
        or story.places.within(action.object or named.span) != (named,)
    ):
        return None
    return replace(named, in_actor=False)


def _named_after(action: ActionMention, near: PlaceMention | None, story: Story) -> PlaceMention | None:
    """The town of "an attack on Harim University", called after it, where nothing nearer than a province is named."""
    if action.object is None or (near is not None and near.precision not in WIDE):
        return None
    for actor in story.actors.within(action.object):
        town = next(
            (place for place in story.places.within(actor.span) if place.key and place.precision is PlacePrecision.TOWN), None
        )
        if town is not None and town.span.start == actor.span.start and actor.text.split()[-1].lower() in BUILDINGS:
            return town
    return None


def _is_meant(back: PlaceMention, near: PlaceMention, action: ActionMention, story: Story) -> bool:
    """Whether "the project" is where it was done and not the place named: what was taken is said in the deed's object."""
    if _FROM_THERE.within(story.text, max(0, action.span.start - _NEAR), action.span.start):
        return True
    if near.span.start > action.span.end and _PART_THEN_SPOT.search(story.text, action.span.end, near.span.start):
        return False  # "in the south of the enclave, near the Zedan reservoir"
    is_near, is_back = is_object(action, near), action.object is not None and speaks_back(action.object, story)
    if is_near != is_back:
        return is_back
    if is_back and is_near and near.relation != "direction of" and _stands_first(near, action, story):
        return False  # "holds the Zedan heights and the city centre"
    if is_back and near.relation == "direction of":
        return True  # "the capture of the town, 12 km south of Harim"
    return is_wider(near, back) or action.span.distance(near.span) > 60


def _stands_first(near: PlaceMention, action: ActionMention, story: Story) -> bool:
    return action.object is not None and not speaks_back(Span(action.object.start, near.span.start), story)


def _is_before_a_tally(action: ActionMention, place: PlaceMention, passage: Passage, story: Story) -> bool:
    """ "Have fought since May, after rebels took Harim": not there, and not only then."""
    if place.span.start < action.span.end:
        return False
    is_then = not action.is_noun and _WHEN.search(story.text, action.span.end, place.span.start)
    if not (is_then or _AFTER.search(story.text, action.span.end, place.span.start)):
        return False
    return tells_tally(action, passage, story)


def _is_spoken_to(action: ActionMention, place: PlaceMention, text: str) -> bool:
    """ "Accuses Norland of arming the rebels", "accuses Norburg of it", "vetoed sanctions on Norland": nothing is done there."""
    if action.action in _RULINGS and place.precision is PlacePrecision.COUNTRY:
        return _ON.search(text, max(0, place.span.start - len("against the ")), place.span.start) is not None
    if action.action is not Action.ACCUSATION or action.object is None or not is_object(action, place):
        return False
    return place.precision is PlacePrecision.COUNTRY or place.span.start - action.object.start <= len("the ")


def _is_beyond(action: ActionMention, place: PlaceMention, text: str) -> bool:
    """Whether a place stands in a clause that "and" or "which" joins to some words: "condemned the raid, and flew to Zed"."""
    if place.span.start > action.span.end:
        return bool(_JOINED.search(text, action.span.end, place.span.start))
    return bool(_ANSWERED.search(text, place.span.end, action.span.start))
