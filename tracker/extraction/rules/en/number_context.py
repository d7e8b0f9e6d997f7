"""What may stand around an English count: asides, parts and wholes, ages, years, things that are nobody."""

import re

from tracker.extraction.rules.en.number_words import SCALES, TENS, UNITS

# A singular person that an article counts as one: "a civilian was wounded".
PERSON = (
    "civilian|soldier|policeman|police officer|officer|man|woman|child|boy|girl|baby|journalist|reporter|teacher|student|doctor"
    "|nurse|priest|nun|peasant|farmer|worker|guard|bodyguard|fighter|rebel|militant|guerrilla|gunman|villager|resident|"
    "passenger|driver"
    "|protester|demonstrator|bystander|activist|commander|colonel|general|captain|lieutenant|sergeant|medic|paramedic|"
    "person|infant"
)
# A people by its name: "nine Norwegians", "40 Portuguese".
NATIONALS = (
    r"[a-z]{1,12}(?:ians|cans|eans|anis|elis|aqis|udis|emenis|nders|ese|urks|urds|reeks|rabs|zechs|beks|jiks|zakhs|ghans|mans)"
)
PLURAL = re.compile(r"(?:s|men|women|people|children|troops|aircraft|clergy|police|media|rebel forces)\Z", re.IGNORECASE)
# An aside between a number and its verb: "nine people, two of them nurses, died".
ASIDE = re.compile(r"(?P<noun>(?:\s+[^\W\d_][\w'’-]*){0,6}),[^,.;]{1,60},(?=\s)")

