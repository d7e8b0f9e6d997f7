"""Days carried into a sentence which tells none: from a deed its words name, a clause it hangs on, or what stands before it."""

import re
from datetime import date

from tracker.extraction.claims.dated import MEMORY, Dated
from tracker.extraction.claims.place_back import referred
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft, Passage, TimeMention
from tracker.extraction.rules.en.times_words import NUMBER
from tracker.extraction.rules.stems import sought
from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import number_value
from tracker.vocabulary import CODES, FORCE, FROM_AFAR, VIOLENT, Action, Family, Resolution, When

_BLOW = r"bombings?|blasts?|explosions?|(?:air\s?)?strikes?|shellings?|bombardments?"
_TAKING = r"capture|fall|seizure|loss|takeover"
_ATTACK = (
    r"attacks?|assaults?|raids?|ambush(?:es)?|massacres?|killings?|shootings?|murders?|clash(?:es)?|battles?|offensive|abductions?|"
    r"kidnappings?"
)
_BESIDE_EVENT = sought(
    rf"\b(?P<number>the|an?|{NUMBER})\s(?P<unit>day|night|morning|week|month)s?\s(?P<way>after|before)\s(?:the|that|this|those)\s(?:[\w-]+\s){{0,2}}?"
    rf"(?:(?P<blow>{_BLOW})|(?P<taking>{_TAKING})|(?P<attack>{_ATTACK}))\b(?!\s(?:on|in|of)\s(?-i:[A-Z]))",
    re.IGNORECASE,
)
_IN_ATTACK = re.compile(
    rf"(?:\s[\w-]+){{0,3}}?\s(?:in|during|by)\s(?:the|that|this)\s(?:(?P<which>first|second|last|latest|same)\s)?(?:[\w-]+\s)?"
    rf"(?:(?P<blow>{_BLOW})|(?P<attack>{_ATTACK}))\b",
    re.IGNORECASE,
)
_KINDS = {
    "blow": FROM_AFAR | {Action.BOMBING, Action.SUICIDE_BOMBING, Action.GRENADE},
    "taking": frozenset({Action.CAPTURE, Action.RECAPTURE, Action.ADVANCE, Action.TRANSFER}),
    "attack": VIOLENT | {Action.CLASH, Action.OFFENSIVE},
}
_DEEDS = FORCE | {Family.CONTROL, Family.PROPERTY, Family.PEOPLE}
_OPENS, _BEHIND = 12, 60  # characters into a sentence, and behind a deed
_BREAK = re.compile(r"[;:.]|,\s(?:and|but|which|who|where|while)\b|\b(?:said|says|told)\b")
_HANGS_ON = re.compile(r"(?:,\s(?:where|in\swhich|during\swhich)|;)\s[^;:.]{0,120}\Z")
_GOES_ON = re.compile(r"(?:They|He|She|It|The\s(?P<who>[a-z-]+))\b")
_PERFECT = re.compile(r"\b(?:has|have|had)\s(?:[a-z]+ly\s|also\s|since\s|been\s)*\Z")
_PAST_PERFECT = re.compile(r"\bhad\s(?:[a-z]+ly\s|also\s|indeed\s|been\s)*\Z")
_CAME_OF_IT = VIOLENT | {
    Action.CAPTURE,
    Action.LOSE,
    Action.WITHDRAW,
    Action.REPEL,
    Action.LOOTING,
    Action.ARSON,
    Action.DESTRUCTION,
}
_TWO_DAYS = 2


