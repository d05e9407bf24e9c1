"""Layers and tiers in the panel: seats as a bar, spans as a line from the least to the largest."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from orgchart.model.breakdown import Slice
from orgchart.translation import number, texts
from orgchart.ui.painted_row import PaintedRow
from orgchart.ui.style.appearance import appearance

tr = texts("Statistics")

_LINE = 22
_NAME = 74
_NUMBER = 96
_GAP = 8
_THICK = 10.0
_LEAST = 4.0
_DOT = 4.0


class PartRow(PaintedRow):
    """One part of a chart; a click selects its roles.

    ``most`` is the largest number of seats of all parts, ``widest`` their largest span, 0 where
    spans are not told.
    """

    def __init__(self, name: str, of: Slice, most: int, widest: int) -> None:
        super().__init__(2 * _LINE if widest and of.managers else _LINE + 4)
        self.name, self.of, self._most, self._widest = name, of, most, widest
        self.setText(self.told())
        self.setToolTip(tr("{told}; click to select them").format(told=self.told()))

    def told(self) -> str:
        """The part in a sentence."""
        parts = [f"{self.name}: {self._seats()}", *([self._spans()] if self._spans() else [])]
        return ", ".join(parts)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Name, bar and number; below them the spans."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        colour = appearance().colour
        painter.setPen(colour("text"))
        self.paint_text(painter, QRectF(4, 0, _NAME, _LINE + 4), self.name, ahead=True)
        room = self.width() - _NAME - _GAP - _NUMBER
        long = max(_LEAST, room * self.of.seats / max(self._most, 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("borderStrong"))
        top = (_LINE + 4 - _THICK) / 2
        painter.drawRoundedRect(self.placed(QRectF(_NAME + _GAP, top, long, _THICK)), 3, 3)
        painter.setPen(colour("textSecondary"))
        number = QRectF(self.width() - _NUMBER, 0, _NUMBER - 4, _LINE + 4)
        self.paint_text(painter, number, self._seats(), ahead=False)
        if self._spans() and self._widest:
            self._paint_spans(painter, room)
        painter.end()

    def _paint_spans(self, painter: QPainter, room: float) -> None:
        colour, of, start = appearance().colour, self.of, _NAME + _GAP
        middle = _LINE + (_LINE - 4) / 2

        def at(span: float) -> float:
            x = start + room * span / self._widest
            return self.width() - x if self.mirrored else x

        painter.setPen(QPen(colour("border"), 1))
        painter.drawLine(QPointF(at(0), middle), QPointF(at(self._widest), middle))
        pen = QPen(colour("borderStrong"), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(at(of.least_span), middle), QPointF(at(of.largest_span), middle))
        painter.setPen(QPen(colour("chrome"), 1.5))
        painter.setBrush(colour("text"))
        painter.drawEllipse(QPointF(at(of.average_span), middle), _DOT, _DOT)
        painter.setPen(colour("textSecondary"))
        number = QRectF(self.width() - _NUMBER, _LINE, _NUMBER - 4, _LINE - 4)
        self.paint_text(painter, number, self._range(), ahead=False)

    def _seats(self) -> str:
        one = self.of.seats == 1
        return tr("1 seat") if one else tr("{n} seats").format(n=number(self.of.seats, ","))

    def _range(self) -> str:
        of = self.of
        ends = number(of.least_span, ",") if of.least_span == of.largest_span else (
            f"{number(of.least_span, ',')}–{number(of.largest_span, ',')}")  # fmt: skip
        return f"{ends} · Ø {number(round(of.average_span, 1), 'g')}"

    def _spans(self) -> str:
        if not self.of.managers:
            return ""
        return tr("spans {range}").format(range=self._range())

    def paint_text(self, painter: QPainter, rect: QRectF, text: str, *, ahead: bool) -> None:
        """A text, cut where its room ends."""
        fitting = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, round(rect.width())
        )
        super().paint_text(painter, rect, fitting, ahead=ahead)
