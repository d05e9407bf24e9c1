"""Lines of text, from the very glyphs that were measured."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QPainterPath, QRawFont, QTransform

from orgchart.drawing.colour_glyphs import glyph_images, glyph_picture
from orgchart.drawing.faces import Face
from orgchart.drawing.glyphs import STRIKE_HEIGHT, STRIKE_WIDTH, GlyphRun, glyph_line, outline
from orgchart.drawing.picture import Image, Text, TextStyle
from orgchart.painting.images import paint_image
from orgchart.painting.pens import colour_of, painter_path, plain_pen

# From this size on a device, in pixels, Qt draws no glyphs of a font file (it keeps pictures of
# glyphs up to 64 pixels, and has no way round for larger ones): they are drawn as outlines.
_LARGEST_GLYPHS = 60.0
_ANCHOR_SHARE = {"start": 0.0, "middle": 0.5, "end": 1.0}


def paint_text(painter: QPainter, text: Text) -> None:
    """A line at its baseline, set from its anchor."""
    style = text.style
    large = style.size * painter.combinedTransform().m22() >= _LARGEST_GLYPHS
    width, parts = _text_parts(text.text, style.size, style.weight, style.italic, large)
    origin = QPointF(text.x - width * _ANCHOR_SHARE[text.anchor], text.y)
    painter.setPen(plain_pen(style.colour))
    for part in parts:
        if isinstance(part, QGlyphRun):
            painter.drawGlyphRun(origin, part)
        elif isinstance(part, QPainterPath):
            painter.fillPath(part.translated(origin), colour_of(style.colour))
        else:
            painter.translate(origin)
            paint_image(painter, part)
            painter.translate(-origin)
    if style.strike:
        _strike(painter, origin, width, style)


def _strike(painter: QPainter, origin: QPointF, width: float, style: TextStyle) -> None:
    thickness = style.size * STRIKE_WIDTH
    top = origin.y() - style.size * STRIKE_HEIGHT - thickness / 2
    painter.fillRect(QRectF(origin.x(), top, width, thickness), colour_of(style.colour))


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
        path.addPath(placed.map(painter_path(outline(run.face, glyph))))
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
