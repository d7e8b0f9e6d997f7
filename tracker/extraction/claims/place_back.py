"""Places spoken of by their kind, for one named before: "the village", "the base", "there"."""

import re
from dataclasses import replace

from tracker.extraction.claims.bearings import without_bearings
from tracker.extraction.claims.place_asides import is_cared_for, is_seat, is_where_told
from tracker.extraction.claims.place_called import TOWN_NOUNS, by_kind, told_last
from tracker.extraction.claims.place_capitals import OF_PROVINCE, capital_of_people, provincial_capital
from tracker.extraction.claims.place_here import is_done_here
from tracker.extraction.claims.place_houses import is_house
from tracker.extraction.claims.place_kinds import suits, town_kinds
from tracker.extraction.claims.place_scenes import scene_before, whose_it_is
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Span

_BACK = sought(
    r"\b(?:the|this|that)\s+(?:(?:(?:north|south|east|west)\w*|same|regional|provincial|state|strategic|besieged|key|coastal|border|historic|small)\s+)?(village|town|city|district|neighbou?rhood|quarter|area|camp|airport|airbase|base|outpost|post|barracks|hamlet|settlement|bridge|province|capital|"
    r"enclave|port|fort|fortress|stronghold|citadel|hill|island|suburb|prison|dam|project|complex|compound|plant|refinery|crossing|checkpoint|junction|mountain|valley|region|country|county|governorate|commune|township|locality|state(?=[.,;:]|\Z|\s(?:on|since|and|as|after|where|has|have|had|was|were|is|are)\b))\b|\bthere\b(?!\s+(?:is|was|are|were|had|has|have|would|will|may|can))",
    re.IGNORECASE,
)
_FARTHER = re.compile(r"[^;:.\"“”]{0,60}?\b(?:in|inside|outside)\s(?:the|this)\s(capital|city|town|village|camp)\b(?!\s\w+ing\b)")
_FAR = 130  # characters behind a deed in which "in the capital" may stand
_THERE = re.compile(
    r"()?\sthere\b(?!\s(?:is|was|are|were|may|might|can|could|will|would|must|should)\b)", re.IGNORECASE
)  # "who were captured there have been freed"
_CLOSE_BY = ("near", "outside", "outskirts of")
_CLOSE_TO = re.compile(r"\b(?:near|outside|around|outskirts\s+of|close\s+to)\s+\Z")
_NOT_THERE = ("from", "direction of")  # where somebody comes from, or what a distance is told from
# What stands before a place that is only set beside the one spoken of.
_ASIDE = re.compile(
    r"\b(?:(?:after|before|since|following)\s+(?:\w+ly\s+)?\w+ing|towards?|in\s+the\s+direction\s+of|on\s+the\s+(?:road|way)\s+to)\s+"
    r"(?:control\s+of\s+)?(?:the\s+)?(?:(?:town|city|village)\s+of\s+)?\Z",
    re.IGNORECASE,
)
_NEAR = 60  # characters before a place in which that may stand
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\.|\b|[a-z]{2,6}\b)"
_GOING = re.compile(
    r"(?<!\bbattle )(?<!\bfight )(?<!\bfighting )(?<!\bstruggle )\b(?:for|towards?|march(?:es|ed|ing)?\s(?:on|to))\s\Z",
    re.IGNORECASE,
)  # "boarded a plane for the capital", "sworn to march on the capital"
_NAMED_NEXT = re.compile(
    rf"\s+(?:at|in|near|outside)\s+(?!{_MONTH}|[A-Z][\w-]+['’]s\s(?:far\s)?(?:north|south|east|west|centre|center|interior))[A-Z]"
)  # "the airport at Harim" speaks of no other
_LANDS = ("state", "province")  # around a town that was named: "Harim, the last town in Zed"
_THIS_PART = re.compile(r"this\s(?:[\w-]+\s)?(?:neighbou?rhood|suburb|district|quarter|camp)\b", re.IGNORECASE)
_TOLD_THERE = re.compile(r"\b(?:told|speaking|spoke)\s[^,;.]{0,40}(?<!\bthat)\s?\Z")  # "told reporters there that nine had died"
# Whose town is told by those who run it: "Harim city council denied that rebels are in the town".
_RUN_BY = re.compile(
    r"(?:['’]s)?\s(?:(?:city|town|civil|military|municipal|village|district|local)[\s-]){0,3}(?:administration|council|mayor|municipality|police)\b",
    re.IGNORECASE,
)
_REACH = 6  # passages back that "the village" may reach


