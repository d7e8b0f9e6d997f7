"""English rules for years, decades, centuries, seasons and quarters."""

from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import (
    ANY_PART,
    AROUND,
    ERA,
    ERA_AHEAD,
    MONTH,
    PART,
    SEASON,
    WAY,
    YEAR,
)
from tracker.extraction.telling import quarters, years

PERIODS: tuple[TimeRule, ...] = (
    row(
        "short_quarter",
        "numbered_part",
        quarters.short_quarter,
        rf"(?<!\w)(?-i:(?P<unit>[QH])(?P<which>[1-4])|(?P<which2>[1-4])(?P<unit2>[QH]))(?:,? (?:of )?(?P<year>{YEAR})"
        r"| ?['’](?P<short>\d\d))?\b",
        "Trade fell in Q3 2015.",
        "2015-35",
    ),
    row(
        "year_bc",
        "era",
        years.bare_year,
        rf"\b{AROUND}{ANY_PART}(?:the year )?(?P<year>\d{{1,4}}){ERA}",
        "The city was burned in 264 BC by its foes.",
        "-0263",
    ),
    row(
        "year_ad",
        "era",
        years.bare_year,
        rf"\b(?-i:A\.D\.|AD|CE) (?P<part>{PART})?(?P<year>\d{{1,4}})(?![\d.,]\d)\b",
        "The temple was burned in AD 70 by its foes.",
        "0070",
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
        "year_of_antiquity_story",
        "hundreds",
        years.year_of_antiquity,
        r"(?:(?<=\bin )|(?<=\bby )|(?<=\buntil )|(?<=\bof )|(?<=\bfrom )|(?<=\bsince ))"
        r"(?P<part>early |late |mid-)?(?P<year>[1-9]\d\d)"
        r"(?=[.,;)]|\Z| (?:and|but|to|until|the|an?|he|she|they|his|her|their|it|its|when|while|after|as|with|by|at"
        r"|under|was|were)\b)",
        "In 264 BC the war began, and in 241 it ended.",
        "-0240",
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
        "apostrophe_year",
        "short_year",
        years.bare_year,
        r"(?=['’‘elm])(?:(?<=\bin )|(?<=\bsince )|(?<=\bof )|(?<=\bby )|(?<=\bfrom )|(?<=\buntil ))"
        r"(?P<part>early |late |mid-)?['’‘](?P<year>\d\d)(?![\w'’]| (?-i:[A-Z]))",
        "The war began in '11 and lasted long.",
        "2011",
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
        r"(?:(?P<year>(?:1[5-9]|20)\d0)['’]?s\b|['’](?P<year2>[1-9]0)['’]?s\b"
        r"|(?:(?<=the )|(?<=early[ -])|(?<=late[ -])|(?<=mid-))"
        r"(?P<name>twenties|thirties|forties|fifties"
        r"|sixties|seventies|eighties|nineties))",
        "It was built in the 1990s.",
        "199X",
    ),
    row(
        "century",
        "century",
        years.century,
        rf"\b(?P<part>(?:the )?(?:early|late|mid)[ -](?:in )?|the (?:beginning|end|middle|start"
        rf"|turn) of )?(?:the (?!\S+-century \w))?(?P<part2>early |late |mid-? ?)?"
        rf"(?P<century>\d{{1,2}}(?:st|nd|rd|th)|[a-z]{{2,10}}(?:th"
        rf"|rst|nd|ird)|twenty[- ]first)(?:[ -]century{ERA}?|(?=,? (?:and|or|to) (?:the )?(?:early |late |mid-)?\w{{3,12}}"
        rf"[ -]centuries\b)"
        rf"|[ -]centuries\b)",
        "A fort of the 12th century stands there.",
        "11XX",
    ),
    row(
        "season_year",
        "season",
        quarters.season,
        rf"\b{ANY_PART}(?:the )?(?P<part2>early |late |mid-? ?)?(?P<season>{SEASON})(?: of (?P<of_way>that"
        rf"|this|last|next|the (?:same|next|following|previous|preceding)) year\b"
        rf"|(?:,? of|,)? (?P<year>\d{{1,4}}(?={ERA_AHEAD})|{YEAR}(?![\d])){ERA}?(?:[-–/](?P<short>\d\d(?:\d\d)?)\b)?)",
        "It fell in the spring of 2013.",
        "2013-21",
    ),
    row(
        "directed_season",
        "season",
        quarters.season,
        rf"\b(?P<part>early |late |mid-?\s?)?{WAY} (?P<season>{SEASON})\b",
        "It fell last spring.",
        "2016-21",
    ),
    row(
        "the_season",
        "season",
        quarters.season,
        rf"\b(?P<part>{PART}|later in |late in |early in )?the (?P<part2>early |late "
        rf"|mid-? ?)?(?P<season>{SEASON}(?<!fall)|fall(?= (?:and|or|when|as|after)\b|[,.;]))\b(?! (?:of|olympics|palace"
        rf"|capital|residence|school|uprising|offensive)\b)",
        "They have tried since the summer.",
        "2016-22/..",
    ),
    row(
        "bare_season",
        "season",
        quarters.bare_season,
        rf"\b(?P<part>{PART})?(?P<season>spring|summer|autumn|winter)\b(?! (?:olympics|palace|school|games|war"
        rf"|break|storm|weather|up|back|into)\b)(?!-)(?P<led> (?=(?:counter-?)?(?:offensives?|campaigns?|quarters|attacks?"
        rf"|operations?|fighting|months|rains?|floods?|elections?)\b))?",
        "Roads close in winter.",
        "2016-24",
    ),
    row(
        "quarter_of_year",
        "quarter",
        quarters.quarter,
        rf"\b(?:(?:the |its |their )(?!\w+-(?:quarter|half)))?(?:(?P<way>last|next|this|that) year['’]s )?(?:(?P<year>{YEAR}) )?"
        rf"(?P<back>year-(?:ago|earlier) )?(?:fiscal[ -])?"
        rf"(?P<which>first|second|third|fourth|last|final|latter|former|[1-4](?:st|nd|rd|th))[ -](?P<unit>quarter|half)\b"
        rf"(?! of (?:the (?!year)|a |his |her |its |their |(?-i:[A-Z])\w+))(?: (?:of )?(?:fiscal )?(?P<year2>{YEAR})"
        rf"| of (?P<way2>last|next|this|that|the(?: same| following| previous)?) year\b)?",
        "Trade fell in the third quarter.",
        "2016-35",
    ),
    row(
        "the_quarter",
        "quarter",
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
        "fiscal",
        years.fiscal_year,
        rf"\b{ANY_PART}(?:the )?(?:(?:fiscal (?:years? )?|(?-i:FY) ?)(?P<year>{YEAR})|(?P<year2>{YEAR}) fiscal year\b)",
        "It was paid for in fiscal 2015.",
        "2015",
    ),
)
