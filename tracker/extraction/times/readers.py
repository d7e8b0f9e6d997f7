"""Readers: what each family of time words means, given where the telling stands."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.times import moments
from tracker.extraction.times.moments import DAY, MONTH, SEASON, WEEK, WEEKEND, YEAR, Moment
from tracker.extraction.times.story import FUTURE, PAST, Found, Story
from tracker.vocabulary import Resolution

type Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Sense:
    """What a rule of time means: the classes of words without which it need not be tried, and the reader of its matches."""

    needs: frozenset[str]
    read: Callable[[Match, Story], Found | None]


def group(match: Match, name: str) -> str:
    """The words of a named group in small letters, "" where the rule has no such group or it is empty."""
    groups = match.groupdict()
    return (groups.get(name) or groups.get(name + "2") or "").lower()


def month_number(text: str) -> int:
    """1 to 12 for a month name, short or long."""
    return words.MONTHS[text.lower().rstrip(".")]


def year_number(text: str, era: str = "") -> int:
    """An astronomical year; two digits belong to the twentieth century, or to the twenty-first below 30."""
    year = int(text)
    if era.replace(".", "").replace(" ", "") in ("bc", "bce"):
        return 1 - year
    if len(text) == 2:
        return year + (2000 if year < 30 else 1900)
    return year


def mod_of(match: Match) -> str:
    """START, MID or END of "early", "the middle of", else what "about" and the like say."""
    groups = match.groupdict()
    part = f"{groups.get('part') or ''} {groups.get('part2') or ''}".lower()
    for word in re.split(r"[^a-z]+", part):
        if word in words.PARTS:
            return words.PARTS[word]
    if "first" in part or "opening" in part:
        return "START"
    if re.search(r"last|closing|second", part):
        return "END"
    return approximation(group(match, "approx"))


def approximation(text: str) -> str:
    """The ISO-TimeML mod of "about", "at least", "more than", "" for none."""
    for key, mod in words.APPROXIMATIONS.items():
        if text.startswith(key):
            return mod
    if "more" in text or "just over" in text:
        return "MORE_THAN"
    return "LESS_THAN" if "less" in text or "just under" in text or "fewer" in text else ""


def clock_of(match: Match) -> str:
    """The T part of ISO-TimeML for the time of day in the match, "" for none."""
    if clock := group(match, "clock"):
        return clock_value(clock)
    daytime = re.sub(r"mid-|early |late ", "", group(match, "daytime"))
    return words.DAYTIMES.get(daytime, "") if daytime else ""


def clock_value(text: str) -> str:
    """ "5:30 p.m." as 17:30."""
    if text.startswith("noon") or text.startswith("midday") or text.startswith("12 noon"):
        return "12:00"
    if "midnight" in text:
        return "24:00"
    digits = re.findall(r"\d+", text)
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if len(digits[0]) == 4:
        hour, minute = divmod(hour, 100)
    if re.search(r"\dp|\d p\.?m", text.replace(":", "").lower()) and hour < 12:
        hour += 12
    if re.search(r"\d ?a\.?m", text) and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}" if hour < 25 and minute < 60 else ""


def dated(match: Match, moment: Moment | None, resolution: Resolution, anchor: date | None = None) -> Found | None:
    """A date or a time of a day, with the part and the approximation its words give."""
    if moment is None:
        return None
    mod, clock = mod_of(match), clock_of(match)
    if clock and moment.unit == DAY:
        moment = moment.at(clock)
    edtf = moments.part_of(moment, mod)
    kind = "TIME" if moment.clock else "DATE"
    return Found(kind, moment.value, mod, moment, edtf, resolution, anchor if resolution is not Resolution.EXPLICIT else None)


def full_date(match: Match, story: Story) -> Found | None:
    """Day, month and year."""
    month = month_number(match["month"]) if not match["month"].isdigit() else int(match["month"])
    year = year_number(match["year"], group(match, "era"))
    moment = moments.valid_day(year, month, int(match["day"]))
    if moment is None and match["month"].isdigit():
        moment = moments.valid_day(year, int(match["day"]), month)
    return dated(match, moment, Resolution.EXPLICIT)


def month_of_year(match: Match, story: Story) -> Found | None:
    """A month with its year."""
    return dated(
        match, Moment(MONTH, year_number(match["year"], group(match, "era")), month_number(match["month"])), Resolution.EXPLICIT
    )


def day_of_month(match: Match, story: Story) -> Found | None:
    """A day and month whose year the telling has to give."""
    placed = story.place(month_number(match["month"]), int(match["day"]))
    return dated(match, *placed) if placed else None


def day_of_near_month(match: Match, story: Story) -> Found | None:
    """The "6" of "6 and 7 February", the "29" of "January 25-29"."""
    return day_of_month(match, story)


def bare_month(match: Match, story: Story) -> Found | None:
    """A month alone."""
    name = match["month"]
    if name.lower() in ("may", "march", "mar") and not group(match, "part"):
        lead = re.search(r"([A-Za-z'-]+)\W{1,3}\Z", story.before())
        as_noun = lead and lead[1].lower() in ("a", "the") and words.NOUN_AFTER_MONTH.match(story.after(20))
        if not as_noun and (not lead or lead[1].lower() not in words.BEFORE_MONTH):
            return None
    if (
        name.rstrip(".").isupper()
        and name.lower() == "may"
        and not group(match, "part")
        and not re.search(r"\b(?:in|of|since|last|next|until)\s\Z", story.before().lower())
    ):
        return None
    placed = story.place(month_number(name))
    return dated(match, *placed) if placed else None


def directed_month(match: Match, story: Story) -> Found | None:
    """ "last June", "next March", "this April"."""
    base = story.today
    if base is None:
        return None
    month, way = month_number(match["month"]), group(match, "way")
    year = base.year
    if way in ("last", "past", "previous") and month >= base.month:
        year -= 1
    if way in ("next", "coming") and month <= base.month:
        year += 1
    day = group(match, "day")
    moment = moments.valid_day(year, month, int(day)) if day else Moment(MONTH, year, month)
    return dated(match, moment, Resolution.RELATIVE, base)


def month_of_told_year(match: Match, story: Story) -> Found | None:
    """ "August of that year", "in March of the following year"."""
    base = story.reached if not story.is_news else (story.last.first if story.last else story.today)
    if base is None:
        return None
    way = group(match, "way")
    offset = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1}.get(way, 0)
    if way in ("this", "last", "next") and story.today:
        base = story.today
    return dated(match, Moment(MONTH, base.year + offset, month_number(match["month"])), Resolution.INHERITED, base)


def bare_year(match: Match, story: Story) -> Found | None:
    """A year in figures; figures that count things are no year."""
    era = group(match, "era")
    text = match["year"]
    if not era and not group(match, "part") and not words.is_year(text, story.before(30), story.after(40)):
        return None
    return dated(match, Moment(YEAR, year_number(text, era)), Resolution.EXPLICIT)


def short_year(match: Match, story: Story) -> Found | None:
    """The second year of "2007-08"; it lies in the century of the first."""
    first = int(story.before(5)[:4])
    moment = Moment(YEAR, first // 100 * 100 + int(match["short"]))
    return dated(match, moment, Resolution.EXPLICIT) if moment.year > first else None


def spelled_year(match: Match, story: Story) -> Found | None:
    """ "nineteen ninety-seven"."""
    last = match["tens"].lower().replace("-", " ").split()
    rest = sum(words.TENS.get(word, words.NUMBERS.get(word, 0)) for word in last)
    return dated(match, Moment(YEAR, words.NUMBERS[match["hundreds"].lower()] * 100 + rest), Resolution.EXPLICIT)


def decade(match: Match, story: Story) -> Found | None:
    """ "the 1990s", "the nineties"."""
    text = group(match, "year")
    if not text:
        names = "twenties thirties forties fifties sixties seventies eighties nineties".split()
        text = str(1920 + 10 * names.index(group(match, "name")))
    year = year_number(text) if len(text) == 4 else 1900 + int(text)
    return dated(match, Moment(moments.DECADE, year), Resolution.EXPLICIT)


def century(match: Match, story: Story) -> Found | None:
    """ "the 20th century", "the nineteenth century BC"."""
    name = match["century"].lower()
    number = int(re.sub(r"\D", "", name) or 0) or words.ORDINALS.get(name.replace(" ", "-"), 0) or words.ORDINALS.get(name, 0)
    if not 0 < number <= 30:
        return None
    if group(match, "era").replace(".", "") in ("bc", "bce"):
        mod = mod_of(match)
        value = Found(
            "DATE", f"BC{number - 1:02}", mod, None, f"-{number * 100 - 1:04}/-{number * 100 - 100:04}", Resolution.EXPLICIT
        )
        return value
    found = dated(match, Moment(moments.CENTURY, (number - 1) * 100), Resolution.EXPLICIT)
    return replace(found, tells=False, edtf=f"{number - 1:02}XX" if not found.mod else found.edtf) if found else None


def season(match: Match, story: Story) -> Found | None:
    """A season with its year, or one that the telling has to date."""
    code = words.SEASONS[match["season"].lower()]
    if group(match, "year"):
        year = year_number(match["year"], group(match, "era"))
        if group(match, "short"):
            year += 1
        return dated(match, Moment(SEASON, year, code), Resolution.EXPLICIT)
    base = story.today
    if base is None:
        return None
    way = group(match, "way")
    now = moments.containing(base, SEASON)
    year = now.year
    if way in ("last", "past", "previous") and code >= now.number:
        year -= 1
    elif way in ("next", "coming", "following") and code <= now.number:
        year += 1
    elif not way and story.is_news and code > now.number:
        year -= 0 if story.tense() == FUTURE or code - now.number == 1 and story.tense() != PAST else 1
    elif not way and not story.is_news and story.last:
        options = [Moment(SEASON, base.year + step, code) for step in (-1, 0, 1)]
        year = min(options, key=lambda option: _season_cost(option, story)).year
    return dated(match, Moment(SEASON, year, code), Resolution.RELATIVE, base)


def _season_cost(option: Moment, story: Story) -> float:
    last = story.last
    if last is None or last.unit == YEAR:
        return abs(option.year - (last.year if last else 0))
    distance = (option.first - last.first).days
    return distance if distance >= 0 else -distance * (1.0 if distance > -75 else 1.7)


def bare_season(match: Match, story: Story) -> Found | None:
    """A season without article: only where a preposition leads in."""
    lead = re.search(r"([A-Za-z'-]+)\W{1,3}\Z", story.before())
    if not group(match, "led") and (not lead or lead[1].lower() not in words.BEFORE_SEASON):
        return None
    return season(match, story)


def quarter(match: Match, story: Story) -> Found | None:
    """A quarter or half of a year, named by its number."""
    which = group(match, "which")
    number = words.ORDINALS.get(which) or int(re.sub(r"\D", "", which) or 0) or (1 if which in ("former", "early") else 2)
    unit = moments.HALF if group(match, "unit") == "half" else moments.QUARTER
    per_year = 2 if unit == moments.HALF else 4
    if not 1 <= number <= per_year:
        return None
    if text := group(match, "year"):
        return dated(match, Moment(unit, year_number(text), number), Resolution.EXPLICIT)
    base = story.today
    if base is None:
        return None
    way = group(match, "way")
    year = base.year + {"last": -1, "next": 1, "previous": -1, "following": 1}.get(way, 0)
    if "ago" in group(match, "back") or "earlier" in group(match, "back"):
        year -= 1
    elif not way and number > moments.containing(base, unit).number + 1 and story.is_news:
        year -= 1
    if way == "that" and story.last:
        year = story.last.year
    found = dated(match, Moment(unit, year, number), Resolution.RELATIVE, base)
    return replace(found, tells=not group(match, "back")) if found else None


def the_quarter(match: Match, story: Story) -> Found | None:
    """ "the quarter", "the latest quarter": the one spoken of, else the last that ended."""
    base = story.today
    if base is None:
        return None
    way, back = group(match, "way"), group(match, "back")
    if not way and not back:
        return None
    now = moments.containing(base, moments.QUARTER)
    if way in ("current", "this"):
        moment: Moment | None = now
    elif way in ("next", "coming"):
        moment = moments.moved(now, moments.QUARTER, 1)
    else:
        moment = story.last_quarter or moments.moved(now, moments.QUARTER, -1)
    if moment and (back or match.groupdict().get("back2")):
        moment = moments.moved(story.last_quarter or moment, YEAR, -1)
        found = dated(match, moment, Resolution.RELATIVE, base)
        return replace(found, tells=False) if found else None
    return dated(match, moment, Resolution.RELATIVE, base)


def fiscal_year(match: Match, story: Story) -> Found | None:
    """ "fiscal 1989": taken as the year of its number."""
    return dated(match, Moment(YEAR, year_number(match["year"])), Resolution.EXPLICIT)


def deictic(match: Match, story: Story) -> Found | None:
    """ "today", "yesterday morning", "tonight", "last night"."""
    base = story.today
    if base is None:
        return None
    if not story.is_news:
        base = story.last_day.first if story.last_day else base
    name = group(match, "deictic")
    offset = {"yesterday": -1, "tomorrow": 1, "last": -1, "overnight": 0}.get(name, 0)
    if name == "the day before yesterday":
        offset = -2
    if name == "the day after tomorrow":
        offset = 2
    found = dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.RELATIVE, base)
    if found and name == "tonight" and found.moment:
        moment = found.moment.at("NI")
        return replace(found, type="TIME", value=moment.value, moment=moment)
    return found


def present_day(match: Match, story: Story) -> Found | None:
    """ "today" said of the present age is no day."""
    return found if (found := deictic(match, story)) else None


def weekday(match: Match, story: Story) -> Found | None:
    """A day of the week, before or after the telling as its tense says."""
    if story.is_news or story.last_day is None:
        base = story.today
    else:
        base = story.last_day.first
    if base is None:
        return None
    number = words.WEEKDAYS[match["weekday"].lower().rstrip(".")]
    way = group(match, "way")
    back, ahead = (base.weekday() - number) % 7, (number - base.weekday()) % 7
    if way in ("last", "past", "previous"):
        offset = -(back or 7)
    elif way in ("next", "coming"):
        offset = ahead or 7
    elif way == "following" or (not story.is_news and way != "this"):
        offset = ahead
    elif way == "this":
        offset = number - base.weekday()
    else:
        offset = _nearer(back, ahead, story.tense())
    return dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.RELATIVE, base)


def _nearer(back: int, ahead: int, tense: int) -> int:
    """The weekday before or after: a day long past is called "last Tuesday", so nearness weighs beside the tense."""
    if not back:
        return 0
    return ahead if ahead * (1 if tense == FUTURE else 4 if tense == PAST else 3) < back * (4 if tense == FUTURE else 1) else -back


_STEPS = {
    "last": -1, "previous": -1, "past": -1, "preceding": -1, "prior": -1, "next": 1, "following": 1, "coming": 1, "subsequent": 1,
    "this": 0, "current": 0, "that": 0, "same": 0, "the": 0, "its": 0, "present": 0,
}  # fmt: skip
_FROM_THE_STORY = frozenset("that same the following previous preceding subsequent".split())


def calendar_unit(match: Match, story: Story) -> Found | None:
    """ "last week", "this month", "the following year", "the end of the year", "that same day"."""
    way = (group(match, "way").split() or ["the"])[-1]
    unit = group(match, "unit").rstrip("s")
    if match["unit"][0].isupper() and not match["way"][1:].isupper():
        return None  # "This Week" is a programme
    told = way in _FROM_THE_STORY
    if told and story.last and (not story.is_news or way != "the"):
        base: date | None = story.last.first
        if unit in (DAY, WEEK) and story.last_day:
            base = story.last_day.first
    else:
        base = story.today
        if not story.is_news and story.last and unit in (DAY,) and story.last_day:
            base = story.last_day.first
    if base is None:
        return None
    day = moments.shifted(base, unit if unit in moments.__dict__.values() else DAY, _STEPS.get(way, 0))
    if day is None:
        return None
    found = dated(match, moments.containing(day, unit), Resolution.INHERITED if told else Resolution.RELATIVE, base)
    return replace(found, tells=_STEPS.get(way, 0) >= 0) if found else None


def weekend(match: Match, story: Story) -> Found | None:
    """ "the weekend": the last one, or the coming one where the deed lies ahead."""
    base = story.today
    if base is None:
        return None
    way = group(match, "way")
    this = moments.containing(base, WEEKEND)
    started = this.first <= base
    if way in ("last", "past", "previous"):
        step = -1
    elif way in ("next", "coming"):
        step = 1 if started else 0
    elif way == "this" or story.tense() == FUTURE:
        step = 0
    else:
        step = 0 if started else -1
    day = this.first + timedelta(days=7 * step)
    return dated(match, moments.containing(day, WEEKEND), Resolution.RELATIVE, base)


def number_value(text: str) -> float | None:
    """ "twenty-five", "1,460", "half a", "a couple of" as a number, None for a vague one."""
    text = text.lower().strip()
    if text.startswith("half a"):
        return 0.5
    if match := re.fullmatch(r"(\d+)[ -](\d)/(\d)", text):
        return int(match[1]) + (int(match[2]) / int(match[3]) if int(match[3]) else 0)
    if re.fullmatch(r"[\d,.]+", text):
        return float(text.replace(",", ""))
    if text in ("a", "an", "one", "each", "another", "per"):
        return 1
    if text.startswith("a couple"):
        return 2
    total = 0
    for word in re.split(r"[ -]", text):
        if word in words.TENS or word in words.NUMBERS:
            total += words.TENS.get(word, words.NUMBERS.get(word, 0))
        elif word in ("hundred", "thousand", "dozen"):
            total = max(total, 1) * {"hundred": 100, "thousand": 1000, "dozen": 12}[word]
        elif word not in ("a", "an", "and"):
            return None
    return total or None


_CODES = {"S": "TS", "MIN": "TM", "H": "TH", "N": "D", "DE": "DE", "CE": "CE", "WE": "WE", "F": "W"}


def duration_value(number: float | None, unit: str) -> str:
    """The ISO 8601 duration, X where the number is vague: P3D, PT10H, PXM, P10Y for a decade."""
    code = words.UNITS[unit.lower().rstrip("s") if unit.lower() != "hours" else "hour"]
    if number is not None:
        number *= {"DE": 10, "CE": 100, "F": 2}.get(code, 1)
        code = {"DE": "Y", "CE": "Y"}.get(code, code)
    if number == 0.5:
        number, code = {"Y": (6, "M"), "H": (30, "MIN"), "D": (12, "H"), "DE": (5, "Y")}.get(code, (0.5, code))
    letter = _CODES.get(code, code)
    if letter.startswith("T") and number is not None and letter == "TH" and number % 1:
        return f"PT{int(number)}H{round(number % 1 * 60)}M"
    amount = "X" if number is None else f"{number:g}" if number < 1e6 else str(int(number))
    return f"PT{amount}{letter[1:]}" if letter.startswith("T") and len(letter) == 2 else f"P{amount}{letter}"


def duration(match: Match, story: Story) -> Found | None:
    """A length of time, never dated; in news the age of a person is none."""
    if story.is_news and _AGE.match(match[0][-3:] + story.after(5)):
        return None
    number = number_value(group(match, "number")) if group(match, "number") else None
    if group(match, "upto"):
        number = number_value(group(match, "upto"))
    mod = approximation(group(match, "approx")) or ("APPROX" if "or so" in match[0] or "couple" in match[0] else "")
    return Found("DURATION", duration_value(number, group(match, "unit")), mod)


_AGE = re.compile(r"old|\w{3}[- ]old", re.IGNORECASE)


def article_duration(match: Match, story: Story) -> Found | None:
    """ "a week": a length of time, or a rate after a number ("ten times a day")."""
    value = duration_value(1, group(match, "unit"))
    if re.search(
        r"(?:\d|\b(?:times?|once|twice|percent|dollars|million|billion|hundreds|thousands|hours|days|deaths|people|barrels|casualties|killed|attacks|pounds|cents))\W{1,2}(?:[a-z]+ )?\Z",
        story.before(),
    ):
        return Found("SET", value)
    return Found("DURATION", value)


def bare_duration(match: Match, story: Story) -> Found | None:
    """ "weeks", "months" without a number, where they tell how long."""
    if not re.search(
        r"\b(?:for|in|within|of|after|took|takes?|take|last(?:ed|s)?|spent|over|until)\W{1,3}(?:the )?\Z", story.before().lower()
    ):
        return None
    return Found("DURATION", duration_value(None, group(match, "unit")))


def ago(match: Match, story: Story) -> Found | None:
    """ "three days ago", "two years earlier", "ten days later"."""
    way = group(match, "way")
    number = number_value(group(match, "number"))
    unit = group(match, "unit").rstrip("s").replace("centurie", "century")
    sign = 1 if way in ("later", "after", "hence", "from now", "afterwards", "afterward", "on") else -1
    deixis = way in ("ago", "hence", "from now")
    if number is None:
        return Found("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF")
    base = story.today if deixis else (story.reached if not story.is_news else (story.last.first if story.last else story.today))
    if unit in (DAY, WEEK, "night", "hour", "minute") and not deixis and story.last_day:
        base = story.last_day.first
    if base is None:
        return Found("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF")
    if (
        unit in (YEAR, moments.QUARTER)
        and number == 1
        and story.is_news
        and story.compared
        and way in ("ago", "earlier", "before")
    ):
        found = dated(match, moments.moved(story.compared, YEAR, -1), Resolution.RELATIVE, base)
        return replace(found, tells=False) if found else None
    found = _stepped(match, story, base, sign * number, unit)
    return replace(found, tells=sign > 0 or deixis) if found else None


def _stepped(match: Match, story: Story, base: date, count: float, unit: str) -> Found | None:
    if unit in ("hour", "minute", "second"):
        return dated(match, moments.day_of(base + timedelta(hours=count if unit == "hour" else 0)), Resolution.RELATIVE, base)
    if unit == "night":
        unit = DAY
    if count % 1 and unit == YEAR:
        count, unit = round(count * 12), MONTH
    if unit == "fortnight":
        count, unit = count * 2, WEEK
    if abs(count) > 9000:
        return None
    if unit in (YEAR, moments.DECADE, moments.CENTURY):
        length = {YEAR: 1, moments.DECADE: 10, moments.CENTURY: 100}[unit]
        start = story.last.year if story.last and not story.is_news else base.year
        year = start + int(count * length)
        return dated(match, Moment(YEAR, year), Resolution.RELATIVE, base) if year > -9999 else None
    day = moments.shifted(base, unit if unit in (WEEK, MONTH, moments.QUARTER) else DAY, int(count))
    if day is None:
        return None
    grain = MONTH if unit == MONTH else DAY if unit in (DAY, WEEK) else unit
    if unit == WEEK and story.last and story.last.unit != DAY and not story.is_news:
        grain = WEEK
    return dated(match, moments.containing(day, grain), Resolution.RELATIVE, base)


def day_beside(match: Match, story: Story) -> Found | None:
    """ "the next day", "the day before", "the following morning"."""
    base = story.last_day.first if story.last_day else story.reached
    if base is None or (story.last is not None and story.last.unit in (YEAR, MONTH) and not story.last_day):
        return Found("DATE", "XXXX-XX-XX")
    offset = (
        -1
        if group(match, "way") in ("before", "previous", "preceding", "earlier")
        else 0
        if group(match, "way") in ("same", "that")
        else 1
    )
    return dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.INHERITED, base)


def daytime_alone(match: Match, story: Story) -> Found | None:
    """ "this morning", "at night", "in the evening"."""
    base = story.today if story.is_news else (story.last_day.first if story.last_day else None)
    way = group(match, "way").removeprefix("the ")
    if story.is_news and way in ("next", "following", "that") and story.last_day:
        base = story.last_day.first
    if base is None:
        return Found("TIME", f"XXXX-XX-XXT{clock_of(match)}")
    offset = -1 if way == "last" else 1 if way in ("next", "following") else 0
    return dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.RELATIVE, base)


def clock_alone(match: Match, story: Story) -> Found | None:
    """A time of the clock: it belongs to the day last told, in news to the report's day."""
    clock = clock_of(match)
    if not clock:
        return None
    moment = story.day_ahead() or story.last_day
    if moment is None or story.is_news and story.passage and story.told_at < story.passage.span.start:
        moment = moment or (moments.day_of(story.today) if story.today else None)
    if moment is None:
        return Found("TIME", f"T{clock}")
    return dated(match, replace(moment, clock=""), Resolution.INHERITED, story.reached)


