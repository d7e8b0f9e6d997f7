"""English rules for lengths of time, and words that only point to past, present or future."""

from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import APPROX, NUMBER, UNIT, VAGUE
from tracker.extraction.telling import lengths

_MORE = (
    r"(?:(?:more|additional|extra|further|straight|consecutive|full|long|whole|working|trading|business|calendar|successive)"
    r" )?"
)
_WAY = (
    r"(?:(?:the|its|their|his) )?"
    r"(?P<way>past|last|next|first|coming|previous|following|preceding|final|latest|entire|same|recent)"
)

LENGTHS: tuple[TimeRule, ...] = (
    row(
        "one_day",
        "one+unit",
        lengths.reference("FUTURE_REF"),
        r"(?:(?<=will )|(?<=may )|(?<=might )|(?<=could )|(?<=would ))one day\b",
        "They will one day return.",
        "FUTURE_REF",
    ),
    row(
        "duration",
        "count+unit figures+unit",
        lengths.duration,
        rf"(?<![\w$.,:/-])(?:the (?=\S+ (?:days|weeks|months|years)\b(?! (?:before|after|earlier"
        rf"|later))))?(?P<approx>{APPROX})?(?!(?:one|two|three|[1-9])[ -]quarters?\b(?! (?:ago|earlier)\b)"
        rf"|[12]\d\d\d quarter)(?P<number>{NUMBER})(?:(?: to | or |-to-|[-–])(?P<upto>{NUMBER}))?(?: ?"
        rf"|-){_MORE}(?P<unit>{UNIT})(?!-)\b(?: or (?:so|more|less))?",
        "The fight lasted three days.",
        "P3D",
    ),
    row(
        "year_of_account",
        "account+unit",
        lengths.duration,
        r"\bthe (?:fiscal )?(?P<unit>year|month|week)(?= (?:ended|ending)\b)|\bthe fiscal (?P<unit2>year)\b(?! \d)",
        "Profit fell in the year ended June 30.",
        "P1Y",
    ),
    row(
        "duration_adjective",
        "count+unit figures+unit",
        lengths.duration,
        rf"(?<![\w$.,:/])(?P<number>{NUMBER}|half(?=[- ](?:hour|day|century|decade))"
        rf"|quarter(?=[- ](?:hour|century)))[- ](?P<unit>second|minute|hour|day|night|week|month|year|decade"
        rf"|century)(?:s)?(?:[- ](?:old|long))?\b(?! (?:ago|earlier|later)\b)",
        "A six-day-long battle followed.",
        "P6D",
    ),
    row(
        "directed_duration",
        "way+unit",
        lengths.directed_duration,
        rf"\b{_WAY} (?P<approx>{APPROX})?(?P<number>{NUMBER}|{VAGUE}|couple(?: of)?)"
        rf"(?:(?: to | or |-to-|[-–])(?P<upto>{NUMBER}))? {_MORE}(?P<unit>{UNIT})\b(?: or so)?",
        "It was quiet in the past two weeks.",
        "2016-10-26/2016-11-09",
    ),
    row(
        "directed_hour",
        "way+unit",
        lengths.directed_hour,
        r"\b(?:the )?(?P<way>past|last|next|coming) (?P<unit>hour)\b",
        "Shells fell within the last hour.",
        "2016-11-09",
    ),
    row(
        "recent_hours",
        "way+unit",
        lengths.recent_hours,
        r"\b(?:the )?(?:recent|past|last) (?P<unit>hours|minutes)\b",
        "Shells fell in recent hours.",
        "2016-11-09",
    ),
    row(
        "directed_units",
        "way+unit",
        lengths.duration,
        r"\b(?:the )?(?:past|last|coming|recent|following|next|previous|intervening) (?P<unit>days|weeks|months|years"
        r"|decades|centuries|hours|minutes)\b",
        "It was quiet in recent weeks.",
        "PXW",
    ),
    row(
        "vague_duration",
        "vague+unit",
        lengths.duration,
        rf"\b(?<!as )(?:a |the )?(?P<vague>{VAGUE}) {_MORE}(?P<unit>seconds|minutes|hours|days|nights|weeks|months|years|decades"
        rf"|centuries)\b",
        "It will take several months.",
        "PXM",
    ),
    row(
        "article_duration",
        "unit",
        lengths.article_duration,
        rf"\b(?P<approx>{APPROX})?(?:a|an|one|another|half an?|half a) (?:full |whole |single )?(?P<unit>minute|hour|day"
        rf"|week|month|year|decade|century|fortnight)\b(?: and a half\b| or (?:two|so)\b)?"
        r"(?! (?:ago|earlier|later)\b|[-’'])(?(approx)|(?! (?:before|after)\b))",
        "It held out for a week.",
        "P1W",
    ),
    row(
        "whole_unit",
        "way+unit whole+unit",
        lengths.duration,
        r"\bthe (?:entire|whole) (?P<unit>hour|day|night|week|month|year|decade)\b(?! of (?:\d|last|this|next)|['’])",
        "The road was shut for the whole week.",
        "P1W",
    ),
    row(
        "bare_duration",
        "unit",
        lengths.bare_duration,
        r"\b(?:(?<=over )the (?=years))?(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries)\b(?! (?:ago"
        r"|earlier|later|before|after)\b|-)",
        "They were under siege for months.",
        "PXM",
    ),
    row(
        "unit_long",
        "long+unit",
        lengths.unit_long,
        r"\b(?P<unit>hour|day|week|month|year|decade|century|centurie)(?:(?P<plural>s)?-long|long|(?P<plural2>s)-old)\b",
        "The months-long siege is over.",
        "PXM",
    ),
    row(
        "present",
        "present these+unit",
        lengths.reference("PRESENT_REF"),
        r"\b(?:right now|now(?!here)|currently|presently|nowadays|these days|at (?:the )?present|at the moment"
        r"|at this (?:time(?! (?:last|next|of)\b)|moment)|the present(?= ?[.,;])|"
        r"(?<!then[- ])current(?=\s[a-z-]+)|this (?:crucial |critical |very )?moment|present-day)\b(?! (?:account|affairs"
        r"|events)\b)",
        "The village is now empty.",
        "PRESENT_REF",
    ),
    row(
        "past",
        "past",
        lengths.reference("PAST_REF"),
        r"\b(?:(?:more |most |very )?recently|(?<!more )recent(?! (?:days|weeks|months|years|decades)\b)|recent years"
        r"|the (?:recent |distant )?past(?! (?:\d|\w+ (?:days|weeks|months|years)|year|month|week|decade|century|few"
        r"|several|two|three)\b)|formerly|lately)\b",
        "The village was recently shelled.",
        "PAST_REF",
    ),
    row(
        "future",
        "future",
        lengths.reference("FUTURE_REF"),
        r"\b(?:the (?:near |immediate |distant )?(?-i:future|FUTURE)(?! (?:contract|price))"
        r"|(?<=in )(?:the near )?future|a later date)\b",
        "The siege will end in the near future.",
        "FUTURE_REF",
    ),
    row(
        "former_story",
        "former",
        lengths.narrative_reference("PAST_REF"),
        r"\bformer\b",
        "The former capital fell in 1904.",
        "PAST_REF",
    ),
    row(
        "the_time_story",
        "the_time",
        lengths.narrative_reference("PRESENT_REF"),
        r"(?=th)(?:(?<=\bat )|(?<=\bAround )|(?<=\bDuring )|(?<=\bduring )|(?<=\bBy )|(?<=\bby ))(?:(?:this|the|that"
        r"|the same) time|this period)\b(?! (?:of|the|he|it|they|when|that)\b)",
        "In 1904 the fort was at the time incomplete.",
        "PRESENT_REF",
    ),
)
