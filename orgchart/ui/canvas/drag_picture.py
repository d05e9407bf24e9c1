"""What is seen while cards are dragged: where they come from, where they may go, what then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from orgchart.drawing.tokens import tokens
from orgchart.model.records import Id
from orgchart.ui.canvas.drop import Drop
from orgchart.ui.canvas.drop_words import landing as landing_words
from orgchart.ui.canvas.ghost import paint_ghost, paint_span
from orgchart.ui.canvas.landing import Landing, is_stacked, landing
from orgchart.ui.canvas.target_spans import TargetSpans
from orgchart.ui.panels.type import lines_of
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

# Below this scale cards are too small to be ringed one by one.
_LEAST_RINGED = 0.2
_DASH = [4.0, 3.0]
_VEIL = 0.65  # what shows through is 35 %
_BAR_AWAY, _BAR = 7.0, 4.0
# How far the sign of a target stands out of its card, at most.
_ROOM = 40.0
_SLOT_LINE = 2.5
_TEXT = 12
_PAD = 6.0


class DragPicture:
    """Paints one drag of a canvas; everything keeps its size on the screen at every zoom."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._signs: dict[tuple[float, float, float, str], tuple[QPixmap, QPixmap]] = {}
        self._landing: tuple[Drop, Landing | None] | None = None
        self.spans = TargetSpans(canvas)

    def paint(
        self,
        painter: QPainter,
        moved: tuple[Id, ...],
        targets: frozenset[Id],
        drop: Drop | None,
        pointer: QPointF,
    ) -> None:
        """Paint a drag with the pointer at a view point."""
        self._paint_origins(painter, moved)
        lit = self.paint_targets(painter, moved, targets)
        how = drop.how if drop is not None else "move" if moved else "add"
        self.spans.begin(moved, how, drop.new if drop is not None else None)
        self.spans.paint(painter, lit)
        if drop is not None and drop.zone != "home":
            self._paint_drop(painter, drop)
        if moved:
            paint_ghost(painter, self._canvas, moved, pointer)
        if drop is not None and drop.allowed and drop.manager is not None:
            paint_span(painter, self._canvas, drop, drop.manager)

    # --- where from, where to -------------------------------------------------------------

    def _paint_origins(self, painter: QPainter, moved: tuple[Id, ...]) -> None:
        """Dashed empty slots."""
        colour = appearance().colour
        painter.setPen(_dashed("borderStrong", 1.5))
        painter.setBrush(colour("surfaceSunken"))
        for id in moved:
            if self._canvas.is_shown(id):
                painter.drawRoundedRect(self._canvas.card_rect(id), *self._radii())

    def paint_targets(
        self, painter: QPainter, moved: tuple[Id, ...], targets: frozenset[Id]
    ) -> list[Id]:
        """Light where the cards may go, dim where they may not; the lit ones."""
        canvas = self._canvas
        if canvas.camera.scale < _LEAST_RINGED:
            return []
        shown = [
            id for id in canvas.ids_within(QRectF(canvas.viewport().rect())) if id not in moved
        ]
        for id in shown:
            card = canvas.card_rect(id)
            lit, dim = self._marks(card.width(), card.height())
            corner = card.topLeft() - QPointF(_ROOM, _ROOM)
            painter.drawPixmap(corner, lit if id in targets else dim)
        legal = [id for id in shown if id in targets]
        for id in legal:
            canvas.renderer.paint_hanging(painter, canvas.camera, id)
        return legal

    def _marks(self, w: float, h: float) -> tuple[QPixmap, QPixmap]:
        """The dashed ring of a legal target and the veil of another, around a card of a size."""
        ratio = self._canvas.devicePixelRatioF()
        key = (w, h, ratio, appearance().theme)
        if key not in self._signs:
            self._signs.clear()
            self._signs[key] = (self._mark(w, h, legal=True), self._mark(w, h, legal=False))
        return self._signs[key]

    def _mark(self, w: float, h: float, *, legal: bool) -> QPixmap:
        ratio, scale = self._canvas.devicePixelRatioF(), self._canvas.camera.scale
        pixmap = QPixmap(int((w + 2 * _ROOM) * ratio) + 1, int((h + 2 * _ROOM) * ratio) + 1)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            card = QRectF(_ROOM, _ROOM, w, h)
            if legal:
                painter.setPen(_dashed("dropOk", 1.5))
                painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), *self._radii(3.0))
            else:
                out = tokens().card.seats.out * scale + 1  # the pill of the seats and the sheets
                veil = faded(appearance().colour("canvas").name(), _VEIL)
                painter.fillRect(card.adjusted(-1, -out, out, out), veil)
        return pixmap

    # --- the place under the pointer ------------------------------------------------------

    def _paint_drop(self, painter: QPainter, drop: Drop) -> None:
        token = "dropOk" if drop.allowed else "dropIllegal"
        self.tint(painter, drop.target, token)
        if not drop.allowed:
            return
        self._paint_bars(painter, drop)
        if self._landing is None or self._landing[0] is not drop:
            self._landing = (drop, landing(self._canvas.open_chart, drop))
        if self._landing[1] is not None:
            self._paint_landing(painter, drop, self._landing[1])

    def tint(self, painter: QPainter, id: Id, token: str) -> None:
        """Fill a card without touching its text, and ring it."""
        card, colour = self._canvas.card_rect(id), appearance().colour
        light = colour("surface").lightness() > 127
        modes = QPainter.CompositionMode
        darker, lighter = modes.CompositionMode_Darken, modes.CompositionMode_Lighten
        painter.setCompositionMode(darker if light else lighter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(token + "Tint"))
        painter.drawRoundedRect(card, *self._radii())
        painter.setCompositionMode(modes.CompositionMode_SourceOver)
        painter.setPen(QPen(colour(token), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(-3.5, -3.5, 3.5, 3.5), *self._radii(3.5))

    def _paint_bars(self, painter: QPainter, drop: Drop) -> None:
        """The sides of the card that stand for sibling before and after; the chosen one strong."""
        chart = self._canvas.open_chart
        if chart.chart.roles[drop.target].reports_to is None:
            return
        card, ink = self._canvas.card_rect(drop.target), appearance().colour("dropOk")
        for zone, x in (("before", card.left() - _BAR_AWAY), ("after", card.right() + _BAR_AWAY)):
            pen = QPen(ink if drop.zone == zone else faded(ink.name(), 0.35), _BAR)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            inset = card.height() / 6
            painter.drawLine(QPointF(x, card.top() + inset), QPointF(x, card.bottom() - inset))
        if drop.zone in ("before", "after") and is_stacked(chart, drop.target):
            self._paint_insertion(painter, card, above=drop.zone == "before")

    def _paint_insertion(self, painter: QPainter, card: QRectF, *, above: bool) -> None:
        """In a stack a sibling lands above or below, whichever side of the card it is told by."""
        away = self._canvas.open_chart.arranger.options.gaps.stack / 2 * self._canvas.camera.scale
        y = card.top() - away if above else card.bottom() + away
        pen = QPen(appearance().colour("dropOk"), _SLOT_LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(card.left(), y), QPointF(card.right(), y))

    def _paint_landing(self, painter: QPainter, drop: Drop, place: Landing) -> None:
        """The slot where the card will stand, and the line to it."""
        canvas, colour = self._canvas, appearance().colour
        slot = canvas.camera.rect_to_view(place.slot)
        painter.setPen(QPen(colour("dropOk"), _SLOT_LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._course(place))
        painter.setPen(_dashed("dropOk", 2.0))
        painter.setBrush(colour("dropOkTint"))
        painter.drawRoundedRect(slot, *self._radii())
        font = painter.font()
        font.setPixelSize(_TEXT)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour("accentInk"))
        within = slot.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        most = int(within.height() // painter.fontMetrics().lineSpacing())
        words = landing_words(canvas.open_chart.chart, drop)
        lines = lines_of(words, font, int(within.width()), most)
        painter.drawText(within, int(Qt.AlignmentFlag.AlignCenter), "\n".join(lines))

    def _course(self, place: Landing) -> QPainterPath:
        points = [self._canvas.camera.to_view(point) for point in place.course]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        return path

    def _radii(self, away: float = 0.0) -> tuple[float, float]:
        radius = tokens().radius.card * self._canvas.camera.scale + away
        return radius, radius


def _dashed(token: str, width: float) -> QPen:
    pen = QPen(appearance().colour(token), width)
    pen.setDashPattern(_DASH)
    return pen
