"""Live pages: the times that head their posts, and the words above what sums posts up or adds to a report."""

import re
from functools import partial

from tracker.extraction.rules.rule import Rule

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_CLOCK = (
    r"(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)"
    r"(?:\s?(?-i:[A-Z]{2,5})\b(?:[+-]\d{1,2})?|\slocal\stime)?"
)
_AGO = (
    r"(?:(?:about|over|almost)\s)?(?:an?|\d{1,2})\s?(?:[smhd]|secs?|seconds?|mins?\.?|minutes?|hrs?\.?|hours?|days?)"
    r"(?:,?\s\d{1,2}\s?(?:m|mins?|minutes?))?\sago|just\snow"
)
_DATE = (
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}(?:,?\s\d{{4}})?|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s\d{{4}})?"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}"
)
_TOKEN = rf"(?:{_AGO}|{_CLOCK}|{_DATE}|{_WEEKDAY}|yesterday|today)"
_BETWEEN = r"(?:[\s,|·•–—()\[\]/@-]|\b(?:at|on)\b|(?<=\d)T(?=\d))*+"
_LEAD = (
    r"(?:(?:last\s|first\s)?(?:posted|updated|published|modified)(?:\s(?:at|on))?|breaking|key\s(?:event|update|moment)|live|pinned"
    r"|entry|post)\b\s?[:·|–-]?\s?"
)
_NEEDED = r"(?=[^\n]{0,60}?(?:\d[:.h]\d\d(?!\d)(?![:.]\d{3})|\d\s?[ap]\.?m\b|\bago\b|\bnow\b))"  # without an hour it is a day

DAYS = tuple(re.compile(rf"\b(?:{form})", re.IGNORECASE) for form in (_DATE, rf"{_WEEKDAY}|yesterday"))  # the surer first

STAMP = Rule(
    "en.live.stamp",
    partial(
        re.compile,
        rf"[\s(\[]*+(?:{_LEAD})?{_BETWEEN}{_NEEDED}{_TOKEN}(?:{_BETWEEN}{_TOKEN}){{0,5}}{_BETWEEN}[.:]?\Z",
        re.IGNORECASE,
    ),
    "stamp",
    "Posted at 17:05 5 Oct",
    "stamp",
)
LIVE = Rule(
    "en.live.page",
    partial(
        re.compile,
        r"\b(?:live(?!\s(?:in|on|near|under|among|together|fire|music)\b)|as\sit\shappened|minute[\s-]by[\s-]minute|latest\supdates?"
        r"|rolling\s(?:coverage|updates)|breaking\snews\supdates)\b",
        re.IGNORECASE,
    ),
    "page",
    "War in Harim: army shells the port - live updates",
    "page",
)
SUMS_UP = Rule(
    "en.live.sums_up",
    partial(
        re.compile,
        r"(?:in\s)?(?:(?:(?:a|the|our|quick|closing|evening|morning|opening|midday|daily|main|key|latest|recent|top)\s){0,3}"
        r"(?:summary|recap|round-?up|key\s(?:events|points|developments|moments|facts|takeaways|updates)"
        r"|(?:main|latest|recent|key|top)\s(?:points|developments|events|lines)|highlights|takeaways)"
        r"(?:\s(?:so\sfar|of|at|from|on|for|to)\b[^.!?\n]{0,60})?"
        r"|at\sa\sglance|in\sbrief|in\sshort|the\sstory\sso\sfar|what(?:['’]s)?\s(?:we\sknow|we\scovered|(?:has\s)?happened(?=\s(?:so|on|today|overnight|yesterday|in\sthe)\b|\?|\Z)"
        r"|you\s(?:need\sto|should)\sknow|you\smay\shave\smissed)\b[^.!\n]{0,60}"
        r"|(?:good\s\w+\.\s)?(?:if\syou(?:['’]re|\sare)\sjust\sjoining|here(?:['’]s|\sis|\sare))\b[^.!?\n]{0,90}"
        r"\b(?:know|happen(?:ed|ing)|summary|recap|round-?up|points|developments|updates|lines|events|what\swe)\b[^.!?\n]{0,60}"
        r"|[^.!?\n]{0,60}[.!]\shere(?:['’]s|\sis|\sare)\b[^.!?\n]{0,60}\b(?:know|summary|recap|points|developments)\b[^.!?\n]{0,40})"
        r"\s?[:.?]?\s?\Z",
        re.IGNORECASE,
    ),
    "summary",
    "Here is what you need to know:",
    "summary",
)
MORE_DEEDS = Rule(
    "en.live.more_deeds",
    partial(
        re.compile,
        r"(?:in\s)?(?:other|further|separate|more)\s(?:reported\s)?(?:developments|incidents|violence|attacks|clashes|fighting|events|deaths|"
        r"bombings|casualties)\b[^.!?\n]{0,50}:?\Z"
        r"|(?:also|elsewhere)\s(?:on\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|in\s[A-Z][^.!?\n]{1,30}|today|yesterday|reported)\s?:?\Z"
        r"|elsewhere\s?:?\Z|(?:security|other)\sdevelopments\b[^.!?\n]{0,50}:?\Z",
        re.IGNORECASE,
    ),
    "more",
    "Other developments on Tuesday",
    "more",
)
