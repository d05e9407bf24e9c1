"""The colours of the window by token name."""

from __future__ import annotations

from functools import cache

import msgspec
from PySide6.QtGui import QColor

from orgchart.drawing.tokens import tokens


class _Colours(msgspec.Struct, frozen=True):
    colours: dict[str, str]


@cache
def colours(theme: str) -> dict[str, str]:
    """Every colour of a theme by its token name, as "#RRGGBB"."""
    return msgspec.json.decode(tokens().themes[theme], type=_Colours).colours


def faded(colour: str, opacity: float) -> QColor:
    """A colour that lets ``1 - opacity`` of what is behind it through."""
    found = QColor(colour)
    found.setAlphaF(opacity)
    return found
