"""The panel of edits: every step that was done or undone."""
