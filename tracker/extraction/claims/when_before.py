"""Days that a deed takes over from what was told before it; else the day of the report."""

import re
from dataclasses import replace
from functools import lru_cache

from tracker.extraction.claims.dated import BESIDE, MEMORY, NEAR, Dated
from tracker.extraction.claims.labels import label_of
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.when_carried import done_there, hung_on, taken_up, told_before
from tracker.extraction.mentions import ActionMention, ClaimDraft, Passage
from tracker.extraction.rules.en.grounds import COUNTED_AS
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import FROM_AFAR, VIOLENT, Action, Modality, Resolution, When

_HOURS_LATER = re.compile(
    r"[^,;:.]{0,30}\b(?:(?:hours?|minutes|shortly)\s+(?:later|after|afterwards)|within\s+(?:hours|minutes|the\s+hour|an\s+hour))\b",
    re.IGNORECASE,
)
_MINUTES_AFTER = re.compile(r"[^,;:.]{0,40}\b(?:minutes|seconds)\s+(?:after|before)\b", re.IGNORECASE)
# What begins with one of these is news of its own.
_APART = re.compile(r"(?:Separately|Elsewhere|Meanwhile|In\s+(?:a\s+separate|another|a\s+different|other))\b", re.IGNORECASE)
_SOON = 48  # characters behind a deed in which such words begin
_LATELY = 7  # days before the report
_YEAR_OF = sought(r"\b(?:the|a|its|his|her|their)\s(?:[\w-]{1,20}\s)?\d{4}\s(?=[a-z])", re.IGNORECASE)
_YEAR_NEAR = 30  # characters
_LATER = re.compile(
    r"(?:(?:a\s+few\s+|several\s+|\w+\s+)?(?:hours?|minutes?)\s+(?:later|afterwards?|earlier)|shortly\s+(?:after(?:wards)?|before)|"
    r"later\s+(?:that|the\s+same)\s+(?:day|night|evening|afternoon)|(?:on\s+)?the\s+same\s+(?:day|night|evening|morning)|"
    r"(?:by|at|in|before|after|around|towards?)\s+(?:the\s+)?(?:late\s+|early\s+)?(?:evening|nightfall|night|dusk|noon|midday|afternoon),?\s"
    r"(?!of\b|on\b)|around\s+the\s+same\s+time|(?:(?:a\s+few\s+|several\s+|\w+\s+)?(?:hours?|minutes?)|shortly|soon|immediately)\s+after\s)",
    re.IGNORECASE,
)
# "Rebels responded then by": at the time told of, and no "then" of what came next.
_THEN = sought(
    r"(?<!\bsince )(?<!\buntil )(?<!\band )(?<!\bby )\b(?:then(?=\s(?:by|with)\b)|at\sthe\stime(?!\sof\b)|back\sthen)\b",
    re.IGNORECASE,
)
_BEFORE_DOING = sought(r"\bbefore\s(?:\w+ly\s)?\Z", re.IGNORECASE)  # "held it for hours before leaving"
# Whoever did the deed told last, or the hours of its day: "The assailants burned the shelters", "nine died that morning".
_SAME_DEED = re.compile(r"The\s(?:assailants|attackers|raiders|killers|perpetrators|intruders)\b")
_THAT_DAY = sought(r"\bthat\s(?:same\s)?(?:day|morning|night|evening|afternoon)\b", re.IGNORECASE)
_SINCE_THEN = sought(r"\bsince(?:\s+then)?\s*[,.;]", re.IGNORECASE)
_SINCE_IT_BEGAN = re.compile(r"[^.;:]{0,60}?\bsince\s+(?:the|its|their|his|her|this)\b", re.IGNORECASE)
_GREATEST = re.compile(r"\b(?:worst|first|most|[a-z]{3,12}est)\b", re.IGNORECASE)  # "was the deadliest since the war began"
# "Has not fallen", "have been killed": so far, and not on the day that was spoken of.
_SO_FAR = sought(
    r"(?<!\bto\s)(?<!\bmay\s)(?<!\bmight\s)(?<!\bcould\s)(?<!\bwould\s)(?<!\bmust\s)\b(?:has|have)(?:n['’]t)?\s+"
    r"(?:(?:still|not|never|since|also|now|already|been|being)\s+){0,3}\Z",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b(?:the|this|that|both|these|those|his|her|their|its)\s+(?:[\w-]+\s+)?\Z", re.IGNORECASE)
_NOT_SO_FAR = frozenset({Modality.ONGOING, Modality.PLANNED, Modality.HYPOTHETICAL})  # what is of the day it is told
# What a noun may call a deed that was told in other words: "the attack" of a bombing, "the capture" of what nobody defended.
_BOMBS = FROM_AFAR | {Action.SUICIDE_BOMBING, Action.BOMBING}
_ALIKE = {
    Action.BOMBING: _BOMBS,
    Action.AIR_STRIKE: _BOMBS - {Action.SHELLING},
    Action.ASSAULT: VIOLENT,
    Action.CAPTURE: frozenset({Action.TRANSFER, Action.RECAPTURE}),
}


_fallback = lru_cache(maxsize=16)(When.fallback)  # one for all claims of an article


def from_story(action: ActionMention, passage: Passage, story: Story) -> Dated:
    """The day of the claim or the heading that a deed goes on from; else the day of the report."""
    is_so_far = not action.is_noun and _SO_FAR.within(
        story.text, max(passage.span.start, action.span.start - 40), action.span.start
    )
    if is_so_far or _SINCE_THEN.within(story.text, action.span.end, min(passage.span.end, action.span.end + 40)):
        return _by_post(passage, story) or by_report(story)
    if same := _of_same_day(action, passage, story):
        return Dated(same.when.inherited(), None, "claim.when.inherited")
    if _THEN.within(story.text, max(passage.span.start, action.span.start - 40), action.span.end + 20) and (
        last := _told_last(passage, story, is_exact=False)
    ):
        return Dated(last.when.inherited(), None, "claim.when.inherited")
    if passage.post and (told := _told_before(passage, story)) and action.modality not in _NOT_SO_FAR:
        return Dated(told.when.inherited(), None, "claim.when.inherited")
    if label := label_of(passage, story):
        return replace(label, when=label.when.inherited())
    since = _SINCE_IT_BEGAN.match(story.text, action.span.end, passage.span.end)
    if since and not _GREATEST.search(since[0]):
        return by_report(story)  # "46 rapes since the start of the war"
    if same := _goes_on(passage, story):
        return Dated(same.when.inherited(), None, "claim.when.inherited")
    return _going_on(action, passage, story) or by_report(story)


def _going_on(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """The day of the deed or the sentence told before, for what is not of the day it is told."""
    if action.modality in _NOT_SO_FAR:
        return None
    same = _same_deed(action, story) if action.is_noun else None
    if same is None and (beside := hung_on(action, passage, story)):
        return Dated(beside.when.inherited(), None, "claim.when.same_sentence")
    before = same or _told_before(passage, story) or taken_up(action, passage, story) or done_there(action, passage, story)
    if before is not None:
        return Dated(before.when.inherited(), None, "claim.when.inherited")
    day = told_before(passage, story)
    return Dated(day.when.inherited(), day, "claim.when.inherited") if day and day.when else None


def _of_same_day(action: ActionMention, passage: Passage, story: Story) -> ClaimDraft | None:
    """The deed that words like "hours later", "minutes after" or "before leaving" set it beside."""
    if _counts_time(action.span.end, story):
        hours = _HOURS_LATER.match(story.text, action.span.end)
        if hours or _MINUTES_AFTER.match(story.text, action.span.end):
            return (_told_beside(passage, story) if hours else None) or _told_last(passage, story)
    start = max(passage.span.start, action.span.start - 20)
    is_before = not action.is_noun and _BEFORE_DOING.within(story.text, start, action.span.start)
    return _told_beside(passage, story) if is_before else None


def _counts_time(offset: int, story: Story) -> bool:
    """Whether a word stands near behind an offset with which "hours later" or "within minutes" may begin."""
    behind = story.low[offset : offset + _SOON]
    return "hour" in behind or "minute" in behind or "second" in behind or "shortly" in behind or "within" in behind


def _by_post(passage: Passage, story: Story) -> Dated | None:
    """The day of the post that says so on a live page, which is the day of its report."""
    label = label_of(passage, story) if passage.post else None
    return replace(label, when=label.when.inherited()) if label else None


def by_report(story: Story) -> Dated:
    """Only the day of the report, which is no day of the deed."""
    if story.article.published_on is None:
        return Dated(When(), None, "claim.when.unknown")
    return Dated(_fallback(story.article.published_on), None, "claim.when.fallback")


def _same_deed(action: ActionMention, story: Story) -> ClaimDraft | None:
    """The dated claim that "the explosion" or "the attack" points back to: the last of the same action, or of its kind."""
    if not _DEFINITE.search(story.text, max(0, action.span.start - 30), action.span.start):
        return None
    for claim in story.lately(MEMORY):
        same = claim.action is action.action or claim.action in _ALIKE.get(action.action, ())
        if same and claim.when.resolution is not Resolution.FALLBACK and claim.when.is_known:
            return claim
    return None


def _told_before(passage: Passage, story: Story) -> ClaimDraft | None:
    """The last claim of this paragraph, where it had a date of its own; what is told apart has none of long ago."""
    before = _dated_before(passage, story)
    if before is None or not _APART.match(story.text, passage.span.start, passage.span.end):
        return before
    last, published = before.when.last, story.article.published_on
    return before if published is None or last is None or (published - last).days <= _LATELY else None


def _dated_before(passage: Passage, story: Story) -> ClaimDraft | None:
    for claim in story.lately(MEMORY):
        if claim.span == passage.span:
            continue
        if story.passages[story.number_of[claim.span]].paragraph != passage.paragraph:
            return None
        is_of_report = claim.modality is Modality.ONGOING and claim.when.resolution is Resolution.FALLBACK
        if is_of_report or claim.background or claim.when.open_end or BESIDE in claim.rules or _is_aside(claim, story):
            continue
        return claim if claim.when.resolution in (Resolution.EXPLICIT, Resolution.RELATIVE, Resolution.INHERITED) else None
    return None


def _told_last(passage: Passage, story: Story, *, is_exact: bool = True) -> ClaimDraft | None:
    """The claim told last before a sentence that begins "Hours later", where it is of one day."""
    last = next((claim for claim in story.lately(NEAR) if claim.span != passage.span), None)
    if last is None or not last.when.is_told:
        return None
    return None if is_exact and (last.when.days != 1 or last.background) else last


def _goes_on(passage: Passage, story: Story) -> ClaimDraft | None:
    """The claim told before on whose day a sentence goes on: "Hours later", "that morning", "The assailants burned the mill"."""
    start, end = passage.span.start, passage.span.end
    if _LATER.match(story.text, start, end) and (last := _told_last(passage, story)):
        return last
    goes_on = _SAME_DEED.match(story.text, start) or _THAT_DAY.within(story.text, start, end)
    return _day_told_last(passage, story) if goes_on else None


def _day_told_last(passage: Passage, story: Story) -> ClaimDraft | None:
    """The last claim before a sentence that has a day."""
    before = (claim for claim in story.lately(MEMORY) if claim.span != passage.span and not claim.background)
    return next((claim for claim in before if claim.when.is_told and claim.when.days == 1), None)


def _told_beside(passage: Passage, story: Story) -> ClaimDraft | None:
    """The last claim of this sentence, where it has a day: "entered the port on Friday but withdrew hours later"."""
    last = story.told[-1] if story.told else None
    return last if last and last.span == passage.span and last.when.days == 1 and last.when.is_told else None


def _is_aside(claim: ClaimDraft, story: Story) -> bool:
    """Whether a sentence only measures ("It was the second attack in a month; nine were killed in May"), or a claim tells what
    had gone on beside another of its sentence ("where rebels had held hostages since Wednesday")."""
    if COUNTED_AS.pattern.match(story.text, claim.span.start, claim.span.end) or _names_year(claim, story):
        return True
    beside = (other for other in story.lately(NEAR) if other.span == claim.span and other is not claim)
    return claim.when.edtf.endswith("/..") and any(other.when.days == 1 and other.when.is_told for other in beside)


def _names_year(claim: ClaimDraft, story: Story) -> bool:
    """ "Those who reject the 2016 peace deal": the year only says which one is meant."""
    deed = claim.deed
    if deed is None:
        return False
    return bool(_YEAR_OF.within(story.text, max(0, deed.span.start - _YEAR_NEAR), deed.span.end + _YEAR_NEAR))
