"""People who log in, and what they may do."""

from django.contrib.auth.models import AbstractUser
from django.db import models


class Role(models.TextChoices):
    """What a person may do: read what is published, curate the record, or also keep the reference data and the people."""

    READER = "reader", "Reader"
    EDITOR = "editor", "Editor"
    ADMIN = "admin", "Admin"


class User(AbstractUser):
    """A person of the newsroom."""

    role = models.CharField(max_length=10, choices=Role.choices, default=Role.READER)

    @property
    def may_edit(self) -> bool:
        """Whether the person may curate claims and events."""
        return self.is_active and (self.is_superuser or self.role in (Role.EDITOR, Role.ADMIN))
