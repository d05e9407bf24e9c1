"""Text that any program can read back from XML."""

from __future__ import annotations

import re

# Source: Extensible Markup Language 1.0, section 2.2; line ends: section 2.11.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")


def clean(text: str) -> str:
    """The text with � for what XML cannot hold, and its lines ended by line feeds."""
    return text if text.isprintable() else _NOT_IN_XML.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def is_strange(text: str) -> bool:
    """Whether `clean` would replace a character."""
    return not text.isprintable() and _NOT_IN_XML.search(text) is not None
