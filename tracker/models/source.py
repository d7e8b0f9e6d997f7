"""Outlets: whose words are read, where they stand, and how far they are trusted."""

from django.db import models

from tracker.models.claim import Claim


class Grade(models.TextChoices):
    """Reliability of a source on the Admiralty (NATO) scale."""

    A = "A", "Completely reliable"
    B = "B", "Usually reliable"
    C = "C", "Fairly reliable"
    D = "D", "Not usually reliable"
    E = "E", "Unreliable"
    F = "F", "Cannot be judged"


class SourceQuerySet(models.QuerySet["Source"]):
    """Outlets by what readers may know of them."""

    def public(self) -> "SourceQuerySet":
        """Outlets somebody graded or described, or read something public of: `public_articles` says of how many articles."""
        counting = models.Q(articles__claims__in=Claim.objects.counting())
        counted = self.annotate(public_articles=models.Count("articles", filter=counting, distinct=True))
        return counted.exclude(grade=Grade.F, about="", public_articles=0)


class Source(models.Model):
    """An outlet, with its alignment (`side`, none for an independent voice), its owner and its grade."""

    key = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=200)
    domains = models.JSONField(default=list, blank=True, help_text="Host names whose pages are this outlet's.")
    side = models.ForeignKey("tracker.Side", models.SET_NULL, null=True, blank=True, related_name="sources")
    grade = models.CharField(max_length=1, choices=Grade.choices, default=Grade.F)
    owner = models.CharField(max_length=200, blank=True, help_text="Outlets of one owner count as one voice.")
    publishes_on_reading = models.BooleanField(
        default=False, help_text="What is read from it is public at once, marked as not reviewed."
    )
    shows_text = models.BooleanField(default=False, help_text="Its licence lets readers see the whole text.")
    licence = models.CharField(max_length=200, blank=True)
    about = models.TextField(blank=True)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name
