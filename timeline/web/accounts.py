"""Accounts are made by an admin, never by signing up."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.urls import reverse


class ClosedAccounts(DefaultAccountAdapter):  # type: ignore[misc]
    """The newsroom's door: people log in, nobody signs up."""

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Editors come in at the desk, readers where everybody does."""
        return reverse("desk" if getattr(request.user, "may_edit", False) else "dashboard")

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
