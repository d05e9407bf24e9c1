"""Faces as fonts of a PDF, with the used glyphs only."""

from __future__ import annotations

import struct
from hashlib import sha256
from typing import TYPE_CHECKING

from orgchart.drawing.faces import Face
from orgchart.drawing.glyphs import advance
from orgchart.export.pdf_cmap import to_unicode
from orgchart.export.pdf_code import Code, PdfFont
from orgchart.export.pdf_objects import add_font, added, array, dictionary, stream
from orgchart.export.pdf_outline_font import OutlineFont

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObjectReference

_SYMBOLIC = 4
_NEEDED_TABLES = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}
_BOX_IN_HEAD = slice(36, 44)


def pdf_font(face: Face, name: str) -> PdfFont:
    """The font of a face: its file where a PDF can take that in, else its glyphs' outlines."""
    tables = set(face.hb_face.table_tags)
    if tables >= _NEEDED_TABLES and "fvar" not in tables and not face.coloured:
        return TrueTypeFont(face, name)
    return OutlineFont(face, name)


class TrueTypeFont:
    """A composite font with the used glyphs of a TrueType file (PDF 32000-1, section 9.7)."""

    def __init__(self, face: Face, name: str) -> None:
        self._face = face
        self._name = name
        self._codes: dict[tuple[int, str], Code] = {}
        self.code(0, "")

    def code(self, glyph: int, text: str) -> Code:
        """See `pdf_code.PdfFont`."""
        found = self._codes.get((glyph, text))
        if found is None:
            found = Code(self._name, f"{len(self._codes):04x}", advance(self._face, glyph))
            self._codes[glyph, text] = found
        return found

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802
        """See `pdf_code.PdfFont`."""
        data, new_glyphs = self._subset()
        base = self._base_name(data)
        texts = list(enumerate(text for _, text in self._codes))[1:]
        descendant = dictionary(
            Type="Font",
            Subtype="CIDFontType2",
            BaseFont=base,
            CIDSystemInfo=_identity(),
            FontDescriptor=self._added(document, "descriptor", self._descriptor(document, data)),
            W=array(0, array(*self._widths())),
            CIDToGIDMap=self._added(document, "glyphs", stream(new_glyphs)),
        )
        font = dictionary(
            Type="Font",
            Subtype="Type0",
            BaseFont=base,
            Encoding="Identity-H",
            DescendantFonts=array(self._added(document, "descendant", descendant)),
            ToUnicode=self._added(document, "texts", stream(to_unicode(texts, digits=4))),
        )
        add_font(document, self._name, font)

    def _added(self, document: PDFDocument, part: str, value: object) -> PDFObjectReference:
        return added(document, f"{self._name}.{part}", value)

    def _subset(self) -> tuple[bytes, bytes]:
        """The font file with the used glyphs only, and their new numbers by code."""
        import uharfbuzz as hb

        face = self._face.hb_face
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(glyph for glyph, _ in self._codes)
        unneeded = set(face.table_tags) - _NEEDED_TABLES
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in unneeded)
        # Type on paper needs no hints; without them the file is a third smaller.
        wanted.flags = hb.SubsetFlags.NO_HINTING
        plan = hb.SubsetPlan(face, wanted)
        new = plan.old_to_new_glyph_mapping
        glyphs = b"".join(new[glyph].to_bytes(2, "big") for glyph, _ in self._codes)
        return plan.execute().blob.data, glyphs

    def _widths(self) -> list[float]:
        return [round(code.advance * 1000, 2) for code in self._codes.values()]

    def _base_name(self, data: bytes) -> str:
        """The face's name after six letters that tell one subset of it from another."""
        import uharfbuzz as hb

        tag = "".join(chr(ord("A") + byte % 26) for byte in sha256(data).digest()[:6])
        name = self._face.hb_face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME)
        return f"{tag}+{name or self._name}"

    def _descriptor(self, document: PDFDocument, data: bytes) -> PDFDictionary:
        import uharfbuzz as hb

        font = self._face.hb_font
        per_em = 1000 / self._face.hb_face.upem
        extents = font.get_font_extents("ltr")
        cap_height = font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
        box = struct.unpack(">4h", self._face.hb_face.reference_table("head").data[_BOX_IN_HEAD])
        return dictionary(
            Type="FontDescriptor",
            FontName=self._base_name(data),
            Flags=_SYMBOLIC,
            FontBBox=array(*(round(length * per_em) for length in box)),
            ItalicAngle=round(font.get_style_value(hb.StyleTag.SLANT_ANGLE)),
            Ascent=round(extents.ascender * per_em),
            Descent=round(extents.descender * per_em),
            CapHeight=round(cap_height * per_em),
            StemV=round(font.get_style_value(hb.StyleTag.WEIGHT) / 5),
            FontFile2=self._added(document, "file", stream(data, Length1=len(data))),
        )


def _identity() -> PDFDictionary:
    from reportlab.pdfbase.pdfdoc import PDFString

    return dictionary(Registry=PDFString("Adobe"), Ordering=PDFString("Identity"), Supplement=0)
