"""Time against length: one document of up to 1 MB, and hostile ones of one sign or of one sentence a million times over."""

from collections.abc import Callable, Iterator
from itertools import count, cycle

from benchmarks import reader
from benchmarks.bench import Bench, Json
from benchmarks.corpora import corpora
from benchmarks.figures import Figure
from benchmarks.reader import read_documents

_KILO = 1000
_SIZES = (125, 250, 500, 1000)  # thousand characters
_PATIENCE = 120.0  # seconds by the clock after which a document counts as never read
_SECONDS, _HOSTILE_SECONDS = 7.0, 10.0  # "a 1 MB document in seconds"
_GROWTH = 1.5  # seconds of the whole over four times those of a quarter
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
    "and-chain": "soldiers and rebels and ",
    "Arabic words": "الجيش قال في مدينة حلب يوم الأحد ",
    "Russian words": "армия вчера сообщила в понедельник 9 мая ",
    "voices": "the man who said that ",
    "sources": "according to the mayor, ",
    "nameless sources": "An official said on condition of anonymity that it fell. ",
    "pronouns": "They attacked. He said it left. ",
    "deeds": "attacked ",
    "deeds in a chain": "rebels attacked Homs and ",
    "deeds, a sentence each": "Rebels attacked Homs on Monday. ",
    "deeds, a line each": "Rebels attacked Homs\n",
    "deaths": "5 killed and ",
    "quoted paragraphs": '"Rebels attacked Homs," he said.\n\n',
    "datelines": "HOMS, Syria (AP) - Rebels attacked.\n\n",
    "truces": "A ceasefire was agreed. It collapsed. ",
    "tallies": "Nine men have been killed in Homs since 2015. ",
    "capitals": "Shells hit India's financial capital. ",
    "a chronology in one paragraph": "3 May: Rebels shelled Homs. ",
    "tables": "Homs | 12 | 9 May | 30 killed\n",
}
_NUMBERED: dict[str, Callable[[int], str]] = {
    "dates": lambda number: f"{number % 28 + 1} May {number % 120 + 1900}, ",
    "deeds with dates": lambda number: f"attacked on {number % 28 + 1} May {number % 120 + 1900} and ",
    "names": lambda number: f"{_name(number)}, ",
    "persons who speak": lambda number: f"Ann {_name(number)} said so. He left. ",
    "abbreviations": lambda number: f"the {_name(number)} Relief Fund ({_name(number).upper()}), ",
    "villages": lambda number: f"Rebels attacked the village of {_name(number)}. ",
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
        bench.tell(Figure("growth (1 is linear)", round(growth, 2), most=_GROWTH))
    bench.head("length: a hostile million of characters, seconds")
    for name, hostile in _hostile(text):
        quarter, whole = (_seconds(hostile[: size * _KILO]) for size in (_SIZES[-1] // 4, _SIZES[-1]))
        note = f"growth {whole / max(4 * quarter, 0.1):.2f}"
        bench.tell(Figure(name, whole, most=_HOSTILE_SECONDS, note=note))


def _hostile(text: str) -> Iterator[tuple[str, str]]:
    """Names and texts of a million characters that no newspaper prints."""
    length = _SIZES[-1] * _KILO
    for name, sign in _HOSTILE.items():
        yield name, (sign * (length // len(sign) + 1))[:length]
    for name, piece in _NUMBERED.items():
        yield name, _filled(map(piece, count()), length)
    yield "nested quotes", "“he said " * (length // 18) + "he said” " * (length // 18)
    if text:
        yield "one line without full stops", text.translate(dict.fromkeys(map(ord, ".!?\n\r"), " "))


def _name(number: int) -> str:
    """A name for each number, written with a capital."""
    letters = ""
    while number or len(letters) < len("Zab"):
        number, letter = divmod(number, 26)
        letters += chr(ord("a") + letter)
    return f"Z{letters}"


def _filled(pieces: Iterator[str], length: int) -> str:
    found: list[str] = []
    while length > 0:
        found.append(next(pieces))
        length -= len(found[-1])
    return "".join(found)


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
