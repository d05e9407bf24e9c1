"""How glyphs are written in a PDF: each glyph with its text has a code of its own.

So what is copied out of a document is what was typed, also where one glyph stands for several
letters or several glyphs for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument


class Code(NamedTuple):
    """How a glyph is written: the font resource, hexadecimal digits, its advance in em."""

    font: str
    digits: str
    advance: float


class PdfFont(Protocol):
    """A face in a document."""

    def code(self, glyph: int, text: str) -> Code:
        """The code of a glyph that stands for a text."""

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Write the font; reportlab calls it when all texts are known."""
