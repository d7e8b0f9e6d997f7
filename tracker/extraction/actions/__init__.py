"""Actions: every deed spoken of in a text, with who did it, to whom, and in what manner of being."""

from tracker.extraction.actions.finding import find_actions

__all__ = ["find_actions"]
