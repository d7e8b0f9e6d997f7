"""English rules for days told otherwise: by their rank, between dashes, by halves and weekends, by the night before, and the
hours that head the entries of a live page."""

from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import DAY_RANK, MONTH, ORDINAL_DAY, WEEKDAY, YEAR
from tracker.extraction.telling import dates, days, daytimes, month_parts

_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_NEXT = r"(?: ?[-–—/] ?| (?:and|to|until|into)(?: the)? )"

DAYS: tuple[TimeRule, ...] = (
    row(
        "dashed_date",
        "month+figures",
        dates.full_date,
        rf"(?<![\w./-])(?P<day>{_DAY})(?P<sep>[-/])(?P<month>{MONTH})(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?![\w/-])",
        "Filed on 29-Oct-2016 by the desk.",
        "2016-10-29",
    ),
    row(
        "ranked_day",
        "month+rank",
        month_parts.ranked_day,
        rf"\b(?:the (?P<rank>{DAY_RANK}) (?:day )?of (?P<month>{MONTH})|(?P<month2>{MONTH}) (?P<rank2>{DAY_RANK})"
        rf"|(?<!\bin )(?<!\bby )(?P<month3>{MONTH}) the (?P<rank3>{DAY_RANK}))\b"
        rf"(?:,? (?P<year>{YEAR})(?![\d,.]\d))?(?! (?:week|half|quarter|time|year)\b)",
        "Rebels struck on the fourth of October.",
        "2016-10-04",
    ),
    row(
        "half_of_month",
        "month+unit",
        month_parts.half_of_month,
        rf"\b(?:the )?(?P<which>first|second|latter|last) half of (?P<month>{MONTH})(?:,? (?:of )?(?P<year>{YEAR})(?![\d,.]\d))?",
        "The first half of October was calm.",
        "2016-10-01/2016-10-15",
    ),
    row(
        "weekend_of_day",
        "month+weekend",
        month_parts.weekend_of_day,
        rf"\b(?:the )?weekend of (?:(?P<month>{MONTH}) {_DAY}{ORDINAL_DAY}{_NEXT})?(?:the )?"
        rf"(?:(?P<day>{_DAY}){ORDINAL_DAY} (?:of )?(?P<month2>{MONTH})|(?P<month3>{MONTH}) (?P<day2>{_DAY}){ORDINAL_DAY}"
        rf"|(?<=[-–/ ])(?P<day3>{_DAY}))(?:,? (?P<year>{YEAR})(?![\d,.]\d))?(?!\d)",
        "It rained over the weekend of 29 October.",
        "2016-10-29/2016-10-30",
    ),
    row(
        "weekday_of_month",
        "month+weekday",
        month_parts.weekday_of_month,
        rf"\b(?:the )?(?P<which>first|second|third|fourth|last|final) (?P<weekday>{WEEKDAY}) (?:of|in) (?P<month>{MONTH})\b"
        rf"(?:,? (?P<year>{YEAR})(?![\d,.]\d))?",
        "Rebels struck on the last Friday of October.",
        "2016-10-28",
    ),
    row(
        "weekday_ranked",
        "weekday",
        days.weekday_ranked,
        rf"\b(?P<weekday>{WEEKDAY}),? the (?P<day>{_DAY})(?:st|nd|rd|th)\b(?! (?:of|day|time|century|anniversary)\b)",
        "Rebels struck on Saturday the 29th.",
        "2016-10-29",
    ),
    row(
        "recent_day",
        "past",
        days.recent_day,
        rf"\b(?:a|one) recent (?:(?P<weekday>{WEEKDAY})(?: (?P<daytime>morning|afternoon|evening|night))?|(?P<daytime2>morning"
        r"|afternoon|evening|night))\b",
        "He was seen on a recent Tuesday.",
        "XXXX-WXX-2",
    ),
    row(
        "overnight_into",
        "weekday",
        days.overnight_into,
        rf"\bovernight (?:in)?to (?P<weekday>{WEEKDAY})\b(?! (?:night|evening)\b)",
        "Shells fell overnight into Sunday.",
        "2016-11-05/2016-11-06",
    ),
    row(
        "entry_hour",
        "hours",
        daytimes.entry_hour,
        r"(?<![\w.,:])(?P<clock>(?:[01]\d|2[0-3])[0-5]\d(?: ?(?:GMT|UTC|BST))?)(?= ?: | [-–—] )",
        "1215: Jets are over the city. 1340: Tanks enter the town.",
        "2016-11-09",
    ),
)
