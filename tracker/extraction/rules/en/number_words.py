"""English number words, vague words with the range they stand for, and what may stand around a count."""

import re

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen"
)
_ROUND = "twenty thirty forty fifty sixty seventy eighty ninety"
UNITS = {word: value for value, word in enumerate(_SMALL.split())}
TENS = {word: 10 * value for value, word in enumerate(_ROUND.split(), start=2)}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}

# What a vague word stands for, lowest and highest. "Dozens" are a lower bound and no figure: nobody counted, and no vague word
# swells a toll. Where the words do name a figure, it is the lowest.
VAGUE: dict[str, tuple[int, int | None]] = {
    "a couple of": (2, 2),
    "a couple": (2, 2),
    "a few": (3, 9),
    "a handful of": (3, 9),
    "several": (3, 9),
    "a dozen": (12, 12),
    "several dozen": (36, None),
    "a few dozen": (36, None),
    "dozens of": (24, None),
    "dozens": (24, None),
    "scores of": (40, None),
    "scores": (40, None),
    "a hundred": (100, 100),
    "several hundred": (300, None),
    "a few hundred": (300, None),
    "hundreds of": (200, None),
    "hundreds": (200, None),
    "a thousand": (1_000, 1_000),
    "several thousand": (3_000, None),
    "a few thousand": (3_000, None),
    "thousands of": (2_000, None),
    "thousands": (2_000, None),
    "tens of thousands of": (20_000, None),
    "tens of thousands": (20_000, None),
    "scores of thousands of": (40_000, None),
    "hundreds of thousands of": (200_000, None),
    "hundreds of thousands": (200_000, None),
    "half a million": (500_000, 500_000),
    "a million": (1_000_000, 1_000_000),
    "millions of": (2_000_000, None),
    "millions": (2_000_000, None),
    "no": (0, 0),
    "no one": (0, 0),
    "not a single": (0, 0),
    "not one": (0, 0),
    "nobody": (0, 0),
}

# Words before a number: "least" leaves the top open, "most" the bottom, "about" both.
BOUNDS: dict[str, str] = {
    "at least": "least",
    "more than": "least",
    "over": "least",
    "upwards of": "least",
    "no fewer than": "least",
    "no less than": "least",
    "not less than": "least",
    "a minimum of": "least",
    "well over": "least",
    "up to": "most",
    "as many as": "most",
    "at most": "most",
    "no more than": "most",
    "a maximum of": "most",
    "fewer than": "under",
    "less than": "under",
    "under": "under",
    "about": "about",
    "around": "about",
    "some": "about",
    "approximately": "about",
    "roughly": "about",
    "nearly": "about",
    "almost": "about",
    "close to": "about",
    "an estimated": "about",
    "estimated": "about",
    "perhaps": "about",
    "possibly": "about",
}

# A singular person that an article counts as one: "a civilian was wounded".
PERSON = (
    "civilian|soldier|policeman|police officer|officer|man|woman|child|boy|girl|baby|journalist|reporter|teacher|student|doctor"
    "|nurse|priest|nun|peasant|farmer|worker|guard|bodyguard|fighter|rebel|militant|guerrilla|gunman|villager|resident|"
    "passenger|driver"
    "|protester|demonstrator|bystander|activist|commander|colonel|general|captain|lieutenant|sergeant|medic|paramedic|"
    "person|infant"
)
PLURAL = re.compile(r"(?:s|men|women|people|children|troops|aircraft|clergy|police|media|rebel forces)\Z", re.IGNORECASE)
# An aside between a number and its verb: "nine people, two of them nurses, died".
ASIDE = re.compile(r"(?P<noun>(?:\s+[^\W\d_][\w'’-]*){0,3}),[^,.;]{1,60},(?=\s)")

