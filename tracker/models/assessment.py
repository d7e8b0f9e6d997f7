"""Assessments: the status of a place, appended whenever it moves, never changed."""

from django.db import models

from tracker.vocabulary import Status


class Assessment(models.Model):
    """What the rules said of a place when it last moved: status, holder, rule, evidence. `known_on` is the day it was known."""

    location = models.ForeignKey("tracker.Location", models.CASCADE, related_name="assessments")
    known_on = models.DateField()
    status = models.CharField(max_length=12, choices=[(s.value, s.value) for s in Status])
    holder = models.ForeignKey("tracker.Side", models.SET_NULL, null=True, blank=True, related_name="+")
    by = models.ForeignKey("tracker.Side", models.SET_NULL, null=True, blank=True, related_name="+")
    flags = models.JSONField(default=list, blank=True)
    rule = models.CharField(max_length=80)
    policy = models.CharField(max_length=40)
    because = models.TextField()
    since_edtf = models.CharField(max_length=60, blank=True)
    used = models.JSONField(default=list, blank=True)
    set_aside = models.JSONField(default=list, blank=True)
    assessed_at = models.DateTimeField()

    class Meta:
        ordering = ("location", "-known_on", "-id")
        indexes = (models.Index(fields=("location", "-known_on")),)

    def __str__(self) -> str:
        return f"{self.location_id} {self.status} as known on {self.known_on}"
