"""Pages: views of a few lines."""
