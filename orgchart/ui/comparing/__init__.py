"""Two charts compared in the window: before, changes and after in one geometry, and who moves."""
