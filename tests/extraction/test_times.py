"""Times: what words of time mean in a report of Wednesday 9 November 2016, read as a manual."""

from datetime import date
from itertools import pairwise

import pytest

from tracker.extraction.mentions import Passage, TimeMention
from tracker.extraction.rules.en.times import RULES
from tracker.extraction.rules.en.times_table import TimeRule
from tracker.extraction.rules.times_foreign import FOREIGN_RULES
from tracker.extraction.sentences import split
from tracker.extraction.times import find_times
from tracker.vocabulary import Resolution, Span

REPORT_DAY = date(2016, 11, 9)


def times_in(text: str, published_on: date | None = REPORT_DAY) -> tuple[TimeMention, ...]:
    return find_times(text, split(text), published_on)


def reading(mention: TimeMention) -> str:
    return mention.when.edtf if mention.when else mention.timex3.value


ALL_RULES = (*RULES, *(rule for rules in FOREIGN_RULES.values() for rule in rules))


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.name)
def test_each_rule_reads_its_own_example(rule: TimeRule) -> None:
    mentions = times_in(rule.example, None if rule.name.endswith("_story") else REPORT_DAY)
    read = {mention.rule: reading(mention) for mention in mentions}
    assert read.get(rule.name) == rule.reading, f"{rule.name}: {[(m.rule, m.text, reading(m)) for m in mentions]}"


def test_rule_names_are_unique() -> None:
    assert len({rule.name for rule in ALL_RULES}) == len(ALL_RULES)


# The words of domain.md §2, with their EDTF and ISO-TimeML.
DATED = [
    ("In September a campaign began.", "September", "2016-09", "2016-09"),
    ("Rebels struck on October 29.", "October 29", "2016-10-29", "2016-10-29"),
    ("Nothing has flown since October 18.", "October 18", "2016-10-18/..", "2016-10-18"),
    ("Positions were lost on Monday.", "Monday", "2016-11-07", "2016-11-07"),
    ("They have tried since the summer.", "the summer", "2016-22/..", "2016-SU"),
    ("It began in early September.", "early September", "2016-09-01~/2016-09-10~", "2016-09"),
    ("It began in mid-March.", "mid-March", "2016-03-11~/2016-03-20~", "2016-03"),
    ("It fell last week.", "last week", "2016-10-31/2016-11-06", "2016-W44"),
    ("Nine died over the weekend.", "the weekend", "2016-11-05/2016-11-06", "2016-W44-WE"),
    ("It began three days ago.", "three days ago", "2016-11-06", "2016-11-06"),
    ("It was shelled on Tuesday evening.", "Tuesday evening", "2016-11-08", "2016-11-08TEV"),
    ("It was shelled yesterday.", "yesterday", "2016-11-08", "2016-11-08"),
    ("It was held until October 12.", "October 12", "../2016-10-12", "2016-10-12"),
    ("Talks will resume on Friday.", "Friday", "2016-11-11", "2016-11-11"),
    ("The army took the mill next to the ford on Friday.", "Friday", "2016-11-04", "2016-11-04"),
    ("Talks are due on December 3.", "December 3", "2016-12-03", "2016-12-03"),
    ("It fell in December 2015 and was retaken in March.", "March", "2015-03", "2015-03"),
    ("They left at 6 a.m. on Monday.", "6 a.m.", "2016-11-07", "2016-11-07T06:00"),
    ("They left on Monday, at 18:30 local time.", "18:30 local time", "2016-11-07", "2016-11-07T18:30"),
    ("On the night of 5 November they left.", "the night of 5 November", "2016-11-05", "2016-11-05TNI"),
    ("They will appeal Monday's ruling.", "Monday", "2016-11-07", "2016-11-07"),
    ("They met on November 3 and 4.", "4", "2016-11-04", "2016-11-04"),
    ("The letter of 10.11.2015 came.", "10.11.2015", "2015-11-10", "2015-11-10"),
    ("It will end by the end of next month.", "the end of next month", "2016-12-21~/2016-12-31~", "2016-12"),
    ("It was built in the late 1980s.", "the late 1980s", "1987~/1989~", "198X"),
    ("Rome won the war in 241 BC.", "241 BC", "-0240", "BC0241"),
    ("The council met earlier this year.", "this year", "2016-01-01/2016-11-09", "2016"),
    ("The council will meet later this month.", "this month", "2016-11-09/2016-11-30", "2016-11"),
    ("Twenty died over the past month.", "the past month", "2016-10-09/2016-11-09", "2016-10"),
    ("They left three hours ago.", "three hours ago", "2016-11-09", "2016-11-09"),
    ("They left two or three days ago.", "two or three days ago", "2016-11-07~", "2016-11-07"),
    ("They struck before dawn on Tuesday.", "dawn on Tuesday", "2016-11-08", "2016-11-08TMO"),
    ("The prisoners will be released on Friday.", "Friday", "2016-11-11", "2016-11-11"),
    ("The rebels hit the base on Thursday.", "Thursday", "2016-11-03", "2016-11-03"),
    ("The vote was postponed until Saturday.", "Saturday", "../2016-11-12", "2016-11-12"),
    ("The letter of 3/11/2016 came.", "3/11/2016", "2016-11-03", "2016-11-03"),
    ("The letter of 4/3/2015 followed that of 25/2/2015.", "4/3/2015", "2015-03-04", "2015-03-04"),
    ("On the 21st, he said, they fled.", "the 21st", "2016-10-21", "2016-10-21"),
    ("It closed at 5:30 in the afternoon.", "5:30 in the afternoon", "2016-11-09", "2016-11-09T17:30"),
    ("It was built in the '60s.", "the '60s", "196X", "196X"),
    ("Workers marched on May Day.", "May Day", "2016-05-01", "2016-05-01"),
    ("At dawn on 3 November they fled.", "dawn on 3 November", "2016-11-03", "2016-11-03TMO"),
    ("The mill was hit shortly after 1400 this afternoon.", "shortly after 1400", "2016-11-09", "2016-11-09T14:00"),
    ("Filed at 2016-11-02T10:15:00Z by the desk.", "2016-11-02T10:15:00Z", "2016-11-02", "2016-11-02T10:15"),
    ("They left at 11 p.m. last night.", "11 p.m.", "2016-11-08", "2016-11-08T23:00"),
    ("The mill closed a quarter of a century ago.", "a quarter of a century ago", "1991", "1991"),
    ("The road is of the 1st century AD.", "the 1st century AD", "00", "00"),
    ("Many died in the September 11 attacks.", "September 11", "2001-09-11", "2001-09-11"),
]


