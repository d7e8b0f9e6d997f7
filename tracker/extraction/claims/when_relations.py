"""What a time means for a deed that it does not belong to: "two days after", "since", "until … when"."""

import re
from collections.abc import Sequence
from datetime import date

from tracker.extraction.mentions import ActionMention, ClaimDraft, Passage, TimeMention
from tracker.extraction.rules.en.times_words import GREATEST
from tracker.extraction.rules.stems import sought
from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import number_value
from tracker.vocabulary import Action, Resolution, Span, When

_BESIDE = re.compile(
    r"\b(?P<exactly>exactly )?(?P<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) "
    r"(?P<unit>day|week|month|year)s? (?P<exact>to the day )?(?P<way>after|before|ahead of)\b",
    re.IGNORECASE,
)
_GRAINS = {moments.MONTH: len("2016-10"), moments.YEAR: len("2016")}  # what "two months after" leaves of a date
_ABOUT = re.compile(r"\b(?:than|about|around|nearly|almost|some|just over|just under)\s\Z", re.IGNORECASE)
_BREAK = re.compile(r"[,;]")
_SINCE = sought(r"\bsince\b", re.IGNORECASE)
_SINCE_LEADS = sought(
    r"(?:\A|[.;]\s|\n)(?:Since|SINCE)\s+[^,;.]{3,60}\Z"
)  # "Since the offensive began on 3 October, 40 have died"
_LISTED = re.compile(r"(?:,|,? and again| and|, and| et| и| і| та| й|\sو) ?(?:on |le )?(?:the )?")
# "On Sunday, and on Monday killed the judge": the second day is another deed's.
_THEN_VERB = re.compile(
    r",? and on \w+ (?:\w+ed|shot|killed|took|hit|struck|fled|left|blew|set|held|beat|broke)\b", re.IGNORECASE
)
_LONGEST_VERB = 16
_WHEN = re.compile(r",? when\b", re.IGNORECASE)
_BEGAN = re.compile(
    r"(?:\s(?:in|at|near|around|between|with)\s[^,;.]{1,60})?,?\s(?:which|that)\s(?:\w+\s)?(?:began|started|erupted|broke\s+out|resumed|flared)"
    r"(?:\s(?:on|in|at|early|late|about|around|the))*\s",
    re.IGNORECASE,
)
_LASTS = re.compile(
    r",?\s(?:\w+ly\s|still\s)?(?:continued?|continues|rages?|raged|went\s+on|goes\s+on|lasted|persist(?:ed|s)?|intensified|spread|"
    r"(?:is|are|was|were)\s(?:still\s)?(?:continuing|ongoing|going\s+on|raging))\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:first|only|second|third|worst|most|last|[a-z]{3,12}est)\b(?:(?!,\s(?:has|have|had|is|are|was|were)\b)[^.;:]){0,60}"
    r"\bsince\b[^.;:,]{0,60}\Z",
    re.IGNORECASE,
)

_GREATEST = sought(rf"\b{GREATEST}\b[^.;:,]{{0,60}}\s\Z", re.IGNORECASE)
_SET_BESIDE = re.compile(r"[^,;.]{0,40},\s+(?:the|its|their|one\s+of\s+the|among\s+the)\s+", re.IGNORECASE)
_TREATY_OF = re.compile(r"\b(?:Treaty|Accords?|Agreement|Pact|Convention|Constitution|Protocol|Act)\s(?:of|from)\s(?:the\s)?\Z")
_KEPT_SINCE = re.compile(
    r"\b(?:that|which|whom|who|where)\s[^,;.]{0,40}\b(?:has|have|had)\s(?:been\s)?[\w'’-]+\s[^,;.]{0,60}\bsince\s\Z",
    re.IGNORECASE,
)
_DESPITE = re.compile(r",\s(?:despite|notwithstanding)\s[^,;.]{0,40}\Z", re.IGNORECASE)
_TO_TAKE_EFFECT = re.compile(r"\bto\s(?:take\seffect|come\sinto\s(?:force|effect))\b[^,;.]{0,40}\Z", re.IGNORECASE)
_OTHER_WORDS = 130  # characters before a time
_LONGEST_CLAUSE = 160
_HANGS_ON = re.compile(
    r",\s+(?:who|which|whose|whom|an?\s+(?:[\w-]+\s+){1,5}?(?=founded|formed|created|established|born|set\s+up))\s*"
    r"(?P<verb>(?:[\w'’-]+\s+){0,2}[\w'’-]+)(?:[^,;.]|\.(?=\s\d)){0,140}(?:,|(?=[.;])|\Z)",
    re.IGNORECASE,
)
# What is asked after a deed that is known already: "an inquiry into the murder", "a reward for news of the killers of".
_INQUIRY = sought(
    r"\b(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?|rewards?|information|clarification|justice|trials?|punishment)\s+"
    r"(?:today\s+|yesterday\s+|on\s+\w+\s+)?(?P<into>into|in|of|on|about|for|over)\s+(?:[\w'’-]+\s+){0,4}\Z",
    re.IGNORECASE,
)
_INQUIRED = 80  # characters before a deed that may hold these words
# A clause that goes on telling the deed itself: "an attack, which took place on Monday".
TOOK_PLACE = (
    r"(?:\w+\s+)?(?:took\s+(?:place|effect|hold)|(?:came|went|entered)\s+into\s+(?:force|effect)|"
    r"happened|occurred|came|began|started|erupted|broke\s+out|lasted|continued|followed|ended)\b"
)
_TOOK_PLACE = re.compile(TOOK_PLACE, re.IGNORECASE)


