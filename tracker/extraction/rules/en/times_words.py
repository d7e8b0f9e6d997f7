"""English words of time: months, weekdays, units, numbers, parts of the day and the pieces of pattern that rules are made of."""

import re

# An anniversary: "came ten years after", "fell a year to the day after".
CAME, YEARS_AFTER = r"\b(?:came|comes|coming|happened|occurred|fell|falls)\s", r"years\s(?:to\sthe\sday\s)?after\b"
GREATEST = r"(?:first|worst|most|[a-z]{3,12}est)"  # words that set a deed above others: what follows may only measure it
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun")
    )
    for name in names.split()
}
SEASONS = {
    "spring": 21,
    "springtime": 21,
    "summer": 22,
    "summertime": 22,
    "autumn": 23,
    "fall": 23,
    "winter": 24,
    "wintertime": 24,
}
UNITS = {
    "second": "S",
    "minute": "MIN",
    "hour": "H",
    "day": "D",
    "night": "N",
    "week": "W",
    "weekend": "WE",
    "fortnight": "F",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "centurie": "CE",
    "min": "MIN",
    "hr": "H",
    "yr": "Y",
}
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
NUMBERS = {name: number for number, name in enumerate(_ONES.split())}
TENS = {
    name: number * 10
    for number, name in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
ORDINALS = {
    name: number
    for number, name in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
} | {"twenty-first": 21, "twenty first": 21}
# The days of a month by their rank in words.
DAY_RANKS = (
    {name: number for name, number in ORDINALS.items() if "-" not in name and " " not in name}
    | {f"twenty-{name}": 20 + number for name, number in ORDINALS.items() if number < 10}
    | {"thirtieth": 30, "thirty-first": 31}
)
DAYTIMES = {
    "morning": "MO",
    "dawn": "MO",
    "pre-dawn": "MO",
    "predawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "dusk": "EV",
    "sunset": "EV",
    "nightfall": "NI",
    "night": "NI",
    "nighttime": "NI",
    "overnight": "NI",
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "24:00",
    "day": "DT",
    "daytime": "DT",
    "lunchtime": "MI",
    "hours": "MO",  # "the early hours"
    "small hours": "MO",
    "wee hours": "MO",
}
PARTS = {
    "early": "START",
    "earlier": "START",
    "start": "START",
    "beginning": "START",
    "dawn": "START",
    "opening": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "later": "END",
    "end": "END",
    "close": "END",
    "latter": "END",
}
APPROXIMATIONS = {
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "circa": "APPROX",
    "c.": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "close": "LESS_THAN",
    "under": "LESS_THAN",
    "less": "LESS_THAN",
    "fewer": "LESS_THAN",
    "over": "MORE_THAN",
    "more": "MORE_THAN",
    "well": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "no": "EQUAL_OR_LESS",
    "up": "EQUAL_OR_LESS",
    "within": "EQUAL_OR_LESS",
}


def _one_of(words: object) -> str:
    return "|".join(sorted((str(word) for word in words), key=len, reverse=True))  # type: ignore[attr-defined]


# "May" and "March" are months only with a capital; "mar", "sun" and "sat" need their full stop or a number beside them.
MONTH = (
    r"(?:jan(?:uary|\.|(?= \d))|feb(?:ruary|\.)?|(?-i:March|MARCH|Mar\.|MAR\.|Mar(?=\s\d))|apr(?:il|\.)?|(?-i:May|MAY)|jun(?:e"
    r"|\.)?|jul(?:y|\.)?|"
    r"aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![\w])"
)
DAY_RANK = _one_of(DAY_RANKS)
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
WEEKDAY_SHORT = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\b\.?)"
SEASON = r"(?:spring|summer|autumn|fall|winter)(?:time)?"
UNIT = (
    r"(?:seconds?|minutes?|hours?|mins(?! read)|hrs|days?|nights?|weeks?|weekends?|fortnights?|months?"
    r"|quarters?|years?|decades?|century"
    r"|centuries)"
)
CALENDAR_UNIT = r"(?:day|week|weekend|month|quarter|year|decade|century)"
_SMALL = _one_of([*NUMBERS, *TENS])
_TENS = _one_of(TENS)
_TEENS = _one_of(list(NUMBERS)[1:])
# The letters ahead spare a pattern most places where none of its words begins.
NUMBER = (
    rf"(?=[\daefhnoqstz])(?:\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,5}}(?:\.\d{{1,2}})?(?:[ -]\d/\d)?|half an?|(?:a )?quarter of an?"
    rf"|(?:{_TENS})[ -](?:{_TEENS})\b"
    rf"|(?:{_SMALL})\b"
    rf"(?: (?:hundred|thousand)\b|[ -]and[ -]a[ -]half\b)?|an? (?:hundred|thousand|dozen)|a couple(?: of)?"
    r"|several (?:hundred|thousand|dozen))"
)
VAGUE = (
    r"(?:(?:a |the )?(?:very )?few(?: hundred)?|several|many|some|a number of|numerous|various|hundreds of|dozens of|countless"
    r"|two or three)"
)
DAYTIME = r"(?:pre-?dawn|morning|afternoon|evening|night|overnight|dawn|dusk|daybreak|nightfall|sunset|sunrise)"
CLOCK = (
    r"(?:(?:\d{1,2}(?:[:.]\d\d)?(?::\d\d)?|noon|midnight) ?(?:[ap]\.m\.?|[ap]m\b)(?:(?:,)? (?:\(?(?:[ECMP][DS]T|GMT"
    r"|UTC)\)?|local time"
    r"|eastern(?: standard| daylight)? time))?"
    r"|\d{1,2}:\d\d(?::\d\d)?(?: ?(?:hours|hrs?|GMT|UTC|BST|local time)\b)?|\d{1,2}\.\d\d ?(?:GMT|BST|UTC|hrs|hours)\b"
    r"|[012]\d[0-5]\d(?= ?\(?local\b| \(\d{4} ?GMT\)| this (?:morning|afternoon|evening)\b)"
    r"|\d{1,2} o['’]clock\b|\d{1,2}(?= in the (?:morning|afternoon|evening)\b| at night\b)"
    r"|[012]\d[0-5]\d(?: ?(?:hours|hrs|GMT|UTC|BST|CES?T|EES?T|MSK)\b(?: local time)?|Z\b)"
    r"|(?:noon|midnight|mid-?day)\b(?: local time)?)"
)
ORDINAL_DAY = r"(?:st|nd|rd|th)?"
YEAR = r"(?:1[0-9]\d\d|20\d\d|2100)"
APPROX = (
    r"(?:(?=[abcfjlmnorsuw])(?:at least|at most|no more than|no less than|not more than|(?:just |well |slightly |little )?"
    r"(?:more|less|fewer) than|close to|up to|as (?:many|much|long|little) as|about|around|approximately|roughly|some|nearly"
    r"|almost|over|under|well over|a mere|barely)\s+)"
)
PART = (
    r"(?:(?=[belmstv])(?:(?:very )?(?:early|earlier|late|later|mid)(?: (?:in|on))?(?:[ -])|mid[-–]?|(?:end|start)(?:-| of )"
    r"|beginning of |the (?:very )?"
    r"(?:early |late |latter |first |last |opening |closing |second )?(?:start|beginning|end|middle|close|part|days|weeks"
    r"|months|years|stages|dawn)"
    r"(?: part)? of ))"
)

# Words after which "May", "March" or a season is a time and not a verb or a name.
_BEFORE_MONTH_WORDS = """in of since by until till during last next this that early late mid before after from to through between
for each every around about throughout through within past previous following late-"""
BEFORE_MONTH = frozenset(_BEFORE_MONTH_WORDS.split())
BEFORE_SEASON = BEFORE_MONTH - {"the"} | {"and", "or", "harsh", "severe", "bitter"}
NOUN_AFTER_MONTH = re.compile(
    r" (?!on\b|to\b|through\b|by\b|from\b|in\b|of\b|into\b|toward|across\b|was\b|had\b|began\b)[a-z]{3,}"
)

# Pieces with named groups, for the rules of dates.
ERA = r"(?:\s(?P<era>B\.C\.(?:E\.)?|B\.C|BCE?|A\.D\.|AD|C\.E\.|CE)(?!\w))"
ERA_AHEAD = ERA.replace("?P<era>", "?:")
AROUND = r"(?:(?P<approx>about|around|circa) )?"
WAY = r"(?P<way>last|this|next|past|previous|following|coming|that(?: same)?|the (?:same|current|following|previous|next))"
ANY_PART = rf"(?P<part>{PART})?"
