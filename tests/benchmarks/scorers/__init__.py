"""What counts as right: the project's own scorers, one for each kind of finding."""
