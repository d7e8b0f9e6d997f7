"""How a rule about numbers is made: a state after the number, a verb before it, or a noun that tells by itself."""

import re
from dataclasses import dataclass
from functools import partial

from tracker.extraction.rules.rule import Rule

__all__ = ["CountRule", "Counts", "after", "before", "noun"]


@dataclass(frozen=True, slots=True)
class Counts:
    """What a number counts, and whether the telling words stand "after" or "before" it."""

    what: str
    side: str


type CountRule = Rule[Counts]

_GAP = (
    r"(?:(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|left|leaves|and|but|or|while|after|when|where|which|whom|whose|thousands|hundreds|dozens|scores|by|as|with|without|no|none|nobody|including|bodies|corpses|were|was|are"
    r"|have|had|has)\b)[^\W\d_][\w'’-]*\s+)"
)
# What "who" or "that" before it does, and does not suffer: "two men who killed the mayor".
_DOING = (
    "killed|executed|massacred|murdered|assassinated|beheaded|wounded|injured|hurt|abducted|kidnapped|seized|captured|arrested|"
    "detained|freed|released|liberated|evacuated|besieged|displaced"
)
_AUX = (
    r"(?:(?:were|was|are|is|have|has|had|been|being|be|also|all|reportedly|confirmed|believed|left|presumed|feared|reported|thought|known|shot|still|since|now|already|later|to"
    rf"|(?:who|that)(?!\s+(?:{_DOING})\s+(?:the|an?|his|her|their|its|two|three|four|five|six|seven|eight|nine|ten|\d|at\s+least|more)\b))\s+)"
)
_THEN = (
    r"(?=\W*\Z|\s*[,.;:()\"”–—]|\s+(?:in|by|when|during|and|on|after|near|at(?!\s+(?:least|most))|since|as|over|last|this|overnight|yesterday|today|so|while|but"
    r"|outside|inside|across|around|amid|there|here|or|from|following|because|per|every|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
# What may stand between a verb and its number: "killed, by most counts, some 200".
_ASIDE = (
    r"(?:,\s+(?:by\s+(?:most|some|all|its|their|one|another|official|local)\b|according\s+to\b|reportedly|officially)"
    r"[^,.;:\d]{0,60},)?"
)
_OTHER = r"(?:(?:another|other|others|further|more|the|a total of|a further|also)\s+){0,3}"


def after(name: str, what: str, states: str, example: str, reading: str, free: str = "(?!)") -> CountRule:
    """A state told of the number after it: "were killed", "killed in", "dead"; `free` verbs may have anything after them."""
    pattern = rf"\s+{_GAP}{{0,6}}?(?:{_AUX}{{1,5}}(?:\w+ly\s+)?(?:{states})\b|(?:{free})\b|(?:\w+ly\s+)?(?:{states})\b{_THEN})"
    return Rule(f"en.number.{name}", partial(re.compile, pattern, re.IGNORECASE), Counts(what, "after"), example, reading)


def before(name: str, what: str, verbs: str, example: str, reading: str) -> CountRule:
    """A verb whose object the number is: "killed", "wounding another"."""
    pattern = rf"\b(?:{verbs}){_ASIDE}\s+{_OTHER}\Z"
    return Rule(f"en.number.{name}", partial(re.compile, pattern, re.IGNORECASE), Counts(what, "before"), example, reading)


def noun(name: str, what: str, nouns: str, example: str, reading: str) -> CountRule:
    """A noun that tells by itself what is counted."""
    pattern = rf"\s+(?:of\s+(?:the|its|his|their)\s+)?{_GAP}{{0,3}}?(?:{nouns})\b"
    return Rule(f"en.number.{name}", partial(re.compile, pattern, re.IGNORECASE), Counts(what, "after"), example, reading)
