"""The ground of the canvas: a quiet grid of dots that vanishes from afar."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from orgchart.ui.canvas.camera import Camera
from orgchart.ui.style.appearance import appearance

Places = NDArray[np.intp]

_STEP = 24.0
_DOT = 1.5
_LEAST_ZOOM = 0.5


def paint_ground(painter: QPainter, camera: Camera, area: QRect) -> None:
    """Fill an area of the view and set a dot every 24 units, all in device pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(area, appearance().colour("canvas"))
    if camera.zoom_level < _LEAST_ZOOM:
        return
    size = max(1, round(_DOT * camera.pixel))
    columns = _places(camera, camera.corner.x() + area.left(), area.width(), size)
    rows = _places(camera, camera.corner.y() + area.top(), area.height(), size)
    row = _row(columns, size)
    for y in rows.tolist():
        painter.drawImage(QPoint(area.left() - size, area.top() + y), row)


def _row(columns: Places, size: int) -> QImage:
    """One row of dots; it begins ``size`` before the first possible place."""
    pixels = np.zeros((size, int(columns.max(initial=0)) + 2 * size), dtype=np.uint32)
    for across in range(size):
        pixels[:, columns + size + across] = appearance().colour("canvasDot").rgba()
    height, width = pixels.shape
    kind = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.data, width, height, width * 4, kind).copy()


def _places(camera: Camera, start: int, length: int, size: int) -> Places:
    """Where dots begin, in pixels from ``start``; those that hang in are among them."""
    step = _STEP * camera.scale
    first, last = math.floor(start / step), math.ceil((start + length) / step)
    places = np.floor(np.arange(first, last + 1) * step).astype(np.intp) - start
    found: Places = places[(places > -size) & (places < length)]
    return found
