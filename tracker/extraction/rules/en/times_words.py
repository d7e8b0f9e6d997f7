"""English words of time: months, weekdays, units, numbers, parts of the day and the pieces of pattern that rules are made of."""

import re

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
DAYTIMES = {
    "morning": "MO",
    "dawn": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "dusk": "EV",
    "night": "NI",
    "nighttime": "NI",
    "overnight": "NI",
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "24:00",
    "day": "DT",
    "daytime": "DT",
    "lunchtime": "MI",
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

# Each word that can start a rule, with the class that a rule asks for.
TRIGGERS: dict[str, frozenset[str]] = {}
for _names, _class in (
    (MONTHS, "month"),
    (WEEKDAYS, "weekday"),
    ({name + "s": 0 for name in list(WEEKDAYS) if name.endswith("day")}, "weekday"),
    (SEASONS, "season"),
    ({name + "s": 0 for name in SEASONS}, "season"),
    (DAYTIMES, "daytime"),
    ({f"{name}s": 0 for name in ("morning", "afternoon", "evening", "night")}, "daytime"),
    (UNITS, "unit"),
    ({f"{name}s": 0 for name in UNITS}, "unit"),
    (ORDINALS, "ordinal"),
):
    TRIGGERS.update({_name: TRIGGERS.get(_name, frozenset()) | {_class} for _name in _names})
for _words, _class in (
    ("today yesterday tomorrow tonight overnight", "deictic"),
    (
        "now currently current presently recent recently lately future past soon previously former formerly nowadays"
        " earlier present",
        "ref",
    ),
    ("ongoing once then moment already yet date time period era", "ref"),
    (
        "daily weekly monthly yearly annually annual hourly nightly quarterly biweekly bimonthly everyday fortnightly biannual",
        "set",
    ),
    ("nineties eighties seventies sixties fifties forties thirties twenties", "decade"),
    ("christmas thanksgiving easter ramadan halloween", "holiday"),
    ("eve anniversary", "holiday"),
    ("fiscal half", "unit"),
    ("b bc bce ad ce", "era"),
    ("noon midnight midday", "daytime"),
    ("offensive campaign war battle siege operation attack invasion rebellion uprising assault revolution conflict", "deed"),
    ("ceasefire truce fighting advance push strike strikes bombing bombardment revolt", "deed"),
):
    TRIGGERS.update({word: TRIGGERS.get(word, frozenset()) | {_class} for word in _words.split()})


def _one_of(words: object) -> str:
    return "|".join(sorted((str(word) for word in words), key=len, reverse=True))  # type: ignore[attr-defined]


# "May" and "March" are months only with a capital; "mar", "sun" and "sat" need their full stop or a number beside them.
MONTH = (
    r"(?:jan(?:uary|\.|(?= \d))|feb(?:ruary|\.)?|(?-i:March|MARCH|Mar\.|MAR\.|Mar(?=\s\d))|apr(?:il|\.)?|(?-i:May|MAY)|jun(?:e"
    r"|\.)?|jul(?:y|\.)?|"
    r"aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![\w])"
)
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
WEEKDAY_SHORT = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\b\.?)"
SEASON = r"(?:spring|summer|autumn|fall|winter)(?:time)?"
UNIT = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century"
    r"|centuries)"
)
CALENDAR_UNIT = r"(?:day|week|weekend|month|quarter|year|decade|century)"
_SMALL = _one_of([*NUMBERS, *TENS])
_TENS = _one_of(TENS)
_TEENS = _one_of(list(NUMBERS)[1:])
NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,5}}(?:\.\d{{1,2}})?(?:[ -]\d/\d)?|half an?|(?:{_TENS})[ -](?:{_TEENS})\b"
    rf"|(?:{_SMALL})\b"
    rf"(?: (?:hundred|thousand)\b)?|an? (?:hundred|thousand|dozen)|a couple(?: of)?|several (?:hundred|thousand|dozen))"
)
VAGUE = (
    r"(?:(?:a |the )?(?:very )?few(?: hundred)?|several|many|some|a number of|numerous|various|hundreds of|dozens of|countless"
    r"|two or three)"
)
DAYTIME = r"(?:morning|afternoon|evening|night|overnight)"
CLOCK = (
    r"(?:(?:\d{1,2}(?:[:.]\d\d)?(?::\d\d)?|noon|midnight) ?(?:[ap]\.m\.?|[ap]m\b)(?:(?:,)? (?:\(?(?:[ECMP][DS]T|GMT"
    r"|UTC)\)?|local time"
    r"|eastern(?: standard| daylight)? time))?"
    r"|\d{1,2}:\d\d(?::\d\d)?(?: ?(?:hours|hrs?|GMT|UTC|local time)\b)?|[012]\d[0-5]\d (?:hours|hrs|GMT|UTC)\b"
    r"|(?:noon|midnight|midday)\b)"
)
ORDINAL_DAY = r"(?:st|nd|rd|th)?"
YEAR = r"(?:1[0-9]\d\d|20\d\d|2100)"
APPROX = (
    r"(?:(?:at least|at most|no more than|no less than|not more than|(?:just |well |slightly |little )?(?:more|less"
    r"|fewer) than|close to"
    r"|up to|as (?:many|much|long|little) as|about|around|approximately|roughly|some|nearly|almost"
    r"|over|under|well over|a mere|barely)\s+)"
)
PART = (
    r"(?:(?:very )?(?:early|earlier|late|later|mid)(?: (?:in|on))?(?:[ -])|mid[-–]?|the (?:very )?"
    r"(?:early |late |latter |first |last |opening |closing |second )?(?:start|beginning|end|middle|close|part|days|weeks"
    r"|months|years|stages|dawn)"
    r"(?: part)? of )"
)

