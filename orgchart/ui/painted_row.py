"""A row that is a button and paints itself, from the leading side of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from orgchart.ui.direction import isolated
from orgchart.ui.style.appearance import appearance


class PaintedRow(QAbstractButton):
    """As wide as there is room and of one height; places are told as for left to right."""

    radius = 6

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(0, self.maximumHeight())

    def paint_ground(self, painter: QPainter) -> None:
        """What tells that the pointer, a press or the focus is here."""
        colour, whole = appearance().colour, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(whole, self.radius, self.radius)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, self.radius, self.radius)

    def paint_text(self, painter: QPainter, rect: QRectF, text: str, *, ahead: bool) -> None:
        """A text at the leading side of its room, or at the trailing one."""
        left = ahead != self.mirrored
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.placed(rect), int(flags), isolated(text))

    def placed(self, rect: QRectF) -> QRectF:
        """The rectangle where it lies on this desktop."""
        if self.mirrored:
            rect.moveLeft(self.width() - rect.right())
        return rect

    @property
    def mirrored(self) -> bool:
        """Whether the desktop is read from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
