"""Cards at half size: band and title in large letters, without chips and holder."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTransform

from orgchart.drawing.band import band
from orgchart.drawing.picture import Shape, Text, TextStyle
from orgchart.drawing.seats import pill, sheets
from orgchart.drawing.signs import Sign, no_function
from orgchart.drawing.status import ground, outline
from orgchart.drawing.text import Wrapped, wrap
from orgchart.drawing.theme import Theme
from orgchart.drawing.typesetting import Typesetter
from orgchart.drawing.value import value_pill
from orgchart.model.records import Id, Role
from orgchart.painting import ShapePainter
from orgchart.ui.canvas.pixels import Pixels

_SIZE, _LINE, _LINES = 19.0, 22.0, 3
_PAD_LEFT, _PAD_RIGHT = 18.0, 12.0
_BASELINE = 0.76
_MOST = 8000
_VALUE_FOOT, _VALUE_GROWN = 10.0, 1.4


class CardTitles:
    """Paints cards as their titles; the lines of each are broken once."""

    def __init__(self, theme: Theme, setter: Typesetter) -> None:
        self._theme = theme
        self._setter = setter
        self._style = TextStyle(_SIZE, 600, False, theme.colours.text)
        self._shapes = ShapePainter({})
        self._pixels = Pixels({})
        self._lines: dict[tuple[Id, str, float], Wrapped] = {}

    def use_scale(self, scale: float, ratio: float) -> None:
        """Get ready for a scale on a screen of so many device pixels a logical one."""
        self._pixels.use_scale(scale, ratio)

    def paint(self, painter: QPainter, role: Role, w: float, h: float, at: QPointF) -> None:
        """Paint one card with its corner at a view point."""
        corner = self._pixels.snapped(at)
        heat = self._setter.heat
        value = (heat.sign(role.id).slug, heat.text(role.id)) if heat else None
        key = (role.functions, role.status, role.seats, w, h, value)
        self._pixels.copy(painter, key, lambda: self._body(role, w, h), corner)
        scale = self._pixels.scale
        painter.setTransform(QTransform(scale, 0, 0, scale, corner.x(), corner.y()))
        self._shapes.paint(painter, self._texts(role, w, h))
        painter.resetTransform()

    def paint_value(self, painter: QPainter, role: Role, _: float, at: QPointF) -> None:
        """Paint once more what the card with its corner at a view point is coloured by."""
        heat = self._setter.heat
        if heat and heat.text(role.id):
            key = ("value", heat.sign(role.id).slug, heat.text(role.id))
            corner = self._pixels.snapped(at)
            self._pixels.copy(painter, key, lambda: self._value(role), corner)

    def _value(self, role: Role) -> tuple[Shape, ...]:
        heat = self._setter.heat
        text = heat.text(role.id) if heat else ""
        if not heat or not text:
            return ()
        return value_pill(text, heat.sign(role.id), self._theme, _VALUE_FOOT, _VALUE_GROWN)

    def _body(self, role: Role, w: float, h: float) -> tuple[Shape, ...]:
        theme, setter = self._theme, self._setter
        signs: list[Sign] = [*setter.bands_for(role)] or [no_function(theme)]
        several = role.seats > 1
        return (
            *(sheets(w, h, theme) if several else ()),
            *ground(role.status, w, h, theme, setter.tint_of(role)),
            *band(signs, h, theme),
            outline(role.status, w, h, theme),
            *(pill(role.seats, w, signs[0], theme) if several else ()),
            *self._value(role),
        )

    def _texts(self, role: Role, w: float, h: float) -> list[Text]:
        lines = self._broken(role, w, h)
        top = (h - len(lines.lines) * _LINE) / 2
        return [
            Text(_PAD_LEFT, top + (n + _BASELINE) * _LINE, line, self._style, "start", width)
            for n, (line, width) in enumerate(zip(lines.lines, lines.widths, strict=True))
        ]

    def _broken(self, role: Role, w: float, h: float) -> Wrapped:
        title = self._setter.head(role)
        key = (role.id, title, w)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) > _MOST:
                self._lines.clear()
            room, rows = w - _PAD_LEFT - _PAD_RIGHT, min(_LINES, int(h // _LINE))
            found = self._lines[key] = wrap(title, self._style, room, rows, ellipsis=True)
        return found
