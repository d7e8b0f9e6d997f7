"""Attribution: what is someone's word, and whose."""

from benchmarks import yardstick
from benchmarks.bench import Bench, Json, by_id, costs, percent, scored
from benchmarks.corpora import corpora
from benchmarks.figures import Figure, Yardstick
from benchmarks.reader import read_documents
from benchmarks.scorers.attribution import score_attributions
from benchmarks.scorers.score import Score

_GOALS = {"content": 60.0, "source": 55.0}
_FLOOR = {"content": 29.0, "source": 28.0}


def run(bench: Bench) -> None:
    """Read every corpus of attributions."""
    found = corpora(bench.corpora, "attribution", "attributions")
    if not found:
        bench.skip("attribution")
    for corpus in found:
        documents = by_id(corpus.records())
        bench.head(f"attribution/{corpus.name}: {len(documents)} documents")
        answers = read_documents(documents.values())
        score, _ = scored(answers, documents, _ours)
        bench.tell(*(_figure(name, score) for name in ("content", "statement", "source")))
        bench.tell(*costs(answers, documents, yardstick.search_dates_on(documents.values(), bench.cap)))
        bench.misses(f"attribution-{corpus.name}", score.misses)


def statements(answer: Json) -> list[Json]:
    """The attributions of an answer, their one source in a list as the corpus has it."""
    return [
        {"source": [mention["source"]] if mention["source"] else [], "content": mention["content"], "rule": mention["rule"]}
        for mention in answer["mentions"]
        if mention["kind"] == "attribution"
    ]


def _ours(document: Json, answer: Json) -> Score:
    return score_attributions(document, statements(answer), answer.get("passages", ()))


def _figure(name: str, score: Score) -> Figure:
    tally, floor = score[name], _FLOOR.get(name)
    beside = Yardstick('"X said"', floor, measured=False) if floor else None
    shares = f"P {percent(tally.precision)} R {percent(tally.recall)}"
    return Figure(f"{name} F1", percent(tally.f1), _GOALS.get(name), yardstick=beside, note=shares)
