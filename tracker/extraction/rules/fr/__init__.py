"""Reading knowledge for French."""
