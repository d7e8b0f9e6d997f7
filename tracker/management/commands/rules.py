"""Print the pages that list the rules of reading and of status, or write them into docs/."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from tracker.derivation import manual
from tracker.extraction.rules import catalogue

PAGES = {"reading": ("docs/rules.md", catalogue.page), "status": ("docs/status.md", manual.page)}


class Command(BaseCommand):
    help = "Prints the rules of reading (or of status) with their examples; --write puts both pages into docs/."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("of", nargs="?", choices=tuple(PAGES), default="reading", help="which rules; reading unless told")
        parser.add_argument("--write", action="store_true", help="write docs/rules.md and docs/status.md")

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["write"]:
            self.stdout.write(PAGES[options["of"]][1](), ending="")
            return
        for path, page in PAGES.values():
            (settings.BASE_DIR / path).write_text(page(), encoding="utf-8")
            self.stdout.write(f"{path} written")
