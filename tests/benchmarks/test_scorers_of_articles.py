"""Incidents, timelines, pages and paper of the reading bench, on cases made by hand."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks.corpora import corpora, page_bytes
from benchmarks.figures import Figure, Yardstick, families, line, write_misses
from benchmarks.incidents import incidents, without_numbers
from benchmarks.parts.timelines import claimed_days
from benchmarks.scorers.incidents import names, score_incidents
from benchmarks.scorers.pages import body_f1, score_body, score_date
from benchmarks.scorers.score import Miss, Score, total
from benchmarks.scorers.timelines import average_precision, chosen, date_f1, ranked, score_topic

type Json = dict[str, Any]


def counts(score: Score, name: str) -> tuple[float, float, float]:
    return score[name].right, score[name].told, score[name].wanted


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
    def claim(self, action: str, place: str | None = None, day: str | None = None, *, incident: int | None = 1) -> Json:
        return {
            "action": action,
            "place": {"name": place} if place else None,
            "when": {"first": day, "last": day, "resolution": "explicit" if day else "unknown"},
            "initiators": [],
            "quote": "",
            "rules": ["rule"],
            "incident": incident,
            "acled": "Explosions/Remote violence/Grenade" if action == "bombing" else "Violence against civilians/Attack",
            "modality": "happened",
            "stance": "asserts",
            "background": False,
        }

    def kinds(self, *claims: Json) -> list[str]:
        return [incident["type"] for incident in incidents({"published_on": None, "claims": list(claims)})]

    def test_what_is_no_incident(self) -> None:
        assert self.kinds(self.claim("negotiation", incident=None), self.claim("bombing", incident=None)) == []
        assert self.kinds(self.claim("air_strike"), self.claim("killing")) == []

    def test_one_told_twice(self) -> None:
        told = [self.claim("bombing", "Lima"), self.claim("bombing", "Lima", "1990-05-01"), self.claim("bombing")]
        (incident,) = incidents({"published_on": None, "claims": told})
        assert (incident["location"], incident["date_start"]) == (["Lima"], "1990-05-01")

    def test_the_dead_of_a_bombing_are_no_attack_of_their_own(self) -> None:
        assert self.kinds(self.claim("killing", "Lima"), self.claim("bombing", "Lima")) == ["BOMBING"]

    def test_a_day_that_is_told_goes_before_the_day_of_the_report(self) -> None:
        fallback = self.claim("bombing", "Lima", "1990-05-02")
        fallback["when"]["resolution"] = "fallback"
        told = [fallback, self.claim("bombing", "Lima", "1990-04-30")]
        (incident,) = incidents({"published_on": "1990-05-02", "claims": told})
        assert incident["date_start"] == "1990-04-30"

    def test_of_several_days_the_last_up_to_the_report(self) -> None:
        told = self.claim("bombing", "Lima", "1990-04-30")
        told["when"]["last"] = "1990-05-06"
        (incident,) = incidents({"published_on": "1990-05-02", "claims": [told]})
        assert (incident["date_start"], incident["date_end"]) == ("1990-05-02", "1990-05-02")

    def test_two_numbers_are_two_incidents(self) -> None:
        assert self.kinds(self.claim("bombing"), self.claim("abduction", incident=2)) == ["BOMBING", "KIDNAPPING"]

    def test_without_numbers_a_kind_on_a_day_is_one_incident(self) -> None:
        told = [self.claim("bombing", "Lima", "1990-05-01"), self.claim("bombing", "Cuzco", "1990-05-01", incident=2)]
        other = [self.claim("killing", "Lima", "1990-05-01"), self.claim("arson", "Lima", "1990-05-02")]
        past = {**self.claim("killing", "Lima", "1989-05-01"), "background": True}
        found = without_numbers({"published_on": None, "claims": [*told, *other, past]})
        assert [(each["type"], each["location"]) for each in found] == [
            ("BOMBING", ["Lima", "Cuzco"]),
            ("ATTACK", ["Lima"]),
            ("ARSON", ["Lima"]),
        ]


class TestTimelines:
    DAYS = [date(2011, 1, number) for number in range(1, 6)]

    def test_dates_rank_by_articles_and_then_by_day(self) -> None:
        one, two, three, *_ = self.DAYS
        order = ranked([{three, two}, {three, one}, {date(2000, 1, 1)}], one, self.DAYS[-1])
        assert order == [three, one, two]

    def test_dates_alike_are_parted_by_what_stands_behind(self) -> None:
        one, two, three, four, five = self.DAYS
        order = ranked([{two}, {three}], one, five, [{three, four}, {four}, {one}], [{five}])
        assert order == [three, two, four, one, five]

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
