"""A day between a verb and its object: "captured on Monday the town"."""

import re

from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.rules.en.actions.grammar import DETERMINERS, wordset
from tracker.extraction.rules.en.actions.sorts import NUMERALS

_LONGEST = 8  # words of "late on the evening of 3 march 2016"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may-month|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_PART = r"(?:morning|afternoon|evening|night)"
_WEEKDAY = rf"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: {_PART})?"
_DATE = rf"(?:{_MONTH} \d\d?|\d\d? {_MONTH})(?: ,)?(?: \d{{4}})?"
_DAY = re.compile(
    rf"(?:(?:late|early|again|only) )?(?:(?:on |in )?(?:the {_PART} of )?(?:last |this )?(?:{_WEEKDAY}|{_DATE})|"
    rf"in (?:(?:late|early) )?(?:{_MONTH}(?: \d{{4}})?|\d{{4}})|(?:last|this) (?:week|month|year|{_PART})|"
    r"overnight|yesterday|today|at (?:dawn|dusk|noon|midnight|night)) "
)
_OPENS = wordset(
    "late early again only on in last this overnight yesterday today at the "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_BOUNDS = wordset("at nearly almost about around some more dozens hundreds thousands")
_COUNTED = wordset("least most than of")


def past_day(sentence: Sentence, after: int) -> int:
    """Where the words go on behind a day that stands right after a verb, if a noun opens there; else `after`."""
    if sentence.words[after : after + 1] == () or sentence.words[after] not in _OPENS:
        return after
    day = _DAY.match(" ".join((*sentence.words[after : after + _LONGEST], "")))
    at = after + day.group().count(" ") if day else after
    return at if _opens_noun(sentence, at) else after


def _opens_noun(sentence: Sentence, at: int) -> bool:
    """Whether a noun begins that a verb may have done something to: "the town", "two men", "at least 20", "Kyiv's offer"."""
    here, after = (*sentence.words[at : at + 2], "", "")[:2]
    if here in DETERMINERS or here in NUMERALS or here.isdigit() or here.endswith("'s"):
        return True
    return here in _BOUNDS and (after in _COUNTED or after in NUMERALS or after.replace(",", "").isdigit())
