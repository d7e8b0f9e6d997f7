"""What many deeds came to by some day: "thousands of dead", "90 since the war began", "44 so far this year", and no one deed."""

import re
from collections.abc import Sequence

from tracker.extraction.claims.incident_kinds import OUTCOME
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft, Count, Passage
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import ARMS, CODES, FORCE, VIOLENT, Span

_SINCE = re.compile(
    r"(?<!ever )\bsince\b(?!\s+(?:then|that|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)", re.IGNORECASE
)
_LONG = sought(
    r"\b(?:so\s+far\s+)?this\s+year\b|\b(?:in|over|during)\s+the\s+(?:past|last)\s+(?:[\w-]+\s+)?(?:months|years?|decades?)\b",
    re.IGNORECASE,
)
_FOR_YEARS = sought(
    r"\bfor\s+(?:more\s+than\s+|over\s+|nearly\s+|almost\s+|about\s+|some\s+)?"
    r"(?:a|an|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many)\s+(?:decades?|years?)\b|\bfor\s+(?:years|decades)\b",
    re.IGNORECASE,
)
_WAR = re.compile(
    r"\b(?:wars?|conflict|coup|uprising|insurgency|invasion|hostilities|crisis|revolt|rebellion|intifada|genocide)\b",
    re.IGNORECASE,
)
# "Bringing to 235 the number of soldiers killed": the words of a sum, and no deed.
_RUNNING = sought(
    r"\b(?:bring|brought|tak|took|rais|push|lift)\w*\s+(?:to\s+[^.;:]{1,30}\s+)?(?:the|its|their)\s+(?:[\w’'-]+\s+){0,2}"
    r"(?:number|toll|count|tally|total)\s+of\s+(?:[\w’'-]+\s+){1,4}(?:who\s+)?(?:(?:have|had)\s+)?(?:been\s+)?\Z",
    re.IGNORECASE,
)
_REACH = 90  # characters from a deed to the words that make it a tally
_DAYS = 7  # what began less than that ago may still be one fight
OF_MANY_DAYS, OF_A_WAR = 1000, 2000  # dead of no one day, and of no one place


def tells_tally(action: ActionMention, passage: Passage, story: Story) -> bool:
    """Whether violence is told as what many deeds came to: "have been killed since 2015", "have fought for ten years", "44 so far
    this year"."""
    if CODES[action.action].family not in FORCE:
        return False
    end = min(passage.span.end, action.span.end + _REACH)
    if _LONG.within(story.text, action.span.end, end):
        return True
    if CODES[action.action].family in ARMS and _FOR_YEARS.within(story.text, action.span.end, end):
        return True  # whoever is jailed "for ten years" is so once
    since = _SINCE.search(story.text, action.span.end, end) or _SINCE.match(story.text, passage.span.start, passage.span.end)
    if since is None:
        return False
    after = Span(since.end(), min(passage.span.end, since.end() + _REACH))
    published = story.article.published_on
    begun = next((time.when.first for time in story.times.within(after) if time.when and time.when.first), None)
    if begun is not None and published is not None:
        return (published - begun).days > _DAYS
    return _WAR.search(story.text, after.start, after.end) is not None


def is_running_total(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """Whether a word for harm only names what the harm told before it is added to: "bringing to 235 the number of soldiers
    killed"."""
    first = max(passage.span.start, deed.span.start - _REACH)
    running = _RUNNING.within(story.text, first, deed.span.start) if deed.action in OUTCOME and not deed.is_noun else None
    if running is None:
        return False
    return any(other.action in VIOLENT for other in story.actions.within(Span(passage.span.start, running.start())))


def is_tally(claim: ClaimDraft, story: Story) -> bool:
    """ "The group has killed thousands of people", "has killed 90 since May": what many acts came to, and none of them."""
    first, published = claim.when.first, story.article.published_on
    if claim.when.open_end and claim.when.is_told and first and published and (published - first).days > _DAYS:
        return any(count.what == "killed" and (count.best or count.low) for count in claim.numbers)
    return not claim.when.is_told and are_many(claim.numbers, OF_MANY_DAYS)


def are_many(counts: Sequence[Count], least: int) -> bool:
    """Whether the dead are those of a war ("killed 36,000 people"), who were killed on no one day or at no one place."""
    return any(count.what == "killed" and (count.best or count.low or 0) >= least for count in counts)
