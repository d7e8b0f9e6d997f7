"""Readers of repeated times, which are never dated."""

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling.amounts import duration_value, number_value
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.senses import Match, group, month_number
from tracker.extraction.telling.story import Story

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
    quant = group(match, "quant")
    value = duration_value(number_value(number), group(match, "unit"))
    return Found("SET", value, quant="" if quant == "per" else quant.upper())


def times_per_unit(match: Match, _story: Story) -> Found | None:
    """ "twice a week", "three times a day"."""
    count = group(match, "count").removesuffix(" times").split(" or ")[0]
    number = {"once": 1, "twice": 2}.get(count) or number_value(count)
    return Found("SET", duration_value(1, group(match, "unit")), freq=f"{number:g}X" if number else "")


def repeated_weekend(match: Match, _story: Story) -> Found | None:
    """ "on weekends", "every other weekend"."""
    return Found("SET", "XXXX-WXX-WE", quant=group(match, "quant").upper())


def repeated_name(match: Match, _story: Story) -> Found | None:
    """ "every Monday", "each July", "on Fridays", "on Friday nights", "every summer"."""
    if name := group(match, "weekday"):
        value = f"XXXX-WXX-{words.WEEKDAYS[name.rstrip('s') if name not in words.WEEKDAYS else name] + 1}"
        daytime = group(match, "daytime")
        value += f"T{words.DAYTIMES[daytime]}" if daytime else ""
    elif name := group(match, "month"):
        value = f"XXXX-{month_number(name):02}" + (f"-{int(day):02}" if (day := group(match, "day")) else "")
    elif name := group(match, "season"):
        value = "XXXX-" + {21: "SP", 22: "SU", 23: "FA", 24: "WI"}[words.SEASONS[name]]
    else:
        value = f"XXXX-XX-XXT{words.DAYTIMES[group(match, 'daytime').rstrip('s')]}"
    return Found("SET", value, quant=group(match, "quant").upper())
