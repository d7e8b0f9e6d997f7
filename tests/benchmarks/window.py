"""How the window keeps up: deriving, loading a board, narrowing and drawing, at a small and at a large record.

DEBUG=yes DATA_DIR=$(mktemp -d) .venv/bin/python tests/benchmarks/window.py [CLAIMS ...]

Prints seconds for each step and the ratio of the last size to the first; compare within one run only.
"""

import os
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")

import django  # noqa: E402

django.setup()

ACTIONS = ("capture", "clash", "air_strike", "shelling", "killing", "withdraw")


def fill(wanted: int) -> None:
    """Claims at 200 places over two years, one article for each ten of them."""
    import builders

    from tracker.models import Claim, Event, Location

    for model in (Event, Claim, Location):
        model.objects.all().delete()
    within = builders.article(on=date(2030, 1, 1))
    for number in range(wanted):
        day = date(2030, 1, 1) + timedelta(days=number * 37 % 730)
        if number % 10 == 0:
            within = builders.article(on=day + timedelta(days=1))
        by, of = ("south", "north") if number % 3 else ("north", "south")
        builders.claim(ACTIONS[number % 6], by=by, of=of, at=f"place{number * 13 % 200}", day=day.isoformat(), within=within)


def timed(deed: Callable[[], object]) -> tuple[float, object]:
    """Seconds of wall time, and what it gave."""
    began = time.perf_counter()
    given = deed()
    return time.perf_counter() - began, given


def measure(wanted: int) -> dict[str, float]:
    """Seconds of each step for a record of so many claims."""
    import orjson
    from django.db import transaction

    from timeline.charts import board as boards
    from timeline.charts.facets import facets
    from timeline.charts.loading import build, load
    from timeline.charts.selection import Selection
    from tracker.desk import assessment

    with transaction.atomic():
        fill(wanted)
    steps: dict[str, float] = {}
    steps["derive, first time"], _ = timed(lambda: assessment.derive(because="bench"))
    steps["derive, nothing moved"], _ = timed(lambda: assessment.derive(because="bench"))
    steps["board"], shown = timed(lambda: boards.board("war"))
    selection = Selection(conflict="war")
    on = date(2030, 12, 31)
    steps["first page (statuses anew)"], _ = timed(lambda: load(selection, on))
    steps["next page"], loaded = timed(lambda: load(selection, on))
    steps["facets with counts"], _ = timed(lambda: facets(shown, selection))
    steps["timeline figure"], built = timed(lambda: build("timeline", loaded.rows))
    steps["map figure"], _ = timed(lambda: build("map", loaded.rows))
    steps["kB of timeline JSON"] = len(orjson.dumps(built.figure)) / 1000
    steps["events"] = len(shown.events)
    return steps


def main() -> None:
    """Run all sizes and print the table."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    sizes = [int(word) for word in sys.argv[1:]] or [1000, 10000]
    runs = [measure(size) for size in sizes]
    print(f"{'step':28}" + "".join(f"{size:>12,}" for size in sizes) + f"{'ratio':>9}")
    for step in runs[0]:
        ratio = runs[-1][step] / runs[0][step] if runs[0][step] else 0
        print(f"{step:28}" + "".join(f"{run[step]:>12.3f}" for run in runs) + f"{ratio:>9.1f}")


if __name__ == "__main__":
    main()
