"""The mark of a draft: a word in a frame, beside organisation and date."""

from __future__ import annotations

import msgspec

from orgchart.drawing.picture import Box, Shape, Stroke, Text
from orgchart.drawing.text import baseline, measure
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import TypeSize

WORD = "DRAFT"
_PAD_X, _ABOVE, _RADIUS = 8.0, 2.0, 4.0


def draft_mark_width(size: TypeSize) -> float:
    """How wide the mark is in a kind of text."""
    return measure(WORD, _bold(size).style("")) + 2 * _PAD_X


def draft_mark(right: float, top: float, size: TypeSize, theme: Theme) -> list[Shape]:
    """The mark with its end at ``right``, round a line of text that begins at ``top``."""
    ink = theme.colours.warning
    size = _bold(size)
    width = draft_mark_width(size)
    frame = Box(
        right - width,
        top - _ABOVE,
        width,
        size.line + _ABOVE,
        _RADIUS,
        theme.colours.warning_tint,
        Stroke(ink, 1.25),
    )
    word = Text(
        right - width + _PAD_X,
        round(top + baseline(size), 1),
        WORD,
        size.style(ink),
        width=width - 2 * _PAD_X,
    )
    return [frame, word]


def _bold(size: TypeSize) -> TypeSize:
    return msgspec.structs.replace(size, weight=600)
