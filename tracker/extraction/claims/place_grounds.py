"""At which places of a sentence anything can be done, as they are named there: asked once for all its deeds."""

import re

from tracker.extraction.claims.bearings import without_bearings
from tracker.extraction.claims.fought_for import OWN_VERB, opens_clause
from tracker.extraction.claims.place_asides import is_cared_for, is_of_officials, is_only_told, is_reached, is_seat
from tracker.extraction.claims.story import Ground, Story
from tracker.extraction.mentions import AttributionMention, Passage, PlaceMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Family, PlacePrecision, Span

_OWNER = re.compile(
    r"['’]s?\s+(?!(?:[\w-]+\s+){0,2}(?:airports?|port|harbou?r|airbase|air\s+base|citadel|bridges?|university|stadium|presidential\s+palace|"
    r"outskirts|gates?|streets|garrison|(?:last\s+)?defenders|fall|capture|recapture|liberation|loss|occupation|siege|surrender)\b|(?:[\w-]+\s+)?(?:north|south|east|west|centre|center|capital|coast|province|region|city|town|old|border|countryside|suburbs))",
    re.IGNORECASE,
)
_DEALT = sought(r"\b(?:with|by|for|against|like)\s+\Z", re.IGNORECASE)
_WHERE = re.compile(r"(?:,\s[^,.;]{3,60})?,?\swhere\b")  # "left for Harim, a port, where nine were killed"
_WHOSE = sought(
    r"\b(?:embass(?:y|ies)|consulates?|ambassadors?|envoys?|flags?|missions?|citizens?|nationals?)\s+(?:of|to)\s+"
    r"(?:(?:[\w'’-]+\s+)?[\w'’-]+,\s+){0,4}(?:[\w'’-]+\s+)?(?:(?:[\w'’-]+\s+)?[\w'’-]+,?\s+and\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
_LISTED = 80  # characters in which they may be listed: "the embassies of Norland, Morland and Veland"


def grounds_of(passage: Passage, story: Story) -> tuple[Ground, ...]:
    """The places of a sentence without those that only say where another lies, nor those in the name of an actor."""
    if passage.span not in story.grounds:
        named = [place for place in story.places.within(passage.span) if not place.in_actor and not is_whose(place, story.text)]
        story.grounds[passage.span] = tuple(
            Ground(
                place,
                _may_hold(place, passage, story),
                is_reached(place, passage.span.start, story.text),
                OWN_VERB.match(story.text, place.span.end) is not None or opens_clause(place, story.text),
                not place.relation and (is_country(place) or place.span.start == passage.span.start),
            )
            for place in without_bearings(named, story.text)
        )
    return story.grounds[passage.span]


def is_country(place: PlaceMention) -> bool:
    """Whether a place is a known country."""
    return place.precision is PlacePrecision.COUNTRY and bool(place.key)


def is_whose(place: PlaceMention, text: str) -> bool:
    """Whether a country only says whose house or man something is, wherever it stands: "the embassy of Norland"."""
    return bool(_WHOSE.within(text, max(0, place.span.start - _LISTED), place.span.start))


def _may_hold(place: PlaceMention, passage: Passage, story: Story) -> bool:
    """Not a capital that speaks, owns or is dealt with: "Moscow said", "Washington's war", "in league with Damascus".

    Nor where somebody only tells of it, or has his seat: "told reporters in Harim", "a monitor based in Harim".
    """
    if not _WHERE.match(story.text, place.span.end) and any(
        said.source and said.source.holds(place.span) and not (_is_deed(said, story) or _acts_before_speaking(said, place, story))
        for said in story.said_by(passage.span)
    ):
        return False
    start = place.span.start
    if is_seat(place, story.text) or is_cared_for(place, story.text):
        return False
    if is_of_officials(place, story.text) and _is_abroad(place, story):
        return False
    if is_only_told(place, story.text):
        return any(span.holds(place.span) for said in story.said_by(passage.span) for span in said.content)
    if place.relation or _WHERE.match(story.text, place.span.end):
        return True
    return not _OWNER.match(story.text, place.span.end) and not _DEALT.within(story.text, max(0, start - 12), start)


def _is_abroad(place: PlaceMention, story: Story) -> bool:
    """Whether it lies in another country than the place that the article is about."""
    known = story.gazetteer.places
    here, about = known.get(place.key), known.get(story.dominant.key) if story.dominant else None
    return bool(here and about and here.country != about.country)


def _is_deed(said: AttributionMention, story: Story) -> bool:
    """Whether words of denying or wanting are those of a deed: "authorities in Harim denied visas to nurses"."""
    return said.cue is not None and _tell_deed(said.cue, story)


def _acts_before_speaking(said: AttributionMention, place: PlaceMention, story: Story) -> bool:
    """Whether the people of a place do something and speak only then: "miners in Harim took to the streets, demanding"."""
    if said.source is None or said.cue is None or said.cue.start <= said.source.end or place.relation != "in":
        return False
    return _tell_deed(Span(said.source.end, said.cue.start), story)


def _tell_deed(words: Span, story: Story) -> bool:
    """Whether a verb among some words tells what was done, and not only what was said."""
    return any(CODES[deed.action].family is not Family.STATEMENT and not deed.is_noun for deed in story.actions.touching(words))
