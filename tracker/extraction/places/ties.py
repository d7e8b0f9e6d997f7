"""How a place is tied to the deed around it, and which part of it is meant."""

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.places.sightings import Page, Sighting
from tracker.extraction.rules.en.place_words import OF_A_STATE
from tracker.extraction.rules.en.places import ADJECTIVAL, ARTICLE_BEFORE, FOR_PEOPLE_IN, INITIALS, PART_OF, RELATIONS
from tracker.extraction.rules.shortlists import Shortlist

_RELATIONS = Shortlist(RELATIONS)
_BEFORE = 90  # characters that can hold "the rebel-held southern outskirts of the city of"
_AND_BEFORE = (" and ", ", ", ", and ", " or ")


def relation_of(page: Page, start: int, earlier: tuple[int, int, str] | None) -> str:
    """The word that ties a place to the deed: "near", "from", "in"; a place joined by "and" shares that of the one before."""
    first = max(0, start - _BEFORE)
    before = page.text[first:start]
    for rule in _RELATIONS.of(page.low, first, start):
        if rule.pattern.search(before):
            return rule.meaning
    if earlier and page.text[earlier[1] : start] in _AND_BEFORE:
        return earlier[2]
    return ""


def is_adjective(page: Page, sighting: Sighting) -> bool:
    """Whether a name only says whose something is: "a U.S. base in Riyadh", "a Moscow-backed militia", "6 a.m. Moscow time".

    Also where it only says for whom something is done: "in solidarity with people in Gaza".
    """
    before = max(0, sighting.start - _BEFORE)
    if ADJECTIVAL.match(page.text, sighting.end) or FOR_PEOPLE_IN.search(page.text, page.low, before, sighting.start):
        return True
    if not INITIALS.fullmatch(page.text, sighting.start, sighting.end):
        return False
    after = page.after(sighting.end)
    if after is None or page.text[after.start].isupper():
        return False
    return after.folded in OF_A_STATE or bool(ARTICLE_BEFORE.search(page.text, max(0, sighting.start - 6), sighting.start))


def part_of(page: Page, start: int, place: PlaceEntry, gazetteer: Gazetteer) -> tuple[PlaceEntry | None, bool]:
    """The narrower entry for "the western districts of Aleppo" where there is one, and whether a part is meant at all."""
    match = PART_OF.search(page.text, page.low, max(0, start - _BEFORE), start)
    if match is None:
        return None, False
    side = match["side"].lower()
    for name in (f"{side} {place.name}", f"{side.removesuffix('ern')} {place.name}"):
        for entry in gazetteer.places_named(name):
            if gazetteer.is_within(entry, place):
                return entry, True
    return None, side != "old"