def reference(value: str) -> Callable[[Match, Story], Found | None]:
    """A reader for words that only point to the past, the present or the future."""

    def read(match: Match, story: Story) -> Found | None:
        return Found("DATE", value)

    return read


def narrative_reference(value: str) -> Callable[[Match, Story], Found | None]:
    """As `reference`, for words that only a narrative uses as times."""

    def read(match: Match, story: Story) -> Found | None:
        return None if story.is_news else Found("DATE", value)

    return read


_SETS = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y",
    "hourly": "PT1H", "quarterly": "P1Q", "everyday": "P1D", "biweekly": "P2W", "bimonthly": "P2M", "fortnightly": "P2W", "biannual": "P6M",
}  # fmt: skip


def repeated_word(match: Match, story: Story) -> Found | None:
    """ "daily", "weekly"."""
    value = _SETS[match[0].lower()]
    if not story.is_news:
        value = {"P1D": "XXXX-XX-XX", "P1W": "XXXX-WXX", "P1M": "XXXX-XX", "P1Y": "XXXX"}.get(value, value)
    return Found("SET", value)


def repeated_unit(match: Match, story: Story) -> Found | None:
    """ "every day", "each year", "per week", "every three months"."""
    return Found("SET", duration_value(number_value(group(match, "number") or "one"), group(match, "unit")))


