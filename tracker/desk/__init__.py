"""The only hands that write: verbs, keyword-only, each change with a name and a reason."""
