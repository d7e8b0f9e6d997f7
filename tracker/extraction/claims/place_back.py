"""Places spoken of by their kind, for one named before: "the village", "the base", "there"."""

import re
from dataclasses import replace
from itertools import islice

from tracker.extraction.claims.bearings import without_bearings
from tracker.extraction.claims.place_asides import WENT, is_reached, is_seat, is_where_told
from tracker.extraction.claims.place_chains import finest
from tracker.extraction.claims.place_here import is_done_here
from tracker.extraction.claims.place_houses import is_house
from tracker.extraction.claims.place_kinds import KINDS, around, as_town, capital_of, suits, town_kinds
from tracker.extraction.claims.place_scenes import scene_before, whose_it_is
from tracker.extraction.claims.place_towns import city_meant, town_meant
from tracker.extraction.claims.placed import mention_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Kind, Span, Stance

_BACK = sought(
    r"\b(?:the|this|that)\s+(?:(?:(?:north|south|east|west)\w*|same|strategic|besieged|key|coastal|border|historic|small)\s+)?(village|town|city|district|neighbou?rhood|quarter|area|camp|airport|airbase|base|bridge|province|capital|"
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
_OF_TOWNS = ("airport", "port", "prison", "citadel")  # what a town has one of
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
_NAMED_SO = ("town", "village")
_HERE = ("city", "town", "capital", "port", "village")
_TO = re.compile(r"\bto(?:wards?)?\s\Z")
_NEAR_CLAIMS = 4  # claims back in which a town may have been called so
_READ = 60  # places of an article that are asked for their country
# Whose town is told by those who run it: "Harim city council denied that rebels are in the town".
_RUN_BY = re.compile(
    r"(?:['’]s)?\s(?:(?:city|town|civil|military|municipal|village|district|local)[\s-]){0,3}(?:administration|council|mayor|municipality|police)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\s((?!(?:to|the|an?|and|in|on|of|as|for|at|by|from|near)\b)[\w-]+(?:\s[\w-]+)?)")  # "Zedan oil refinery"
_NAMINGS = 20  # of a place, that may say what it is
_NEAR_CLAIM = 600  # characters back to the sentence of a claim
_CLAIMS = 20  # claims back that "there" may point to
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
    if (home := story.home) and is_done_here(action, passage, story.text):
        return replace(home, relation="")
    if owner := whose_it_is(action, passage, story):
        return owner
    match = _THERE.match(story.text, action.span.end) or _BACK.within(story.text, window.start, window.end)
    match = match or _FARTHER.search(story.text, window.end, min(passage.span.end, action.span.end + _FAR))
    if not match or story.text[match.end() : match.end() + 4] == " of " or _NAMED_NEXT.match(story.text, match.end()):
        return None
    if _is_done_to_by_another(match, action, story):
        return None
    if _GOING.search(story.text, max(window.start, match.start() - 12), match.start()):
        return None
    reach = Span(max(story.dateline.end, _first_in_reach(passage, story)), match.start())
    named = [place for place in story.places.within(reach) if _may_be_meant(place, story.text)]
    earlier = without_bearings([place for place in named if not _is_beside(place, story)] or named, story.text)
    if match[1] is not None:
        noun = match[1].lower()
        home = story.home if match[0].lower().startswith("this ") and noun in _HERE else None
        if home:
            here = (
                place for place in earlier if place.span.start >= passage.span.start and suits(place, town_kinds(noun), story)
            )
            return next(here, home)
        before = Span(passage.span.start, match.start())
        own = _of_the_part(noun, earlier, passage, story) or _run_by_speaker(noun, earlier, before, story)
        return own or _by_kind(noun, named if noun in _LANDS else earlier, passage, story)
    told = None if earlier and earlier[-1].span.start >= passage.span.start else _told_last(reach, story)
    towns = (place for place in reversed(earlier) if suits(place, None, story) and not is_house(place, story.text))
    return scene_before(passage, story) or told or next(towns, None)


def _is_done_to_by_another(match: re.Match[str], action: ActionMention, story: Story) -> bool:
    """ "The army withdrew, and rebels entered the city": what a second verb was done to is not where the first was."""
    between = story.actions.within(Span(action.span.end, match.start()))
    return any(not other.is_noun and other.object is not None and other.object.overlaps(Span(*match.span())) for other in between)


def _may_be_meant(place: PlaceMention, text: str) -> bool:
    """Whether a place was told of for its own sake, and not as where somebody spoke or is from."""
    return not (place.in_actor or is_where_told(place, text) or is_seat(place, text))


def _of_the_part(noun: str, earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """Under a heading "the city" is the town that it names, unless another was named since; "the town" of a post is its own."""
    head = story.parts.head(passage)
    if head is None or noun not in _HERE or not suits(head, town_kinds(noun), story):
        return None
    since = (place for place in earlier if place.span.start > head.span.start and suits(place, town_kinds(noun), story))
    return head if noun == "city" or next(since, None) is None else None


def _run_by_speaker(noun: str, earlier: list[PlaceMention], before: Span, story: Story) -> PlaceMention | None:
    """The town of those who run it, where the sentence names no other: "Harim's mayor said they were in the town"."""
    if noun not in _HERE or any(place.span.start >= before.start for place in earlier):
        return None
    named = (place for place in story.places.within(before) if place.in_actor and place.key)
    ruled = (place for place in named if _RUN_BY.match(story.text, place.span.end) and suits(place, town_kinds(noun), story))
    town = next(ruled, None)
    return replace(town, relation="", in_actor=False) if town else None


def _by_kind(noun: str, earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """What "the village", "the city", "the base" stand for, of the places named before."""
    wanted = KINDS.get(noun)
    if meant := _by_the_report(noun, earlier, passage, story):
        return meant
    if noun == "area" and (scene := _scene_of(earlier, story)):
        return scene
    if wanted is None and (called := _called(noun, earlier, story)):
        return called
    if noun in _OF_TOWNS and (town := _town_of(earlier, passage, story)):
        return town
    last = _last_fitting(earlier, wanted, story)
    return last or (around(earlier[-1], wanted, story) if earlier and wanted else None)


def _by_the_report(noun: str, earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """The capital of the land a report is about, its city, or the town of one entry of a chronology."""
    wanted = KINDS.get(noun)
    if same := _called_so_before(noun, earlier, passage, story):
        return same
    if noun == "capital" and (capital := _capital(story)):
        return capital
    is_entry = story.parts.is_apart(passage) and story.parts.head(passage) is None
    if wanted and is_entry and (own := _last_fitting(earlier, wanted, story)):
        return own
    if noun in _NAMED_SO and (fresh := town_meant(noun, earlier, story)):
        return fresh
    if wanted and Kind.CITY in wanted and story.about and suits(story.about, wanted, story):
        return city_meant(story.about, wanted, earlier, passage, story)
    return None


def _called_so_before(noun: str, earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """The town that was "the city" in the sentences before, where this one only names another to which somebody went."""
    here = [place for place in earlier if place.span.start >= passage.span.start]
    if (
        noun not in _HERE
        or not here
        or not all(_TO.search(story.text, max(0, place.span.start - 9), place.span.start) for place in here)
    ):
        return None
    for claim in story.lately(_NEAR_CLAIMS):
        called = "claim.place.referred" in claim.rules and f"the {noun}" in claim.quote.lower()
        if called and claim.place and claim.span != passage.span:
            return mention_of(claim)
    return None


def _last_fitting(earlier: list[PlaceMention], wanted: tuple[Kind, ...] | None, story: Story) -> PlaceMention | None:
    """The last place before that is of a kind."""
    return next((place for place in reversed(earlier) if suits(place, wanted, story)), None)


def _scene_of(earlier: list[PlaceMention], story: Story) -> PlaceMention | None:
    """ "Soldiers were sent to the area": where the last deed was told of, and no town to which people went from there."""
    last = earlier[-1] if earlier else None
    if last is None or not is_reached(last, max(0, last.span.start - WENT), story.text):
        return None
    return _told_last(Span(max(0, last.span.start - _NEAR_CLAIM), last.span.end), story)


def _town_of(earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """Whose "the citadel" is: that of the town that the sentence opens with, else of the one that the article is about."""
    opening = next((place for place in earlier if place.span.start >= passage.span.start), None)
    town = opening if opening and opening.relation == "in" else _told_here(passage, story) or story.about
    if town is None:  # in a post it is that of the post
        return _last_fitting(earlier, KINDS["city"], story)
    return town if suits(town, KINDS["city"], story) else None


def _told_here(passage: Passage, story: Story) -> PlaceMention | None:
    """The town of the claim told last, in the same paragraph or post."""
    last = next(story.lately(1), None)
    if last is None or last.place is None:
        return None
    if not passage.post and story.passages[story.number_of[last.span]].paragraph != passage.paragraph:
        return None
    town = mention_of(last)
    return town if town and suits(town, KINDS["city"], story) else None


def _is_beside(place: PlaceMention, story: Story) -> bool:
    """Whether a place is only where somebody comes from or goes, or what was done before: "four days after taking Harim"."""
    return place.relation in _NOT_THERE or bool(_ASIDE.search(story.text, max(0, place.span.start - _NEAR), place.span.start))


def _capital(story: Story) -> PlaceMention | None:
    """The capital of the country that the article is about; None where unknown."""
    named = story.dominant if story.dominant and story.dominant.key else _land_named(story)
    about = story.gazetteer.places.get(named.key) if named else None
    capital = capital_of(about.country, story) if about else None
    return as_town(named, capital) if capital and named else None


def _land_named(story: Story) -> PlaceMention | None:
    """A place of the one country in which all places that a list knows lie, where the article is about none of them."""
    known = [place for place in story.places.all[:_READ] if place.key]
    lands = {entry.country for place in known if (entry := story.gazetteer.places.get(place.key))}
    return known[0] if len(lands) == 1 else None


def _called(noun: str, earlier: list[PlaceMention], story: Story) -> PlaceMention | None:
    """ "The base" for "the artillery base": the last place that was called so, there or where it was named before."""
    for place in reversed(earlier):
        before = islice((each for each in story.named_as(place) if each.span <= place.span), _NAMINGS)
        if any(_is_called(noun, each, story) for each in before):
            return place if noun else finest(place, earlier, story.text)
    return None


def _is_called(noun: str, place: PlaceMention, story: Story) -> bool:
    entry = story.gazetteer.places.get(place.key)
    if entry and entry.kind is Kind.WATER:
        return False  # "the Zedan Sea port of Harim"
    if not noun:
        return True  # "there"
    start, end = place.span.start, place.span.end
    match = _CALLED.match(story.low, end)
    return noun in story.low[start:end].split() or (match is not None and noun in match[1].split())


def speaks_back(span: Span, story: Story) -> bool:
    """Whether words speak of a place by its kind: "the project", "there"."""
    return _BACK.within(story.text, span.start, span.end) is not None


def _told_last(reach: Span, story: Story) -> PlaceMention | None:
    """ "There" is where the last deed was that nobody denies, and not a town that was only named beside it."""
    for claim in story.lately(_CLAIMS):
        if claim.span.start < reach.start:
            return None
        if claim.place and (claim.stance is not Stance.DENIES or not claim.speaker.name):
            named = (each for each in claim.evidence if isinstance(each, PlaceMention) and each.key == claim.place.key)
            return next(named, None)
    return None


def _first_in_reach(passage: Passage, story: Story) -> int:
    number = story.number_of[passage.span]
    near = story.passages[max(0, number - _REACH) : number + 1]
    return next(each.span.start for each in near if story.parts.are_one(each, passage))
