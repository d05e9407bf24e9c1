"""The ground of the canvas: a quiet grid of dots that vanishes from afar."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPen, QPolygonF

from orgchart.ui.canvas.camera import Camera
from orgchart.ui.style.appearance import appearance

_STEP = 24.0
_LEAST_SCALE = 0.5


def paint_ground(painter: QPainter, camera: Camera, view: QRect) -> None:
    """Fill the view and set a dot every 24 units."""
    painter.fillRect(view, appearance().colour("canvas"))
    if camera.scale < _LEAST_SCALE:
        return
    step = _STEP * camera.scale
    shift = camera.to_view(QPointF(0, 0))
    painter.translate(shift.x() % step, shift.y() % step)
    painter.setPen(QPen(appearance().colour("canvasDot"), 2))
    painter.drawPoints(_dots(step, view.width(), view.height()))
    painter.resetTransform()


@lru_cache(maxsize=4)
def _dots(step: float, width: int, height: int) -> QPolygonF:
    across, down = range(-1, int(width // step) + 1), range(-1, int(height // step) + 1)
    return QPolygonF([QPointF(i * step, j * step) for j in down for i in across])
