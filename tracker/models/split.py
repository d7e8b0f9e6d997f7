"""Splits: an editor's word that a claim does not belong under an event."""

from django.db import models


class Split(models.Model):
    """A claim that must never again be placed under an event, unless it is pinned there."""

    claim = models.ForeignKey("tracker.Claim", models.CASCADE, related_name="splits")
    event_key = models.CharField(max_length=80)
    by = models.ForeignKey("tracker.User", models.PROTECT, related_name="splits")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("claim", "event_key"), name="split_once"),)

    def __str__(self) -> str:
        return f"{self.claim_id} not under {self.event_key}"
