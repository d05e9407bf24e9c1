"""Keys as they are painted in lists: each combination in a small frame."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPen

from orgchart.ui.style.appearance import appearance

_HEIGHT = 20
_PAD = 6
_GAP = 4
_RADIUS = 4.0


def spoken_keys(keys: Sequence[str]) -> list[str]:
    """Combinations as this system writes them: "Ctrl+D", on macOS "⌘D"."""
    native = QKeySequence.SequenceFormat.NativeText
    return [QKeySequence(each).toString(native) for each in keys]


def paint_caps(
    painter: QPainter, rect: QRect, keys: Sequence[str], font: QFont, *, from_right: bool
) -> int:
    """Paint combinations from one side of a rectangle; the room they take."""
    metrics, taken = QFontMetrics(font), 0
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "Ctrl++" reads so everywhere
    painter.setFont(font)
    for text in reversed(keys) if from_right else keys:
        wide = metrics.horizontalAdvance(text) + 2 * _PAD
        left = rect.right() + 1 - taken - wide if from_right else rect.left() + taken
        cap = QRectF(left, rect.center().y() - _HEIGHT // 2 + 1, wide, _HEIGHT)
        painter.setPen(QPen(appearance().colour("border"), 1))
        painter.setBrush(appearance().colour("surfaceSunken"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(appearance().colour("textSecondary"))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), text)
        taken += wide + _GAP
    return taken
