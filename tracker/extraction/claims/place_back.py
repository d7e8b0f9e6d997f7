"""Places spoken of by their kind: "the village" for one named before, "a district in the city" for one named next."""

import re
from dataclasses import replace

from tracker.extraction.actors.known import known_names
from tracker.extraction.claims.bearings import without_bearings
from tracker.extraction.claims.place_chains import is_wider
from tracker.extraction.claims.story import Story, is_where_told
from tracker.extraction.entries import PlaceEntry
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.en.places import PRECISION
from tracker.vocabulary import Kind, PlacePrecision, Span

_BACK = re.compile(
    r"\b(?:the|this|that)\s+(?:(?:(?:north|south|east|west)\w*|same|strategic|besieged|key|coastal|border|historic|small)\s+)?(village|town|city|district|neighbou?rhood|quarter|area|camp|airport|airbase|base|bridge|province|capital|"
    r"enclave|port|fort|fortress|stronghold|citadel|hill|island|suburb|prison|dam|project|complex|compound|plant|crossing|region|country)\b|\bthere\b(?!\s+(?:is|was|are|were|had|has|have|would|will|may|can))",
    re.IGNORECASE,
)
_KIND = r"\b(?:an?|one|another)\s+(?:[\w-]+\s+){0,3}(village|town|city|district|neighbou?rhood|quarter|suburb)"
_KIND_NOUN = re.compile(rf"{_KIND}\Z", re.IGNORECASE)
_PART_OF = re.compile(rf"{_KIND}\s+(?:of|in)\s+(?:the\s+)?\Z", re.IGNORECASE)
_AHEAD = 3  # passages in which an announced place may be named
_LOCAL = (PlacePrecision.EXACT, PlacePrecision.NEAR, PlacePrecision.DISTRICT, PlacePrecision.TOWN, PlacePrecision.AREA)
_KINDS = {
    "village": (Kind.VILLAGE, Kind.TOWN),
    "town": (Kind.TOWN, Kind.VILLAGE, Kind.CITY),
    "city": (Kind.CITY, Kind.TOWN),
    "district": (Kind.DISTRICT,),
    "neighbourhood": (Kind.DISTRICT,),
    "neighborhood": (Kind.DISTRICT,),
    "quarter": (Kind.DISTRICT,),
    "suburb": (Kind.DISTRICT, Kind.TOWN),
    "province": (Kind.PROVINCE,),
    "region": (Kind.PROVINCE, Kind.AREA),
    "country": (Kind.COUNTRY,),
    "capital": (Kind.CITY,),
}
_NOT_THERE = ("from", "direction of")  # where somebody comes from, or what a distance is told from
# What stands before a place that is only set beside the one spoken of.
_ASIDE = re.compile(
    r"\b(?:(?:after|before|since|following)\s+(?:\w+ly\s+)?\w+ing|towards?|in\s+the\s+direction\s+of|on\s+the\s+(?:road|way)\s+to)\s+"
    r"(?:control\s+of\s+)?(?:the\s+)?(?:(?:town|city|village)\s+of\s+)?\Z",
    re.IGNORECASE,
)
_NEAR = 60  # characters before a place in which that may stand
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\.|\b|[a-z]{2,6}\b)"
_GOING = re.compile(r"\b(?:for|towards?)\s\Z", re.IGNORECASE)  # "boarded a plane for the capital"
_NAMED_NEXT = re.compile(rf"\s+(?:at|in|near|outside)\s+(?!{_MONTH})[A-Z]")  # "the airport at Harim" speaks of no other
_SMALL = frozenset({Kind.VILLAGE, Kind.TOWN, Kind.DISTRICT})
_CLAIMS = 20  # claims back that "there" may point to
_REACH = 6  # passages back that "the village" may reach


