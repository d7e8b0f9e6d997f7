"""The scorers of the reading bench, on cases made by hand."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks.corpora import corpora, page_bytes
from benchmarks.figures import Figure, Yardstick, families, line, write_misses
from benchmarks.incidents import incidents
from benchmarks.parts.events import claims_of
from benchmarks.parts.timelines import claimed_days
from benchmarks.scorers.attribution import score_attributions
from benchmarks.scorers.incidents import names, score_incidents
from benchmarks.scorers.pages import body_f1, score_body, score_date
from benchmarks.scorers.pairing import by_overlap
from benchmarks.scorers.places import kilometres, score_event_place, score_name, score_toponyms
from benchmarks.scorers.score import Miss, Score, Tally, total
from benchmarks.scorers.spans import score_spans
from benchmarks.scorers.timelines import average_precision, chosen, date_f1, ranked, score_topic
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


class TestIncidents:
    WANT = {
        "optional": False,
        "type": ["BOMBING"],
        "dates": [{"from": "1990-05-01", "to": "1990-05-01"}],
        "places": [["PERU", "LIMA (DEPARTMENT)", "SAN ISIDRO"]],
        "perp_org": [["SHINING PATH", "SENDERO LUMINOSO"]],
    }
    TOLD = {
        "type": "BOMBING",
        "date_start": "1990-05-01",
        "date_end": "1990-05-01",
        "location": ["San Isidro district"],
        "perp_org": ["Shining Path rebels"],
    }

    def score(self, told: list[Json], **changed: Any) -> Score:
        return score_incidents({"id": "a", "text": "x", "events": [{**self.WANT, **changed}]}, told, {"PERU"})

    def test_all_right(self) -> None:
        score = self.score([self.TOLD])
        for name in ("incident", "type", "date", "place", "doer", "event", "article"):
            assert counts(score, name) == (1, 1, 1), name

    @pytest.mark.parametrize(
        ("changed", "wrong"),
        [
            ({"type": "ATTACK"}, {"type", "event"}),
            ({"date_start": "1990-04-30"}, {"date", "event"}),
            ({"location": ["Peru"]}, {"place", "event"}),
            ({"perp_org": ["Army"]}, {"doer"}),
        ],
    )
    def test_one_thing_wrong(self, changed: Json, wrong: set[str]) -> None:
        score = self.score([{**self.TOLD, **changed}])
        names_ = ("incident", "type", "date", "place", "doer", "event")
        assert {name for name in names_ if not score[name].right} == wrong

    def test_a_country_alone_is_no_place(self) -> None:
        assert counts(self.score([{**self.TOLD, "location": ["Peru"]}]), "place") == (0, 0, 1)

    def test_nothing_in_common_is_no_pair(self) -> None:
        told = {"type": "ARSON", "date_start": "1991-01-01", "location": ["Cuzco"], "perp_org": []}
        assert counts(self.score([told]), "incident") == (0, 1, 1)

    def test_an_optional_incident_counts_only_where_it_was_told(self) -> None:
        assert counts(self.score([], optional=True), "incident") == (0, 0, 0)
        assert counts(self.score([self.TOLD], optional=True), "incident") == (1, 1, 1)
        assert counts(self.score([self.TOLD], optional=True), "article") == (0, 0, 0)

    @pytest.mark.parametrize(("day", "right"), [("1990-05-01", 1), ("1990-04-01", 1), ("1990-03-30", 0), ("1990-05-02", 0)])
    def test_on_or_before_a_day_is_within_a_month(self, day: str, right: int) -> None:
        told = {**self.TOLD, "date_start": day, "date_end": None}
        assert self.score([told], dates=[{"from": None, "to": "1990-05-01"}])["date"].right == right

    def test_the_best_agreement_is_paired(self) -> None:
        other = {**self.TOLD, "type": "ATTACK"}
        assert counts(self.score([other, self.TOLD]), "type") == (1, 2, 1)

    def test_names(self) -> None:
        assert names(["San José - Downtown", "City of León"]) == {"SAN JOSE", "DOWNTOWN", "CITY OF LEON", "LEON"}


class TestGathering:
    def claim(self, action: str, place: str | None = None, day: str | None = None, **rest: Any) -> Json:
        return {
            "action": action,
            "modality": "happened",
            "stance": "asserts",
            "place": {"name": place} if place else None,
            "when": {"first": day, "last": day, "resolution": "explicit" if day else "unknown"},
            "initiators": [],
            "quote": "",
            "rules": ["rule"],
            **rest,
        }

    def kinds(self, *claims: Json) -> list[str]:
        return [incident["type"] for incident in incidents({"claims": list(claims)})]

    def test_what_is_no_incident(self) -> None:
        assert self.kinds(self.claim("negotiation"), self.claim("bombing", modality="planned")) == []
        assert self.kinds(self.claim("bombing", stance="denies")) == []

    def test_one_told_twice(self) -> None:
        told = [self.claim("bombing", "Lima"), self.claim("bombing", "Lima", "1990-05-01"), self.claim("bombing")]
        (incident,) = incidents({"claims": told})
        assert (incident["location"], incident["date_start"]) == (["Lima"], "1990-05-01")

    def test_the_dead_of_a_bombing_are_no_attack_of_their_own(self) -> None:
        assert self.kinds(self.claim("bombing", "Lima"), self.claim("killing", "Lima")) == ["BOMBING"]

    def test_what_lies_months_back_is_no_news(self) -> None:
        claims = [self.claim("bombing", "Lima", day) for day in ("1989-11-01", "1990-04-30")]
        (incident,) = incidents({"claims": claims, "published_on": "1990-05-02"})
        assert incident["date_start"] == "1990-04-30"

    def test_two_kinds_and_two_places_on_two_days(self) -> None:
        assert self.kinds(self.claim("bombing"), self.claim("abduction")) == ["BOMBING", "KIDNAPPING"]
        two = self.claim("bombing", "Lima", "1990-05-01"), self.claim("bombing", "Cuzco", "1990-05-03")
        assert self.kinds(*two) == ["BOMBING", "BOMBING"]


class TestTimelines:
    DAYS = [date(2011, 1, number) for number in range(1, 6)]

    def test_dates_rank_by_articles_and_then_by_day(self) -> None:
        one, two, three, *_ = self.DAYS
        order = ranked([{three, two}, {three, one}, {date(2000, 1, 1)}], one, self.DAYS[-1])
        assert order == [three, one, two]

    def test_date_f1_and_average_precision(self) -> None:
        one, two, three, four, _ = self.DAYS
        assert date_f1([one, two, three], {one, three}) == 0.5
        assert average_precision([one, two, three], {one, three}) == pytest.approx((1 + 2 / 3) / 2)
        assert average_precision([one], {one, four}) == 0.5

    def test_a_topic_is_the_mean_of_its_timelines(self) -> None:
        one, two, three, *_ = self.DAYS
        score = score_topic([one, two], [{one}, {two, three}])
        assert score == {"date F1": 0.75, "average precision": 0.625, "coverage": pytest.approx(2 / 3), "useful": 1.0}

    def test_a_timeline_outside_the_articles_is_left_out(self) -> None:
        assert chosen({"a": [date(2000, 1, 1)], "b": [self.DAYS[0]]}, self.DAYS[0], self.DAYS[4]) == [{self.DAYS[0]}]

    def test_only_single_days_of_what_happened_count(self) -> None:
        whens = [
            ("happened", "2011-01-01", "2011-01-01"),
            ("happened", "2011-01-01", "2011-01-31"),
            ("planned", "2011-01-02", "2011-01-02"),
        ]
        claims = [{"modality": manner, "when": {"first": first, "last": last}} for manner, first, last in whens]
        assert claimed_days({"claims": claims}) == {self.DAYS[0]}


class TestPages:
    def test_body(self) -> None:
        page = {"id": "a", "body": "one two three four five"}
        score = score_body(page, "zero one two three four five")
        assert (score["recall"].recall, score["precision"].recall, score["exact"].right) == (1.0, pytest.approx(2 / 3), 0)
        assert body_f1(score) == pytest.approx(0.8)
        assert body_f1(score_body(page, page["body"])) == 1.0
        assert body_f1(score_body(page, None)) == 0.0

    def test_pages_count_alike_whatever_their_length(self) -> None:
        short, long = {"id": "a", "body": "one"}, {"id": "b", "body": "one two three four five six"}
        assert total([score_body(short, "one"), score_body(long, "")])["recall"].recall == 0.5

    @pytest.mark.parametrize(("told", "tally"), [("2016-05-09", (1, 1, 1)), ("2016-05-10", (0, 1, 1)), (None, (0, 0, 1))])
    def test_date(self, told: str | None, tally: tuple[int, int, int]) -> None:
        assert counts(score_date({"id": "a", "date": "2016-05-09"}, told), "date") == tally


class TestPaper:
    @pytest.mark.parametrize(
        ("figure", "words"),
        [
            (
                Figure("value F1", 88.2, 86.0, yardstick=Yardstick("dateparser", 44.1)),
                ["88.2", "> 86 yes", "dateparser 44.1", "2.00x"],
            ),
            (
                Figure("value F1", 80.0, 86.0, yardstick=Yardstick("best", 40.0, measured=False)),
                ["> 86 NO", "best 40 (published)"],
            ),
            (Figure("growth", 2.0, most=1.5), ["< 1.5 NO"]),
            (Figure("peak memory, MB", 120.0), ["120", "-"]),
        ],
    )
    def test_a_figure_stands_beside_its_goal_and_its_yardstick(self, figure: Figure, words: list[str]) -> None:
        assert [word for word in words if word not in line(figure)] == []

    def test_misses_are_written_by_family(self, tmp_path: Path) -> None:
        rare, common = (Miss("a", f"It rained {name}.", "x", "y", "rule", name) for name in ("rarely", "often"))
        assert families([rare, common, common]) == [("often", 2), ("rarely", 1)]
        write_misses(tmp_path / "bench" / "misses.txt", [rare, common, common])
        page = (tmp_path / "bench" / "misses.txt").read_text()
        assert page.index("It rained often.") < page.index("It rained rarely.")

    def test_corpora_are_known_by_what_they_hold(self, tmp_path: Path) -> None:
        (tmp_path / "places").mkdir()
        (tmp_path / "places" / "one.jsonl").write_text('{"id": 1, "text": "x", "toponyms": []}\n')
        (tmp_path / "places" / "two.jsonl").write_text('{"id": 1, "name": "x", "lat": 1, "lon": 2}\n')
        assert [corpus.name for corpus in corpora(tmp_path, "places", "text", "toponyms")] == ["one"]
        assert corpora(tmp_path, "times", "timexes") == []

    @pytest.mark.parametrize(("html", "body"), [("caf\xc3\xa9", b"caf\xc3\xa9"), ("“café”", "“café”".encode())])
    def test_the_bytes_of_a_page(self, html: str, body: bytes) -> None:
        assert page_bytes(html) == body
