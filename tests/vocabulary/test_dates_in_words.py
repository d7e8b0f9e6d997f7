"""EDTF as a reader sees it."""

from datetime import date

import pytest

from tracker.vocabulary import When
from tracker.vocabulary.dates_in_words import edtf_in_words, start_in_words, when_in_words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2016-10-29", "29 Oct 2016"),
        ("2016-09", "Sep 2016"),
        ("2016", "2016"),
        ("201X", "2010s"),
        ("2016-22", "summer 2016"),
        ("2016-22/..", "since summer 2016"),
        ("2016-34", "Q2 2016"),
        ("2016-10-18/..", "since 18 Oct 2016"),
        ("../2016-10-18", "until 18 Oct 2016"),
        ("2016-09-01~/2016-09-10~", "about 1–10 Sep 2016"),
        ("2016-10-21~/..", "since about 21 Oct 2016"),
        ("2016-11-05/2016-11-06", "5–6 Nov 2016"),
        ("", "date unknown"),
        ("no date", "no date"),
    ],
)
def test_each_form_has_its_words(edtf, words):
    assert edtf_in_words(edtf) == words


def test_the_reports_own_date_is_said_to_be_that():
    assert when_in_words(When.fallback(date(2016, 11, 9))) == "undated; reported 9 Nov 2016"


@pytest.mark.parametrize(
    ("edtf", "words"),
    [("2016-10-21~/..", "about 21 Oct 2016"), ("2016-10-18/..", "18 Oct 2016"), ("2016-10-29", "29 Oct 2016"), ("", "")],
)
def test_a_beginning_stands_behind_its_own_since(edtf, words):
    assert start_in_words(edtf) == words
