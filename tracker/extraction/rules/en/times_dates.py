"""English rules for dates that name their day or month."""

from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import (
    ANY_PART,
    AROUND,
    CLOCK,
    DAYTIME,
    ERA,
    ERA_AHEAD,
    MONTH,
    ORDINAL_DAY,
    WAY,
    WEEKDAY_SHORT,
    YEAR,
)
from tracker.extraction.telling import dates, month_parts

_LEAD = (
    rf"(?:(?:(?=[\dnm])(?P<clock>{CLOCK}),? "
    rf"|(?=[adelmnost])(?:the )?(?:late |early )?(?P<daytime>{DAYTIME}|eve)(?: hours)? (?:of|on) "
    r"|overnight ))?"
    rf"(?:(?=[fmstw]){WEEKDAY_SHORT}(?: (?:morning|afternoon|evening|night))?,? (?:the )?)?"
)
_DAY = rf"(?P<day>[12]\d|3[01]|0?[1-9]){ORDINAL_DAY}(?!\d|[.,:]\d|%)"
# "the 17 February Brigade", "6 October Bridge" and "March 14 alliance" are names.
_NO_NAME = r"(?! (?:movement|brigades?|battalion|mosque|street|square|bridge|alliance|coalition|camp|bloc|city|hospital)\b)"
# What follows a day and no number of people: "on 3 and 4 May" is told otherwise.
_NO_COUNT = (
    r"(?:[.,;:)\]]|\Z| (?:in|at|and|to|by|when|as|the|that|which|after|during|with|from|against|near|on|for|but|while|shows?"
    r"|showed|there|an?|he|she|it|they|was|were|had|ha[sv]e?)\b)"
)
_TOLD_YEAR = r"(?:of )?(?P<way>that|the same|the following|the next|the previous|the preceding|this|last|next) year\b"

# The classes of words of a month with its year, of four figures or of an era.
_WITH_YEAR = "month+year month+figures+era month+figures+dotted_era"