@pytest.mark.parametrize(("text", "words", "edtf", "value"), DATED, ids=[case[1] for case in DATED])
def test_dates(text: str, words: str, edtf: str, value: str) -> None:
    found = {mention.text: mention for mention in times_in(text)}
    assert words in found, list(found)
    mention = found[words]
    assert (reading(mention), mention.timex3.value) == (edtf, value)
    assert text[mention.span.start : mention.span.end] == words


RANGES = [
    ("From May 3 to June 4 they fought.", ("May 3", "June 4"), "2016-05-03/2016-06-04"),
    ("Between 2012 and 2015 it was calm.", ("2012", "2015"), "2012/2015"),
    ("It lasted from 12 to 15 October.", ("12", "15 October"), "2016-10-12/2016-10-15"),
    ("Rebels struck on October 25-29.", ("October 25", "29"), "2016-10-25/2016-10-29"),
    ("FROM 10 TO 12 OCTOBER THEY MET.", ("10", "12 OCTOBER"), "2016-10-10/2016-10-12"),
    ("The war of 1914-1918 was long.", ("1914", "1918"), "1914/1918"),
    ("It was besieged between July and early September 2014.", ("July", "early September 2014"), "2014-07/2014-09-10~"),
]


@pytest.mark.parametrize(("text", "ends", "edtf"), RANGES, ids=[case[0] for case in RANGES])
def test_both_ends_of_a_range_mean_the_whole_of_it(text: str, ends: tuple[str, str], edtf: str) -> None:
    mentions = times_in(text)
    assert tuple(mention.text for mention in mentions) == ends
    assert {reading(mention) for mention in mentions} == {edtf}


NEVER_TIMES = [
    "Forces took the 1070 Apartments.",
    "They fight in 1070 Apartments.",
    "The M23 group and the 7/11 attacks were named.",
    "About 275,000 people live there, 90% of them poor.",
    "4 MIN READ",
    "They may march on the town.",
    "Some 1,200 troops and 2016 civilians fled room 2010.",
    "It cost $2000 and three-quarters of it is gone.",
    "The 17 February Brigade crossed the 6 October Bridge.",
    "Rebels entered the old quarter of the town, and the quarter burned.",
    "THE MARCH TOOK PLACE.",
    "The 44-year-old commander spoke with Jan Kavan.",
    "Opinion does not change overnight.",
    "He lives on the 3rd floor and runs version 1.2.16.",
    "The attack began in the evening.",
]


@pytest.mark.parametrize("text", NEVER_TIMES)
def test_what_is_no_time(text: str) -> None:
    assert [(mention.text, mention.rule) for mention in times_in(text)] == []


