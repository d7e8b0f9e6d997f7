"""Editions: a number that moves whenever what the public sees may have moved, so that answers can be cached and compared."""

from django.db import models
from django.db.models import Max


class Edition(models.Model):
    """One derivation of the record: when it was made and why."""

    made_at = models.DateTimeField()
    because = models.CharField(max_length=200)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return f"edition {self.pk}"

    @classmethod
    def current(cls) -> int:
        """The number of the newest edition; 0 for an empty record."""
        newest: int | None = cls.objects.aggregate(newest=Max("pk"))["newest"]
        return newest or 0
