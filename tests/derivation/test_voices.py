"""Who speaks with one voice: copies of a wire, one speaker or one owner count once."""

from dataclasses import replace

import pytest

from tracker.derivation.cases import told
from tracker.derivation.voices import count_voices, independent_voices, origin_of
from tracker.vocabulary import Action

ONE = told(Action.CAPTURE, "2030-03-01", "north", key="one", source="gazette")
LONG = "Troops of the north entered the old mill by the river at dawn on Friday, residents told reporters by telephone"


def other(**more):
    return replace(ONE, **({"key": "other", "source": "herald"} | more))


VOICES = {
    "two outlets": (2, [ONE, other()]),
    "one outlet twice": (1, [ONE, other(source="gazette")]),
    "one wire in two outlets": (1, [replace(ONE, origin="wire"), other(origin="wire")]),
    "one speaker in two outlets": (1, [replace(ONE, speaker="chief"), other(speaker="chief")]),
    "the same long sentence": (1, [replace(ONE, quote=LONG), other(quote=LONG)]),
    "nearly the same long sentence": (1, [replace(ONE, quote=LONG), other(quote=LONG.replace("on Friday", "at the weekend"))]),
    "the same few words": (2, [replace(ONE, quote="The mill fell."), other(quote="The mill fell.")]),
    "different sentences": (
        2,
        [replace(ONE, quote=LONG), other(quote="Nobody in the valley had heard a shot all week, said a farmer")],
    ),
    "copies of copies": (
        1,
        [replace(ONE, origin="a"), other(origin="a", quote=LONG), other(key="third", origin="b", quote=LONG)],
    ),
    "nobody": (0, []),
}


@pytest.mark.parametrize(("count", "reports"), VOICES.values(), ids=VOICES)
def test_copies_count_once(count, reports):
    assert count_voices(reports) == count


def test_a_voice_lists_its_reports_in_the_order_heard():
    later = other(source="gazette", reported_on=ONE.reported_on.replace(day=9))
    assert [[report.key for report in voice] for voice in independent_voices([later, ONE])] == [["one", "other"]]


def test_a_report_with_no_origin_stands_for_itself():
    assert origin_of(replace(ONE, source="")) == "one"


def test_text_of_any_length_and_kind_is_told_apart_quickly():
    nonsense = ["\ud800 " * 5000, "٣ " * 100_000, "((((" * 50_000, "a" * 1_000_000]
    assert count_voices([replace(ONE, key=str(at), source=str(at), quote=quote) for at, quote in enumerate(nonsense)]) == 4
