"""Readers of dates that name their month, year, decade or century."""

import re

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling import moments
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import DAY, MONTH, Moment
from tracker.extraction.telling.senses import Match, dated, group, mod_of, month_number, way_of, year_number
from tracker.extraction.telling.story import FUTURE, Story
from tracker.vocabulary import Resolution


def full_date(match: Match, _story: Story) -> Found | None:
    """Day, month and year."""
    month = int(match["month"]) if match["month"].isdigit() else month_number(match["month"])
    year = year_number(match["year"], group(match, "era"))
    return dated(match, moments.valid_day(year, month, int(match["day"])), Resolution.EXPLICIT)


def figures_date(match: Match, story: Story) -> Found | None:
    """ "10/29/2016" or "29.10.2016": full stops put the day first; else the text's habit, then what lies near the report."""
    year, one, other = year_number(match["year"]), int(match["one"]), int(match["other"])
    month_first, day_first = moments.valid_day(year, one, other), moments.valid_day(year, other, one)
    if match["sep"] == "." and len(match["year"] + match["other"]) == 3:
        return None  # a version, a paragraph
    if match["sep"] == "." and day_first:
        return dated(match, day_first, Resolution.EXPLICIT)
    if month_first is None:
        month_first, day_first = day_first, None
    return dated(match, _likelier(month_first, day_first, story), Resolution.EXPLICIT)


_JUST_BEFORE = 31  # days


def _likelier(month_first: Moment | None, day_first: Moment | None, story: Story) -> Moment | None:
    """Of two readings of one date: the day first where the text writes so, or where only that lies just before the report."""
    if month_first is None or day_first is None or month_first == day_first:
        return month_first or day_first
    if story.writes_day_first():
        return day_first
    base = story.published_on
    if base is None:
        return month_first
    by_month, by_day = (base - month_first.first).days, (base - day_first.first).days
    if (by_month < 0 <= by_day) or (0 <= by_day <= _JUST_BEFORE < by_month):
        return day_first
    return month_first


def month_of_year(match: Match, _story: Story) -> Found | None:
    """A month with its year."""
    return dated(
        match, Moment(MONTH, year_number(match["year"], group(match, "era")), month_number(match["month"])), Resolution.EXPLICIT
    )


# "The September 11 attacks" have their year in their name.
_ATTACKS = re.compile(r",? (?:terror\w* |suicide )?(?:attacks?|atrocit\w+|hijack\w+|bombings?|strikes)\b", re.IGNORECASE)


def day_of_month(match: Match, story: Story) -> Found | None:
    """A day and month whose year the telling has to give."""
    month, day = month_number(group(match, "month")), int(group(match, "day"))
    if (month, day) == (9, 11) and _ATTACKS.match(story.after(30)):
        return dated(match, moments.valid_day(2001, month, day), Resolution.INHERITED)
    if placed := story.place(month, day):
        return dated(match, *placed)
    if story.reached or not moments.valid_day(2000, month, day):
        return None
    return Found("DATE", f"XXXX-{month:02}-{day:02}", mod_of(match))


def day_of_told_month(match: Match, story: Story) -> Found | None:
    """ "on the 15th": of the month told of last, and in news with none of the report's."""
    base = story.reached if story.last is None or story.last.unit in (MONTH, DAY) else None
    if base is None:
        return None
    moment = moments.valid_day(base.year, base.month, int(re.sub(r"\D", "", match["day"])))
    published = story.published_on
    if moment and story.is_news and published and moment.first > published and story.tense() != FUTURE:
        before = moments.shifted(base.replace(day=1), MONTH, -1)
        moment = moments.valid_day(before.year, before.month, moment.day) if before else None
    return dated(match, moment, Resolution.INHERITED, base)


_YEAR_AHEAD = re.compile(
    rf"(?:(?:,? (?:and|or|to|until) |, |\s?[-–—/]\s?)(?:the )?\d{{1,2}}(?:st|nd|rd|th)?){{1,4}}"
    rf" (?:of )?{words.MONTH},? (?P<year>{words.YEAR})\b",
    re.IGNORECASE,
)


