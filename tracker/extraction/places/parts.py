"""A part of the town that a text speaks of, told without the town's name: "the western districts", "the rebel-held east"."""

import re
from collections.abc import Sequence

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import PlaceMention
from tracker.extraction.places.sightings import Page
from tracker.extraction.places.ties import relation_of
from tracker.extraction.rules.en.places import PART_ALONE, PRECISION
from tracker.vocabulary import Kind, Span

_TOWNS = frozenset({Kind.CITY, Kind.TOWN})


def with_parts(page: Page, mentions: Sequence[PlaceMention], gazetteer: Gazetteer) -> list[PlaceMention]:
    """The places, and the parts among the conflict's own places that are told by their side alone; in order, none overlapping."""
    found = list(mentions)
    if page.shouted or not gazetteer.own_places or not PART_ALONE.may_match(page.low, 0, len(page.low)):
        return found
    for match in PART_ALONE.pattern.finditer(page.text):
        span = Span(*match.span("part" if match["part"] else "part2"))
        if any(span.overlaps(mention.span) for mention in mentions):
            continue
        part = _part(_side(match), [mention for mention in mentions if mention.span.end <= span.start], gazetteer)
        if part:
            found.append(_mention(page, span, part))
    return sorted(found, key=lambda mention: mention.span)


def _side(match: re.Match[str]) -> str:
    side = match["side"] or match["bare"]
    return side.lower().removesuffix("ern") + "ern"


def _part(side: str, before: Sequence[PlaceMention], gazetteer: Gazetteer) -> PlaceEntry | None:
    """The side of the last town named before that has one in the gazetteer."""
    for mention in reversed(before):
        entry = gazetteer.own_places.get(mention.key)
        town = next((each for each in (entry, *gazetteer.ancestors(entry)) if each.kind in _TOWNS), None) if entry else None
        if town is None:
            continue
        for part in gazetteer.places_named(f"{side} {town.name}"):
            if part.key != town.key and gazetteer.is_within(part, town):
                return part
    return None


def _mention(page: Page, span: Span, part: PlaceEntry) -> PlaceMention:
    return PlaceMention(
        span=span,
        text=span.of(page.text),
        rule=PART_ALONE.name,
        name=part.name,
        key=part.key,
        lat=part.lat,
        lon=part.lon,
        precision=PRECISION[part.kind],
        relation=relation_of(page, span.start, None),
        in_actor=False,
        candidates=(),
    )
