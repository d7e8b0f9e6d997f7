"""Make a demo editor with a fresh password, printed once."""

import secrets
from typing import Any

from django.core.management.base import BaseCommand

from tracker.models import Role, User


class Command(BaseCommand):
    help = "Makes an editor named demo, or keeps the one there is; prints a freshly made password."

    def handle(self, *args: Any, **options: Any) -> None:
        editor, _ = User.objects.get_or_create(username="demo", defaults={"role": Role.EDITOR})
        password = secrets.token_urlsafe(12)
        editor.set_password(password)
        editor.save()
        self.stdout.write(f"Demo editor: name demo, password {password}  (made afresh at each start of the demo)")
