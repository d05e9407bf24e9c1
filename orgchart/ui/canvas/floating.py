"""What floats over the canvas in a corner: a raised panel with a soft shadow."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from orgchart.ui.canvas.chart_view import ChartView
from orgchart.ui.canvas.shadow import paint_shadow
from orgchart.ui.style.appearance import appearance

Corner = Literal["leading", "trailing", "middle"]

_FROM_EDGE = 16
_RADIUS = 6.0
# Room around the panel for its shadow.
ROOM = 16


class Floating(QWidget):
    """Stays at the foot of the canvas, at the side where lines begin or end, or in the middle."""

    def __init__(self, canvas: ChartView, corner: Corner, above: int = 0) -> None:
        """Begin in a corner, so many pixels above its foot."""
        super().__init__(canvas.viewport())
        self._view = canvas
        self._corner, self._above = corner, above
        self.setCursor(Qt.CursorShape.ArrowCursor)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The canvas has another size."""
        if event.type() == QEvent.Type.Resize:
            self.settle()
        return super().eventFilter(watched, event)

    @property
    def panel(self) -> QRectF:
        """The panel itself, without the room for its shadow."""
        return QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)

    def settle(self) -> None:
        """Take the place in the corner."""
        view = self._view.viewport().size()
        self.adjustSize()
        near, far = _FROM_EDGE - ROOM, view.width() - self.width() - _FROM_EDGE + ROOM
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_left = (self._corner == "leading") != mirrored
        x = (near + far) // 2 if self._corner == "middle" else near if at_left else far
        self.move(x, view.height() - self.height() - _FROM_EDGE + ROOM - self._above)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Shadow, ground and hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = self.panel
        paint_shadow(painter, panel, "raised", self.devicePixelRatioF())
        painter.setPen(QPen(appearance().colour("border"), 1))
        painter.setBrush(appearance().colour("surfaceRaised"))
        painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()
