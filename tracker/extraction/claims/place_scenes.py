"""Scenes that earlier sentences set: the house that is told of again, and the town that a paragraph opens with."""

import re

from tracker.extraction.claims.place_asides import is_beside, is_reached, is_venue, is_where_told
from tracker.extraction.claims.place_grounds import grounds_of
from tracker.extraction.claims.placed import Placed, mention_of, placed_at
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, FORCE, Family, PlacePrecision, Span

_HOUSE = re.compile(
    r"\b(?:the|that|this)\s(?:(?P<one>hospital|university|cathedral|seminary|refinery|power\splant|dam|prison|airport|barracks|stadium|"
    r"monastery|orphanage|reservoir)|(?P<some>clinic|market|school|bridge|church|mosque|police\sstation|hotel|bakery|depot))\b"
    r"(?!\s(?:in|of|at|near|on|outside)\b|['’]s?\b)",
    re.IGNORECASE,
)
_CLAIMS, _FEW = 16, 4  # claims back in which a house may have been told of, of which a town has one or several
# "In Orra", "In the districts of Orra", "Two days later, somewhere on the road beyond Orra".
_HEAD = re.compile(
    r"(?:(?:Back\s)?(?:In|Near|At|Outside|Around)|[^,.;:“”\"]{3,24},\s(?:\w+\s){0,4}(?:in|near|at|outside|beyond))\s(?:the\s)?"
    r"(?:(?:\w+\s)?(?:city|town|village|camp|port|districts|streets|suburbs|outskirts|villages)\sof\s)?\Z"
)
_MEETS = sought(
    r"\b(?:met|meets?|meetings?|talks|summit|conference|delegat\w+|envoys?|court|parliament|flew|visited|visit)\b", re.IGNORECASE
)
_ITS = re.compile(
    r"its\s(?:\w+\s)?(?:market|bazaar|streets|airport|port|hospital|centre|center|outskirts|suburbs|walls|quarters|neighbou?rhoods|"
    r"villages|residents|people|church|mosque|university|bridge|garrison|defen[cs]es)\b",
    re.IGNORECASE,
)
_DEEDS = FORCE | {Family.CONTROL, Family.PROPERTY, Family.PEOPLE}
_TOWNS = (PlacePrecision.TOWN, PlacePrecision.DISTRICT)
_SENTENCES = 4  # back
_HEAD_REACH = 70  # characters of a sentence in which it may say where what follows is told
_WHERE = ("in", "near", "outside", "outskirts of", "")


def told_of_again(action: ActionMention, passage: Passage, story: Story) -> Placed | None:
    """Where the hospital of "denied having fired on the hospital" was told of, and not what was struck in between."""
    if action.object is None:
        return None
    match = _HOUSE.search(story.text, action.object.start, action.object.end)
    if match is None:
        return None
    house = (match["one"] or match["some"]).lower()
    for claim in story.lately(_CLAIMS if match["one"] else _FEW):
        if claim.span != passage.span and claim.place and house in claim.quote.lower():
            return Placed(claim.place, mention_of(claim), "claim.place.inherited")
    return None


def whose_it_is(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """The Orra of "Orra knows something about war. Jets bombed its market": the town that the sentence before opens with."""
    if action.object is None or not _ITS.match(story.text, action.object.start, action.object.end):
        return None
    number = story.number_of[passage.span]
    before = story.passages[number - 1] if number else None
    if (
        before is None
        or before.paragraph != passage.paragraph
        or any(not place.in_actor for place in story.places.within(passage.span))
    ):
        return None
    opening = next((place for place in story.places.within(before.span) if place.span.start == before.span.start), None)
    return opening if opening and not opening.in_actor and opening.precision in _TOWNS else None


def scene_set(action: ActionMention, passage: Passage, story: Story) -> Placed | None:
    """The place of the scene that the sentences before a deed of force set, where they do."""
    place = scene_before(passage, story) if CODES[action.action].family in _DEEDS else None
    return placed_at(place, "claim.place.referred") if place else None


def scene_before(passage: Passage, story: Story) -> PlaceMention | None:
    """The town of "In Orra the accounts come slowly", told before this sentence in its paragraph and since the last deed."""
    number = story.number_of[passage.span]
    last = story.told[-1].span.start if story.told else -1
    for before in reversed(story.passages[:number][-_SENTENCES:]):
        if before.paragraph != passage.paragraph or before.span.start <= last:
            return None
        if place := _set_in(before, story):
            return place
    return None


def _set_in(passage: Passage, story: Story) -> PlaceMention | None:
    if any(said.source for said in story.said_by(passage.span)) or _MEETS.within(
        story.text, passage.span.start, passage.span.end
    ):
        return None  # "In Orra, the mayor said so", "In Orra the envoys met"
    head = Span(passage.span.start, passage.span.start + _HEAD_REACH)
    for ground in grounds_of(passage, story):
        place = ground.place
        if not (head.holds(place.span) and ground.may_hold and place.relation in _WHERE and place.precision in _TOWNS):
            continue
        is_only_said = is_where_told(place, story.text) or is_beside(place, story.text) or is_venue(place, story.text)
        is_only_said = is_only_said or is_reached(place, passage.span.start, story.text)
        if not is_only_said and _HEAD.fullmatch(story.text, passage.span.start, place.span.start):
            return place
    return None
