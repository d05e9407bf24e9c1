"""Text for XML: nothing in it can end an element or make the document unreadable."""

from __future__ import annotations

import re
from functools import lru_cache
from xml.sax.saxutils import escape

from orgchart.drawing.direction import is_rtl

# What XML 1.0 has no way to write, and the marks that turn the writing direction of all that
# follows. Source: Extensible Markup Language 1.0, section 2.2.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u202a-\u202e]")
_ID_ESCAPED = re.compile("[^A-Za-z0-9.-]")
_CACHED = 1 << 14
# Unicode's marks around a part that is read from right to left.
_FROM_RIGHT, _END = "\u2067", "\u2069"


@lru_cache(maxsize=_CACHED)
def content(text: str) -> str:
    """Text between tags."""
    return escape(text if text.isprintable() else _FORBIDDEN.sub("", text))


def quoted(text: str) -> str:
    """Text in an attribute, with its quotes."""
    return '"' + content(text).replace('"', "&quot;").replace("\n", "&#10;") + '"'


def element_id(id: str) -> str:
    """A role's id as the id of an element: always a valid name, different for different ids."""
    if id.isascii() and id.isalnum():  # as most are
        return f"role-{id}"
    return "role-" + _ID_ESCAPED.sub(lambda found: f"_{ord(found[0]):x}_", id)


def isolated(text: str) -> str:
    """The text, told to run right to left if it begins so, as it was measured."""
    return text if text.isascii() or not is_rtl(text) else f"{_FROM_RIGHT}{text}{_END}"
