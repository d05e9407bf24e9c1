"""The style sheet of the window, from its template and a theme."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QPainter, QPixmap

from orgchart.resources import resource
from orgchart.ui.style.colours import colours

_MARKS = {"caret": ("caret-down-bold", "textSecondary"), "check": ("check-bold", "onAccent")}
_MARK_SIZE = 12


def style_sheet(theme: str) -> str:
    """The style sheet of a theme; ``{token}`` in the template is a colour, or a mark's file."""
    values = dict(colours(theme))
    for mark, (name, token) in _MARKS.items():
        values[mark] = _mark_file(theme, mark, name, values[token])
    template = resource("window.qss").read_text(encoding="utf-8")
    return re.sub(r"\{(\w+)\}", lambda match: values[match[1]], template)


def _mark_file(theme: str, mark: str, name: str, colour: str) -> str:
    """A mark as an image file, beside it one for fine screens: style sheets take files only."""
    folder = Path(_folder().path())
    for scale, suffix in ((1, ""), (2, "@2x"), (3, "@3x")):
        _draw_mark(name, colour, scale).save(str(folder / f"{mark}-{theme}{suffix}.png"))
    return (folder / f"{mark}-{theme}.png").as_posix()


def _draw_mark(name: str, colour: str, scale: int) -> QPixmap:
    from orgchart.ui.style.icons import draw_icon

    pixmap = QPixmap(QSize(_MARK_SIZE, _MARK_SIZE) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        draw_icon(painter, name, QRect(0, 0, _MARK_SIZE, _MARK_SIZE), QColor(colour))
    return pixmap


@cache
def _folder() -> QTemporaryDir:
    return QTemporaryDir()
