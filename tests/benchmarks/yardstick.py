"""The yardsticks, run as processes of their own: dateparser's search_dates on texts, trafilatura and htmldate on pages."""

import json
import re
import sys
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from typing import Any

from benchmarks.corpora import page_bytes
from benchmarks.reader import Run, document, measured

type Json = dict[str, Any]

_LEADING = re.compile(r"^(?:in|on|at|by|of|for|to|the|and)\s+", re.IGNORECASE)
_YEAR_ALONE = re.compile(r"(?:1[0-9]|20)\d\d|(?:last|this|next) year|\d+ years? ago|a year ago", re.IGNORECASE)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_MONTH_ALONE = re.compile(
    rf"{_MONTH}(?:,?\s+(?:of\s+)?\d{{4}})?|(?:last|this|next) month|\d+ months? ago|a month ago", re.IGNORECASE
)
_CAP = re.compile(r"--cap=(\d+)")


def search_dates_on(records: Iterable[Json], cap: int) -> Run:
    """The dates that dateparser finds in as many texts as it gets through in `cap` seconds."""
    return _run("dates", map(document, records), cap)


def pages_on(pages: Iterable[Json], kind: str, cap: int) -> Run:
    """The "body" (trafilatura) or "date" (htmldate) of pages {"id","html","url"}."""
    return _run(kind, pages, cap)


@cache
def start(kind: str) -> float:
    """The processor seconds that starting takes: of one short text or page, the least of three times."""
    page = {"id": "start", "text": "on Monday 9 May 2016", "html": "<html><body><p>One.</p></body></html>", "url": None}
    return min(_run(kind, [page], 60).seconds for _ in range(3))


def _run(kind: str, lines: Iterable[Json], cap: int) -> Run:
    return measured([sys.executable, "-m", "benchmarks.yardstick", kind, f"--cap={cap}"], lines)


def _dates(record: Json) -> Json:
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime.fromisoformat(record["published"])} if record.get("published") else {}
    text, at, timexes = record["text"], 0, []
    for found, moment in search_dates(text, languages=["en"], settings=settings) or ():
        words = _LEADING.sub("", found)
        start_at = text.find(words, at)
        if start_at >= 0:
            at = start_at + len(words)
            timexes.append({"start": start_at, "end": at, "type": "DATE", "value": moment.date().isoformat()[: _figures(words)]})
    return {"id": record["id"], "timexes": timexes}


def _figures(words: str) -> int:
    """How much of a date the words tell, lest the yardstick be blamed for days nobody named: 4 a year, 7 a month, 10 a day."""
    if _YEAR_ALONE.fullmatch(words):
        return 4
    return 7 if _MONTH_ALONE.fullmatch(words) else 10


def _body(page: Json) -> Json:
    from trafilatura import extract

    return {"id": page["id"], "body": extract(page_bytes(page["html"]), include_comments=False) or ""}


def _date(page: Json) -> Json:
    from htmldate import find_date

    return {"id": page["id"], "date": find_date(page_bytes(page["html"]), url=page.get("url"), original_date=True)}


_KINDS: dict[str, Callable[[Json], Json]] = {"dates": _dates, "body": _body, "date": _date}


def main() -> None:
    """Answer each line of standard input until the cap is reached."""
    answer = _KINDS[sys.argv[1]]
    cap = int(_CAP.match(sys.argv[2])[1])  # type: ignore[index]
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line)), ensure_ascii=False))
        if time.process_time() > cap:
            break


if __name__ == "__main__":
    main()
