"""Places told by "here": the town that a report is from, as its reporter says it of the ground under his feet."""

import re
from collections.abc import Sequence

from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, FORCE, Family, Span

_HERE = sought(
    r"(?<!both )(?<!and )(?<!is )(?<!are )(?<!was )(?<!sent )(?<!stay )(?<!arrived )(?<=[\w)] )here\b"
    r"(?=[,.]|\s(?:on|today|yesterday|tonight|last|late|early|this|that|before|after|overnight|when|shortly|during|since|at\s(?:dawn|"
    r"dusk|noon|midnight|about|around|\d)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)",
    re.IGNORECASE,
)
# Who only speaks or meets where the report is written: "told reporters here on Monday", "talks here today".
_SPOKEN = re.compile(
    r"\b(?:said|says|told|learned|reporters?|journalists?|officials?|sources?|diplomats?|analysts?|observers?|cabinet|government|"
    r"spokes(?:man|woman|person)|minist(?:ry|ers?)|meetings?|talks|met|conference|briefing|speaking|spoke|announced|reported|denounced|accused|charged|condemned|demanded|declared|stated|"
    r"statement|released|received|monitored|arriv\w+|embass(?:y|ies)|discuss\w*|held)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)
_DEEDS = FORCE | {Family.CONTROL, Family.PROPERTY}
_LEAD = 4  # sentences in which a report says whether it is told where it is written
_BEFORE, _BEHIND = 60, 110  # characters around a deed in which "here" may place it
_NEAR = 60
_LONGEST = 1_500  # characters of a paragraph that are looked through for a quotation


def is_of_here(text: str, passages: Sequence[Passage], actions: Sequence[ActionMention]) -> bool:
    """Whether the lead of a report says that force was used where it is written: "shot nine at the market here on Sunday"."""
    lead = [passage for passage in passages if not (passage.is_title or passage.is_dateline)][:_LEAD]
    return any(_is_of_force(passage, actions) and _is_here(text, passage.span) for passage in lead)


def is_done_here(action: ActionMention, passage: Passage, text: str) -> bool:
    """Whether "here" stands by a deed of force, and not in the words of another."""
    if CODES[action.action].family not in _DEEDS:
        return False
    first = max(passage.span.start, action.span.start - _BEFORE)
    return _is_here(text, Span(first, min(passage.span.end, action.span.end + _BEHIND)))


def _is_of_force(passage: Passage, actions: Sequence[ActionMention]) -> bool:
    return any(passage.span.holds(action.span) and CODES[action.action].family in _DEEDS for action in actions)


def _is_here(text: str, span: Span) -> bool:
    """Whether "here" stands in a stretch, as the reporter's own word and not where something is only said."""
    match = _HERE.within(text, span.start, span.end)
    if match is None or _SPOKEN.search(text, max(span.start, match.start() - _NEAR), match.start()):
        return False
    return not _is_quoted(text, match.start())


def _is_quoted(text: str, offset: int) -> bool:
    """Whether a quotation of its paragraph is open at an offset."""
    words = text[max(0, text.rfind("\n", 0, offset), offset - _LONGEST) : offset]
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1
