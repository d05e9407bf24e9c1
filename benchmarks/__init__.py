"""What is measured, how, and against whom: ``make bench`` (see README.md)."""
