"""What a rule of time means, and how the pieces of its match are read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling import moments
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import DAY, Moment
from tracker.extraction.telling.story import Story
from tracker.vocabulary import Resolution

type Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Sense:
    """What a rule of time means: sets of classes of words, one of which a passage must have, and the reader of its matches."""

    needs: tuple[frozenset[str], ...]
    read: Callable[[Match, Story], Found | None]


def group(match: Match, name: str) -> str:
    """The words of a named group in small letters, "" where the rule has none such; `name2` and `name3` stand in."""
    known = match.re.groupindex
    for each in (name, name + "2", name + "3"):
        if each in known and (words := match[each]):
            return words.lower()
    return ""


def way_of(match: Match) -> str:
    """The word that points: "next" of "the next", "" for none."""
    return (group(match, "way").split() or [""])[-1]


def month_number(text: str) -> int:
    """1 to 12 for a month name, short or long."""
    return words.MONTHS[text.lower().rstrip(".")]


def year_number(text: str, era: str = "") -> int:
    """An astronomical year; two digits without an era belong to the twentieth century, or to the twenty-first below 30."""
    year = int(text)
    if era.replace(".", "").replace(" ", "") in ("bc", "bce"):
        return 1 - year
    if len(text) == 2 and not era:
        return year + (2000 if year < 30 else 1900)
    return year


def mod_of(match: Match) -> str:
    """START, MID or END of "early", "the middle of", else what "about" and the like say."""
    groups = match.groupdict()
    part = f"{groups.get('part') or ''} {groups.get('part2') or ''}".lower()
    if part == " ":  # no part is told
        return approximation(group(match, "approx"))
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
    if not text:
        return ""
    for key, mod in words.APPROXIMATIONS.items():
        if text.startswith(key):
            return mod
    if "more" in text or "just over" in text:
        return "MORE_THAN"
    return "LESS_THAN" if "less" in text or "just under" in text or "fewer" in text else ""


def clock_of(match: Match) -> str:
    """The T part of ISO-TimeML for the time of day in the match, "" for none."""
    if clock := group(match, "clock"):
        return clock_value(clock, group(match, "half") or group(match, "daytime"))
    daytime = group(match, "daytime")
    return words.DAYTIMES.get(re.sub(r"mid-|early |late ", "", daytime), "") if daytime else ""


def clock_value(text: str, half: str = "") -> str:
    """ "5:30 p.m." as 17:30, and "5:30" in the afternoon; "2:00" at night is early."""
    if text.startswith(("noon", "midday", "mid-day", "12 noon")):
        return "12:00"
    if "midnight" in text:
        return "24:00"
    digits = re.findall(r"\d+", text)
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if len(digits[0]) == 4:
        hour, minute = divmod(hour, 100)
    is_late = half in ("afternoon", "evening") or (half == "night" and hour >= 5)
    if (is_late or re.search(r"\dp|\d p\.?m", text.replace(":", "").lower())) and hour < 12:
        hour += 12
    if re.search(r"\d ?a\.?m", text) and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}" if hour < 25 and minute < 60 else ""


def dated(match: Match, moment: Moment | None, resolution: Resolution, anchor: date | None = None) -> Found | None:
    """A date or a time of a day, with the part and the approximation its words give."""
    if moment is None:
        return None
    mod, clock, moment = mod_of(match), clock_of(match), moments.in_its_era(moment)
    if clock and moment.unit == DAY:
        moment = moment.at(clock)
    edtf = moments.part_of(moment, "" if moment.clock and mod == "APPROX" else mod)  # about an hour, not about a day
    kind = "TIME" if moment.clock else "DATE"
    return Found(kind, moment.value, mod, moment, edtf, resolution, anchor if resolution is not Resolution.EXPLICIT else None)
