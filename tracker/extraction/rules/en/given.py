"""English words that take a deed for granted, whatever else they deny or leave open: "had no part in the murder"."""

import re
from functools import partial

from tracker.extraction.rules.rule import Rule

_THE = r"(?:the|this|that|these|those|his|her|their|[\w’'-]{2,30}['’]s?)\s+(?:[\w-]{1,30}\s+){0,2}"
_DID = (
    r"(?:perpetrat(?:ed|ing)|carr(?:ied|ying)\s+out|committ(?:ed|ing)|stag(?:ed|ing)|masterminded|claim(?:ed|ing)|behind|"
    r"responsible\s+for|guilty\s+of|blam(?:ed|ing)\s+[^.;:]{2,60}?\bfor)"
)
_DONE = (
    r"(?:(?:was|were|been)\s+(?:\w{1,20}ly\s+)?(?:perpetrated|carried\s+out|committed|planned\s+by|masterminded|staged)|"
    r"(?:was|were|is|are|been|be)\s+(?:\w{1,20}ly\s+)?(?:connected|linked|related|the\s+work\s+of|solved)|had\s+any\s+connection)"
)


def _rule(name: str, words: str, stands: str, example: str, reading: str) -> Rule[str]:
    return Rule(f"en.given.{name}", partial(re.compile, words, re.IGNORECASE), stands, example, reading)


CONDEMNED = _rule(
    "condemned",
    rf"\b(?:reject|repudiat|disown|disavow)(?:s|e|es|ed|ing)?\s+(?:\w{{1,20}}ly\s+)?{_THE}\Z",
    "before",
    "The bishops repudiated the murder of the judge.",
    "killing asserts",
)
PART = _rule(
    "part",
    r"\b(?:involve(?:d|ment)|participat(?:ed|ion|ing)|part|role|hand|complicity|implicat(?:ed|ion)|responsibility|connect(?:ed|ions?)|"
    rf"link(?:s|ed)?|relat(?:ed|ion)|nothing\s+to\s+do|knowledge|regarding|concerning|about|blame)\s+(?:in|for|with|to|of|on)?\s*{_THE}\Z",
    "before",
    "The brigade denied any part in the murder of the judge.",
    "killing denies",
)
DONE_BY = _rule(
    "done_by",
    rf"\b(?:{_DID}\s+{_THE}|(?:who|had|having|have)\s+(?:had\s+)?(?:planned|ordered|organi[sz]ed|financed)\s+{_THE}|\bin\s+the\s+case\s+of\s+"
    r"(?:the\s+)?(?:[\w-]{1,30}\s+){0,2})\Z",
    "before",
    "It is not known whether the brigade carried out the attack.",
    "assault happened",
)
DONE = _rule(
    "done",
    rf"[^.;:,]{{0,60}}?\b{_DONE}\b",
    "after",
    "The judge does not know whether the murder was committed by soldiers.",
    "killing happened",
)
# A clause that tells what has happened, inside what is demanded, decided or asked: "those who murdered", "after a bomb exploded".
TOLD_BESIDE = _rule(
    "told_beside",
    r"(?:\b(?:who|whom|whose|which|after|because|since|when)\b[^.;:]{0,100}|"
    r"\b(?!(?:that|if|whether|unless|until|and|or|but|than|as|when|where|how|what)\b)[a-z]{3,20}\s(?:they|he|she)\s(?:had\s)?)\Z",
    "before",
    "The mayor decided to close the school after two bombs exploded.",
    "bombing happened",
)
