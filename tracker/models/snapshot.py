"""Snapshots: the rows behind a chart as they stood once, for embeds that must never change."""

from django.db import models


class SnapshotQuerySet(models.QuerySet["Snapshot"]):
    """Snapshots by what they are cited for."""

    def cited(self, chart: str, query: str) -> "SnapshotQuerySet":
        """Those of a chart and a selection, the first that was made before all others."""
        return self.filter(chart=chart, query=query).order_by("id")


class Snapshot(models.Model):
    """A chart's rows, frozen. `key` is made of what it holds, so that the same rows are kept once; rows are only ever added.

    `query` is the selection it was made of, `rows` what the figure draws, `table` what a reader or a file is given. An editor
    may withdraw one (`withdrawn_at`): its address then says so and shows nothing.
    """

    key = models.CharField(max_length=32, unique=True)
    chart = models.CharField(max_length=20)
    query = models.TextField(blank=True)
    edition = models.CharField(max_length=60)
    known_on = models.DateField()
    rows = models.JSONField()
    table = models.JSONField()
    alt = models.TextField()
    made_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = SnapshotQuerySet.as_manager()

    class Meta:
        ordering = ("-made_at", "-id")

    def __str__(self) -> str:
        return f"{self.chart} {self.key}"
