"""Mends on the canvas: tried on a copy of the chart, seen, and then carried out or left."""