def referred(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """What "the village" or "there" near the deed stands for: the last such place named before it."""
    window = Span(max(passage.span.start, action.span.start - 40), min(passage.span.end, action.span.end + 70))
    match = _BACK.search(story.text, window.start, window.end)
    if not match or story.text[match.end() : match.end() + 4] == " of " or _NAMED_NEXT.match(story.text, match.end()):
        return None
    if _GOING.search(story.text, max(window.start, match.start() - 12), match.start()):
        return None
    reach = Span(max(story.dateline_end, _first_in_reach(passage, story)), match.start())
    named = [place for place in story.places.within(reach) if not place.in_actor and not is_where_told(place, story.text)]
    earlier = without_bearings([place for place in named if not _is_beside(place, story)] or named, story.text)
    if match[1] is None and not (earlier and earlier[-1].span.start >= passage.span.start):
        told = _told_last(reach, story)
        if told:
            return told
    wanted = _KINDS.get((match[1] or "").lower())
    if match[1] and match[1].lower() == "capital" and (capital := _capital(story)):
        return capital
    if wanted and Kind.CITY in wanted and story.dominant and _suits(story.dominant, wanted, story):
        here = (place for place in earlier if place.span.start >= passage.span.start)
        own = [place for place in here if (place.key or place.relation == "in") and _suits(place, wanted, story)]
        return own[-1] if own else story.dominant
    if match[1] and wanted is None and (called := _called(match[1].lower(), earlier, story)):
        return called
    for place in reversed(earlier):
        if _suits(place, wanted, story):
            return place
    return around(earlier[-1], wanted, story) if earlier and wanted else None


def _is_beside(place: PlaceMention, story: Story) -> bool:
    """Whether a place is only where somebody comes from or goes, or what was done before: "four days after taking Harim"."""
    return place.relation in _NOT_THERE or bool(_ASIDE.search(story.text, max(0, place.span.start - _NEAR), place.span.start))


def _capital(story: Story) -> PlaceMention | None:
    """The capital of the country that the article is about; None where unknown."""
    about = story.gazetteer.places.get(story.dominant.key) if story.dominant and story.dominant.key else None
    capital = capital_of(about.country, story) if about else None
    return as_town(story.dominant, capital) if capital and story.dominant else None


def capital_of(country: str, story: Story) -> PlaceEntry | None:
    """The capital of a country, as its state is called after it too; None where unknown."""
    state = known_names(story.gazetteer).government_of(country)
    named = (place for alias in (state.aliases if state else ()) for place in story.gazetteer.places_named(alias))
    towns = [place for place in named if place.country == country and place.kind in (Kind.CITY, Kind.TOWN)]
    return max(towns, key=lambda town: town.population, default=None)


def as_town(mention: PlaceMention, place: PlaceEntry) -> PlaceMention:
    """A mention that stands for a place of the gazetteer."""
    return replace(
        mention,
        name=place.name,
        key=place.key,
        lat=place.lat,
        lon=place.lon,
        precision=PRECISION.get(place.kind, PlacePrecision.TOWN),
        relation="",
        candidates=(),
    )


def _called(noun: str, earlier: list[PlaceMention], story: Story) -> PlaceMention | None:
    """ "The base" for "the artillery base": the last place that was called so."""
    for place in reversed(earlier):
        called = story.low[place.span.start : place.span.end + 1 + len(noun)]
        if called.endswith(noun) or noun in story.low[place.span.start : place.span.end].split():
            return place
    return None


def speaks_back(span: Span, story: Story) -> bool:
    """Whether words speak of a place by its kind: "the project", "there"."""
    return _BACK.search(story.text, span.start, span.end) is not None


def _told_last(reach: Span, story: Story) -> PlaceMention | None:
    """ "There" is where the last deed was, and not a town that was only named beside it."""
    for claim in story.lately(_CLAIMS):
        if claim.span.start < reach.start:
            return None
        if claim.place:
            named = (each for each in claim.evidence if isinstance(each, PlaceMention) and each.key == claim.place.key)
            return next(named, None)
    return None


def around(place: PlaceMention, wanted: tuple[Kind, ...], story: Story) -> PlaceMention | None:
    """ "The city" where only its quarters have been named: the nearest wider place of that kind around the last of them."""
    entry = story.gazetteer.places.get(place.key) if place.key else None
    wider = next((each for each in story.gazetteer.ancestors(entry) if each.kind in wanted), None) if entry else None
    return None if wider is None else as_town(place, wider)


def announced(action: ActionMention, passage: Passage, near: PlaceMention | None, story: Story) -> PlaceMention | None:
    """What "a strategic district in the city" will turn out to be: the first such place that the next sentences name."""
    if action.object is None:
        return None
    of_near = near is not None and action.object.holds(near.span)
    last = near.span.start if near and of_near else action.object.end
    match = (_PART_OF if of_near else _KIND_NOUN).search(story.text, action.object.start, last)
    if not match:
        return None
    number = story.number_of[passage.span]
    ahead = story.passages[number + 1 : number + 1 + _AHEAD]
    if not ahead:
        return None
    wanted = _KINDS.get(match[1].lower())
    named = story.places.within(Span(ahead[0].span.start, ahead[-1].span.end))
    told = [said.source for each in ahead for said in story.said_by(each.span) if said.source]
    found = [place for place in named if not place.in_actor and not any(source.holds(place.span) for source in told)]
    found = [place for place in found if _suits(place, wanted, story)]
    return next((place for place in found if near is None or is_wider(near, place) or _is_called(place, match[1], story)), None)


def _is_called(place: PlaceMention, noun: str, story: Story) -> bool:
    """Whether a place that no gazetteer has is called by a noun: "the Molazmin quarter"."""
    return not place.key and story.low.startswith(f" {noun.lower()}", place.span.end)


def _first_in_reach(passage: Passage, story: Story) -> int:
    number = story.number_of[passage.span]
    return story.passages[max(0, number - _REACH)].span.start


def _suits(place: PlaceMention, wanted: tuple[Kind, ...] | None, story: Story) -> bool:
    entry = story.gazetteer.places.get(place.key) if place.key else None
    if entry is None and wanted is not None and not _SMALL.intersection(wanted):
        return False  # no province, country or capital goes without a gazetteer's name
    if wanted is None or entry is None:
        return place.precision in _LOCAL or not place.key
    return entry.kind in wanted