# Words after which "May", "March" or a season is a time and not a verb or a name.
_BEFORE_MONTH_WORDS = """in of since by until till during last next this that early late mid before after from to through between
for each every around about throughout through within past previous following late-"""
BEFORE_MONTH = frozenset(_BEFORE_MONTH_WORDS.split())
BEFORE_SEASON = BEFORE_MONTH - {"the"} | {"and", "or", "harsh", "severe", "bitter"}
NOUN_AFTER_MONTH = re.compile(
    r" (?!on\b|to\b|through\b|by\b|from\b|in\b|of\b|into\b|toward|across\b|was\b|had\b|began\b)[a-z]{3,}"
)
_LEADS_YEAR = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|through|during|before|after|between|early|late|mid|mid-|circa|year|years"
    r"|spring|summer"
    r"|autumn|fall|winter|and|or|around|about|for|than|with|november|october|throughout|the|its|their|on|into|that|as|back"
    r"|pre-|post-)\s|[(–-]|^)\s{0,2}\Z",
    re.IGNORECASE,
)
_STRONG_LEAD = re.compile(
    r"\b(?:in|from|as late as|as early as|since|by|until|till|during|before|after|circa|year|spring|summer|autumn|fall"
    r"|winter|early|late)\s\Z",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\s?(?:%|percent|per cent|°|km|kilomet|met(?:re|er)s?\b|miles|feet|ft|kg|tons?|tonnes|pounds|dollars|euros|people"
    r"|persons?|civilians|troops|soldiers"
    r"|men\b|women|children|famil|rebels|fighters|militants|houses|homes|homeless|prisoners|inhabitants|residents"
    r"|casualties|dead|wounded|deaths"
    r"|injur|killed|refugees|tanks|aircraft|planes|guns|ships|officers|students|workers|villages|points|shares|jobs|times"
    r"|years|months|weeks|days|hours"
    r"|minutes|barrels|acres|hectares|square|apartments|vehicles|others|more\b|million|billion|\w+-strong|strong\b|or more"
    r"|local time|GMT|hrs|UTC|members"
    r"|cavalry|infantry|horse|warriors|knights|archers|patients|victims|volunteers|employees|votes|calories|copies|pages"
    r"|units|rounds|rpm|mph|hp)",
    re.IGNORECASE,
)
_NOT_BEFORE_YEAR = re.compile(
    r"(?:[/.:,\d]\Z|[$£€#№@]|\b(?:No\.?|room|flight|route|highway|page|pages|chapter|article|section|resolution|boeing"
    r"|airbus|line|file|block|apartment|building|model"
    r"|number|some|least|most|about|over|than|exactly|nearly|almost|approximately|another|only|killed|killing|wounded"
    r"|estimated|up to|extra|additional))\s?\Z",
    re.IGNORECASE,
)
_PLURAL_AFTER = re.compile(r"\s[a-z]{2,}[^s\W]s\b")


_RANGE_AFTER = re.compile(r"\s?[-–—/]\s?(?:1[0-9]\d\d|20\d\d|\d\d)(?![\w-])")
_NO_YEAR_AFTER = re.compile(r"[,.]\d|\s?\d|[A-Za-z]|-\w*[A-Z]|/\d")
_CLAUSE_AFTER = re.compile(r"\s(?:and|to|or|until|when|by|in|the|as|after|[a-z]+ed)\b")


def is_year(figures: str, before: str, after: str) -> bool:
    """Whether four figures name a year: nothing counted follows, no sign of another use precedes, and a lead-in is there."""
    if _COUNTS.match(after) or _NOT_BEFORE_YEAR.search(before):
        return False
    if _RANGE_AFTER.match(after):
        return True
    if _NO_YEAR_AFTER.match(after):
        return False
    if re.search(r"[\w’']-?\Z", before) and not re.search(r"\b(?:mid|pre|post|early|late|since)-\Z", before, re.IGNORECASE):
        return False
    number = int(figures)
    if _STRONG_LEAD.search(before):
        return not (number < 1900 and re.match(r"\s[A-Z]", after) and number % 10 == 0)
    if 1900 <= number <= 2035:
        return not (_PLURAL_AFTER.match(after) and not _LEADS_YEAR.search(before))
    if re.search(r"\b[Tt]he\s\Z", before) and number >= 1400:
        return bool(re.match(r"\s[\"“]?[A-Za-z]", after))
    if _LEADS_YEAR.search(before):
        return not re.match(r"\s[A-Za-z]", after) or bool(_CLAUSE_AFTER.match(after))
    return not before.strip() and not after.strip(" :-–\n")
