"""The table of all roles: a view beside the canvas, sorted, filtered and edited like a sheet."""
