"""The article inside a document, and its sentences."""

from datetime import date

from django.db import models

from tracker.vocabulary.languages import why_unread


class ArticleQuerySet(models.QuerySet["Article"]):
    """Articles by when they were known."""

    def current(self) -> "ArticleQuerySet":
        """The newest version of each page."""
        return self.filter(superseded_by__isnull=True)

    def known_by(self, as_of: date) -> "ArticleQuerySet":
        """Articles published by that day."""
        return self.filter(published_on__lte=as_of)


class Article(models.Model):
    """Clean text with its date and byline. `superseded_by` is the newer version of the same page, where there is one."""

    document = models.OneToOneField("tracker.Document", models.PROTECT, related_name="article")
    source = models.ForeignKey("tracker.Source", models.SET_NULL, null=True, blank=True, related_name="articles")
    conflict = models.ForeignKey("tracker.Conflict", models.SET_NULL, null=True, blank=True, related_name="articles")
    title = models.CharField(max_length=500)
    byline = models.CharField(max_length=300, blank=True)
    dateline = models.CharField(max_length=300, blank=True)
    language = models.CharField(max_length=8, default="en")
    published_on = models.DateField(db_index=True)
    date_is_assumed = models.BooleanField(default=False, help_text="The page gave no date; the day it came in stands for it.")
    text = models.TextField()
    origin = models.CharField(max_length=200, blank=True, help_text="The wire service whose report this copies.")
    reader_version = models.CharField(max_length=40)
    read_at = models.DateTimeField()
    superseded_by = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="supersedes")

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ("-published_on", "-id")

    def __str__(self) -> str:
        return self.title

    @property
    def why_unread(self) -> str:
        """Why no claim is read out of it, without a full stop; "" where its language is one whose claims are read."""
        return why_unread(self.language)


class Passage(models.Model):
    """A sentence, as offsets into the article's text."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="passages")
    order = models.PositiveIntegerField()
    paragraph = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering = ("article", "order")
        constraints = (
            models.UniqueConstraint(fields=("article", "order"), name="passage_order_once"),
            models.CheckConstraint(condition=models.Q(end__gt=models.F("start")), name="passage_not_empty"),
        )

    def __str__(self) -> str:
        return self.article.text[self.start : self.end]
