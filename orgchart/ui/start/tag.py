"""A word in a tinted pill."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from orgchart.ui.style.appearance import appearance

_HEIGHT = 18
_PAD = 5
_RADIUS = 4.0


class Tag(QWidget):
    """A short word that is to be noticed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setProperty("role", "tag")

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as its word."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 2 * _PAD, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The word is never cut."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Tint and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(appearance().colour("accentTint"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setPen(appearance().colour("accentInk"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
