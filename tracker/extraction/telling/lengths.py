"""Readers of lengths of time and repeated times, which are never dated, and of mere references."""

import re
from collections.abc import Callable

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling.amounts import duration_value, number_value
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.senses import Match, approximation, group, month_number
from tracker.extraction.telling.story import Story


def duration(match: Match, story: Story) -> Found | None:
    """A length of time, never dated; in news the age of a person is none."""
    if story.is_news and _AGE.match(match[0][-3:] + story.after(5)) and not _THING.match(story.after(40)):
        return None
    number = number_value(group(match, "number")) if group(match, "number") else None
    if group(match, "upto"):
        number = number_value(group(match, "upto"))
    if match[0].lower().startswith("the ") and group(match, "unit") == "year" and "number" not in match.groupdict():
        number = 1
    mod = approximation(group(match, "approx")) or ("APPROX" if "or so" in match[0] or "couple" in match[0] else "")
    return Found("DURATION", duration_value(number, group(match, "unit")), mod)


_AGE = re.compile(r"old|\w{3}[- ]old", re.IGNORECASE)
# What has an age and is no person.
_THING = re.compile(
    r"(?: [\w-]{1,20}){0,2} (?:truces?|cease-?fires?|wars?|conflicts?|sieges?|blockades?|insurgency|insurrection|rebellion|revolt"
    r"|uprising|campaigns?|offensives?|feuds?|disputes?|strikes?|embargo|bans?|sanctions|policy|policies|laws?|treaty|treaties"
    r"|agreements?|accords?|deals?|pacts?|rule|regime|government|crisis|standoff|stalemate|occupation|dictatorship|monarchy"
    r"|compan(?:y|ies)|buildings?|systems?|programs?|programmes?|tradition|struggle)\b",
    re.IGNORECASE,
)


def article_duration(match: Match, story: Story) -> Found | None:
    """ "a week": a length of time, or a rate after a number ("ten times a day")."""
    value = duration_value(1.5 if match[0].lower().endswith("and a half") else 1, group(match, "unit"))
    if re.search(
        r"(?:\d|\b(?:times?|once|twice|percent|dollars|million|billion|hundreds|thousands|hours|days|deaths|people|barrels"
        r"|casualties|killed|attacks|pounds|cents))\W{1,2}(?:[a-z]+ )?\Z",
        story.before(),
    ):
        return Found("SET", value)
    return Found("DURATION", value)


def unit_long(match: Match, _story: Story) -> Found | None:
    """ "day-long", "months-long", "decades-old": the plural is vague, the singular is one."""
    return Found("DURATION", duration_value(None if group(match, "plural") else 1, group(match, "unit")))


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
    number = "two" if group(match, "other") else group(match, "number") or "one"
    return Found("SET", duration_value(number_value(number), group(match, "unit")))


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