def beside_event(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """ "A day after the bombing, shells hit a school": so many days from the deed that the words name."""
    for match in _BESIDE_EVENT.each_within(story.text, passage.span.start, passage.span.end):
        told = _told(match, story)
        if told is None or told.when.first is None or not _is_of(match, action, passage, story.text):
            continue
        if action.span.start >= match.start("way") and action.span.end <= match.end():
            return Dated(told.when.inherited(), None, "claim.when.event")  # "the bombing" itself
        day = _away(told.when.first, match)
        if day:
            return Dated(When.of(day.isoformat(), match[0], told.when.first, Resolution.INHERITED), None, "claim.when.event")
    return None


def in_told_attack(action: ActionMention, passage: Passage, story: Story) -> Dated | None:
    """ "Said on Thursday that 20 had died in the second attack": when that was, and not when it was said."""
    match = _IN_ATTACK.match(story.text, action.span.end, passage.span.end) if action.action in VIOLENT else None
    told = _told(match, story) if match else None
    if match is None or told is None or story.number_of[passage.span] - story.number_of[told.span] > _TWO_DAYS:
        return None
    day = (
        told.when.last
        if match["which"] in ("second", "last", "latest")
        else told.when.first
        if match["which"] == "first"
        else None
    )
    when = When.of(day.isoformat(), match[0], None, Resolution.INHERITED) if day and told.when.days == _TWO_DAYS else told.when
    return Dated(when.inherited(), None, "claim.when.event")


def hung_on(action: ActionMention, passage: Passage, story: Story) -> ClaimDraft | None:
    """ "The next morning they cut the road, where gunmen shot a lawyer": the deed on whose place a clause goes on, of one day."""
    last = next(story.lately(1), None)
    if last is None or last.deed is None or last.span != passage.span or last.deed.span.end > action.span.start:
        return None
    if not _is_dated(last.when) or _PERFECT.search(story.text, last.deed.span.end, action.span.start):
        return None
    return last if _HANGS_ON.search(story.text, passage.span.start, action.span.start) else None


def taken_up(action: ActionMention, passage: Passage, story: Story) -> ClaimDraft | None:
    """The deed of one day in the paragraph above that a paragraph goes on from: "They burned the mill", "The gunmen …"."""
    number = story.number_of[passage.span]
    opening = _GOES_ON.match(story.text, passage.span.start, passage.span.end)
    if (
        opening is None
        or not number
        or CODES[action.action].family not in _DEEDS
        or story.passages[number - 1].paragraph == passage.paragraph
        or passage.post
    ):
        return None
    if any(time.when and time.when.is_known for time in story.times.within(passage.span)):
        return None
    last = next(story.lately(1), None)
    if (
        last is None
        or number - story.number_of[last.span] > _TWO_DAYS
        or not story.parts.are_one(passage, _passage_of(last, story))
    ):
        return None
    named = (party for claim in story.lately(_TWO_DAYS) for party in claim.initiators)
    words = (word for party in named for word in (*party.text.lower().split()[-1:], *party.name.lower().split()[-1:]))
    is_same = opening["who"] is None or opening["who"] in words
    return last if is_same and _is_dated(last.when) and not last.background else None


def done_there(action: ActionMention, passage: Passage, story: Story) -> ClaimDraft | None:
    """The attack told of a place that a past perfect points back to: "said it had seized the base", "denied that the post had
    fallen"."""
    if action.action not in _CAME_OF_IT or not _PAST_PERFECT.search(story.text, passage.span.start, action.span.start):
        return None
    place = referred(action, passage, story)
    if place is None or any(time.when and time.when.is_known for time in story.times.within(passage.span)):
        return None
    told = (
        claim for claim in story.lately(MEMORY) if claim.place and (claim.place.key, claim.place.name) == (place.key, place.name)
    )
    last = next(told, None)
    is_attack = last is not None and last.action in _KINDS["attack"] and _is_dated(last.when) and not last.background
    return last if is_attack else None


def told_before(passage: Passage, story: Story) -> TimeMention | None:
    """The one day of the sentence before in its paragraph, where that tells no deed: "Two drones fell overnight. One …"."""
    number = story.number_of[passage.span]
    before = story.passages[number - 1] if number else None
    if (
        before is None
        or before.is_dateline
        or before.paragraph != passage.paragraph
        or any(said.cue for said in story.said_by(before.span))
    ):
        return None
    last = next(story.lately(1), None)
    known = [time for time in story.times.within(before.span) if time.when and time.when.is_known]
    if len(known) != 1 or (last and last.span >= before.span):
        return None
    when, published = known[0].when, story.article.published_on
    return known[0] if when and _is_dated(when) and when.last and (published is None or when.last <= published) else None


def _told(match: re.Match[str], story: Story) -> ClaimDraft | None:
    """The deed of the kind that the words name, told last with a day."""
    kind = next(kind for kind in _KINDS if match.re.groupindex.get(kind) and match[kind])
    return next((claim for claim in story.lately(MEMORY) if claim.action in _KINDS[kind] and _is_dated(claim.when)), None)


def _is_of(match: re.Match[str], action: ActionMention, passage: Passage, text: str) -> bool:
    """Whether the words open the sentence of a deed, hold it, or stand close behind it."""
    if match.start() <= action.span.start < match.end():
        return True
    if match.end() <= action.span.start:
        return match.start() - passage.span.start <= _OPENS and not _BREAK.search(text, match.end(), action.span.start)
    return match.start() - action.span.end <= _BEHIND and not _BREAK.search(text, action.span.end, match.start())


def _away(base: date, match: re.Match[str]) -> date | None:
    count = int(number_value(match["number"]) or 1)
    unit = match["unit"].lower()
    unit = "day" if unit in ("night", "morning") else unit
    return moments.shifted(base, unit, count if match["way"].lower() == "after" else -count)


def _is_dated(when: When) -> bool:
    """Whether a day, or a night, is known by more than the report's own."""
    return (when.days or 0) in (1, _TWO_DAYS) and when.resolution not in (Resolution.FALLBACK, Resolution.UNKNOWN)


def _passage_of(claim: ClaimDraft, story: Story) -> Passage:
    return story.passages[story.number_of[claim.span]]
