"""English rules for times counted from one that is named beside them, and for the unit before or after the one told of."""

from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import NUMBER, SEASON, WEEKDAY
from tracker.extraction.telling import counted

COUNTED: tuple[TimeRule, ...] = (
    row(
        "unit_beyond",
        "apart+way",
        counted.unit_beyond,
        rf"\b(?:the (?P<unit>week|weekend|month|year)|(?:the )?(?P<weekday>{WEEKDAY})) (?P<way>before last|after next)\b",
        "It fell the week before last.",
        "2016-10-24/2016-10-30",
    ),
    row(
        "unit_beside",
        "apart+unit",
        counted.unit_beside,
        r"\bthe (?P<unit>week|month|year|decade) (?P<way>before|after|earlier)(?=[.,;)]|\Z)",
        "It fell in May 2015 and was lost the month before.",
        "2015-04",
    ),
    row(
        "day_after_beside",
        "apart+unit",
        counted.unit_beside,
        r"\bthe (?P<unit>day) (?P<way>after)(?=\s(?:killed|wounded|hit|struck|destroyed|left|was|were|had)\b)",
        "It fell on 3 May 2015, and a raid the day after killed two.",
        "2015-05-04",
    ),
    row(
        "ago_named",
        "ago+unit",
        counted.ago_named,
        rf"\b(?P<number>{NUMBER}|an?) (?P<unit>weeks?|months?|years?|decades?) ago(?:,? (?:on )?(?P<near>today|yesterday|tomorrow"
        rf"|this (?:week|month|year|{SEASON})|last (?:week|month))\b|,? (?P<exact>to the day)\b)",
        "The war began five years ago this month.",
        "2011-11",
    ),
    row(
        "weekdays_ago",
        "ago+weekday",
        counted.weekdays_ago,
        rf"\b(?P<number>two|three|four|five|six) (?P<weekday>{WEEKDAY})s ago\b",
        "The road was cut two Fridays ago.",
        "2016-10-28",
    ),
    row(
        "seasons_ago",
        "ago+season",
        counted.seasons_ago,
        r"\b(?P<number>two|three|four|five|six) (?P<season>spring|summer|autumn|winter)s ago\b",
        "The road was cut two summers ago.",
        "2015-22",
    ),
    row(
        "same_period",
        "quarter",
        counted.same_period,
        r"\bthe (?:same|corresponding|comparable|equivalent) (?:period|quarter)(?: (?:a|the) year (?:ago|earlier|before)"
        r"|,? (?:of )?last year)\b",
        "Sales beat those of the same period last year.",
        "2015",
    ),
    row(
        "week_from_day",
        "unit+weekday unit+deictic",
        counted.week_from_day,
        rf"\b(?P<number>a|one|two|three|four) (?P<unit>days?|weeks?|months?|years?) from (?:(?P<weekday>{WEEKDAY})"
        r"|(?P<deictic>today|tomorrow|yesterday))\b",
        "Talks open a week from Friday.",
        "2016-11-18",
    ),
)
