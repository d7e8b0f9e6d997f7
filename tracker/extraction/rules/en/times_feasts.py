"""English rules for feasts and other days that have a name."""

from tracker.extraction.rules.en.feast_days import FASTING_MONTH, FEAST
from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import NUMBER, YEAR
from tracker.extraction.telling import feasts

_YEAR = rf"(?:,? (?:of )?(?P<year>{YEAR})\b(?!,\d)|(?= in (?P<year2>{YEAR})\b))?"
# "Ramadan" is a man's name too: it is a month after one of these words, and not before or after another name.
_LEADS = "|".join(
    rf"(?<=\b{word} )" for word in ("during", "of", "in", "since", "before", "after", "for", "by", "until", "throughout")
)
_NO_MAN = r"(?![’'-]| (?-i:[A-Z][a-z]))"

FEASTS: tuple[TimeRule, ...] = (
    row(
        "feast",
        "holiday",
        feasts.feast,
        rf"\b(?:(?:the )?(?P<nth>first|second|third|last) day of (?:the )?)?(?:(?P<way>last|next|this) )?(?P<feast>{FEAST})"
        rf"(?: (?P<daytime>morning|night))?{_YEAR}\b(?! (?:island|tree|carol|egg|present|gift|movement|city|avenue|square)s?\b)",
        "Shells fell on Christmas Day.",
        "2015-12-25",
    ),
    row(
        "days_beside_feast",
        "holiday",
        feasts.days_beside,
        rf"\b(?:(?P<number>{NUMBER}|an?) (?P<unit>days?|weeks?)|the (?P<unit2>day)) (?P<beside>before|after) "
        rf"(?P<feast>{FEAST}){_YEAR}\b",
        "Shells fell two days before Christmas.",
        "2015-12-23",
    ),
    row(
        "fasting_month",
        "holiday",
        feasts.feast,
        r"\b(?:(?P<part>the (?:start|beginning|middle|end) of )?(?:the )?(?:Muslim |Islamic )?(?:holy )?(?:fasting )?month of "
        rf"|(?:{_LEADS})"
        r"|(?P<nth>the (?:first|last)) day of |(?P<part2>the (?:start|beginning|middle|end) of |early |late |mid-)"
        rf"|(?P<way>last|next|this) )(?P<feast>{FASTING_MONTH}){_YEAR}{_NO_MAN}",
        "The market stayed shut during Ramadan.",
        "2016-06-06~/2016-07-05~",
    ),
    row(
        "feast_undated",
        "holiday",
        feasts.undated,
        r"\b(?-i:Independence Day|Liberation Day|National Day|Army Day)\b(?! (?:movement|avenue|square)\b)",
        "Shells fell on Independence Day.",
        "XXXX-XX-XX",
    ),
)
