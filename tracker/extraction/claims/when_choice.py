"""When a deed happened: the time in its clause, the event that dates it, the story so far, or only the day of the report."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.extraction.claims.labels import is_label, label_of
from tracker.extraction.claims.signs import is_attributive
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.claims.when_relations import (
    TOOK_PLACE,
    beside_day,
    beside_told,
    inquiry_into,
    is_compared,
    is_measure,
    is_told_of_another,
    related,
)
from tracker.extraction.claims.when_said import CUE_REACH, may_date
from tracker.extraction.mentions import ActionMention, ClaimDraft, Passage, TimeMention
from tracker.vocabulary import VIOLENT, Action, Modality, Resolution, Span, When

_CLAUSE = re.compile(
    r"[;:]\s|(?<!\bin\s)(?<!\bduring\s)\b(?:which|who|whom|whose|while|whereas|but(?!\s+(?:no|not|without)\b)|although|though|because|where)\b|"
    r",\s+(?:and|saying|adding)\b|\bthat\s+(?:was|were|had|has|have|is|entered|captured|seized|began|started|killed|left|joined|"
    r"formed|toppled|brought|took|takes|came|comes|went|broke|ended|lasted|they|it|he|she|we)\b|\b(?:they|he|she|it|we)\s+(?:had|have)\b",
    re.IGNORECASE,
)
# A clause about a noun between deed and time, told to its end: "has tried to take the port, which has two harbours, since May".
_CLOSED = re.compile(r",\s(?:which|who|whose|whom|where|the|an?)\b(?:[^,;:.]|\.(?=\s\d)){2,120},", re.IGNORECASE)
# One that hangs on the noun before the time: "in revenge for a toll that the guard had raised the week before".
_HUNG = re.compile(
    r"\b(?:an?|the|this|its|their|his|her)\s(?:[\w-]+\s){1,3}that\s(?:[\w-]+\s){1,3}(?:had|has|have|was|were)\b", re.IGNORECASE
)
_AND_THAT = re.compile(r"\band\s+that\b", re.IGNORECASE)  # what is said next has a day of its own
_LEADS_CLAUSE = re.compile(r"(?:\A|[.;:!?]\s{1,4}|\n)(?:(?:and|but|by|on|in|at|from|since|late|early) ){0,3}\Z", re.IGNORECASE)
_OF_NOUN = re.compile(r",?\s(?:(?:that|which|whom)\s)?", re.IGNORECASE)  # between a noun and who did something to it
_OPENS = re.compile(r",?\s(?:they|he|she|it|we)\s(?:had|have)\b", re.IGNORECASE)
# A clause that goes on telling the deed itself: "the attack in the port, which took place on Monday".
_TAKES_PLACE = re.compile(rf"[^,;:.]{{0,60}},?\s(?:which|that)\s+{TOOK_PLACE}", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|currently|still)\s+\Z", re.IGNORECASE)  # "seized the port in May and now holds the hills"
_THEN_AFTER = re.compile(r",?\s+(?:\w+\s+)?(?:after|before)\s", re.IGNORECASE)  # "last week after rebels ambushed a patrol"
_NEXT_VERB = re.compile(r",\s+and\s+(?:(?:then|also|later)\s+)?\Z", re.IGNORECASE)  # "stormed the house, and shot the mayor"
_BESIDE = "claim.when.related"  # a deed dated by the one it is set beside: "two days after it had left the mill"
_HOURS_LATER = re.compile(r"[^,;:.]{0,30}\b(?:hours?|minutes|shortly)\s+(?:later|after|afterwards)\b", re.IGNORECASE)
_AFTER_DOING = re.compile(r"\b(?:after|before|since|following)\s+(?:\w+ly\s+)?\w+ing\b[^,;.]*\Z", re.IGNORECASE)
_WHO = re.compile(r"\bwho\s[^,;:.]*\Z", re.IGNORECASE)
_WHO_NEAR = 60  # characters before a deed in which it may begin
_MEASURES = re.compile(
    r"(?:It|This|That)\s+(?:was|is)\s+(?:at\s+least\s+|only\s+)?(?:the|one\s+of\s+the)\s+"
    r"(?:second|third|fourth|fifth|sixth|latest|worst|first|only|most|[a-z]{3,12}est)\b"
)
_TOLL = "en.action.casualties.toll"  # a day beside it is when it was put so
# What begins with one of these is news of its own.
_APART = re.compile(r"(?:Separately|Elsewhere|Meanwhile|In\s+(?:a\s+separate|another|a\s+different|other))\b", re.IGNORECASE)
_LATELY = 7  # days before the report
# How those who did it came is told beside the deed: "The gunmen, who arrived before dawn on Monday, opened fire".
_CAME = re.compile(
    r",\s(?:who|which)\s(?:had\s)?(?:arrived|came|drove|rode|entered|approached|crossed|turned\s+up|pulled\s+up|burst|walked)\b[^,;:.]{1,80},"
    r"(?:\s\w{1,20}ly)?\s\Z",
    re.IGNORECASE,
)
_YEAR_OF = re.compile(r"\b(?:the|a|its|his|her|their)\s(?:[\w-]{1,20}\s)?\d{4}\s(?=[a-z])", re.IGNORECASE)
_YEAR_NEAR = 30  # characters
_CAME_NEAR = 130  # characters
_NEAR = 8  # claims back that may be of one sentence
_MEMORY = 60  # claims back that a date may be taken from
_WIDEST_GAP = 400  # characters
_WIDEST_JOINT = 20  # characters of ", and then "
_WHEN = re.compile(r",?\s+(?:when|(?:in|during)\s+which)\s[^,;.]{0,60}", re.IGNORECASE)
_LATER = re.compile(
    r"(?:(?:a\s+few\s+|several\s+|\w+\s+)?(?:hours?|minutes?)\s+(?:later|afterwards?|earlier)|shortly\s+(?:after(?:wards)?|before)|"
    r"later\s+(?:that|the\s+same)\s+(?:day|night|evening|afternoon)|(?:on\s+)?the\s+same\s+(?:day|night|evening|morning)|"
    r"around\s+the\s+same\s+time)\b",
    re.IGNORECASE,
)
_FINER = re.compile(r",\s+on\s+")
_SINCE_THEN = re.compile(r"\bsince(?:\s+then)?\s*[,.;]", re.IGNORECASE)
_SINCE_IT_BEGAN = re.compile(r"[^.;:]{0,60}?\bsince\s+(?:the|its|their|his|her|this)\b", re.IGNORECASE)
# "Has not fallen", "have been killed": so far, and not on the day that was spoken of.
_SO_FAR = re.compile(
    r"(?<!\bto\s)(?<!\bmay\s)(?<!\bmight\s)(?<!\bcould\s)(?<!\bwould\s)(?<!\bmust\s)\b(?:has|have)(?:n['’]t)?\s+"
    r"(?:(?:still|not|never|since|also|now|already|been|being)\s+){0,3}\Z",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b(?:the|this|that|both|these|those|his|her|their|its)\s+(?:[\w-]+\s+)?\Z", re.IGNORECASE)
_CAMPAIGNS = frozenset({Action.OFFENSIVE, Action.COUNTER_ATTACK, Action.ASSAULT})
# What a noun may call a deed that was told in other words: "the attack" of a bombing, "the capture" of what nobody defended.
_ALIKE = {Action.ASSAULT: VIOLENT, Action.CAPTURE: frozenset({Action.TRANSFER, Action.RECAPTURE})}
_PHRASES = (
    (re.compile(r"campaign|offensive|operation|assault|attack|push|advance|drive", re.IGNORECASE), _CAMPAIGNS),
    (re.compile(r"siege|blockade", re.IGNORECASE), frozenset({Action.SIEGE})),
    (re.compile(r"cease-?\s?fire|truce", re.IGNORECASE), frozenset({Action.CEASEFIRE})),
    (re.compile(r"protest|uprising|demonstration|unrest|revolt", re.IGNORECASE), frozenset({Action.PROTEST, Action.RIOT})),
    (re.compile(r"bombing|explosion|blast", re.IGNORECASE), frozenset({Action.BOMBING, Action.SUICIDE_BOMBING})),
    (re.compile(r"war|battle|fighting|conflict", re.IGNORECASE), frozenset({Action.CLASH, *_CAMPAIGNS})),
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date for a claim, the mention it rests on, and the rule that chose it."""

    when: When
    mention: TimeMention | None
    rule: str


