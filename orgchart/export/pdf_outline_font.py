"""A face whose file a PDF cannot take in (CFF, variable, colour), by its glyphs' outlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.drawing.colour_glyphs import glyph_picture
from orgchart.drawing.faces import Face
from orgchart.drawing.glyphs import advance, outline
from orgchart.export.numbers import number
from orgchart.export.pdf_cmap import to_unicode
from orgchart.export.pdf_code import Code
from orgchart.export.pdf_objects import add_font, added, array, dictionary, stream
from orgchart.export.pdf_paths import path_code

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument

_CODES_A_FONT = 256
_PER_EM = 1000


class OutlineFont:
    """Type 3 fonts of up to 256 glyphs (PDF 32000-1, section 9.6.5): vectors, and still text."""

    def __init__(self, face: Face, name: str) -> None:
        self._face = face
        self._name = name
        self._codes: dict[tuple[int, str], Code] = {}

    def code(self, glyph: int, text: str) -> Code:
        """The code of a glyph that stands for a text, of two digits."""
        found = self._codes.get((glyph, text))
        if found is None:
            part, place = divmod(len(self._codes), _CODES_A_FONT)
            found = Code(self._resource(part), f"{place:02x}", advance(self._face, glyph))
            self._codes[glyph, text] = found
        return found

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802
        """Write the fonts; reportlab calls it when all texts are known."""
        codes = list(self._codes)
        for start in range(0, len(codes), _CODES_A_FONT):
            name = self._resource(start // _CODES_A_FONT)
            part = codes[start : start + _CODES_A_FONT]
            add_font(document, name, self._font(document, name, part))

    def _resource(self, part: int) -> str:
        return f"{self._name}.{part}"

    def _font(
        self, document: PDFDocument, name: str, codes: list[tuple[int, str]]
    ) -> PDFDictionary:
        names = [f"g{code}" for code in range(len(codes))]
        drawings = {
            glyph_name: added(document, f"{name}.{glyph_name}", stream(self._drawing(glyph)))
            for glyph_name, (glyph, _) in zip(names, codes, strict=True)
        }
        texts = to_unicode(enumerate(text for _, text in codes), digits=2)
        return dictionary(
            Type="Font",
            Subtype="Type3",
            FontBBox=array(0, 0, 0, 0),
            FontMatrix=array(1 / _PER_EM, 0, 0, 1 / _PER_EM, 0, 0),
            FirstChar=0,
            LastChar=len(codes) - 1,
            Widths=array(*(self._width(glyph) for glyph, _ in codes)),
            Encoding=dictionary(Type="Encoding", Differences=array(0, *names)),
            CharProcs=dictionary(**drawings),
            Resources=dictionary(),
            ToUnicode=added(document, f"{name}.texts", stream(texts)),
        )

    def _width(self, glyph: int) -> float:
        return round(advance(self._face, glyph) * _PER_EM, 2)

    def _drawing(self, glyph: int) -> bytes:
        """The glyph in the text's colour; one in colours of its own is drawn as an image."""
        box = f"{number(self._width(glyph))} 0 -1000 -1000 3000 3000 d1"
        if glyph_picture(self._face, glyph):
            return box.encode("ascii")
        return f"{box}\n{path_code(outline(self._face, glyph), _PER_EM)} f".encode("ascii")
