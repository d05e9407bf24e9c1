"""Keys: those a person chose, and the sheet that lists and changes them."""
