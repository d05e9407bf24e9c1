"""The ground of the canvas: a quiet grid of dots that vanishes from afar."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from orgchart.ui.canvas.camera import Camera
from orgchart.ui.style.appearance import appearance

Places = NDArray[np.intp]

_STEP = 24.0
_DOT = 1.5
_LEAST_SCALE = 0.5


def paint_ground(painter: QPainter, camera: Camera, area: QRectF) -> None:
    """Fill an area of the view and set a dot every 24 units, on whole device pixels."""
    painter.fillRect(area, appearance().colour("canvas"))
    if camera.scale < _LEAST_SCALE:
        return
    ratio, corner = camera.ratio, camera.corner
    row = _row(camera, corner.x() + round(area.left() * ratio), round(area.width() * ratio))
    top = corner.y() + round(area.top() * ratio)
    for y in _places(camera, top, round(area.height() * ratio)).tolist():
        painter.drawImage(QPointF(area.left(), area.top() + y / ratio), row)


def _row(camera: Camera, left: int, width: int) -> QImage:
    """One row of dots, so many device pixels wide from a pixel of the chart."""
    size = max(1, round(_DOT * camera.ratio))
    pixels = np.zeros((size, width + size), dtype=np.uint32)
    places = _places(camera, left, width)
    for across in range(size):
        pixels[:, places + across] = appearance().colour("canvasDot").rgba()
    stride = pixels.shape[1] * 4
    kind = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(pixels.data, width, size, stride, kind).copy()
    image.setDevicePixelRatio(camera.ratio)
    return image


def _places(camera: Camera, start: int, length: int) -> Places:
    """The device pixels from ``start`` where dots begin, those that hang in included."""
    step = _STEP * camera.scale * camera.ratio
    first, last = math.floor(start / step), math.ceil((start + length) / step)
    places = np.floor(np.arange(first, last + 1) * step).astype(np.intp) - start
    found: Places = places[(places >= 0) & (places < length)]
    return found
