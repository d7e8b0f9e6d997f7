"""Conflicts and their sides. Colours belong to the conflict's own settings, never to the code."""

from django.db import models


class Conflict(models.Model):
    """A war or a battle that is followed: its span, where its map opens, and the day its dashboard opens on."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=200)
    summary = models.TextField(blank=True)
    country = models.CharField(max_length=2, blank=True)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)
    default_on = models.DateField(null=True, blank=True)
    centre_lat = models.FloatField(null=True, blank=True)
    centre_lon = models.FloatField(null=True, blank=True)
    zoom = models.FloatField(default=9)
    opens_new_sources = models.BooleanField(
        default=False,
        help_text="An outlet that was not known before publishes on reading, marked as not reviewed. For demonstrations.",
    )

    class Meta:
        ordering = ("name",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(ends_on__isnull=True) | models.Q(ends_on__gte=models.F("starts_on")),
                name="conflict_ends_after_start",
            ),
        )

    def __str__(self) -> str:
        return self.name


class Side(models.Model):
    """One side of a conflict, with the colours it is drawn in by day and by night."""

    conflict = models.ForeignKey(Conflict, models.CASCADE, related_name="sides")
    key = models.CharField(max_length=80, unique=True)
    name = models.CharField(max_length=120)
    colour = models.CharField(max_length=9)
    colour_dark = models.CharField(max_length=9, blank=True)
    is_state = models.BooleanField(default=False)
    order = models.PositiveSmallIntegerField(default=0)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("conflict", "order", "name")

    def __str__(self) -> str:
        return self.name
