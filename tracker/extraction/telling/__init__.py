"""Telling: what words of time mean, given where the telling stands: at the day of the report, or in the midst of a story."""
