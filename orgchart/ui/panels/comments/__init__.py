"""The conversations about roles, beside the canvas."""
