"""English rules for repeated times: "daily", "every Friday", "twice a week"."""

from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import DAYTIME, MONTH, NUMBER, SEASON, UNIT, WEEKDAY
from tracker.extraction.telling import sets

_EVERY = r"(?P<quant>every(?: other| second)?|each|most)"

SETS: tuple[TimeRule, ...] = (
    row(
        "repeated_word",
        "set",
        sets.repeated_word,
        r"\b(?:daily|nightly|weekly|monthly|yearly|annually|hourly|everyday|biweekly|fortnightly)\b(?!-| (?:telegraph|mail"
        r"|star|news|express|times|mirror|standard|news))",
        "The town is shelled daily.",
        "P1D",
    ),
    row(
        "repeated_unit",
        "each+unit",
        sets.repeated_unit,
        rf"\b(?P<quant>every|each|per)(?: (?P<number>{NUMBER}|few|several))?(?P<other> other| second)? (?P<unit>{UNIT})\b",
        "The town is shelled every day.",
        "P1D",
    ),
    row(
        "times_per_unit",
        "times",
        sets.times_per_unit,
        rf"\b(?P<count>once|twice|(?:{NUMBER}|several|many)(?: or {NUMBER})? times) (?:an?|per|each|every)(?: single)? "
        r"(?P<unit>hour|day|night|week|weekend|month|quarter|year|decade)\b",
        "The town is shelled twice a day.",
        "P1D",
    ),
    row(
        "repeated_name",
        "weekday month season daytime",
        sets.repeated_name,
        rf"\b{_EVERY} (?:(?P<weekday>{WEEKDAY})|(?P<month>{MONTH})(?: (?P<day>[12]\d|3[01]|[1-9])\b)?"
        rf"|(?P<season>{SEASON})|(?P<daytime>{DAYTIME}))s?\b",
        "They pray every Friday.",
        "XXXX-WXX-5",
    ),
    row(
        "plural_weekday",
        "weekday",
        sets.repeated_name,
        rf"(?:(?<=\bon )|(?<=days and )|(?<=days or )|(?<=days, ))(?P<weekday>{WEEKDAY})s\b"
        r"(?! (?:morning|afternoon|evening|night)s\b)",
        "They pray on Fridays.",
        "XXXX-WXX-5",
    ),
    row(
        "plural_daytime_of_weekday",
        "weekday",
        sets.repeated_name,
        rf"\b(?P<weekday>{WEEKDAY})s? (?P<daytime>morning|afternoon|evening|night)s\b",
        "They march on Friday nights.",
        "XXXX-WXX-5TNI",
    ),
    row(
        "plural_weekend",
        "weekend",
        sets.repeated_weekend,
        rf"(?:(?<=\bon )|(?<=\bat )|(?<=\bduring ))weekends\b|\b{_EVERY} weekend\b",
        "The market opens on weekends.",
        "XXXX-WXX-WE",
    ),
)
