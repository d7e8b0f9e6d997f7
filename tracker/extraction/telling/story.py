"""Where the telling stands: the day of the report, or in a narrative the date that the story has come to."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, timedelta

from tracker.extraction.heading_lines import day_in, says_when
from tracker.extraction.mentions import Passage
from tracker.extraction.rules.en.times_tense import is_just_behind, tense_beside
from tracker.extraction.rules.en.times_words import GREATEST
from tracker.extraction.telling.beside import looks_back, year_of_range
from tracker.extraction.telling.day_order import writes_day_first
from tracker.extraction.telling.entry_hours import heads_are_hours
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.moments import CENTURY, DAY, DECADE, MONTH, YEAR, Moment, days_between, valid_day
from tracker.vocabulary import Resolution, Span

PAST, FUTURE, UNCLEAR = -1, 1, 0
IN_PASSING = 40  # characters into a passage
_ARTICLE = re.compile(r"\b(?:an?|the|its|their|his|her|this|that)\s\Z", re.IGNORECASE)
_WHICH = re.compile(r"\d{4}\s[a-z]")  # a year with a noun behind it
_MEASURE = re.compile(rf"\b{GREATEST}\b[^.;:]{{0,60}}\bsince\b[^.;:,]{{0,40}}\Z", re.IGNORECASE)
# What parts the day of an entry from what was done: "March 22 - Rebels …", "March 30-April 1: …".
_ENTRY_ENDS = re.compile(r"(?:\s?[-–—]\s?(?:[A-Z][a-z]{2,8}\.?\s)?\d{1,2})?\.?(?::\s|\s[-–—]{1,2}\s|\s*\Z)")
_HEADING = 60  # characters of a line that says a day
_SOON = timedelta(days=14)  # by which a heading may be ahead of its report
_STEP = 300  # characters from one date of a history to the next
_LATELY = timedelta(days=60)  # before the report: a date so near is told for its own sake
_OPENS = 10  # characters into a passage: "Last year, …"
_SINCE = re.compile(r"\bsince (?:late |early |mid-)?\Z", re.IGNORECASE)
AHEAD_COST = 400  # days, for a date past the next year that the text names


@dataclass(slots=True)
class Story:
    """The state of one reading: which mention is being read, and what was told before it."""

    text: str
    published_on: date | None
    is_news: bool
    passage: Passage | None = None
    span: Span = field(default_factory=lambda: Span(0, 0))
    last: Moment | None = None  # the last moment told
    last_day: Moment | None = None  # the last one as close as a day
    day_at: int = -1  # where that was
    day_paragraph: int = 0
    last_past_day: Moment | None = None  # the last one that lies behind the report
    heading_day: Moment | None = None  # the last one that stood on a line of its own above the posts of a live page
    last_at: int = -1  # where the last moment was
    last_quarter: Moment | None = None
    compared: Moment | None = None  # the quarter that "a year earlier" is compared with
    years_ahead: tuple[tuple[int, int, bool], ...] = ()  # offset of each year named in so many words, the year, if in passing
    told_year: int | None = None  # a year named in so many words in this passage
    told_at: int = 0
    day_first: bool | None = None  # whether the text was seen to write 29/10/2016
    has_entry_hours: bool | None = None  # whether the entries of a live page were seen to begin with hours
    ahead: re.Pattern[str] | None = None  # how a language other than English speaks of what is to come
    tense_at: tuple[int, int] = (-1, 0)  # where the tense was last asked for, and what it was

    def begin(self, passage: Passage) -> None:
        """Go on to a passage; a post of a live page knows no day of the posts before, but the one that heads it."""
        before, self.passage = self.passage, passage
        if before and self.is_news and passage.post:
            if self.day_at >= before.span.start and day_in(before.span.of(self.text)[:_HEADING]) and self._is_heading(before):
                self.heading_day = self.last_day
            if before.post != passage.post:
                self.last_day = self.last_past_day = self.heading_day

    def _is_heading(self, passage: Passage) -> bool:
        """Whether a passage says nothing but a day, with or without an hour."""
        line = passage.span.of(self.text)
        return len(line) <= _HEADING and says_when(line)

    @property
    def today(self) -> date | None:
        """The day that "yesterday" and "last week" are reckoned from."""
        return self.published_on if self.is_news else self.reached

    @property
    def reached(self) -> date | None:
        """The day the story has come to; before it begins, the day of the report."""
        return self.last.first if self.last else self.published_on

    @property
    def day_told(self) -> Moment | None:
        """The day that "that day" means: the one last told; in news one to come only where the mention looks ahead too."""
        if not self.is_to_come(self.last_day) or self.passage is None or self.day_at >= self.passage.span.start:
            return self.last_day
        looks_ahead = self.tense() == FUTURE or self.before(4).endswith("for ")
        return self.last_day if looks_ahead else self.last_past_day

    def is_to_come(self, day: Moment | None) -> bool:
        """Whether a day lies ahead of the report."""
        return self.is_news and day is not None and self.published_on is not None and day.first > self.published_on

    @property
    def year_told(self) -> int | None:
        """The year that "that year" means: the one last told of, also in passing."""
        if self.told_year is not None and self.told_at > self.last_at:
            return self.told_year
        return self.last.year if self.last else None

    @property
    def last_is_later(self) -> bool:
        """Whether the last moment told stands after the last day told."""
        return self.last_at > self.day_at

    def before(self, length: int = 40) -> str:
        """The words of the passage before the mention."""
        start = self.passage.span.start if self.passage else 0
        return self.text[max(start, self.span.start - length) : self.span.start]

    def after(self, length: int = 40) -> str:
        """The words of the passage after the mention."""
        end = self.passage.span.end if self.passage else len(self.text)
        return self.text[self.span.end : min(end, self.span.end + length)]

    def writes_day_first(self) -> bool:
        """Whether the text puts the day before the month."""
        if self.day_first is None:
            self.day_first = writes_day_first(self.text)
        return self.day_first

    def counts_entries_by_hours(self) -> bool:
        """Whether figures at the heads of its entries are hours."""
        if self.has_entry_hours is None:
            self.has_entry_hours = heads_are_hours(self.text)
        return self.has_entry_hours

    def tense(self) -> int:
        """Whether the deed the mention belongs to lies behind or ahead of the telling."""
        if self.tense_at[0] != self.span.start:
            if self.ahead:
                self.tense_at = self.span.start, FUTURE if self._is_ahead(self.ahead) else PAST
                return self.tense_at[1]
            self.tense_at = self.span.start, tense_beside(self.before(160), self.after(200))
        return self.tense_at[1]

    def looks_back(self) -> bool:
        """Whether the deed lies before the point the story has come to ("who had spent", "compared with the rains of")."""
        return looks_back(self.before(70))

    def _is_ahead(self, ahead: re.Pattern[str]) -> bool:
        """Whether the clause of the mention speaks of what is to come."""
        before = re.split(r"[,;:،؛]", self.before(100))[-1]
        return bool(ahead.search(before) or ahead.search(re.split(r"[,;:،؛]", self.after(100))[0]))

    def year_in_words(self) -> int | None:
        """The year named earlier in the same passage, if it was."""
        return self.told_year if self.passage and self.told_at >= self.passage.span.start else None

    def year_that_opens(self) -> int | None:
        """The year that opens the passage: "Four years ago, …"."""
        year = self.year_in_words()
        return year if self.passage and self.told_at - self.passage.span.start <= _OPENS else None

    def _only_tells_which(self, start: int) -> bool:
        """Whether a year only says which thing is meant, or is a measure: "the 2007 peace deal", "the worst since 2007"."""
        if _MEASURE.search(self.text, max(self.passage.span.start if self.passage else 0, start - 120), start):
            return True
        return _WHICH.match(self.text, start) is not None and _ARTICLE.search(self.text, max(0, start - 8), start) is not None

    def place(self, month: int, day: int = 0) -> tuple[Moment, Resolution, date | None] | None:
        """A month or day of a month put into the year that the telling makes likeliest."""
        base = self.published_on if self.is_news else self.reached
        if base is None:
            return None
        if (year := year_of_range(self.after(40))) is not None:
            moment = _moment(year, month, day)
            return (moment, Resolution.INHERITED, base) if moment else None
        told = self.year_in_words() if self.is_news and not _SINCE.search(self.before(12)) else None
        if told is not None and told < base.year and self.tense() != FUTURE:
            moment = _moment(told, month, day)
            return (moment, Resolution.INHERITED, base) if moment else None
        if past := self._in_past_told(month, day):
            return past, Resolution.INHERITED, self.reached
        now = self.last.year if self.last and not self.is_news else base.year
        moments = [moment for year in (now - 1, now, now + 1) if (moment := _moment(year, month, day))]
        if self.is_news and self._heads_entry():
            moments = [moment for moment in moments if moment.first <= base + _SOON] or moments
        if not moments:
            return None
        cost = self._news_cost if self.is_news else self._narrative_cost
        best = min(moments, key=cost)
        return best, Resolution.RELATIVE if self.is_news else Resolution.INHERITED, base

    def _in_past_told(self, month: int, day: int) -> Moment | None:
        """In news, a date that goes on from one of years before: "The war began on 3 May 1992. On 14 June it …"."""
        last, published = self.last, self.published_on
        if last is None or published is None or not (self.is_news and day) or last.unit != DAY or last.year >= published.year:
            return None
        is_told_on = self.span.start - self.last_at < _STEP and self.text.find("\n", self.last_at, self.span.start) < 0
        if not is_told_on or self.tense() == FUTURE:
            return None
        years = (published.year - 1, published.year, last.year, last.year + 1)
        *lately, near, next_one = (_moment(year, month, day) for year in years)
        if any(each and published - _LATELY <= each.first <= published for each in lately):
            return None
        is_back = self.looks_back()  # "had held the mill since 2 May", told of 14 June
        return next(
            (each for each in (near, next_one) if each and (is_back or last.first <= each.first) and each.first < published), None
        )

    def _heads_entry(self) -> bool:
        """Whether it heads an entry of a chronology, which tells of no day far ahead: "21 January: The ford is taken"."""
        if self.passage is None or self.span.start - self.passage.span.start > _OPENS or self.tense() == FUTURE:
            return False
        return _ENTRY_ENDS.match(self.text, self.span.end, self.passage.span.end) is not None

    def _news_cost(self, moment: Moment) -> float:
        assert self.published_on is not None  # noqa: S101 - only called with a report's date
        distance = (moment.first - self.published_on).days
        if moment.unit != DAY and moment.first <= self.published_on <= moment.last:
            distance = 0
        tense = self.tense()
        if distance > 0:
            is_behind = is_just_behind(self.before()) or _SINCE.search(self.before(12))  # "since May" has begun
            return distance * (25 if is_behind else {PAST: 6, UNCLEAR: 2, FUTURE: 1}[tense])
        return -distance * (5 if tense == FUTURE else 1)

    def _narrative_cost(self, moment: Moment) -> float:
        last = self.last
        if last is None:
            base = self.year_ahead() or (self.published_on or moment.first).year
            return abs(moment.year - base)
        distance = (moment.year - last.year) * 366 if last.unit in (YEAR, DECADE) else days_between(last, moment)
        if moment.unit == MONTH and last.unit == DAY and (moment.year, moment.number) == (last.year, last.number):
            distance = 0
        cost = distance * (2 if self.looks_back() else 1) if distance >= 0 else -distance * (0.7 if self.looks_back() else 1.7)
        ahead = self.year_ahead()
        return cost + (AHEAD_COST if ahead is not None and moment.year > ahead else 0)

    def year_ahead(self) -> int | None:
        """The next year that the text names in so many words: a story seldom runs past it."""
        reached = self.last.year if self.last else 0
        return next((year for year, in_passing in self._years_near() if year >= reached or not in_passing), None)

    def _years_near(self) -> list[tuple[int, bool]]:
        index = bisect_right(self.years_ahead, (self.span.end, 9999, True))
        following = self.years_ahead[index : index + 2]
        return [(year, in_passing) for at, year, in_passing in following if at - self.span.end < 3000]

    def _in_passing(self) -> bool:
        """Whether a date stands late in its passage and not where a new scene is set."""
        return self.passage is not None and self.span.start - self.passage.span.start > IN_PASSING

    def _is_aside(self, moment: Moment) -> bool:
        """Whether a date leaps out of the story, which then goes on where it was."""
        if self.is_news or self.last is None:
            return False
        if moment.year > self.last.year and self.tense() == FUTURE:
            return True
        near = self._years_near()
        if not near:
            return False
        ahead = near[0][0]
        back = moment.year < self.last.year - (not self._in_passing()) and ahead >= self.last.year
        forth = moment.year > self.last.year + 1 and ahead <= self.last.year + 1
        return back or forth

    def move_to(self, found: Found, start: int) -> None:
        """Go on to what was just told."""
        moment = found.moment
        if found.type == "DURATION" and found.value in ("P9M", "P6M", "P1Y"):
            self.compared = None
        if moment is None:
            return
        is_to_come = self.published_on is not None and moment.last >= self.published_on and self.tense() == FUTURE
        if moment.unit == "quarter" and found.tells and not is_to_come:
            self.last_quarter = self.compared = moment
        elif moment.unit == YEAR and found.resolution is Resolution.EXPLICIT:
            self.compared = None
        only_tells_which = self.is_news and moment.unit == YEAR and self._only_tells_which(start)
        opens = moment.unit == YEAR and self.is_news and self.passage is not None and start - self.passage.span.start <= _OPENS
        is_named = found.resolution is Resolution.EXPLICIT and moment.unit not in (DECADE, CENTURY)
        if (is_named and not only_tells_which) or opens:
            self.told_year, self.told_at = moment.year, start
        if not found.tells or self._is_aside(moment):
            return
        self.last, self.last_at = moment, start
        if moment.unit == DAY:
            self.last_day, self.day_at = moment, start
            self.day_paragraph = self.passage.paragraph if self.passage else 0
            self.last_past_day = self.last_past_day if self.is_to_come(moment) else moment


def _moment(year: int, month: int, day: int) -> Moment | None:
    return valid_day(year, month, day) if day else Moment(MONTH, year, month)
