"""Whole cards: the shapes that every export draws, with what repeats kept as pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.picture import Shape, Use
from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role
from orgchart.painting import ShapePainter

# A symbol stands out of its card by pills, sheets and outlines, never more than this.
_MARGIN = 24.0
_BADGE_HALF = 64.0
_MOST_FACES = 4000


class CardFaces:
    """Paints whole cards at the device pixels of one scale.

    A symbol (body, chips, badge) is painted once per scale and copied; texts are drawn anew,
    which costs less than keeping a picture of every card.
    """

    def __init__(self, chart: Chart, look: Look) -> None:
        self._artist = CardArtist(chart, look)
        self._shapes = ShapePainter(self._artist.symbols)
        self._faces: dict[Id, tuple[Shape, ...]] = {}
        self._badges: dict[tuple[BadgeData, Id], Use] = {}
        self._pixels: dict[str, tuple[QPixmap, QPointF]] = {}
        self._scale = (0.0, 0.0)

    def forget(self, id: Id) -> None:
        """A role has changed."""
        self._faces.pop(id, None)

    def use_scale(self, scale: float, ratio: float) -> None:
        """Get ready for a scale on a screen of so many device pixels a logical one."""
        if (scale, ratio) != self._scale:
            self._scale = (scale, ratio)
            self._pixels.clear()

    def paint(self, painter: QPainter, role: Role, w: float, h: float, at: QPointF) -> None:
        """Paint a card with its corner at a view point, on whole device pixels."""
        scale, ratio = self._scale
        x, y = round(at.x() * ratio) / ratio, round(at.y() * ratio) / ratio
        texts: list[Shape] = []
        for shape in self._face(role, w, h):
            if isinstance(shape, Use):
                self._copy(painter, shape, x, y, w, h)
            else:
                texts.append(shape)
        painter.setTransform(QTransform(scale, 0, 0, scale, x, y))
        self._shapes.paint(painter, texts)
        painter.resetTransform()

    def paint_badge(self, painter: QPainter, data: BadgeData, at: QPointF) -> None:
        """Paint a badge with its centre at a view point."""
        self._copy(painter, self._artist.badge(data, 0, 0), at.x(), at.y(), 0, 0)

    def paint_dotted_badge(
        self, painter: QPainter, count: int, w: float, h: float, at: QPointF
    ) -> None:
        """Paint the count of dotted-line reports of a card whose corner is at a view point."""
        self._copy(painter, self._artist.dotted_badge(count, 0, 0, w, h), at.x(), at.y(), 0, 0)

    def _face(self, role: Role, w: float, h: float) -> tuple[Shape, ...]:
        face = self._faces.get(role.id)
        if face is None:
            if len(self._faces) >= _MOST_FACES:
                self._faces.clear()
            face = self._faces[role.id] = self._artist.card(role, 0, 0, w, h).shapes
        return face

    def _copy(self, painter: QPainter, use: Use, x: float, y: float, w: float, h: float) -> None:
        scale, _ = self._scale
        found = self._pixels.get(use.symbol)
        if found is None:
            found = self._pixels[use.symbol] = self._pixels_of(use.symbol, w, h)
        pixmap, corner = found
        painter.drawPixmap(
            QPointF(x + use.x * scale + corner.x(), y + use.y * scale + corner.y()), pixmap
        )

    def _pixels_of(self, symbol: str, w: float, h: float) -> tuple[QPixmap, QPointF]:
        """A symbol as pixels, and where their corner lies from its origin, in view pixels."""
        scale, ratio = self._scale
        out = _MARGIN if w else _BADGE_HALF
        area = QRectF(-out, -out, w + 2 * out, h + 2 * out)
        # The corner lies on a whole pixel, so that hairlines stay sharp.
        left, top = round(-out * scale * ratio) / ratio, round(-out * scale * ratio) / ratio
        size = (area.size() * scale * ratio).toSize()
        pixmap = QPixmap(size.width() + 2, size.height() + 2)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(QTransform(scale, 0, 0, scale, -left, -top))
        self._shapes.paint(painter, self._artist.symbols[symbol])
        painter.end()
        return pixmap, QPointF(left, top)
