"""Cards at half size: the title in large letters, and nothing else but the band."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from orgchart.drawing.picture import Text, TextStyle
from orgchart.drawing.text import Wrapped, wrap
from orgchart.drawing.theme import Theme
from orgchart.drawing.wording import title_of
from orgchart.model.records import Id, Role
from orgchart.painting import ShapePainter
from orgchart.ui.canvas.scenery import Signs

_SIZE, _LINE, _LINES = 19.0, 22.0, 3
_PAD_LEFT, _PAD_RIGHT, _CORNER, _BAND = 18.0, 12.0, 8.0, 6.0
_BASELINE = 0.76
_MOST = 8000


class CardTitles:
    """Paints cards as their titles; the lines of each are broken once."""

    def __init__(self, theme: Theme, signs: Signs) -> None:
        self._signs = signs
        colours = theme.colours
        self._style = TextStyle(_SIZE, 600, False, colours.text)
        self._border = QPen(QColor(colours.card_border), 1)
        self._dashed = QPen(QColor(colours.border_strong), 1.5, Qt.PenStyle.DashLine)
        self._fill = QColor(colours.surface)
        self._shapes = ShapePainter({})
        self._lines: dict[tuple[Id, str, float], Wrapped] = {}

    def paint(
        self, painter: QPainter, role: Role, w: float, h: float, at: QPointF, scale: float
    ) -> None:
        """Paint one card with its corner at a view point."""
        painter.setTransform(QTransform(scale, 0, 0, scale, at.x(), at.y()))
        body = QPainterPath()
        body.addRoundedRect(QRectF(0, 0, w, h), _CORNER, _CORNER)
        filled = role.status == "filled"
        painter.setPen(self._border if filled else self._dashed)
        painter.setBrush(self._fill if filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(body)
        painter.fillRect(QRectF(0, 3, _BAND, h - 6), QColor(self._signs.of(role).band))
        self._shapes.paint(painter, self._texts(role, w, h))
        painter.resetTransform()

    def _texts(self, role: Role, w: float, h: float) -> list[Text]:
        lines = self._broken(role, w)
        top = (h - len(lines.lines) * _LINE) / 2
        return [
            Text(_PAD_LEFT, top + (n + _BASELINE) * _LINE, line, self._style, "start", width)
            for n, (line, width) in enumerate(zip(lines.lines, lines.widths, strict=True))
        ]

    def _broken(self, role: Role, w: float) -> Wrapped:
        title = title_of(role)
        key = (role.id, title, w)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) > _MOST:
                self._lines.clear()
            room = w - _PAD_LEFT - _PAD_RIGHT
            found = self._lines[key] = wrap(title, self._style, room, _LINES, ellipsis=True)
        return found
