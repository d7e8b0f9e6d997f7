"""Selections in, frozen rows in, figures out: what the window draws, as pure functions."""
