"""Seats by function: a chip, a bar and a number for each; a click selects who has it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from orgchart.drawing.chips import chip_row, function_chips
from orgchart.drawing.signs import Sign
from orgchart.drawing.theme import theme
from orgchart.drawing.tokens import tokens
from orgchart.painting import ShapePainter
from orgchart.translation import number, texts
from orgchart.ui.painted_row import PaintedRow
from orgchart.ui.style.appearance import appearance

tr = texts("Statistics")

_HEIGHT = 27
_NAME = 34
_GAP = 8
_LONGEST_NAME = 160
_NUMBER = 44
_THICK = 10.0
_LEAST = 5.0
_SHAPES = ShapePainter({})


class FunctionRow(PaintedRow):
    """One function with its seats, of the most that any function has."""

    def __init__(self, sign: Sign, seats: int, most: int) -> None:
        super().__init__(_HEIGHT)
        self.sign, self.seats, self.most = sign, seats, most
        self.name_room = 0
        self.setText(f"{sign.name}: {number(seats, ',')}")
        self.setToolTip(tr("Select the roles with this function"))

    def name_width(self) -> int:
        """How much room the name needs, or may have."""
        self.ensurePolished()
        return min(self.fontMetrics().horizontalAdvance(self.sign.name) + 1, _LONGEST_NAME)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Chip, name, bar, number, from the leading side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        self._paint_chip(painter)
        colour, rest, cut = appearance().colour, float(self.width()), Qt.TextElideMode.ElideRight
        painter.setPen(colour("text"))
        name = painter.fontMetrics().elidedText(self.sign.name, cut, self.name_room)
        self.paint_text(painter, QRectF(_NAME, 0, self.name_room, _HEIGHT), name, ahead=True)
        start = _NAME + self.name_room + _GAP
        room = rest - start - _NUMBER
        long = max(_LEAST, room * self.seats / max(self.most, 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.sign.band))
        bar = self.placed(QRectF(start, (_HEIGHT - _THICK) / 2, long, _THICK))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(colour("textSecondary"))
        end = QRectF(rest - _NUMBER, 0, _NUMBER - 4, _HEIGHT)
        self.paint_text(painter, end, number(self.seats, ","), ahead=False)
        painter.end()

    def _paint_chip(self, painter: QPainter) -> None:
        """The very chip that stands on the cards."""
        (chip,) = function_chips([self.sign], theme(appearance().theme), 1)
        top = (_HEIGHT - tokens().card.chip.h) / 2
        place = self.placed(QRectF(4, 0, chip.width, _HEIGHT))
        _SHAPES.paint(painter, chip_row([chip], place.left(), top, chip.width))
