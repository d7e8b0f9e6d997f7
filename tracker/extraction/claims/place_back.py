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
from tracker.vocabulary import CODES, Family, Kind, PlacePrecision, Span

_BACK = re.compile(
    r"\b(?:the|this|that)\s+(?:(?:(?:north|south|east|west)\w*|same|strategic|besieged|key|coastal|border|historic|small)\s+)?(village|town|city|district|neighbou?rhood|quarter|area|camp|airport|airbase|base|bridge|province|capital|"
    r"enclave|port|fort|fortress|stronghold|citadel|hill|island|suburb|prison|dam|project|complex|compound|plant|crossing|region|country)\b|\bthere\b(?!\s+(?:is|was|are|were|had|has|have|would|will|may|can))",
    re.IGNORECASE,
)
_KIND = r"(?:\b(?:an?|one|another)|\A(?!the\b|its\b|their\b|this\b|that\b))\s*(?:[\w-]+\s+){0,3}"
_KIND += r"(village|town|city|district|neighbou?rhood|quarter|suburb)"
_KIND_NOUN = re.compile(rf"{_KIND}\Z", re.IGNORECASE)
_PART_OF = re.compile(rf"{_KIND}\s+(?:of|in)\s+(?:the\s+)?\Z", re.IGNORECASE)
_CLOSE_BY = ("near", "outside", "outskirts of")
_CLOSE_TO = re.compile(r"\b(?:near|outside|around|outskirts\s+of|close\s+to)\s+\Z")
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
_LOCALS = re.compile(
    r"\b(?:residents?|inhabitants?|locals?|witnesses|people|doctors|officials?)\s+(?:of|in|from)\s", re.IGNORECASE
)
_OF_TOWNS = ("airport", "port", "prison", "citadel")  # what a town has one of
_NEAR = 60  # characters before a place in which that may stand
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\.|\b|[a-z]{2,6}\b)"
_GOING = re.compile(r"\b(?:for|towards?)\s\Z", re.IGNORECASE)  # "boarded a plane for the capital"
_NAMED_NEXT = re.compile(rf"\s+(?:at|in|near|outside)\s+(?!{_MONTH})[A-Z]")  # "the airport at Harim" speaks of no other
_SMALL = frozenset({Kind.VILLAGE, Kind.TOWN, Kind.DISTRICT})
_SMALL_TOWNS = (Kind.TOWN, Kind.VILLAGE)
_OF_WAR = (Family.CONTROL, Family.FIGHTING)
_NAMED_SO = ("town", "village")
_APPOSED = re.compile(r",\s(?:a|an|the)\s(?:[\w-]+\s){0,4}?(?P<noun>town|village|city|district)\b")
_TOLD_OF = 2  # claims back that make an unknown town the one that is spoken of
_CLAIMS = 20  # claims back that "there" may point to
_REACH = 6  # passages back that "the village" may reach


