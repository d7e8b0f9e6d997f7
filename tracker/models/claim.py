"""Claims: what a passage says, on whose word, affirmed or denied."""

from datetime import date
from typing import TYPE_CHECKING

from django.db import models

from tracker.vocabulary import CODES, Action, Extent, Modality, PlacePrecision, Resolution, Review, Stance, When
from tracker.vocabulary.voices import in_full

if TYPE_CHECKING:
    from tracker.models.location import Location


def _choices(words: type) -> list[tuple[str, str]]:
    return [(word.value, word.value.replace("_", " ")) for word in words]  # type: ignore[attr-defined]


class ClaimQuerySet(models.QuerySet["Claim"]):
    """Claims by their review, their place and the two clocks."""

    def accepted(self) -> "ClaimQuerySet":
        """Claims an editor accepted, a correction's own among them."""
        return self.filter(review=Review.ACCEPTED)

    def proposed(self) -> "ClaimQuerySet":
        """Claims that wait for a verdict."""
        return self.filter(review=Review.PROPOSED)

    def counting(self) -> "ClaimQuerySet":
        """Claims that derivation sees: accepted ones, and unreviewed ones of outlets that publish on reading."""
        unreviewed = models.Q(review=Review.PROPOSED, article__source__publishes_on_reading=True)
        return self.filter(models.Q(review=Review.ACCEPTED) | unreviewed, article__superseded_by__isnull=True)

    def for_quoting(self) -> "ClaimQuerySet":
        """Claims with all that a page shows beside their words; a template that asks for more fails instead of querying."""
        beside = self.select_related("article__source__side", "article__document", "speaker_side", "location")
        return beside.fetch_mode(models.FETCH_RAISE)

    def at(self, location: "Location") -> "ClaimQuerySet":
        """Claims about a place."""
        return self.filter(location=location)

    def known_by(self, as_of: date) -> "ClaimQuerySet":
        """Claims reported by that day."""
        return self.filter(reported_on__lte=as_of)


class Claim(models.Model):
    """Who is said to have done what to whom, where and when, by which voice. Only its review may change.

    A correction is a claim of its own that points at the one it corrects; an editor's own claim has `filed_by`.
    """

    key = models.CharField(max_length=80, unique=True)
    article = models.ForeignKey("tracker.Article", models.CASCADE, related_name="claims")
    passage = models.ForeignKey("tracker.Passage", models.SET_NULL, null=True, related_name="claims")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    action = models.CharField(max_length=30, choices=_choices(Action), db_index=True)
    acled = models.CharField(max_length=100)
    plover = models.CharField(max_length=60)
    modality = models.CharField(max_length=15, choices=_choices(Modality))
    stance = models.CharField(max_length=10, choices=_choices(Stance))
    speaker_name = models.CharField(max_length=300, blank=True)
    speaker_text = models.CharField(max_length=300, blank=True, help_text="What the report calls them.")
    speaker = models.ForeignKey("tracker.Actor", models.SET_NULL, null=True, blank=True, related_name="said")
    speaker_side = models.ForeignKey("tracker.Side", models.SET_NULL, null=True, blank=True, related_name="said")
    speaker_is_anonymous = models.BooleanField(default=False)
    place_name = models.CharField(max_length=300, blank=True)
    location = models.ForeignKey("tracker.Location", models.SET_NULL, null=True, blank=True, related_name="claims")
    place_precision = models.CharField(max_length=10, choices=_choices(PlacePrecision), default=PlacePrecision.UNKNOWN)
    place_relation = models.CharField(max_length=40, blank=True)
    place_extent = models.CharField(max_length=5, choices=_choices(Extent), default=Extent.WHOLE)
    edtf = models.CharField(max_length=60, blank=True)
    first_on = models.DateField(null=True, blank=True)
    last_on = models.DateField(null=True, blank=True)
    wording = models.CharField(max_length=200, blank=True)
    anchor_on = models.DateField(null=True, blank=True)
    resolution = models.CharField(max_length=10, choices=_choices(Resolution), default=Resolution.UNKNOWN)
    reported_on = models.DateField(db_index=True)
    numbers = models.JSONField(default=list, blank=True)
    rules = models.JSONField(default=list, blank=True)
    evidence = models.JSONField(default=list, blank=True)
    background = models.BooleanField(default=False)
    review = models.CharField(max_length=10, choices=_choices(Review), default=Review.PROPOSED, db_index=True)
    reviewed_by = models.ForeignKey("tracker.User", models.PROTECT, null=True, blank=True, related_name="verdicts")
    reviewed_at = models.DateTimeField(null=True, blank=True)
    corrects = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="corrections")
    filed_by = models.ForeignKey("tracker.User", models.PROTECT, null=True, blank=True, related_name="filed_claims")
    lock = models.PositiveIntegerField(default=0, help_text="Counts saves, so that the second of two editors is told.")

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ("article", "start", "id")
        indexes = (models.Index(fields=("location", "first_on")),)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(first_on__isnull=True)
                | models.Q(last_on__isnull=True)
                | models.Q(last_on__gte=models.F("first_on")),
                name="claim_first_before_last",
            ),
            models.CheckConstraint(
                condition=models.Q(reviewed_by__isnull=True, reviewed_at__isnull=True)
                | models.Q(reviewed_by__isnull=False, reviewed_at__isnull=False),
                name="claim_reviewed_by_with_at",
            ),
            models.CheckConstraint(
                condition=models.Q(review=Review.PROPOSED) | models.Q(reviewed_by__isnull=False), name="claim_verdict_has_a_name"
            ),
        )

    def __str__(self) -> str:
        return f"{self.action}: {self.quote[:80]}"

    @property
    def when(self) -> When:
        """Its date with its doubt."""
        return When(self.edtf, self.first_on, self.last_on, self.wording, self.anchor_on, Resolution(self.resolution))

    @property
    def voice(self) -> str:
        """Who says so as a reader should see them; "" for the outlet."""
        return in_full(self.speaker_text, self.speaker_name)

    @property
    def action_label(self) -> str:
        """What a reader sees for the deed."""
        return CODES[Action(self.action)].label


class ClaimParty(models.Model):
    """Who did it, or to whom, as worded and as known."""

    class Part(models.TextChoices):
        """Which end of the deed."""

        INITIATOR = "initiator", "initiator"
        TARGET = "target", "target"

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="parties")
    part = models.CharField(max_length=10, choices=Part.choices)
    order = models.PositiveSmallIntegerField(default=0)
    name = models.CharField(max_length=300)
    actor = models.ForeignKey("tracker.Actor", models.SET_NULL, null=True, blank=True, related_name="parts")
    side = models.ForeignKey("tracker.Side", models.SET_NULL, null=True, blank=True, related_name="parts")

    class Meta:
        ordering = ("claim", "part", "order")
        constraints = (models.UniqueConstraint(fields=("claim", "part", "order"), name="party_order_once"),)

    def __str__(self) -> str:
        return self.name
