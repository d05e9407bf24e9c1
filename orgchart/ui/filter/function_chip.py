"""A function in the filter bar: its initials in its colours, on or off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from orgchart.drawing.signs import Sign
from orgchart.ui.style.appearance import appearance

HEIGHT = 26
_PAD = 8
_RADIUS = 6.0


class FunctionChip(QAbstractButton):
    """Off: ink on tint, as on a card. On: in the full colour, with a ring around it."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self.sign = sign
        self.setCheckable(True)
        self.setProperty("role", "tag")
        self.setText(sign.initials)
        self.setToolTip(sign.name)
        self.setAccessibleName(sign.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the initials."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PAD, HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Ground, initials; rings for on and for the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, on = self.sign.colours, self.isChecked()
        painter.setPen(self._ring())
        painter.setBrush(QColor(colours.band if on else colours.tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS,
                                _RADIUS)  # fmt: skip
        painter.setPen(QColor(colours.on_band if on else colours.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _ring(self) -> QPen:
        colour = appearance().colour
        if self.hasFocus():
            return QPen(colour("focus"), 2)
        if self.isChecked():
            return QPen(colour("text"), 1.5)
        return QPen(colour("borderStrong"), 1) if self.underMouse() else QPen(Qt.PenStyle.NoPen)
