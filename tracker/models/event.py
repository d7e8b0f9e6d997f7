"""Events: what the record holds to have happened, and the claims placed under them."""

from datetime import date
from typing import TYPE_CHECKING

from django.db import models

from tracker.vocabulary import CODES, Action, Modality, Publication, Resolution, When

if TYPE_CHECKING:
    from tracker.models.location import Location


class EventQuerySet(models.QuerySet["Event"]):
    """Events by publication, place and the two clocks."""

    def published(self) -> "EventQuerySet":
        """What the public may see."""
        return self.filter(publication=Publication.PUBLISHED)

    def at(self, location: "Location") -> "EventQuerySet":
        """Events at a place."""
        return self.filter(location=location)

    def during(self, when: When) -> "EventQuerySet":
        """Events that share a day with a When; undated ones never do."""
        events = self.exclude(first_on=None, last_on=None)
        if when.last:
            events = events.filter(models.Q(first_on__isnull=True) | models.Q(first_on__lte=when.last))
        if when.first:
            events = events.filter(models.Q(last_on__isnull=True) | models.Q(last_on__gte=when.first))
        return events

    def known_by(self, as_of: date) -> "EventQuerySet":
        """Events first reported by that day."""
        return self.filter(known_on__lte=as_of)


class Event(models.Model):
    """Claims gathered into one happening. All but its editing is derived; `known_on` is the day of its first report.

    `title` is derived until an editor gives one (`title_is_edited`). `is_unreviewed` while no claim of it was accepted.
    """

    key = models.CharField(max_length=80, unique=True)
    conflict = models.ForeignKey("tracker.Conflict", models.CASCADE, null=True, blank=True, related_name="events")
    title = models.CharField(max_length=300)
    title_is_edited = models.BooleanField(default=False)
    action = models.CharField(max_length=30, choices=[(a.value, a.value) for a in Action], db_index=True)
    modality = models.CharField(max_length=15, choices=[(m.value, m.value) for m in Modality])
    location = models.ForeignKey("tracker.Location", models.SET_NULL, null=True, blank=True, related_name="events")
    place_name = models.CharField(max_length=300, blank=True)
    edtf = models.CharField(max_length=60, blank=True)
    first_on = models.DateField(null=True, blank=True)
    last_on = models.DateField(null=True, blank=True)
    wording = models.CharField(max_length=200, blank=True)
    resolution = models.CharField(max_length=10, choices=[(r.value, r.value) for r in Resolution])
    known_on = models.DateField(db_index=True)
    is_disputed = models.BooleanField(default=False)
    is_claimed_only = models.BooleanField(default=False)
    is_unreviewed = models.BooleanField(default=True)
    numbers = models.JSONField(default=list, blank=True)
    voices = models.PositiveIntegerField(default=0)
    sides = models.ManyToManyField("tracker.Side", blank=True, related_name="events")
    publication = models.CharField(max_length=10, choices=[(p.value, p.value) for p in Publication], default=Publication.DRAFT)
    publication_is_edited = models.BooleanField(default=False)
    published_by = models.ForeignKey("tracker.User", models.PROTECT, null=True, blank=True, related_name="published_events")
    published_at = models.DateTimeField(null=True, blank=True)
    lock = models.PositiveIntegerField(default=0)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ("first_on", "id")
        indexes = (models.Index(fields=("conflict", "first_on")), models.Index(fields=("location", "first_on")))
        constraints = (
            models.CheckConstraint(
                condition=models.Q(first_on__isnull=True)
                | models.Q(last_on__isnull=True)
                | models.Q(last_on__gte=models.F("first_on")),
                name="event_first_before_last",
            ),
        )

    def __str__(self) -> str:
        return self.title

    @property
    def when(self) -> When:
        """Its date with its doubt."""
        return When(self.edtf, self.first_on, self.last_on, self.wording, None, Resolution(self.resolution))

    @property
    def action_label(self) -> str:
        """What a reader sees for the deed."""
        return CODES[Action(self.action)].label


class Placement(models.Model):
    """A claim under an event, with the reasons that put it there or the editor who pinned it."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="placements")
    claim = models.OneToOneField("tracker.Claim", models.CASCADE, related_name="placement")
    score = models.FloatField(default=1.0)
    reasons = models.JSONField(default=list, blank=True)
    pinned_by = models.ForeignKey("tracker.User", models.PROTECT, null=True, blank=True, related_name="pins")
    pinned_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("event", "claim")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(pinned_by__isnull=True, pinned_at__isnull=True)
                | models.Q(pinned_by__isnull=False, pinned_at__isnull=False),
                name="placement_pinned_by_with_at",
            ),
        )

    def __str__(self) -> str:
        return f"{self.claim_id} under {self.event_id}"
