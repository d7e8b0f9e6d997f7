"""English rules for dates that name their day, month, year, season, decade or century."""

from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import (
    CLOCK,
    DAYTIME,
    MONTH,
    ORDINAL_DAY,
    PART,
    SEASON,
    WEEKDAY_SHORT,
    YEAR,
)
from tracker.extraction.telling import dates, quarters, years

ERA = r"(?:\s(?P<era>B\.C\.(?:E\.)?|B\.C|BCE?|A\.D\.|AD|C\.E\.|CE)(?!\w))"
ERA_AHEAD = ERA.replace("?P<era>", "?:")
_PART = rf"(?P<part>{PART})?"
_LEAD = (
    rf"(?:(?:(?P<clock>{CLOCK}),? |(?:the |late |early )?(?P<daytime>{DAYTIME}|eve) of ))?"
    rf"(?:{WEEKDAY_SHORT}(?: (?:morning|afternoon|evening|night))?,? (?:the )?)?"
)
_DAY = rf"(?P<day>[12]\d|3[01]|0?[1-9]){ORDINAL_DAY}(?!\d|[.,:]\d|%)"
# "the 17 February Brigade", "6 October Bridge" and "March 14 alliance" are names.
_NO_NAME = r"(?! (?:movement|brigades?|battalion|mosque|street|square|bridge|alliance|coalition|camp|bloc|city|hospital)\b)"
_AROUND = r"(?:(?P<approx>about|around|circa) )?"
_WAY = r"(?P<way>last|this|next|past|previous|following|coming|that(?: same)?|the (?:same|current|following|previous|next))"

