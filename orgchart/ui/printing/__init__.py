"""What a window prints besides the chart itself."""