# "including 5 children", "five of them women": the number is a part of the one before it.
PART = re.compile(
    r"\b(?:including|among them|of whom|of them|among whom|includes?|included|among the dead (?:were|are))\s+(?:at least\s+)?\Z",
    re.IGNORECASE,
)
OF_THEM = re.compile(r"\bof\s+(?:them|whom|those)\b", re.IGNORECASE)
PART_AFTER = re.compile(r"\s+(?:of\s+(?:them|whom|those))\b", re.IGNORECASE)
JOINED = re.compile(
    r"(?!.*\b(?:was|were|been|had|are|is|have|has)\b)(?!.*\b(?:died|perished|drowned|succumbed)\b.*\b(?:and|or)\s+(?:another\s+)?\Z)"
    r"(?:[^\W\d_][\w'’-]*[ \t\n]+){0,5}[^\W\d_][\w'’-]*\s*(?:,|,?\s+and|"
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
    r"|nov|dec|no|number"
    r"|(?:some|most|many|half|few|part|third|quarter|any|each|either|neither) of (?:the|its|their|those|these)"
    r"|article|resolution|chapter|page|route|highway|room|flight|group of|aged|age|age of"
    r"|(?:an?|the|his|her|their) (?:girl|boy|man|woman|child|youth|son|daughter|lad) of)\.?\s*|[$€£#№]\s?)\Z",
    re.IGNORECASE,
)
PARENT_BEFORE = re.compile(r"\b(?:mother|father|parent)s?\s+of\s+\Z", re.IGNORECASE)  # "a mother of three was shot"
DAY_BEFORE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+\Z",
    re.IGNORECASE,
)
NOT_AFTER = re.compile(
    r"\s?(?:%|family|household|percent|per\s?cent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|km|kilomet\w+|miles?|met\w+|feet|foot|mm|cm|calib\w+"
    r"|dollars?|euros?|pounds?|pesos?|a\.?m\b|p\.?m\b|o'clock|hectares?|acres?|tons?|tonnes?|kilo\w*|kg|degrees|january|february|march"
    r"|april|may|june|july|august|september|october|november|december|times?"
    r"|(?-i:Brigade|Battalion|Division|Regiment|Rifles|Squadron|Corps|Commando|Mechani[sz]ed|Armou?red|Infantry|Airborne)|[-–](?:year|day|month|week|hour|km|mm|mile|man|strong|point))\b",
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
# "three of the 12 hostages": those who are counted are the three.
_SPELLED = "|".join((*UNITS, *TENS))
OUT_OF = re.compile(
    r"\s+(?:members\s+|people\s+)?(?:of|from)\s+(?:one|(?:a|the)\s+(?:same|single))\s+(?:extended\s+)?family\b|"
    r"\s+of\s+(?:(?:the|its|their|his|her|those|these|some|about|around|more|than|at|least|nearly)\s+){1,3}"
    rf"(?:\d{{1,3}}(?:,\d{{3}})*|\d+|(?:{_SPELLED})(?:[\s-](?:{_SPELLED}|{'|'.join(SCALES)})){{0,3}})(?![\w,%])",
    re.IGNORECASE,
)
# Behind it, what is told of the three by a verb, and not of the 12 by "who were killed" or "killed in May".
FINITE = re.compile(
    r"\s+(?:(?!(?:who|that|which|whom)\b)[\w'’-]+\s+){0,5}?(?:was|were|is|are|has|have|had|died|perished|fled|later|also)\b",
    re.IGNORECASE,
)
CHANGED_FROM = re.compile(  # "rose from nine to 14" is no range
    r"\b(?:rising|rose|risen|rises|raised|climb\w*|increas\w*|revised|lowered|grew|grown|up|down|jumped|changed)\s+(?:\w+\s+)?from\s+\Z",
    re.IGNORECASE,
)
# What makes a toll one of many deeds: "the number of dead since May".
SUMMED = re.compile(
    r"\bsince\b|\b(?:so\s+far\s+)?this\s+(?:year|month|week)\b|\b(?:in|of|over|during)\s+the\s+"
    r"(?:(?:past|last)\s+\w+|war|conflict|campaign|uprising|offensive|operation)\b",
    re.IGNORECASE,
)
# Things that are captured, seized or left without light, and are nobody.
THINGS = re.compile(
    r"\s+(?:(?!(?:in|at|of|on|from|near|and|or|people|men|women|children|troops|who)\b)[^\W\d_][\w'’-]*(?<!s)\s+){0,2}?"
    r"(?:tanks|vehicles|trucks|lorries|buses|cars|aircraft|helicopters|planes|drones|buildings|houses|homes|schools|hospitals|shops|"
    r"villages|towns|cities|districts|neighbou?rhoods|positions|checkpoints|settlements|guns|rifles|weapons|missiles|rockets|shells)\b"
)
LEFT = re.compile(r"\b(?:left|leaving)\s+(?:[a-z]+\s+){0,3}\Z")
LOST = re.compile(r"\blos(?:t|e|ing)\s+(?:[a-z]+\s+){0,3}\Z")
FIGHTERS_AFTER = re.compile(
    r"\s+(?:(?:more|other|of\s+(?:its|their|his|her))\s+|[\w-]+\s+){0,2}?(?:men|soldiers|fighters|troops|officers|sailors|marines|policemen|militiamen|"
    r"guerrillas|pilots|airmen|servicemen|killed|dead)\b"
)
DEAD_AFTER = re.compile(
    r"[^.;:]{0,90}?\b(?:dead|lifeless|killed|slain|murdered|deaths?|victims?|casualt(?:y|ies)|fatalit(?:y|ies))\b"
)
# "no" and "one of" count only what is lost or who is hit.
NONE_OF = re.compile(r"\s+(?:[^\W\d_]+\s+){0,2}(?:casualt|deaths?|injur|fatalit|victims)", re.IGNORECASE)
NONE_WAS = re.compile(r"\s+(?:[^.,;:]{1,40}?\s+)?(?:was|were|has\s+been|have\s+been|had\s+been)\s", re.IGNORECASE)
YEAR_BEFORE = re.compile(
    r"\b(?:in|since|during|until|till|before|after|from|by|of|late|early|mid|between|year|summer|winter|spring|autumn|fall)[\s-]+\Z|"
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2},\s+\Z",
    re.IGNORECASE,
)