# "The worst clashes since the war of 1994 began on Monday": once a day has told since when, the sentence goes on with its verb.
_SINCE_A_DAY = sought(
    r"\bsince\b[^.;:,]{0,40}?(?:\b\d{4}(?:[-–]\d{2,4})?|\b(?:January|February|March|April|May|June|July|August|September|October|"
    rf"November|December)|\blast\s+(?:year|month|week))\s+(?:{TOOK_PLACE}|hit\b|struck\b|killed\b|rocked\b|shook\b)",
    re.IGNORECASE,
)


def is_compared(time: TimeMention, action: ActionMention, passage: Passage, text: str) -> bool:
    """Whether the time is only what a deed is measured by: "the worst attack since March"."""
    lead = text[max(passage.span.start, time.span.start - 140) : time.span.start]
    match = _COMPARED.search(lead)
    if match is None or _SINCE_A_DAY.pattern.search(lead, match.start()):
        return False
    return action.span.start < time.span.start - len(lead) + max(match.start(), lead.lower().rfind("since"))


def inquiry_into(action: ActionMention, text: str) -> int | None:
    """Where the words end that only ask about a deed ("an inquiry into the murder"), before which no day is the deed's own."""
    if not action.is_noun:
        return None
    match = _INQUIRY.within(text, max(0, action.span.start - _INQUIRED), action.span.start)
    return match.start("into") if match else None


def is_measure(time: TimeMention, action: ActionMention, passage: Passage, text: str, *, is_only: bool) -> bool:
    """Whether a time is only what a deed is said to be the greatest of: "in their worst raid this year" where another time is
    told, "claimed the raid, the worst this year" always."""
    if time.text.lower() not in ("this year", "this month", "this week", "so far this year"):
        return False
    measured = _GREATEST.within(text, max(passage.span.start, time.span.start - 80), time.span.start)
    if measured is None:
        return False
    return not is_only or (action.is_noun and bool(_SET_BESIDE.fullmatch(text, action.span.end, measured.start())))


def is_told_of_another(time: TimeMention, action: ActionMention, passage: Passage, text: str) -> bool:
    """Whether a time stands in a clause about a noun, and the deed does not: "the militia, which was founded in May, took"."""
    first = max(passage.span.start, time.span.start - _LONGEST_CLAUSE)
    last = min(passage.span.end, time.span.end + _LONGEST_CLAUSE)
    for match in _HANGS_ON.finditer(text, first, last):
        clause = Span(*match.span())
        if clause.holds(time.span):
            of_deed = _TOOK_PLACE.match(match["verb"]) or 0 <= clause.start - action.span.end <= 3
            return not of_deed and not clause.holds(action.span)
    return False


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
    first = max(passage.span.start, span.start - _LONGEST_CLAUSE)
    clauses = (
        Span(*match.span()) for match in _HANGS_ON.finditer(text, first, min(action.span.start, span.end + _LONGEST_CLAUSE))
    )
    return any(clause.holds(span) and text[clause.end - 1] == "," for clause in clauses)


def related(
    mention: TimeMention, action: ActionMention, passage: Passage, times: Sequence[TimeMention], text: str
) -> When | None:
    """The date of a deed whose own words stand in some relation to the time; None where the time is simply its own.

    `times` are those of the passage, in order.
    """
    return (
        _beside(mention, action, passage, text)
        or _since(mention, action, text)
        or _when(mention, action, text)
        or _began_and_lasts(mention, action, text)
        or _days_in_a_row(mention, times, text)
    )


def beside_day(action: ActionMention, passage: Passage, times: Sequence[TimeMention], text: str) -> When | None:
    """The day of a deed that is told as so many days from another, dated one: "on Friday, three days after they had left it"."""
    days = (_beside(mention, action, passage, text) for mention in times)
    return next((day for day in days if day), None)


