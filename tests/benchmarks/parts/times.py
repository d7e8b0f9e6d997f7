"""Times: spans, types and values, beside what dateparser's search_dates finds in the same documents."""

from benchmarks import yardstick
from benchmarks.bench import Bench, Json, by_id, costs, goal_of, percent, scored
from benchmarks.corpora import Corpus, corpora
from benchmarks.figures import Figure, Yardstick
from benchmarks.reader import read_documents
from benchmarks.scorers.score import Score, total
from benchmarks.scorers.times import score_times

_VALUE_GOALS = (("wars", 86.0), ("", 82.0))  # narratives, then news


def timexes(answer: Json) -> list[Json]:
    """The time expressions of an answer, as the scorer takes them."""
    return [
        {"start": mention["start"], "end": mention["end"], "rule": mention["rule"], **mention["timex3"]}
        for mention in answer["mentions"]
        if mention["kind"] == "time"
    ]


def run(bench: Bench) -> None:
    """Read every corpus of times."""
    found = corpora(bench.corpora, "times", "timexes")
    if not found:
        bench.skip("times")
    for corpus in found:
        _corpus(bench, corpus)


def _corpus(bench: Bench, corpus: Corpus) -> None:
    documents = by_id(corpus.records())
    bench.head(f"times/{corpus.name}: {len(documents)} documents")
    answers = read_documents(documents.values())
    rival = yardstick.search_dates_on(documents.values(), bench.cap)
    score, each = scored(answers, documents, _ours)
    theirs = {line["id"]: score_times(documents[line["id"]], line["timexes"]) for line in rival.lines()}
    other = total(theirs.values())
    same = score if len(theirs) == len(documents) else total(each[name] for name in theirs)
    goals = {"strict": 86.0, "value": goal_of(corpus.name, _VALUE_GOALS)}
    for name in ("strict", "relaxed", "type", "value", "strict and value"):
        bench.tell(_figure(name, score, same, other, goals.get(name)))
    context, others = score["context"], other["context"]
    bench.tell(
        Figure(
            "values that need context, right %",
            percent(context.recall),
            yardstick=Yardstick("dateparser", percent(others.recall)),
        )
    )
    bench.tell(*costs(answers, documents, rival))
    bench.misses(f"times-{corpus.name}", score.misses)


def _ours(document: Json, answer: Json) -> Score:
    return score_times(document, timexes(answer), answer.get("passages", ()))


def _figure(name: str, score: Score, same: Score, other: Score, goal: float | None) -> Figure:
    tally = score[name]
    note = f"P {percent(tally.precision)} R {percent(tally.recall)}"
    if same is not score:
        note += f"; on the yardstick's share {percent(same[name].f1)}"
    return Figure(f"{name} F1", percent(tally.f1), goal, yardstick=Yardstick("dateparser", percent(other[name].f1)), note=note)
