"""Filtering what one sees of a chart: the bar above the canvas, and what one chooses there."""
