"""Reading knowledge for Ukrainian."""
