"""Incidents of MUC-4: found, of the right kind, on the right day, at the right place."""

from benchmarks import yardstick
from benchmarks.bench import Bench, Json, by_id, costs, goal_of, percent, scored
from benchmarks.corpora import Corpus, corpora
from benchmarks.figures import Figure, Yardstick
from benchmarks.incidents import incidents, without_numbers
from benchmarks.reader import read_documents
from benchmarks.scorers.incidents import folded, score_incidents
from benchmarks.scorers.score import Score

_GOALS = (("incident", 75.0), ("type", 70.0), ("date", 65.0))
_BEST = (("incident", 81.0), ("type", 80.0), ("date", 64.0))  # the best system of 1992
_NAMES = ("incident", "type", "date", "place", "doer", "event", "article")


def run(bench: Bench) -> None:
    """Read every corpus of incidents."""
    found = corpora(bench.corpora, "incidents", "events", "text")
    if not found:
        bench.skip("incidents")
    for corpus in found:
        _corpus(bench, corpus)


def _corpus(bench: Bench, corpus: Corpus) -> None:
    documents = by_id(corpus.records())
    countries = {folded(chain[0]) for record in documents.values() for event in record["events"] for chain in event["places"]}

    def ours(document: Json, answer: Json) -> Score:
        return score_incidents(document, incidents(answer), countries)

    def plain(document: Json, answer: Json) -> Score:
        return score_incidents(document, without_numbers(answer), countries)

    bench.head(f"incidents/{corpus.name}: {len(documents)} documents")
    answers = read_documents(documents.values())
    score, _ = scored(answers, documents, ours)
    bench.tell(*(_figure(name, score) for name in _NAMES))
    bench.tell(_unnumbered(scored(answers, documents, plain)[0]))
    bench.tell(*costs(answers, documents, yardstick.search_dates_on(documents.values(), bench.cap)))
    bench.misses(f"incidents-{corpus.name}", score.misses)


def _figure(name: str, score: Score) -> Figure:
    tally, best = score[name], goal_of(name, _BEST)
    shares = f"P {percent(tally.precision)} R {percent(tally.recall)}"
    beside = Yardstick("best of 1992", best, measured=False) if best else None
    return Figure(f"{name} F1", percent(tally.f1), goal_of(name, _GOALS), yardstick=beside, note=shares)


def _unnumbered(score: Score) -> Figure:
    found, kind, dated = (percent(score[name].f1) for name, _ in _GOALS)
    return Figure("without incident numbers: incident F1", found, note=f"type {kind} date {dated}")
