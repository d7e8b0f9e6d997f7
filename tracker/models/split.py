"""Splits: an editor's word that two claims are not about one happening."""

from django.db import models


class Split(models.Model):
    """Two claims that must never stand under one event, unless they are pinned there."""

    claim = models.ForeignKey("tracker.Claim", models.CASCADE, related_name="splits")
    other = models.ForeignKey("tracker.Claim", models.CASCADE, related_name="+")
    by = models.ForeignKey("tracker.User", models.PROTECT, related_name="splits")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("claim", "other"), name="split_once"),
            models.CheckConstraint(condition=~models.Q(claim=models.F("other")), name="split_of_two"),
        )

    def __str__(self) -> str:
        return f"{self.claim_id} apart from {self.other_id}"
