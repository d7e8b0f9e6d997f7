"""Who asks: anybody for what is published, an editor's token for the rest."""

from django.http import HttpRequest
from ninja.security import HttpBearer

from timeline.api.errors import Refused
from tracker.desk.tokens import token_of
from tracker.models import Scope, Token


class TokenDoor(HttpBearer):
    """Authorization: Bearer <token>, a token made by an editor."""

    openapi_description = "A token of an editor, scoped read or verdict; see docs/api.md."

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self.scope = scope

    def authenticate(self, request: HttpRequest, token: str) -> Token | None:  # noqa: ARG002
        """The token, where it is in force and opens this."""
        found = token_of(token)
        if found and not found.may(self.scope):
            raise Refused(403, "not_allowed", f"This token does not open '{self.scope}'")
        return found


def key_of(request: HttpRequest) -> Token | None:
    """The token a request shows, None for an anonymous one. Raises Refused for one that opens nothing."""
    header = request.headers.get("Authorization", "")
    if not header:
        return None
    kind, _, secret = header.partition(" ")
    found = token_of(secret.strip()) if kind.lower() == "bearer" else None
    if found is None:
        raise Refused(401, "unauthorised", "This token opens nothing: it is unknown, revoked or has run out")
    request.auth = found  # type: ignore[attr-defined]
    return found


def require(request: HttpRequest, scope: Scope) -> Token:
    """The token of a request that asks for what is not published. Raises Refused."""
    found = key_of(request)
    if found is None:
        raise Refused(401, "unauthorised", "What is not published needs an editor's token: Authorization: Bearer …")
    if not found.may(scope):
        raise Refused(403, "not_allowed", f"This token does not open '{scope}'")
    return found
