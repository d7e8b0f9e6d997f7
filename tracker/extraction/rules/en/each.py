"""What two say of each other, or each of itself: "each accused the other of shelling the town", "both claim to hold it"."""

import re

from tracker.extraction.rules.rule import Rule

_HAVE = r"(?:(?:have|has|had|both|each|again|also|repeatedly|immediately|since)\s){0,4}"
_SAYS = r"(?:said|say|says|claimed|claims?|insisted|insists?|alleged|reported|maintained|maintains?|announced)"

OF_OTHER = Rule(
    "en.each.of_other",
    re.compile(
        rf"\s{_HAVE}(?:(?:accus(?:e|ed|es|ing)|blam(?:e|ed|es|ing)|trad(?:ed|ing)\s(?:blame|accusations)|exchang(?:ed|ing)\saccusations)\s"
        r"(?:(?:the|each)\sother|one\sanother)?(?:\s(?:on|late|early|last|in|again)\b[\w ]{0,24}?)?\s?(?:of|for|over)"
        rf"|{_SAYS}\s(?:that\s)?(?:it\swas\s)?the\sother(?:\sside)?)\s",
        re.IGNORECASE,
    ),
    "the deed on the word of each, done by the other",
    "Norland and Morland accused each other of shelling Orra.",
    "shelling: Norland says Morland; shelling: Morland says Norland",
)
OF_ITSELF = Rule(
    "en.each.of_itself",
    re.compile(
        rf"\s(?:have\s|had\s)?(?:both|each)\s(?:also\s|again\s)?(?:{_SAYS})\s(?:that\s)?(?:to\s|they\s|it\s|control|victory|the\s|its\s|their\s)",
        re.IGNORECASE,
    ),
    "the deed on the word of each, done by itself",
    "Norland and Morland both claim to hold Orra.",
    "hold: Norland says Norland; hold: Morland says Morland",
)
