"""Days counted from a deed: "the third day of the offensive", "a week into the siege", "the 20th anniversary of the coup"."""

import re
from datetime import date, timedelta
from functools import lru_cache

from tracker.extraction.claims.dated import NEAR, Dated
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.when_events import EVENT, begun_before
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en.times_words import CAME, DAY_RANK, DAY_RANKS, NUMBER, YEARS_AFTER
from tracker.extraction.rules.stems import sought
from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import number_value
from tracker.vocabulary import Modality, Resolution, Span, When

_RANK = rf"(?:{DAY_RANK}|\d{{1,3}}(?:st|nd|rd|th))"
_COUNTED = re.compile(
    rf"\b(?:the\s(?P<rank>{_RANK})\s(?P<unit>day|week)\sof|(?P<number>{NUMBER}|an?)\s(?P<unit2>day|week|month)s?\sinto)\s"
    rf"(?:the|this|their|its|his|an?)?\s?(?:[\w’'-]+\s){{0,3}}?(?P<event>{EVENT})\b",
    re.IGNORECASE,
)
_ATTACK = re.compile(r"attack|assault|siege", re.IGNORECASE)
_OPENS = 30  # characters into a sentence
_NEAR = 80  # characters behind a deed
_PARTS = re.compile(r"[;:.]|,\s(?:and|but|as)\b|\b(?:who|which|after|before)\b", re.IGNORECASE)
_ANNIVERSARY = sought(
    rf"\b(?:(?P<rank>{_RANK})\s(?:\w+\s)?|(?P<number>{NUMBER}|\d+)[-\s]year\s)?anniversary\s(?:\w+\s)?of\s"
    r"(?:(?!\b(?:as|while|and|with)\b)(?:[^,;:.]|,(?=\d))){0,100}\Z",
    re.IGNORECASE,
)
_YEARS_ON = sought(
    rf"{CAME}(?:(?:almost|nearly|just|exactly|about|some)\s)?(?P<number>{NUMBER}|\d+)\s{YEARS_AFTER}\s[^,;:.]{{0,100}}\Z",
    re.IGNORECASE,
)
_KEPT_NEAR = 160  # characters from "anniversary" to a deed


def of_anniversary(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """The year of a deed that is remembered: so many before the report, where the words count them; else unknown."""
    start = max(passage.span.start, action.span.start - _KEPT_NEAR)
    match = _ANNIVERSARY.within(story.text, start, action.span.start) or _YEARS_ON.within(story.text, start, action.span.start)
    published = story.article.published_on
    if match is None or published is None or action.modality is not Modality.HAPPENED:
        return None
    if any(time.when and time.when.is_known for time in story.times.within(passage.span) if time.span.start > match.start()):
        return None  # "the anniversary of the coup of 1973"
    rank = match["rank"] if "rank" in match.re.groupindex else None
    count = _rank(rank) if rank else int(number_value(match["number"]) or 0) if match["number"] else 0
    if not 0 < count < published.year:
        return Dated(When(), None, "claim.when.anniversary")
    when = When.of(f"{published.year - count:04}", match[0], published, Resolution.RELATIVE)
    return Dated(when, None, "claim.when.anniversary")


def counted(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """The day that a sentence counts from the start of a campaign, where the article tells when that was."""
    for match in _counts_in(story.text, passage.span):
        is_event = match.start("event") <= action.span.start < match.end("event")
        is_its = is_event or _is_of(match, action, passage, story.text)
        begun = begun_before(match["event"], match.start(), story) if is_its else None
        if begun is None and is_its and (told := _told_day(match, story)):
            begun, is_event = told, False
        if begun and (edtf := begun.isoformat() if is_event else _so_far(match, begun)):
            return Dated(When.of(edtf, match[0], begun, Resolution.INHERITED), None, "claim.when.counted")
    return None


@lru_cache(maxsize=1)
def _counts_in(text: str, sentence: Span) -> tuple[re.Match[str], ...]:
    """Such words in a sentence, sought once for all its deeds."""
    return tuple(_COUNTED.finditer(text, sentence.start, sentence.end))


def _told_day(match: re.Match[str], story: Story) -> date | None:
    """The day of the attack that was told last, where a later day of "the attack" is told."""
    if not match["rank"] or not _ATTACK.fullmatch(match["event"]):
        return None
    told = (claim.when for claim in story.lately(NEAR) if claim.when.days == 1 and claim.when.is_told and not claim.background)
    return next((when.first for when in told), None)


def _is_of(match: re.Match[str], action: ActionMention, passage: Passage, text: str) -> bool:
    """Whether such words open the sentence of a deed, or stand close behind it in its clause."""
    if match.end() <= action.span.start:
        return match.start() - passage.span.start <= _OPENS
    gap = match.start() - action.span.end
    return 0 <= gap <= _NEAR and not _PARTS.search(text, action.span.end, match.start())


def _so_far(match: re.Match[str], begun: date) -> str:
    """EDTF of the day or week counted from the first one; "a week into" is about a week later."""
    if match["rank"]:
        days = 7 if match["unit"].lower() == "week" else 1
        first = begun + timedelta(days=days * (_rank(match["rank"]) - 1))
        return first.isoformat() if days == 1 else f"{first.isoformat()}/{(first + timedelta(days=6)).isoformat()}"
    day = moments.shifted(begun, match["unit2"].lower(), int(number_value(match["number"]) or 1))
    return f"{day.isoformat()}~" if day else ""


def _rank(text: str) -> int:
    return DAY_RANKS.get(text.lower()) or int(re.sub(r"\D", "", text) or 0)
