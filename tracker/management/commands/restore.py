"""Put a backup into an empty database."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from tracker.desk import backups
from tracker.models import Article, Claim, Event, Revision, User


class Command(BaseCommand):
    help = "Puts a file that manage.py backup wrote into a database that holds nothing yet, with the server stopped."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="a file that manage.py backup wrote")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            backups.restore(of=options["file"])
        except backups.BackupError as error:
            raise CommandError(str(error)) from error
        if newer := backups.unknown_migrations():
            raise CommandError(f"It is restored, but was made by a newer version of the tracker ({newer[0]}); install that one")
        counted = ", ".join(
            f"{kind.objects.count()} {kind._meta.verbose_name_plural}" for kind in (Article, Claim, Event, Revision, User)
        )
        self.stdout.write(f"Restored: {counted}. Run manage.py migrate now, then start the server.")
