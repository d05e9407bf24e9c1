"""The palette: roles to drag onto the chart, by function and level."""
