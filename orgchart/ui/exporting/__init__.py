"""Exporting from the window: what to write, and the writing in a thread."""
