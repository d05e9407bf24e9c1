"""Scenarios in the window: which is shown, new ones, settling them with today, taking them over."""
