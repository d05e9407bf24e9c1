"""Audiences in the window: who sees what, and the chart as they see it."""