DATES: tuple[TimeRule, ...] = (
    row(
        "iso_date",
        "figures",
        dates.full_date,
        r"(?<![\w./-])(?P<year>[12]\d{3})[-/](?P<month>0[1-9]|1[0-2])[-/](?P<day>0[1-9]|[12]\d|3[01])(?![\w/-])",
        "The list of 2016-10-29 names them.",
        "2016-10-29",
    ),
    row(
        "figures_date",
        "figures",
        dates.figures_date,
        r"(?<![\w./-])(?P<one>0?[1-9]|[12]\d|3[01])(?P<sep>[-/.])(?P<other>0?[1-9]|[12]\d|3[01])(?P=sep)(?P<year>(?:19|20)\d\d)"
        r"(?![\w/-]|\.\d)",
        "Filed on 10/29/2016 by the desk.",
        "2016-10-29",
    ),
    row(
        "week_of_month",
        "month",
        dates.week_of_month,
        rf"\b(?:the )?(?P<which>first|second|third|fourth|last|final) week (?:of"
        rf"|in) (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?",
        "The second week of October was calm.",
        "2016-10-08/2016-10-14",
    ),
    row(
        "week_of_day",
        "month",
        dates.week_of_day,
        rf"\b(?:the )?week of (?P<month>{MONTH}) {_DAY}",
        "It began in the week of October 12.",
        "2016-10-10/2016-10-16",
    ),
    row(
        "short_quarter",
        "figures",
        quarters.short_quarter,
        rf"\bQ(?P<which>[1-4])(?: (?:of )?(?P<year>{YEAR}))?\b",
        "Trade fell in Q3 2015.",
        "2015-35",
    ),
    row(
        "month_day_year",
        "month",
        dates.full_date,
        rf"\b{_AROUND}{_LEAD}{_PART}(?P<month>{MONTH}) {_DAY},? ?(?:(?:of|in) )?(?P<year>\d{{3,4}}(?!\d"
        rf"|,\d)(?={ERA_AHEAD})|{YEAR})(?!\d|[.,]\d){ERA}?",
        "The town fell on October 29, 2016.",
        "2016-10-29",
    ),
    row(
        "day_month_year",
        "month",
        dates.full_date,
        rf"\b{_AROUND}{_LEAD}{_PART}(?:the )?{_DAY} (?:day )?(?:of )?(?P<month>{MONTH}),? ?(?:(?:of"
        rf"|in) )?(?P<year>\d{{1,4}}(?={ERA_AHEAD})|{YEAR})(?!\d|[.,]\d){ERA}?",
        "The town fell on 29 October 2016.",
        "2016-10-29",
    ),
    row(
        "month_year",
        "month",
        dates.month_of_year,
        rf"\b{_AROUND}{_PART}(?P<month>{MONTH}),? (?:of |in )?(?P<year>\d{{1,4}}(?={ERA_AHEAD})|{YEAR})(?!\d|[.,]\d){ERA}?",
        "The siege began in late July 2016.",
        "2016-07-21~/2016-07-31~",
    ),
    row(
        "month_short_year",
        "month",
        dates.month_of_year,
        rf"\b{_PART}(?P<month>{MONTH}) ['’](?P<year>\d\d)\b",
        "The siege began in July '16.",
        "2016-07",
    ),
    row(
        "day_month_short_year",
        "month",
        dates.full_date,
        rf"\b{_DAY} (?P<month>{MONTH}) ['’]?(?P<year>\d\d)(?=\s{{0,2}}(?:[(\[,;)\]]|--|\Z))",
        "BAYDA, 9 NOV 15 (AGENCY) -- The army withdrew.",
        "2015-11-09",
    ),
    row(
        "month_day",
        "month",
        dates.day_of_month,
        rf"\b{_AROUND}{_LEAD}{_PART}(?P<month>{MONTH}) (?:the )?{_DAY}(?:,? (?P<after>morning|afternoon|evening"
        rf"|night)\b)?(?! (?:people|percent|troops|years?|hours?)\b){_NO_NAME}",
        "Rebels struck on October 29.",
        "2016-10-29",
    ),
    row(
        "day_month",
        "month",
        dates.day_of_month,
        rf"\b{_AROUND}{_LEAD}{_PART}(?:the )?{_DAY}(?: of)? (?P<month>{MONTH}){_NO_NAME}",
        "Rebels struck on 29 October.",
        "2016-10-29",
    ),
    row(
        "day_before_day_month",
        "month",
        dates.day_of_near_month,
        rf"\b(?:the (?P<daytime>{DAYTIME}) of )?{_DAY}(?=(?:(?: and | or | to | until |, "
        rf"|\s?[-–—/]\s?)\d{{1,2}}{ORDINAL_DAY}){{1,3}} (?:of )?(?P<month>{MONTH}))",
        "Rebels struck on 6 and 7 November.",
        "2016-11-06",
    ),
    row(
        "month_told_year",
        "month",
        dates.month_of_told_year,
        rf"\b{_PART}(?P<month>{MONTH}) (?:of )?(?P<way>that|the same|the following|the next|the previous|the preceding"
        rf"|this|last|next) year",
        "It began in 2014 and ended in May of that year.",
        "2014-05",
    ),
    row(
        "directed_month",
        "month",
        dates.directed_month,
        rf"\b(?P<part>early |late |mid-?\s?)?{_WAY} (?P<month>{MONTH})(?: {_DAY})?(?!\w)",
        "It began last June.",
        "2016-06",
    ),
    row(
        "month",
        "month",
        dates.bare_month,
        rf"\b{_AROUND}{_PART}(?P<month>{MONTH})(?!-(?!to|long)\w|[’'](?!s\b)){_NO_NAME}",
        "In September the army advanced.",
        "2016-09",
    ),
    row(
        "year_bc",
        "era",
        years.bare_year,
        rf"\b{_AROUND}{_PART}(?:the year )?(?P<year>\d{{1,4}}){ERA}",
        "The city was burned in 264 BC by its foes.",
        "-0263",
    ),
    row(
        "year_before_bc",
        "era",
        years.bare_year,
        rf"\b(?P<year>\d{{1,4}})(?=(?:\s?[-–—]\s?| and | to | or )\d{{1,4}}{ERA})",
        "The wars of 264-241 BC were long.",
        "-0263/-0240",
    ),
    row(
        "year",
        "year",
        years.bare_year,
        rf"(?<![\w$£€.,/:-])(?<!\d[-–])(?:(?P<approx>about|around|circa"
        rf"|c\.) )?(?P<part>{PART})?(?:the year )?(?P<year>{YEAR})(?![\d]|s\b)",
        "The war began in 2011.",
        "2011",
    ),
    row(
        "year_after_dash",
        "year",
        years.year_after_dash,
        rf"(?<=\b[12]\d{{3}}[-–—])(?P<year>{YEAR})\b(?!\w)",
        "The war of 2011–2014 was long.",
        "2011/2014",
    ),
    row(
        "short_year",
        "year",
        years.short_year,
        r"(?<=[\s(](?:1[5-9]|20)\d\d[-–/])(?P<short>\d\d)(?![\d/-])",
        "The war of 2011-12 was long.",
        "2011/2012",
    ),
    row(
        "day_after_dash",
        "month",
        dates.day_after_dash,
        rf"(?:(?<=\d[-–])|(?:(?<=\d and )|(?<=\d or ))(?=\d\d?(?:[.,;:)\]]|\Z| (?:in|at|and|to|by|when|as|the)\b)))"
        rf"(?P<day>[12]\d|3[01]|[1-9])(?:,? (?P<year>{YEAR}))?(?![\w-]|[.:]\d|,\d)",
        "Rebels struck on October 25-29.",
        "2016-10-25/2016-10-29",
    ),
    row(
        "year_of_quarter",
        "year",
        quarters.year_period,
        rf"\bthe (?P<year>{YEAR}) (?P<unit>period|quarter)\b",
        "Third-quarter sales beat those of the 2015 quarter.",
        "2015-35",
    ),
    row(
        "year_ago_adjective",
        "unit",
        quarters.year_ago_adjective,
        r"\byear-(?P<way>ago|earlier)\b(?! (?:period|quarter|\w+[ -]quarter))",
        "Third-quarter profit beat the year-earlier result.",
        "2015-35",
    ),
    row(
        "spelled_year",
        "number",
        years.spelled_year,
        r"\b(?P<part>early |late |mid-?\s?|the end of )?"
        rf"(?:(?P<month>{MONTH}) )?"
        r"(?P<hundreds>seventeen|eighteen|nineteen"
        r"|twenty)[ -](?:hundred )?(?P<tens>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
        r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
        r"|seventeen|eighteen|nineteen)\b",
        "It was nineteen ninety-seven then.",
        "1997",
    ),
    row(
        "decade",
        "decade_figures decade",
        years.decade,
        r"(?<![\w$])(?P<part>early[ -]|late[ -]|mid[ -]?|the (?:early|late|mid)[ -])?(?:the )?(?P<part2>early[ -]|late[ -]"
        r"|mid[ -]?)?"
        r"(?:(?P<year>(?:1[5-9]|20)\d0|(?<=['’])[1-9]0)['’]?s\b|(?<=the )(?P<name>twenties|thirties|forties|fifties"
        r"|sixties|seventies|eighties|nineties))",
        "It was built in the 1990s.",
        "199X",
    ),
    row(
        "century",
        "unit",
        years.century,
        rf"\b(?P<part>(?:the )?(?:early|late|mid)[ -](?:in )?|the (?:beginning|end|middle|start"
        rf"|turn) of )?(?:the )?(?P<part2>early |late |mid-? ?)?(?P<century>\d{{1,2}}(?:st|nd|rd|th)|[a-z]{{4,10}}(?:th"
        rf"|rst|nd|ird)|twenty[- ]first)[ -]century{ERA}?",
        "A fort of the 12th century stands there.",
        "11XX",
    ),
    row(
        "season_year",
        "season",
        quarters.season,
        rf"\b{_PART}(?:the )?(?P<part2>early |late |mid-? ?)?(?P<season>{SEASON})(?:,? of"
        rf"|,)? (?P<year>{YEAR}(?![\d]))(?:[-–/](?P<short>\d\d(?:\d\d)?)\b)?",
        "It fell in the spring of 2013.",
        "2013-21",
    ),
    row(
        "directed_season",
        "season",
        quarters.season,
        rf"\b(?P<part>early |late |mid-?\s?)?{_WAY} (?P<season>{SEASON})\b",
        "It fell last spring.",
        "2016-21",
    ),
    row(
        "the_season",
        "season",
        quarters.season,
        rf"\b(?P<part>{PART}|later in |late in |early in )?the (?P<part2>early |late "
        rf"|mid-? ?)?(?P<season>{SEASON}(?<!fall)|fall(?= (?:and|or|when|as|after)\b|[,.;]))\b(?! (?:of|olympics|palace"
        rf"|school|uprising|offensive)\b)",
        "They have tried since the summer.",
        "2016-22/..",
    ),
    row(
        "bare_season",
        "season",
        quarters.bare_season,
        rf"\b(?P<part>{PART})?(?P<season>spring|summer|autumn|winter)\b(?! (?:olympics|palace|school|games|war"
        rf"|break)\b)(?!-)(?P<led> (?=(?:counter-?)?(?:offensives?|campaigns?|quarters|attacks?|operations?|fighting"
        rf"|months|rains?|floods?|elections?)\b))?",
        "Roads close in winter.",
        "2015-24",
    ),
    row(
        "quarter_of_year",
        "unit",
        quarters.quarter,
        rf"\b(?:(?:the |its |their )(?!\w+-(?:quarter|half)))?(?:(?P<way>last|next|this|that) year['’]s )?(?:(?P<year>{YEAR}) )?"
        rf"(?P<back>year-(?:ago|earlier) )?(?:fiscal[ -])?"
        rf"(?P<which>first|second|third|fourth|latter|former|[1-4](?:st|nd|rd|th))[ -](?P<unit>quarter|half)\b"
        rf"(?! of (?:the (?!year)|a |his |her |its |their |[A-Z]\w+))(?: (?:of )?(?:fiscal )?(?P<year2>{YEAR})"
        rf"| of (?P<way2>last|next|this) year)?",
        "Trade fell in the third quarter.",
        "2016-35",
    ),
    row(
        "the_quarter",
        "unit ref",
        quarters.the_quarter,
        r"\b(?P<way>the current|this|the latest|the|its latest|next|the next|the coming|last)? ?(?P<back>year-ago "
        r"|year-earlier |corresponding |last year['’]s )?(?P<unit>(?:(?<=latest )|(?<=ago )|(?<=earlier )"
        r"|(?<=corresponding ))period|(?<=\w )quarter|(?<=s )quarter)\b(?P<back2> a year (?:ago|earlier)"
        r"| last year)?(?! of\b)",
        "Sales rose in the latest quarter.",
        "2016-35",
    ),
    row(
        "fiscal_year",
        "unit",
        years.fiscal_year,
        rf"\b{_PART}(?:the )?fiscal (?:year )?(?P<year>{YEAR})",
        "It was paid for in fiscal 2015.",
        "2015",
    ),
    row(
        "feast",
        "holiday",
        dates.feast,
        rf"\b(?:(?P<way>last|next|this) )?(?P<feast>christmas(?: day| eve)?|new year['’]s(?: day| eve)?"
        rf"|thanksgiving(?: day)?|easter(?: sunday)?|halloween|independence day|valentine['’]s day"
        rf"|boxing day)(?: (?P<daytime>morning|night))?(?: (?P<year>{YEAR}))?\b(?! (?:island|tree|carol|egg|present"
        rf"|gift)s?)",
        "Shells fell on Christmas Day.",
        "2016-12-25",
    ),
)
