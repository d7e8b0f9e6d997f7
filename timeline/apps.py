"""The window as a Django application."""

from django.apps import AppConfig


class TimelineConfig(AppConfig):
    """The window."""

    name = "timeline"
    verbose_name = "Timeline"
