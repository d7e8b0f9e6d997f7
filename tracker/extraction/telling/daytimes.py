"""Readers of times of day that stand without their day."""

import re
from dataclasses import replace
from datetime import timedelta

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.rules.en.times_words import MONTH as MONTH_WORDS
from tracker.extraction.rules.en.times_words import MONTHS
from tracker.extraction.rules.en.times_words import YEAR as YEAR_FIGURES
from tracker.extraction.telling import moments
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import Moment, valid_day
from tracker.extraction.telling.senses import Match, clock_of, clock_value, dated, group
from tracker.extraction.telling.story import FUTURE, Story
from tracker.vocabulary import Resolution

_PACT = re.compile(
    r"\b(?:deal|pact|truce|cease-?fire|agreement|accords?|treaty|resolution|declaration)\s(?:that\swas\s)?(?:brokered|signed|agreed|reached|"
    r"negotiated|concluded|passed|adopted|announced|made)\b[^,;.]{0,40}\Z",
    re.IGNORECASE,
)
_PACT_NEAR = 80  # characters
_DAY_AHEAD = re.compile(
    rf"(?: [\w ]{{0,20}})?,? (?:on )?(?:the (?:morning|night|evening) of )?(?:(?P<month>{MONTH_WORDS}) (?P<day>\d{{1,2}})"
    rf"|(?P<day2>\d{{1,2}}) (?P<month2>{MONTH_WORDS}))"
    rf"(?:,? (?P<year>{YEAR_FIGURES}))?\b",
    re.IGNORECASE,
)


def daytime_alone(match: Match, story: Story) -> Found | None:
    """ "this morning", "at night", "in the evening"."""
    base = story.today if story.is_news else (story.last_day.first if story.last_day else None)
    way = group(match, "way").removeprefix("the ")
    if story.is_news and way != "this" and story.day_told and (way or _is_told_here(story)):
        base = story.day_told.first
    if base is None:
        return Found("TIME", f"XXXX-XX-XXT{clock_of(match)}")
    offset = -1 if way in ("previous", "preceding", "before") else 1 if way in ("next", "following", "after") else 0
    return dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.RELATIVE, base)


def _is_told_here(story: Story) -> bool:
    """Whether the day told last was told in this passage."""
    return story.passage is None or story.day_at >= story.passage.span.start


def daytime_story(match: Match, story: Story) -> Found | None:
    """ "at night" in a narrative: a time of no certain day."""
    return None if story.is_news else Found("TIME", f"XXXX-XX-XXT{clock_of(match)}")


_SAME_HOUR = re.compile(r"(?:m\.?|\d|time) ?\(\Z")  # "4:44 p.m. (1444 GMT)" tells one hour twice
_FIGURES = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
# What stands before the time of a race, a ratio or a verse.
_NO_HOUR = re.compile(
    r"\b(?:in|of|clock(?:ed|ing)|ran|run|record|scored?|won|lost|led|beat|ratio|best|just|(?-i:[A-Z])[a-z]+)\s\Z"
    r"(?<!\bMonday )(?<!\bTuesday )(?<!\bWednesday )(?<!\bThursday )(?<!\bFriday )(?<!\bSaturday )(?<!\bSunday )",
    re.IGNORECASE,
)


_SINCE = re.compile(r"\bsince\s\Z", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till|by)\s\Z", re.IGNORECASE)
_NOT_OF_A_NIGHT = re.compile(
    r"\b(?:chang\w+|happen\w*|disappear\w*|remain\w*|built|solved?|almost|virtually|practically|became|become|grow|grew)\s\Z",
    re.IGNORECASE,
)


def overnight(_match: Match, story: Story) -> Found | None:
    """ "overnight": in news the night before the report, or the next one where the deed lies ahead."""
    if _NOT_OF_A_NIGHT.search(story.before(20)):
        return None
    base = story.today if story.is_news else (story.last_day.first if story.last_day else None)
    if base is None:
        return Found("TIME", "XXXX-XX-XXTNI")
    evening = base if not story.is_news or story.tense() == FUTURE else base - timedelta(days=1)
    moment = moments.day_of(evening).at("NI")
    edtf = f"{evening.isoformat()}/{(evening + timedelta(days=1)).isoformat()}"
    return Found("TIME", moment.value, "", moment, edtf, Resolution.RELATIVE, base, tells=False)


