"""What a verb does again without being told again: "took the mill on 3 May, and the ford two days later"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tracker.extraction.claims.place_grounds import grounds_of, is_whose
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft, ClaimPlace, Passage, PlaceMention, TimeMention
from tracker.extraction.rules.en.place_patterns import NAME
from tracker.vocabulary import CODES, Family, PlacePrecision, Span

RULE = "claim.gap.next"
_WAR = frozenset({Family.CONTROL, Family.FIGHTING, Family.REMOTE})
_NAMES = rf"{NAME.pattern}(?:(?:,? and|,) {NAME.pattern})*"
_NEXT = re.compile(  # what leads from the deed, or from the day before, to the next day
    rf"(?:,?\s+and(?:\s+then)?|,)\s+(?:the\s+)?(?:(?:towns?|villages?|city|cities|port|fort|district)\s+of\s+)?(?P<names>{_NAMES})"
    r"(?:,\s(?:on|in|at|near|an?|the|its|their|\d{1,3})\s[^,.;]{3,40})?,?\s+(?:(?:early|late|again)\s+)?(?:(?:on|in|at|by)\s+)?(?:the\s+)?\Z"
)
_END = re.compile(r"\s*(?:[,.;:)]|\Z|and\b)", re.IGNORECASE)
_AND_THEN = re.compile(r",?\sand,\s(?:on|in|at|by)?\s?\Z", re.IGNORECASE)
_BEHIND = re.compile(r",\s(?:the\s(?:town|village|city|port)\sof\s)?(?=[A-Z])")
_OF_LAND = re.compile(r"(?:\s[a-z-]{4,14})?")  # the noun of "in Orra, Zedan district, Zed, on Thursday"
_AROUND = 40
_AND = 12  # characters from "and" to a day
_REACH = 120  # characters before a day in which the places may be named


def next_told(deed: ActionMention, claims: list[ClaimDraft], passage: Passage, story: Story) -> Iterator[ClaimDraft]:
    """The claims of a deed of war at further places, with days of their own, that follow it in its sentence; `claims` are
    those told since the deed was come to."""
    if CODES[deed.action].family not in _WAR or not story.times.within(Span(deed.span.end, passage.span.end)):
        return
    told = [claim for claim in claims if claim.deed == deed and claim.place]
    if not told:
        return
    placed = {each.span for claim in told for each in claim.evidence if isinstance(each, PlaceMention)}
    others = (other.span.start for other in story.actions.within(Span(deed.span.end, passage.span.end)) if not other.is_noun)
    end = next(others, passage.span.end)
    for time in story.times.within(Span(deed.span.end, end)):
        for place in (*_named_before(time, deed, story), *_named_behind(time, deed, story)):
            if place.span not in placed and not _says_where(place, passage, story):
                yield _moved(told[-1], place, time)


def _named_before(time: TimeMention, deed: ActionMention, story: Story) -> Iterator[PlaceMention]:
    """The places whose names stand right before a day that ends its clause."""
    if time.when is None or not _END.match(story.text, time.span.end):
        return
    match = _NEXT.search(story.text, max(deed.span.end, time.span.start - _REACH), time.span.start)
    if match and _is_around(match, story):
        return
    for name in NAME.finditer(story.text, *match.span("names")) if match else ():
        span = Span(*name.span())
        known = next((place for place in story.places.touching(span) if place.span.holds(span) or span.holds(place.span)), None)
        if known is not None and not known.in_actor and not is_whose(known, story.text):
            yield known
        elif known is None and not story.actors.touching(span) and not story.times.touching(span):
            yield PlaceMention(span, name[0], RULE, name=name[0], precision=PlacePrecision.TOWN)


def _says_where(place: PlaceMention, passage: Passage, story: Story) -> bool:
    """Whether a place only says where another one lies: "Orra, a town between Harim and Zed, on Friday"."""
    is_named = any(each == place for each in story.places.within(passage.span))
    return is_named and not any(ground.place == place for ground in grounds_of(passage, story))


def _named_behind(time: TimeMention, deed: ActionMention, story: Story) -> Iterator[PlaceMention]:
    """The place behind a day that stands between commas: "took the mill and, two days later, Harim"."""
    behind = _BEHIND.match(story.text, time.span.end) if time.when else None
    if behind and _AND_THEN.search(story.text, max(deed.span.end, time.span.start - _AND), time.span.start):
        places = story.places.touching(Span(behind.end(), behind.end() + 1))
        yield from (place for place in places if not place.in_actor and _END.match(story.text, place.span.end))


def _is_around(match: re.Match[str], story: Story) -> bool:
    """ "In Orra, Zedan, on Thursday", "in Orra village, Zedan, on Thursday": one name behind a comma tells what Orra lies in."""
    if "and" in match[0].split() or "," in match["names"]:
        return False
    before = story.places.within(Span(max(0, match.start() - _AROUND), match.start()))
    return bool(before) and _OF_LAND.fullmatch(story.text, before[-1].span.end, match.start()) is not None


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
