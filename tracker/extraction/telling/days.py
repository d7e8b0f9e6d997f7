"""Readers of days and times of day reckoned from the telling."""

import re
from dataclasses import replace
from datetime import date, timedelta

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling import moments
from tracker.extraction.telling.amounts import number_value
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import MONTH, YEAR
from tracker.extraction.telling.sayings import by_saying, day_of_quotation
from tracker.extraction.telling.senses import Match, clock_of, dated, group, mod_of
from tracker.extraction.telling.story import FUTURE, PAST, Story
from tracker.vocabulary import Resolution


def deictic(match: Match, story: Story) -> Found | None:
    """ "today", "yesterday morning", "tonight", "last night"."""
    base = day_of_quotation(story) or story.today
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
    if found and name == "tonight" and found.moment and not found.moment.clock:
        moment = found.moment.at("NI")
        return replace(found, type="TIME", value=moment.value, moment=moment)
    return found


_MONTHS_AROUND = 11
_ANY = re.compile(r"\b(?:on|was) a\s\Z", re.IGNORECASE)
_STOPS = re.compile(r"[.,;)]|\Z| in\b")


def weekday(match: Match, story: Story) -> Found | None:
    """A day of the week, before or after the telling as its tense says."""
    base = _weekday_base(story)
    number = words.WEEKDAYS[match["weekday"].lower().rstrip(".")]
    if base is None:
        return Found("DATE", f"XXXX-WXX-{number + 1}")
    if not group(match, "way") and not group(match, "daytime") and _ANY.search(story.before(8)) and _STOPS.match(story.after(4)):
        return Found("DATE", f"XXXX-WXX-{number + 1}")  # "on a Sunday"
    way = group(match, "way")
    back, ahead = (base.weekday() - number) % 7, (number - base.weekday()) % 7
    if way in ("last", "past", "previous", "this past"):
        offset = -(back or 7)
    elif way in ("next", "coming", "this coming"):
        offset = ahead or 7
    elif way == "following" or (not story.is_news and way != "this"):
        offset = ahead
    elif way == "this":
        offset = number - base.weekday()
    else:
        offset = _nearer(back, ahead, story.tense())
        offset += by_saying(base + timedelta(days=offset), story)
    return dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.RELATIVE, base)


def beside_weekday(match: Match, story: Story) -> Found | None:
    """ "the day before last Tuesday's vote", "the day after Monday's raid"."""
    found = weekday(match, story)
    if found is None or found.moment is None:
        return found
    step = 1 if group(match, "beside") == "after" else -1
    return dated(match, moments.day_of(found.moment.first + timedelta(days=step)), found.resolution, found.anchor)


def weekday_beside_deed(match: Match, story: Story) -> Found | None:
    """ "the Sunday after the raid": the first one after the day told last, or the last one before it."""
    told = story.day_told
    if told is None:
        return None
    number = words.WEEKDAYS[group(match, "weekday")]
    back, ahead = (told.first.weekday() - number) % 7 or 7, (number - told.first.weekday()) % 7 or 7
    offset = ahead if group(match, "way") in ("after", "following") else -back
    return dated(match, moments.day_of(told.first + timedelta(days=offset)), Resolution.INHERITED, told.first)


def weekday_ranked(match: Match, story: Story) -> Found | None:
    """ "Friday the 13th": of the nearest month in which that day is a Friday, before the telling or after as its tense says."""
    base, number, rank = _weekday_base(story), words.WEEKDAYS[group(match, "weekday")], int(match["day"])
    if base is None:
        return None
    near = (moments.shifted(base.replace(day=1), MONTH, step) for step in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1))
    found = (moments.valid_day(month.year, month.month, rank) for month in near if month)
    fitting = [day for day in found if day and day.first.weekday() == number]
    ahead = story.tense() == FUTURE
    best = min(
        fitting, key=lambda day: ((day.first < base) if ahead else (day.first > base), abs(day.first - base)), default=None
    )
    return dated(match, best, Resolution.RELATIVE, base)


