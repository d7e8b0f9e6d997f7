"""Pages: body and date of saved pages, beside trafilatura and htmldate on the same pages."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import reader, yardstick
from benchmarks.bench import Bench, Json, by_id, percent
from benchmarks.corpora import Corpus, corpora, page_bytes, records
from benchmarks.figures import Figure, Yardstick
from benchmarks.reader import Run, read_files
from benchmarks.scorers.pages import body_f1, score_body, score_date
from benchmarks.scorers.score import Score, total

type Told = dict[str, str | None]


def run(bench: Bench) -> None:
    """Read every corpus of pages."""
    bodies, dates = corpora(bench.corpora, "html", "body"), corpora(bench.corpora, "html", "date")
    if not bodies + dates:
        bench.skip("html")
    for corpus in bodies:
        _bodies(bench, corpus)
    for corpus in dates:
        _dates(bench, corpus)


def _pages(corpus: Corpus, gold: dict[str, Json]) -> list[Json]:
    path = next(corpus.path.parent.glob(corpus.path.name.replace("-gold.jsonl", "-pages.jsonl*")))
    return [page for page in records(path) if page["id"] in gold]


def _read(pages: list[Json], answer: Callable[[Json], str | None]) -> tuple[Told, Run]:
    """What `manage.py read` tells of pages saved in files; a page that it cannot read tells nothing."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        paths = [Path(folder) / f"{number}.html" for number in range(len(pages))]
        for path, page in zip(paths, pages, strict=True):
            path.write_bytes(page_bytes(page["html"]))
        run = read_files(paths)
    return {pages[int(line["id"])]["id"]: answer(line) for line in run.lines()}, run


def _bodies(bench: Bench, corpus: Corpus) -> None:
    gold = by_id(corpus.records())
    pages = _pages(corpus, gold)
    bench.head(f"html/{corpus.name}: the body of {len(gold)} pages")
    told, run = _read(pages, lambda line: line["text"])
    rival = yardstick.pages_on(pages, "body", 10 * bench.cap)
    theirs = {line["id"]: line["body"] for line in rival.lines()}
    ours = total(score_body(page, told.get(name)) for name, page in gold.items())
    other = total(score_body(page, theirs.get(name)) for name, page in gold.items())
    bench.tell(
        Figure("body F1", percent(body_f1(ours)), 95.4, yardstick=Yardstick("trafilatura", percent(body_f1(other)))),
        *(_share(name, ours, other) for name in ("precision", "recall", "exact")),
        *_costs(run, rival, len(gold), "body", "trafilatura"),
    )
    bench.misses(corpus.name, ours.misses)


def _share(name: str, ours: Score, other: Score) -> Figure:
    return Figure(f"{name}, %", percent(ours[name].recall), yardstick=Yardstick("trafilatura", percent(other[name].recall)))


def _dates(bench: Bench, corpus: Corpus) -> None:
    gold = by_id(corpus.records())
    pages = _pages(corpus, gold)
    bench.head(f"html/{corpus.name}: the date of {len(gold)} pages")
    told, run = _read(pages, lambda line: line["published_on"])
    rival = yardstick.pages_on(pages, "date", 10 * bench.cap)
    theirs = {line["id"]: line["date"] for line in rival.lines()}
    score = total(score_date(page, told.get(name)) for name, page in gold.items())
    other = total(score_date(page, theirs.get(name)) for name, page in gold.items())
    right, theirs_right = percent(score["date"].recall), percent(other["date"].recall)
    bench.tell(
        Figure("date right, %", right, 89.0, yardstick=Yardstick("htmldate", theirs_right)),
        Figure(
            "right of those answered, %",
            percent(score["date"].precision),
            yardstick=Yardstick("htmldate", percent(other["date"].precision)),
        ),
        *_costs(run, rival, len(gold), "date", "htmldate"),
    )
    bench.misses(corpus.name, score.misses)


def _costs(run: Run, rival: Run, count: int, kind: str, name: str) -> list[Figure]:
    spent, theirs = run.seconds - reader.start(), rival.seconds - yardstick.start(kind)
    unread = run.complaints.count("\n")
    return [
        Figure(
            "pages a second",
            round(count / max(spent, 0.01), 1),
            yardstick=Yardstick(name, round(count / max(theirs, 0.01), 1)),
            note=f"the whole reading; {unread} pages without an article",
        ),
        Figure("peak memory, MB", round(run.megabytes, 1), yardstick=Yardstick(name, round(rival.megabytes, 1))),
    ]
