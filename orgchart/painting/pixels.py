"""A picture as rows of pixels, a band at a time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from orgchart.painting import PicturePainter


def paint_band(
    picture: PicturePainter, scale: float, band: tuple[int, int, int], *, alpha: bool
) -> NDArray[np.uint8]:
    """The pixels of a band, as rows of bytes: RGB, or RGBA with ``alpha``.

    ``band`` is its width, the row it begins with, and its height, in pixels; ``scale`` is
    pixels a unit of the picture.
    """
    width, top, height = band
    formats = QImage.Format
    kind = formats.Format_ARGB32_Premultiplied if alpha else formats.Format_RGB32
    image = QImage(width, height, kind)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.translate(0, -top)
        painter.scale(scale, scale)
        # A pixel more each way, as the picture may end within the last one.
        picture.paint(painter, QRectF(0, top / scale, (width + 1) / scale, (height + 1) / scale))
    return _rows(image, alpha=alpha)


def _rows(image: QImage, *, alpha: bool) -> NDArray[np.uint8]:
    formats = QImage.Format
    pixels = image.convertToFormat(formats.Format_RGBA8888 if alpha else formats.Format_RGB888)
    length = pixels.width() * (4 if alpha else 3)
    flat = np.frombuffer(pixels.constBits(), np.uint8)
    return flat.reshape(pixels.height(), pixels.bytesPerLine())[:, :length].copy()
