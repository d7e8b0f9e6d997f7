"""The scorers of the reading bench, on cases made by hand."""

from typing import Any

import pytest

from benchmarks.parts.events import claims_of
from benchmarks.scorers.attribution import score_attributions
from benchmarks.scorers.pairing import by_overlap
from benchmarks.scorers.places import kilometres, score_event_place, score_name, score_toponyms
from benchmarks.scorers.score import Score, Tally, total
from benchmarks.scorers.spans import score_spans
from benchmarks.scorers.times import plain, score_times, shape

type Json = dict[str, Any]


def counts(score: Score, name: str) -> tuple[float, float, float]:
    return score[name].right, score[name].told, score[name].wanted


def timex(start: int, end: int, value: str, kind: str = "DATE", **rest: Any) -> Json:
    return {"start": start, "end": end, "type": kind, "value": value, **rest}


class TestTally:
    @pytest.mark.parametrize(
        ("tally", "f1"),
        [(Tally(1, 2, 2), 0.5), (Tally(1, 1, 3), 0.5), (Tally(2, 2, 2), 1.0), (Tally(0, 4, 0), 0.0), (Tally(), 0.0)],
    )
    def test_f1(self, tally: Tally, f1: float) -> None:
        assert tally.f1 == pytest.approx(f1)

    def test_scores_add_up(self) -> None:
        one, other = Score(), Score()
        one.count("strict", right=1, told=2)
        other.count("strict", right=1, wanted=3)
        assert total([one, other])["strict"] == Tally(2, 2, 3)


class TestPairing:
    @pytest.mark.parametrize(
        ("wanted", "told", "pairs"),
        [
            ([(0, 5)], [(5, 9)], []),  # side by side is no overlap
            ([(0, 5)], [(4, 9)], [(0, 0)]),
            ([(0, 9)], [(0, 3), (0, 9)], [(0, 1)]),  # an equal span before an overlap
            ([(0, 4), (4, 20)], [(2, 12)], [(1, 0)]),  # the larger overlap
            ([(0, 4), (2, 8)], [(0, 4), (0, 8)], [(0, 0), (1, 1)]),  # one to one
        ],
    )
    def test_by_overlap(self, wanted: list[Any], told: list[Any], pairs: list[Any]) -> None:
        assert sorted(by_overlap(wanted, told)) == pairs


class TestTimes:
    TEXT = "On Monday, 9 May 2016, for two days, then in June and again."

    def document(self, *timexes: Json) -> Json:
        return {"id": "a", "text": self.TEXT, "timexes": list(timexes)}

    def test_spans_types_and_values(self) -> None:
        gold = self.document(timex(3, 9, "2016-05-09"), timex(27, 35, "P2D", "DURATION"), timex(45, 49, "2016-06"))
        score = score_times(gold, [timex(3, 9, "2016-05-09"), timex(23, 35, "P2D"), timex(45, 49, "2015-06"), timex(54, 59, "x")])
        assert counts(score, "strict") == (2, 4, 3)
        assert counts(score, "relaxed") == (3, 4, 3)
        assert counts(score, "type") == (2, 4, 3)
        assert counts(score, "value") == (2, 4, 3)
        assert counts(score, "strict and value") == (1, 4, 3)
        assert [miss.family.split(":")[0] for miss in score.misses] == ["wrong span", "wrong value", "nothing there"]

    def test_a_gold_time_without_value_leaves_the_value_score_with_its_pair(self) -> None:
        score = score_times(self.document(timex(3, 9, "")), [timex(3, 9, "2016-05-09")])
        assert (counts(score, "strict"), counts(score, "value")) == ((1, 1, 1), (0, 0, 0))

    def test_nested_gold_and_repeated_answers_are_left_out(self) -> None:
        gold = self.document(timex(3, 21, "2016-05-09"), timex(11, 21, "2016-05-09", nested=True))
        score = score_times(gold, [timex(3, 21, "2016-05-09"), timex(3, 21, "2016-05-10"), timex(5, 5, "x")])
        assert counts(score, "strict") == (1, 1, 1)
        assert counts(score, "value") == (1, 1, 1)

    def test_values_that_need_context(self) -> None:
        gold = self.document(timex(3, 9, "2016-05-09"), timex(11, 21, "2016-05-09"), timex(45, 49, "2016-06"))
        score = score_times(gold, [timex(3, 9, "2016-05-09"), timex(11, 21, "2016-05-09")])
        assert (score["context"].right, score["context"].wanted) == (1, 2)

    @pytest.mark.parametrize(
        ("value", "bare"),
        [
            ("2016-05-09t10:15:30Z", "2016-05-09T10:15"),
            ("2016-05-09T10+02:00", "2016-05-09T10"),
            ("P2H", "PT2H"),
            ("P2D", "P2D"),
            (None, ""),
        ],
    )
    def test_plain_values(self, value: str | None, bare: str) -> None:
        assert plain(value) == bare

    def test_wordings_of_one_family(self) -> None:
        assert shape("Monday, 9 May 2016") == shape("Tue, 12 September 1998") == "weekday, 9 month 9"


