"""Cards as pictures of their own, ready to be painted anywhere in the view."""

from __future__ import annotations

import math
from copy import copy
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from orgchart.model.records import Id
from orgchart.ui.canvas.renderer import OVERHANG

if TYPE_CHECKING:
    from orgchart.ui.canvas.camera import Camera
    from orgchart.ui.canvas.motion.glides import Glide
    from orgchart.ui.canvas.renderer import Renderer


class Sprite:
    """One card with everything that hangs on it, in the device pixels of one scale."""

    def __init__(self, renderer: Renderer, camera: Camera, id: Id) -> None:
        """Paint a card as it is seen by a camera that counts in device pixels."""
        box = renderer.scenery.box(renderer.scenery.index[id])
        room = math.ceil(OVERHANG * camera.scale)
        left = math.floor(box.left() * camera.scale) - room
        top = math.floor(box.top() * camera.scale) - room
        size = (box.size() * camera.scale).toSize()
        self.pixmap = QPixmap(size.width() + 2 * room + 2, size.height() + 2 * room + 2)
        self.pixmap.fill(Qt.GlobalColor.transparent)
        # A camera of its own, so many whole pixels further on: the card comes out the same.
        at_card = copy(camera)
        at_card.origin = QPointF(left, top) / camera.scale
        with QPainter(self.pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._opacity = renderer.paint_alone(painter, at_card, id)
        self._left, self._top = left, top

    def paint(self, painter: QPainter, camera: Camera, glide: Glide, left: float) -> None:
        """Paint it in the view of a camera in logical pixels; ``left`` (1 to 0) of the way."""
        ratio, corner = camera.ratio, camera.corner
        x = self._left - corner.x() + round(glide.shift.x() * left * ratio)
        y = self._top - corner.y() + round(glide.shift.y() * left * ratio)
        area = QRectF(QRect(x, y, self.pixmap.width(), self.pixmap.height()))
        share = 1 + (glide.scale - 1) * left
        painter.setOpacity(self._opacity * (1 - left if glide.fades else 1.0))
        if share != 1.0:
            middle, size = area.center(), area.size() * share
            area = QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2,
                          size.width(), size.height())  # fmt: skip
        on_screen = QRectF(area.topLeft() / ratio, area.size() / ratio)
        painter.drawPixmap(on_screen, self.pixmap, QRectF(self.pixmap.rect()))
