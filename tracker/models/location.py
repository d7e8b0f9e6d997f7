"""Places: a block in a district in a city in a country."""

from typing import TYPE_CHECKING

from django.db import models

from tracker.vocabulary import Kind

if TYPE_CHECKING:
    from tracker.models.conflict import Conflict


class LocationQuerySet(models.QuerySet["Location"]):
    """Places by what is known of them."""

    def of(self, conflict: "Conflict") -> "LocationQuerySet":
        """The places of one conflict's own gazetteer."""
        return self.filter(conflict=conflict)


class Location(models.Model):
    """A place with its spellings, its point (WGS 84 degrees) and the wider place around it."""

    key = models.CharField(max_length=120, unique=True)
    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in Kind])
    lat = models.FloatField(null=True, blank=True)
    lon = models.FloatField(null=True, blank=True)
    aliases = models.JSONField(default=list, blank=True)
    parent = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="children")
    country = models.CharField(max_length=2, blank=True)
    changed_at = models.DateTimeField(auto_now=True)
    conflict = models.ForeignKey("tracker.Conflict", models.CASCADE, null=True, blank=True, related_name="locations")
    origin = models.CharField(max_length=20, default="project")

    objects = LocationQuerySet.as_manager()

    class Meta:
        ordering = ("name",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(lat__isnull=True, lon__isnull=True)
                | models.Q(lat__gte=-90, lat__lte=90, lon__gte=-180, lon__lte=180),
                name="location_point_on_earth",
            ),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def point(self) -> tuple[float | None, float | None]:
        """Its latitude and longitude in degrees, else those of the place it stands in."""
        stands = self if self.lat is not None or self.parent is None else self.parent
        return stands.lat, stands.lon
