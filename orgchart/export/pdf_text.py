"""Lines of text as operators of a PDF, glyph by glyph where they were measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from orgchart.drawing.colour_glyphs import glyph_images
from orgchart.drawing.faces import Face
from orgchart.drawing.glyphs import GlyphRun, glyph_line
from orgchart.drawing.picture import Image, TextStyle
from orgchart.export.numbers import number
from orgchart.export.pdf_code import PdfFont
from orgchart.export.pdf_fonts import pdf_font

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

_PER_EM = 1000
# Half of what a PDF's text space can tell, in em.
_PRECISION = 0.0005


class LineCode(NamedTuple):
    """A line as operators from the text position on, its width and its emoji, in units."""

    code: str
    width: float
    images: tuple[Image, ...]


class TextCode:
    """Writes text for one document and collects its fonts."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._fonts: dict[Face, PdfFont] = {}
        self._lines: dict[tuple[str, float, int, bool], LineCode] = {}

    def line(self, text: str, style: TextStyle) -> LineCode:
        """How a line is shown."""
        key = (text, style.size, style.weight, style.italic)
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = self._line(*key)
        return found

    def _line(self, text: str, size: float, weight: int, italic: bool) -> LineCode:
        line = glyph_line(text, weight, italic)
        parts: list[str] = []
        at = 0.0
        for run in line.runs:
            code, at = self._run(run, size, at)
            parts.append(code)
        return LineCode("".join(parts), line.width * size, glyph_images(line, size))

    def _run(self, run: GlyphRun, size: float, at: float) -> tuple[str, float]:
        """The operators of a run, and where the pen stands after it, in em from the line's left."""
        code_of = self._font(run.face).code
        pieces: list[str] = []
        shown: list[str] = []
        font, rise = "", 0.0
        for glyph, x, y, text in zip(run.ids, run.xs, run.ys, run.texts, strict=True):
            code = code_of(glyph, text)
            if code.font != font or y != rise:
                pieces += [_shown(shown), _changes(code.font, font, y, rise, size)]
                shown = []
                font, rise = code.font, y
            if abs(at - x) > _PRECISION:
                shown.append(f">{round((at - x) * _PER_EM)}<")
            shown.append(code.digits)
            at = x + code.advance
        pieces += [_shown(shown), "0 Ts" if rise else ""]
        return "".join(pieces), at

    def _font(self, face: Face) -> PdfFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = pdf_font(face, f"T{len(self._fonts)}")
            self._document.delayedFonts.append(font)
        return font


def _shown(glyphs: list[str]) -> str:
    """The operator that shows glyphs; with nothing between two moves there is no empty text."""
    return f"[<{''.join(glyphs)}>]TJ".replace("<>", "") if glyphs else ""


def _changes(font: str, font_before: str, y: float, y_before: float, size: float) -> str:
    chosen = "" if font == font_before else f"/{font} {number(size)} Tf "
    return chosen if y == y_before else f"{chosen}{number(y * size)} Ts "
