"""English words by which a party answers for a deed told before: it claims the deed, or denies it."""

import re

from tracker.extraction.rules.en.responsibility import IS_BEHIND, OWNS_UP
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Stance

_CHARGES = r"claims?|reports?|accusations?|allegations?|charges?|statements?|assertions?|announcements?|gains|advances"
_CHARGE = rf"(?:{_CHARGES})"
_OWNER = r"(?:(?-i:Mr|Ms|Mrs)\.?\s+)?(?-i:[A-Z])[\w’'-]{1,30}\s+"
_THAT = r"(?:the|this|that|these|those|such|all|any|a|an)\s+(?:(?:earlier|latest|recent)\s+)?"
_STATE_BODY = r"army|military|government|regime|ministry|junta"
_OTHER_BODY = r"rebels?|insurgents?|separatists?|militants?|militia|opposition|group"
_BODY = rf"(?:the\s+)?(?:{_STATE_BODY}|{_OTHER_BODY}|enemy)['’]s?\s+(?:(?:earlier|latest|recent)\s+)?"
_OWNED = rf"(?:{_THAT}(?:{_OWNER}){{0,2}}|(?:{_OWNER}){{1,2}}|{_BODY})"
_BEEN = r"(?:was|were|has\s+been|have\s+been)"
_PART = r"(?:any\s+)?(?:involvement|responsibility|role|part|knowledge|connection)"

OF_BODY = re.compile(rf"\b(?:(?P<state>{_STATE_BODY})|{_OTHER_BODY})['’]", re.IGNORECASE)  # whose claim is answered

ANSWERS: tuple[Rule[Stance], ...] = (
    Rule(
        "en.answer.responsibility",
        re.compile(rf"\b(?:{OWNS_UP}|{IS_BEHIND})\b", re.IGNORECASE),
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
            rf"(?:it|this|these|those|that\s+any\s+such\s+(?:incident|attack|thing|massacre|killing|raid|event)|that(?=\s*[.,;!?]|\s*\Z|\s+(?:on|in|late|early|yesterday|today)\b)|{_OWNED}{_CHARGE})\b(?!\s+(?:that|of|it|they|he|\w+ed)\b)",
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
            rf"\b{_OWNED}{_CHARGE}\s+(?:\w+\s+){{0,2}}(?:is|are|was|were|as)\s+[“\"'‘]?(?:(?:\w+ly|pure|mere|sheer|an?|total|complete|"
            r"absolute|more)\s+){0,3}(?:not\s+true|untrue|false|baseless|unfounded|groundless|lie|lies|fake|nonsense|wrong|incorrect|"
            r"propaganda|absurd|ridiculous|fabricated|fabrications?|inventions?|fiction|disinformation|misinformation)\b",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        "The army said it took Harim on Monday. The Falcon Brigade said that the claim was false.",
        "capture, denied by Falcon Brigade",
    ),
    Rule(
        "en.answer.that_untrue",
        re.compile(
            r"(?<![\w,;]\s)\b(?:that|this|these)\s+(?:is|are|was|were)\s+(?:(?:\w+ly|all|pure|mere|sheer|an?|total|complete)\s+){0,2}"
            r"(?:not\s+true|untrue|false|baseless|unfounded|groundless|lies?|fake|nonsense|propaganda|fabrications?|disinformation)\b",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        'The army said it took Harim on Monday. "That is not true," the Falcon Brigade said.',
        "capture, denied by Falcon Brigade",
    ),
)
# Who denies in a clause that hangs on what is told.
HANGING = Rule(
    "en.answer.hanging",
    re.compile(
        rf",\s+(?:which|something(?:\s+that)?|(?:an?|the)\s+(?:\w+\s+)?(?:{_CHARGES}|account|version|story)(?:\s+(?:that|which))?)\s+"
        r"(?P<who>(?!(?:was|were|is|are|has|had|have|it|he|she|they)\b)[^,;.:]{2,60}?)\s+(?:(?:has|have|had|later|quickly|promptly|also)\s+){0,2}"
        r"(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|refut(?:es?|ed)|contest(?:s|ed)?|contradict(?:s|ed)?)\b",
        re.IGNORECASE,
    ),
    Stance.DENIES,
    "Rebels captured Harim on Monday, which the Falcon Brigade denied.",
    "capture, denied by Falcon Brigade",
)
# What is denied here was claimed by somebody; of these only what moved ground is denied.
CLAIMED = re.compile(r"\b(?:claims?|accusations?|allegations?|statements?|assertions?|announcements?)\b", re.IGNORECASE)
CHARGED = re.compile(r"\b(?:accusations?|allegations?|charges?)\b", re.IGNORECASE)
GROUND = re.compile(r"\b(?:gains|advances)\b", re.IGNORECASE)
NOBODY = re.compile(r"\b(?:no|nobody|none|neither|not|n't|never|without|yet\s+to)\b[^.;]{0,60}\Z", re.IGNORECASE)
