"""Which place belongs to a verb: what the claims of a sentence say of where the deed was done."""

from benchmarks import yardstick
from benchmarks.bench import Bench, Json, by_id, costs, percent, scored
from benchmarks.corpora import corpora
from benchmarks.figures import Figure, Yardstick
from benchmarks.reader import read_documents
from benchmarks.scorers.pairing import overlap
from benchmarks.scorers.places import score_event_place
from benchmarks.scorers.score import Score


def run(bench: Bench) -> None:
    """Read every corpus of verbs and places."""
    found = corpora(bench.corpora, "places", "verb", "locations")
    if not found:
        bench.skip("places of events")
    for corpus in found:
        documents = by_id(corpus.records())
        bench.head(f"places/{corpus.name}: the place of the event in {len(documents)} sentences")
        answers = read_documents(documents.values())
        score, _ = scored(answers, documents, _ours)
        place = score["place"]
        bench.tell(
            Figure(
                "place of the event F1",
                percent(place.f1),
                least=55.0,
                yardstick=Yardstick("nearest place", 21.0, measured=False),
                note=f"P {percent(place.precision)} R {percent(place.recall)}",
            ),
            Figure("sentences all right, %", percent(score["sentences"].recall)),
            Figure("none told where none is, %", percent(score["none"].recall)),
            *costs(answers, documents, yardstick.search_dates_on(documents.values(), bench.cap)),
        )
        bench.misses(f"places-{corpus.name}", score.misses)


def _ours(document: Json, answer: Json) -> Score:
    claims = claims_of(document["verb"], answer["claims"])
    names = [claim["place"]["text"] or claim["place"]["name"] for claim in claims if claim["place"]]
    return score_event_place(document, names, " ".join(claims[0]["rules"]) if claims else "")


def claims_of(verb: tuple[int, int], claims: list[Json]) -> list[Json]:
    """The claims whose deed the verb names; where it names none, all of the sentence's."""
    named = [claim for claim in claims if claim["deed"] and overlap(tuple(verb), tuple(claim["deed"])) > 0]
    return named or claims
