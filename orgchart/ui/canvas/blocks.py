"""Cards from afar: coloured blocks, with the function's initials where there is room."""

from __future__ import annotations

import msgspec
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from orgchart.drawing.band import band
from orgchart.drawing.picture import Box, Shape, Stroke, Text, TextStyle
from orgchart.drawing.signs import Sign
from orgchart.drawing.status import outline
from orgchart.drawing.text import measure
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens
from orgchart.model.records import Role
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.pixels import Pixels
from orgchart.ui.canvas.scenery import Indices, Scenery
from orgchart.ui.canvas.specks import specks

_INITIALS_SIZE = 44.0
_CAP_HEIGHT = 0.66
# What stays free at both sides of initials that are long, as the ranges of a heat view.
_AROUND = 16.0
# Below this height in pixels a block is a speck: all are set at once, as pixels of an image.
_SPECK = 6.0


class CardInitials:
    """Paints cards as tinted blocks with a band and the initials of the first function."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pixels = Pixels({})

    def use_scale(self, scale: float, ratio: float) -> None:
        """Get ready for a scale on a screen of so many device pixels a logical one."""
        self._pixels.use_scale(scale, ratio)

    def paint(
        self, painter: QPainter, role: Role, sign: Sign, w: float, h: float, at: QPointF
    ) -> None:
        """Paint one card with its corner at a view point."""
        key = (sign.slug, role.status, w, h)
        corner = self._pixels.snapped(at)
        self._pixels.copy(painter, key, lambda: self._block(role, sign, w, h), corner)

    def _block(self, role: Role, sign: Sign, w: float, h: float) -> tuple[Shape, ...]:
        theme, radius = self._theme, tokens().radius.card
        filled = role.status == "filled"
        fill = sign.colours.tint if filled else theme.colours.canvas
        border = Stroke(theme.colours.card_border) if theme.outlined else None
        style = TextStyle(_INITIALS_SIZE, 700, False, sign.colours.ink)
        width = measure(sign.initials, style)
        size = min(_INITIALS_SIZE, _INITIALS_SIZE * (w - 2 * _AROUND) / max(width, 1.0))
        if size < _INITIALS_SIZE:
            style = msgspec.structs.replace(style, size=size)
            width = measure(sign.initials, style)
        base = h / 2 + _CAP_HEIGHT * size / 2
        return (
            Box(0, 0, w, h, radius, fill, border),
            *band([sign], h, theme),
            *(() if filled else (outline(role.status, w, h, theme),)),
            Text(w / 2, base, sign.initials, style, "middle", width),
        )


def paint_shades(
    painter: QPainter, scenery: Scenery, camera: Camera, cards: Indices, shade: QColor
) -> None:
    """Shade cards, all in one colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRects(_rects(scenery, camera, cards))


def paint_blocks(painter: QPainter, scenery: Scenery, camera: Camera, cards: Indices) -> None:
    """Plain blocks in the colour of the band."""
    if not len(cards):
        return
    height = float(scenery.y1[cards[0]] - scenery.y0[cards[0]]) * camera.scale
    if height < _SPECK:
        image, corner = specks(scenery, cards, camera.scale, camera.scale)
        painter.drawImage(corner - camera.corner, image)
        return
    colours = scenery.colour[cards]
    painter.setPen(Qt.PenStyle.NoPen)
    for number in np.unique(colours).tolist():
        painter.setBrush(QColor(scenery.signs.palette[number].band))
        painter.drawRects(_rects(scenery, camera, cards[colours == number]))


def _rects(scenery: Scenery, camera: Camera, cards: Indices) -> list[QRectF]:
    scale, shift = camera.scale, camera.to_view(QPointF(0, 0))
    left = (scenery.x0[cards] * scale + shift.x()).tolist()
    top = (scenery.y0[cards] * scale + shift.y()).tolist()
    width = ((scenery.x1[cards] - scenery.x0[cards]) * scale).tolist()
    height = ((scenery.y1[cards] - scenery.y0[cards]) * scale).tolist()
    return [QRectF(*box) for box in zip(left, top, width, height, strict=True)]
