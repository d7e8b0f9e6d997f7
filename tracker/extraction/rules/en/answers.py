"""English words by which a party answers for a deed told before: it claims the deed, or denies it."""

import re

from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Stance

_CHARGE = r"(?:claims?|reports?|accusations?|allegations?|charges?|statements?|assertions?|announcements?|gains|advances)"
_OWNER = r"(?:(?-i:Mr|Ms|Mrs)\.?\s+)?(?-i:[A-Z])[\w’'-]{1,30}\s+"
_THAT = r"(?:the|this|that|these|those|such|all|any|a|an)\s+(?:(?:earlier|latest|recent)\s+)?"
_OWNED = rf"(?:{_THAT}(?:{_OWNER}){{0,2}}|(?:{_OWNER}){{1,2}})"
_BEEN = r"(?:was|were|has\s+been|have\s+been)"
_PART = r"(?:any\s+)?(?:involvement|responsibility|role|part|knowledge|connection)"

ANSWERS: tuple[Rule[Stance], ...] = (
    Rule(
        "en.answer.responsibility",
        re.compile(
            r"\b(?:claim(?:s|ed|ing)?|assum(?:es|ed|ing)|admit(?:s|ted)?|t(?:akes|ook)|accept(?:s|ed)?)\s+"
            r"(?:the\s+|full\s+)?(?:responsibility|credit)\b"
            r"|\b(?:said|says)\s+(?:it|they)\s+(?:was|were|is|are|had\s+been)\s+behind\b",
            re.IGNORECASE,
        ),
        Stance.ASSERTS,
        "A bomb killed two men in Harim. The Falcon Brigade claimed responsibility.",
        "bombing by Falcon Brigade",
    ),
    Rule(
        "en.answer.no_part",
        re.compile(rf"\b(?:den(?:y|ies|ied|ying)|disclaim(?:s|ed))\s+(?:(?:having\s+)?(?:played\s+)?{_PART})\b", re.IGNORECASE),
        Stance.DENIES,
        "A bomb killed two men in Harim. The Falcon Brigade denied any involvement.",
        "bombing by Falcon Brigade, denied",
    ),
    Rule(
        "en.answer.denied",
        re.compile(
            r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted)|contradict(?:s|ed))\s+"
            rf"(?:it|this|that|these|those|{_OWNED}{_CHARGE})\b(?!\s+(?:that|of|it|they|he|\w+ed)\b)",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        "Rebels captured Harim on Monday. The Falcon Brigade denied it.",
        "capture, denied by Falcon Brigade",
    ),
    Rule(
        "en.answer.denied_by",
        re.compile(
            rf"\b(?:{_OWNED}{_CHARGE}(?:\s+{_BEEN})?|(?:they|it|this|that|which)\s+{_BEEN})\s+(?:\w+\s+)?"
            r"(?:denied|rejected|dismissed|disputed|refuted|rebutted|contradicted)\s+by\b",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        "The army said it took Harim on Monday. The claim was disputed by the Falcon Brigade.",
        "capture, denied by Falcon Brigade",
    ),
    Rule(
        "en.answer.untrue",
        re.compile(
            rf"\b{_OWNED}{_CHARGE}\s+(?:\w+\s+){{0,2}}[“\"'‘]?(?:is|are|was|were)\s+(?:not\s+true|untrue|false|baseless|unfounded|"
            r"groundless|a\s+lie|lies|fake|nonsense|wrong|incorrect)\b",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        "The army said it took Harim on Monday. The Falcon Brigade said that the claim was false.",
        "capture, denied by Falcon Brigade",
    ),
)
# What is denied here was claimed by somebody; of these only what moved ground is denied.
CLAIMED = re.compile(r"\b(?:claims?|accusations?|allegations?|statements?|assertions?|announcements?)\b", re.IGNORECASE)
CHARGED = re.compile(r"\b(?:accusations?|allegations?|charges?)\b", re.IGNORECASE)
GROUND = re.compile(r"\b(?:gains|advances)\b", re.IGNORECASE)
NOBODY = re.compile(r"\b(?:no|nobody|none|neither|not|n't|never|without|yet\s+to)\b[^.;]{0,60}\Z", re.IGNORECASE)
