"""What is said when something from outside cannot be used."""

from __future__ import annotations


class InputError(Exception):
    """A file, an option or a value that cannot be used.

    The text is one or two sentences for a person: what is wrong, where, and what to do.
    """
