"""Dates with their doubt: which days an EDTF text spans, how close it is, and what shares a day with what."""

from datetime import date, timedelta

import pytest
from edtf import parse_edtf

from tracker.vocabulary import DaySpan, EdtfError, Precision, Resolution, When, days_of

SPANS = [
    ("2016-10-29", date(2016, 10, 29), date(2016, 10, 29)),
    ("2016-09", date(2016, 9, 1), date(2016, 9, 30)),
    ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
    ("2016", date(2016, 1, 1), date(2016, 12, 31)),
    ("201X", date(2010, 1, 1), date(2019, 12, 31)),
    ("19XX", date(1900, 1, 1), date(1999, 12, 31)),
    ("2016-XX", date(2016, 1, 1), date(2016, 12, 31)),
    ("2016-10-XX", date(2016, 10, 1), date(2016, 10, 31)),
    ("2016-21", date(2016, 3, 1), date(2016, 5, 31)),
    ("2016-22", date(2016, 6, 1), date(2016, 8, 31)),
    ("2016-23", date(2016, 9, 1), date(2016, 11, 30)),
    ("2016-35", date(2016, 7, 1), date(2016, 9, 30)),
    ("2016-10-18/2016-10-20", date(2016, 10, 18), date(2016, 10, 20)),
    ("2016-09-01~/2016-09-10~", date(2016, 9, 1), date(2016, 9, 10)),
    ("2016-10-18?", date(2016, 10, 18), date(2016, 10, 18)),
    ("2012/2015", date(2012, 1, 1), date(2015, 12, 31)),
    ("2016-12-25/2017-01-03", date(2016, 12, 25), date(2017, 1, 3)),
]
OURS_ALONE = [
    ("2016-10-18/..", date(2016, 10, 18), None),
    ("../2016-10-18", None, date(2016, 10, 18)),
    ("2016-10-18/", date(2016, 10, 18), None),
    ("../..", None, None),
    ("", None, None),
    ("2016-24", date(2016, 12, 1), date(2017, 2, 28)),  # a winter goes on into the next year; python-edtf ends it in December
    ("-0263", None, None),  # before the calendar of `date`
    ("Y12000", None, None),
]


@pytest.mark.parametrize(("edtf", "first", "last"), [*SPANS, *OURS_ALONE])
def test_the_days_a_text_spans(edtf: str, first: date | None, last: date | None) -> None:
    assert days_of(edtf) == DaySpan(first, last)


@pytest.mark.parametrize("edtf", [case[0] for case in SPANS])
def test_the_bounds_agree_with_python_edtf(edtf: str) -> None:
    other, ours = parse_edtf(edtf), days_of(edtf)
    assert ours.first is not None
    assert ours.last is not None
    assert (tuple(other.lower_strict()[:3]), tuple(other.upper_strict()[:3])) == (
        (ours.first.year, ours.first.month, ours.first.day),
        (ours.last.year, ours.last.month, ours.last.day),
    )


def test_every_month_of_four_years_agrees_with_python_edtf() -> None:
    for year in (1900, 2000, 2015, 2016):
        for month in range(1, 13):
            edtf = f"{year}-{month:02}"
            last = days_of(edtf).last
            assert last is not None
            assert tuple(parse_edtf(edtf).upper_strict()[:3]) == (last.year, last.month, last.day)


@pytest.mark.parametrize(
    "edtf",
    [
        "October",
        "2016-13",
        "2015-02-29",
        "2016-1X",
        "16",
        "2016-10-18//",
        "2016-10-20/2016-10-18",
        "2016-10-1",
        "2016/10/18",
        "20161018T",
    ],
)
def test_what_is_no_date_of_the_record_is_refused(edtf: str) -> None:
    with pytest.raises(EdtfError):
        days_of(edtf)


PRECISIONS = [
    ("2016-10-29", Precision.DAY, 1, 1),
    ("2016-11-05/2016-11-06", Precision.DAYS, 2, 2),
    ("2016-10-31/2016-11-06", Precision.WEEK, 2, 3),
    ("2016-09-01~/2016-09-10~", Precision.MONTH, 3, 4),
    ("2016-09", Precision.MONTH, 3, 4),
    ("2016-22", Precision.SEASON, 3, 5),
    ("2016", Precision.YEAR, 3, 5),
    ("201X", Precision.LONGER, 3, 5),
    ("2016-10-18/..", Precision.DAY, 1, 1),
    ("../2016-09", Precision.MONTH, 3, 4),
    ("../..", Precision.UNKNOWN, 3, 5),
    ("", Precision.UNKNOWN, 3, 5),
]


@pytest.mark.parametrize(("edtf", "precision", "acled", "ucdp"), PRECISIONS)
def test_precision_in_our_words_and_in_those_of_acled_and_ucdp(edtf: str, precision: Precision, acled: int, ucdp: int) -> None:
    when = When.of(edtf)
    assert (when.precision, when.acled_precision, when.ucdp_precision) == (precision, acled, ucdp)


def test_open_ends_reach_for_ever() -> None:
    since, until = When.of("2016-10-18/.."), When.of("../2016-10-18")
    assert (since.open_end, since.open_start, until.open_start, until.open_end) == (True, False, True, False)
    assert since.covers(date(2030, 1, 1))
    assert not since.covers(date(2016, 10, 17))
    assert until.covers(date(1900, 1, 1))
    assert since.days is None


def test_sharing_a_day_give_or_take() -> None:
    october, november = When.of("2016-10"), When.of("2016-11-03")
    assert not october.overlaps(november)
    assert october.overlaps(november, slack=3)
    assert When.of("2016-10-18/..").overlaps(november)
    assert not When().overlaps(When())


def test_soft_ends() -> None:
    assert When.of("2016-09-01~/2016-09-10~").is_soft
    assert not When.of("2016-09").is_soft


def test_how_it_was_found_is_kept() -> None:
    report_day = date(2016, 11, 9)
    assert When.of("").resolution is Resolution.UNKNOWN
    assert When.of("2016").inherited().resolution is Resolution.INHERITED
    assert When().inherited().resolution is Resolution.UNKNOWN
    fallback = When.fallback(report_day)
    assert (fallback.first, fallback.resolution, fallback.anchor) == (report_day, Resolution.FALLBACK, report_day)


def test_days_are_counted_with_both_ends() -> None:
    for length in range(1, 40):
        first = date(2016, 2, 10)
        last = first + timedelta(days=length - 1)
        assert When.of(f"{first}/{last}").days == length