def recent_day(match: Match, _story: Story) -> Found | None:
    """ "a recent Tuesday", "one recent evening": of no certain week."""
    daytime = clock_of(match)
    name = group(match, "weekday")
    value = f"XXXX-WXX-{words.WEEKDAYS[name] + 1}" if name else "XXXX-XX-XX"
    return Found("TIME", f"{value}T{daytime}") if daytime else Found("DATE", value)


def _weekday_base(story: Story) -> date | None:
    return story.today if story.is_news or story.last_day is None else story.last_day.first


def overnight_into(match: Match, story: Story) -> Found | None:
    """ "overnight into Sunday": its value is the first evening, its date both days."""
    base, number = _weekday_base(story), words.WEEKDAYS[match["weekday"].lower()]
    if base is None:
        return None
    back, ahead = (base.weekday() - number) % 7, (number - base.weekday()) % 7
    morning = base + timedelta(days=_nearer(back, ahead, story.tense()) if story.is_news else ahead)
    evening = moments.day_of(morning - timedelta(days=1))
    both = f"{evening.value}/{morning.isoformat()}"
    return Found("TIME", evening.at("NI").value, "", evening, both, Resolution.RELATIVE, base)


def weekday_of_week(match: Match, story: Story) -> Found | None:
    """ "Tuesday last week", "Friday of next week"."""
    base = story.today
    if base is None:
        return None
    step = {"last": -7, "next": 7}.get(group(match, "way"), 0)
    offset = words.WEEKDAYS[match["weekday"].lower()] - base.weekday() + step
    return dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.RELATIVE, base)


def week_ago_day(match: Match, story: Story) -> Found | None:
    """ "a week ago Tuesday", "two weeks ago today"."""
    base = story.today
    if base is None:
        return None
    weeks = {"a": 1}.get(group(match, "number")) or words.NUMBERS[group(match, "number")]
    if name := group(match, "weekday"):
        back = (base.weekday() - words.WEEKDAYS[name]) % 7
    else:
        back = 1 if match[0].lower().endswith("yesterday") else 0
    return dated(match, moments.day_of(base - timedelta(days=back + 7 * weeks)), Resolution.RELATIVE, base)


def _nearer(back: int, ahead: int, tense: int) -> int:
    """The weekday before or after: a day long past is called "last Tuesday", so nearness weighs beside the tense."""
    if not back:
        return 0
    return (
        ahead if ahead * (1 if tense == FUTURE else 9 if tense == PAST else 6) < back * (4 if tense == FUTURE else 1) else -back
    )


def day_beside(match: Match, story: Story) -> Found | None:
    """ "the next day", "the day before", "the following morning"; in news "the day before" is that of the report, where its own
    paragraph tells no day."""
    base = story.day_told.first if story.day_told else None if story.is_news else story.reached
    if base is None or (story.last is not None and story.last.unit in (YEAR, MONTH) and not story.day_told):
        return Found("DATE", "XXXX-XX-XX")
    is_back = group(match, "way") in ("before", "previous", "preceding", "earlier")
    is_apart = story.passage is not None and story.passage.paragraph != story.day_paragraph
    if is_back and is_apart and story.is_news and story.published_on:
        return dated(match, moments.day_of(story.published_on - timedelta(days=1)), Resolution.RELATIVE, story.published_on)
    offset = -1 if is_back else 0 if group(match, "way") in ("same", "that") else 1
    return dated(match, moments.day_of(base + timedelta(days=offset)), Resolution.INHERITED, base)


def days_beside_deed_story(match: Match, story: Story) -> Found | None:
    """ "two days after the fall of the fort", in a narrative: reckoned from the day last told."""
    number = number_value(match["number"])
    if story.is_news or story.last_day is None or number is None or number % 1 or number > 400:
        return None
    count = int(number) * (7 if match["unit"].lower().startswith("week") else 1)
    base = story.last_day.first
    day = base + timedelta(days=count if group(match, "way") == "after" else -count)
    return dated(match, moments.day_of(day), Resolution.INHERITED, base)


def event_time(match: Match, _story: Story) -> Found | None:
    """ "at the start of their campaign": dated by a deed that is told elsewhere."""
    return Found("", "", mod_of(match), event_phrase=match["event"])
