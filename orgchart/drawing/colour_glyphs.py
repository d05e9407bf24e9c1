"""Glyphs in colours of their own, emoji: as small pictures, the same for every painter."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import NamedTuple

from orgchart.drawing.faces import Face
from orgchart.drawing.glyphs import GlyphLine
from orgchart.drawing.picture import Image

_PIXELS_AN_EM = 160
# What a drawn glyph may fill around its origin, in em: left, bottom, width, height.
_LEFT, _BOTTOM, _WIDTH, _HEIGHT = -0.2, -0.4, 2.0, 1.8


class GlyphPicture(NamedTuple):
    """A PNG and its box in em, ``top`` above the baseline."""

    data: bytes
    left: float
    top: float
    width: float
    height: float


@cache
def glyph_picture(face: Face, glyph: int) -> GlyphPicture | None:
    """The glyph in its colours, None when it takes the text's colour."""
    if not face.coloured:
        return None
    file = face.hb_face
    if file.has_color_png:
        return _stored(face, glyph)
    layered = file.has_color_layers and file.get_glyph_color_layers(glyph)
    painted = file.has_color_paint and file.glyph_has_color_paint(glyph)
    return _drawn(face, glyph) if layered or painted else None


def glyph_images(line: GlyphLine, size: float) -> tuple[Image, ...]:
    """The coloured glyphs of a line of a size in units, around the line's origin."""
    found = []
    for run in line.runs:
        if not run.face.coloured:
            continue
        for glyph, x, y in zip(run.ids, run.xs, run.ys, strict=True):
            shown = glyph_picture(run.face, glyph)
            if shown:
                left, top = (x + shown.left) * size, -(y + shown.top) * size
                found.append(Image(left, top, shown.width * size, shown.height * size, shown.data))
    return tuple(found)


def _stored(face: Face, glyph: int) -> GlyphPicture | None:
    """The picture that the font file holds."""
    data = bytes(face.hb_font.get_glyph_color_png(glyph).data)
    box = face.hb_font.get_glyph_extents(glyph)
    if not data or box is None:
        return None
    upem = face.hb_face.upem
    return GlyphPicture(
        data, box.x_bearing / upem, box.y_bearing / upem, box.width / upem, -box.height / upem
    )


def _drawn(face: Face, glyph: int) -> GlyphPicture | None:
    """The layers of the glyph painted over each other by HarfBuzz."""
    import uharfbuzz as hb
    from PIL import Image as PixelImage

    painter = hb.RasterPaint()
    scale = _PIXELS_AN_EM / face.hb_face.upem
    painter.transform = (scale, 0, 0, scale, 0, 0)
    box = [round(part * _PIXELS_AN_EM) for part in (_LEFT, _BOTTOM, _WIDTH, _HEIGHT)]
    painter.extents = hb.RasterExtents(*box, 0)
    painter.paint_glyph(face.hb_font, glyph)
    painted = painter.render()
    if painted is None:
        return None
    found = painted.extents
    # Rows come from the bottom up, colours multiplied by their opacity.
    pixels = PixelImage.frombytes(
        "RGBA", (found.width, found.height), bytes(painted.buffer), "raw", "BGRa", found.stride, -1
    )
    file = BytesIO()
    pixels.save(file, "PNG")
    return GlyphPicture(file.getvalue(), _LEFT, _BOTTOM + _HEIGHT, _WIDTH, _HEIGHT)
