"""People apart from posts: what a move would do, how it is asked for, and who is not placed."""
