"""The rules, one a file: each file defines ``RULE``."""
