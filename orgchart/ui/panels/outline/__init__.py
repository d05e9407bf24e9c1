"""The outline: the chart as a tree of rows, which screen readers can read."""
