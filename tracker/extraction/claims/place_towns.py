"""Which town "the town" or "the city" is, where an article tells of more than one."""

import re
from dataclasses import replace

from tracker.extraction.claims.place_kinds import KINDS, suits
from tracker.extraction.claims.placed import mention_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import Passage, PlaceMention
from tracker.vocabulary import CODES, Family, Kind, Span

LOCALS = re.compile(
    r"\b(?:residents?|inhabitants?|locals?|(?:eye)?witnesses|villagers|medics|people|doctors|officials?|police|authorities"
    r"|rescuers|rescue\s+workers|firefighters|paramedics|health\s+workers|prosecutors|activists|sources?|survivors|priests"
    r"|teachers|traders|shopkeepers|fishermen)\s+(?:of|in|from)\s",
    re.IGNORECASE,
)
_SMALL_TOWNS = (Kind.TOWN, Kind.VILLAGE)
_OF_WAR = (Family.CONTROL, Family.FIGHTING)
_APPOSED = re.compile(r",\s(?:a|an|the)\s(?:[\w-]+\s){0,4}?(?P<noun>town|village|city|district)\b")
_CAPITAL = re.compile(r"\bthe\scapital\b", re.IGNORECASE)
_AGAIN = 2  # namings
_TOLD_OF = 2  # claims back that make an unknown town the one that is spoken of


def city_meant(
    dominant: PlaceMention, wanted: tuple[Kind, ...], earlier: list[PlaceMention], passage: Passage, story: Story
) -> PlaceMention:
    """ "The city": one that its own sentence names, or the one before alone, else the one that the article is about."""
    sources = [said.source for said in story.said_by(passage.span) if said.source and LOCALS.search(said.source.of(story.text))]
    for place in story.places.within(passage.span):
        if any(source.holds(place.span) for source in sources) and suits(place, wanted, story):
            return replace(place, relation="")  # "residents of Orra said they had left the city"
    here = (place for place in earlier if place.span.start >= passage.span.start)
    own = [place for place in here if _is_sure(place, story) and suits(place, wanted, story)]
    return own[-1] if own else _just_told(dominant, wanted, earlier, passage, story) or dominant


def _is_sure(place: PlaceMention, story: Story) -> bool:
    """Whether a name is surely that of a town: a list knows it, or it is told of as one, or again."""
    return bool(place.key) or place.relation == "in" or len(story.named_as(place)) >= _AGAIN


def _just_told(
    dominant: PlaceMention, wanted: tuple[Kind, ...], earlier: list[PlaceMention], passage: Passage, story: Story
) -> PlaceMention | None:
    """ "The city" is the one that the sentence before tells of, where it does not name the one that the article is about."""
    last = story.told[-1] if story.told else None
    if (
        last is None
        or last.place is None
        or last.place.relation not in ("", "in")
        or story.number_of[passage.span] - story.number_of[last.span] > 1
    ):
        return None
    spoken_of = mention_of(last) if "claim.place.referred" in last.rules and _CAPITAL.search(last.quote) else None
    if spoken_of and spoken_of.key and suits(spoken_of, (Kind.CITY,), story):
        return spoken_of  # "in the battle for the capital"
    first = story.passages[max(0, story.number_of[passage.span] - 1)].span.start
    named = [place for place in earlier if place.span.start >= first and not place.in_actor]
    if any(place.key == dominant.key for place in named):
        return None
    fitting = {place.key or place.name: place for place in named if suits(place, wanted, story)}
    return fitting.get(last.place.key or last.place.name) if len(fitting) == 1 else None


def town_meant(noun: str, earlier: list[PlaceMention], story: Story) -> PlaceMention | None:
    """ "The town" beside the city that the article is about: the last place that was called so, else one that no gazetteer knows
    and that was told of just now."""
    before = story.places.within(Span(0, earlier[-1].span.end)) if earlier else ()
    called = {place.name for place in before if _is_named_so(noun, place, story.low)}
    if named := next((place for place in reversed(earlier) if place.name in called), None):
        is_last = not any(
            place.key and place.span.start > named.span.start and suits(place, _SMALL_TOWNS, story) for place in earlier
        )
        return named if is_last else None
    if beside := _told_beside_city(earlier, story):
        return beside
    last = next((place for place in reversed(earlier) if suits(place, KINDS[noun], story)), None)
    if last is None or last.key or last.relation == "outskirts of":
        return None
    told = (claim for claim in story.lately(_TOLD_OF) if CODES[claim.action].family in _OF_WAR)
    return last if any(claim.place and claim.place.name == last.name for claim in told) else None


def _told_beside_city(earlier: list[PlaceMention], story: Story) -> PlaceMention | None:
    """ "Entered Orra … had shelled the town": the small town told just now, where the article is about a city."""
    about = story.gazetteer.places.get(story.dominant.key) if story.dominant else None
    if about is None or about.kind is not Kind.CITY:
        return None
    told = next((claim.place for claim in story.lately(_TOLD_OF) if claim.place), None)
    last = next((place for place in reversed(earlier) if told and place.key and place.key == told.key), None)
    return last if last and suits(last, _SMALL_TOWNS, story) and last.relation not in ("outskirts of", "direction of") else None


def _is_named_so(noun: str, place: PlaceMention, low: str) -> bool:
    """ "The town of Orra", "Orra, a town in the south"."""
    if low.endswith(f"{noun} of ", 0, place.span.start):
        return True
    behind = _APPOSED.match(low, place.span.end)
    return behind is not None and behind["noun"] == noun
