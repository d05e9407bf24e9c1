"""Texts that read in their own direction, wherever they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """A text set apart from what is around it, between marks that nobody sees.

    Numbers have no direction of their own: on a desktop that is read from right to left "3–5"
    would be shown as "5–3".
    """
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def at_start() -> Qt.AlignmentFlag:
    """Where a line of a label begins on this desktop, in the middle of its height.

    A label by itself goes by its text, and so leaves English on the left of a mirrored window.
    """
    return _side(Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)


def at_end() -> Qt.AlignmentFlag:
    """The other side than `at_start`."""
    return _side(Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)


def _side(plain: Qt.AlignmentFlag, mirrored: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = mirrored if is_mirrored else plain
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def pointing(icon: str) -> str:
    """The name of the icon that points forwards, or back, as another one does in English."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return icon
    shape, _, way = icon.rpartition("-")
    return f"{shape}-{'left' if way == 'right' else 'right'}"
