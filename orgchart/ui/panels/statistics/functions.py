"""Seats by function: a chip, a bar and a number for each; a click selects who has it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from orgchart.drawing.chips import chip_row, function_chips
from orgchart.drawing.signs import Sign
from orgchart.drawing.theme import theme
from orgchart.drawing.tokens import tokens
from orgchart.painting import ShapePainter
from orgchart.ui.style.appearance import appearance

_HEIGHT = 27
_NAME = 34
_GAP = 8
_LONGEST_NAME = 160
_NUMBER = 44
_THICK = 10.0
_LEAST = 5.0
_SHAPES = ShapePainter({})


class FunctionRow(QAbstractButton):
    """One function with its seats, of the most that any function has."""

    def __init__(self, sign: Sign, seats: int, most: int) -> None:
        super().__init__()
        self.sign, self.seats, self.most = sign, seats, most
        self.name_room = 0
        self.setText(f"{sign.name}: {seats:,}")
        self.setToolTip(self.tr("Select the roles with this function"))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def name_width(self) -> int:
        """How much room the name needs, or may have."""
        self.ensurePolished()
        return min(self.fontMetrics().horizontalAdvance(self.sign.name) + 1, _LONGEST_NAME)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(0, _HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Chip, name, bar, number, from the leading side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_chip(painter)
        colour, rest, cut = appearance().colour, float(self.width()), Qt.TextElideMode.ElideRight
        painter.setPen(colour("text"))
        name = painter.fontMetrics().elidedText(self.sign.name, cut, self.name_room)
        self._paint_text(painter, QRectF(_NAME, 0, self.name_room, _HEIGHT), name, ahead=True)
        start = _NAME + self.name_room + _GAP
        room = rest - start - _NUMBER
        long = max(_LEAST, room * self.seats / max(self.most, 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.sign.band))
        bar = self._placed(QRectF(start, (_HEIGHT - _THICK) / 2, long, _THICK))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(colour("textSecondary"))
        number = QRectF(rest - _NUMBER, 0, _NUMBER - 4, _HEIGHT)
        self._paint_text(painter, number, f"{self.seats:,}", ahead=False)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        colour, whole = appearance().colour, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(whole, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, 6, 6)

    def _paint_chip(self, painter: QPainter) -> None:
        """The very chip that stands on the cards."""
        (chip,) = function_chips([self.sign], theme(appearance().theme), 1)
        top = (_HEIGHT - tokens().card.chip.h) / 2
        place = self._placed(QRectF(4, 0, chip.width, _HEIGHT))
        _SHAPES.paint(painter, chip_row([chip], place.left(), top, chip.width))

    def _paint_text(self, painter: QPainter, rect: QRectF, text: str, *, ahead: bool) -> None:
        """A text at the leading side of its room, or at the trailing one."""
        left = ahead != self._mirrored()
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._placed(rect), int(flags), text)

    def _placed(self, rect: QRectF) -> QRectF:
        if self._mirrored():
            rect.moveLeft(self.width() - rect.right())
        return rect

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
