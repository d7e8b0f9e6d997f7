"""Open and closed spans of time: what "since", "until", "from … to …" and "between … and …" make of the dates beside them."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from tracker.extraction.mentions import Passage, TimeMention
from tracker.extraction.rules.time_locale import TimeLocale
from tracker.extraction.telling.clocks import clocks_joined
from tracker.vocabulary import EdtfError, Precision, When

_SINCE = re.compile(
    r"\b(?:(?:ever )?since|as of|effective|starting|beginning)(?: (?:in|on|from|the|at|around|about|late|early))*\s+\Z",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:until|till|(?<!all )through|(?<!run[- ])(?<!build[- ])up to|not before)"
    r"(?: (?:in|on|the|at|around|about|late|early))*\s+\Z",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom(?: (?:the|about|around|at|early|late))*\s+\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween(?: the)?\s+\Z", re.IGNORECASE)
_TO = re.compile(r",? (?:to|until|till|through|up to)(?: (?:the|about|around|at|early|late))* ", re.IGNORECASE)
_AND = re.compile(r",? and (?:the )?", re.IGNORECASE)
_THROUGH = re.compile(r"\bthrough(?: the| late| early)*\s+\Z", re.IGNORECASE)
_WEEK_TO = re.compile(r"\bweek (?:to|ended|ending)(?: on)?\s+\Z", re.IGNORECASE)
_SIDE = re.compile(
    r"(?<!days )(?<!weeks )(?<!months )(?<!years )(?<!hours )(?<!day )(?<!week )(?<!month )(?<!year )(?<!hour )"
    r"(?<!shortly )(?<!just )(?<!soon )(?<!right )(?<!immediately )\b(before|prior to|after)(?: the)?\s+\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.,;)]|\Z| (?:and|but|when|while|it|he|she|they|the|a|an|was|were|had|has|have|is|are)\b", re.IGNORECASE)
_ONWARDS = re.compile(r" (?:on(?=[,.;]|\Z)|onwards?\b|and beyond\b|and after\b)", re.IGNORECASE)
_TO_MORNING = re.compile(r"\s?(?:[-–—/]|--)\s?| (?:and|to|until|into) (?:the )?(?:early )?", re.IGNORECASE)
_INTO = re.compile(r",? (?:and )?(?:on )?into (?:the )?(?:early )?", re.IGNORECASE)  # "late on Monday into Tuesday"
_DAYTIME = re.compile(r"\d{4}-\d\d-\d\dT[A-Z]{2}")
_DASH = re.compile(r"\s?(?:[-–—]|--)\s?")


@dataclass(frozen=True, slots=True)
class Openings:
    """The words of one language that open a span before a date, and those that tie two dates into one."""

    since: re.Pattern[str]
    until: re.Pattern[str]
    start: re.Pattern[str]  # "from"
    to: re.Pattern[str]
    between: re.Pattern[str]
    and_: re.Pattern[str]


_ENGLISH = Openings(_SINCE, _UNTIL, _FROM, _TO, _BETWEEN, _AND)


def openings_of(locale: TimeLocale | None) -> Openings:
    """The openings of a language, of English where it has no Locale."""
    if locale is None:
        return _ENGLISH
    start, to, between, and_ = locale.span
    return Openings(
        _before(locale.since),
        _before(locale.until),
        _before(start),
        re.compile(to, re.IGNORECASE),
        _before(between),
        re.compile(and_, re.IGNORECASE),
    )


def _before(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})\Z", re.IGNORECASE)


def _tied(text: str, first: TimeMention, second: TimeMention, lead: str, openings: Openings) -> bool:
    """Whether two neighbouring dates are the ends of one span."""
    between = text[first.span.end : second.span.start]
    if len(between) > 20:
        return False
    if openings is _ENGLISH and _INTO.fullmatch(between) and _follow(first, second):
        return True
    if first.timex3.type == second.timex3.type == "TIME":
        return _are_daytimes(first, second) and _is_span(lead, between, openings)
    if second.timex3.type == "TIME":
        return False
    if first.timex3.type == "TIME":
        return first.timex3.value.endswith("TNI") and bool(_TO_MORNING.fullmatch(between)) and _follow(first, second)
    if _DASH.fullmatch(between):
        return True
    return _is_span(lead, between, openings)


def _is_span(lead: str, between: str, openings: Openings) -> bool:
    """Whether the words before and between make a span: "from … to …", "between … and …"."""
    from_to = openings.start.search(lead) and openings.to.fullmatch(between)
    return bool(from_to or (openings.between.search(lead) and openings.and_.fullmatch(between)))


def _are_daytimes(first: TimeMention, second: TimeMention) -> bool:
    """Whether both are parts of a day, and of two: "between Thursday evening and Saturday morning"."""
    are_parts = all(_DAYTIME.fullmatch(mention.timex3.value) for mention in (first, second))
    return are_parts and first.timex3.value[:10] != second.timex3.value[:10]


def _follow(first: TimeMention, second: TimeMention) -> bool:
    """Whether the second day is the one after the first ("the night of 3-4 May")."""
    days = [mention.when.first for mention in (first, second) if mention.when and mention.when.first]
    return len(days) == 2 and (days[1] - days[0]).days == 1


def _ranged(first: When, second: When) -> When | None:
    try:
        return When.of(
            f"{first.edtf.partition('/')[0]}/{second.edtf.rpartition('/')[2]}", first.wording, first.anchor, first.resolution
        )
    except EdtfError:
        return None


def _can_part(mention: TimeMention, openings: Openings) -> bool:
    """Whether "before" and "after" part time at it: at a date, not at an hour."""
    return openings is _ENGLISH and mention.timex3.type == "DATE"


def _in_order(first: TimeMention, second: TimeMention) -> TimeMention:
    """The later end of "from Tuesday to Thursday" follows the first."""
    days = first.when.first if first.when else None, second.when.first if second.when else None
    if not (second.rule.endswith(".weekday") and second.timex3.type == "DATE" and days[0] and days[1] and days[1] < days[0]):
        return second
    day = days[1] + timedelta(days=7)
    when = When.of(day.isoformat(), second.text, second.when.anchor, second.when.resolution) if second.when else None
    return replace(second, timex3=replace(second.timex3, value=day.isoformat()), when=when)


def _opened(mention: TimeMention, lead: str, following: str, openings: Openings) -> TimeMention:
    when = mention.when
    if when is None or not when.edtf:
        return mention
    if openings.since.search(lead) or (openings is _ENGLISH and _ONWARDS.match(following)):
        edtf = f"{when.edtf.partition('/')[0]}/.."
    elif openings is _ENGLISH and _THROUGH.search(lead) and when.precision is Precision.SEASON:
        return mention
    elif openings is _ENGLISH and when.precision is Precision.DAY and when.last and _WEEK_TO.search(lead):
        edtf = f"{when.last - timedelta(days=6)}/{when.last}"
    elif _can_part(mention, openings) and when.first and _ENDS.match(following) and (side := _SIDE.search(lead)):
        after = side[1].lower().endswith("after")
        edtf = f"{when.edtf.partition('/')[0]}/.." if after else f"../{when.first - timedelta(days=1)}"
    elif openings.until.search(lead):
        edtf = f"../{when.edtf.rpartition('/')[2]}"
    else:
        return mention
    return replace(mention, when=When.of(edtf, mention.text, when.anchor, when.resolution))


def widened(text: str, passage: Passage, mentions: list[TimeMention], openings: Openings) -> list[TimeMention]:
    """The mentions of a passage with their dates widened to the spans the words around them make."""
    mentions = clocks_joined(text, mentions)
    out: list[TimeMention] = []
    index = 0
    while index < len(mentions):
        mention = mentions[index]
        lead = text[max(passage.span.start, mention.span.start - 30) : mention.span.start]
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if mention.when and following and following.when and _tied(text, mention, following, lead, openings):
            following = _in_order(mention, following)
            whole = _ranged(mention.when, following.when) if following.when else None
            if whole:
                out += [replace(mention, when=whole), replace(following, when=replace(whole, wording=following.text))]
                index += 2
                continue
        out.append(_opened(mention, lead, text[mention.span.end : mention.span.end + 12], openings))
        index += 1
    return out
