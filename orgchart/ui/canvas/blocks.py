"""Cards from afar: coloured blocks, with the function's initials where there is room."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.scenery import Indices, Scenery

_INITIALS_SIZE = 44.0
_CORNER = 8.0
# Below this height in pixels a block is a speck: all are set at once, as pixels of an image.
_SPECK = 3.0


def paint_initials(painter: QPainter, scenery: Scenery, camera: Camera, cards: Indices) -> None:
    """Tinted blocks with a band and the initials of the first function."""
    scale = camera.scale
    font = QFont("Source Sans Pro")
    font.setPixelSize(max(1, round(_INITIALS_SIZE * scale)))
    font.setWeight(QFont.Weight.Bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.setFont(font)
    radius = _CORNER * scale
    colours = scenery.colour[cards]
    for number in np.unique(colours).tolist():
        sign = scenery.signs.palette[number]
        rects = _rects(scenery, camera, cards[colours == number])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(sign.colours.tint))
        for rect in rects:
            painter.drawRoundedRect(rect, radius, radius)
        painter.setBrush(QColor(sign.band))
        band = 6 * scale
        painter.drawRects([QRectF(r.left(), r.top(), band, r.height()) for r in rects])
        painter.setPen(QColor(sign.colours.ink))
        for rect in rects:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, sign.initials)


def paint_blocks(painter: QPainter, scenery: Scenery, camera: Camera, cards: Indices) -> None:
    """Plain blocks in the colour of the band."""
    if not len(cards):
        return
    height = float(scenery.y1[cards[0]] - scenery.y0[cards[0]]) * camera.scale
    if height < _SPECK:
        _paint_specks(painter, scenery, camera, cards)
        return
    colours = scenery.colour[cards]
    painter.setPen(Qt.PenStyle.NoPen)
    for number in np.unique(colours).tolist():
        painter.setBrush(QColor(scenery.signs.palette[number].band))
        painter.drawRects(_rects(scenery, camera, cards[colours == number]))


def _rects(scenery: Scenery, camera: Camera, cards: Indices) -> list[QRectF]:
    scale, origin = camera.scale, camera.origin
    left = ((scenery.x0[cards] - origin.x()) * scale).tolist()
    top = ((scenery.y0[cards] - origin.y()) * scale).tolist()
    width = ((scenery.x1[cards] - scenery.x0[cards]) * scale).tolist()
    height = ((scenery.y1[cards] - scenery.y0[cards]) * scale).tolist()
    return [QRectF(*box) for box in zip(left, top, width, height, strict=True)]


def _paint_specks(painter: QPainter, scenery: Scenery, camera: Camera, cards: Indices) -> None:
    """Each card lights the pixels of its box; they are set by arrays, not one by one."""
    width, height = int(camera.view.width()), int(camera.view.height())
    pixels = np.zeros((height, width), dtype=np.uint32)
    scale, origin = camera.scale, camera.origin
    x0 = ((scenery.x0[cards] - origin.x()) * scale).astype(np.intp)
    x1 = np.ceil((scenery.x1[cards] - origin.x()) * scale).astype(np.intp)
    y = ((scenery.y0[cards] - origin.y()) * scale).astype(np.intp)
    bands = np.array([QColor(sign.band).rgba() for sign in scenery.signs.palette], dtype=np.uint32)
    ink = bands[scenery.colour[cards]]
    rows = max(1, round(float(scenery.y1[cards[0]] - scenery.y0[cards[0]]) * scale))
    for across in range(int((x1 - x0).max(initial=1))):
        for down in range(rows):
            column, row = x0 + across, y + down
            seen = (column < x1) & (column >= 0) & (column < width) & (row >= 0) & (row < height)
            pixels[row[seen], column[seen]] = ink[seen]
    image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(QPointF(0, 0), image)
