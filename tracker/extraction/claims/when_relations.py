"""What a time means for a deed that it does not belong to: "two days after", "since", "until … when"."""

import re
from collections.abc import Sequence
from datetime import date

from tracker.extraction.claims.when_another import INQUIRED, LONGEST_CLAUSE, SINCE_A_DAY
from tracker.extraction.mentions import ActionMention, ClaimDraft, Passage, TimeMention
from tracker.extraction.rules.stems import sought
from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import number_value
from tracker.vocabulary import Resolution, Span, When

_BESIDE = sought(
    r"\b(?P<exactly>exactly )?(?P<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) "
    r"(?P<unit>day|week|month|year)s? (?P<exact>to the day )?(?P<way>after|before|ahead of)\b(?!\s(?:and|but)\b)",
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
    for match in _BESIDE.each_within(text, max(passage.span.start, action.span.start - LONGEST_CLAUSE), action.span.start):
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
    for match in _BESIDE.each_within(text, passage.span.start, passage.span.end):
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
        led = _SINCE_LEADS.within(text, max(0, mention.span.start - INQUIRED), mention.span.start)
        if led is None or action.span.start < mention.span.end or not _BREAK.search(text, mention.span.end, action.span.start):
            return None
    elif SINCE_A_DAY.within(text, action.span.end, mention.span.start) or not _SINCE.within(
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
