"""One card by itself, painted as on the canvas."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.look import BadgeData
from orgchart.drawing.typesetting import Typesetter
from orgchart.model.records import Role
from orgchart.ui.canvas.faces import CardFaces
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.appearance import appearance

# Pills and sheets stand out of a card by so much.
OVERHANG = 12.0


class CardPicture:
    """Paints single cards in the look of an open chart and a theme, else the one in force.

    ``overhang`` is how far a `pixmap` reaches beyond its card on every side, at scale 1.

    What a card needs to know of the chart is gathered when this is made: make a new one when
    the look, the theme or a function has changed.
    """

    overhang = OVERHANG

    def __init__(self, open_chart: OpenChart, theme: str = "") -> None:
        look = msgspec.structs.replace(open_chart.look, theme=theme or appearance().theme)
        self._type = Typesetter(open_chart.chart, look)
        self._faces = CardFaces(CardArtist(open_chart.chart, look))

    def size(self, role: Role) -> QSizeF:
        """How large a card is at scale 1."""
        return QSizeF(self._type.token.w, self._type.height(self._type.rows(role)))

    def paint(self, painter: QPainter, role: Role, at: QPointF, scale: float, ratio: float) -> None:
        """Paint a card with its corner at a point; ``ratio`` is device pixels a logical one."""
        size = self.size(role)
        self._faces.use_scale(scale, ratio)
        self._faces.forget(role.id)
        self._faces.paint(painter, role, size.width(), size.height(), at)

    def paint_badge(
        self, painter: QPainter, data: BadgeData, at: QPointF, scale: float, ratio: float
    ) -> None:
        """Paint a badge around a point."""
        self._faces.use_scale(scale, ratio)
        self._faces.paint_badge(painter, data, at)

    def pixmap(self, role: Role, scale: float, ratio: float) -> QPixmap:
        """A card on clear ground, with room for what stands out of it."""
        room = 2 * OVERHANG * scale
        size = (self.size(role) * scale + QSizeF(room, room)) * ratio
        pixmap = QPixmap(size.toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter, role, QPointF(OVERHANG, OVERHANG) * scale, scale, ratio)
        return pixmap
