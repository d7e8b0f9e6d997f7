"""What a verb does again without being told again: "two in Orra and three in Zed", "the army took Orra and the rebels Zed"."""

import re

from tracker.extraction.rules.rule import Rule

_NUMBER = (
    r"(?:another|a\sfurther|at\sleast|about|some|more\sthan)?\s?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|dozens|scores|another)"
)
_WHERE = (
    r"(?:in|near|at|outside|around|on)\s"
    r"(?:the\s|nearby\s|neighbou?ring\s|(?:\w+\s)?(?:town|village|city|port|district)\sof\s){0,2}"
)
_GROUND = (  # "a town near Orra"
    r"villages?|towns?|city|cities|port|districts?|suburbs?|quarters?|areas?|provinces?|regions?|count(?:y|ies)"
)
_DAY = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|"
    r"(?:Septem|Octo|Novem|Decem)ber"
)
_NAME = r"[A-Z][\w’'-]*(?:\s(?:al-|el-)?[A-Z][\w’'-]*){0,3}"

COUNT_AGAIN = Rule(
    "en.action.gap.count",
    re.compile(
        rf"(?P<joint>,\sand\s|\sand\s|,\s|;\s(?:and\s)?)"
        rf"(?P<what>{_NUMBER}(?:\s(?:others?|more|of\sthem|[a-z-]{{3,20}}(?:\s[a-z-]{{3,20}})?))?"
        rf"|(?:an?|the)\s(?!(?:[\w’'-]{{1,20}}\s){{0,3}}(?:{_GROUND})\s)(?:[\w’'-]{{1,20}}\s){{0,4}}[\w’'-]{{3,20}})"
        rf"(?=\s{_WHERE}(?!{_DAY}){_NAME}(?:,\s{_NAME})?(?:\s(?:axis|sector|direction|front|area|region|district|province))?(?:[.,;:]|\s(?:and|on|before|after|late|early|last|this|overnight|during|over)\b|\Z))"
    ),
    "the deed once more, to others at another place",
    "Raiders killed two farmers in Orra and three in Zed.",
    "killing: Raiders > two farmers; killing: Raiders > three",
)
DOER_AGAIN = Rule(
    "en.action.gap.doer",
    re.compile(
        rf"(?P<joint>,?\s(?:and|while|but)\s|,\s)(?P<who>(?:the\s|an?\s)?(?:[\w’'-]+\s){{0,2}}?(?P<head>[\w-]+))\s"
        rf"(?P<what>(?:the\s(?:town|village|city|port|district|hamlet)\sof\s)?{_NAME}(?:\sand\s{_NAME})?|{_NUMBER}(?:\s[a-z]+)?(?=\s{_WHERE}[A-Z]))"
        r"(?=[.,;:]|\s(?:on|in|near|at|after|before|a\s|two\s|three\s|the\s(?:next|same)|last|early|late|overnight|this|from)|\Z)"
    ),
    "the deed once more, by others",
    "The army took Orra and the rebels Zed.",
    "capture: The army > Orra; capture: the rebels > Zed",
)
GAPS = (COUNT_AGAIN, DOER_AGAIN)