def day_of_near_month(match: Match, story: Story) -> Found | None:
    """The "6" of "6 and 7 February 1998": of the year that follows, if one does."""
    if ahead := _YEAR_AHEAD.match(story.after(70)):
        day = moments.valid_day(int(ahead["year"]), month_number(match["month"]), int(match["day"]))
        return dated(match, day, Resolution.INHERITED)
    return day_of_month(match, story)


_MONTH_DAY_BEFORE = re.compile(
    rf"(?P<month>{words.MONTH}) \d{{1,2}}(?:, \d{{1,2}}){{0,4}}(?: ?[-–] ?|,? and | or | to |, )\Z", re.IGNORECASE
)


def day_after_dash(match: Match, story: Story) -> Found | None:
    """The "29" of "January 25-29"."""
    lead = _MONTH_DAY_BEFORE.search(story.before(40))
    if not lead:
        return None
    month, day = month_number(lead["month"]), int(match["day"])
    if group(match, "year"):
        return dated(match, moments.valid_day(int(match["year"]), month, day), Resolution.EXPLICIT)
    placed = story.place(month, day)
    return dated(match, *placed) if placed else None


_MONTH_BEFORE = re.compile(rf"\b(?:between|in|from) {words.MONTH}(?:,? {words.YEAR})? (?:and|or|to|through) \Z", re.IGNORECASE)


def bare_month(match: Match, story: Story) -> Found | None:
    """A month alone."""
    name = match["month"]
    if name.lower() in ("may", "march", "mar") and not group(match, "part"):
        lead = re.search(r"([A-Za-z'-]+)\W{1,3}\Z", story.before())
        as_noun = lead and lead[1].lower() in ("a", "the") and words.NOUN_AFTER_MONTH.match(story.after(20))
        is_led = lead is not None and (lead[1].lower() in words.BEFORE_MONTH or _MONTH_BEFORE.search(story.before()))
        if not (as_noun or is_led):
            return None
    if (
        name.rstrip(".").isupper()
        and name.lower() == "may"
        and not group(match, "part")
        and not re.search(r"\b(?:in|of|since|last|next|until)\s\Z", story.before().lower())
    ):
        return None
    if placed := story.place(month_number(name)):
        return dated(match, *placed)
    return Found("DATE", f"XXXX-{month_number(name):02}", mod_of(match))


def directed_month(match: Match, story: Story) -> Found | None:
    """ "last June", "next March", "this April", and from what was told "the following May"."""
    if group(match, "way") == "following" or (group(match, "way") == "that" and match["month"] == "MAY"):
        return None  # "following November's attack" comes after it; "ALL THAT MAY HAPPEN"
    month, way, told = month_number(match["month"]), way_of(match), group(match, "way").startswith(("the ", "that"))
    base = story.last.first if told and story.last else story.today
    if base is None:
        return None
    year = story.last.year if story.last and (told or not story.is_news) else base.year
    if way in ("last", "past", "previous") and month >= base.month:
        year -= 1
    if way in ("next", "coming", "following") and month <= base.month:
        year += 1
    day = group(match, "day")
    moment = moments.valid_day(year, month, int(day)) if day else Moment(MONTH, year, month)
    return dated(match, moment, Resolution.RELATIVE, base)


def month_of_told_year(match: Match, story: Story) -> Found | None:
    """ "August of that year", "in March of the following year", "on 1 August last year"."""
    base = story.reached if not story.is_news else (story.last.first if story.last else story.today)
    if base is None:
        return None
    way = way_of(match)
    offset = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1}.get(way, 0)
    year = (story.year_told if way in ("that", "same") else story.last.year if story.last else None) or base.year
    if group(match, "way") in ("this", "last", "next") and story.today:
        base, year = story.today, story.today.year
    year, month, day = year + offset, month_number(match["month"]), group(match, "day")
    moment = moments.valid_day(year, month, int(day)) if day else Moment(MONTH, year, month)
    return dated(match, moment, Resolution.INHERITED, base)
