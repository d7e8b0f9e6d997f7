"""The record as a Django application."""

from django.apps import AppConfig


class TrackerConfig(AppConfig):
    """The record."""

    name = "tracker"
    verbose_name = "Record"
