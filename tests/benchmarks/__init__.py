"""The reading bench: what the reader finds in corpora that others wrote, and how fast."""
