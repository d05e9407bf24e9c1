"""Painting a miniature: blocks in the colours of the functions, hairlines between them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from orgchart.drawing.theme import theme
from orgchart.ui.start.miniature import Block, Miniature
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded

# A chart of a few roles does not fill its room with huge blocks.
_LARGEST_SCALE = 0.26
_CORNER = 12.0
_SHADOW = 14.0
_SHADOW_OPACITY = 0.45


class _View:
    """From units of the layout to whole device pixels of a rectangle."""

    def __init__(self, miniature: Miniature, room: QRectF, ratio: float, *, mirrored: bool) -> None:
        wide, high = max(miniature.width, 1.0), max(miniature.height, 1.0)
        self.scale = min(room.width() / wide, room.height() / high, _LARGEST_SCALE)
        self.ratio = ratio
        self._left = room.center().x() - wide * self.scale / 2
        self._top = room.center().y() - high * self.scale / 2
        self._mirror = wide if mirrored else None

    def point(self, x: float, y: float) -> QPointF:
        across = x if self._mirror is None else self._mirror - x
        return QPointF(
            self._whole(self._left + across * self.scale), self._whole(self._top + y * self.scale)
        )

    def box(self, block: Block) -> QRectF:
        corner = self.point(block.x, block.y)
        return QRectF(corner, self.point(block.x + block.w, block.y + block.h)).normalized()

    def _whole(self, length: float) -> float:
        return round(length * self.ratio) / self.ratio


def paint_miniature(
    painter: QPainter, miniature: Miniature, room: QRectF, *, mirrored: bool = False
) -> None:
    """Paint a miniature as large as it fits into the middle of a rectangle."""
    device = painter.device()
    view = _View(miniature, room, device.devicePixelRatioF(), mirrored=mirrored)
    painter.save()
    _paint_lines(painter, miniature, view)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for block in miniature.blocks:
        _paint_block(painter, block, view, mirrored=mirrored)
    painter.restore()


def _paint_lines(painter: QPainter, miniature: Miniature, view: _View) -> None:
    painter.setPen(QPen(appearance().colour("borderStrong"), 1, c=Qt.PenCapStyle.SquareCap))
    for line in miniature.lines:
        painter.drawPolyline(QPolygonF([view.point(x, y) for x, y in line]))


def _paint_block(painter: QPainter, block: Block, view: _View, *, mirrored: bool) -> None:
    band = theme(appearance().theme).function(block.colour).band
    box, corner = view.box(block), _CORNER * view.scale
    if block.several:
        aside = max(_SHADOW * view.scale, 1 / view.ratio)
        painter.setBrush(faded(band, _SHADOW_OPACITY))
        painter.drawRoundedRect(
            box.translated(-aside if mirrored else aside, aside), corner, corner
        )
    painter.setBrush(QColor(band))
    painter.drawRoundedRect(box, corner, corner)
