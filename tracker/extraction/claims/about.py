"""Which place an article is about, and which town it was written in."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from tracker.extraction.claims.in_text import ByPlaceInText
from tracker.extraction.claims.place_asides import is_beside, is_reached, is_venue, is_where_told
from tracker.extraction.claims.place_here import is_of_here
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import ActionMention, ArticleText, Passage, PlaceMention
from tracker.extraction.places.sightings import AT_DATELINE
from tracker.vocabulary import PlacePrecision, Span

CLOSE = (PlacePrecision.EXACT, PlacePrecision.NEAR, PlacePrecision.DISTRICT, PlacePrecision.TOWN, PlacePrecision.AREA)

_SECOND_DATELINE = 12  # characters between two datelines
_SAID = frozenset({"en.place.noun_of", "en.place.noun_after"})


def dateline_of(article: ArticleText, passages: Sequence[Passage]) -> Span:
    """Where the dateline stands, empty without one: where a report was written is seldom where its deeds were done."""
    start = article.text.find(article.dateline, 0, 600) if article.dateline else -1
    if start >= 0:
        return Span(start, start + len(article.dateline))
    first = next((passage for passage in passages if not passage.is_title), None)
    return first.span if first and first.is_dateline else Span(0, 0)


def home_of(places: ByPlaceInText[PlaceMention], dateline: Span, text: str) -> PlaceMention | None:
    """The town of the dateline, or of a second one behind it."""
    end = dateline.end
    behind = places.within(Span(end, end + _SECOND_DATELINE)) if end else ()
    second = (place for place in behind if place.key and text.startswith(" --", place.span.end))
    first = (place for place in places.within(dateline) if place.key or place.rule == AT_DATELINE)
    return next(chain(second, first), None)


def about_of(
    places: ByPlaceInText[PlaceMention],
    dateline: Span,
    article: ArticleText,
    passages: Sequence[Passage],
    actions: Sequence[ActionMention],
    gazetteer: Gazetteer,
) -> PlaceMention | None:
    """The place that an article is about: where its lead says it is written, that of its text, else of its dateline."""
    home, text = home_of(places, dateline, article.text), article.text
    if home and is_of_here(text, passages, actions):
        return home
    in_text = places.within(Span(dateline.end, len(text)))
    return _of_dateline(places, dateline, text, gazetteer) or _dominant(in_text, text) or _dominant(places.all, text)


def _of_dateline(places: ByPlaceInText[PlaceMention], dateline: Span, text: str, gazetteer: Gazetteer) -> PlaceMention | None:
    """The town of the dateline, where the text names none and its country as often as any: else nothing need be done there."""
    town = next((place for place in places.within(dateline) if place.key and place.precision in CLOSE), None)
    entry = gazetteer.places.get(town.key) if town else None
    told = (place for place in places.all if place.span.start >= dateline.end and place.precision in CLOSE and not place.in_actor)
    if entry is None or any(not is_where_told(place, text) and not is_venue(place, text) for place in told):
        return None
    named = (gazetteer.places.get(place.key) for place in places.all if place.key)
    counts = Counter(place.country for place in named if place)
    return town if counts[entry.country] == max(counts.values()) else None


def _dominant(places: Sequence[PlaceMention], text: str) -> PlaceMention | None:
    """The place an article is about: the one named most often among the closest; of equals the first."""
    named = [place for place in places if not place.in_actor and place.relation != "from" and (place.key or _is_town(place))]
    named = [place for place in named if not is_beside(place, text)]
    named = [place for place in named if not (is_where_told(place, text) or is_reached(place, 0, text))] or named
    close = [place for place in named if place.precision in CLOSE] or named
    counts = Counter(place.key or place.name for place in close)
    close.sort(key=lambda place: (-counts[place.key or place.name], place.span.start))
    return next((place for place in close if not is_venue(place, text)), None)


def _is_town(place: PlaceMention) -> bool:
    """Whether a place that no gazetteer knows is said to be one: "the town of Umm Zed"."""
    return place.rule in _SAID
