"""Gather claims into events and assess every place anew; only what moved is written."""

from typing import Any

from django.core.management.base import BaseCommand

from tracker.desk import assessment


class Command(BaseCommand):
    help = "Gathers claims into events and assesses every place anew; only what moved is written."

    def handle(self, *args: Any, **options: Any) -> None:
        outcome = assessment.derive(because="asked for by command")
        self.stdout.write(str(outcome))
