"""English words that make a deed news of one act, or take that from it: "the attack", "another bomb", "thousands"."""

import re

from tracker.extraction.rules.rule import Rule


def _before(name: str, words: str, example: str, reading: str) -> Rule[str]:
    """Words that stand right before the deed."""
    return Rule(f"en.grounds.{name}", re.compile(words + r"\Z", re.IGNORECASE), "before", example, reading)


def _sentence(name: str, words: str, example: str, reading: str) -> Rule[str]:
    """Words anywhere in the sentence."""
    return Rule(f"en.grounds.{name}", re.compile(words, re.IGNORECASE), "sentence", example, reading)


_ADJECTIVES = r"(?:[\w-]{1,30}\s+){0,2}"

DEFINITE = _before(
    "definite",
    rf"(?:\b(?:the|this|that|these|those|his|her|their|its|our|both)|\w['’]s?)\s+{_ADJECTIVES}",
    "The murder of the judge shocked the port.",
    "killing",
)
INDEFINITE = _before(
    "indefinite",
    rf"\b(?:a|an|another|one|two|three|four|five|six|several|other|second|third|some)\s+{_ADJECTIVES}",
    "Another bombing was reported at noon.",
    "bombing",
)
WAS = _before("was", r"\b(?:was|were)\s+(?:\w{1,20}ly\s+)?", "A judge was murdered in the port.", "killing")
HAS = _before("has", r"\b(?:has|have)\s+(?:been\s+)?(?:\w{1,20}ly\s+)?", "The group has kidnapped engineers.", "abduction")
IS = _before("is", r"\b(?:is|are|be|being)\s+(?:\w{1,20}ly\s+)?", "Judges are murdered there.", "killing")
ANOTHER = _sentence(
    "another",
    r"\b(?:another|other|separate|second|third|elsewhere|meanwhile|also|in addition|different|similar|likewise|moreover|"
    r"furthermore)\b",
    "Elsewhere a teacher was murdered.",
    "killing",
)
MEASURE = _before(
    "measure",
    r"\b(?:first|only|worst|most|last|[a-z]{3,12}est)\b[^.;:]{0,50}\b(?:since|than)\s+(?:[\w'’-]+\s+){0,4}",
    "It was the deadliest night since planes bombed the port.",
    "air_strike",
)
OURSELVES = _sentence("ourselves", r"\b(?:we|our|us|i|my)\b", "We condemn the murder of the judge.", "killing")
COMBAT = _sentence(
    "combat",
    r"\b(?:clash(?:es|ed)?|combats?|fighting|battles?|offensive|enemy|troops|battalions?|garrisons?|soldiers|positions)\b",
    "The raid on the port followed hours of fighting.",
    "assault",
)
MANY = _sentence(
    "many",
    r"\b(?:thousands|hundreds|many|years|decades?|every|always|all|more and more|\d{1,3},000)\b",
    "Thousands were killed in the valley.",
    "killing",
)

GROUNDS = (DEFINITE, INDEFINITE, WAS, HAS, IS, ANOTHER, MEASURE, OURSELVES, COMBAT, MANY)
