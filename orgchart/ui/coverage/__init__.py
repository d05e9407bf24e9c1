"""The page that shows who takes care of what."""
