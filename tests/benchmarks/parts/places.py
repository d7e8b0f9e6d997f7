"""Places: toponyms in text with their coordinates, and place names alone."""

from benchmarks import yardstick
from benchmarks.bench import Bench, Json, by_id, costs, percent, scored
from benchmarks.corpora import Corpus, corpora
from benchmarks.figures import Figure, Yardstick
from benchmarks.reader import read_documents
from benchmarks.scorers.places import score_name, score_toponyms
from benchmarks.scorers.score import Score, total

_CITIES = "GeoNames cities"


def run(bench: Bench) -> None:
    """Read every corpus of places."""
    in_text = corpora(bench.corpora, "places", "text", "toponyms")
    alone = corpora(bench.corpora, "places", "name", "lat", "lon")
    for corpus in in_text:
        _toponyms(bench, corpus)
    for corpus in alone:
        _names(bench, corpus)
    if not in_text + alone:
        bench.skip("places")


def toponyms(answer: Json) -> list[Json]:
    """The places of an answer, also those inside an actor's name ("Syrian army"): a name of a place is one wherever it stands."""
    return [mention for mention in answer["mentions"] if mention["kind"] == "place"]


def _toponyms(bench: Bench, corpus: Corpus) -> None:
    documents = by_id(corpus.records())
    bench.head(f"places/{corpus.name}: toponyms in {len(documents)} documents")
    answers = read_documents(documents.values())
    score, _ = scored(answers, documents, _ours)
    bench.tell(
        _f1("strict", score, 75.0, Yardstick(_CITIES, 68.0, measured=False)),
        _f1("relaxed", score),
        _f1("found and near", score, 50.0, Yardstick(_CITIES, 28.0, measured=False)),
        Figure("of those found: within 25 km, %", percent(score["within 25"].precision)),
        Figure("of those found: within 161 km, %", percent(score["within 161"].precision)),
        *costs(answers, documents, yardstick.search_dates_on(documents.values(), bench.cap)),
    )
    bench.misses(f"places-{corpus.name}", score.misses)


def _ours(document: Json, answer: Json) -> Score:
    return score_toponyms(document, toponyms(answer), answer.get("passages", ()))


def _f1(name: str, score: Score, goal: float | None = None, beside: Yardstick | None = None) -> Figure:
    tally = score[name]
    shares = f"P {percent(tally.precision)} R {percent(tally.recall)}"
    return Figure(f"{name} F1", percent(tally.f1), goal, yardstick=beside, note=shares)


def _names(bench: Bench, corpus: Corpus) -> None:
    """Place names alone, read in a sentence that gives the district and the province as a report would."""
    names = by_id(corpus.records())
    documents = {name: {"id": name, "text": _sentence(record)} for name, record in names.items()}
    bench.head(f"places/{corpus.name}: {len(names)} names")
    answers = read_documents(documents.values())
    told = {str(answer["id"]): _place_of(names[str(answer["id"])], answer) for answer in answers.lines()}
    score = total(score_name(record, told.get(name)) for name, record in names.items())
    bench.tell(
        Figure("answered, %", percent(score["answered"].recall)),
        Figure("within 25 km, %", percent(score["within 25"].recall), yardstick=Yardstick(_CITIES, 10.0, measured=False)),
        Figure("within 161 km, %", percent(score["within 161"].recall)),
        Figure("within 25 km of those answered, %", percent(score["within 25"].precision)),
        *costs(answers, documents),
    )
    bench.misses(f"places-{corpus.name}", score.misses)


_LEAD = "Fighting was reported in "


def _sentence(record: Json) -> str:
    wider = [part for part in (record.get("adm2"), record.get("adm1"), record.get("country")) if part]
    return f"{_LEAD}{', '.join([record['name'], *wider])}."


def _place_of(record: Json, answer: Json) -> Json | None:
    """The first place that was read within the name itself."""
    end = len(_LEAD) + len(record["name"])
    return next((place for place in toponyms(answer) if len(_LEAD) <= place["start"] < end), None)
