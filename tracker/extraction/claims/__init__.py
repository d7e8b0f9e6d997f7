"""Claims: who is said to have done what to whom, where, when, on whose word."""

from tracker.extraction.claims.assemble import assemble

__all__ = ["assemble"]