def referred(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """What "the village" or "there" near the deed stands for: the last such place named before it, tied as told here."""
    place = _spoken_of(action, passage, story)
    if place is None or place.relation not in _CLOSE_BY:
        return place
    start = max(passage.span.start, action.span.start - 40)
    match = _BACK.within(story.text, start, min(passage.span.end, action.span.end + 70))
    if match is None or match[1] is None or _CLOSE_TO.search(story.low, max(start, match.start() - 24), match.start()):
        return place
    return replace(place, relation="")


def _spoken_of(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    window = Span(max(passage.span.start, action.span.start - 40), min(passage.span.end, action.span.end + 70))
    home = story.home
    if home and is_done_here(action, passage, story.text):
        return replace(home, relation="")
    if owner := whose_it_is(action, passage, story):
        return owner
    if capital := capital_of_people(action, passage, story):
        return capital
    match = _THERE.match(story.text, action.span.end) or _BACK.within(story.text, window.start, window.end)
    match = match or _FARTHER.search(story.text, window.end, min(passage.span.end, action.span.end + _FAR))
    if match and home and _THIS_PART.match(match[0]):
        return replace(home, relation="")  # "shelled this suburb of Harim"
    return _meant_by(match, passage, story) if match and not _is_of_others(match, action, window, story) else None


def _meant_by(match: re.Match[str], passage: Passage, story: Story) -> PlaceMention | None:
    """What such words stand for."""
    home = story.home
    reach = Span(max(story.dateline.end, _first_in_reach(passage, story)), match.start())
    named = [place for place in story.places.within(reach) if _may_be_meant(place, story.text)]
    earlier = without_bearings([place for place in named if not _is_beside(place, story)] or named, story.text)
    if match[1] is not None:
        noun = match[1].lower()
        if home and match[0].lower().startswith("this ") and noun in TOWN_NOUNS:
            here = (
                place for place in earlier if place.span.start >= passage.span.start and suits(place, town_kinds(noun), story)
            )
            return next(here, home)
        before = Span(passage.span.start, match.start())
        if noun == "capital" and OF_PROVINCE.search(match[0]):
            return provincial_capital(named, passage, story)
        own = _of_the_part(noun, earlier, passage, story) or _run_by_speaker(noun, earlier, before, story)
        return own or by_kind(noun, named if noun in _LANDS else earlier, passage, story)
    told = None if earlier and earlier[-1].span.start >= passage.span.start else told_last(reach, story)
    towns = (place for place in reversed(earlier) if suits(place, None, story) and not is_house(place, story.text))
    return scene_before(passage, story) or told or next(towns, None)


def _is_of_others(match: re.Match[str], action: ActionMention, window: Span, story: Story) -> bool:
    """Whether such words name a place themselves, are another deed's, or only tell where somebody goes or speaks."""
    text = story.text
    if text[match.end() : match.end() + 4] == " of " or _NAMED_NEXT.match(text, match.end()):
        return True
    if _TOLD_THERE.search(text, window.start, match.start() + 1) or _is_done_to_by_another(match, action, story):
        return True
    return _GOING.search(text, max(window.start, match.start() - 12), match.start()) is not None


def _is_done_to_by_another(match: re.Match[str], action: ActionMention, story: Story) -> bool:
    """ "The army withdrew, and rebels entered the city": what a second verb was done to is not where the first was."""
    between = story.actions.within(Span(action.span.end, match.start()))
    return any(not other.is_noun and other.object is not None and other.object.overlaps(Span(*match.span())) for other in between)


def _may_be_meant(place: PlaceMention, text: str) -> bool:
    """Whether a place was told of for its own sake, and not as where somebody spoke or is from."""
    return not (place.in_actor or is_where_told(place, text) or is_seat(place, text) or is_cared_for(place, text))


def _of_the_part(noun: str, earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """Under a heading "the city" is the town that it names, unless another was named since; "the town" of a post is its own."""
    head = story.parts.head(passage)
    if head is None or noun not in TOWN_NOUNS or not suits(head, town_kinds(noun), story):
        return None
    since = (place for place in earlier if place.span.start > head.span.start and suits(place, town_kinds(noun), story))
    return head if noun == "city" or next(since, None) is None else None


def _run_by_speaker(noun: str, earlier: list[PlaceMention], before: Span, story: Story) -> PlaceMention | None:
    """The town of those who run it, where the sentence names no other: "Harim's mayor said they were in the town"."""
    if noun not in TOWN_NOUNS or any(place.span.start >= before.start for place in earlier):
        return None
    named = (place for place in story.places.within(before) if place.in_actor and place.key)
    ruled = (place for place in named if _RUN_BY.match(story.text, place.span.end) and suits(place, town_kinds(noun), story))
    town = next(ruled, None)
    return replace(town, relation="", in_actor=False) if town else None


def _is_beside(place: PlaceMention, story: Story) -> bool:
    """Whether a place is only where somebody comes from or goes, or what was done before: "four days after taking Harim"."""
    return place.relation in _NOT_THERE or bool(_ASIDE.search(story.text, max(0, place.span.start - _NEAR), place.span.start))


def speaks_back(span: Span, story: Story) -> bool:
    """Whether words speak of a place by its kind: "the project", "there"."""
    return _BACK.within(story.text, span.start, span.end) is not None


def _first_in_reach(passage: Passage, story: Story) -> int:
    number = story.number_of[passage.span]
    near = story.passages[max(0, number - _REACH) : number + 1]
    return next(each.span.start for each in near if story.parts.are_one(each, passage))
