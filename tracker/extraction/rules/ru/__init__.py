"""Reading knowledge for Russian."""
