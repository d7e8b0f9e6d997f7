"""The reading bench: `make bench-reading CORPORA=folder`, or by parts: `PARTS=times,places`."""

import argparse
import importlib
import time
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.reader import ROOT

PARTS = ("times", "places", "events", "entities", "attribution", "incidents", "timelines", "html", "length", "memory")


def main() -> None:
    """Run the parts asked for, one after the other."""
    asked = _arguments()
    bench = Bench(asked.corpora.resolve(), ROOT / "var" / "bench", asked.cap, asked.documents)
    if not bench.corpora.is_dir():
        raise SystemExit(f"{asked.corpora} is no folder: say where the corpora are, CORPORA=folder")
    began = time.monotonic()
    for part in asked.parts:
        importlib.import_module(f"benchmarks.parts.{part}").run(bench)
    print(f"\n{', '.join(asked.parts)}: {time.monotonic() - began:.0f} seconds by the clock; misses in {bench.paper}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench-reading", description=__doc__)
    parser.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "data", help="the folder with the corpora")
    parser.add_argument("--parts", type=_parts, default=PARTS, help=f"which of {','.join(PARTS)}, all unless told")
    parser.add_argument("--cap", type=int, default=20, help="processor seconds a yardstick may take on a corpus")
    parser.add_argument("--documents", type=int, default=10_000, help="how many documents the memory part reads")
    return parser.parse_args()


def _parts(text: str) -> tuple[str, ...]:
    parts = tuple(part for part in text.replace(",", " ").split() if part)
    unknown = set(parts) - set(PARTS)
    if unknown:
        raise argparse.ArgumentTypeError(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    return parts or PARTS


if __name__ == "__main__":
    main()
