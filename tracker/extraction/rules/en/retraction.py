"""English words that take back what was told before, without telling it again."""

import re

from tracker.extraction.rules.rule import Rule

_TOLD = (
    r"(?:report|claim|statement|story|announcement)s?\b"
    r"(?:\s+(?:of|from|on)\s+(?:\d{1,2}\s+\w+|\w+\s+\d{1,2}|\w+day)\b)?(?!\s+(?:that|of|about)\b)"
)

RETRACTIONS: tuple[Rule[None], ...] = (
    Rule(
        "en.retraction.withdraw",
        re.compile(
            r"\b(?:withdraws?|withdrew|withdrawing|withdrawn|retracts?|retracted|retracting|takes? back|took back)\s+"
            rf"(?:the|that|this|its|their|our|his|her)\s+(?:(?:earlier|previous|first)\s+)?{_TOLD}",
            re.IGNORECASE,
        ),
        None,
        "Rebels captured Harim, the Falcon Brigade said. We withdraw the report, the Falcon Brigade said later.",
        "capture at Harim",
    ),
    Rule(
        "en.retraction.wrong",
        re.compile(
            rf"\b(?:that|this|(?:the|that|our|its|their)\s+(?:(?:earlier|previous|first)\s+)?{_TOLD})\s+"
            r"(?:was|is|were|has been|had been|proved)\s+"
            r"(?:wrong|false|untrue|incorrect|mistaken|premature|in error|a mistake|an error)\b",
            re.IGNORECASE,
        ),
        None,
        "Rebels captured Harim, the Falcon Brigade said. That was wrong, the Falcon Brigade said later.",
        "capture at Harim",
    ),
)
