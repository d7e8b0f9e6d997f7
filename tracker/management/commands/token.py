"""Make, list and take back editors' tokens for the API."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from tracker.desk import tokens
from tracker.desk.journal import ReasonMissing
from tracker.desk.permissions import NotAllowed
from tracker.models import Scope, Token, User


class Command(BaseCommand):
    help = "Makes, lists and takes back editors' tokens for the API. A secret is shown once."

    def add_arguments(self, parser: CommandParser) -> None:
        verbs = parser.add_subparsers(dest="verb", required=True)
        make = verbs.add_parser("make", help="a new token in an editor's name")
        make.add_argument("user")
        make.add_argument("--name", default="script", help="what it is for")
        make.add_argument("--scope", action="append", choices=Scope.values, required=True)
        make.add_argument("--days", type=int, help="how long it lasts; for ever when left out")
        make.add_argument("--reason", required=True)
        verbs.add_parser("list", help="all tokens, the newest first")
        revoke = verbs.add_parser("revoke", help="take one back")
        revoke.add_argument("id", type=int)
        revoke.add_argument("--by", required=True, help="its owner, or an admin")
        revoke.add_argument("--reason", required=True)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            {"make": self._make, "list": self._list, "revoke": self._revoke}[options["verb"]](options)
        except (NotAllowed, ReasonMissing, ValueError) as error:
            raise CommandError(str(error)) from error

    def _person(self, name: str) -> User:
        found = User.objects.filter(username=name).first()
        if found is None:
            raise CommandError(f"There is nobody named {name}")
        return found

    def _make(self, options: dict[str, Any]) -> None:
        if options["days"] is not None and not 1 <= options["days"] <= 3650:
            raise CommandError("A token lasts from 1 to 3650 days")
        owner = self._person(options["user"])
        token, secret = tokens.make(
            owner=owner, name=options["name"], scopes=options["scope"], by=owner, reason=options["reason"], days=options["days"]
        )
        self.stdout.write(f"Token {token.pk}, shown this once: {secret}")

    def _list(self, options: dict[str, Any]) -> None:
        del options
        for token in Token.objects.select_related("user"):
            state = "revoked" if token.revoked_at else f"until {token.expires_at:%Y-%m-%d}" if token.expires_at else "in force"
            scopes = ", ".join(token.scopes)
            self.stdout.write(f"{token.pk}  …{token.hint}  {token.user.get_username()}  {token.name}  {scopes}  {state}")

    def _revoke(self, options: dict[str, Any]) -> None:
        token = Token.objects.select_related("user").filter(pk=options["id"]).first()
        if token is None:
            raise CommandError(f"There is no token {options['id']}")
        tokens.revoke(token=token, by=self._person(options["by"]), reason=options["reason"])
        self.stdout.write(f"Token {token.pk} opens nothing from now on")
