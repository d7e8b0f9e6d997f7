"""English words by which a party answers for a deed told before: it claims the deed, or denies it."""

import re

from tracker.extraction.rules.en.responsibility import IS_BEHIND, OWNS_UP
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Stance

_CHARGES = (
    r"claims?|reports?|accusations?|allegations?|charges?|statements?|assertions?|announcements?|accounts?|findings|gains|"
    r"advances|information|rumou?rs?"
)
_CHARGE = rf"(?:{_CHARGES})"
_OWNER = r"(?:(?-i:Mr|Ms|Mrs)\.?\s+)?(?-i:[A-Z])[\w’'-]{1,30}\s+"
_THAT = r"(?:the|this|that|these|those|such|all|any|both|each|either|a|an)\s+(?:(?:earlier|latest|recent)\s+)?"
_STATE_BODY = r"army|military|government|regime|ministry|junta"
_OTHER_BODY = r"rebels?|insurgents?|separatists?|militants?|militia|opposition|group"
_BODY = rf"(?:the\s+)?(?:{_STATE_BODY}|{_OTHER_BODY}|enemy)['’]s?\s+(?:(?:earlier|latest|recent)\s+)?"
_OWNED = rf"(?:(?:his|her|its|their)\s+|{_THAT}(?:{_OWNER}){{0,2}}|(?:{_OWNER}){{1,2}}|{_BODY})"
_BEEN = r"(?:was|were|has\s+been|have\s+been)"
_PART = r"(?:any\s+)?(?:involvement|responsibility|role|part|knowledge|connection)"
_DONE_IT = r"(?:involved|behind\s+it|behind\s+(?:the|this|that|any)\b|responsible|to\s+blame|guilty)"
_DEED = (
    r"(?:the|this|that|these)\s+(?:\w+\s+)?(?:attacks?|raids?|killings?|murders?|bombings?|blasts?|shelling|massacre|explosions?|"
    r"assassination|shootings?|ambush|abductions?|kidnappings?|strikes?|deaths?|incident)"
)
_ORDERED = (
    r"(?:ordered|ordering|planned|planning|carried\s+out|carrying\s+out|committed|committing|done|doing|organi[sz]ed|organi[sz]ing|"
    r"approved|approving|staged|staging)"
)
_SAYS = r"(?:says|said|insist(?:s|ed)|maintain(?:s|ed)|repl(?:ies|ied)|respond(?:s|ed)|counter(?:s|ed)|wrote|writes|add(?:s|ed))"
_SAID_IT = rf"{_SAYS}(?:\s+(?:in|on|late|early|later|yesterday)\b[^,.;:]{{0,50}}?)?(?:\s+that)?\s+(?:it|they|he|she)"
# "Denies it", "brushed it aside": verbs of denying, those that take the claim between their two words left out.
_DENIES = (
    r"(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted)|contradict(?:s|ed)|"
    r"rubbish(?:es|ed)|debunk(?:s|ed)|scoff(?:s|ed)\s+at|brush(?:es|ed)\s+(?:aside|off)|po(?:urs|ured)\s+scorn\s+on)"
)
_ALONE = (
    r"\s*[.,;:!?”\"—–-]|\s*\Z|\s+(?:on|in|at|until|till|for|since|during|again|late|early|yesterday|today|as|and|but|saying|when|through|via|to|with|outright|"
    r"flatly|\w+ly)\b"
)
_ADVERBS = r"(?:(?:\w+ly|all|pure|mere|sheer|an?|total|complete|absolute|another|more|just|nothing\s+but|(?-i:[A-Z])\w+)\s+){0,3}"
_FALSE = (
    r"not\s+true|untrue|false|baseless|unfounded|without\s+foundation|groundless|lie|lies|fake|nonsense|propaganda|fabricated|"
    r"fabrications?|inventions?|disinformation|misinformation|rubbish"
)
_UNTRUE = (
    rf"(?:{_FALSE}|wrong|incorrect|absurd|ridiculous|fiction|figments?|fairy\s+tales?|fantas(?:y|ies)|myths?|staged|doctored|"
    r"forged|forger(?:y|ies)|a\s+hoax)"
)
_NOUN = (
    r"(?:the|this|that|its|their|his|her)\s+(?:\w+\s+)?(?:incident|loss|losses|defeat|retreat|withdrawal|setback|deaths?|toll|news|error|"
    r"mistake)"
)
# "Called reports that the town had fallen a lie": what somebody so calls is denied.
CALLED_UNTRUE = re.compile(
    rf"(?:(?:the|these|those|such|any|all|[\w’'-]+['’]s?)\s+){{0,2}}{_CHARGE}\b.{{3,400}}?\s(?:as\s+)?[“\"'‘]?{_ADVERBS}{_UNTRUE}\W*",
    re.IGNORECASE | re.DOTALL,
)
_RECORD = r"(?:recordings?|footage|videos?|films?|pictures?|images|photographs?|documents?|letters?|tapes?)"
_CALLS = r"(?:call(?:s|ed)|describ(?:es|ed)|brand(?:s|ed)|label(?:s|led|ed)|denounc(?:es|ed)|dismiss(?:es|ed))"


