"""Whole cards: the shapes that every export draws, with what repeats kept as pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTransform

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.look import BadgeData
from orgchart.drawing.picture import Shape, Use
from orgchart.drawing.seats import pill
from orgchart.drawing.signs import no_function
from orgchart.model.records import Id, Role
from orgchart.painting import ShapePainter
from orgchart.ui.canvas.pixels import Pixels

_MOST_FACES = 4000


class CardFaces:
    """Paints whole cards at the device pixels of one scale.

    A symbol (body, chips, badge) is painted once per scale and copied; texts are drawn anew,
    which costs less than keeping a picture of every card.
    """

    def __init__(self, artist: CardArtist) -> None:
        self.artist = artist
        self._shapes = ShapePainter(self.artist.symbols)
        self._faces: dict[Id, tuple[Shape, ...]] = {}
        self._pixels = Pixels(self.artist.symbols)

    def forget(self, id: Id) -> None:
        """A role has changed."""
        self._faces.pop(id, None)

    def use_scale(self, scale: float, ratio: float) -> None:
        """Get ready for a scale on a screen of so many device pixels a logical one."""
        self._pixels.use_scale(scale, ratio)

    def paint(self, painter: QPainter, role: Role, w: float, h: float, at: QPointF) -> None:
        """Paint a card with its corner at a view point, on whole device pixels."""
        scale = self._pixels.scale
        corner = self._pixels.snapped(at)
        texts: list[Shape] = []
        for shape in self._face(role, w, h):
            if isinstance(shape, Use):
                self._copy(painter, shape, corner)
            else:
                texts.append(shape)
        painter.setTransform(QTransform(scale, 0, 0, scale, corner.x(), corner.y()))
        self._shapes.paint(painter, texts)
        painter.resetTransform()

    def paint_pill(self, painter: QPainter, role: Role, w: float, at: QPointF) -> None:
        """Paint the number of seats of a card with its corner at a view point, if it has several.

        It is a part of the card already; this puts it over what lies around the card.
        """
        if role.seats > 1:
            setter = self.artist.type
            sign = next(iter(setter.bands_for(role)), no_function(setter.theme))
            key = ("seats", role.seats, sign.slug, w)
            self._pixels.copy(
                painter,
                key,
                lambda: pill(role.seats, w, sign, setter.theme),
                self._pixels.snapped(at),
            )

    def paint_value(self, painter: QPainter, role: Role, w: float, at: QPointF) -> None:
        """Paint once more what the card with its corner at a view point is coloured by."""
        for shape in self.artist.value(role, 0, 0, w):
            self._copy(painter, shape, self._pixels.snapped(at))

    def paint_badge(self, painter: QPainter, data: BadgeData, at: QPointF) -> None:
        """Paint a badge with its centre at a view point."""
        self._copy(painter, self.artist.badge(data, 0, 0), at)

    def paint_dotted_badge(
        self, painter: QPainter, count: int, w: float, h: float, at: QPointF
    ) -> None:
        """Paint the count of dotted-line reports of a card whose corner is at a view point."""
        self._copy(painter, self.artist.dotted_badge(count, 0, 0, w, h), at)

    def _face(self, role: Role, w: float, h: float) -> tuple[Shape, ...]:
        face = self._faces.get(role.id)
        if face is None:
            if len(self._faces) >= _MOST_FACES:
                self._faces.clear()
            face = self._faces[role.id] = self.artist.card(role, 0, 0, w, h).shapes
        return face

    def _copy(self, painter: QPainter, use: Use, at: QPointF) -> None:
        scale = self._pixels.scale
        origin = at + QPointF(use.x, use.y) * scale
        symbols = self.artist.symbols
        self._pixels.copy(painter, use.symbol, lambda: symbols[use.symbol], origin)
