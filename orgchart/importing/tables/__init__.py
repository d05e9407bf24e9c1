"""From a file to a table of texts: one source format a file, each with a ``READER``."""
