"""A picture painted by Qt: on the screen, on a printer, into an image.

Needs a QGuiApplication (see `application`), no widgets. Text is drawn from the very glyphs that
were measured, so that lines are as long as in a PDF, at any zoom.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGlyphRun,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QRawFont,
    QTransform,
)

from orgchart.drawing.bounds import Bounds, bounds, overlap
from orgchart.drawing.colour_glyphs import glyph_images, glyph_picture
from orgchart.drawing.faces import Face
from orgchart.drawing.glyphs import (
    STRIKE_HEIGHT,
    STRIKE_WIDTH,
    Command,
    GlyphRun,
    glyph_line,
    outline,
)
from orgchart.drawing.picture import (
    Box,
    Card,
    Colour,
    Ellipse,
    Image,
    Path,
    Picture,
    Shape,
    Stroke,
    Text,
    TextStyle,
    Use,
)

# How far a card's pills, sheets and rings may stand out of it, in units.
_CARD_MARGIN = 48.0
# From this size on a device, in pixels, Qt draws no glyphs of a font file (it keeps pictures of
# glyphs up to 64 pixels, and has no way round for larger ones): they are drawn as outlines.
_LARGEST_GLYPHS = 60.0
_ANCHOR_SHARE = {"start": 0.0, "middle": 0.5, "end": 1.0}
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


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
            Image: _paint_image,
            Path: _paint_path,
            Text: _paint_text,
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
            painter.fillRect(rect, _colour(picture.background))
        self._shapes.paint(painter, (shape for box, shape in self._lines if overlap(box, area)))
        for box, card in self._cards:
            if overlap(box, area):
                self._shapes.paint(painter, card.shapes)
        self._shapes.paint(painter, (shape for box, shape in self._badges if overlap(box, area)))
        self._shapes.paint(painter, picture.furniture)


def _paint_box(painter: QPainter, box: Box) -> None:
    rect = QRectF(box.x, box.y, box.w, box.h)
    _set_colours(painter, box.fill, box.stroke)
    if box.radius:
        painter.drawRoundedRect(rect, box.radius, box.radius)
    else:
        painter.drawRect(rect)


def _paint_ellipse(painter: QPainter, ellipse: Ellipse) -> None:
    _set_colours(painter, ellipse.fill, ellipse.stroke)
    painter.drawEllipse(QPointF(ellipse.cx, ellipse.cy), ellipse.rx, ellipse.ry)


def _paint_path(painter: QPainter, path: Path) -> None:
    _set_colours(painter, path.fill, path.stroke)
    painter.drawPath(_painter_path(path.commands))


def _paint_image(painter: QPainter, image: Image) -> None:
    """The image fills its box and what stands over is cut off, as in a PDF and an SVG."""
    device = painter.combinedTransform().m22()
    pixels = _fitted(image.data, math.ceil(image.w * device), math.ceil(image.h * device))
    if pixels is None:
        return
    brush = QBrush(pixels)
    placed = QTransform.fromTranslate(image.x, image.y)
    brush.setTransform(placed.scale(image.w / pixels.width(), image.h / pixels.height()))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(_NO_PEN)
    painter.setBrush(brush)
    rect = QRectF(image.x, image.y, image.w, image.h)
    if image.round:
        painter.drawEllipse(rect)
    else:
        painter.drawRect(rect)


def _paint_text(painter: QPainter, text: Text) -> None:
    style = text.style
    large = style.size * painter.combinedTransform().m22() >= _LARGEST_GLYPHS
    width, parts = _text_parts(text.text, style.size, style.weight, style.italic, large)
    origin = QPointF(text.x - width * _ANCHOR_SHARE[text.anchor], text.y)
    painter.setPen(_plain_pen(style.colour))
    for part in parts:
        if isinstance(part, QGlyphRun):
            painter.drawGlyphRun(origin, part)
        elif isinstance(part, QPainterPath):
            painter.fillPath(part.translated(origin), _colour(style.colour))
        else:
            painter.translate(origin)
            _paint_image(painter, part)
            painter.translate(-origin)
    if style.strike:
        _strike(painter, origin, width, style)


def _strike(painter: QPainter, origin: QPointF, width: float, style: TextStyle) -> None:
    thickness = style.size * STRIKE_WIDTH
    top = origin.y() - style.size * STRIKE_HEIGHT - thickness / 2
    painter.fillRect(QRectF(origin.x(), top, width, thickness), _colour(style.colour))


@lru_cache(maxsize=1 << 14)
def _text_parts(
    text: str, size: float, weight: int, italic: bool, large: bool
) -> tuple[float, tuple[QGlyphRun | QPainterPath | Image, ...]]:
    line = glyph_line(text, weight, italic)
    runs = [_text_part(run, size, large) for run in line.runs]
    return line.width * size, (*runs, *glyph_images(line, size))


def _text_part(run: GlyphRun, size: float, large: bool) -> QGlyphRun | QPainterPath:
    font = None if large else _raw_font(run.face, size)
    if font is None:
        return _outlines(run, size)
    glyphs = QGlyphRun()
    glyphs.setRawFont(font)
    glyphs.setGlyphIndexes(list(run.ids))
    places = zip(run.xs, run.ys, strict=True)
    glyphs.setPositions([QPointF(x * size, -y * size) for x, y in places])
    return glyphs


def _outlines(run: GlyphRun, size: float) -> QPainterPath:
    path = QPainterPath()
    for glyph, x, y in zip(run.ids, run.xs, run.ys, strict=True):
        if glyph_picture(run.face, glyph):
            continue
        placed = QTransform(size, 0, 0, -size, x * size, -y * size)
        path.addPath(placed.map(_painter_path(outline(run.face, glyph))))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


@cache
def _raw_font(face: Face, size: float) -> QRawFont | None:
    """The font file of a face; None for what Qt cannot draw as others do.

    These are a collection's later faces and the faces with glyphs in colours.
    """
    if face.index or face.coloured:
        return None
    font = QRawFont(face.path, size, QFont.HintingPreference.PreferNoHinting)
    return font if font.isValid() else None


def _set_colours(painter: QPainter, fill: Colour | None, stroke: Stroke | None) -> None:
    painter.setPen(_pen(stroke) if stroke else _NO_PEN)
    painter.setBrush(_brush(fill) if fill else _NO_BRUSH)


@cache
def _colour(colour: Colour) -> QColor:
    """A colour of the picture; Qt itself takes "#RRGGBBAA" for something else."""
    return QColor(colour) if len(colour) == 7 else QColor(f"#{colour[7:9]}{colour[1:7]}")


@cache
def _brush(colour: Colour) -> QBrush:
    return QBrush(_colour(colour))


@cache
def _plain_pen(colour: Colour) -> QPen:
    return QPen(_colour(colour))


@cache
def _pen(stroke: Stroke) -> QPen:
    pen = QPen(_colour(stroke.colour), stroke.width)
    ends = Qt.PenCapStyle.RoundCap if stroke.round_cap else Qt.PenCapStyle.FlatCap
    pen.setCapStyle(ends)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen


@lru_cache(maxsize=1 << 14)
def _painter_path(commands: tuple[Command, ...]) -> QPainterPath:
    return build_path(commands)


def build_path(commands: tuple[Command, ...]) -> QPainterPath:
    """The commands of a `Path` as Qt's own."""
    path = QPainterPath()
    add: dict[Any, Callable[..., None]] = {
        "M": path.moveTo,
        "L": path.lineTo,
        "C": path.cubicTo,
        "Z": path.closeSubpath,
    }
    for kind, *lengths in commands:
        add[kind](*lengths)
    return path


@lru_cache(maxsize=512)
def _fitted(data: bytes, width: int, height: int) -> QImage | None:
    """An image cut to the shape of a box and not much larger than its pixels on the device."""
    image = QImage.fromData(QByteArray(data))
    if image.isNull():
        return None
    scale = max(width / image.width(), height / image.height())
    cut = QRect(0, 0, round(width / scale), round(height / scale))
    cut.moveCenter(image.rect().center())
    image = image.copy(cut)
    if scale >= 1:
        return image
    return image.scaled(
        width,
        height,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _card_bounds(card: Card) -> Bounds:
    margin = _CARD_MARGIN
    return (
        card.x - margin,
        card.y - margin,
        card.x + card.w + margin,
        card.y + card.h + margin,
    )
