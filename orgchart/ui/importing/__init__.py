"""The page on which a staff list becomes a chart, or updates one."""
