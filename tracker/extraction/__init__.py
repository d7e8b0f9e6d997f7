"""Pure reading: a document goes in, dated and attributed claims come out. No Django, no clock, no network."""