def repeated_name(match: Match, story: Story) -> Found | None:
    """ "every Monday", "each July", "on Fridays", "every summer"."""
    if name := group(match, "weekday"):
        value = f"XXXX-WXX-{words.WEEKDAYS[name.rstrip('s') if name not in words.WEEKDAYS else name] + 1}"
    elif name := group(match, "month"):
        value = f"XXXX-{month_number(name):02}"
    elif name := group(match, "season"):
        value = "XXXX-" + {21: "SP", 22: "SU", 23: "FA", 24: "WI"}[words.SEASONS[name]]
    else:
        value = f"XXXX-XX-XXT{words.DAYTIMES[group(match, 'daytime').rstrip('s')]}"
    return Found("SET", value)


_FEASTS = {"christmas eve": (12, 24), "christmas": (12, 25), "new year's eve": (12, 31), "new year": (1, 1), "halloween": (10, 31),
           "valentine": (2, 14), "boxing": (12, 26), "independence": (7, 4), "may day": (5, 1)}  # fmt: skip


def feast(match: Match, story: Story) -> Found | None:
    """A feast whose day the calendar fixes."""
    name = group(match, "feast").replace("’", "'")
    if "thanksgiving" in name or "easter" in name:
        return _moving_feast(match, story, name)
    month, day = next(when for key, when in _FEASTS.items() if name.startswith(key))
    if year := group(match, "year"):
        return dated(match, moments.valid_day(int(year), month, day), Resolution.EXPLICIT)
    placed = story.place(month, day)
    return dated(match, *placed) if placed else None


