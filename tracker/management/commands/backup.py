"""Write the whole record to one file while the server runs."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from tracker.desk import backups


class Command(BaseCommand):
    help = "Writes the whole record to one new file; the server may go on. manage.py restore puts it back."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="a file that is not there yet")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            size = backups.back_up(to=options["file"])
        except backups.BackupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"{options['file']}: {size:,} bytes. Keep it as safe as the record: it holds names and password hashes."
        )
