"""English words that make a deed news of one act, or take that from it: "the attack", "another bomb", "thousands"."""

import re
from functools import partial

from tracker.extraction.rules.rule import Rule


def _before(name: str, words: str, example: str, reading: str) -> Rule[str]:
    """Words that stand right before the deed."""
    return Rule(f"en.grounds.{name}", partial(re.compile, words + r"\Z", re.IGNORECASE), "before", example, reading)


def _sentence(name: str, words: str, example: str, reading: str) -> Rule[str]:
    """Words anywhere in the sentence."""
    return Rule(f"en.grounds.{name}", partial(re.compile, words, re.IGNORECASE), "sentence", example, reading)


_ADJECTIVES = r"(?:[\w-]{1,30}\s+){0,2}"

DEFINITE = _before(
    "definite",
    rf"(?:\b(?:the|this|that|these|those|his|her|their|its|our|both)|\w['’]s?)\s+{_ADJECTIVES}",
    "The murder of the judge shocked the port.",
    "killing",
)
ORDINAL = _before(
    "ordinal",
    rf"(?<!\bis )(?<!\bwas )(?<!\bas )(?<!\bbe )(?<!\bmarks )(?<!\bmarked )\bthe\s+"
    rf"(?:second|third|fourth|fifth|other|latter)\s+{_ADJECTIVES}",
    "Two bombs went off in the port. The second explosion wounded a judge.",
    "bombing",
)
INDEFINITE = _before(
    "indefinite",
    rf"\b(?:a|an|another|one|two|three|four|five|six|several|other|second|third|some)\s+{_ADJECTIVES}",
    "Another bombing was reported at noon.",
    "bombing",
)
ANOTHER = _sentence(
    "another",
    r"\b(?:another|other|separate|second|third|elsewhere|meanwhile|also|in addition|on the same (?:day|night)|different|"
    r"similar|likewise|moreover|"
    r"furthermore)\b",
    "Elsewhere a teacher was murdered.",
    "killing",
)
COUNTED_AS = _sentence(
    "counted_as",
    r"\W*(?:it|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['’]s(?:\s+\w+)?)?\s+(?:was|is|marked|marks)\s+"
    r"(?:at\s+least\s+|only\s+)?(?:the|one\s+of\s+the)\s+(?:second|third|fourth|fifth|sixth|latest|worst|first|only|most|[a-z]{3,12}est)\b",
    "A bomb went off in the port. It was the second attack there in a month.",
    "assault",
)
FURTHER = _sentence(
    "further",
    r"\W*(?:at\s+least\s+|some\s+|about\s+)?(?:(?:another|a\s+further)\s+(?=\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"dozens?|several|some|about)|[\w,-]+\s+(?:more|others|other\s+people|more\s+people)\b)[^.,;:]{0,60}",
    "A bomb killed nine people in the port. Another 30 people were wounded.",
    "wounding",
)
MEASURE = _before(
    "measure",
    r"\b(?:first|only|worst|most|last|[a-z]{3,12}est)\b[^.;:]{0,50}\b(?:since|than)\s+(?:[\w'’-]+\s+){0,4}",
    "It was the deadliest night since planes bombed the port.",
    "air_strike",
)
REASON = _before(
    "reason",
    r"\b(?:aveng(?:e|ed|ing)|(?:revenge|retaliation|retribution|reprisals?|vengeance)\s+for|anniversary\s+of|"
    r"(?:anger(?:ed)?|outrage[d]?|protests?|protesting|demonstrations?)\s+(?:at|over|against|by)|commemorat(?:e|ed|ing))\s+"
    r"(?:the|this|that|his|her|their|its|an?)\s+(?:[\w-]+\s+){0,3}",
    "Crowds burned shops in the port to avenge the murder of a judge.",
    "killing",
)
SERIES = _before(
    "series",
    r"\b(?:has|have)\s+(?:\w{1,20}\s+)?(?:carried\s+out|staged|mounted|launched|conducted|claimed|perpetrated|committed)\s+"
    r"(?:(?!the\b|an?\b|this|that|these|those|several|many|some|two|three|four|five|six|seven|eight|nine|ten|\d)[\w-]{1,30}\s+){0,4}",
    "The brigade and its rivals have carried out bloody attacks in the port.",
    "assault",
)
ATTEMPT = _before(
    "attempt",
    r"\b(?<!will )(?<!would )(?<!may )(?<!might )(?<!could )(?<!not )(?<!never )(?:attempt(?:s|ed|ing)?|tried|trying)\s+to\s+"
    r"(?:\w{1,20}\s+)?",
    "Gunmen tried to kidnap a judge in the port.",
    "abduction",
)
DUD = _before(
    "dud",
    r"\b(?:fail(?:s|ed)\s+to|did\s+not|didn['’]t)\s+",
    "A car bomb in the port did not explode.",
    "bombing",
)
OURSELVES = _sentence("ourselves", r"\b(?=[wouim])(?:we|our|us|i|my)\b", "We condemn the murder of the judge.", "killing")
MANY = _sentence(
    "many",
    r"\b(?:thousands|hundreds|many|years|decades?|every|always|all|more and more|\d{1,3},000)\b",
    "Thousands were killed in the valley.",
    "killing",
)
PASSING = _sentence(
    "passing",
    r"\b(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|memory|anniversary|statistics|waves?\s+of|series\s+of|campaigns?|escalation|"
    r"years\s+ago|in\s+the\s+past|similar)\b",
    "The town remembers the murder of the judge.",
    "killing",
)
FROM_STRIKES = _sentence(
    "from_strikes",
    r"\s+(?:in|by|during|from)\s+(?:the|these|those|that|this|both)\s+(?:[\w-]+\s+){0,2}(?:strikes?|shelling|bombardments?|barrages?)\b",
    "Planes struck the port on Friday. Nine people were killed in the strikes.",
    "killing",
)
FROM_BOMB = _sentence(
    "from_bomb",
    r"\s+(?:in|by|during|from)\s+(?:the|these|those|that|this|both)\s+(?:[\w-]+\s+){0,2}(?:explosions?|blasts?|bombings?|bombs?)\b",
    "A car bomb went off in the port. Nine people were killed by the blast.",
    "killing",
)
OF_WOUNDS = _sentence(
    "of_wounds",
    r"\b(?:of\s+(?:(?:his|her|their|the)\s+)?(?:[\w-]+\s+)?(?:wounds|injuries)|later\s+died|died\s+later"
    r"|a\s+(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+[\w-]+\s+(?:has\s+|had\s+)?died|succumb(?:s|ed)?\s+to"
    r"|(?:of|among)\s+(?:the|those)\s+(?:[\w-]+\s+)?(?:wounded|injured|hurt)"
    r"|(?<!were )(?<!was )(?<!been )(?:wounded|injured|hurt)\s+(?:in|by|during|on)"
    r"|who\s+(?:was|were|had\s+been)\s+(?:wounded|injured|hurt)|in\s+(?:(?:a|the|an)\s+)?(?:[\w-]+\s+){0,2}hospitals?)\b",
    "A car bomb went off in the port on Monday. Two of the wounded died on Wednesday.",
    "casualties",
)
MURDER = _sentence(
    "murder",
    r"\b(?:murder|assassinat)(?:s|e|ed|es|ing|ion|ions)?\b",
    "A retired colonel was murdered at his door.",
    "killing",
)
RAID = _sentence(
    "raid",
    r"\b(?:raid|ambush)(?:s|es|ed|ing)?\b",
    "The police raided a farm near the port.",
    "assault",
)
SKIRMISH = _sentence(
    "skirmish",
    r"\b(?:during|in|after|amid|from|of)\s+(?:(?:an?|the|these|those|this|several|heavy|recent)\s+)?(?:[\w-]{1,20}\s+){0,2}"
    r"(?:operations?|confrontations?|clash(?:es)?|skirmish(?:es)?|shoot-?outs?|combats?|fighting|battles?|gun\s?fights?|cross-?fire)\b",
    "A trader was killed during a police operation in the port.",
    "killing",
)
IRREGULARS = _sentence(
    "irregulars",
    r"\b(?:guerr?ill?(?:as?|eros?)|rebels?|insurgents?|terrorists?|extremists?|subversives?|militants?|separatists?|gunm[ae]n|"
    r"assassins?|hitm[ae]n|death\s+squads?|traffickers?|cartels?|gangs?|commandos?|unidentified|unknown|hooded|masked|armed\s+men|"
    r"armed\s+group|individuals)\b",
    "Hooded men attacked a school in the port.",
    "assault",
)
SOMEBODY = Rule(
    "en.grounds.new_victims",
    re.compile(
        r"\s*(?:of\s+|on\s+|against\s+)?(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d{1,3})\s",
        re.IGNORECASE,
    ),
    "object",
    "Gunmen killed two teachers.",
    "killing",
)
OTHERS = Rule(
    "en.grounds.others",
    re.compile(r"\s*(?:of\s+)?(?:another|(?:[\w-]{1,12}\s+)?other)\s", re.IGNORECASE),
    "object",
    "Gunmen killed two other teachers.",
    "killing",
)
GENRE = Rule(
    "en.grounds.genre",
    re.compile(
        r"[\[(]\s*(?:[\w'’.-]{1,20}\s+){0,3}(?:communiqu[eé]|commentary|editorial|interview|speech|address|opinion|message|reporter|"
        r"question|letter)\b|(?:\A|\n)\s*(?:interview|editorial|opinion|commentary|speech|letter)\b\s*(?::|by\b|with\b|\n)",
        re.IGNORECASE,
    ),
    "head",
    "[Editorial] The murder of the judge was a crime.",
    "killing",
)

GROUNDS = (
    REASON,
    DEFINITE,
    ORDINAL,
    INDEFINITE,
    ANOTHER,
    COUNTED_AS,
    FURTHER,
    MEASURE,
    SERIES,
    ATTEMPT,
    DUD,
    MANY,
    PASSING,
    FROM_STRIKES,
    FROM_BOMB,
    OF_WOUNDS,
    MURDER,
    RAID,
    SKIRMISH,
    IRREGULARS,
    SOMEBODY,
    OTHERS,
)
OWN_WORDS = (OURSELVES, GENRE)  # what makes an article somebody's statement