def when_of(action: ActionMention, passage: Passage, voice: Voice, sides: frozenset[str], story: Story) -> Dated:
    """Date a deed: by its own time, the event its words name, its sentence's time, or the story; else by the report's day."""
    own, shared = _times_of(action, passage, voice, story) if action.rule != _TOLL else (None, None)
    for mention, rule in ((own, "claim.when.clause"), (shared, "claim.when.sentence")):
        if mention and mention.when and mention.when.is_known:
            if when := related(mention, action, passage, story.times.within(passage.span), story.text):
                return Dated(when, mention, _BESIDE)
            return Dated(mention.when, mention, rule)
        if mention and mention.event_phrase:
            settled = _settled(mention, sides, story)
            if settled:
                return settled
    if beside := beside_day(action, passage, story.times.within(passage.span), story.text):
        return Dated(beside, None, _BESIDE)
    if came := _as_they_came(action, passage, story):
        return came
    if beside := beside_told(action, passage, story.told[-_NEAR:], story.text):
        return Dated(beside, None, _BESIDE)
    said = _said_on(action, passage, voice, story) if inquiry_into(action, story.text) is None else None
    return said or _from_story(action, passage, story)


def _as_they_came(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """By the day on which those who did it are said to have come."""
    match = _CAME.search(story.text, max(passage.span.start, action.span.start - _CAME_NEAR), action.span.start)
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
        return Dated(when, near, _BESIDE)
    return Dated(near.when.inherited(), near, "claim.when.said")


def _dates_words(when: When, action: ActionMention, published: date | None) -> bool:
    """Whether a time can be when words were said: a day, a time that is over ("said in March that"), or any of a proposal."""
    is_over = when.last is not None and published is not None and when.last < published
    return when.days == 1 or is_over or (when.is_known and action.modality in (Modality.PLANNED, Modality.HYPOTHETICAL))


def _from_story(action: ActionMention, passage: Passage, story: Story) -> Dated:
    if not action.is_noun and _SO_FAR.search(story.text, max(passage.span.start, action.span.start - 40), action.span.start):
        return _by_report(story)
    if _SINCE_THEN.search(story.text, action.span.end, min(passage.span.end, action.span.end + 40)):
        return _by_report(story)
    if _HOURS_LATER.match(story.text, action.span.end) and (same := _told_beside(passage, story)):
        return Dated(same.when.inherited(), None, "claim.when.inherited")
    if (label := label_of(passage, story)) and label.when:
        return Dated(label.when.inherited(), label, "claim.when.label")
    if _SINCE_IT_BEGAN.match(story.text, action.span.end, passage.span.end):
        return _by_report(story)  # "46 rapes since the start of the war"
    if _LATER.match(story.text, passage.span.start, passage.span.end) and (last := _told_last(passage, story)):
        return Dated(last.when.inherited(), None, "claim.when.inherited")
    before = (_same_deed(action, story) if action.is_noun else None) or _told_before(passage, story)
    if before is not None and action.modality not in (Modality.ONGOING, Modality.PLANNED, Modality.HYPOTHETICAL):
        return Dated(before.when.inherited(), None, "claim.when.inherited")
    return _by_report(story)


def _by_report(story: Story) -> Dated:
    if story.article.published_on is None:
        return Dated(When(), None, "claim.when.unknown")
    return Dated(When.fallback(story.article.published_on), None, "claim.when.fallback")


def _same_deed(action: ActionMention, story: Story) -> ClaimDraft | None:
    """The dated claim that "the explosion" or "the attack" points back to: the last of the same action, or of its kind."""
    if not _DEFINITE.search(story.text, max(0, action.span.start - 30), action.span.start):
        return None
    for claim in story.lately(_MEMORY):
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
    for claim in story.lately(_MEMORY):
        if claim.span == passage.span:
            continue
        if story.passages[story.number_of[claim.span]].paragraph != passage.paragraph:
            return None
        if claim.background or claim.when.open_end or _BESIDE in claim.rules or _is_aside(claim, story):
            continue
        return claim if claim.when.resolution in (Resolution.EXPLICIT, Resolution.RELATIVE, Resolution.INHERITED) else None
    return None


def _told_last(passage: Passage, story: Story) -> ClaimDraft | None:
    """The claim told last before a sentence that begins "Hours later", where it is of one day."""
    last = next((claim for claim in story.lately(_NEAR) if claim.span != passage.span), None)
    return last if last is not None and last.when.days == 1 and last.when.is_told and not last.background else None


def _told_beside(passage: Passage, story: Story) -> ClaimDraft | None:
    """The last claim of this sentence, where it has a day: "entered the port on Friday but withdrew hours later"."""
    last = story.told[-1] if story.told else None
    return last if last and last.span == passage.span and last.when.days == 1 and last.when.is_told else None


def _is_aside(claim: ClaimDraft, story: Story) -> bool:
    """Whether a sentence only measures ("It was the second attack in a month; nine were killed in May"), or a claim tells what
    had gone on beside another of its sentence ("where rebels had held hostages since Wednesday")."""
    if _MEASURES.match(story.text, claim.span.start, claim.span.end) or _names_year(claim, story):
        return True
    beside = (other for other in story.lately(_NEAR) if other.span == claim.span and other is not claim)
    return claim.when.edtf.endswith("/..") and any(other.when.days == 1 and other.when.is_told for other in beside)


def _names_year(claim: ClaimDraft, story: Story) -> bool:
    """ "Those who reject the 2016 peace deal": the year only says which one is meant."""
    deed = claim.deed
    if deed is None:
        return False
    return bool(_YEAR_OF.search(story.text, max(0, deed.span.start - _YEAR_NEAR), deed.span.end + _YEAR_NEAR))


def _times_of(
    action: ActionMention, passage: Passage, voice: Voice, story: Story
) -> tuple[TimeMention | None, TimeMention | None]:
    """The time that belongs to this deed alone, and the one that its whole sentence shares."""
    first, last = action.span.start - 2 * _WIDEST_GAP, action.span.end + _WIDEST_GAP
    reach = Span(max(passage.span.start, first), min(passage.span.end, last))
    near = [
        time
        for time in story.times.within(reach)
        if is_label(time, passage, story.text) or not _crosses(time.span, action, story.text)
    ]
    times = [
        time
        for time in near
        if may_date(time, action, voice, story)
        and not is_compared(time, action, passage, story.text)
        and not is_told_of_another(time, action, passage, story.text)
        and not is_measure(time, action, passage, story.text, is_only=len(near) == 1)
    ]
    deeds = story.actions.within(passage.span)
    owned = [(time, _owner(time, deeds, story)) for time in times]
    own = [time for time, owner in owned if _owns(action, owner) or _is_when(time, action, story.text)]
    shared = [time for time, owner in owned if _is_shared(time, owner, passage, action, story.text)]
    nearest = min(own, key=lambda time: (not (time.when and time.when.is_known), time.span.distance(action.span)), default=None)
    of_all = (
        time for time in shared if not (len(shared) > 1 and _is_of_noun(_owner(time, deeds, story), passage, action, story))
    )
    common = next(of_all, shared[0] if shared else None)
    return _made_finer(nearest, times, story.text), _made_finer(common, times, story.text)


def _made_finer(time: TimeMention | None, times: Sequence[TimeMention], text: str) -> TimeMention | None:
    """The day in "a year ago, on 16 January 2008", "two weeks later, on June 21", told right behind a longer time."""
    if time is None or time.when is None:
        return time
    behind = (each for each in times if each.when and each.when.days == 1 and each.span.start > time.span.end)
    return next((each for each in behind if _FINER.fullmatch(text, time.span.end, each.span.start)), time)


def _owns(action: ActionMention, owner: ActionMention | None) -> bool:
    """Whether a time is of the deed, or of other words for it: "an attack that killed ten in May"."""
    return owner is not None and (owner.span == action.span or owner.span in action.beside)


def _is_when(time: TimeMention, action: ActionMention, text: str) -> bool:
    """ "Destroyed on Saturday when a bomb exploded": the time dates what it introduces, too."""
    return time.span.end < action.span.start and bool(_WHEN.fullmatch(text, time.span.end, action.span.start))


def _gap(first: Span, second: Span) -> Span:
    return Span(min(first.end, second.end), max(first.start, second.start))


def _crosses(first: Span, deed: ActionMention, text: str) -> bool:
    """Whether another clause stands between a time and a deed, as it always does in a gap so wide."""
    gap = _gap(first, min((deed.span, *deed.beside), key=first.distance))
    if gap.start >= gap.end:
        return False
    start, end = gap.start, gap.end
    if _LEADS_CLAUSE.search(text[max(0, first.start - 40) : first.start]) and (opening := _OPENS.match(text, gap.start, gap.end)):
        start = opening.end()  # "By Tuesday they had taken it"
    elif opening := _TAKES_PLACE.match(text, gap.start, gap.end):
        start = opening.end()
    joined = _NEXT_VERB.search(text, max(start, end - _WIDEST_JOINT), end)
    if joined and not deed.is_noun and deed.subject and deed.subject.end <= joined.start():
        end = min(joined.start(), max(start, deed.subject.end))  # what stands between a subject and its second verb is its own
    if gap.end - gap.start > _WIDEST_GAP:
        return True
    if not deed.is_noun and (party := _led_party(first, deed, text)) is not None:
        end = party.start  # "On Monday a camp where thousands were sheltering was hit"
    between = _CLOSED.sub(" ", text[start:end])
    return bool(
        _CLAUSE.search(between) or (deed.span.end <= first.start and (_HUNG.search(between) or _AND_THAT.search(between)))
    )


def _led_party(time: Span, deed: ActionMention, text: str) -> Span | None:
    """Whoever a deed is told of right behind a time that leads the sentence."""
    party = deed.subject if deed.subject and deed.subject.end <= deed.span.start else deed.object
    if party is None or not time.end <= party.start < deed.span.start or party.start - time.end > _WIDEST_JOINT:
        return None
    return party if _LEADS_CLAUSE.search(text[max(0, time.start - 40) : time.start]) else None


def _owner(time: TimeMention, deeds: tuple[ActionMention, ...], story: Story) -> ActionMention | None:
    """The deed of its sentence that a time belongs to, sought once."""
    if time.span not in story.owners:
        story.owners[time.span] = _nearest(time, deeds, story.text)
    return story.owners[time.span]


def _nearest(time: TimeMention, deeds: tuple[ActionMention, ...], text: str) -> ActionMention | None:
    """The deed a time stands nearest to within its clause; a time after a deed rather than one before it, but for one that
    stands right before its noun: "the late June offensive"."""
    led = next((deed for deed in deeds if deed.is_noun and deed.span.start == time.span.end + 1), None)
    if led is not None:
        return led
    before_other = _THEN_AFTER.match(text, time.span.end, time.span.end + _WIDEST_JOINT)
    nearest = sorted(
        (
            deed
            for deed in deeds
            if not deed.span.overlaps(time.span)
            and not is_attributive(deed)
            and not (before_other and deed.span.start > before_other.end())
        ),
        key=lambda deed: time.span.distance(deed.span) + (20 if deed.span.start > time.span.end else 0),
    )
    return next((deed for deed in nearest if not _crosses(time.span, deed, text)), None)


def _is_shared(time: TimeMention, owner: ActionMention | None, passage: Passage, action: ActionMention, text: str) -> bool:
    """Of the times in the deed's own clause, one that leads the sentence, or the only one."""
    if time.span.start - passage.span.start < 25:
        return True
    is_now = not action.is_noun and _NOW.search(text, max(passage.span.start, action.span.start - 12), action.span.start)
    if action.is_past_background or time.event_phrase or is_now:
        return False
    return owner is None or not (owner.is_past_background or (owner != action and _hangs_on(owner, text)))


def _is_of_noun(deed: ActionMention | None, passage: Passage, action: ActionMention, story: Story) -> bool:
    """Whether a deed only says who is meant, and another does not: "rebels who took Orra last week pushed south"."""
    if deed is None or deed.span.start >= action.span.start:
        return False
    who = _WHO.search(story.text, max(passage.span.start, deed.span.start - _WHO_NEAR), deed.span.start)
    verbs = [other for other in story.actions.within(Span(who.start(), deed.span.end)) if not other.is_noun] if who else ()
    return len(verbs) == 1


def _hangs_on(deed: ActionMention, text: str) -> bool:
    """Whether a deed only tells of a noun before it: "regained the port, taken by the guard in May", "the hills rebels took"."""
    if not deed.is_noun and _AFTER_DOING.search(text, max(0, deed.span.start - _WIDEST_JOINT), deed.span.end):
        return True  # "seized the port after taking the mill on Monday"
    if deed.subject is None or deed.is_noun:
        return False
    if deed.object and deed.object.end <= deed.subject.start < deed.span.start:
        return bool(_OF_NOUN.fullmatch(text, deed.object.end, deed.subject.start))
    if deed.subject.start < deed.span.end:
        return False
    is_reduced = deed.object is not None and 0 < deed.span.start - deed.object.end <= len(
        " "
    )  # "soldiers kidnapped by rebels in May"
    return is_reduced or text[max(0, deed.span.start - 2) : deed.span.start] == ", "


def _settled(time: TimeMention, sides: frozenset[str], story: Story) -> Dated | None:
    """ "at the start of their campaign": the last campaign told of before, of the same side, gives its first day."""
    wanted = next((actions for pattern, actions in _PHRASES if pattern.search(time.event_phrase)), None)
    if wanted is None:
        return None
    told = [
        claim
        for claim in reversed(tuple(story.lately(_MEMORY)))
        if claim.action in wanted and claim.when.first and claim.when.resolution is not Resolution.FALLBACK
    ]
    ours = [claim for claim in told if sides & {party.side for party in claim.initiators if party.side}]
    source = (ours or ([] if sides else told))[-1:]
    if not source or source[0].when.first is None:
        return None
    when = When.of(source[0].when.first.isoformat(), time.text, None, Resolution.INHERITED)
    if source[0].when.first != source[0].when.last:
        when = replace(source[0].when, wording=time.text, resolution=Resolution.INHERITED)
    return Dated(when, time, "claim.when.event")
