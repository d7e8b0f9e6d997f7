"""Load the shipped conflicts by reading their reports."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from tracker.desk import seeding
from tracker.desk.seed_files import SeedError
from tracker.extraction.articles import UnreadableDocument


class Command(BaseCommand):
    help = "Loads the shipped conflicts: their sides, sources, places and actors, and their reports by reading them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, default=settings.SEEDS_DIR, help="where the conflicts' folders are")

    def handle(self, *args: Any, **options: Any) -> None:
        outcomes: dict[str, int] = {}
        claims = 0
        try:
            for path, receipt in seeding.load(options["folder"], self.stdout.write):
                outcomes[receipt.outcome] = outcomes.get(receipt.outcome, 0) + 1
                claims += receipt.claims
                self.stdout.write(f"  {receipt.outcome:>11}  {receipt.claims:>3} claims  {path.name}")
        except (SeedError, UnreadableDocument) as error:
            raise CommandError(str(error)) from error
        told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
        self.stdout.write(f"Reports: {told}; {claims} claims.")
