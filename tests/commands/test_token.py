"""Tokens by command: made in an editor's name, listed without the secret, taken back."""

import builders
import pytest
from django.core.management import CommandError, call_command

from tracker.desk import tokens
from tracker.models import Role, Token

pytestmark = pytest.mark.django_db


def test_a_token_is_made_listed_and_taken_back(capsys):
    builders.editor("ada")
    call_command("token", "make", "ada", "--name", "export", "--scope", "read", "--reason", "for the map", "--days", "9")
    secret = capsys.readouterr().out.split()[-1]
    assert tokens.token_of(secret).name == "export"
    call_command("token", "list")
    listed = capsys.readouterr().out
    assert "ada  export  read  until" in listed
    assert secret not in listed
    call_command("token", "revoke", str(Token.objects.get().pk), "--by", "ada", "--reason", "lost")
    assert tokens.token_of(secret) is None


@pytest.mark.parametrize(("who", "more"), [("nobody", []), ("reader", []), ("ada", ["--days", "0"]), ("ada", ["--reason", " "])])
def test_what_cannot_be_made_says_why(who, more):
    builders.editor("ada")
    builders.editor("reader", Role.READER)
    with pytest.raises(CommandError):
        call_command("token", "make", who, "--scope", "read", "--reason", "test", *more)
    assert not Token.objects.exists()
