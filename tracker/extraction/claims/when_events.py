"""Days that are told by an event: "at the start of their campaign"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tracker.extraction.claims.dated import MEMORY, Dated
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import TimeMention
from tracker.vocabulary import Action, Resolution, Span, When

_CAMPAIGNS = frozenset({Action.OFFENSIVE, Action.COUNTER_ATTACK, Action.ASSAULT})
_PHRASES = (
    (re.compile(r"campaign|offensive|operation|assault|attack|push|advance|drive", re.IGNORECASE), _CAMPAIGNS),
    (re.compile(r"siege|blockade", re.IGNORECASE), frozenset({Action.SIEGE})),
    (re.compile(r"cease-?\s?fire|truce", re.IGNORECASE), frozenset({Action.CEASEFIRE})),
    (re.compile(r"protest|uprising|demonstration|unrest|revolt", re.IGNORECASE), frozenset({Action.PROTEST, Action.RIOT})),
    (re.compile(r"bombing|explosion|blast", re.IGNORECASE), frozenset({Action.BOMBING, Action.SUICIDE_BOMBING})),
    (re.compile(r"war|battle|fighting|conflict", re.IGNORECASE), frozenset({Action.CLASH, *_CAMPAIGNS})),
)


EVENT = "|".join(pattern.pattern for pattern, _ in _PHRASES)
_BEGUN = re.compile(
    rf"\b(?P<event>{EVENT})\b[^.;]{{0,40}}?\b(?:began|begun|started|(?:was|were)\s+launched|opened|erupted|broke\s+out)\s"
    r"(?:in\s(?:the\s)?(?-i:[A-Z])[\w’'-]+\s(?:(?-i:[A-Z])[\w’'-]+\s)?(?=on\s|in\s))?"
    rf"|\b(?:launched|began|started|opened|mounted|imposed|laid)\s(?:an?|the|its|their|his)\s(?:[\w-]+\s){{0,3}}?(?P<event2>{EVENT})\b"
    r"[^.;,]{0,40}?\s(?=(?:on|in|at)\s)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:(?:on|in|at|early|late|about|around|the|dawn)\s)*", re.IGNORECASE)
_SINCE = re.compile(rf",\swhen\s(?:\w+\s){{1,4}}?(?P<event>{EVENT})\s(?:began|started|opened)\b", re.IGNORECASE)


_SINCE_THEN = re.compile(r"\bsince\s\Z", re.IGNORECASE)
_ON = re.compile(r"(?:\A|[.!?”\"]\s|\n)On\s(?:the\s)?\Z")
_LONGEST = 12  # characters that lead to a day
_LAUNCHED = re.compile(
    rf",?\s[^.;:]{{2,90}}?\b(?:launched|began|started|opened|mounted)\s(?:an?|the|its|their|his)\s(?:[\w-]+\s){{0,3}}?(?P<event>{EVENT})\b",
    re.IGNORECASE,
)


def kind_of(event: str) -> int | None:
    """Which kind of campaign the words name, as a number."""
    return next((number for number, (pattern, _) in enumerate(_PHRASES) if pattern.search(event)), None)


def begun_before(event: str, offset: int, story: Story) -> date | None:
    """The day on which the article says that such a campaign began: the last told before, else the first told after."""
    if story.begun is None:
        story.begun = sorted(_all_begun(story), key=lambda begun: begun[1])
    days = [(span, when) for kind, span, when in story.begun if kind == kind_of(event)]
    before = [when for span, when in days if span.start < offset]
    after = [when for span, when in days if span.start >= offset]
    return next((when.first for when in (*before[::-1], *after) if when.days == 1), None)


def _all_begun(story: Story) -> Iterator[tuple[int, Span, When]]:
    for match in _BEGUN.finditer(story.text):
        lead = _LEAD.match(story.text, match.end())
        end = lead.end() if lead else match.end()
        kind = kind_of(match["event"] or match["event2"])
        for time in story.times.within(Span(end, end + 1)):
            if time.when and kind is not None:
                yield kind, Span(*match.span()), _bare(time.when)
    for time in story.times.all:
        if time.when and (since := _SINCE.match(story.text, time.span.end) or _led(time, story.text)):
            kind = kind_of(since["event"])
            if kind is not None:
                yield kind, time.span, _bare(time.when)


def _led(time: TimeMention, text: str) -> re.Match[str] | None:
    """ "On 27 May the rebels launched an offensive"."""
    if time.when is None or time.when.days != 1 or not _ON.search(text, max(0, time.span.start - _LONGEST), time.span.start):
        return None
    return _LAUNCHED.match(text, time.span.end)


def _bare(when: When) -> When:
    """The day itself of "since Saturday"."""
    bare = when.edtf.removesuffix("/..")
    return When.of(bare, when.wording, when.anchor, when.resolution) if bare != when.edtf else when


def settled_by(time: TimeMention, sides: frozenset[str], story: Story) -> Dated | None:
    """ "at the start of their campaign": the last campaign told of before, of the same side, gives its first day."""
    wanted = next((actions for pattern, actions in _PHRASES if pattern.search(time.event_phrase)), None)
    if wanted is None:
        return None
    told = [
        claim
        for claim in reversed(tuple(story.lately(MEMORY)))
        if claim.action in wanted and claim.when.first and claim.when.resolution is not Resolution.FALLBACK
    ]
    ours = [claim for claim in told if sides & {party.side for party in claim.initiators if party.side}]
    source = (ours or ([] if sides else told))[-1:]
    if not source or source[0].when.first is None:
        return None
    when = When.of(source[0].when.first.isoformat(), time.text, None, Resolution.INHERITED)
    if _SINCE_THEN.search(story.text, max(0, time.span.start - _LONGEST), time.span.start):
        when = When.of(f"{when.edtf}/..", time.text, None, Resolution.INHERITED)
    elif source[0].when.first != source[0].when.last:
        when = replace(source[0].when, wording=time.text, resolution=Resolution.INHERITED)
    return Dated(when, time, "claim.when.event")
