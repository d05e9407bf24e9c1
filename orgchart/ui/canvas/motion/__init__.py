"""Cards that glide from their old to their new places after a change.

The chart is laid out and known at once; only its picture takes a moment to arrive.
"""