DATES: tuple[TimeRule, ...] = (
    row(
        "iso_date",
        "year",
        dates.full_date,
        r"(?<![\w./-])(?P<year>[12]\d{3})(?P<sep>[-/])(?P<month>0?[1-9]|1[0-2])(?P=sep)(?P<day>0?[1-9]|[12]\d|3[01])"
        r"(?:T(?P<clock>\d\d:\d\d)(?::\d\d)?(?:Z\b|[+-]\d\d:?\d\d)?)?(?![\w/-])",
        "The list of 2016-10-29 names them.",
        "2016-10-29",
    ),
    row(
        "figures_date",
        "year",
        dates.figures_date,
        r"(?<![\w./-])(?P<one>0?[1-9]|[12]\d|3[01])(?P<sep>[-/.])(?P<other>0?[1-9]|[12]\d|3[01])(?P=sep)(?P<year>(?:19|20)\d\d)"
        r"(?![\w/-]|\.\d)",
        "Filed on 10/29/2016 by the desk.",
        "2016-10-29",
    ),
    row(
        "short_figures_date",
        "short_figures",
        dates.figures_date,
        r"(?<![\w./:-])(?P<one>0?[1-9]|[12]\d|3[01])(?P<sep>[/.])(?P<other>0?[1-9]|[12]\d|3[01])(?P=sep)(?P<year>\d\d)"
        r"(?![\w/:%-]|\.\d)",
        "Filed on 10/29/16 by the desk.",
        "2016-10-29",
    ),
    row(
        "week_of_month",
        "month+unit",
        month_parts.week_of_month,
        rf"\b(?:the )?(?P<which>first|second|third|fourth|last|final) week (?:of"
        rf"|in) (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?",
        "The second week of October was calm.",
        "2016-10-08/2016-10-14",
    ),
    row(
        "week_of_day",
        "month+unit",
        month_parts.week_of_day,
        rf"\b(?:the )?week of (?:(?P<month>{MONTH}) {_DAY}"
        rf"|(?P<day2>[12]\d|3[01]|[1-9]){ORDINAL_DAY} (?:of )?(?P<month2>{MONTH}))",
        "It began in the week of October 12.",
        "2016-10-10/2016-10-16",
    ),
    row(
        "month_day_year",
        _WITH_YEAR,
        dates.full_date,
        rf"\b{AROUND}{_LEAD}{ANY_PART}(?P<month>{MONTH}) {_DAY},? ?(?:(?:of|in) )?(?P<year>\d{{3,4}}(?!\d"
        rf"|,\d)(?={ERA_AHEAD})|{YEAR})(?!\d|[.,]\d){ERA}?",
        "The town fell on October 29, 2016.",
        "2016-10-29",
    ),
    row(
        "day_month_year",
        _WITH_YEAR,
        dates.full_date,
        rf"\b{AROUND}{_LEAD}{ANY_PART}(?:the )?{_DAY} (?:day )?(?:of )?(?P<month>{MONTH}),? ?(?:(?:of"
        rf"|in) )?(?P<year>\d{{1,4}}(?={ERA_AHEAD})|{YEAR})(?!\d|[.,]\d){ERA}?",
        "The town fell on 29 October 2016.",
        "2016-10-29",
    ),
    row(
        "month_year",
        _WITH_YEAR,
        dates.month_of_year,
        rf"\b{AROUND}{ANY_PART}(?P<month>{MONTH}),? (?:of |in )?(?P<year>\d{{1,4}}(?={ERA_AHEAD})|{YEAR})(?!\d|[.,]\d){ERA}?",
        "The siege began in late July 2016.",
        "2016-07-21~/2016-07-31~",
    ),
    row(
        "month_short_year",
        "month+short_year",
        dates.month_of_year,
        rf"\b{ANY_PART}(?P<month>{MONTH}) ['’](?P<year>\d\d)\b",
        "The siege began in July '16.",
        "2016-07",
    ),
    row(
        "day_month_short_year",
        "month+figures",
        dates.full_date,
        rf"\b{_DAY} (?P<month>{MONTH}) ['’]?(?P<year>\d\d)(?=\s{{0,2}}(?:[(\[,;)\]]|--|\Z))",
        "BAYDA, 9 NOV 15 (AGENCY) -- The army withdrew.",
        "2015-11-09",
    ),
    row(
        "month_day",
        "month+figures",
        dates.day_of_month,
        rf"\b{AROUND}{_LEAD}{ANY_PART}(?P<month>{MONTH}) (?:the )?{_DAY}(?:,? (?P<after>morning|afternoon|evening"
        rf"|night)\b)?(?! (?:people|percent|troops|years?|hours?)\b){_NO_NAME}",
        "Rebels struck on October 29.",
        "2016-10-29",
    ),
    row(
        "day_month",
        "month+figures",
        dates.day_of_month,
        rf"\b{AROUND}{_LEAD}{ANY_PART}(?:the )?{_DAY}(?: of)? (?P<month>{MONTH}){_NO_NAME}",
        "Rebels struck on 29 October.",
        "2016-10-29",
    ),
    row(
        "day_before_day_month",
        "month+figures",
        dates.day_of_near_month,
        rf"\b(?:(?:the )?(?P<daytime>{DAYTIME}) (?:of|on|from) |(?P<daytime2>overnight) )?(?:the )?{_DAY}"
        rf"(?=(?:(?:(?: and| or| to| until|,) (?:the )?|\s?[-–—/]\s?)\d{{1,2}}{ORDINAL_DAY}){{1,3}} (?:of )?(?P<month>{MONTH}))",
        "Rebels struck on 6 and 7 November.",
        "2016-11-06",
    ),
    row(
        "day_told_year",
        "month+figures+unit",
        dates.month_of_told_year,
        rf"\b{AROUND}{_LEAD}(?:the )?{_DAY}(?: of)? (?P<month>{MONTH}),? {_TOLD_YEAR}",
        "It began on 1 August last year.",
        "2015-08-01",
    ),
    row(
        "month_day_told_year",
        "month+figures+unit",
        dates.month_of_told_year,
        rf"\b{AROUND}{_LEAD}(?P<month>{MONTH}) (?:the )?{_DAY},? {_TOLD_YEAR}",
        "It began in 2014 and ended on May 3 of that year.",
        "2014-05-03",
    ),
    row(
        "month_told_year",
        "month+unit",
        dates.month_of_told_year,
        rf"\b{ANY_PART}(?P<month>{MONTH}) {_TOLD_YEAR}",
        "It began in 2014 and ended in May of that year.",
        "2014-05",
    ),
    row(
        "directed_month",
        "month+way",
        dates.directed_month,
        rf"\b(?P<part>early |late |mid-?\s?)?{WAY} (?P<month>{MONTH})(?: {_DAY})?(?!\w)",
        "It began last June.",
        "2016-06",
    ),
    row(
        "month",
        "month",
        dates.bare_month,
        rf"\b(?<!\bdel ){AROUND}{ANY_PART}(?P<month>{MONTH})(?!-(?!to|long)\w|[’'](?!s\b)){_NO_NAME}",  # no "Playa del Mar"
        "In September the army advanced.",
        "2016-09",
    ),
    row(
        "day_after_dash",
        "month+figures",
        dates.day_after_dash,
        rf"(?:(?<=\d[-–])|(?<=\d [-–])|(?<=\d [-–] )"
        rf"|(?<=\d, )(?=\d\d?(?:, \d\d?){{0,4}},? and \d\d?{_NO_COUNT})"
        rf"|(?:(?<=\d and )|(?<=\d or )|(?<=\d to ))(?=\d\d?{_NO_COUNT}))"
        rf"(?P<day>[12]\d|3[01]|[1-9])(?:,? (?P<year>{YEAR}))?(?![\w-]|[.:]\d|,\d)",
        "Rebels struck on October 25-29.",
        "2016-10-25/2016-10-29",
    ),
    row(
        "day_of_told_month",
        "ordinal_figures",
        dates.day_of_told_month,
        r"(?:(?<=\bon )|(?<=\bby )|(?<=\buntil )|(?<=\bsince )|(?:the )?(?P<daytime>night|morning|afternoon|evening) of )"
        r"the (?P<day>[12]?1st|2?2nd|2?3rd|30th|31st|[12]?[4-9]th|1[0-3]th|20th)"
        r"(?:(?=[.,;:)]|\Z| (?:and|to|at|in|when|that|they|he|she|it|we|the|this|last|next|our|his|her|its|their|an?|some)\b"
        r"| (?-i:[A-Z][a-z]+) (?:[a-z]{2,}ed|was|were|had|fell|took)\b)"
        r"|(?(daytime)(?= [a-z]{3,20} (?:[a-z]{2,}ed|was|were|had|took)\b)|(?!)))",
        "Rebels struck on October 12, and the army on the 15th.",
        "2016-10-15",
    ),
)
