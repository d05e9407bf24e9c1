"""The page on which it is chosen what cards show, and in which colours."""