def referred(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """What "the village" or "there" near the deed stands for: the last such place named before it, tied as told here."""
    place = _spoken_of(action, passage, story)
    if place is None or place.relation not in _CLOSE_BY:
        return place
    start = max(passage.span.start, action.span.start - 40)
    match = _BACK.search(story.text, start, min(passage.span.end, action.span.end + 70))
    if match is None or match[1] is None or _CLOSE_TO.search(story.low, max(start, match.start() - 24), match.start()):
        return place
    return replace(place, relation="")


def _spoken_of(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    window = Span(max(passage.span.start, action.span.start - 40), min(passage.span.end, action.span.end + 70))
    match = _BACK.search(story.text, window.start, window.end)
    if not match or story.text[match.end() : match.end() + 4] == " of " or _NAMED_NEXT.match(story.text, match.end()):
        return None
    if _GOING.search(story.text, max(window.start, match.start() - 12), match.start()):
        return None
    reach = Span(max(story.dateline_end, _first_in_reach(passage, story)), match.start())
    named = [place for place in story.places.within(reach) if not place.in_actor and not is_where_told(place, story.text)]
    earlier = without_bearings([place for place in named if not _is_beside(place, story)] or named, story.text)
    if match[1] is not None:
        return _by_kind(match[1].lower(), earlier, passage, story)
    told = None if earlier and earlier[-1].span.start >= passage.span.start else _told_last(reach, story)
    return told or next((place for place in reversed(earlier) if _suits(place, None, story)), None)


def _by_kind(noun: str, earlier: list[PlaceMention], passage: Passage, story: Story) -> PlaceMention | None:
    """What "the village", "the city", "the base" stand for, of the places named before."""
    wanted = _KINDS.get(noun)
    if noun == "capital" and (capital := _capital(story)):
        return capital
    if noun in _NAMED_SO and (fresh := _fresh(noun, earlier, story)):
        return fresh
    if wanted and Kind.CITY in wanted and story.dominant and _suits(story.dominant, wanted, story):
        return _city(story.dominant, wanted, earlier, passage, story)
    if wanted is None and (called := _called(noun, earlier, story)):
        return called
    if noun in _OF_TOWNS and story.dominant and _suits(story.dominant, _KINDS["city"], story):
        return story.dominant
    for place in reversed(earlier):
        if _suits(place, wanted, story):
            return place
    return around(earlier[-1], wanted, story) if earlier and wanted else None


def _city(
    dominant: PlaceMention, wanted: tuple[Kind, ...], earlier: list[PlaceMention], passage: Passage, story: Story
) -> PlaceMention:
    """ "The city": one that its own sentence names, or the one before alone, else the one that the article is about."""
    sources = [said.source for said in story.said_by(passage.span) if said.source and _LOCALS.search(said.source.of(story.text))]
    for place in story.places.within(passage.span):
        if any(source.holds(place.span) for source in sources) and _suits(place, wanted, story):
            return replace(place, relation="")  # "residents of Orra said they had left the city"
    here = (place for place in earlier if place.span.start >= passage.span.start)
    own = [place for place in here if (place.key or place.relation == "in") and _suits(place, wanted, story)]
    return own[-1] if own else _just_told(dominant, wanted, passage, story) or dominant


def _just_told(dominant: PlaceMention, wanted: tuple[Kind, ...], passage: Passage, story: Story) -> PlaceMention | None:
    """ "The city" is the one that the sentence before tells of, where it does not name the one that the article is about."""
    last = story.told[-1] if story.told else None
    if (
        last is None
        or last.place is None
        or last.place.relation not in ("", "in")
        or story.number_of[passage.span] - story.number_of[last.span] > 1
    ):
        return None
    first = story.passages[max(0, story.number_of[passage.span] - 1)].span.start
    named = [place for place in story.places.within(Span(first, passage.span.end)) if not place.in_actor]
    if any(place.key == dominant.key for place in named):
        return None
    fitting = {place.key: place for place in named if place.key and _suits(place, wanted, story)}
    return fitting.get(last.place.key) if len(fitting) == 1 else None


def _fresh(noun: str, earlier: list[PlaceMention], story: Story) -> PlaceMention | None:
    """ "The town" beside the city that the article is about: the last place that was called so, else one that no gazetteer knows
    and that was told of just now."""
    before = story.places.within(Span(0, earlier[-1].span.end)) if earlier else ()
    called = {place.name for place in before if _is_named_so(noun, place, story.low)}
    if named := next((place for place in reversed(earlier) if place.name in called), None):
        is_last = not any(
            place.key and place.span.start > named.span.start and _suits(place, _SMALL_TOWNS, story) for place in earlier
        )
        return named if is_last else None
    last = next((place for place in reversed(earlier) if _suits(place, _KINDS[noun], story)), None)
    if last is None or last.key or last.relation == "outskirts of":
        return None
    told = (claim for claim in story.lately(_TOLD_OF) if CODES[claim.action].family in _OF_WAR)
    return last if any(claim.place and claim.place.name == last.name for claim in told) else None


def _is_named_so(noun: str, place: PlaceMention, low: str) -> bool:
    """ "The town of Orra", "Orra, a town in the south"."""
    if low.endswith(f"{noun} of ", 0, place.span.start):
        return True
    behind = _APPOSED.match(low, place.span.end)
    return behind is not None and behind["noun"] == noun


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
    match = (_PART_OF if of_near else _KIND_NOUN).search(story.text[action.object.start : last])
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
