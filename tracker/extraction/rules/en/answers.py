"""English words by which a party answers for a deed told before: it claims the deed, or denies it."""

import re

from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Stance

_CHARGE = r"(?:claims?|reports?|accusations?|allegations?|charges?)"
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
            rf"\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))\s+"
            rf"(?:it|this|that|these|those|(?:the|this|that|these|those|such|all|any)\s+(?:the\s+)?{_CHARGE})\b(?!\s+(?:that|of|it|they|he|\w+ed)\b)",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        "Rebels captured Harim on Monday. The Falcon Brigade denied it.",
        "capture, denied by Falcon Brigade",
    ),
)
NOBODY = re.compile(r"\b(?:no|nobody|none|neither|not|n't|never|without|yet\s+to)\b[^.;]{0,60}\Z", re.IGNORECASE)