def beside_told(action: ActionMention, passage: Passage, told: Sequence[ClaimDraft], text: str) -> When | None:
    """The day of a deed that is told as so many days from another of its sentence, whose day is known or the report's.

    "The capture came five days after the army had left its base".
    """
    for match in _BESIDE.finditer(text, max(passage.span.start, action.span.start - _LONGEST_CLAUSE), action.span.start):
        end = _BREAK.search(text, match.end(), passage.span.end)
        clause = Span(match.end(), end.start() if end else passage.span.end)
        heads = [claim for claim in told if claim.span == passage.span and claim.deed and claim.deed.span.end <= match.start()]
        if not clause.holds(action.span) or not heads:
            continue
        when, way = heads[-1].when, -1 if match["way"].lower() == "after" else 1
        day = (
            moments.shifted(when.first, match["unit"].lower(), way * int(number_value(match["number"]) or 0))
            if when.first
            else None
        )
        if day is None or when.days != 1:
            return None
        is_about = when.resolution is Resolution.FALLBACK or _ABOUT.search(
            text, max(passage.span.start, match.start() - 20), match.start()
        )
        return When.of(_grained(day, match, is_about=bool(is_about)), match[0], when.anchor, Resolution.INHERITED)
    return None


def _grained(day: date, match: re.Match[str], *, is_about: bool) -> str:
    """A day so many weeks, months or years from another, as exact as the words are."""
    is_exact = match["exact"] or match["exactly"]
    return day.isoformat()[: None if is_exact else _GRAINS.get(match["unit"].lower())] + ("~" if is_about else "")


def _beside(mention: TimeMention, action: ActionMention, passage: Passage, text: str) -> When | None:
    """ "On Sunday, a day after rebels took the mill, …": the deed in the clause of "after" and the one beside it."""
    when = mention.when
    if when is None or when.days != 1 or when.first is None:
        return None
    for match in _BESIDE.finditer(text, passage.span.start, passage.span.end):
        end = _BREAK.search(text, match.end(), passage.span.end)
        clause = Span(match.end(), end.start() if end else passage.span.end)
        if clause.overlaps(mention.span) == clause.overlaps(action.span):
            continue
        count, unit = int(number_value(match["number"]) or 0), match["unit"].lower()
        later = (match["way"].lower() == "after") == clause.overlaps(mention.span)
        day = moments.shifted(when.first, unit, count if later else -count)
        if day is None:
            return None
        is_about = _ABOUT.search(text, max(passage.span.start, match.start() - 20), match.start())
        return When.of(_grained(day, match, is_about=bool(is_about)), mention.text, when.anchor, Resolution.INHERITED)
    return None


def _since(mention: TimeMention, action: ActionMention, text: str) -> When | None:
    """ "… since the offensive began on 3 October": from then on."""
    when = mention.when
    if when is None or "/" in when.edtf:
        return None
    if action.span.end >= mention.span.start:
        led = _SINCE_LEADS.within(text, max(0, mention.span.start - _INQUIRED), mention.span.start)
        if led is None or action.span.start < mention.span.end or not _BREAK.search(text, mention.span.end, action.span.start):
            return None
    elif _SINCE_A_DAY.within(text, action.span.end, mention.span.start) or not _SINCE.within(
        text, action.span.end, mention.span.start
    ):
        return None
    return When.of(f"{when.edtf}/..", mention.text, when.anchor, when.resolution)


def _began_and_lasts(mention: TimeMention, action: ActionMention, text: str) -> When | None:
    """ "The clashes, which began on 12 February, went on": from then on."""
    when = mention.when
    if when is None or "/" in when.edtf or not action.is_noun or action.span.end > mention.span.start:
        return None
    if _BEGAN.fullmatch(text, action.span.end, mention.span.start) and _LASTS.match(text, mention.span.end):
        return When.of(f"{when.edtf}/..", mention.text, when.anchor, when.resolution)
    return None


def _when(mention: TimeMention, action: ActionMention, text: str) -> When | None:
    """ "… until 12 October, when rebels took it", "from 2016 until last month, when …": on that day, in that month."""
    when = mention.when
    if when is None or "/" not in when.edtf or action.span.start < mention.span.end:
        return None
    if not _WHEN.match(text, mention.span.end, action.span.start):
        return None
    bare = when.edtf.removeprefix("../").removesuffix("/..").rpartition("/")[2]
    return When.of(bare, mention.text, when.anchor, when.resolution)


def _days_in_a_row(mention: TimeMention, times: Sequence[TimeMention], text: str) -> When | None:
    """ "on Monday and Tuesday", "on November 3, 4 and 5": the days that are named beside each other and follow on each other."""
    row: list[TimeMention] = []
    for time in times:
        if row and not _follows(row[-1], time, text):
            if mention in row:
                break
            row = []
        row.append(time)
    if len(row) < 2 or mention not in row:
        return None
    first, last = row[0].when, row[-1].when
    return When.of(f"{first.edtf}/{last.edtf}", mention.text, first.anchor, first.resolution) if first and last else None


def _follows(one: TimeMention, other: TimeMention, text: str) -> bool:
    if one.when is None or other.when is None or one.when.days != 1 or other.when.days != 1:
        return False
    first, last = other.when.first, one.when.last
    is_next = first is not None and last is not None and (first - last).days == 1
    if _THEN_VERB.match(text, one.span.end, other.span.end + _LONGEST_VERB):
        return False
    return is_next and bool(_LISTED.fullmatch(text, one.span.end, other.span.start))
