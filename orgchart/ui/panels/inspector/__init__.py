"""The inspector: the selected roles, field by field."""
