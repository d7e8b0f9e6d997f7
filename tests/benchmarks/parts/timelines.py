"""Timelines: which dates stand out among the articles of a topic, by what is claimed of them."""

from collections.abc import Iterable
from datetime import date, timedelta

from benchmarks import yardstick
from benchmarks.bench import Bench, Json, by_id, costs, goal_of, percent
from benchmarks.corpora import corpora, records
from benchmarks.figures import Figure, Yardstick
from benchmarks.reader import read_documents
from benchmarks.scorers.score import Miss
from benchmarks.scorers.timelines import chosen, ranked, score_topic

_GOALS = (("libya", 40.0), ("syria", 25.0))
_REAL = ("happened", "ongoing", "halted")
_MONTH = timedelta(days=31)


def run(bench: Bench) -> None:
    """Read the articles of every topic that has a timeline."""
    articles = corpora(bench.corpora, "timelines", "topic", "dct", "text")
    golden = corpora(bench.corpora, "timelines", "topic", "timeline", "entries")
    if not (articles and golden):
        bench.skip("timelines")
        return
    gold = [line for corpus in golden for line in records(corpus.path) if not line.get("excluded")]
    for corpus in articles:
        documents = by_id(corpus.records())
        for topic in sorted({record["topic"] for record in documents.values()}):
            _topic(bench, topic, {name: record for name, record in documents.items() if record["topic"] == topic}, gold)


def claimed_days(answer: Json, *, is_dated: bool = False) -> set[date]:
    """The days on which an article's claims put what happened; `is_dated` leaves out those that only the report's day dates."""
    whens = [claim["when"] for claim in answer["claims"] if claim["modality"] in _REAL]
    return {
        date.fromisoformat(when["first"])
        for when in whens
        if when["first"] and when["first"] == when["last"] and not (is_dated and when["resolution"] == "fallback")
    }


def days_within(answer: Json) -> set[date]:
    """Each day of the longer times, of a month at most, to which an article's claims put what happened."""
    whens = [claim["when"] for claim in answer["claims"] if claim["modality"] in _REAL]
    spans = [
        (date.fromisoformat(when["first"]), date.fromisoformat(when["last"])) for when in whens if when["first"] and when["last"]
    ]
    return {first + timedelta(at) for first, last in spans if last - first < _MONTH for at in range((last - first).days + 1)}


def named_days(timexes: Iterable[Json]) -> set[date]:
    """The days that time expressions name."""
    return {day for timex in timexes if (day := _day(timex.get("value")))}


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat((value or "")[:10])
    except ValueError:
        return None


def _topic(bench: Bench, topic: str, documents: dict[str, Json], gold: list[Json]) -> None:
    bench.head(f"timelines/{topic}: {len(documents)} articles")
    answers = read_documents(documents.values())
    rival = yardstick.search_dates_on(documents.values(), bench.cap)
    first, last = (date.fromisoformat(pick(record["dct"] for record in documents.values())) for pick in (min, max))
    timelines = {
        line["timeline"]: [date.fromisoformat(entry["date"]) for entry in line["entries"]]
        for line in gold
        if line["topic"] == topic
    }
    wanted = chosen(timelines, first, last)
    if not wanted:
        print("  no timeline of this topic; skipped")
        return
    named = [named_days(_timexes(answer)) for answer in answers.lines()]
    within = [days_within(answer) for answer in answers.lines()]
    by_claims = ranked([claimed_days(answer) for answer in answers.lines()], first, last, named, within)
    by_dated = ranked([claimed_days(answer, is_dated=True) for answer in answers.lines()], first, last)
    by_words = ranked(named, first, last)
    by_rival = ranked([named_days(line["timexes"]) for line in rival.lines()], first, last)
    ours, dated, words, other = (score_topic(order, wanted) for order in (by_claims, by_dated, by_words, by_rival))
    for name, value in ours.items():
        goal = goal_of(topic, _GOALS) if name == "date F1" else None
        beside = Yardstick("dateparser", percent(other[name]))
        note = f"dated claims alone: {percent(dated[name])}, times named alone: {percent(words[name])}"
        bench.tell(Figure(f"{name}, by claims", percent(value), goal, yardstick=beside, note=note))
    bench.tell(*costs(answers, documents, rival))
    bench.misses(f"timelines-{topic}", _misses(topic, by_claims, gold, set().union(*wanted)))


def _timexes(answer: Json) -> list[Json]:
    return [mention["timex3"] for mention in answer["mentions"] if mention["kind"] == "time"]


def _misses(topic: str, order: list[date], gold: list[Json], union: set[date]) -> list[Miss]:
    """Dates of the timelines that rank low or nowhere, and the first ranked that no timeline has."""
    said = {entry["date"]: entry["text"] for line in gold if line["topic"] == topic for entry in line["entries"]}
    ranks = {day: rank for rank, day in enumerate(order, 1)}
    misses = []
    for day in sorted(union):
        rank = ranks.get(day)
        if rank is None or rank > len(union):
            family = "on no timeline of ours" if rank is None else "ranked too low"
            misses.append(Miss(topic, said[day.isoformat()], day.isoformat(), f"rank {rank}" if rank else "-", "", family))
    for day in order[: len(union)]:
        if day not in union:
            misses.append(Miss(topic, "", "-", f"{day} at rank {ranks[day]}", "", "ranked high, in no timeline"))
    return misses
