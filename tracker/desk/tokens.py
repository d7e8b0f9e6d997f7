"""Keys to the API: made for a person, told once, kept as a hash, taken back at any time."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction

from tracker.desk import journal
from tracker.desk.permissions import NotAllowed, require_editor
from tracker.models import User
from tracker.models.token import Scope, Token

_BYTES = 32
_MARK = "ctk_"  # so that a leaked secret can be searched for


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _snapshot(token: Token) -> dict[str, object]:
    return {
        "name": token.name,
        "scopes": list(token.scopes),
        "owner": token.user.get_username(),
        "revoked": bool(token.revoked_at),
    }


def make(*, owner: User, name: str, scopes: Iterable[str], by: User, reason: str, days: int | None = None) -> tuple[Token, str]:
    """A new token and its secret, which is never shown again. Raises NotAllowed, ReasonMissing, ValueError for no such scope."""
    require_editor(by)
    require_editor(owner)
    if owner != by and not by.is_superuser:
        raise NotAllowed("A token is made by the person whose name it carries")
    chosen = sorted({str(Scope(scope)) for scope in scopes})
    if not chosen:
        raise ValueError(f"Choose what it opens: {', '.join(Scope.values)}")
    secret, at = _MARK + secrets.token_urlsafe(_BYTES), journal.now()
    with transaction.atomic():
        token = Token.objects.create(
            user=owner,
            name=name.strip()[:100] or "script",
            digest=_digest(secret),
            hint=secret[-4:],
            scopes=chosen,
            made_at=at,
            expires_at=at + timedelta(days=days) if days else None,
        )
        journal.record(
            noun="token", key=str(token.pk), verb="make", by=by, reason=reason, before={}, after=_snapshot(token), at=at
        )
    return token, secret


def revoke(*, token: Token, by: User, reason: str) -> Token:
    """Take a token back; it opens nothing from now on. Raises NotAllowed, ReasonMissing."""
    require_editor(by)
    if token.user != by and not by.is_superuser and by.role != "admin":
        raise NotAllowed("Only its owner or an admin may take a token back")
    with transaction.atomic():
        standing = Token.objects.select_for_update().get(pk=token.pk)
        before, at = _snapshot(standing), journal.now()
        standing.revoked_at = standing.revoked_at or at
        standing.save(update_fields=["revoked_at"])
        journal.record(
            noun="token", key=str(token.pk), verb="revoke", by=by, reason=reason, before=before, after=_snapshot(standing), at=at
        )
    return standing


def token_of(secret: str) -> Token | None:
    """The token in force that this secret opens with, its owner loaded; None for any other."""
    in_force = Token.objects.in_force(journal.now()).select_related("user")
    token = in_force.filter(digest=_digest(secret)).first()
    return token if token and token.user.may_edit else None
