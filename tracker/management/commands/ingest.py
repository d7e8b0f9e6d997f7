"""Receive, read and file documents: files, folders, addresses, or standard input."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from tracker.desk import assessment, fetching, intake, lookup
from tracker.desk.intake import Receipt
from tracker.extraction.articles import UnreadableDocument

_READABLE = {".html", ".htm", ".txt", ".json", ".xhtml"}


class Command(BaseCommand):
    help = "Receives, reads and files documents. The same document twice changes nothing; a changed page is a new version."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "what", nargs="+", metavar="PATH|URL|-", help="a file, a folder of files, a web address, or - for standard input"
        )
        parser.add_argument(
            "--published", type=date.fromisoformat, help="the day of publication, 2016-11-09, where the page does not say"
        )
        parser.add_argument("--url", default="", help="the address that a file or standard input was saved from")

    def handle(self, *args: Any, **options: Any) -> None:
        failed, filed = 0, 0
        gazetteer = lookup.gazetteer()
        targets = [target for what in options["what"] for target in _expanded(what)]
        for count, target in enumerate(targets, 1):
            try:
                body, url, media_type = _received(target, options["url"])
                receipt = intake.ingest(
                    body=body, url=url, media_type=media_type, gazetteer=gazetteer, published_on=options["published"]
                )
            except (UnreadableDocument, fetching.FetchError, OSError) as error:
                failed += 1
                self.stderr.write(f"[{count}/{len(targets)}] {target}: {error}")
                continue
            filed += receipt.outcome != "unchanged"
            self.stdout.write(
                f"[{count}/{len(targets)}] {receipt.outcome}, {receipt.claims} claims{_waits(receipt)}: {receipt.article.title}"
            )
        if filed:
            assessment.derive(because=f"{filed} documents received")
        if failed:
            raise CommandError(f"{failed} of {len(targets)} could not be filed; the others were")


def _waits(receipt: Receipt) -> str:
    """What the reader of the line must know of an outlet whose words are not public yet."""
    source = receipt.article.source
    return "" if source and source.publishes_on_reading else " (they wait for an editor)"


def _expanded(what: str) -> Iterator[str]:
    path = Path(what)
    if what != "-" and "://" not in what and path.is_dir():
        yield from (str(file) for file in sorted(path.rglob("*")) if file.suffix.lower() in _READABLE)
    else:
        yield what


def _received(target: str, url: str) -> tuple[bytes, str, str]:
    """The bytes of a target, its address and its media type. Raises OSError and FetchError."""
    limit = settings.FETCH_MAX_BYTES
    if "://" in target:
        page = fetching.fetch(target, max_bytes=limit, timeout=settings.FETCH_TIMEOUT)
        return page.body, page.url, page.media_type
    if target == "-":
        body, address = sys.stdin.buffer.read(limit + 1), url or "file:stdin"
    else:
        path = Path(target)
        with path.open("rb") as file:
            body, address = file.read(limit + 1), url or path.resolve().as_uri()
    if len(body) > limit:
        raise fetching.TooLarge(f"It is larger than {limit:,} bytes; cut it, or raise FETCH_MAX_BYTES")
    return body, address, ""
