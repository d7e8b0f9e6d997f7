"""Run `manage.py read` as a script would: JSONL in, JSONL out, a process of its own whose time and memory are measured."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

type Json = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
_MEGA = 1024 * (1024 if sys.platform == "darwin" else 1)  # ru_maxrss counts bytes on macOS, kilobytes elsewhere


@dataclass(frozen=True, slots=True)
class Run:
    """What a process answered: a line for each document, its processor seconds, its peak memory, its complaints."""

    answers: Path
    seconds: float
    megabytes: float
    complaints: str
    is_stopped: bool = False

    def lines(self) -> Iterator[Json]:
        """The answers, one at a time."""
        with self.answers.open(encoding="utf-8") as answers:
            for line in answers:
                yield json.loads(line)


def document(record: Json) -> Json:
    """A record of a corpus as a line that `manage.py read` takes."""
    return {"id": str(record["id"]), "text": record["text"], "published": record.get("dct")}


def read_documents(records: Iterable[Json], limit: float = 0) -> Run:
    """Read the texts of records through standard input."""
    return measured([sys.executable, "manage.py", "read", "-", "--format", "jsonl"], map(document, records), limit)


def read_files(paths: Sequence[Path]) -> Run:
    """Read saved pages by their paths; each answer carries the file's stem as its id."""
    return measured([sys.executable, "manage.py", "read", *map(str, paths), "--format", "jsonl"], ())


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Where answers are kept until the bench ends."""
    return tempfile.TemporaryDirectory(prefix="bench-")


def measured(command: Sequence[str], lines: Iterable[Json], limit: float = 0) -> Run:
    """Run a command on JSONL lines; after `limit` seconds it is stopped and keeps what it has answered."""
    folder = Path(tempfile.mkdtemp(dir=_folder().name))
    question, answer, complaint = (folder / name for name in ("in.jsonl", "out.jsonl", "err.txt"))
    with question.open("w", encoding="utf-8") as asked:
        asked.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests")))}
    with question.open("rb") as asked, answer.open("wb") as answered, complaint.open("wb") as complained:
        process = subprocess.Popen(command, stdin=asked, stdout=answered, stderr=complained, cwd=ROOT, env=environment)
        stop = threading.Timer(limit, process.send_signal, (signal.SIGKILL,)) if limit else None
        if stop:
            stop.start()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if stop:
            stop.cancel()
    question.unlink()
    if process.returncode not in (0, 1, -signal.SIGKILL):  # 1 tells of single documents that could not be read
        raise SystemExit(f"{' '.join(command[:4])} failed: {complaint.read_text(errors='replace')[-2000:]}")
    return Run(
        answers=answer,
        seconds=used.ru_utime + used.ru_stime,
        megabytes=used.ru_maxrss / _MEGA,
        complaints=complaint.read_text(encoding="utf-8", errors="replace"),
        is_stopped=process.returncode == -signal.SIGKILL,
    )


@cache
def start() -> float:
    """The processor seconds that starting takes, no part of reading: of one short document, the least of three times."""
    nothing = [{"id": "start", "text": "Nothing was reported.", "dct": "2016-11-09"}]
    return min(read_documents(nothing).seconds for _ in range(3))