def _moving_feast(match: Match, story: Story, name: str) -> Found | None:
    base = story.today
    if base is None:
        return None
    find = moments.thanksgiving if "thanksgiving" in name else moments.easter
    years = [int(match["year"])] if group(match, "year") else [base.year - 1, base.year, base.year + 1]
    days = [find(year) for year in years]
    if group(match, "way") == "last":
        days = [day for day in days if day < base]
    day = min(days, key=lambda one: abs((one - base).days) * (1 if one <= base else 1.6))
    return dated(match, moments.day_of(day), Resolution.RELATIVE, base)


def event_time(match: Match, story: Story) -> Found | None:
    """ "at the start of their campaign": dated by a deed that is told elsewhere."""
    return Found("", "", mod_of(match), event_phrase=match["event"])


def year_end(match: Match, story: Story) -> Found | None:
    """ "year's end": the last months of the year told of."""
    base = story.today
    if base is None:
        return None
    found = dated(match, Moment(YEAR, base.year), Resolution.RELATIVE, base)
    moment = Moment(YEAR, base.year)
    return replace(found, mod="END", edtf=moments.part_of(moment, "END")) if found else None


def daytime_story(match: Match, story: Story) -> Found | None:
    """ "at night" in a narrative: a time of no certain day."""
    return None if story.is_news else Found("TIME", f"XXXX-XX-XXT{clock_of(match)}")


