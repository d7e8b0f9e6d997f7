"""The engine: what the rules that match a text read, in the order of the text."""

import re
from bisect import insort
from collections.abc import Iterator, Sequence
from datetime import date

from tracker.extraction.folding import LOOKALIKES, lowered
from tracker.extraction.languages import language_of
from tracker.extraction.mentions import Passage, TimeMention, Timex3
from tracker.extraction.rules.en.times_table import TimeRule
from tracker.extraction.rules.times_foreign import LOCALES, ahead_of
from tracker.extraction.telling import ranges
from tracker.extraction.telling.entry_hours import heads_are_hours
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.manner import is_news, signs_of
from tracker.extraction.telling.senses import year_number
from tracker.extraction.telling.story import IN_PASSING, Story
from tracker.extraction.time_hits import Hit, by_place, hits_in, standing
from tracker.vocabulary import EdtfError, Resolution, Span, When

_MANNERS = {code: signs_of(locale) for code, locale in [("en", None), *LOCALES.items()]}
_DIGITS = dict(zip(map(ord, "٠١٢٣٤٥٦٧٨٩"), "0123456789", strict=True))
_FLAT = dict.fromkeys(map(ord, "\n\r\t\xa0\u202f"), " ") | _DIGITS | LOOKALIKES


def _read(hits: list[Hit], story: Story) -> Iterator[tuple[Hit, Found]]:
    """Reads hits by place; where the longest of several that overlap means nothing, the next longest is asked."""
    waiting = sorted(hits, key=by_place)
    index, done = 0, 0
    while index < len(waiting):
        if waiting[index][0].start() < done:
            _try_behind(waiting, index, done)
            index += 1
            continue
        rivals = _rivals(waiting, index)
        for match, rule in sorted(rivals, key=lambda hit: hit[0].start() - hit[0].end()):
            story.span = _trimmed(match)
            found = _meaning(match, rule, story)
            if found is not None:
                yield (match, rule), found
                done = match.end()
                break
        else:
            index += len(rivals)


def _try_behind(waiting: list[Hit], index: int, done: int) -> None:
    """Asks the rule of a hit that is half read already for what lies behind: "six in the evening" leaves "of 31 May"."""
    match, rule = waiting[index]
    if match.end() > done and (rest := rule.pattern.search(match.string, done, match.end())) and rest.end() > rest.start():
        insort(waiting, (rest, rule), lo=index + 1, key=by_place)


def _meaning(match: re.Match[str], rule: TimeRule, story: Story) -> Found | None:
    try:
        return rule.meaning.read(match, story)
    except (OverflowError, ValueError):  # reckoned past the first or the last year of the calendar
        return None


def _year_of(match: re.Match[str]) -> int:
    return year_number(match["year"], (match.groupdict().get("era") or "").strip().lower())


def _rivals(waiting: list[Hit], index: int) -> list[Hit]:
    """The hits that overlap with the one at `index`."""
    reach, end = waiting[index][0].end(), index
    while end < len(waiting) and waiting[end][0].start() < reach:
        end += 1
    return waiting[index:end]


def _trimmed(match: re.Match[str]) -> Span:
    words = match[0]
    return Span(match.start() + len(words) - len(words.lstrip()), match.end() - (len(words) - len(words.rstrip(" ,-"))))


def _mention(text: str, span: Span, rule: TimeRule, found: Found) -> TimeMention:
    wording = span.of(text)
    when = None
    edtf = found.edtf
    if edtf:
        try:
            when = When.of(edtf, wording, found.anchor, found.resolution)
        except EdtfError:
            when = None
    timex3 = Timex3(found.type, found.value, found.mod, found.quant, found.freq)
    return TimeMention(
        span,
        wording,
        rule.name,
        timex3,
        when if when or not found.event_phrase else When(wording=wording, resolution=Resolution.UNKNOWN),
        duration=found.value if found.type == "DURATION" else "",
        set=found.value if found.type == "SET" else "",
        event_phrase=found.event_phrase,
    )


def _dateline_day(text: str, hits: Sequence[tuple[Passage, list[Hit]]]) -> date | None:
    """The day that a dateline names with its year: what a report is reckoned from when nobody says when it appeared."""
    for passage, candidates in hits[:4]:
        if passage.is_dateline:
            for _, found in _read(candidates, Story(text, None, is_news=False, passage=passage)):
                if found.moment and found.moment.unit == "day" and found.resolution is Resolution.EXPLICIT:
                    return found.moment.first
    return None


def _dated_words(text: str, hits: Sequence[tuple[Passage, list[Hit]]]) -> list[str]:
    """The words that stand for times, without hours."""
    matched = [hit for _, found in hits for hit in standing(found)]
    has_heads = any(rule.name.endswith("entry_hour") for _, rule in matched)
    hours = ("clock_alone", "entry_hour") if has_heads and heads_are_hours(text) else "clock_alone"
    return [match[0] for match, rule in matched if not rule.name.endswith(hours)]


def _years_named(hits: Sequence[tuple[Passage, list[Hit]]]) -> tuple[tuple[int, int, bool], ...]:
    """Where each year is named in so many words, the year, and whether in passing."""
    years = (
        (match.start("year"), _year_of(match), match.start() - passage.span.start > IN_PASSING)
        for passage, found in hits
        for match, _ in standing(found)
        if len(year := match.groupdict().get("year") or "") == 4 or (year and match.groupdict().get("era"))
    )
    return tuple(sorted(years))


def find_times(text: str, passages: Sequence[Passage], published_on: date | None) -> tuple[TimeMention, ...]:
    """The times a text names, in order and without overlap, each resolved as far as the text and the report's date allow.

    Whether the text is news (reckoned from `published_on`) or a narrative (reckoned from the story so far) is told by the
    text itself. The span is that of the bare expression; the `when` says the wider thing: "since October 18" spans
    "October 18" and means 2016-10-18/.., and both mentions of "from May 3 to June 4" mean 2016-05-03/2016-06-04.
    A duration, a repeated time and a mere reference ("now") have no `when`. A phrase that a deed dates ("the start of
    their campaign") has an `event_phrase`, an unknown `when`, and an empty `timex3.type`: ISO-TimeML does not mark it.
    """
    language, flat = language_of(text), text.translate(_FLAT)  # a line may break inside a date
    locale, low = LOCALES.get(language), lowered(flat)
    openings = ranges.openings_of(locale)
    hits = [(passage, hits_in(flat, low, passage, language)) for passage in passages]
    published_on = published_on or _dateline_day(flat, hits)
    story = Story(
        flat,
        published_on,
        is_news(flat, _dated_words(flat, hits), published_on, _MANNERS[language if locale else "en"]),
        years_ahead=_years_named(hits),
        ahead=ahead_of(locale),
    )
    mentions: list[TimeMention] = []
    for passage, candidates in hits:
        story.begin(passage)
        here: list[TimeMention] = []
        for (_, rule), found in _read(candidates, story):
            here.append(_mention(text, story.span, rule, found))
            story.move_to(found, story.span.start)
        mentions += ranges.widened(flat, passage, here, openings)
    return tuple(mentions)
