"""Small fonts of kinds that a machine may have or not, made for a test."""

from __future__ import annotations

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

# A character no installed font has, so that nothing but the test's font shows it.
SIGN = "\ue7f3"
# Left and right edge of each glyph's square.
_EDGES = {".notdef": (0, 10), "sign": (0, 800), "left": (0, 400), "right": (400, 800)}


def _square(pen, left: int, right: int):
    pen.moveTo((left, 0))
    for point in ((left, 800), (right, 800), (right, 0)):
        pen.lineTo(point)
    pen.closePath()
    return pen


def _builder(*, truetype: bool) -> FontBuilder:
    builder = FontBuilder(1000, isTTF=truetype)
    builder.setupGlyphOrder([".notdef", "sign", "left", "right"])
    builder.setupCharacterMap({ord(SIGN): "sign"})
    return builder


def _saved(builder: FontBuilder, path) -> str:
    builder.setupHorizontalMetrics({name: (1000, left) for name, (left, _) in _EDGES.items()})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Test", "styleName": "Regular", "psName": "Test"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)
    return str(path)


def coloured_font(path) -> str:
    """A TrueType file whose sign is red on the left and blue on the right (COLR, version 0)."""
    builder = _builder(truetype=True)
    builder.setupGlyf({name: _square(TTGlyphPen(None), *x).glyph() for name, x in _EDGES.items()})
    builder.setupCOLR({"sign": [("left", 0), ("right", 1)]})
    builder.setupCPAL([[(1, 0, 0, 1), (0, 0, 1, 1)]])
    return _saved(builder, path)


def cff_font(path) -> str:
    """An OpenType file with CFF outlines, which reportlab does not take in."""
    builder = _builder(truetype=False)
    strings = {
        name: _square(T2CharStringPen(1000, None), *x).getCharString() for name, x in _EDGES.items()
    }
    builder.setupCFF("Test", {"FullName": "Test"}, strings, {})
    return _saved(builder, path)
