"""What came in: bytes that never change."""

from django.db import models


class Document(models.Model):
    """One version of a page or file. A changed page is a new Document of the same address."""

    url = models.CharField(max_length=2000, db_index=True)
    version = models.PositiveIntegerField(default=1)
    sha256 = models.CharField(max_length=64, db_index=True)
    media_type = models.CharField(max_length=100, blank=True)
    body = models.BinaryField()
    fetched_at = models.DateTimeField()

    class Meta:
        ordering = ("url", "version")
        constraints = (
            models.UniqueConstraint(fields=("url", "sha256"), name="document_once"),
            models.UniqueConstraint(fields=("url", "version"), name="document_version_once"),
        )

    def __str__(self) -> str:
        return f"{self.url} v{self.version}"
