"""Revisions: who changed what, when, why, from what to what."""

from django.db import models


class Revision(models.Model):
    """One change by a person. Rows are only ever added."""

    noun = models.CharField(max_length=30)
    key = models.CharField(max_length=120)
    verb = models.CharField(max_length=30)
    by = models.ForeignKey("tracker.User", models.PROTECT, related_name="revisions")
    at = models.DateTimeField()
    reason = models.TextField()
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)

    class Meta:
        ordering = ("-at", "-id")
        indexes = (models.Index(fields=("noun", "key")),)
        constraints = (models.CheckConstraint(condition=~models.Q(reason=""), name="revision_has_a_reason"),)

    def __str__(self) -> str:
        return f"{self.verb} {self.noun} {self.key}"
