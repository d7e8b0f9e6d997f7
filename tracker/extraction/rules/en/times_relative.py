"""English rules for times reckoned from the report or from the story so far."""

from tracker.extraction.rules.en.times_table import TimeRule, row
from tracker.extraction.rules.en.times_words import (
    APPROX,
    CLOCK,
    DAYTIME,
    NUMBER,
    UNIT,
    VAGUE,
    WEEKDAY,
)
from tracker.extraction.telling import days, steps, years

_EARLY = (
    r"(?P<part>(?:early|late|mid|the (?:very )?(?:end|beginning|start|middle|close|latter part|early part) of)[- ]"
    r"(?:on |in )?)?"
)
_CLOCK = (
    r"(?:(?=[abjsnm\d])(?:(?:(?P<approx>about|around|approximately)|(?:shortly|just) (?:before|after)) )?"
    rf"(?=[\dnm])(?P<clock>{CLOCK}),? )?"
)
_DEED = (
    r"(?:offensive|campaign|war|battle|siege|operation|attack|invasion|rebellion|uprising|assault|revolution|conflict"
    r"|ceasefire|truce|fighting"
    r"|advance|push|strikes?|bombing|bombardment|revolt|counter-?(?:attack|offensive))"
)

RELATIVE: tuple[TimeRule, ...] = (
    row(
        "day_word",
        "deictic",
        days.deictic,
        rf"\b{_EARLY}{_CLOCK}(?P<deictic>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow"
        rf"|tonight)(?: (?:mid-|early |late )?(?P<daytime>{DAYTIME}|noon|midnight))?\b",
        "It was shelled yesterday.",
        "2016-11-08",
    ),
    row(
        "daytime_of_day_word",
        "deictic",
        days.deictic,
        rf"\b{_EARLY}(?:mid-|early |late )?(?P<daytime>{DAYTIME}) (?P<deictic>today|yesterday|tomorrow)\b",
        "It was shelled mid-afternoon yesterday.",
        "2016-11-08",
    ),
    row(
        "weekday",
        "weekday",
        days.weekday,
        rf"\b{_EARLY}{_CLOCK}(?:(?P<daytime2>mid-morning|{DAYTIME}|noon|midnight|midday) )?(?:(?P<way>last|next|this|past"
        rf"|this past|this coming|previous|the following|the previous|the next) )?(?P<weekday>{WEEKDAY})(?:,)?(?:(?<!,) "
        rf"(?:mid-|early |late )?(?P<daytime>{DAYTIME}|noon|midnight))?(?<!,)\b(?! (?:times|mosque)\b)",
        "Positions were lost on Monday.",
        "2016-11-07",
    ),
    row(
        "daytime_of_weekday",
        "weekday",
        days.weekday,
        rf"\b(?:the )?(?:late |early )?(?P<daytime>{DAYTIME}|(?:early|small|wee) hours)(?: hours)? (?:of|on) "
        rf"(?P<weekday>{WEEKDAY})\b(?! morning\b)",
        "It happened on the night of Monday.",
        "2016-11-07",
    ),
    row(
        "day_beside_weekday",
        "weekday+apart",
        days.beside_weekday,
        rf"\bthe day (?P<beside>before|after) (?:(?P<way>last|next|this) )?(?P<weekday>{WEEKDAY})(?=['’]s\b)",
        "The road was cut the day before Monday's raid.",
        "2016-11-06",
    ),
    row(
        "weekday_beside_deed",
        "weekday+apart weekday+way",
        days.weekday_beside_deed,
        rf"\bthe (?P<weekday>{WEEKDAY})"
        r"(?= (?P<way>after|before|following|preceding) (?:the|his|her|their|its|that|this|he|she|they)\b)",
        "The mill burned on 29 October. He was held on the Sunday after the fire.",
        "2016-10-30",
    ),
    row(
        "weekday_short",
        "weekday",
        days.weekday,
        r"\b(?P<weekday>mon|tues?|wed|thurs?|fri)\.(?! \d)",
        "Talks were held on Mon. in the capital.",
        "2016-11-07",
    ),
    row(
        "weekend",
        "weekend",
        steps.weekend,
        r"\b(?P<part>early |late |later )?(?P<way>last|next|this|this past|this coming|the past|the|past|coming|the coming"
        r"|the following) weekend\b",
        "Strikes killed nine over the weekend.",
        "2016-11-05/2016-11-06",
    ),
    row(
        "day_beside",
        "unit",
        days.day_beside,
        r"\b(?<!\bto )the (?:very )?(?:(?P<way>next|following|previous|preceding|same) day|day (?P<way2>before|after"
        r"|earlier)(?! (?:\w+day|\w+ \w+day|yesterday|tomorrow|he|she|they|it)\b)(?=[.,;)]|$| to [a-z]| in (?:an?|the) ))(?!-)",
        "Shells fell on October 29 and again the next day.",
        "2016-10-30",
    ),
    row(
        "days_beside_deed_story",
        "apart+unit",
        days.days_beside_deed_story,
        rf"\b(?P<number>{NUMBER}) (?P<unit>days?|weeks?) (?P<way>after|before) "
        r"(?:(?:the|their|his|her|its) (?:fall|capture|surrender|relief|loss|arrival|landing|departure|attack|battle|siege"
        r"|outbreak|start|end|declaration|signing|death|defeat|retreat|evacuation|bombing|offensive|rising|revolt|coup)\b"
        r"(?: of (?:the )?(?-i:[A-Z])\w+)?|[a-z]{3,}ing\b)",
        "The fort fell on 3 May 1904. Two days after the fall the fleet sailed.",
        "1904-05-05",
    ),
    row(
        "calendar_unit",
        "way+unit",
        steps.calendar_unit,
        r"\b(?:(?P<part>early|late|(?:earlier|later)(?= (?:in )?that\b)|mid-?|the (?:very )?(?:end|beginning|start|middle|close"
        r"|latter part|latter half|early part|early days|dawn) of)(?: in| of)? ?)?"
        r"(?P<way>this (?:past|coming|same)|that same|the same|the (?:last|next|past|previous|preceding|following|current"
        r"|coming|present)|last|next|this|that|previous|following|past)"
        r" (?:fiscal |calendar |school )?(?P<unit>day|week|month|year|decade|century)\b(?!['’-]?s? (?:quarter|first|second"
        r"|third|fourth|\w+-quarter)|-)(?: or so)?",
        "It began last week.",
        "2016-10-31/2016-11-06",
    ),
    row(
        "part_of_the_unit",
        "unit",
        steps.calendar_unit,
        r"\b(?P<part>(?:early|earlier|late|later) in|the (?:very )?(?:end|beginning|start|middle|close|latter part"
        r"|(?:first|second|latter) half|early part|rest|remainder|course) of) (?P<way>the|its|that) (?P<unit>week|month|year"
        r"|decade"
        r"|century)\b(?! (?:before|of))",
        "It is due at the end of the month.",
        "2016-11-21~/2016-11-30~",
    ),
    row(
        "year_end",
        "end+unit",
        years.year_end,
        r"\b(?P<part>year['’]s end|year-end|year end|the year['’]s end)\b",
        "It should be ready by year's end.",
        "2016-09~/2016-12~",
    ),
    row(
        "the_year_now",
        "unit",
        steps.calendar_unit,
        r"(?:(?<=\bfor )|(?<=\bin )|(?<=\bof ))(?P<way>the) (?:full )?(?P<unit>year)(?=[.,;]| (?:as|and)\b)",
        "Prices rose in the year, he said.",
        "2016",
    ),
    row(
        "ago",
        "apart+unit",
        steps.ago,
        rf"\b(?P<approx>{APPROX})?(?P<number>{NUMBER}|an?|{VAGUE})(?: or {NUMBER})?(?: |-)(?:more )?(?P<unit>{UNIT})"
        rf"(?: or (?:so|two|more)|(?P<and_half> and a half))? (?P<way>ago|earlier"
        r"|later|before(?= ?[.,;)]| (?:that|and|but|in|at|near|when)\b)|previously|(?<=years )on(?=,)|hence"
        r"|from now|afterwards?|prior|after(?= ?[.,;)]| that(?:[.,;)]| (?:it|he|she|they|the|an?|there|was|were|had|came)\b)))\b",
        "It began three days ago.",
        "2016-11-06",
    ),
    row(
        "ago_in_short",
        "ago",
        steps.ago_in_short,
        r"(?<![\w.,:])\d{1,2} ?(?:h|hrs?|m|min) ago\b",
        "A missile struck the harbour 2h ago.",
        "2016-11-09",
    ),
    row(
        "ago_vaguely",
        "ago",
        steps.ago_vaguely,
        r"\b(?:(?:minutes|hours|days|weeks|months|years|decades|centuries|generations|moments)"
        r"|(?:a )?(?:long|short|little|very long|very short) (?:time|while)|a while|(?<!that )long) (?P<way>ago|later|earlier)\b"
        r"(?<!long later)(?<!long earlier)",
        "The bridge was blown up months ago.",
        "PAST_REF",
    ),
    row(
        "weekday_of_week",
        "weekday+unit",
        days.weekday_of_week,
        rf"\b(?P<weekday>{WEEKDAY})(?: (?P<daytime>{DAYTIME}))?,? (?:of )?(?P<way>last|this|next) week\b",
        "The road was cut on Tuesday last week.",
        "2016-11-01",
    ),
    row(
        "week_ago_day",
        "ago+weekday ago+deictic",
        days.week_ago_day,
        rf"\b(?P<number>a|one|two|three|four) weeks? ago,? (?:on )?(?:(?P<weekday>{WEEKDAY})|today|yesterday)\b",
        "The road was cut a week ago Tuesday.",
        "2016-11-01",
    ),
    row(
        "event_time",
        "deed",
        days.event_time,
        r"(?=the )(?:(?<=\bat )|(?<=\bsince )"
        r"|(?<=\buntil )|(?<=\bbefore )|(?<=\bafter )|(?<=\bby )|(?<=\bfrom )|(?<=\bduring )|(?<=\bin ))"
        rf"(?P<part>the (?:very )?(?:start|beginning|outset|end|outbreak|height|close|middle) of )(?P<event>(?:the|their"
        rf"|its|his|her|this|that) (?:[\w’'-]+ ){{0,3}}{_DEED})\b",
        "It was taken at the start of their campaign.",
        "",
    ),
)
