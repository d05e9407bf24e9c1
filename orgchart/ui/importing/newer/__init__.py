"""The page on which a newer list updates the chart that is there."""
