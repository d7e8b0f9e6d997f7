"""Readers of lengths of time, which are never dated, and of mere references."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from math import ceil

from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import duration_value, number_value
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import Moment
from tracker.extraction.telling.senses import Match, approximation, group
from tracker.extraction.telling.story import PAST, Story
from tracker.vocabulary import Resolution


def duration(match: Match, story: Story) -> Found | None:
    """A length of time, never dated; in news the age of a person is none."""
    if story.is_news and _AGE.match(match[0][-3:] + story.after(5)) and not _THING.match(story.after(40)):
        return None
    if _is_title(match, story) or (group(match, "unit") == "hrs" and _FOUR_FIGURES.search(match[0])):
        return None  # "1730 hrs" is an hour of the day
    number = number_value(group(match, "number")) if group(match, "number") else None
    if group(match, "upto"):
        number = number_value(group(match, "upto"))
    if match[0].lower().startswith("the ") and group(match, "unit") in _SINGLE and "number" not in match.groupdict():
        number = 1
    mod = approximation(group(match, "approx")) or ("APPROX" if "or so" in match[0] or "couple" in match[0] else "")
    return Found("DURATION", duration_value(number, group(match, "unit")), mod)


def _is_title(match: Match, story: Story) -> bool:
    """Whether a capital makes it a name: a programme in quotes, the Thirty Years War."""
    unit = match.group("unit") if "unit" in match.groupdict() else ""
    if not unit or unit.islower() or unit.isupper():
        return False
    return story.before(1) in ("'", '"', "“", "‘", "`") or story.after(5).lstrip("’'").startswith(" War")


def directed_duration(match: Match, story: Story) -> Found | None:
    """ "the past two weeks": a length of time; in news it ends with the report, or begins with it."""
    if match[0].lower().startswith("last ") and _TO_LAST.search(story.before(8)):
        return None
    found = duration(match, story)
    unit, way = group(match, "unit").rstrip("s"), group(match, "way")
    number = number_value(group(match, "upto") or group(match, "number"))
    base = story.published_on if story.is_news else None
    if found is None or base is None or way not in _WAYS:
        return found
    if number is None:  # "the past few hours"
        return _of_report(found, base) if unit in _WITHIN_A_DAY and way in ("past", "last") else found
    unit, number = _WHOLE_DAYS.get(unit, (unit, 1))[0], number * _WHOLE_DAYS.get(unit, (unit, 1))[1]
    told = _told_before(way, story) if match[0].lower().startswith("the ") else None  # not "following two days of fighting"
    base = told.last if told else base
    other = moments.shifted(base, unit, _WAYS[way] * ceil(number)) if unit in _STEPPED else None
    if other is None or (way == "following" and told is None):
        return found
    first, last = sorted((told.first if told else base, other))
    resolution = Resolution.INHERITED if told else Resolution.RELATIVE
    return replace(found, edtf=f"{first.isoformat()}/{last.isoformat()}", resolution=resolution, anchor=base)


def _told_before(way: str, story: Story) -> Moment | None:
    """What "the following two days" follow, and "the next two days" where they are over: the time last told, if it is."""
    told, published = story.last, story.published_on
    if told is None or published is None or told.last >= published or told.year < 1:
        return None
    return told if way == "following" or (way == "next" and story.tense() == PAST) else None


def directed_hour(match: Match, story: Story) -> Found | None:
    """ "the last hour": of the day of the report."""
    found = Found("DURATION", duration_value(1, group(match, "unit")))
    base = story.published_on if story.is_news else None
    return _of_report(found, base) if base else found


def recent_hours(match: Match, story: Story) -> Found | None:
    """ "recent hours", "the past minutes": of the day of the report."""
    found = duration(match, story)
    base = story.published_on if story.is_news else None
    return _of_report(found, base) if found and base else found


def _of_report(found: Found, day: date) -> Found:
    return replace(found, edtf=day.isoformat(), resolution=Resolution.RELATIVE, anchor=day)


_SINGLE = ("hour", "day", "night", "week", "month", "year", "decade")  # "the whole week", "the year ended June 30"
_TO_LAST = re.compile(r"\b(?:to|will|would|could|may|might|can|must|not)\s\Z", re.IGNORECASE)
_WAYS = {"past": -1, "last": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1}
_WHOLE_DAYS = {"hour": ("day", 1 / 24), "hr": ("day", 1 / 24), "night": ("day", 1), "fortnight": ("week", 2)}
_WITHIN_A_DAY = ("hour", "hr", "minute", "min")
_STEPPED = ("day", "week", "weekend", "month", "year", "decade")
_FOUR_FIGURES = re.compile(r"\b\d{4} ?hrs")
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
    if not group(match, "approx") and re.search(
        r"(?:\d|\b(?:times?|once|twice|percent|dollars|million|billion|hundreds|thousands|hours|days|deaths|people|barrels"
        r"|casualties|killed|attacks|pounds|cents))\W{1,2}(?:(?!in |of |for |over |within )[a-z]+ )?\Z",
        story.before(),
    ):
        return Found("SET", value)
    return Found("DURATION", value, approximation(group(match, "approx")))


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
