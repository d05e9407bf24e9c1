"""A language nobody speaks: texts accented and longer, to see what is untold or has no room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from orgchart.translation import speak
from orgchart.ui.actions import actions

LONGER = 0.4
# What is filled in, HTML, and the keys of menus stay as they are.
_KEPT = re.compile(r"(\{\w*\}|<[^>]*>|&\w+;)")
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")


def longer(_context: str, text: str) -> str:
    """A text as the longest of the languages would have it: each word grows."""
    return "".join(part if _KEPT.fullmatch(part) else _grown(part) for part in _KEPT.split(text))


def _grown(part: str) -> str:
    words = (word + word[-1:] * round(LONGER * len(word)) for word in part.split(" "))
    return " ".join(words).translate(_ACCENTED)


@contextmanager
def spoken() -> Iterator[None]:
    """Say everything in it for a while."""
    speak(longer, language="xx", decimal=",", thousands=".")
    actions.cache_clear()
    try:
        yield
    finally:
        speak(None)
        actions.cache_clear()
