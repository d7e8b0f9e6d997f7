"""Accounts are made by an admin, never by signing up."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedAccounts(DefaultAccountAdapter):  # type: ignore[misc]
    """The newsroom's door: people log in, nobody signs up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
