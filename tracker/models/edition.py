"""Editions: a number that moves whenever what the public sees may have moved, so that answers can be cached and compared."""

from django.db import models


class Edition(models.Model):
    """One derivation of the record: when it was made and why."""

    made_at = models.DateTimeField()
    because = models.CharField(max_length=200)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return f"edition {self.pk}"

    @classmethod
    def current(cls) -> str:
        """The mark of the newest edition: number and moment, so that a restored record is told apart; "0" for an empty one."""
        newest = cls.objects.order_by("-pk").values_list("pk", "made_at").first()
        return f"{newest[0]}-{newest[1]:%Y%m%dT%H%M%S%f}" if newest else "0"
