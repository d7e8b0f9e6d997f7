"""What every part of the bench is given: the corpora, the reader, the yardstick, and paper to write on."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks import reader, yardstick
from benchmarks.figures import Figure, Yardstick, families, heading, line, write_misses
from benchmarks.reader import Run
from benchmarks.scorers.score import Miss, Score, total

type Json = dict[str, Any]
SPEED = 30.0  # news articles a second on one core
_ARTICLE = 100  # words from which on a text is an article, and no lone sentence, on the average of a corpus


@dataclass(frozen=True, slots=True)
class Bench:
    """One run: the folder with the corpora, the folder for the misses, and how long a yardstick may take on a corpus."""

    corpora: Path
    paper: Path
    cap: int
    documents: int

    def head(self, title: str) -> None:
        """Open the report on a corpus."""
        print(f"\n{title}\n{heading()}", flush=True)

    def tell(self, *figures: Figure) -> None:
        """Print figures."""
        for figure in figures:
            print(line(figure), flush=True)

    def skip(self, folder: str) -> None:
        """Say that a kind of corpus is not there."""
        print(f"\n{folder}: no such corpora under {self.corpora}; skipped", flush=True)

    def misses(self, name: str, misses: Sequence[Miss]) -> None:
        """Write the misses of a corpus down, and print its largest families."""
        path = self.paper / f"{name}.txt"
        write_misses(path, misses)
        largest = "; ".join(f"{size} {family}" for family, size in families(misses)[:5])
        print(f"  misses: {len(misses)} in {path}: {largest}", flush=True)


def scored(run: Run, documents: dict[str, Json], score: Callable[[Json, Json], Score]) -> tuple[Score, dict[str, Score]]:
    """The score of a corpus and of each document; a document without an answer counts as one with nothing found."""
    answers = {str(answer["id"]): score(documents[str(answer["id"])], answer) for answer in run.lines()}
    for name in documents.keys() - answers.keys():
        answers[name] = score(
            documents[name], {"id": name, "text": documents[name].get("text", ""), "mentions": [], "claims": []}
        )
    return total(answers[name] for name in documents), answers


def by_id(records: Iterable[Json]) -> dict[str, Json]:
    """Records by their id."""
    return {record["id"]: record for record in records}


def costs(run: Run, documents: dict[str, Json], rival: Run | None = None) -> list[Figure]:
    """Documents per second of processor time and peak memory, beside those of the yardstick on the same documents."""
    seconds, words = _reading_seconds(run), sum(len(record["text"].split()) for record in documents.values())
    figures = [
        Figure("documents a second", _rate(len(documents), seconds)),
        Figure(
            "articles of 500 words a second",
            _rate(words / 500, seconds),
            least=SPEED if words > _ARTICLE * len(documents) else None,
            note=f"({words:,} words)",
        ),
        Figure("peak memory, MB", round(run.megabytes, 1)),
    ]
    if rival:
        done = [line["id"] for line in rival.lines()]
        spent = max(rival.seconds - yardstick.start("dates"), 0.01)
        words = sum(len(documents[name]["text"].split()) for name in done)
        share = "" if len(done) == len(documents) else f"(yardstick: its first {len(done)} of {len(documents)})"
        beside = (_rate(len(done), spent), _rate(words / 500, spent), round(rival.megabytes, 1))
        figures = [
            replace(figure, yardstick=Yardstick("dateparser", value), note=f"{figure.note} {share}".strip())
            for figure, value in zip(figures, beside, strict=True)
        ]
    return figures


def _reading_seconds(run: Run) -> float:
    return max(run.seconds - reader.start(), 0.01)


def _rate(count: float, seconds: float) -> float:
    return round(count / seconds, 1)


def percent(value: float) -> float:
    """A share as a figure of 0 to 100 with one decimal."""
    return round(100 * value, 1)


def goal_of(name: str, goals: Sequence[tuple[str, float]]) -> float | None:
    """The goal for a corpus by a word in its name; the first that fits."""
    return next((goal for word, goal in goals if word in name), None)
