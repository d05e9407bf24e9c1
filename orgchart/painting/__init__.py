"""A picture painted by Qt: on the screen, on a printer, into an image.

Needs a QGuiApplication (see `application`), no widgets. Text is drawn from the very glyphs that
were measured, so that lines are as long as in a PDF, at any zoom.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QPainter

from orgchart.drawing.bounds import Bounds, bounds, overlap
from orgchart.drawing.picture import Box, Card, Ellipse, Image, Path, Picture, Shape, Text, Use
from orgchart.painting.images import paint_image
from orgchart.painting.pens import build_path, colour_of, painter_path, set_colours
from orgchart.painting.texts import paint_text

__all__ = ["PicturePainter", "ShapePainter", "application", "build_path"]

# How far a card's pills, sheets and rings may stand out of it, in units.
_CARD_MARGIN = 48.0


@cache
def application() -> QGuiApplication:
    """The running application, else a new one that needs no screen; it lives to the end."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    return QGuiApplication(["orgchart", "-platform", "offscreen"])


class ShapePainter:
    """Paints shapes, one after the other; ``symbols`` are what `Use` shapes name.

    The painter's coordinates must be the shapes' units.
    """

    def __init__(self, symbols: Mapping[str, tuple[Shape, ...]]) -> None:
        self._symbols = symbols
        self._painters: dict[type, Callable[[QPainter, Any], None]] = {
            Box: _paint_box,
            Ellipse: _paint_ellipse,
            Image: paint_image,
            Path: _paint_path,
            Text: paint_text,
            Use: self._paint_symbol,
        }

    def paint(self, painter: QPainter, shapes: Iterable[Shape]) -> None:
        """Paint some shapes in their order."""
        painters = self._painters
        for shape in shapes:
            painters[type(shape)](painter, shape)

    def _paint_symbol(self, painter: QPainter, use: Use) -> None:
        painter.translate(use.x, use.y)
        self.paint(painter, self._symbols[use.symbol])
        painter.translate(-use.x, -use.y)


class PicturePainter:
    """Paints one picture, whole or in parts.

    The painter's coordinates must be the picture's units; hints are the painter's own, but
    antialiasing is switched on.
    """

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self._shapes = ShapePainter(picture.symbols)
        symbols = picture.symbols
        self._lines = [(bounds(shape, symbols), shape) for shape in picture.lines]
        self._cards = [(_card_bounds(card), card) for card in picture.cards]
        self._badges = [(bounds(shape, symbols), shape) for shape in picture.badges]

    def paint(self, painter: QPainter, visible: QRectF | None = None) -> None:
        """Paint what lies in ``visible`` (picture units), or everything."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self.picture
        rect = visible or QRectF(0, 0, picture.width, picture.height)
        area = (rect.left(), rect.top(), rect.right(), rect.bottom())
        if picture.background:
            painter.fillRect(rect, colour_of(picture.background))
        self._shapes.paint(painter, (shape for box, shape in self._lines if overlap(box, area)))
        for box, card in self._cards:
            if overlap(box, area):
                self._shapes.paint(painter, card.shapes)
        self._shapes.paint(painter, (shape for box, shape in self._badges if overlap(box, area)))
        self._shapes.paint(painter, picture.furniture)


def _paint_box(painter: QPainter, box: Box) -> None:
    rect = QRectF(box.x, box.y, box.w, box.h)
    set_colours(painter, box.fill, box.stroke)
    if box.radius:
        painter.drawRoundedRect(rect, box.radius, box.radius)
    else:
        painter.drawRect(rect)


def _paint_ellipse(painter: QPainter, ellipse: Ellipse) -> None:
    set_colours(painter, ellipse.fill, ellipse.stroke)
    painter.drawEllipse(QPointF(ellipse.cx, ellipse.cy), ellipse.rx, ellipse.ry)


def _paint_path(painter: QPainter, path: Path) -> None:
    set_colours(painter, path.fill, path.stroke)
    painter.drawPath(painter_path(path.commands))


def _card_bounds(card: Card) -> Bounds:
    margin = _CARD_MARGIN
    return (
        card.x - margin,
        card.y - margin,
        card.x + card.w + margin,
        card.y + card.h + margin,
    )
