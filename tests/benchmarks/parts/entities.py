"""Actors, persons, places and times as typed spans."""

from benchmarks import yardstick
from benchmarks.bench import Bench, Json, by_id, costs, percent, scored
from benchmarks.corpora import Corpus, corpora
from benchmarks.figures import Figure, Yardstick
from benchmarks.reader import read_documents
from benchmarks.scorers.score import Score, total
from benchmarks.scorers.spans import score_spans

_KINDS = ("Organisation", "Person", "Location", "Temporal", "Quantity")
_GOALS = {"Organisation strict": 60.0}


def run(bench: Bench) -> None:
    """Read every corpus of entities."""
    found = corpora(bench.corpora, "entities", "entities")
    if not found:
        bench.skip("entities")
    for corpus in found:
        _corpus(bench, corpus)


def kind_of(mention: Json) -> str:
    """The corpus's word for what a mention names, "" where it has none."""
    if mention["kind"] == "actor":
        return "Person" if mention["is_person"] else "Organisation"
    if mention["kind"] == "place" and mention["in_actor"]:
        return ""  # the corpus marks the actor, not the place within its name
    return {"place": "Location", "time": "Temporal", "number": "Quantity"}.get(mention["kind"], "")


def _corpus(bench: Bench, corpus: Corpus) -> None:
    documents = by_id(corpus.records())
    bench.head(f"entities/{corpus.name}: {len(documents)} documents")
    answers = read_documents(documents.values())
    rival = yardstick.search_dates_on(documents.values(), bench.cap)
    score, _ = scored(answers, documents, _ours)
    other = total(score_spans(documents[line["id"]], _dates(line), ("Temporal",)) for line in rival.lines())
    for name in (f"{kind} {manner}" for kind in _KINDS for manner in ("strict", "relaxed")):
        tally = score[name]
        beside = Yardstick("dateparser", percent(other[name].f1)) if name in other.tallies else None
        shares = f"P {percent(tally.precision)} R {percent(tally.recall)}"
        bench.tell(Figure(f"{name} F1", percent(tally.f1), _GOALS.get(name), yardstick=beside, note=shares))
    bench.tell(*costs(answers, documents, rival))
    bench.misses(f"entities-{corpus.name}", score.misses)


def _ours(document: Json, answer: Json) -> Score:
    told = [{**mention, "type": kind_of(mention)} for mention in answer["mentions"]]
    return score_spans(document, told, _KINDS, answer.get("passages", ()))


def _dates(line: Json) -> list[Json]:
    return [{**timex, "type": "Temporal"} for timex in line["timexes"]]
