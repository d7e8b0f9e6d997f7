"""English words that make a count the sum of many acts ("in the past 24 hours", "the day's toll"), or show that it is of one."""

import re

from tracker.extraction.rules.rule import Rule

_ACTS = (
    r"(?:attacks|assaults|incidents|raids|strikes|shootings|bombings|killings|ambushes|explosions|blasts|operations|locations"
    r"|places|areas|villages|towns|districts|cities)"
)
_ACT = (
    r"(?:attack|assault|raid|strike|air\s?strike|shooting|bomb|bomber|bombing|ambush|explosion|blast|drone|missile|shell|rocket|mine"
    r"|grenade|gunman|mob|massacre|stampede|fire|crash)"
)


def _rule(name: str, words: str, example: str, reading: str) -> Rule[str]:
    return Rule(f"en.sum.{name}", re.compile(words, re.IGNORECASE), name, example, reading)


STRETCH = _rule(
    "stretch",
    r"\b(?:past|last|previous|preceding)\s+(?:(?:24|36|48|72|96|twenty[ -]four|forty[ -]eight|seventy[ -]two)\s+(?:hours|hrs)"
    r"|(?:[\w-]{1,12}\s+)?(?:days|nights|weeks|months))\b"
    r"|\b(?:over|during|in|within|throughout)\s+the\s+(?:past|last)\s+(?:day|week|month)\b"
    r"|\b(?:last|this)\s+(?:week|month|year)\s+alone\b|\bso\s+far\s+this\s+(?:week|month|year)\b|\b(?:this|the)\s+(?:week|month|year)\s+so\s+far\b",
    "At least 112 people were killed in Gao in the past 24 hours.",
    "killing",
)
TOLL = _rule(
    "toll",
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|night|week|weekend|month)['’]s\s+(?:death\s+)?toll\b|\b(?:daily|weekly|monthly|nationwide|combined)\s+(?:death\s+)?toll\b",
    "The daily toll on Tuesday was 64 killed in Gao.",
    "killing",
)
SEVERAL = _rule(
    "several",
    rf"\b(?:separate|different|various|multiple)\s+(?:[\w-]+\s+){{0,2}}{_ACTS}\b"
    r"|\b(?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|dozens\s+of)\s+times\b",
    "Seventeen traders were killed in four separate attacks in Gao on Sunday.",
    "assault",
)
MANY_ACTS = _rule(
    "many_acts",
    r"(?<![\w/\\.-])(?:[4-9]\d|\d{3}|\d{1,3},\d{3}|dozens\s+of|scores\s+of|hundreds\s+of|thousands\s+of)\s+(?:[\w-]+\s+){0,2}"
    r"(?:air\s?strikes|strikes|attacks|assaults|raids|bombardments)\b|\b\d{1,3},\d{3}\s+(?:[\w-]+\s+)?shells\b",
    "The army carried out 72 air strikes in Gao on Monday.",
    "air_strike",
)
ACROSS = _rule(
    "across",
    r"\b(?:across|throughout|all\s+over)\s+(?:the\s+)?(?:country|nation|region|province|state|territory|strip|enclave|(?-i:[A-Z])\w+)",
    "At least 38 people were killed across Mali on Sunday.",
    "killing",
)
ONE_ACT = _rule(
    "one_act",
    rf"\b(?:an?|one|this|that|the|another|\w+['’]s)\s+(?:[\w-]+\s+){{0,3}}?{_ACT}\b|\bwhen\b|\bas\s+(?:he|she|they|it)\b",
    "A drone killed two farmers in Gao in the past 24 hours.",
    "drone_strike",
)

SUMS = (STRETCH, TOLL, SEVERAL, MANY_ACTS, ACROSS, ONE_ACT)
