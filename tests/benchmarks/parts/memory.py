"""Memory over many documents: the corpora as one stream, the memory in use looked at as the answers come."""

import json
import os
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path

from benchmarks.bench import Bench, Json
from benchmarks.figures import Figure
from benchmarks.parts.length import articles
from benchmarks.reader import ROOT, document, start

_LOOKS = 10
_GROWTH = 10.0  # per cent that memory may grow after the first tenth


def run(bench: Bench) -> None:
    """Read a stream of articles, repeated until there are enough, and tell how memory went."""
    stream = articles(bench)
    if not stream:
        bench.skip("memory")
        return
    bench.head(f"memory: a stream of {bench.documents} documents ({len(stream)} articles, repeated)")
    looks, seconds = _read(bench, stream)
    growth = 100 * (looks[-1] / looks[0] - 1)
    bench.tell(
        Figure("growth from the first look, %", round(growth, 1), most=_GROWTH),
        Figure("documents a second", round(bench.documents / max(seconds - start(), 0.01), 1), least=30.0),
    )


def _read(bench: Bench, stream: list[Json]) -> tuple[list[float], float]:
    """The megabytes in use at each look, told as they come, and the processor seconds of it all."""
    step = max(1, bench.documents // _LOOKS)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as asked:
        for number, record in enumerate(islice(cycle(stream), bench.documents)):
            asked.write(json.dumps({**document(record), "id": str(number)}) + "\n")
        asked.seek(0)
        command = [sys.executable, "manage.py", "read", "-", "--format", "jsonl"]
        process = subprocess.Popen(command, stdin=asked.fileno(), stdout=subprocess.PIPE, cwd=ROOT)
        looks = []
        for number, _ in enumerate(process.stdout or (), 1):
            if number % step == 0:
                looks.append(_in_use(process.pid))
                bench.tell(Figure(f"in use after {number} documents, MB", looks[-1]))
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return looks, used.ru_utime + used.ru_stime


def _in_use(pid: int) -> float:
    """The resident memory of a process in megabytes, from /proc where there is one, else from ps."""
    pages = Path(f"/proc/{pid}/statm")
    if pages.exists():
        return round(int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
    told = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)
    return round(int(told.stdout) / 1000, 1)
