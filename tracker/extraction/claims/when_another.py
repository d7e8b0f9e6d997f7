"""Whether a time, or what an inquiry is into, is of something else than the deed: a measure, a treaty, a deed told before."""

import re

from tracker.extraction.mentions import ActionMention, Passage, TimeMention
from tracker.extraction.rules.en.times_words import GREATEST
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Action, Span

LONGEST_CLAUSE = 160  # characters
INQUIRED = 80  # characters before a deed that may hold these words
# A clause that goes on telling the deed itself: "an attack, which took place on Monday".
TOOK_PLACE = (
    r"(?:\w+\s+)?(?:took\s+(?:place|effect|hold)|(?:came|went|entered)\s+into\s+(?:force|effect)|"
    r"happened|occurred|came|began|started|erupted|broke\s+out|lasted|continued|followed|ended)\b"
)


# "The worst clashes since the war of 1994 began on Monday": once a day has told since when, the sentence goes on with its verb.
SINCE_A_DAY = sought(
    r"\bsince\b[^.;:,]{0,40}?(?:\b\d{4}(?:[-–]\d{2,4})?|\b(?:January|February|March|April|May|June|July|August|September|October|"
    rf"November|December)|\blast\s+(?:year|month|week))\s+(?:{TOOK_PLACE}|hit\b|struck\b|killed\b|rocked\b|shook\b)",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:first|only|second|third|worst|most|last|[a-z]{3,12}est)\b(?:(?!,\s(?:has|have|had|is|are|was|were)\b)[^.;:]){0,60}"
    r"\bsince\b[^.;:,]{0,60}\Z",
    re.IGNORECASE,
)
_GREATEST = sought(rf"\b{GREATEST}\b[^.;:,]{{0,60}}\s\Z", re.IGNORECASE)
_GREATEST_OF = sought(rf"\b{GREATEST}\b[^.;:,]{{0,60}}\sof\s\Z", re.IGNORECASE)
_OF_A_WHILE = re.compile(
    r"(?:the|this)\s(?:year|month|week|night|day|winter|spring|summer|autumn|fall|decade|century)", re.IGNORECASE
)
_SET_BESIDE = re.compile(r"[^,;.]{0,40},\s+(?:the|its|their|one\s+of\s+the|among\s+the)\s+", re.IGNORECASE)
_TREATY_OF = re.compile(r"\b(?:Treaty|Accords?|Agreement|Pact|Convention|Constitution|Protocol|Act)\s(?:of|from)\s(?:the\s)?\Z")
_KEPT_SINCE = re.compile(
    r"\b(?:that|which|whom|who|where)\s[^,;.]{0,40}\b(?:has|have|had)\s(?:been\s)?[\w'’-]+\s[^,;.]{0,60}\bsince\s\Z",
    re.IGNORECASE,
)
_DESPITE = re.compile(r",\s(?:despite|notwithstanding)\s[^,;.]{0,40}\Z", re.IGNORECASE)
_TO_TAKE_EFFECT = re.compile(r"\bto\s(?:take\seffect|come\sinto\s(?:force|effect))\b[^,;.]{0,40}\Z", re.IGNORECASE)
_OTHER_WORDS = 130  # characters before a time
_HANGS_ON = re.compile(
    r",\s+(?:(?:(?:some|most|many|all|several|half|none|one|two|three)\s+of\s+)?(?:whom|which)|who|whose|where|an?\s+(?:[\w-]+\s+){1,5}?(?=founded|formed|created|established|born|set\s+up))\s*"
    r"(?P<verb>(?:[\w'’-]+\s+){0,2}[\w'’-]+)(?:[^,;.]|\.(?=\s\d)){0,140}(?:,|(?=[.;])|\Z)",
    re.IGNORECASE,
)
# What is asked after a deed that is known already: "an inquiry into the murder", "a reward for news of the killers of".
_INQUIRY = sought(
    r"\b(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?|rewards?|information|clarification|justice|trials?|punishment)\s+"
    r"(?:today\s+|yesterday\s+|on\s+\w+\s+)?(?P<into>into|in|of|on|about|for|over)\s+(?:[\w'’-]+\s+){0,4}\Z",
    re.IGNORECASE,
)
_REASON = sought(
    r"\b(?:over|in\s(?:protest|anger|outrage)\s(?:at|over|against)|in\s(?:revenge|retaliation|reprisal|response)\s(?:for|to)|to\savenge|angered\sby)\s"
    r"(?:the|this|that|those|these)\s(?:[\w-]+\s){0,2}\Z",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s(?:at|in|during|after|under|before)\swhich\s[^,;:.]{2,140},", re.IGNORECASE)
_TOOK_PLACE = re.compile(TOOK_PLACE, re.IGNORECASE)


def is_compared(time: TimeMention, action: ActionMention, passage: Passage, text: str) -> bool:
    """Whether the time is only what a deed is measured by: "the worst attack since March"."""
    lead = text[max(passage.span.start, time.span.start - 140) : time.span.start]
    match = _COMPARED.search(lead)
    if match is None or SINCE_A_DAY.pattern.search(lead, match.start()):
        return False
    return action.span.start < time.span.start - len(lead) + max(match.start(), lead.lower().rfind("since"))


def inquiry_into(action: ActionMention, text: str) -> int | None:
    """Where the words end that only ask about a deed ("an inquiry into the murder"), before which no day is the deed's own."""
    if not action.is_noun:
        return None
    match = _INQUIRY.within(text, max(0, action.span.start - INQUIRED), action.span.start)
    return match.start("into") if match else None


def is_reason(action: ActionMention, text: str) -> bool:
    """Whether a deed that was told before is only why something else was done: "shut their shops over the killings"."""
    return action.is_noun and _REASON.within(text, max(0, action.span.start - INQUIRED), action.span.start) is not None


def is_measure(time: TimeMention, action: ActionMention, passage: Passage, text: str, *, is_only: bool) -> bool:
    """Whether a time is only what a deed is said to be the greatest of: "in their worst raid this year" where another time is
    told, "claimed the raid, the worst this year" and "the heaviest raid of the winter" always."""
    first = max(passage.span.start, time.span.start - 80)
    if _OF_A_WHILE.fullmatch(time.text) and _GREATEST_OF.within(text, first, time.span.start):
        return True
    if time.text.lower() not in ("this year", "this month", "this week", "so far this year"):
        return False
    measured = _GREATEST.within(text, first, time.span.start)
    if measured is None:
        return False
    return not is_only or (action.is_noun and bool(_SET_BESIDE.fullmatch(text, action.span.end, measured.start())))


def is_told_of_another(time: TimeMention, action: ActionMention, passage: Passage, text: str) -> bool:
    """Whether a time stands in a clause about a noun, and the deed does not: "the militia, which was founded in May, took"."""
    first = max(passage.span.start, time.span.start - LONGEST_CLAUSE)
    last = min(passage.span.end, time.span.end + LONGEST_CLAUSE)
    for match in _HANGS_ON.finditer(text, first, last):
        clause = Span(*match.span())
        if clause.holds(time.span):
            of_deed = _TOOK_PLACE.match(match["verb"]) or 0 <= clause.start - action.span.end <= 3
            return not of_deed and not clause.holds(action.span)
    return False


def is_aside(action: ActionMention, time: TimeMention, text: str) -> bool:
    """Whether a deed stands in a clause that is told to its end before the time: "talks, at which they asked it, failed on"."""
    if action.span.end > time.span.start:
        return False
    start = max(0, action.span.start - INQUIRED)
    return any(
        match.start() < action.span.start < match.end() <= time.span.start
        for match in _ASIDE.finditer(text, start, time.span.start)
    )


def is_of_other_words(time: TimeMention, action: ActionMention, text: str) -> bool:
    """Whether a time only tells which treaty is meant ("the Treaty of 1960"), since when others stand somewhere ("the troops
    that Norland has kept there since May"), when what is agreed begins ("a pact to take effect on Friday"), or when something was
    said that did not hinder the deed ("despite a pact last week")."""
    start = max(0, time.span.start - _OTHER_WORDS)
    if _TREATY_OF.search(text, start, time.span.start):
        return True
    if action.action is not Action.CEASEFIRE and _TO_TAKE_EFFECT.search(text, start, time.span.start):
        return True
    match = _KEPT_SINCE.search(text, start, time.span.start) or _DESPITE.search(text, start, time.span.start)
    return match is not None and action.span.end <= match.start()


def is_told_before(span: Span, action: ActionMention, passage: Passage, text: str) -> bool:
    """Whether a place stands in a clause about a noun that ends before the deed: "the militia, which trains in Zed, took"."""
    first = max(passage.span.start, span.start - LONGEST_CLAUSE)
    clauses = (
        Span(*match.span()) for match in _HANGS_ON.finditer(text, first, min(action.span.start, span.end + LONGEST_CLAUSE))
    )
    return any(clause.holds(span) and text[clause.end - 1] == "," for clause in clauses)
