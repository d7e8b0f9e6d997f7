"""Read documents without storing anything: an editor's dry run, and the contract that others script against."""

import gc
import json
import os
import sys
import traceback
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from tracker.desk import lookup
from tracker.extraction.articles import UnreadableDocument
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rendering import as_json
from tracker.extraction.tabulating import as_table

_SELDOM = (50_000, 20, 20)  # values made between two looks for garbage in circles

type Numbered = tuple[str, RawDocument]


class BadLine(ValueError):
    """A line of JSONL that is no document; the message says why."""


class Command(BaseCommand):
    help = "Reads documents and prints their claims; nothing is stored and no database is needed."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "paths", nargs="+", metavar="PATH|-", help="an HTML page, saved text, JSON or JSONL; - for standard input"
        )
        parser.add_argument(
            "--published", type=date.fromisoformat, help="the day of publication, 2016-11-09, where a document has none"
        )
        parser.add_argument("--format", choices=("table", "json", "jsonl"), help="table unless told; JSONL in gives JSONL out")

    def handle(self, *args: Any, **options: Any) -> None:
        gazetteer = lookup.gazetteer()
        gc.freeze()  # what is loaded by now stays; looking through it for garbage would cost every document
        gc.set_threshold(*_SELDOM)  # and a reading leaves none behind
        self.failed = 0
        for path in options["paths"]:
            for where, document in self._documents(path, options["published"]):
                try:
                    reading = read(document, gazetteer)
                except UnreadableDocument as error:
                    self._fail(f"{where}: {error}")
                    continue
                except Exception as error:
                    self._fail(f"{where}: {_fault(error)}")
                    continue
                form = options["format"] or ("jsonl" if document.format == "clean" else "table")
                self.stdout.write(
                    as_table(reading)
                    if form == "table"
                    else _json(as_json(reading), is_line=form == "jsonl" or document.format == "clean")
                )
        if self.failed:
            sys.exit(1)

    def execute(self, *args: Any, **options: Any) -> str | None:
        """Run, and end without a word where whoever reads the output has seen enough (`| head`)."""
        try:
            return super().execute(*args, **options)
        except BrokenPipeError:
            # Python would complain once more when it closes what nobody reads.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return None

    def _fail(self, message: str) -> None:
        self.failed += 1
        self.stderr.write(message)

    def _documents(self, path: str, published: date | None) -> Iterator[Numbered]:
        """The documents of a path: one, or one a line for JSONL, never more than one in memory."""
        source = sys.stdin.buffer if path == "-" else _opened(path)
        with source:
            first = source.readline()
            if path.endswith(".jsonl") or (path == "-" and _is_record(first)):
                yield from self._lines(_again(first, source), path, published)
            else:
                yield (
                    path,
                    RawDocument(body=first + source.read(), id="" if path == "-" else Path(path).stem, published_on=published),
                )

    def _lines(self, lines: Iterable[bytes], path: str, published: date | None) -> Iterator[Numbered]:
        for number, line in enumerate(lines, 1):
            where = f"line {number}" if path == "-" else f"{path}, line {number}"
            if not line.strip():
                continue
            try:
                yield where, _document(line, published)
            except BadLine as error:
                self._fail(f"{where}: {error}")


def _fault(error: Exception) -> str:
    """What to report of an error that the reader did not foresee, and where it lies."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f"the reader failed on this document, please report it with the text: {type(error).__name__}: {error} "
        f"({Path(last.filename).name}, line {last.lineno})"
    )


def _opened(path: str) -> Any:
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror or error}") from error


def _again(first: bytes, rest: Iterable[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _is_record(line: bytes) -> bool:
    """Whether a first line is a whole JSON object with a text: then every line is."""
    try:
        record = json.loads(line)
    except ValueError:
        return False
    return isinstance(record, dict) and isinstance(record.get("text"), str)


def _document(line: bytes, published: date | None) -> RawDocument:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise BadLine(f"this is not JSON: {error}") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise BadLine('a line must be an object with a "text"')
    day = record.get("published") or record.get("published_on")
    try:
        published = date.fromisoformat(str(day)[:10]) if day else published
    except ValueError as error:
        raise BadLine(f'"published" is no date: {day}; write 2016-11-09') from error
    return RawDocument(
        body=record["text"],
        format="clean",
        id=str(record.get("id", "")),
        title=str(record.get("title") or ""),
        published_on=published,
    )


def _json(values: dict[str, Any], *, is_line: bool) -> str:
    return json.dumps(values, ensure_ascii=False, indent=None if is_line else 2)