# "including 5 children", "five of them women": the number is a part of the one before it.
PART = re.compile(
    r"\b(?:including|among them|of whom|of them|among whom|includes?|included|among the dead (?:were|are))\s+(?:at least\s+)?\Z",
    re.IGNORECASE,
)
PART_AFTER = re.compile(r"\s+(?:of\s+(?:them|whom|those))\b", re.IGNORECASE)
JOINED = re.compile(
    r"(?!.*\b(?:was|were|been|had|are|is|have|has)\b)(?:[^\W\d_][\w'’-]*[ \t\n]+){0,5}[^\W\d_][\w'’-]*\s*(?:,|,?\s+and|"
    r",?\s+or|,? as "
    r"well as|,? plus)\s+(?:another\s+)?\Z",
    re.IGNORECASE,
)
# What is counted where the numbers behind it may be its parts: "13 people, 10 civilians and three fighters".
WHOLE_AFTER = re.compile(
    r"\s+(?:(?:more|other)\s+)?(?:people|persons|others|lives|residents|members|victims|men|(?-i:[A-Z])[\w'’-]*)\s*[,:(–—-]",
    re.IGNORECASE,
)
PARTED_AFTER = re.compile(r"[^.;:\d]{0,60}[:(–—-]\s*", re.IGNORECASE)  # "21 were killed: 13 militants and eight soldiers"
# What follows "a" where nobody more is counted ("killed 20 people, a spokesman said"), and where a row of counts goes on.
NO_ONE_MORE = re.compile(
    r"\s+(?:(?:claim|report|charge|statement|figure|number|toll|move|spokes(?:man|woman|person)|official|witness)\b"
    r"|(?:[\w'’-]+\s+){1,5}?(?:said|says|told|was|has|had|is|reported|added|confirmed|announced|claimed|denied|burned)\b)",
    re.IGNORECASE,
)
ROW_GOES_ON = re.compile(
    r"(?:\s+[\w'’-]+){1,3}?,?(?:\s+and|,)\s+(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|his|her|their)\s+(?!half\b)",
    re.IGNORECASE,
)
JOINED_BARE = re.compile(r"\s*(?:,|,?\s+and|,?\s+or)\s+\Z", re.IGNORECASE)
# What may not stand right before or after a count.
NOT_BEFORE = re.compile(
    r"(?:\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct"
    r"|nov|dec|no|number|article|resolution|chapter|page|route|highway|room|flight|group of|aged|age|age of)\.?\s*|[$€£#№]\s?)\Z",
    re.IGNORECASE,
)
NOT_AFTER = re.compile(
    r"\s?(?:%|percent|per\s?cent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|km|kilomet\w+|miles?|met\w+|feet|foot|mm|cm|calib\w+"
    r"|dollars?|euros?|pounds?|pesos?|a\.?m\b|p\.?m\b|o'clock|hectares?|acres?|tons?|tonnes?|kilo\w*|kg|degrees|january|february|march"
    r"|april|may|june|july|august|september|october|november|december|times?|[-–](?:year|day|month|week|hour|km|mm|mile|man|strong|point))\b",
    re.IGNORECASE,
)
# "Amal Hadid, 21, a nurse", "Omar Sidi (54)": how old somebody is.
AGE_BEFORE = re.compile(
    r"(?<!\w)(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)\w{0,8},)[^\W\d_][\w’'-]+"
    r"(?:,\s+|\s\()\Z",
    re.IGNORECASE,
)
AGE_AFTER = re.compile(r"[,)]|\.(?:\s|\Z)")
OLDEST = 110
# "no" and "one of" count only what is lost or who is hit.
NONE_OF = re.compile(r"\s+(?:[^\W\d_]+\s+){0,2}(?:casualt|deaths?|injur|fatalit|victims)", re.IGNORECASE)
YEAR_BEFORE = re.compile(
    r"\b(?:in|since|during|until|till|before|after|from|by|of|late|early|mid|between|year|summer|winter|spring|autumn|fall)[\s-]+\Z",
    re.IGNORECASE,
)
