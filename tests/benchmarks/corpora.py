"""Find the corpora in a folder: by the folder they lie in, and by what their records hold."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

type Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Corpus:
    """A file of JSONL records, one document a line."""

    path: Path

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.name.split(".")[0]

    def records(self) -> list[Json]:
        """All its records; they fit into memory."""
        return list(records(self.path))


def records(path: Path) -> Iterator[Json]:
    """The records of a JSONL file, packed or not, each with its id as text."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                record = json.loads(line)
                yield {**record, "id": str(record.get("id", number))}


def corpora(root: Path, folder: str, *fields: str) -> list[Corpus]:
    """The corpora in a folder whose records hold all of these fields."""
    found = []
    for path in sorted((root / folder).glob("*.jsonl")):
        first = next(records(path), {})
        if all(field in first for field in fields):
            found.append(Corpus(path))
    return found


def page_bytes(html: str) -> bytes:
    """The bytes of a page as it was served; a corpus that keeps a byte a character is taken at its word."""
    try:
        return html.encode("latin-1")
    except UnicodeEncodeError:
        return html.encode("utf-8", errors="replace")
