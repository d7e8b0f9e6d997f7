"""Reading knowledge for Arabic."""
