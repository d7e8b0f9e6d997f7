"""Names that are no towns' own: the mosque that is called after somebody, and the city that only leads to its suburb."""

import re
from collections.abc import Sequence

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import PlaceMention
from tracker.vocabulary import PlacePrecision

_HOUSE = re.compile(r"\s(?:mosque|church|cathedral|hospital|school|market|hotel|square|mall|roundabout)\b", re.IGNORECASE)
# "The Zedan tower in Harim": what it is called after lies elsewhere.
_HOUSE_IN = re.compile(
    r"\s(?:mosque|church|cathedral|hospital|school|market|hotel|square|mall|roundabout|tower|building|stadium|cemetery|restaurant|caf[eé]|"
    r"theatre|theater|cinema|street|avenue)\s(?:in|of)\s(?:the\s(?:\w+\s)?(?:city|town|village)\sof\s)?[A-Z]"
)
_SUBURB_OF = re.compile(r"\s(?:suburb|satellite\stown|dormitory\stown)\sof\s(?:the\s)?")


def suburb_led_to(chosen: PlaceMention, found: Sequence[PlaceMention], story: Story) -> PlaceMention | None:
    """The Zedan of "the Harim suburb of Zedan": the lesser of two names; None where no suburb is told of."""
    led = next((place for place in found if _SUBURB_OF.fullmatch(story.text, chosen.span.end, place.span.start)), None)
    city, suburb = (story.gazetteer.places.get(place.key) for place in (chosen, led)) if led else (None, None)
    return led if city and city.population > (suburb.population if suburb else 0) else None


def town_of_house(chosen: PlaceMention, found: Sequence[PlaceMention], story: Story) -> PlaceMention | None:
    """The town that a sentence tells, where what stands nearer is a house in it: "in Harim, outside the Zedan mosque"."""
    if not is_house(chosen, story.text) and not _HOUSE_IN.match(story.text, chosen.span.end):
        return None
    towns = (
        place
        for place in found
        if place.key and place.precision is PlacePrecision.TOWN and place.relation == "in" and place != chosen
    )
    return next(towns, None)


def is_house(place: PlaceMention, text: str) -> bool:
    """Whether a name that no gazetteer knows is that of a house: "the Zedan mosque"."""
    return not place.key and _HOUSE.match(text, place.span.end) is not None
