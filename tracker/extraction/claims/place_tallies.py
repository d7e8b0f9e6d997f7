"""Where a tally of months was reached: what many deeds came to was done all over a country, and at no one spot told before."""

import re
from datetime import timedelta

from tracker.extraction.claims.place_clause import WIDE
from tracker.extraction.claims.place_kinds import around
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.vocabulary import ARMS, CODES, FORCE, Kind, PlacePrecision, Span

_SINCE = re.compile(
    r"(?<!ever )\bsince\b(?!\s+(?:then|that|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)", re.IGNORECASE
)
_LONG = re.compile(
    r"\b(?:so\s+far\s+)?this\s+year\b|\b(?:in|over|during)\s+the\s+(?:past|last)\s+(?:[\w-]+\s+)?(?:months|years?|decades?)\b",
    re.IGNORECASE,
)
_FOR_YEARS = re.compile(
    r"\bfor\s+(?:more\s+than\s+|over\s+|nearly\s+|almost\s+|about\s+|some\s+)?(?:a|an|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many)"
    r"\s+(?:decades?|years?)\b|\bfor\s+(?:years|decades)\b",
    re.IGNORECASE,
)
_WAR = re.compile(
    r"\b(?:wars?|conflict|coup|uprising|insurgency|invasion|hostilities|crisis|revolt|rebellion|intifada|genocide)\b",
    re.IGNORECASE,
)
_REACH = 90  # characters from a deed to the words that make it a tally
_DAYS = timedelta(days=10)  # what began less than that ago may still be one fight
_OFTEN = 3  # namings of a town
_READ = 400  # namings from which it is told what an article is about


def in_its_country(place: PlaceMention, action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """The country around a place that a tally would take over from another deed, or the town whose fight the article tells; None
    where it is no tally, or none is known."""
    if place.precision in WIDE or not is_tally(action, passage, story):
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


def is_tally(action: ActionMention, passage: Passage, story: Story) -> bool:
    """ "Have been killed since 2015", "have fought for ten years", "44 so far this year"."""
    if CODES[action.action].family not in FORCE:
        return False
    end = min(passage.span.end, action.span.end + _REACH)
    if _LONG.search(story.text, action.span.end, end):
        return True
    if CODES[action.action].family in ARMS and _FOR_YEARS.search(story.text, action.span.end, end):
        return True  # whoever is jailed "for ten years" is so once
    since = _SINCE.search(story.text, action.span.end, end) or _SINCE.match(story.text, passage.span.start, passage.span.end)
    if since is None:
        return False
    after = Span(since.end(), min(passage.span.end, since.end() + _REACH))
    published = story.article.published_on
    begun = next((time.when.first for time in story.times.within(after) if time.when and time.when.first), None)
    if begun is not None and published is not None:
        return published - begun > _DAYS
    return _WAR.search(story.text, after.start, after.end) is not None
