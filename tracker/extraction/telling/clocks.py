"""Times of the clock on the day that is named after them."""

import re
from dataclasses import replace

from tracker.extraction.mentions import TimeMention

_TO_ITS_DAY = re.compile(r"(?: \(\d{1,2}:?\d\d ?(?:GMT|UTC)\))?,? (?:local time |[A-Z]{3,4} )?(?:on |in )?(?:the )?")


def _clock_joined(text: str, clock: TimeMention, day: TimeMention) -> TimeMention:
    """A time of the clock takes the day named right after it ("at 6 a.m. on Monday")."""
    value, end = clock.timex3.value, text[clock.span.end : day.span.start]
    if (
        not clock.rule.endswith(("clock_alone", "spelled_clock"))
        or not re.fullmatch(r"\d{4}-\d\d-\d\d(?:T[A-Z]{2})?", day.timex3.value)
        or not _TO_ITS_DAY.fullmatch(end)
    ):
        return clock
    when = replace(day.when, wording=clock.text) if day.when else None
    hour = _late_hour(value.partition("T")[2], day.timex3.value)
    return replace(clock, timex3=replace(clock.timex3, value=f"{day.timex3.value[:10]}T{hour}"), when=when)


_DATED_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_TO_CLOCK = re.compile(r"(?: (?:local time|[A-Z]{3,4}))?(?: (?:to|and|until|till) | ?[-–—] ?)")


def clocks_joined(text: str, mentions: list[TimeMention]) -> list[TimeMention]:
    """Times of the clock on the day named after them, also the first of two: "from 8 a.m. to 6 p.m. on Saturday"."""
    out: list[TimeMention] = []
    for mention in reversed(mentions):
        joined = _clock_joined(text, mention, out[-1]) if out else mention
        if (
            out
            and _DATED_CLOCK.fullmatch(out[-1].timex3.value)
            and joined is mention
            and _TO_CLOCK.fullmatch(text, mention.span.end, out[-1].span.start)
        ):
            joined = _on_day_of(mention, out[-1])
        out.append(joined)
    return out[::-1]


def _on_day_of(clock: TimeMention, other: TimeMention) -> TimeMention:
    """A time of the clock put on the day of another."""
    if not clock.rule.endswith(("clock_alone", "spelled_clock", "clock_of_several")):
        return clock
    value = f"{other.timex3.value[:10]}T{clock.timex3.value.partition('T')[2]}"
    when = replace(other.when, wording=clock.text) if other.when else None
    return replace(clock, timex3=replace(clock.timex3, value=value), when=when)


def _late_hour(hour: str, day: str) -> str:
    """ "11 o'clock on Friday night" is 23:00."""
    figure = int(hour[:2])
    is_late = day.endswith(("TAF", "TEV")) or (day.endswith("TNI") and figure >= 5)
    return f"{figure + 12}{hour[2:]}" if is_late and figure < 12 else hour
