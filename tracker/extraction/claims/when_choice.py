"""When a deed happened: the time in its clause, the event that dates it, the story so far, or only the day of the report."""

import re
from datetime import date

from tracker.extraction.claims.dated import BESIDE, NEAR, Dated
from tracker.extraction.claims.labels import from_label
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.claims.when_another import inquiry_into, is_told_of_another
from tracker.extraction.claims.when_before import by_report, from_story
from tracker.extraction.claims.when_carried import beside_event, in_told_attack
from tracker.extraction.claims.when_clause import times_of
from tracker.extraction.claims.when_counted import counted, of_anniversary
from tracker.extraction.claims.when_events import settled_by
from tracker.extraction.claims.when_led import led_day
from tracker.extraction.claims.when_quoted import day_said
from tracker.extraction.claims.when_relations import beside_day, beside_told, related
from tracker.extraction.claims.when_said import CUE_REACH
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Family, Modality, Resolution, Span, When

_TOLL = "en.action.casualties.toll"  # a day beside it is when it was put so
# How those who did it came is told beside the deed: "The gunmen, who arrived before dawn on Monday, opened fire".
_CAME = sought(
    r",\s(?:who|which)\s(?:had\s)?(?:arrived|came|drove|rode|entered|approached|crossed|turned\s+up|pulled\s+up|burst|walked)\b[^,;:.]{1,80},"
    r"(?:\s\w{1,20}ly)?\s\Z",
    re.IGNORECASE,
)
# "He bought it in May, police said, and had planned the raid": the day before the comma belongs to what was said.
_SAID_BEHIND = re.compile(r",\s[^,;.]{1,60}?\s(?:said|says|added|reported|announced|stated)[,.;]", re.IGNORECASE)
_SOME_DAYS_AFTER = re.compile(
    r"(?:[,–—]|\bjust|\bonly|\bfew|\bseveral)\s+(?:days|weeks|months|years)\s+after\s[^,;:.]{0,80}\Z", re.IGNORECASE
)
_CAME_NEAR = 130  # characters


def when_of(action: ActionMention, passage: Passage, voice: Voice, sides: frozenset[str], story: Story) -> Dated:
    """Date a deed: by its own time, the event its words name, its sentence's time, or the story; else by the report's day."""
    return (
        of_anniversary(action, passage, story)
        or _in_sentence(action, passage, voice, sides, story)
        or _beside_another(action, passage, story)
        or in_told_attack(action, passage, story)
        or (_said_on(action, passage, voice, story) if inquiry_into(action, story.text) is None else None)
        or led_day(action, passage, voice, story)
        or from_story(action, passage, story)
    )


def _in_sentence(action: ActionMention, passage: Passage, voice: Voice, sides: frozenset[str], story: Story) -> Dated | None:
    """By a time of its sentence, or the event that one is told by."""
    own, shared = times_of(action, passage, voice, story) if action.rule != _TOLL else (None, None)
    for mention, rule in ((own, "claim.when.clause"), (shared, "claim.when.sentence")):
        if mention and (day := day_said(mention, passage, voice, story)) and day.when:
            return Dated(day.when, day, "claim.when.quoted")
        if mention is not None and mention is not own and _is_some_days_before(action, passage, story):
            return by_report(story)
        if mention and mention.when and mention.when.is_known:
            if when := from_label(mention, passage, story):
                return Dated(when, mention, "claim.when.label")
            if when := related(mention, action, passage, story.times.within(passage.span), story.text):
                return Dated(when, mention, BESIDE)
            return Dated(_so_far(mention.when, action, story.article.published_on), mention, rule)
        if mention and mention.event_phrase and (settled := settled_by(mention, sides, story)):
            return settled
    return None


def _so_far(when: When, action: ActionMention, published: date | None) -> When:
    """ "Bombs fell every day this week": what has happened ends with the report."""
    first, last = when.first, when.last
    if action.modality is not Modality.HAPPENED or CODES[action.action].family is Family.PACT or published is None:
        return when
    if when.resolution is not Resolution.RELATIVE or first is None or last is None or not first <= published < last:
        return when
    if when.edtf != f"{first.isoformat()}/{last.isoformat()}":
        return when  # "in May", "this year": as wide as the word
    edtf = first.isoformat() if first == published else f"{first.isoformat()}/{published.isoformat()}"
    return When.of(edtf, when.wording, when.anchor, when.resolution)


def _is_some_days_before(action: ActionMention, passage: Passage, story: Story) -> bool:
    """ "Entered the port on Thursday, days after they had taken Harim": nobody counts the days, and it was not Thursday."""
    start = max(passage.span.start, action.span.start - _CAME_NEAR)
    return bool(_SOME_DAYS_AFTER.search(story.text, start, action.span.start))


def _beside_another(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """As so many days from another deed."""
    if beside := beside_day(action, passage, story.times.within(passage.span), story.text):
        return Dated(beside, None, BESIDE)
    if day := counted(action, passage, story) or beside_event(action, passage, story) or _as_they_came(action, passage, story):
        return day
    beside = beside_told(action, passage, story.told[-NEAR:], story.text)
    return Dated(beside, None, BESIDE) if beside else None


def _as_they_came(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """By the day on which those who did it are said to have come."""
    match = _CAME.within(story.text, max(passage.span.start, action.span.start - _CAME_NEAR), action.span.start)
    times = story.times.within(Span(*match.span())) if match and not action.is_noun else ()
    told = next((time for time in times if time.when and time.when.is_known and time.when.days == 1), None)
    return Dated(told.when, told, "claim.when.came") if told and told.when else None


def _said_on(action: ActionMention, passage: Passage, voice: Voice, story: Story) -> Dated | None:
    """ "Said on Wednesday that the bridge had been taken": taken by Wednesday, if not on it."""
    said = voice.attribution
    if said is None or said.cue is None:
        return None
    outside = (time for time in story.times.within(passage.span) if not any(span.overlaps(time.span) for span in said.content))
    near = next(
        (
            time
            for time in outside
            if time.span.distance(said.cue) <= CUE_REACH
            and not _SAID_BEHIND.match(story.text, time.span.end)
            and time.when
            and _dates_words(time.when, action, story.article.published_on)
        ),
        None,
    )
    if near is None or near.when is None or near.when.first == story.article.published_on:
        return None
    if is_told_of_another(near, action, passage, story.text):
        return None  # "the militia, which took the mill on Monday, said"
    if when := related(near, action, passage, story.times.within(passage.span), story.text):
        return Dated(when, near, BESIDE)
    return Dated(near.when.inherited(), near, "claim.when.said")


def _dates_words(when: When, action: ActionMention, published: date | None) -> bool:
    """Whether a time can be when words were said: a day, a time that is over ("said in March that"), or any of a proposal."""
    is_over = when.last is not None and published is not None and when.last < published
    return when.days == 1 or is_over or (when.is_known and action.modality in (Modality.PLANNED, Modality.HYPOTHETICAL))
