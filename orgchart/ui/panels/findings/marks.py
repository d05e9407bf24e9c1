"""The shapes of findings in panels: the very ones that stand on the cards."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from orgchart.drawing.look import State
from orgchart.drawing.marks import finding
from orgchart.painting import ShapePainter
from orgchart.ui.style.appearance import appearance

_SHAPES = ShapePainter({})
_BOX = 18


def paint_mark(
    painter: QPainter, state: State, centre: QPointF, d: float, ground: str = "chrome"
) -> None:
    """Paint the shape of a state, ``d`` pixels across, on a ground of that colour."""
    colour = appearance().colour
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = colour(state).name()
    _SHAPES.paint(painter, finding(state, centre.x(), centre.y(), d, ink, colour(ground).name()))
    painter.restore()


class Mark(QWidget):
    """The shape of a state beside a text that names it."""

    def __init__(self, state: State, d: float = 13.0) -> None:
        super().__init__()
        self._state, self._d = state, d
        self.setFixedSize(_BOX, _BOX)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The shape in the colours of now."""
        painter = QPainter(self)
        paint_mark(painter, self._state, QPointF(_BOX / 2, _BOX / 2), self._d)
        painter.end()
