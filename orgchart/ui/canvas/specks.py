"""Cards as specks: each lights the pixels of its box, all set by arrays, not one by one."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

from orgchart.ui.canvas.scenery import Indices, Scenery


def specks(scenery: Scenery, cards: Indices, across: float, down: float) -> tuple[QImage, QPoint]:
    """Some cards at so many pixels a unit; also where the image lies from the origin."""
    if not len(cards):
        return QImage(), QPoint()
    x0 = np.floor(scenery.x0[cards] * across).astype(np.intp)
    x1 = np.ceil(scenery.x1[cards] * across).astype(np.intp)
    y = np.floor(scenery.y0[cards] * down).astype(np.intp)
    rows = max(1, round(float(scenery.y1[cards[0]] - scenery.y0[cards[0]]) * down))
    left, top = int(x0.min()), int(y.min())
    width, height = int(x1.max()) - left, int(y.max()) + rows - top
    pixels = np.zeros((height, width), dtype=np.uint32)
    bands = np.array([QColor(sign.band).rgba() for sign in scenery.signs.palette], dtype=np.uint32)
    ink = bands[scenery.colour[cards]]
    for column in range(int((x1 - x0).max())):
        wide = x0 + column < x1
        xs, ys, colours = x0[wide] + column - left, y[wide] - top, ink[wide]
        for row in range(rows):
            pixels[ys + row, xs] = colours
    kind = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.data, width, height, width * 4, kind).copy(), QPoint(left, top)
