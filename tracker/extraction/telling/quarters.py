"""Readers of seasons, quarters and halves of a year."""

import re
from dataclasses import replace
from datetime import date, timedelta

from tracker.extraction.rules.en import times_words as words
from tracker.extraction.telling import moments
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import SEASON, YEAR, Moment
from tracker.extraction.telling.senses import Match, dated, group, month_number, way_of, year_number
from tracker.extraction.telling.story import AHEAD_COST, FUTURE, PAST, Story
from tracker.vocabulary import Resolution

_YEAR_AHEAD = re.compile(
    rf"(?: and| or| to|,| through| until|\s?[-–—/]) ?(?:the )?(?:early |late |mid-?)?"
    rf"{words.SEASON}(?: of|,)? (?P<year>{words.YEAR})\b",
    re.IGNORECASE,
)


def season(match: Match, story: Story) -> Found | None:
    """A season with its year, or one that the telling has to date."""
    code = words.SEASONS[match["season"].lower()]
    if group(match, "year"):
        return _season_of_year(match, code)
    if not group(match, "way") and (ahead := _YEAR_AHEAD.match(story.after(45))):
        return dated(match, Moment(SEASON, int(ahead["year"]), code), Resolution.INHERITED)
    of_way = group(match, "of_way")
    told = story.last if of_way.startswith("th") or group(match, "way").startswith("the ") else None
    if of_way == "this":
        told = None
    base = told.first if told else story.today
    if base is None:
        return None
    if of_way:
        step = _STEPS.get(of_way.split()[-1], 0)
        return dated(match, Moment(SEASON, (told or base).year + step, code), Resolution.INHERITED, base)
    return dated(match, Moment(SEASON, _season_year(match, story, code, base), code), Resolution.RELATIVE, base)


_SUMMER = 22
_STEPS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1}


def _season_of_year(match: Match, code: int) -> Found | None:
    year = year_number(match["year"], group(match, "era")) + bool(group(match, "short"))
    found = dated(match, Moment(SEASON, year, code), Resolution.EXPLICIT)
    if found and code == moments.WINTER and not group(match, "short"):
        begun = Moment(SEASON, year + 1, code)  # "the winter of 2015" begins in 2015
        return replace(found, moment=begun, edtf=begun.edtf)
    return found


def _season_year(match: Match, story: Story, code: int, base: date) -> int:
    """The year of a season that none is named with; a winter comes first in the year it ends in."""
    way, now = way_of(match), moments.containing(base, SEASON)
    rank, reached = code % moments.WINTER, now.number % moments.WINTER
    step = _STEPS.get(way, 0)
    if step:
        return now.year + (step if (rank - reached) * step <= 0 else 0)
    if way not in ("", "this"):
        return now.year + (not rank and reached >= _SUMMER)  # "in July … that winter"
    if story.is_news and not rank and reached:
        return now.year + (story.tense() == FUTURE or (now.number == moments.WINTER - 1 and story.tense() != PAST))
    if story.is_news and not way and rank > reached:
        return now.year - (not (story.tense() == FUTURE or (rank - reached == 1 and story.tense() != PAST)))
    if story.is_news and not way and 0 < rank < reached and story.tense() == FUTURE:
        return now.year + 1
    if not way and not story.is_news and story.last:
        options = [Moment(SEASON, base.year + one, code) for one in (-1, 0, 1)]
        return min(options, key=lambda option: _season_cost(option, story)).year
    return now.year


def _season_cost(option: Moment, story: Story) -> float:
    last = story.last
    if last is None or last.unit == YEAR:
        return abs(option.year - (last.year if last else 0))
    distance = (option.first - last.first).days
    cost = distance if distance >= 0 else -distance * (1.0 if distance > -75 else 1.7)
    ahead = story.year_ahead()
    return cost + (AHEAD_COST if ahead is not None and option.year > ahead else 0)


_YEAR_SOON = re.compile(rf"[^.;,]{{0,50}}? in (?:{words.MONTH} )?(?P<year>{words.YEAR})\b", re.IGNORECASE)


def bare_season(match: Match, story: Story) -> Found | None:
    """A season without article: only where a preposition leads in."""
    lead = re.search(r"([A-Za-z'-]+)\W{1,3}\Z", story.before())
    if not group(match, "led") and (not lead or lead[1].lower() not in words.BEFORE_SEASON):
        return None
    if not story.is_news and story.after(10).startswith(" quarters"):
        return Found("DATE", f"XXXX-{moments.SEASON_CODES[words.SEASONS[match['season'].lower()]]}")
    if not group(match, "led"):
        return season(match, story)
    if soon := _YEAR_SOON.match(story.after(70)):  # "their summer offensive in June 1942"
        season_then = Moment(SEASON, int(soon["year"]), words.SEASONS[match["season"].lower()])
        found = dated(match, season_then, Resolution.INHERITED)
    else:
        found = season(match, story)
    return replace(found, tells=False) if found else None


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
    now = moments.containing(base, unit)
    year = base.year + {"last": -1, "next": 1, "previous": -1, "following": 1}.get(way, 0)
    if (
        "ago" in group(match, "back")
        or "earlier" in group(match, "back")
        or (not way and number > now.number + 1 and story.is_news)
    ):
        year -= 1
    elif not way and story.is_news and unit == moments.QUARTER and now.number - number >= 2 and story.tense() == FUTURE:
        year += 1
    if way in ("that", "same", "following", "previous") and story.last:
        year = story.last.year + {"previous": -1, "following": 1}.get(way, 0)
    found = dated(match, Moment(unit, year, number), Resolution.RELATIVE, base)
    return replace(found, tells=not group(match, "back")) if found else None


_TRADE = re.compile(r"\b(?:earn|profit|revenue|sales|share|income|loss|dividend|fiscal|growth|econom|GDP|GNP)", re.IGNORECASE)


def _is_of_trade(story: Story) -> bool:
    return story.last_quarter is not None or bool(_TRADE.search(story.before(400) + story.after(400)))


_ENDED = re.compile(rf" (?:that )?(?:ended|ending) (?P<month>{words.MONTH}) (?P<day>\d{{1,2}})\b(?!,? \d)", re.IGNORECASE)
_ENDS_CLAUSE = re.compile(r"[.,;)]|['’]s\b|\Z| (?:when|as|and|but|because|from|to|after|by|for|in|on|with)\b")
_HALF_A_QUARTER = timedelta(days=45)


def _quarter_ended(match: Match, ended: Match, story: Story) -> Found | None:
    """ "the quarter ended July 31": the one of the calendar that most of its days lie in."""
    placed = story.place(month_number(ended["month"]), int(ended["day"]))
    if placed is None:
        return None
    return dated(match, moments.containing(placed[0].first - _HALF_A_QUARTER, moments.QUARTER), Resolution.RELATIVE, story.today)


def the_quarter(match: Match, story: Story) -> Found | None:
    """ "the quarter", "the latest quarter": the one spoken of, else the last that ended."""
    base = story.today
    if base is None:
        return None
    way, back = group(match, "way").removeprefix("the "), group(match, "back")
    ended = _ENDED.match(story.after(30))
    if ended and not story.last_quarter:  # else it is that one, by whatever calendar the firm counts
        return _quarter_ended(match, ended, story)
    is_adverb = way in ("last", "this", "next") and bool(_ENDS_CLAUSE.match(story.after(10)))
    if not (way or back) or not (back or is_adverb or _is_of_trade(story)):
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
