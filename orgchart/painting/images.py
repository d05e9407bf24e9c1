"""Photos, logos and emoji."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QTransform

from orgchart.drawing.picture import Image
from orgchart.painting.pens import NO_PEN


def paint_image(painter: QPainter, image: Image) -> None:
    """The image fills its box and what stands over is cut off, as in a PDF and an SVG."""
    device = painter.combinedTransform().m22()
    pixels = _fitted(
        image.data, max(math.ceil(image.w * device), 1), max(math.ceil(image.h * device), 1)
    )
    if pixels is None:
        return
    brush = QBrush(pixels)
    placed = QTransform.fromTranslate(image.x, image.y)
    brush.setTransform(placed.scale(image.w / pixels.width(), image.h / pixels.height()))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(NO_PEN)
    painter.setBrush(brush)
    rect = QRectF(image.x, image.y, image.w, image.h)
    if image.round:
        painter.drawEllipse(rect)
    else:
        painter.drawRect(rect)


@lru_cache(maxsize=256)
def _fitted(data: bytes, width: int, height: int) -> QImage | None:
    """An image cut to the shape of a box and not larger than its pixels on the device.

    A JPEG is read at about that size in the first place, in a fraction of the time.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isEmpty():
        return None
    scale = min(max(width / size.width(), height / size.height()), 1.0)
    wanted = QSize(math.ceil(size.width() * scale), math.ceil(size.height() * scale))
    reader.setScaledSize(wanted)
    image = reader.read()
    return None if image.isNull() else _cut(image, width / height)


def _cut(image: QImage, proportion: float) -> QImage:
    """The middle of an image, as wide for its height as a box is."""
    w, h = image.width(), image.height()
    part = QRect(0, 0, min(w, round(h * proportion) or 1), min(h, round(w / proportion) or 1))
    part.moveCenter(image.rect().center())
    return image if part == image.rect() else image.copy(part)
