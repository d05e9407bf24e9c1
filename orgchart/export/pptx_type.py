"""Type in a face that every Office has: how wide it runs, and how large it may be.

Arial has the advance widths of Helvetica, which reportlab knows (as has Liberation Sans), so
text is measured without the face. What those tables lack is measured in the chart's own faces,
with a margin.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from orgchart.drawing.picture import TextStyle
from orgchart.drawing.text import measure

FACE = "Arial"
# Arial looks as large as the chart's own face at this share of its size: the heights of their
# small letters are 0.519 and 0.486 of it.
LARGEST = 0.94
LEAST = 0.5
_STEP = 0.02
# Frames stay so much emptier than measured, for what programs round.
_MARGIN = 0.985
_UNKNOWN_WIDER = 1.15
_PARTS = re.compile(r"[^\s-]*-+|[^\s-]+|\s+")


def width_of(text: str, style: TextStyle) -> float:
    """The advance of a text in Arial at a style's own size, in units."""
    return _em_width(text, style.weight >= 600) * style.size


@lru_cache(maxsize=1 << 16)
def _em_width(text: str, bold: bool) -> float:
    if _is_known(text):
        widths = _widths(bold)
        return sum(widths[byte] for byte in text.encode("cp1252")) / 1000
    return measure(text, TextStyle(100, 700 if bold else 400)) / 100 * _UNKNOWN_WIDER


def _is_known(text: str) -> bool:
    if text.isascii():
        return text.isprintable()
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return text.isprintable()


@cache
def _widths(bold: bool) -> Sequence[int]:
    from reportlab.pdfbase import pdfmetrics

    widths: Sequence[int] = pdfmetrics.getFont("Helvetica-Bold" if bold else "Helvetica").widths
    return widths


def share_for(text: str, style: TextStyle, room: float, lines: int) -> float:
    """The largest share of a style's size at which a text needs no more lines in a room."""
    share = LARGEST
    parts = _PARTS.findall(text)
    while share > LEAST and _lines(parts, style, room * _MARGIN / share) > lines:
        share -= _STEP
    return share


def share_on_line(text: str, style: TextStyle, room: float) -> float:
    """The largest share of a style's size at which a text fits on one line of a room."""
    wide = width_of(text, style)
    return min(LARGEST, room / wide) if wide else LARGEST


def _lines(parts: Sequence[str], style: TextStyle, room: float) -> int:
    """How many lines a program makes of words; one that is too wide is broken."""
    lines, at = 1, 0.0
    for part in parts:
        wide = width_of(part, style)
        if part.isspace() or at + wide <= room:
            at += wide
        else:
            lines += (at > 0) + int(wide / room)
            at = wide % room if wide > room else wide
    return lines
