"""Readers of seasons, quarters and halves of a year."""

import re
from dataclasses import replace

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling import moments
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import SEASON, YEAR, Moment
from tracker.extraction.telling.senses import Match, dated, group, year_number
from tracker.extraction.telling.story import AHEAD_COST, FUTURE, PAST, Story
from tracker.vocabulary import Resolution


def season(match: Match, story: Story) -> Found | None:
    """A season with its year, or one that the telling has to date."""
    code = words.SEASONS[match["season"].lower()]
    if group(match, "year"):
        year = year_number(match["year"], group(match, "era"))
        if group(match, "short"):
            year += 1
        found = dated(match, Moment(SEASON, year, code), Resolution.EXPLICIT)
        if found and code == 24 and not group(match, "short"):
            return replace(found, edtf=Moment(SEASON, year + 1, 24).edtf)  # "the winter of 2015" begins in 2015
        return found
    base = story.today
    if base is None:
        return None
    way = group(match, "way")
    now = moments.containing(base, SEASON)
    year = now.year
    if way in ("last", "past", "previous") and code >= now.number:
        year -= 1
    elif way in ("next", "coming", "following") and code <= now.number:
        year += 1
    elif not way and story.is_news and code > now.number:
        year -= 0 if story.tense() == FUTURE or (code - now.number == 1 and story.tense() != PAST) else 1
    elif not way and not story.is_news and story.last:
        options = [Moment(SEASON, base.year + step, code) for step in (-1, 0, 1)]
        year = min(options, key=lambda option: _season_cost(option, story)).year
    return dated(match, Moment(SEASON, year, code), Resolution.RELATIVE, base)


def _season_cost(option: Moment, story: Story) -> float:
    last = story.last
    if last is None or last.unit == YEAR:
        return abs(option.year - (last.year if last else 0))
    distance = (option.first - last.first).days
    cost = distance if distance >= 0 else -distance * (1.0 if distance > -75 else 1.7)
    ahead = story.year_ahead()
    return cost + (AHEAD_COST if ahead is not None and option.year > ahead else 0)


def bare_season(match: Match, story: Story) -> Found | None:
    """A season without article: only where a preposition leads in."""
    lead = re.search(r"([A-Za-z'-]+)\W{1,3}\Z", story.before())
    if not group(match, "led") and (not lead or lead[1].lower() not in words.BEFORE_SEASON):
        return None
    if not story.is_news and story.after(10).startswith(" quarters"):
        return Found("DATE", f"XXXX-{moments.SEASON_CODES[words.SEASONS[match['season'].lower()]]}")
    found = season(match, story)
    return replace(found, tells=False) if found and group(match, "led") else found


def quarter(match: Match, story: Story) -> Found | None:
    """A quarter or half of a year, named by its number."""
    which = group(match, "which")
    unit = moments.HALF if group(match, "unit") == "half" else moments.QUARTER
    per_year = 2 if unit == moments.HALF else 4
    number = words.ORDINALS.get(which) or int(re.sub(r"\D", "", which) or 0) or (1 if which == "former" else per_year)
    if not 1 <= number <= per_year:
        return None
    if text := group(match, "year"):
        return dated(match, Moment(unit, year_number(text), number), Resolution.EXPLICIT)
    base = story.today
    way = (group(match, "way").split() or [""])[-1]
    if base is None or ((unit == moments.HALF or which in ("last", "final")) and not way and not _is_of_trade(story)):
        return None
    year = base.year + {"last": -1, "next": 1, "previous": -1, "following": 1}.get(way, 0)
    if (
        "ago" in group(match, "back")
        or "earlier" in group(match, "back")
        or (not way and number > moments.containing(base, unit).number + 1 and story.is_news)
    ):
        year -= 1
    if way in ("that", "same", "following", "previous") and story.last:
        year = story.last.year + {"previous": -1, "following": 1}.get(way, 0)
    found = dated(match, Moment(unit, year, number), Resolution.RELATIVE, base)
    return replace(found, tells=not group(match, "back")) if found else None


_TRADE = re.compile(r"\b(?:earn|profit|revenue|sales|share|income|loss|dividend|fiscal|growth|econom|GDP|GNP)", re.IGNORECASE)


def _is_of_trade(story: Story) -> bool:
    return story.last_quarter is not None or bool(_TRADE.search(story.before(400) + story.after(400)))


def the_quarter(match: Match, story: Story) -> Found | None:
    """ "the quarter", "the latest quarter": the one spoken of, else the last that ended."""
    base = story.today
    if base is None:
        return None
    way, back = group(match, "way").removeprefix("the "), group(match, "back")
    if not (way or back) or not _is_of_trade(story):
        return None  # a quarter may be a part of a town
    now = moments.containing(base, moments.QUARTER)
    if way in ("current", "this"):
        moment: Moment | None = now
    elif way in ("next", "coming"):
        moment = moments.moved(now, moments.QUARTER, 1)
    elif way == "latest" and story.last_quarter and story.last_quarter.first >= now.first:
        moment = moments.moved(now, moments.QUARTER, -1)
    else:
        moment = story.last_quarter or moments.moved(now, moments.QUARTER, -1)
    if moment and (back or match.groupdict().get("back2")):
        moment = moments.moved(story.last_quarter or moment, YEAR, -1)
        found = dated(match, moment, Resolution.RELATIVE, base)
        return replace(found, tells=False) if found else None
    return dated(match, moment, Resolution.RELATIVE, base)


def year_period(match: Match, story: Story) -> Found | None:
    """ "the 1988 quarter": the quarter spoken of, in that year."""
    year = int(match["year"])
    if story.compared:
        found = dated(match, replace(story.compared, year=year), Resolution.INHERITED, story.today)
    else:
        found = dated(match, Moment(YEAR, year), Resolution.EXPLICIT)
    return replace(found, tells=False) if found else None


def year_ago_adjective(match: Match, story: Story) -> Found | None:
    """ "year-earlier": the quarter spoken of, a year before."""
    base = story.today
    if base is None:
        return None
    moment = moments.moved(story.compared, YEAR, -1) if story.compared else Moment(YEAR, base.year - 1)
    found = dated(match, moment, Resolution.RELATIVE, base)
    return replace(found, tells=False) if found else None


def short_quarter(match: Match, story: Story) -> Found | None:
    """ "Q3 2016", "1H '15"."""
    text = group(match, "year") or group(match, "short")
    year = year_number(text) if text else story.today.year if story.today else 0
    unit, number = moments.QUARTER if group(match, "unit") == "q" else moments.HALF, int(group(match, "which"))
    if not year or (unit == moments.HALF and (number > 2 or not text)):
        return None
    return dated(match, Moment(unit, year, number), Resolution.EXPLICIT if text else Resolution.RELATIVE, story.today)
