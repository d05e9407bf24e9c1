"""Which column means what: by what it is called and by what is in it."""
