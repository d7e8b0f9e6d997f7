"""Days that the words before a deed set: those its sentence opens a telling with, and those it is told to go on from."""

import re

from tracker.extraction.claims.dated import Dated
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.claims.when_events import begun_before, kind_of
from tracker.extraction.claims.when_said import CUE_REACH
from tracker.extraction.mentions import ActionMention, Passage, TimeMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Family, Modality, Resolution, Span, When

# "That fighters had come on 12 April, and that shelters had been burned": of the same day, where no other is told.
_AND_THAT = re.compile(
    r",?\s+and\s+that\s+(?:[\w’'-]+,?\s+){1,14}?(?:had|were|was)(?:\s(?:been|also|then|later)){0,2}\s*\Z", re.IGNORECASE
)
_AND_CALLED = re.compile(r"(?=[^;:]{0,140}\sand\s)[^;:.“”\"]{0,160}\sand\s(?:\w+ly\s|also\s)?\Z", re.IGNORECASE)
_SAID_AT = re.compile(
    r"\b(?:said|told|stated|announced|warned|declared|wrote)\b[^,;.]{0,40}\s(?:on|in|late|early)\s\Z", re.IGNORECASE
)
_SHORTLY = sought(
    r"\b(?:shortly|soon|immediately|moments|minutes|(?:an?\s|two\s|three\s|several\s|a\sfew\s)?hours?)\s(?:after(?:wards?)?|later|thereafter)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:On|By|Late\son|Early\son|In\sthe\s(?:night|evening|morning)\sof|At\s[\w.:]{1,8}\son)\s(?:the\s)?")
_DOING = re.compile(r"\w{2,20}ing\b", re.IGNORECASE)
_EVENT = r"(?:the|this|their|its)\s(?:[\w-]+\s){0,2}?(?P<event%d>[\w-]+)"
_SINCE_IT_BEGAN = re.compile(
    rf"\bsince\s(?:the\s(?:start|beginning|launch|outbreak|outset)\sof\s{_EVENT % 1}(?=\s(?:has|have|was|were)\b|[,.;:)]|\Z)"
    rf"|{_EVENT % 2}\s(?:began|started)\b)",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\b(?:first|only|second|third|worst|most|last|[a-z]{3,12}est)\b[^.;:]{0,60}\Z", re.IGNORECASE)
_NEAR, _AROUND = 160, 90


def led_day(action: ActionMention, passage: Passage, voice: Voice, story: Story) -> Dated | None:
    """The day of the clause before that "and that" or a second word of saying goes on from; the time since when it is told again
    and again; the day that the sentence before opens with."""
    return (
        _goes_on_from(action, passage, story)
        or _told_since(action, passage, voice, story)
        or _since_it_began(action, passage, story)
        or _shortly_after(passage, story)
    )


def _goes_on_from(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """By the last day told before a deed in its sentence."""
    before = [time for time in story.times.within(Span(passage.span.start, action.span.start)) if _is_day(time)]
    if not before or action.is_noun:
        return None
    day, text = before[-1], story.text
    start = max(day.span.end, action.span.start - _NEAR)
    is_same = start == day.span.end and _AND_THAT.fullmatch(text, start, action.span.start)
    if not is_same and CODES[action.action].family is Family.STATEMENT:
        is_said = _SAID_AT.search(text, max(passage.span.start, day.span.start - _AROUND), day.span.start)
        is_same = is_said and _AND_CALLED.fullmatch(text, day.span.end, action.span.start)
    return Dated(day.when.inherited(), day, "claim.when.said") if is_same and day.when else None


def _told_since(action: ActionMention, passage: Passage, voice: Voice, story: Story) -> Dated | None:
    """ "Have documented since May that guns were shelling the town almost daily": from then on."""
    said = voice.attribution
    if said is None or said.cue is None or not _is_again_and_again(action, passage, story):
        return None
    near = (time for time in story.times.within(passage.span) if time.span.distance(said.cue) <= CUE_REACH)
    led = (time for time in near if said.cue.end <= time.span.start and time.span.end <= action.span.start)
    since = next((time for time in led if time.when and time.when.edtf.endswith("/..")), None)
    return Dated(since.when, since, "claim.when.said") if since and since.when else None


def _is_again_and_again(action: ActionMention, passage: Passage, story: Story) -> bool:
    if action.modality is Modality.ONGOING or (not action.is_noun and _DOING.match(story.text, action.span.start)):
        return True
    return any(time.timex3.type == "SET" for time in story.times.within(passage.span))


def _since_it_began(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """ "412 have been killed since the start of the operation", where the article says when that began."""
    match = _SINCE_IT_BEGAN.search(story.text, action.span.end, min(passage.span.end, action.span.end + _AROUND))
    if match is None or _MEASURED.search(story.text, max(passage.span.start, match.start() - _AROUND), match.start()):
        return None
    event = match["event1"] or match["event2"]
    day = begun_before(event, match.start(), story) if kind_of(event) is not None else None
    if day is None:
        return None
    return Dated(When.of(f"{day.isoformat()}/..", match[0], None, Resolution.INHERITED), None, "claim.when.event")


def _shortly_after(passage: Passage, story: Story) -> Dated | None:
    """ "On 9 May the general left his house. Gunmen shot him shortly afterwards": on the day that the sentence before, which
    tells no deed, opens with."""
    if _SHORTLY.within(story.text, passage.span.start, passage.span.end) is None:
        return None
    number = story.number_of[passage.span]
    before = story.passages[number - 1] if number else None
    if before is None or before.paragraph != passage.paragraph or (story.told and story.told[-1].span == before.span):
        return None
    day = next((time for time in story.times.within(before.span) if _is_day(time)), None)
    is_led = day is not None and _OPENING.fullmatch(story.text, before.span.start, day.span.start)
    return Dated(day.when.inherited(), day, "claim.when.inherited") if is_led and day and day.when else None


def _is_day(time: TimeMention) -> bool:
    return time.when is not None and time.when.days == 1
