"""What others say of a deed: that it is not true, that nobody could verify it."""

import re

from tracker.extraction.actions.uses import Use
from tracker.extraction.rules.en.actions.forms import pattern_of
from tracker.extraction.rules.stems import Sought

_DENIAL = Sought(
    pattern_of(
        "(deny~|refute~|reject~|dismiss~|shoot~ down|disput~|contradict~|rubbish~) (all|any|the|these|those|such)? "
        "(claim|claims|report|reports|allegation|allegations|accusation|accusations|suggestions|rumours|rumors)? (that|of)? | "
        "no evidence (for|of|that) ... (claims|reports|that)? | no truth (to|in) ... "
        "(claims|reports|allegations|rumours|rumors) | (claims|reports) ... (were|are) (false|untrue)"
    )
)
_BEFORE = 140  # characters before a deed in which it may be denied
_REPORTED = 160  # characters between a deed and the words that call it untrue
_FALSE_THAT = Sought(
    re.compile(r"\b(?:not\s+true|untrue|false|a\s+lie|not\s+correct|not\s+the\s+case)\s+that\b[^.;:]{0,80}\Z", re.IGNORECASE)
)
_REPORTS_OF = Sought(
    re.compile(
        r"\b(?:reports?|claims?|rumou?rs?|allegations?|accusations?|statements?|suggestions?|news|assertions?)\s+(?:that|of)\b[^.;:]{0,100}\Z",
        re.IGNORECASE,
    )
)
_IS_FALSE = re.compile(
    r"[^.;:]{0,100}?\b(?P<false>(?:is|are|was|were|as)\s+[“\"'‘]?(?:\w+\s+and\s+)?(?:\w+ly\s+)?(?:not\s+true|untrue|false|baseless|unfounded|groundless|lies|a\s+lie|fake|"
    r"incorrect|wrong|fabricated|nonsense))\b",
    re.IGNORECASE,
)
_UNVERIFIED = Sought(
    re.compile(
        r"[^.;:]{0,100}?\b(?:could|can|have|has|had)\s*(?:not|n't)\s+(?:yet\s+)?be(?:en)?\s+(?:\w+ly\s+)?(?:verified|confirmed|corroborated|checked)\b",
        re.IGNORECASE,
    )
)
_WHO = re.compile(r"\b(?:who|which|that)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)
_IS = re.compile(r"\b(?:was|were|is|are)\b", re.IGNORECASE)
_CUT = re.compile(r"[\"“”;:,]|\b(?:and|but|while|saying|after|because)\b", re.IGNORECASE)


def denial_of(use: Use) -> str:
    """The wording that denies what the deed says ("shot down the claims that", "is not true that"), "" where there is none."""
    sentence = use.sentence
    if untrue := _untrue(use):
        return untrue
    window = max(sentence.span.start, use.start - _BEFORE)
    if not _DENIAL.may_match(sentence.low, window, use.start):
        return ""
    found = list(_DENIAL.pattern.finditer(sentence.text, window, use.start))
    if not found or _CUT.search(sentence.text, found[-1].end(), use.start):
        return ""
    if _WHO.search(sentence.text, window, found[-1].start()) and _IS.search(sentence.text, found[-1].end(), use.start):
        return ""  # "rebels who reject the accord were behind the bombing"
    return found[-1][0]


def _untrue(use: Use) -> str:
    """ "It is not true that …", "Reports that … are false": the words that say so, "" where none do."""
    sentence, window = use.sentence, max(use.sentence.span.start, use.start - _REPORTED)
    before = _FALSE_THAT.search(sentence.text, sentence.low, window, use.start)
    if before:
        return before[0]
    if not _REPORTS_OF.search(sentence.text, sentence.low, window, use.start):
        return ""
    after = _IS_FALSE.match(sentence.text, use.end, min(sentence.span.end, use.end + _REPORTED))
    return after["false"] if after else ""


def is_unverified(use: Use) -> bool:
    """ "The claim that rebels took it could not be verified": told by somebody, and affirmed by nobody."""
    sentence = use.sentence
    end = min(sentence.span.end, use.end + _REPORTED)
    if not _UNVERIFIED.may_match(sentence.low, use.end, end) or not _UNVERIFIED.pattern.match(sentence.text, use.end, end):
        return False
    return bool(_REPORTS_OF.search(sentence.text, sentence.low, max(sentence.span.start, use.start - _REPORTED), use.start))