_WHO = (
    r"(?P<who>(?!(?:was|were|is|are|has|had|have|it|he|she|they)\b)[^,;.:]{2,60}?)\s+"
    r"(?:(?:has|have|had|later|quickly|promptly|also)\s+){0,2}"
)
OF_BODY = re.compile(rf"\b(?:(?P<state>{_STATE_BODY})|{_OTHER_BODY})['’]", re.IGNORECASE)  # whose claim is answered

# Another voice names who did what was just told.
DID_IT = Rule(
    "en.answer.did_it",
    re.compile(
        r"(?<=\s)(?:had\s+)?(?:did|done)(?:\s+(?:it|so|this|that)\b)?(?=\s*(?:[.,;!?”\"]|\Z))|(?<=\s)(?:were|was)\s+(?:behind\s+it|responsible)"
        r"(?=\s*(?:[.,;!?”\"]|\Z))",
        re.IGNORECASE,
    ),
    Stance.ASSERTS,
    "Shells hit the mill, and the mayor said the River Guard did it.",
    "River Guard",
)

ANSWERS: tuple[Rule[Stance], ...] = (
    Rule(
        "en.answer.responsibility",
        re.compile(
            rf"\b(?:{OWNS_UP}|{IS_BEHIND}|{_SAID_IT}\s+(?:had\s+)?(?:d(?:id|one)\s+(?:it|this)|carried\s+(?:it|this)\s+out))\b",
            re.IGNORECASE,
        ),
        Stance.ASSERTS,
        "A bomb killed two men in Harim. The Falcon Brigade claimed responsibility.",
        "bombing by Falcon Brigade",
    ),
    Rule(
        "en.answer.no_part",
        re.compile(
            rf"\b(?:(?:den(?:y|ies|ied|ying)|disclaim(?:s|ed))\s+(?:(?:having\s+)?(?:played\s+)?{_PART}|"
            rf"(?:being|having\s+been|(?:that\s+)?(?:it|they|he|she)\s+(?:was|were|had\s+been))\s+{_DONE_IT})|"
            rf"{_SAID_IT}\s+(?:(?:was|were|had)\s+(?:not\s+(?:been\s+)?{_DONE_IT}|in\s+no\s+way\s+{_DONE_IT})|had\s+(?:no\s+{_PART}|nothing\s+to\s+do\s+with))|"
            rf"(?<!\bwho\s)had\s+(?:played\s+)?(?:no\s+(?:part|role|hand)\s+in|nothing\s+to\s+do\s+with)\s+(?=(?:it|{_DEED})\b)|"
            rf"den(?:y|ies|ied|ying)\s+(?:having\s+)?{_ORDERED}\s+(?:it|this|them|{_DEED})\b|"
            r"distanc(?:es|ed)\s+(?:itself|themselves|himself|herself)\s+from)\b",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        "A bomb killed two men in Harim. The Falcon Brigade denied any involvement.",
        "bombing by Falcon Brigade, denied",
    ),
    Rule(
        "en.answer.denied",
        re.compile(
            rf"\b(?:(?<!\bto\s)(?<!ould\s)(?<!\bwill\s)(?:reject|dismiss|dispute|refute)\s+(?={_OWNED}{_CHARGE}\b)|{_DENIES}\s+)"
            rf"(?:it|(?:this|these|those)(?={_ALONE})|that\s+any\s+such\s+(?:incident|attack|thing|massacre|killing|raid|event)|that(?={_ALONE})|{_OWNED}{_CHARGE})\b(?!\s+(?:that|of|it|they|he|had|has|was|were|is|would|could|will|ever|did|\w+ed)\b)",
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
            rf"\b(?:{_OWNED}(?:{_CHARGE}|{_RECORD})\s+(?:\w+\s+){{0,2}}(?:is|are|was|were|as|(?:had|has)\s+been)\s+[“\"'‘]?|"
            rf"{_CALLS}\s+(?:it|this|that|{_OWNED}(?:{_CHARGE}|{_RECORD})(?:\s+of\s+(?:the|this|that)\s+[\w-]+)?)\s+(?:as\s+)?[“\"'‘]?){_ADVERBS}{_UNTRUE}\b|"
            rf"\b(?:{_CHARGE}|{_RECORD}|messages?|information|this|that|it)\b[^.;:]{{0,60}}?\s+(?:do(?:es)?|did)\s+not\s+correspond\s+(?:to|with)\s+"
            r"(?:the\s+)?(?:reality|truth|facts)\b|"
            r"\b(?:the\s+[\w-]+|they|he|she|it|(?-i:[A-Z])[\w-]+)\s+(?:is|are|was|were)\s+(?:lying(?=\s*[.,;”\"]|\s*\Z|\s+(?:about|when|and\s+that)\b)|telling\s+(?:lies|a\s+lie)\b)|"
            rf"\bno\s+truth\s+(?:whatever\s+|whatsoever\s+|at\s+all\s+)?(?:in|to|behind)\s+(?:it|this|that|{_OWNED}{_CHARGE})\b(?!\s+(?:that|of)\b)",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        "The army said it took Harim on Monday. The Falcon Brigade said that the claim was false.",
        "capture, denied by Falcon Brigade",
    ),
    Rule(
        "en.answer.that_untrue",
        re.compile(
            r"(?:(?<![\w,;]\s)\b|\b(?:said|says|insisted|replied|wrote)\s+(?:that\s+)?[“\"'‘]?)(?:that|this|these)\s+(?:is|are|was|were)\s+"
            rf"{_ADVERBS}(?:{_FALSE})\b",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        'The army said it took Harim on Monday. "That is not true," the Falcon Brigade said.',
        "capture, denied by Falcon Brigade",
    ),
    Rule(
        "en.answer.did_not",
        re.compile(
            rf"\b(?:{_SAID_IT}|(?:told|tells)\s+[^,.;:]{{1,40}}?\s+(?:that\s+)?(?:it|they|he|she))\s+"
            r"(?:(?:had|has|have|did|does|do|was|were|is|are)\s+not|(?:had|has|have|did|does|do|was|were|is|are)n['’]t|never\s+(?:had|did))"
            r"(?:\s+(?:done\s+so|done\s+it|done\s+any\s+such\s+thing))?(?=\s*[.,;]|\s*\Z)",
            re.IGNORECASE,
        ),
        Stance.DENIES,
        "The army said it took Harim on Monday. The Falcon Brigade said it had not.",
        "capture, denied by Falcon Brigade",
    ),
    Rule(
        "en.answer.bears_out",
        re.compile(
            rf"\b(?:confirm(?:s|ed)|corroborat(?:es|ed)|verif(?:ies|ied))\s+(?:it|(?:this|that)(?={_ALONE})|{_OWNED}{_CHARGE}(?!\s+(?:that|of)\b)|{_NOUN})"
            rf"(?=\s*[.,;]|\s*\Z|{_ALONE}|\s+(?:of|and|but)\b)",
            re.IGNORECASE,
        ),
        Stance.CONFIRMS,
        "Rebels captured Harim on Monday. The Falcon Brigade confirmed the loss.",
        "capture by Rebels",
    ),
    Rule(
        "en.answer.owns",
        re.compile(
            rf"\b(?:admit(?:s|ted)|conced(?:es|ed)|acknowledg(?:es|ed))\s+(?:it|(?:this|that)(?={_ALONE})|{_NOUN})(?=\s*[.,;]|\s*\Z|{_ALONE}|\s+(?:of|and|but)\b)",
            re.IGNORECASE,
        ),
        Stance.CONCEDES,
        "Rebels captured Harim on Monday. The Falcon Brigade conceded the loss.",
        "capture by Rebels",
    ),
    Rule(
        "en.answer.as_much",
        re.compile(r"\b(?:conced|admit|acknowledg)(?:es|s|ed|ted)\s+as\s+much\b", re.IGNORECASE),
        Stance.CONCEDES,
        "The Falcon Brigade denied that it had shelled Harim. It conceded as much on Tuesday.",
        "shelling by Falcon Brigade",
    ),
)
# Who denies in a clause that hangs on what is told.
HANGING = Rule(
    "en.answer.hanging",
    re.compile(
        rf",\s+(?:which|something(?:\s+that)?|(?:an?|the)\s+(?:\w+\s+)?(?:{_CHARGES}|account|version|story|figure|number|toll)(?:\s+(?:that|which))?)\s+"
        rf"{_WHO}"
        r"(?:(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|refut(?:es?|ed)|contest(?:s|ed)?|contradict(?:s|ed)?|rubbish(?:es|ed))\b|"
        rf"{_CALLS}\s+(?:as\s+)?[“\"'‘]?{_ADVERBS}{_UNTRUE}\b)",
        re.IGNORECASE,
    ),
    Stance.DENIES,
    "Rebels captured Harim on Monday, which the Falcon Brigade denied.",
    "capture, denied by Falcon Brigade",
)
HANGING_BY = Rule(
    "en.answer.hanging_by",
    re.compile(
        rf",\s+(?:an?|the)\s+(?:\w+\s+)?(?:{_CHARGES}|account|version|story|figure|toll)\s+(?:\w+ly\s+|later\s+)?"
        r"(?:denied|rejected|dismissed|disputed|refuted|contested|contradicted)\s+by\s+(?P<who>[^,;.:]{2,60})",
        re.IGNORECASE,
    ),
    Stance.DENIES,
    "Rebels captured Harim on Monday, a claim rejected by the Falcon Brigade.",
    "capture, denied by Falcon Brigade",
)
CHARGE = re.compile(rf"\b{_CHARGE}\b", re.IGNORECASE)  # the words before it may tell whose it is
_TAKEN_UP = (
    rf",\s+(?:which|something(?:\s+that)?|(?:an?|the)\s+(?:\w+\s+)?(?:{_CHARGES}|loss|figure|toll|version|news)"
    r"(?:\s+(?:that|which))?)\s+"
)
# Who bears out in such a clause what is told, or owns it.
BORNE_OUT: tuple[Rule[Stance], ...] = (
    Rule(
        "en.answer.confirmed",
        re.compile(
            rf"{_TAKEN_UP}{_WHO}(?:confirm(?:s|ed)|corroborat(?:es|ed)|verif(?:ies|ied))\b(?!\s+that\b)",
            re.IGNORECASE,
        ),
        Stance.CONFIRMS,
        "Rebels captured Harim on Monday, a report that the Falcon Brigade confirmed.",
        "capture, confirmed by Falcon Brigade",
    ),
    Rule(
        "en.answer.conceded",
        re.compile(
            rf"{_TAKEN_UP}{_WHO}(?:acknowledg(?:es|ed)|admit(?:s|ted)|conced(?:es|ed))\b(?!\s+that\b)",
            re.IGNORECASE,
        ),
        Stance.CONCEDES,
        "Rebels captured Harim on Monday, a loss that the Falcon Brigade admitted.",
        "capture, conceded by Falcon Brigade",
    ),
)
# What is denied here was claimed by somebody; of these only what moved ground is denied.
CLAIMED = re.compile(r"\b(?:claims?|accusations?|allegations?|statements?|assertions?|announcements?)\b", re.IGNORECASE)
CHARGED = re.compile(r"\b(?:accusations?|allegations?|charges?)\b", re.IGNORECASE)
GROUND = re.compile(r"\b(?:gains|advances)\b", re.IGNORECASE)
LOSS = re.compile(r"\b(?:loss|losses|defeat|retreat|withdrawal|setback)\Z", re.IGNORECASE)
NOBODY = re.compile(r"\b(?:no|nobody|none|neither|not|n't|never|without|yet\s+to)\b[^.;]{0,60}\Z", re.IGNORECASE)
