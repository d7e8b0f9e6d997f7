"""What a verb does again without being told again: "took the mill on 3 May, and the ford two days later"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft, ClaimPlace, Passage, PlaceMention, TimeMention
from tracker.vocabulary import CODES, Family, Span

RULE = "claim.gap.next"
_WAR = frozenset({Family.CONTROL, Family.FIGHTING, Family.REMOTE})
_JOIN = re.compile(
    r"(?:,?\s+(?:and|then)(?:\s+(?:then|also|later))?|,)\s+(?:the\s+)?(?:(?:nearby|neighbou?ring)\s+)?"
    r"(?:(?:towns?|villages?|city|cities|port|fort|district)\s+of\s+)?",
    re.IGNORECASE,
)
_WHEN = re.compile(r",?\s+(?:(?:early|late|again)\s+)?(?:(?:on|in|at|by)\s+)?(?:the\s+)?", re.IGNORECASE)
_END = re.compile(r"\s*(?:[,.;:)]|\Z|and\b)", re.IGNORECASE)
_MOST = 6  # places in a row


def next_told(deed: ActionMention, claims: list[ClaimDraft], passage: Passage, story: Story) -> Iterator[ClaimDraft]:
    """The claims of a deed of war at further places, each with a day of its own, that follow the first one's day."""
    first = next((claim for claim in reversed(claims) if claim.deed == deed and claim.place), None)
    if first is None or CODES[deed.action].family not in _WAR:
        return
    behind = Span(deed.span.end, passage.span.end)
    times, places = story.times.within(behind), story.places.within(behind)
    for time in times:
        found = list(_row(time, times, places, story))
        for place, when in found:
            yield _moved(first, place, when)
        if found:
            return


def _row(
    time: TimeMention, times: tuple[TimeMention, ...], places: tuple[PlaceMention, ...], story: Story
) -> Iterator[tuple[PlaceMention, TimeMention]]:
    """The places and days that follow a day: "…on Monday, Harim on Tuesday and Orra on Friday"."""
    end = time.span.end
    for _ in range(_MOST):
        place = next((each for each in places if not each.in_actor and _joins(_JOIN, end, each.span.start, story)), None)
        then = next((each for each in times if place and _joins(_WHEN, place.span.end, each.span.start, story)), None)
        if place is None or then is None or then.when is None or not _END.match(story.text, then.span.end):
            return
        yield place, then
        end = then.span.end


def _joins(pattern: re.Pattern[str], start: int, end: int, story: Story) -> bool:
    return start < end and pattern.fullmatch(story.text, start, end) is not None


def _moved(claim: ClaimDraft, place: PlaceMention, time: TimeMention) -> ClaimDraft:
    kept = tuple(each for each in claim.evidence if not isinstance(each, (PlaceMention, TimeMention)))
    return replace(
        claim,
        place=ClaimPlace(place.name or place.text, place.key, place.precision, place.relation),
        when=time.when or claim.when,
        numbers=(),
        evidence=(*kept, place, time),
        rules=(*claim.rules, RULE),
    )