def year_after_dash(match: Match, story: Story) -> Found | None:
    """The second year of "1914-1918"."""
    first = int(re.sub(r"\D", "", story.before(5)) or 9999)
    found = dated(match, Moment(YEAR, int(match["year"])), Resolution.EXPLICIT) if int(match["year"]) > first else None
    return replace(found, tells=False) if found else None


_MONTH_DAY_BEFORE = re.compile(rf"(?P<month>{words.MONTH}) \d{{1,2}}[-–]\Z", re.IGNORECASE)


def day_after_dash(match: Match, story: Story) -> Found | None:
    """The "29" of "January 25-29"."""
    lead = _MONTH_DAY_BEFORE.search(story.before(20))
    if not lead:
        return None
    month, day = month_number(lead["month"]), int(match["day"])
    if group(match, "year"):
        return dated(match, moments.valid_day(int(match["year"]), month, day), Resolution.EXPLICIT)
    placed = story.place(month, day)
    return dated(match, *placed) if placed else None


def year_period(match: Match, story: Story) -> Found | None:
    """"the 1988 quarter": the quarter spoken of, in that year."""
    year = int(match["year"])
    if story.compared:
        found = dated(match, replace(story.compared, year=year), Resolution.INHERITED, story.today)
    else:
        found = dated(match, Moment(YEAR, year), Resolution.EXPLICIT)
    return replace(found, tells=False) if found else None


def year_ago_adjective(match: Match, story: Story) -> Found | None:
    """"year-earlier": the quarter spoken of, a year before."""
    base = story.today
    if base is None:
        return None
    moment = moments.moved(story.compared, YEAR, -1) if story.compared else Moment(YEAR, base.year - 1)
    found = dated(match, moment, Resolution.RELATIVE, base)
    return replace(found, tells=False) if found else None
