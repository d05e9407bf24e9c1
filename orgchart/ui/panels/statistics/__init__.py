"""The panel of figures: headcount, spans, functions."""
