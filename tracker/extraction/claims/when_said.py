"""Which times of a sentence may date a deed at all: not the day of the words about it, and no day still to come."""

import re
from datetime import date

from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.claims.when_another import inquiry_into, is_reason
from tracker.extraction.mentions import ActionMention, TimeMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Family, Modality, Resolution

CUE_REACH = 30  # characters from a word of saying to the day it was said on
_SAID = sought(
    r"\b(?:said|told|spoke|referred|protested|condemned|deplored|denounced|regretted|lamented|rejected|repudiated|discussed|"
    r"confirmed|denied|announced|reported|expressed|blamed|accused|criticized|criticised|mourned|recalled|commented|reacted|"
    r"warned|claimed|charged|credit|responsibility|statements?|investigat\w{1,5})\s+(?:here\s+)?(?:on\s+)?(?:late\s+|early\s+)?\Z",
    re.IGNORECASE,
)
_SAYS_NEXT = re.compile(
    r",?\s+(?:\w{1,20}ly\s+)?(?:called|asked|appealed|demanded|urged|promised|pledged|vowed|offered|decided|agreed|refused|read|met|"
    r"began|resumed|opened|questioned|issued|said|told|condemned|deplored|repudiated|rejected|denounced|protested|regretted|denied|"
    r"discussed|commented|mourned|recalled|(?:claimed|admitted|accepted|assumed|took)\s+(?:responsibility|credit))\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?:\A|\s)(?:the|this|that|its|his|her|their)\s", re.IGNORECASE)
_WEEK = 7  # days
_AFTER_DOING = re.compile(r"\b(?:after|since|before|for)\s+(?:\w{1,20}ly\s+)?\w{2,20}ing\b[^,;.]{0,80}\Z", re.IGNORECASE)
_MADE_READY = sought(
    r"\b(?:planned|plotted|prepared|rehearsed|expected|feared|anticipated|discussed|in\s+(?:preparation|the\s+making|planning))\s+"
    r"(?:(?:for\s+\w+|(?:the|an?|its|their|this|that|such)\s+(?:[\w-]+\s+){0,2}[\w-]+)\s+)?(?:ever\s+)?since\s+(?:at\s+least\s+|about\s+|early\s+|late\s+)?\Z",
    re.IGNORECASE,
)
_HOURS_ON = re.compile(r"\b(?:hours?|minutes?)\s+(?:later|earlier|afterwards?)\Z", re.IGNORECASE)  # the day is the story's


def may_date(time: TimeMention, action: ActionMention, voice: Voice, story: Story) -> bool:
    """Not a bare duration, a repeated time or a day to come; and a time among the words of saying dates the saying."""
    if not (time.when and time.when.is_known) and not time.event_phrase:
        return False
    if (
        _HOURS_ON.search(time.text)
        or _is_said_of(time, action, story.text)
        or _is_of_plan(time, action, story.text)
        or _is_ahead(time, action, story.article.published_on)
        or _is_of_cause(time, action, story.text)
        or (time.span.end <= action.span.start and is_reason(action, story.text))
    ):
        return False
    said = voice.attribution
    if said is None or said.cue is None or any(span.overlaps(time.span) for span in said.content):
        return True
    return time.span.distance(said.cue) > CUE_REACH or action.span.distance(time.span) < said.cue.distance(time.span)


def _is_of_plan(time: TimeMention, action: ActionMention, text: str) -> bool:
    """ "The attack was planned since June": the day of the plan, where the attack was made."""
    was_done = action.modality is Modality.HAPPENED
    return was_done and _MADE_READY.within(text, max(0, time.span.start - 50), time.span.start) is not None


def _is_said_of(time: TimeMention, action: ActionMention, text: str) -> bool:
    """ "Deplored today the murder", "today promised to look into the murder": the day of the words, not of the deed they name."""
    if (
        not action.is_noun
        or time.span.end > action.span.start
        or time.when is None
        or time.when.resolution is Resolution.EXPLICIT
    ):
        return False
    asked = inquiry_into(action, text)
    if asked is not None and time.span.end <= asked:
        return True
    if not _NAMED.search(text, time.span.end, action.span.start):
        return False
    is_next = _SAYS_NEXT.match(text, time.span.end, action.span.start)
    return is_next is not None or _SAID.within(text, max(0, time.span.start - 40), time.span.start) is not None


def _is_of_cause(time: TimeMention, action: ActionMention, text: str) -> bool:
    """ "Refused to step down after losing the election of May": a month or year in what came before is not the deed's."""
    if CODES[action.action].family not in (Family.STATEMENT, Family.PACT):
        return False
    is_long = time.when is not None and (time.when.days or 0) > _WEEK and time.span.start > action.span.end
    return is_long and bool(_AFTER_DOING.search(text, action.span.end, time.span.start))


def _is_ahead(time: TimeMention, action: ActionMention, published: date | None) -> bool:
    """ "The attacks before the elections of 8 April", told in March: what has happened has no day that is still to come."""
    first, last = (time.when.first, time.when.last) if time.when else (None, None)
    if published is None or first is None or action.modality is not Modality.HAPPENED or action.negated:
        return False
    return first > published or (first == published and last is not None and last > published)