def daytime_told(match: Match, story: Story) -> Found | None:
    """ "in the evening", "at dawn", of the day that the same passage told of, in a narrative also one before."""
    is_here = _is_told_here(story) if story.is_news else not story.last_is_later
    told = story.last_day if is_here else None
    if told is None and story.is_news and story.today and _SINCE.search(story.before(6)):  # "since dawn": of this day
        return dated(match, moments.day_of(story.today), Resolution.RELATIVE, story.today)
    return dated(match, replace(told, clock=""), Resolution.INHERITED, story.reached) if told else None


def clock_alone(match: Match, story: Story) -> Found | None:
    """A time of the clock: it belongs to the day last told, in news to the report's day."""
    clock, before = clock_of(match), story.before(24)
    if (match["clock"][-3:].upper() in ("GMT", "UTC") and _SAME_HOUR.search(before)) or (
        _FIGURES.fullmatch(match["clock"]) and _NO_HOUR.search(before)
    ):
        return None
    return _at(clock, match, story) if clock else None


def entry_hour(match: Match, story: Story) -> Found | None:
    """The "1215" that heads an entry of a live page: of the day of the report."""
    if not story.is_news or story.before(1) or story.today is None or not story.counts_entries_by_hours():
        return None
    day = moments.day_of(story.today)
    return dated(match, day.at(clock_value(match["clock"])), Resolution.RELATIVE, story.today)


_TO_THE_HOUR = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "fifteen": 15, "thirty": 30}


def spelled_clock(match: Match, story: Story) -> Found | None:
    """ "six o'clock", "half past six", "a quarter to nine", "two in the afternoon"."""
    hour, half = words.NUMBERS[group(match, "hour")], group(match, "half")
    minute = _TO_THE_HOUR[group(match, "minutes")] if group(match, "minutes") else 0
    if group(match, "beside") == "to":
        hour, minute = hour - 1 or 12, 60 - minute
    clock = clock_value(f"{hour}:{minute:02}", half)
    before = story.last_day.clock if story.last_day and not half else ""
    if hour < 12 and _FIGURES.fullmatch(before) and clock < before <= "12:59":
        clock = f"{hour + 12}{clock[2:]}"  # "at ten … at half past three"
    return _at(clock, match, story)


def clock_of_several(match: Match, story: Story) -> Found | None:
    """The "2" of "between 2 and 3 a.m."."""
    return _at(clock_value(f"{match['first']}{group(match, 'half')}m"), match, story)


def _at(clock: str, match: Match, story: Story) -> Found | None:
    """A time of day on the day that is told of."""
    moment = _day_ahead(story) or _day_of_clock(story)
    if moment is None:
        return Found("TIME", f"T{clock}")
    if moment.unit != moments.DAY:
        return None
    return dated(match, moment.at(clock), Resolution.INHERITED, story.reached)


def _day_of_clock(story: Story) -> Moment | None:
    """The day told last; in news one to come only in its own sentence or where this too lies ahead, else the report's."""
    is_apart = story.is_to_come(story.last_day) and not _is_told_here(story)
    told = None if is_apart and (story.tense() != FUTURE or _UNTIL.search(story.before(8))) else story.last_day
    told = None if _was_of_a_pact(story) else told
    return told or (moments.day_of(story.today) if story.today else None)


def _was_of_a_pact(story: Story) -> bool:
    """Whether the day told last is only that of a pact, in another paragraph and long before a report that goes on with its news:
    "a deal brokered on 10 October, which had hardly any effect"."""
    if not story.is_news or story.passage is None or story.last_day is None or story.published_on is None:
        return False
    if story.passage.paragraph == story.day_paragraph or (story.published_on - story.last_day.first).days <= 1:
        return False
    return _PACT.search(story.text, max(0, story.day_at - _PACT_NEAR), story.day_at) is not None


def _day_ahead(story: Story) -> Moment | None:
    """The day that follows a time of the clock ("at 5:30 on May 3, 1917")."""
    match = _DAY_AHEAD.match(story.after(60))
    if not match:
        return None
    month, day, year = match["month"] or match["month2"], match["day"] or match["day2"], match["year"]
    number = MONTHS[month.lower().rstrip(".")]
    if year:
        return valid_day(int(year), number, int(day))
    placed = story.place(number, int(day))
    return placed[0] if placed else None
