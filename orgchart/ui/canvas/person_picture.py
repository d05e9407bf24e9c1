"""What is seen while a person is dragged: who, where from, where to, and what then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from orgchart.model.people import Seated, Who
from orgchart.ui.canvas.drag_picture import DragPicture
from orgchart.ui.canvas.person_drop import PersonDrop
from orgchart.ui.canvas.person_spots import Spot, spots_on
from orgchart.ui.canvas.shadow import paint_shadow
from orgchart.ui.people.moves import holder_of
from orgchart.ui.people.portrait import paint_portrait
from orgchart.ui.people.words import name_of
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

_OFFSET = QPointF(14, 12)
_HIGH, _DISC, _PAD = 36.0, 26.0, 5.0
_NAME, _SIGN = 13, 12
_WIDEST = 240.0
_SIGN_HIGH, _SIGN_PAD, _UP = 24.0, 10.0, 20.0
_UNDERLINE = 1.5


class PersonPicture:
    """Paints one drag of a person on a canvas; it keeps its size on the screen at every zoom."""

    def __init__(self, canvas: Canvas, drag: DragPicture) -> None:
        self._canvas = canvas
        self._drag = drag

    def paint_hovered(self, painter: QPainter, spot: Spot) -> None:
        """A line under the name, or a ring round the portrait, that a drag would take."""
        pen = QPen(appearance().colour("selection"), _UNDERLINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(faded(appearance().colour("selection").name(), 0.12))
        if spot.round:
            painter.drawEllipse(spot.area)
            return
        painter.drawLine(spot.area.bottomLeft(), spot.area.bottomRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(spot.area.adjusted(-3, -1, 3, 0), 3, 3)

    def paint(self, painter: QPainter, who: Who) -> None:
        """Paint a drag as it is now."""
        carrying = self._canvas.carrying
        home = who.role if isinstance(who, Seated) else None
        self._drag.paint_targets(painter, () if home is None else (home,), carrying.targets)
        if isinstance(who, Seated):
            self._paint_origin(painter, who)
        if carrying.drop is not None and not carrying.drop.home:
            self._paint_drop(painter, carrying.drop)
        self._paint_ghost(painter, who)

    def _paint_origin(self, painter: QPainter, who: Seated) -> None:
        """A dashed outline where the person is now."""
        pen = QPen(appearance().colour("borderStrong"), 1.5)
        pen.setDashPattern([3.0, 2.0])
        for spot in spots_on(self._canvas, who.role):
            if spot.who != who:
                continue
            painter.setPen(pen)
            painter.setBrush(faded(appearance().colour("surface").name(), 0.7))
            if spot.round:
                painter.drawEllipse(spot.area)
            else:
                painter.drawRoundedRect(spot.area.adjusted(-4, -1, 4, 1), 5, 5)

    def _paint_drop(self, painter: QPainter, drop: PersonDrop) -> None:
        if drop.target is None or not self._canvas.is_shown(drop.target):
            return
        self._drag.tint(painter, drop.target, "dropOk" if drop.moves else "dropIllegal")
        if drop.sign:
            card = self._canvas.card_rect(drop.target)
            self._paint_sign(painter, drop.sign, QPointF(card.center().x(), card.top() - _UP))

    def _paint_sign(self, painter: QPainter, text: str, at: QPointF) -> None:
        """A pill above the card that says what a drop will do: the ghost hangs below."""
        font = _font(painter.font(), _SIGN)
        measure = QFontMetricsF(font)
        text = measure.elidedText(text, Qt.TextElideMode.ElideMiddle, _WIDEST)
        wide = measure.horizontalAdvance(text) + 2 * _SIGN_PAD
        pill = QRectF(at.x() - wide / 2, at.y() - _SIGN_HIGH / 2, wide, _SIGN_HIGH)
        paint_shadow(painter, pill, "raised", self._canvas.devicePixelRatioF())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(appearance().colour("accent"))
        painter.drawRoundedRect(pill, _SIGN_HIGH / 2, _SIGN_HIGH / 2)
        painter.setFont(font)
        painter.setPen(appearance().colour("onAccent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ghost(self, painter: QPainter, who: Who) -> None:
        """Portrait and name on a pill below the pointer."""
        chart, colour = self._canvas.open_chart.chart, appearance().colour
        font = _font(painter.font(), _NAME)
        measure = QFontMetricsF(font)
        name = measure.elidedText(name_of(chart, who), Qt.TextElideMode.ElideRight, _WIDEST)
        wide = measure.horizontalAdvance(name) + _DISC + 4 * _PAD + 4
        ghost = QRectF(self._canvas.carrying.pointer + _OFFSET, QRectF(0, 0, wide, _HIGH).size())
        paint_shadow(painter, ghost, "dragged", self._canvas.devicePixelRatioF())
        painter.setPen(QPen(colour("selection"), 1.5))
        painter.setBrush(colour("surfaceRaised"))
        painter.drawRoundedRect(ghost, _HIGH / 2, _HIGH / 2)
        disc = QRectF(ghost.left() + _PAD, ghost.top() + _PAD, _DISC, _DISC)
        paint_portrait(painter, disc, holder_of(chart, who), chart)
        painter.setFont(font)
        painter.setPen(colour("text"))
        words = ghost.adjusted(_DISC + 2 * _PAD + 2, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


def _font(base: QFont, size: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold)
    return font
