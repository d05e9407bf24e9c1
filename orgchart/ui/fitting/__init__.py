"""A chart on the canvas arranged to be large on a page, and kept so while it is edited."""