NEVER_DATED = [
    ("It ended a year to the day after the siege began.", "DURATION", "P1Y"),
    ("It came home after 65 years.", "DURATION", "P65Y"),
    ("It is shelled twice a week.", "SET", "P1W"),
    ("They pray every Friday.", "SET", "XXXX-WXX-5"),
    ("It is now empty.", "DATE", "PRESENT_REF"),
    ("It was recently lost.", "DATE", "PAST_REF"),
    ("It fell long ago.", "DATE", "PAST_REF"),
    ("The war took two and a half years.", "DURATION", "P2.5Y"),
    ("It broke the 22-year-old truce.", "DURATION", "P22Y"),
    ("A week-long lull ended.", "DURATION", "P1W"),
    ("The decades-old feud went on.", "DURATION", "PXDE"),
    ("It was quiet over the past decade.", "DURATION", "P10Y"),
    ("They met every other day.", "SET", "P2D"),
]


@pytest.mark.parametrize(("text", "kind", "value"), NEVER_DATED)
def test_lengths_repetitions_and_references_have_no_date(text: str, kind: str, value: str) -> None:
    (mention,) = times_in(text)
    assert (mention.timex3.type, mention.timex3.value) == (kind, value)
    assert mention.when is None
    assert mention.duration == (value if kind == "DURATION" else "")
    assert mention.set == (value if kind == "SET" else "")


def test_a_deed_that_dates_another_is_left_to_the_claims() -> None:
    (mention,) = times_in("The village was taken at the start of their campaign.")
    assert (mention.event_phrase, mention.timex3.type) == ("their campaign", "")
    assert mention.when is not None
    assert mention.when.resolution is Resolution.UNKNOWN


def test_how_a_date_was_resolved_is_kept() -> None:
    told = {mention.text: mention.when for mention in times_in("It began on 3 May 2015. They met on Monday.")}
    assert told["3 May 2015"].resolution is Resolution.EXPLICIT
    assert told["3 May 2015"].anchor is None
    assert told["Monday"].resolution is Resolution.RELATIVE
    assert told["Monday"].anchor == REPORT_DAY


STORY = """1917

The rising began in the capital on 24 October 1917. The next day the palace fell. In November the south rose too.

1918

By January the army of the south was beaten. On 13 April its general was killed; two days later the siege ended. The first
volunteers had left in October 1914 for another war. In August the fleet landed, and the following month it sailed again.
In the spring of 1919 the front moved east. By the end of July it stood at the river. Arden fell on
2 August. Four days after the fall of Arden the council fled. Its losses were as heavy as those of the siege in May 1918. In
September the war was over, and by 1921 the exiles were home."""

TOLD = [
    ("24 October 1917", "1917-10-24"),
    ("The next day", "1917-10-25"),
    ("November", "1917-11"),
    ("January", "1918-01"),
    ("13 April", "1918-04-13"),
    ("two days later", "1918-04-15"),
    ("August", "1918-08"),
    ("the following month", "1918-09"),
    ("the end of July", "1919-07-21~/1919-07-31~"),
    ("Four days after the fall of Arden", "1919-08-06"),
    ("September", "1919-09"),
]


@pytest.mark.parametrize("published_on", [None, REPORT_DAY])
def test_a_narrative_is_reckoned_from_the_story_so_far(published_on: date | None) -> None:
    found = {mention.text: reading(mention) for mention in times_in(STORY, published_on)}
    assert {words: found.get(words) for words, _ in TOLD} == dict(TOLD)


def test_a_line_may_break_inside_a_date() -> None:
    text = "They met on 12\nOctober."
    (mention,) = find_times(text, [Passage(Span(0, len(text)), 0)], REPORT_DAY)
    assert (mention.text, reading(mention)) == ("12\nOctober", "2016-10-12")


def test_a_dateline_stands_in_for_the_day_of_the_report() -> None:
    text = "BAYDA, 9 NOV 16 (AGENCY) -- [TEXT] The army withdrew on Monday, a spokesman said."
    assert [reading(mention) for mention in times_in(text, None)] == ["2016-11-09", "2016-11-07"]


def test_without_any_anchor_a_weekday_stays_undated() -> None:
    (mention,) = times_in("The army withdrew on Monday.", None)
    assert (mention.timex3.value, mention.when) == ("XXXX-WXX-1", None)


def test_news_that_looks_back_is_still_news() -> None:
    text = (
        "The minister said on Monday the deal of 1996 was void. Talks held in 2003 and 2009 failed, he told reporters last week."
    )
    assert "2016-11-07" in {reading(mention) for mention in times_in(text)}


def test_spans_are_sorted_and_never_overlap() -> None:
    spans = [mention.span for mention in times_in(STORY)]
    assert spans == sorted(spans)
    assert not any(one.overlaps(other) for one, other in pairwise(spans))


HOSTILE = [
    "1" * 200_000,
    "1 " * 100_000,
    "the " * 50_000,
    "(" * 200_000,
    "May 1-2-3 " * 10_000,
    "early late mid the end of " * 8_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert all(mention.span.of(text) == mention.text for mention in find_times(text, split(text), REPORT_DAY))
