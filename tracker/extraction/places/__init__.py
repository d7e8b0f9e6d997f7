"""Places: text to mentions, each with its place in the gazetteer, its point, and the word that ties it to the deed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tracker.extraction.actors.countries import COUNTRY
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import ActorMention, Passage, PlaceMention
from tracker.extraction.places.choice import Chosen, choose
from tracker.extraction.places.dateline_towns import dateline_towns
from tracker.extraction.places.heading_places import heading_places
from tracker.extraction.places.known import demonyms, known_places, without
from tracker.extraction.places.leading import (
    in_the_town_they_name,
    led_by_the_one_before,
    placed_by_the_next,
    placed_by_the_one_before,
)
from tracker.extraction.places.parts import with_parts
from tracker.extraction.places.said import at_home, by_sound, lands_told, where_said
from tracker.extraction.places.sightings import AT_DATELINE, Page, Sighting, Spans, page_of, spans_of
from tracker.extraction.places.ties import is_adjective, part_of, relation_of
from tracker.extraction.places.unknown import unknown_places
from tracker.extraction.rules.en.place_patterns import STRONG
from tracker.extraction.rules.en.places import AT, PRECISION
from tracker.extraction.rules.en.ships import SHIPS
from tracker.vocabulary import PlacePrecision, Span

__all__ = ["find_places"]

_WHERE = ("in", "near", "outside", "outskirts of")
_LEAD = 48  # characters before a name that may hold "Meanwhile, also in the northern districts of "
_OPENING = re.compile(
    r"(?:\A|[\n.!?;:”\"]\s*)(?:(?:And|But|Also|Later|Meanwhile|Elsewhere),?\s(?:also\s)?)?[Ii]n\s"
    r"(?:the\s(?:\w+\s)?(?:city|town|village|districts|streets|suburbs|outskirts|quarters|neighbou?rhoods|camps)\sof\s)?\Z"
)
_LONGEST_INITIALS = 6
_BRACKETED = re.compile(r"\([^()\n]{2,80}\)")
_HANDS = re.compile(r"(?:['’]s?)?\s(?:hands|control|possession)\b")
_SIDE_WORDS = re.compile(r"(?:(?:the|north|south|east|west|central|old)[a-z-]*\s){1,3}")


def find_places(
    text: str, passages: Sequence[Passage], gazetteer: Gazetteer, actors: Sequence[ActorMention] = ()
) -> tuple[PlaceMention, ...]:
    """The places named in a text, in order, none overlapping: known ones resolved, unknown ones with key ""."""
    page = page_of(text)
    groups = spans_of((*(actor.span for actor in actors), *_agencies(text, passages)))
    doers = frozenset(actor.span for actor in actors if not actor.is_person)
    actors_at = {actor.span: actor for actor in actors}
    persons = spans_of(actor.span for actor in actors if actor.is_person)
    people = demonyms(page, gazetteer)
    ships = spans_of(actor.span for actor in actors if actor.rule in SHIPS)
    known = [each for each in known_places(page, gazetteer, persons, people) if not _abbreviates(page, each, actors_at)]
    known = [each for each in known if not ships.hold(each.start, each.end)]
    people = without(people, known)
    spoken = frozenset(
        entry.country for each in (*known, *people) if each.is_demonym or len(each.entries) == 1 for entry in each.entries
    )
    new = without(unknown_places(page, gazetteer, spoken, known), [*known, *people])
    new = [each for each in new if each.entries or each.rule in STRONG or not groups.touch(each.start, each.end)]
    towns = [*dateline_towns(page, passages, known), *heading_places(page, known)]
    sightings = sorted((*towns, *without((*known, *people, *new), towns)), key=lambda each: each.start)
    sightings = by_sound(text, at_home(text, where_said(text, sightings, gazetteer)), gazetteer)
    sightings = in_the_town_they_name(text, led_by_the_one_before(text, sightings, gazetteer), gazetteer)
    mentions: list[PlaceMention] = []
    for sighting, chosen in zip(sightings, choose(sightings, gazetteer, lands_told(text, sightings)), strict=True):
        mention = _mention(page, sighting, chosen, groups, gazetteer, mentions[-1] if mentions else None)
        mentions.append(replace(mention, in_actor=True) if mention.span in doers and not _is_at(mention, text) else mention)
    return tuple(with_parts(page, placed_by_the_one_before(text, placed_by_the_next(text, mentions)), gazetteer))


def _opens(page: Page, sighting: Sighting) -> bool:
    """Whether a sentence opens with where it is, and no comma parts that from who did it: "In Harim police found a bomb"."""
    after = page.after(sighting.end)
    if after is None or page.is_capital(after):
        return False
    return bool(_OPENING.search(page.text, max(0, sighting.start - _LEAD), sighting.start))


def _is_at(mention: PlaceMention, text: str) -> bool:
    """Whether what bears an actor's name is where something is: "along Lebanon's border", "in the town of Harim"."""
    if not mention.key or _HANDS.match(text, mention.span.end):
        return False  # "in Falcon hands"
    if mention.precision is not PlacePrecision.COUNTRY:
        return mention.relation in _WHERE
    return bool(AT.search(text, max(0, mention.span.start - 40), mention.span.start))


def _agencies(text: str, passages: Sequence[Passage]) -> Iterator[Span]:
    """What stands in brackets in a dateline: who sends the report, not whence."""
    for passage in passages:
        if passage.is_dateline:
            yield from (Span(*match.span()) for match in _BRACKETED.finditer(text, passage.span.start, passage.span.end))


def _abbreviates(page: Page, sighting: Sighting, actors: Mapping[Span, ActorMention]) -> bool:
    """Whether capitals are the initials of an actor that is no country: "SANA" is an agency, not the city of Sanaa."""
    name = page.text[sighting.start : sighting.end]
    if page.shouted or not name.isupper() or len(name) > _LONGEST_INITIALS:
        return False
    actor = actors.get(Span(sighting.start, sighting.end))
    return actor is not None and bool(actor.key) and actor.rule != COUNTRY


def _mention(
    page: Page,
    sighting: Sighting,
    chosen: Chosen,
    groups: Spans,
    gazetteer: Gazetteer,
    earlier: PlaceMention | None,
) -> PlaceMention:
    start, end, place = sighting.start, sighting.end, chosen.place
    side = _SIDE_WORDS.match(page.text, start, end)
    if side and side.end() < end:
        start = side.end()
    name = page.text[start:end]
    name = name.title() if sighting.rule == AT_DATELINE else name
    part, is_part = part_of(page, sighting.start, place, gazetteer) if place else (None, False)
    place = part or place
    said = PRECISION[sighting.kind] if sighting.kind else PlacePrecision.TOWN if sighting.entries else PlacePrecision.UNKNOWN
    precision = PRECISION[place.kind] if place else said
    return PlaceMention(
        span=Span(start, end),
        text=page.text[start:end],
        rule=sighting.rule,
        name=place.name if place else name,
        key=place.key if place else "",
        lat=place.lat if place else None,
        lon=place.lon if place else None,
        precision=PlacePrecision.AREA if is_part and not part else precision,
        relation=relation_of(page, sighting.start, (earlier.span.start, earlier.span.end, earlier.relation) if earlier else None),
        in_actor=sighting.is_demonym
        or sighting.in_name
        or (groups.hold(sighting.start, end) and not _opens(page, sighting))
        or is_adjective(page, sighting),
        candidates=tuple(other.key for other in chosen.others),
    )
