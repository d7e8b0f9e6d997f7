"""Options in, one verb, a line out."""