class TestPlaces:
    TEXT = "From Paris to London by Ely."
    PARIS = {"start": 5, "end": 10, "lat": 48.86, "lon": 2.35}
    LONDON = {"start": 14, "end": 20, "lat": 51.51, "lon": -0.13}

    def test_distance(self) -> None:
        assert kilometres(self.PARIS, self.LONDON) == pytest.approx(344, abs=2)
        assert kilometres({"lat": 0, "lon": 179.5}, {"lat": 0, "lon": -179.5}) == pytest.approx(111.2, abs=0.1)

    def test_toponyms(self) -> None:
        told = [
            {**self.PARIS, "lat": 33.66, "lon": -95.56},  # the one in Texas
            {**self.LONDON, "start": 11, "lat": 51.6},  # a wider span, ten kilometres off
            {"start": 24, "end": 27, "lat": None, "lon": None},
        ]
        score = score_toponyms({"id": "a", "text": self.TEXT, "toponyms": [self.PARIS, self.LONDON]}, told)
        assert counts(score, "strict") == (1, 3, 2)
        assert counts(score, "relaxed") == (2, 3, 2)
        assert counts(score, "found and near") == (1, 3, 2)
        assert score["within 25"].precision == score["within 161"].precision == 0.5
        assert [miss.family for miss in score.misses] == ["another place: paris", "wrong span: london", "nothing there: ely"]

    @pytest.mark.parametrize(
        ("told", "answered", "near", "far"),
        [
            (None, 0, 0, 0),
            ({"lat": None, "lon": None}, 0, 0, 0),
            ({"lat": 48.9, "lon": 2.4}, 1, 1, 1),
            ({"lat": 49.5, "lon": 2.4}, 1, 0, 1),
            ({"lat": 51.5, "lon": 0.0}, 1, 0, 0),
        ],
    )
    def test_names_alone(self, told: Json | None, answered: int, near: int, far: int) -> None:
        score = score_name({"id": "a", "name": "Paris", **self.PARIS}, told)
        assert [score[name].right for name in ("answered", "within 25", "within 161")] == [answered, near, far]

    @pytest.mark.parametrize(
        ("told", "right", "whole"),
        [
            (["Paris"], 1, False),
            (["the city of PARIS", "London"], 2, True),
            (["Paris", "London", "Ely"], 2, False),
            ([], 0, False),
        ],
    )
    def test_places_of_a_verb(self, told: list[str], right: int, whole: bool) -> None:
        record = {"id": "a", "text": self.TEXT, "verb": [0, 4], "locations": [[5, 10], [14, 20]]}
        score = score_event_place(record, told)
        assert counts(score, "place") == (right, len(told), 2)
        assert bool(score["sentences"].right) is whole

    def test_no_place_is_an_answer(self) -> None:
        record = {"id": "a", "text": self.TEXT, "locations": []}
        assert counts(score_event_place(record, []), "none") == (1, 0, 1)
        assert counts(score_event_place(record, ["Ely"]), "none") == (0, 0, 1)

    def test_the_claims_of_a_verb(self) -> None:
        first, second = {"deed": [0, 4]}, {"deed": [9, 12]}
        assert claims_of((10, 12), [first, second]) == [second]
        assert claims_of((5, 8), [first, second]) == [first, second]


def test_typed_spans() -> None:
    document = {
        "id": "a",
        "text": "The Red Cross and Ann Lee left Ely",
        "entities": [{"start": 4, "end": 13, "type": "Organisation"}, {"start": 18, "end": 25, "type": "Person"}],
    }
    told = [{"start": 0, "end": 13, "type": "Organisation"}, {"start": 18, "end": 25, "type": "Organisation"}]
    score = score_spans(document, told, ("Organisation", "Person"))
    assert counts(score, "Organisation strict") == (0, 2, 1)
    assert counts(score, "Organisation relaxed") == (1, 2, 1)
    assert counts(score, "Person relaxed") == (0, 0, 1)


class TestAttribution:
    TEXT = "Ann said it rained. Bob denied it rained."
    GOLD = {
        "id": "a",
        "text": TEXT,
        "attributions": [{"source": [[0, 3]], "content": [[9, 18]]}, {"source": [], "content": [[31, 40]]}],
    }

    def test_content_statement_and_source(self) -> None:
        told = [{"source": [[20, 23]], "content": [[9, 18]]}, {"source": [[20, 23]], "content": [[27, 36]]}]
        score = score_attributions(self.GOLD, told)
        assert counts(score, "content") == (9 + 5, 18, 18)
        assert counts(score, "statement") == (2, 2, 2)  # five of nine characters are more than half
        assert counts(score, "source") == (0, 2, 1)

    def test_less_than_half_is_another_statement(self) -> None:
        score = score_attributions(self.GOLD, [{"source": [[0, 3]], "content": [[14, 31]]}])
        assert counts(score, "statement") == (0, 1, 2)
        assert counts(score, "source") == (0, 1, 1)
