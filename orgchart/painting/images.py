"""Photos, logos and emoji."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform

from orgchart.drawing.picture import Image
from orgchart.painting.pens import NO_PEN


def paint_image(painter: QPainter, image: Image) -> None:
    """The image fills its box and what stands over is cut off, as in a PDF and an SVG."""
    device = painter.combinedTransform().m22()
    pixels = _fitted(image.data, math.ceil(image.w * device), math.ceil(image.h * device))
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


@lru_cache(maxsize=512)
def _fitted(data: bytes, width: int, height: int) -> QImage | None:
    """An image cut to the shape of a box and not much larger than its pixels on the device."""
    image = QImage.fromData(QByteArray(data))
    if image.isNull():
        return None
    scale = max(width / image.width(), height / image.height())
    cut = QRect(0, 0, round(width / scale), round(height / scale))
    cut.moveCenter(image.rect().center())
    image = image.copy(cut)
    if scale >= 1:
        return image
    return image.scaled(
        width,
        height,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
