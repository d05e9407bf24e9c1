"""Objects of a PDF that reportlab has no drawing call for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObjectReference, PDFStream


def dictionary(**entries: Any) -> PDFDictionary:
    """A dictionary; texts become names."""
    from reportlab.pdfbase import pdfdoc

    return pdfdoc.PDFDictionary(
        {
            key: pdfdoc.PDFName(value) if isinstance(value, str) else value
            for key, value in entries.items()
        }
    )


def array(*items: Any) -> Any:
    """An array; texts become names."""
    from reportlab.pdfbase import pdfdoc

    return pdfdoc.PDFArray(
        [pdfdoc.PDFName(item) if isinstance(item, str) else item for item in items]
    )


def stream(data: bytes, **entries: Any) -> PDFStream:
    """A compressed stream."""
    from reportlab.pdfbase import pdfdoc

    return pdfdoc.PDFStream(dictionary(**entries), data, [pdfdoc.PDFZCompress])


def added(document: PDFDocument, name: str, value: Any) -> PDFObjectReference:
    """Add an object of its own to the document, under a name; returns what points to it."""
    return document.Reference(value, name)


def add_font(document: PDFDocument, name: str, font: PDFDictionary) -> None:
    """Make a font known to every page and form under a resource name."""
    from reportlab.pdfbase import pdfdoc

    document.idToObject[pdfdoc.BasicFonts].dict[name] = added(document, f"{name}.font", font)


def xobject_name(form: str) -> str:
    """What operators call a form of the canvas."""
    from reportlab.pdfbase import pdfdoc

    name: str = pdfdoc.xObjectName(form)
    return name
