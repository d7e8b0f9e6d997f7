"""Where a tally of months was reached: what many deeds came to was done all over a country, and at no one spot told before."""

from tracker.extraction.claims.place_clause import WIDE
from tracker.extraction.claims.place_kinds import around
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.tallies import tells_tally
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.vocabulary import Kind, PlacePrecision

_OFTEN = 3  # namings of a town
_READ = 400  # namings from which it is told what an article is about


def in_its_country(place: PlaceMention, action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """The country around a place that a tally would take over from another deed, or the town whose fight the article tells; None
    where it is no tally, or none is known."""
    if place.precision in WIDE or not tells_tally(action, passage, story):
        return None
    return fought_over(place, story) or around(place, (Kind.COUNTRY,), story)


def fought_over(place: PlaceMention, story: Story) -> PlaceMention | None:
    """The town whose fight an article tells, and its tally: where most of its places lie; None where there is none."""
    town = place if place.precision is PlacePrecision.TOWN else around(place, (Kind.TOWN, Kind.CITY), story)
    known = story.gazetteer.places
    entry = known.get(town.key) if town else None
    named = [each.key for each in story.places.all[:_READ] if each.key and not each.in_actor and each.precision not in WIDE]
    inside = [key for key in named if entry and (key == entry.key or story.gazetteer.is_within(known[key], entry))]
    return town if len(inside) >= _OFTEN and len(inside) * 2 > len(named) else None
