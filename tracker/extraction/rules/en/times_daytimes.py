"""English rules for times of day that stand without their day."""

from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import CLOCK
from tracker.extraction.telling import days, daytimes

_HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"

DAYTIMES: tuple[TimeRule, ...] = (
    row(
        "last_night",
        "daytime",
        days.deictic,
        r"\b(?P<part>late )?(?P<deictic>last) (?P<daytime>night|evening)\b",
        "It was shelled last night.",
        "2016-11-08",
    ),
    row(
        "this_daytime",
        "daytime",
        daytimes.daytime_alone,
        r"\b(?:(?P<part>early |earlier |late |later )?(?P<way>this|that|the (?:next|following|previous|preceding|same)) "
        r"(?P<daytime>morning|afternoon|evening|night)|the (?P<daytime2>morning|evening|night) (?P<way2>before|after)"
        r"(?=[.,;)]|\Z)"
        r"|the (?P<daytime3>morning|afternoon|evening|night) of the (?P<way3>next|following|previous|preceding|same) day)\b"
        r"(?!['’-])",
        "Clashes broke out this morning.",
        "2016-11-09",
    ),
    row(
        "overnight",
        "daytime",
        daytimes.overnight,
        r"\b(?:overnight|(?:during|in|through) the night(?! (?:of|from|between|to|before)\b))\b"
        r"(?! (?:bags?|stay|flights?|trains?|bus|success|sensation|trips?|delivery|rates?|lending|loans?|guests?"
        r"|camp|sit-in|vigil|accommodation|(?:on|to|from|into) (?:the )?\w+day)\b)",
        "Shells fell on the suburb overnight.",
        "2016-11-08/2016-11-09",
    ),
    row(
        "daytime_told",
        "daytime",
        daytimes.daytime_told,
        r"\b(?:(?<=\bin )|(?<=\bby )|(?<=\bsince )|(?<=\buntil )|(?<=\bduring ))the (?P<part>early |late |mid-)?"
        r"(?P<daytime>morning|afternoon|evening|night)\b(?!['’]|(?: hours)? of\b| \w+day\b)"
        r"|(?:(?<=\bat )|(?<=\bbefore )|(?<=\bby )|(?<=\bsince )|(?<=\buntil )|(?<=\bafter ))"
        r"(?P<daytime2>dawn|dusk|daybreak|nightfall|sunset|sunrise)\b(?! (?:of|on)\b| \w+day\b)",
        "They came on Monday and left in the evening.",
        "2016-11-07",
    ),
    row(
        "part_of_daytime",
        "daytime",
        daytimes.daytime_alone,
        r"(?=[elm])(?:(?<=\bby )|(?<=\bin )|(?<=\buntil )|(?<=\bsince )|(?<=\bat ))(?P<part>early |late |mid-)"
        r"(?P<daytime>morning|afternoon|evening)\b(?! (?:of|on|in|hours|today|yesterday|tomorrow|\w+day)\b|[’'-])",
        "By late afternoon the streets were empty.",
        "2016-11-09",
    ),
    row(
        "clock_alone",
        "daytime hours clock spelled_hour+figures",
        daytimes.clock_alone,
        rf"(?=[\dajmns])(?<![\w:.])(?<!\bhigh )"
        r"(?:about |around |approximately |(?:shortly|just) (?:after|before) )?"
        rf"(?P<clock>{CLOCK}|\d{{1,2}}\.\d\d(?= that (?:morning|afternoon|evening|night)\b))"
        rf"(?: (?:in the|at|that) (?P<half>morning|afternoon|evening|night)\b(?! of\b))?(?!\d|:\d| prayers?\b)",
        "On October 29 it began at 5:30 a.m. with shelling.",
        "2016-10-29",
    ),
    row(
        "spelled_clock",
        "spelled_hour",
        daytimes.spelled_clock,
        rf"\b(?:(?:(?P<approx>about|around)|shortly (?:after|before)) )?"
        rf"(?:(?:a )?(?:(?P<minutes>half|quarter|(?:five|ten|twenty|twenty-five)"
        rf"(?= minutes))(?: minutes)? (?P<beside>past|to)) (?P<hour>{_HOUR})\b|(?P<hour2>{_HOUR}) o['’]clock\b(?! news\b)"
        rf"|(?:(?<=\bat )|(?<=\babout )|(?<=\baround )|(?<=\bby )|(?<=\bafter )|(?<=\bbefore )|(?<=\buntil ))(?P<hour3>{_HOUR})"
        rf"(?:[- ](?P<minutes2>fifteen|thirty))?(?= in the (?:morning|afternoon|evening)\b| at night\b))"
        r"(?: (?:in the|at) (?P<half>morning|afternoon|evening|night)\b(?! of\b))?",
        "On October 29 it began at half past five in the afternoon.",
        "2016-10-29",
    ),
    row(
        "clock_of_several",
        "clock",
        daytimes.clock_of_several,
        r"(?:(?<=\bbetween )|(?<=\bfrom ))(?P<first>1[0-2]|[1-9])"
        r"(?= (?:and|to|until|till) \d{1,2}(?:[:.]\d\d)? ?(?P<half>[ap])\.?m\b)",
        "On October 29 shells fell between 2 and 3 a.m. in the old town.",
        "2016-10-29",
    ),
    row(
        "daytime_alone_story",
        "daytime",
        daytimes.daytime_story,
        r"\b(?P<daytime>(?<=at )night|(?<=by )night)\b|\b(?:one|the) (?P<daytime2>night|morning|evening)(?= (?:he|she|they"
        r"|the)\b)",
        "On 3 May 1904 they marched at night.",
        "XXXX-XX-XXTNI",
    ),
)
