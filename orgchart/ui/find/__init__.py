"""Finding roles in the chart, and anything in the palette."""
