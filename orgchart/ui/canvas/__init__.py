"""The canvas: one widget that paints what is visible of a chart, and its gestures."""
