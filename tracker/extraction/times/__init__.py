"""Times: every expression of time in a text, found and resolved."""

from tracker.extraction.times.finding import find_times

__all__ = ["find_times"]
