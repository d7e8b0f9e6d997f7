"""Who takes part: groups, states, offices and persons."""

from django.db import models


class Actor(models.Model):
    """Someone who acts or speaks, with the side they belong to and the actor they speak for."""

    key = models.CharField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    side = models.ForeignKey("tracker.Side", models.SET_NULL, null=True, blank=True, related_name="actors")
    aliases = models.JSONField(default=list, blank=True)
    demonyms = models.JSONField(default=list, blank=True)
    is_state = models.BooleanField(null=True, blank=True)
    is_person = models.BooleanField(default=False)
    represents = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="representatives")
    category = models.CharField(max_length=10, blank=True, help_text="PLOVER sector: MIL, GOV, REB, CVL, ...")
    country = models.CharField(max_length=2, blank=True)
    changed_at = models.DateTimeField(auto_now=True)
    about = models.TextField(blank=True)
    origin = models.CharField(max_length=20, default="project")

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name
