"""Readers of feasts: those on a day of the calendar, and those that move."""

from tracker.extraction.telling import moments
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.senses import Match, dated, group
from tracker.extraction.telling.story import Story
from tracker.vocabulary import Resolution

_FEASTS = {
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "new year's eve": (12, 31),
    "new year": (1, 1),
    "halloween": (10, 31),
    "valentine": (2, 14),
    "boxing": (12, 26),
    "independence": (7, 4),
    "may day": (5, 1),
}


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
