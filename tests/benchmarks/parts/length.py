"""Time against length: one document of up to 1 MB, and hostile ones of one sign a million times over."""

from itertools import cycle

from benchmarks import reader
from benchmarks.bench import Bench, Json
from benchmarks.corpora import corpora
from benchmarks.figures import Figure
from benchmarks.reader import read_documents

_KILO = 1000
_SIZES = (125, 250, 500, 1000)  # thousand characters
_PATIENCE = 120.0  # seconds by the clock after which a document counts as never read
_SECONDS = 30.0  # "a 1 MB document in seconds"
_HOSTILE = {
    "brackets (": "(",
    "brackets ( and )": "()",
    "digits": "1",
    "digits and blanks": "12 ",
    "quotes": '"',
    "opened quotes": "“He said ",
    "commas": ", ",
    "capital words": "Aleppo City ",
    "one capital word": "A",
    "small words": "and the ",
    "line breaks": "\n",
    "blanks": " ",
    "days": "Monday 9 May ",
    "hyphens": "-a",
    "full stops": "a. ",
    "of of of": "village of ",
}


def run(bench: Bench) -> None:
    """Read documents twice as long each time, then hostile ones."""
    text = _prose(bench)
    bench.head("length: one document of repeated articles")
    spent = {size: _seconds(text[: size * _KILO]) for size in _SIZES} if text else {}
    for size, seconds in spent.items():
        bench.tell(Figure(f"{size} thousand characters, seconds", seconds, most=_SECONDS if size == _SIZES[-1] else None))
    if spent:
        growth = spent[_SIZES[-1]] / max(spent[_SIZES[0]], 0.01) / (_SIZES[-1] / _SIZES[0])
        bench.tell(Figure("growth (1 is linear)", round(growth, 2), most=1.5))
    bench.head("length: a hostile million of characters, seconds")
    for name, sign in _HOSTILE.items():
        count = 1000 * _KILO
        bench.tell(Figure(name, _seconds((sign * (count // len(sign) + 1))[:count]), most=_SECONDS))


def _seconds(text: str) -> float:
    """The processor seconds one document takes beyond starting."""
    run = read_documents([{"id": "long", "text": text, "dct": "2016-11-09"}], limit=_PATIENCE)
    return _PATIENCE if run.is_stopped else round(max(run.seconds - reader.start(), 0.0), 1)


def _prose(bench: Bench) -> str:
    """A million characters of the articles at hand, one after the other."""
    pieces, length = [], 0
    texts = [record["text"] for record in articles(bench)]
    for text in cycle(texts):
        pieces.append(text)
        length += len(text) + 2
        if length > _SIZES[-1] * _KILO:
            break
    return "\n\n".join(pieces)


def articles(bench: Bench) -> list[Json]:
    """Every news article among the corpora of times, places, attributions and timelines."""
    found = [corpus for folder in ("times", "attribution", "timelines") for corpus in corpora(bench.corpora, folder, "text")]
    found += corpora(bench.corpora, "places", "text", "toponyms")
    return [record for corpus in found if "wars" not in corpus.name for record in corpus.records()]
