"""Readers of lengths of time and repeated times, which are never dated, and of mere references."""

import re
from collections.abc import Callable

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling.senses import Match, approximation, group, month_number
from tracker.extraction.telling.story import Found, Story


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
    if "couple" in text:
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
    if match[0].lower().startswith("the ") and group(match, "unit") == "year" and "number" not in match.groupdict():
        number = 1
    mod = approximation(group(match, "approx")) or ("APPROX" if "or so" in match[0] or "couple" in match[0] else "")
    return Found("DURATION", duration_value(number, group(match, "unit")), mod)


_AGE = re.compile(r"old|\w{3}[- ]old", re.IGNORECASE)


def article_duration(match: Match, story: Story) -> Found | None:
    """ "a week": a length of time, or a rate after a number ("ten times a day")."""
    value = duration_value(1, group(match, "unit"))
    if re.search(
        r"(?:\d|\b(?:times?|once|twice|percent|dollars|million|billion|hundreds|thousands|hours|days|deaths|people|barrels"
        r"|casualties|killed|attacks|pounds|cents))\W{1,2}(?:[a-z]+ )?\Z",
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


def reference(value: str) -> Callable[[Match, Story], Found | None]:
    """A reader for words that only point to the past, the present or the future."""

    def read(_match: Match, _story: Story) -> Found | None:
        return Found("DATE", value)

    return read


def narrative_reference(value: str) -> Callable[[Match, Story], Found | None]:
    """As `reference`, for words that only a narrative uses as times."""

    def read(_match: Match, story: Story) -> Found | None:
        return None if story.is_news else Found("DATE", value)

    return read


_SETS = {
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "annual": "P1Y",
    "hourly": "PT1H",
    "quarterly": "P1Q",
    "everyday": "P1D",
    "biweekly": "P2W",
    "bimonthly": "P2M",
    "fortnightly": "P2W",
    "biannual": "P6M",
}


def repeated_word(match: Match, story: Story) -> Found | None:
    """ "daily", "weekly"."""
    value = _SETS[match[0].lower()]
    if not story.is_news:
        value = {"P1D": "XXXX-XX-XX", "P1W": "XXXX-WXX", "P1M": "XXXX-XX", "P1Y": "XXXX"}.get(value, value)
    return Found("SET", value)


def repeated_unit(match: Match, _story: Story) -> Found | None:
    """ "every day", "each year", "per week", "every three months"."""
    return Found("SET", duration_value(number_value(group(match, "number") or "one"), group(match, "unit")))


def repeated_name(match: Match, _story: Story) -> Found | None:
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
