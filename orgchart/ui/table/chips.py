"""Functions in a cell: their initials on their tint, then the name."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from orgchart.drawing.signs import Sign, signs_of
from orgchart.drawing.theme import theme
from orgchart.model.records import Role
from orgchart.painting.pens import colour_of
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.appearance import appearance

_HEIGHT = 18
_PAD = 5
_GAP = 5
_AFTER = 12
_RADIUS = 4


class FunctionChips:
    """Paints the functions of roles; what is known of them is gathered once for a theme."""

    def __init__(self, open_chart: OpenChart, font: QFont) -> None:
        self._open = open_chart
        self._signs: dict[str, Sign] = {}
        self._initials = font
        open_chart.changed.connect(self.forget)
        appearance().changed.connect(self.forget)

    def forget(self, *_: object) -> None:
        """Functions or the theme are others now."""
        self._signs = {}

    def paint(
        self, painter: QPainter, rect: QRect, role: Role, direction: Qt.LayoutDirection
    ) -> None:
        """Paint as many as fit from the leading side; the last name may be cut."""
        if not self._signs:
            self._signs = signs_of(self._open.chart, theme(appearance().theme))
        names, text = painter.fontMetrics(), QFontMetrics(self._initials)
        left = rect.left()
        for slug in role.functions:
            sign = self._signs.get(slug)
            if sign is None or left + _AFTER > rect.right():
                break
            width = text.horizontalAdvance(sign.initials) + 2 * _PAD
            room = rect.right() - left - width - _GAP
            name = names.elidedText(sign.name, Qt.TextElideMode.ElideRight, max(room, 0))
            whole = width + _GAP + names.horizontalAdvance(name)
            area = QRect(left, rect.top(), whole, rect.height())
            self._paint(
                painter, QStyle.visualRect(direction, rect, area), sign, name, width, direction
            )
            left += whole + _AFTER

    def _paint(
        self, painter: QPainter, area: QRect, sign: Sign, name: str, width: int,
        direction: Qt.LayoutDirection,
    ) -> None:  # fmt: skip
        chip = QRect(area.left(), area.center().y() - _HEIGHT // 2 + 1, width, _HEIGHT)
        chip = QStyle.visualRect(direction, area, chip)
        names = area.adjusted(width + _GAP, 0, 0, 0)
        if direction == Qt.LayoutDirection.RightToLeft:
            names = area.adjusted(0, 0, -width - _GAP, 0)
        painter.drawText(names, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(sign.colours.tint))
        painter.drawRoundedRect(chip, _RADIUS, _RADIUS)
        painter.setPen(colour_of(sign.colours.ink))
        painter.setFont(self._initials)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, sign.initials)
        painter.restore()
