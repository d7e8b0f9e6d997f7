"""Tokens: what a person's scripts show at the API's door. Only a hash of the secret is kept."""

from datetime import datetime

from django.db import models


class Scope(models.TextChoices):
    """What a token opens: reading what is not published, or also judging claims."""

    READ = "read", "Read what is not published"
    VERDICT = "verdict", "Judge claims"


class TokenQuerySet(models.QuerySet["Token"]):
    """Tokens by whether they still open anything."""

    def in_force(self, at: datetime) -> "TokenQuerySet":
        """Neither revoked nor run out, of a person who may still log in."""
        lasting = models.Q(expires_at__isnull=True) | models.Q(expires_at__gt=at)
        return self.filter(lasting, revoked_at__isnull=True, user__is_active=True)


class Token(models.Model):
    """A key to the API in a person's name. `hint` is the end of the secret, so that its owner can tell it from others."""

    user = models.ForeignKey("tracker.User", models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=100)
    digest = models.CharField(max_length=64, unique=True)
    hint = models.CharField(max_length=8)
    scopes = models.JSONField(default=list)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = TokenQuerySet.as_manager()

    class Meta:
        ordering = ("-made_at", "-id")

    def __str__(self) -> str:
        return f"{self.name} (…{self.hint}) of {self.user_id}"

    def may(self, scope: str) -> bool:
        """Whether it opens this; a token for verdicts also reads."""
        return scope in self.scopes or (scope == Scope.READ and Scope.VERDICT in self.scopes)
