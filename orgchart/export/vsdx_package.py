"""The package of a Visio file: the few parts that a drawing of one page needs.

Source: MS-VSDX, sections 2.1 (package) and 2.2.1 (parts).
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from orgchart.export.vsdx_paint import cell, inches
from orgchart.export.xml_text import content, quoted

_XML = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_VISIO = "http://schemas.microsoft.com/visio/2010/relationships"
_NAMES = f"xmlns='http://schemas.microsoft.com/office/visio/2012/main' xmlns:r='{_OFFICE}'"
_TYPE = "application/vnd.ms-visio"
_TYPES = (
    ("visio/document.xml", f"{_TYPE}.drawing.main+xml"),
    ("visio/pages/pages.xml", f"{_TYPE}.pages+xml"),
    ("visio/pages/page1.xml", f"{_TYPE}.page+xml"),
    ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
)
# A package tells no time, so that the same chart gives the same file.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_CUSTOM_SIZE = 3


class Page(NamedTuple):
    """One page: its size in units, its shapes, what is glued to what, and images as PNG.

    ``connects`` and ``images`` may fill while the shapes are taken.
    """

    title: str
    width: float
    height: float
    shapes: Iterable[str]
    connects: Sequence[str]
    images: Sequence[bytes]


def write_package(page: Page, stream: BinaryIO) -> None:
    """Write the file; the stream need not be seekable."""
    whole = io.BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as package:
        for name, text in _parts(page):
            _put(package, name, [_XML, text])
        _put(package, "visio/pages/page1.xml", _page(page))
        if page.images:
            _put(package, "visio/pages/_rels/page1.xml.rels", [_XML, _media(page)])
        for at, image in enumerate(page.images, 1):
            package.writestr(_entry(f"visio/media/image{at}.png"), image)
    stream.write(whole.getvalue())


def image_reference(at: int) -> str:
    """How the page refers to its image of a number, from 1."""
    return f"image{at}"


def _put(package: ZipFile, name: str, pieces: Iterable[str]) -> None:
    with package.open(_entry(name), "w") as part:
        for piece in pieces:
            part.write(piece.encode())


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _NO_TIME)
    entry.compress_type = ZIP_DEFLATED
    return entry


def _media(page: Page) -> str:
    return _relations([
        (image_reference(at), f"{_OFFICE}/image", f"../media/image{at}.png")
        for at in range(1, len(page.images) + 1)
    ])  # fmt: skip


def _parts(page: Page) -> list[tuple[str, str]]:
    return [
        ("[Content_Types].xml", _content_types()),
        (
            "_rels/.rels",
            _relations([
                ("document", f"{_VISIO}/document", "visio/document.xml"),
                ("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ]),
        ),
        ("docProps/core.xml", _core(page)),
        ("visio/document.xml", _document()),
        (
            "visio/_rels/document.xml.rels",
            _relations([("pages", f"{_VISIO}/pages", "pages/pages.xml")]),
        ),
        ("visio/pages/pages.xml", _pages(page)),
        (
            "visio/pages/_rels/pages.xml.rels",
            _relations([("page1", f"{_VISIO}/page", "page1.xml")]),
        ),
    ]  # fmt: skip


def _content_types() -> str:
    parts = "".join(f"<Override PartName='/{name}' ContentType='{it}'/>" for name, it in _TYPES)
    return (
        f"<Types xmlns='{_PACKAGE}/content-types'>"
        "<Default Extension='rels'"
        " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        "<Default Extension='xml' ContentType='application/xml'/>"
        f"<Default Extension='png' ContentType='image/png'/>{parts}</Types>"
    )


def _relations(relations: Sequence[tuple[str, str, str]]) -> str:
    rows = "".join(
        f"<Relationship Id='{id}' Type='{kind}' Target='{target}'/>"
        for id, kind, target in relations
    )
    return f"<Relationships xmlns='{_PACKAGE}/relationships'>{rows}</Relationships>"


def _core(page: Page) -> str:
    return (
        f"<cp:coreProperties xmlns:cp='{_PACKAGE}/metadata/core-properties'"
        " xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        f"<dc:title>{content(page.title)}</dc:title></cp:coreProperties>"
    )


def _document() -> str:
    """The one style that every shape begins from: black on nothing, no shadow, no margins."""
    cells = "".join(
        (
            cell("EnableLineProps", 1), cell("EnableFillProps", 1), cell("EnableTextProps", 1),
            cell("LineWeight", 0.01), cell("LineColor", 0), cell("LinePattern", 1),
            cell("FillForegnd", 1), cell("FillPattern", 1), cell("ShdwPattern", 0),
            cell("LeftMargin", 0), cell("RightMargin", 0), cell("TopMargin", 0),
            cell("BottomMargin", 0), cell("VerticalAlign", 1),
        )
    )  # fmt: skip
    return (
        f"<VisioDocument {_NAMES}><DocumentSettings TopPage='0' DefaultTextStyle='0'"
        " DefaultLineStyle='0' DefaultFillStyle='0'/><Colors/><FaceNames/>"
        "<StyleSheets><StyleSheet ID='0' NameU='No Style' Name='No Style'>"
        f"{cells}</StyleSheet></StyleSheets></VisioDocument>"
    )


def _pages(page: Page) -> str:
    sizes = (
        cell("PageWidth", inches(page.width)) + cell("PageHeight", inches(page.height))
        + cell("PageScale", 1) + cell("DrawingScale", 1)
        + cell("DrawingSizeType", _CUSTOM_SIZE) + cell("DrawingScaleType", 0)
    )  # fmt: skip
    # The window that Visio opens shows the whole page, from its middle.
    middle = (
        f"ViewCenterX='{inches(page.width) / 2:.4f}' ViewCenterY='{inches(page.height) / 2:.4f}'"
    )
    name = quoted(page.title[:31])
    return (
        f"<Pages {_NAMES}><Page ID='0' NameU='Chart' Name={name} ViewScale='-1' {middle}>"
        f"<PageSheet LineStyle='0' FillStyle='0' TextStyle='0'>{sizes}</PageSheet>"
        "<Rel r:id='page1'/></Page></Pages>"
    )


def _page(page: Page) -> Iterator[str]:
    yield f"{_XML}<PageContents {_NAMES} xml:space='preserve'><Shapes>"
    yield from page.shapes
    yield "</Shapes><Connects>"
    yield from page.connects
    yield "</Connects></PageContents>"
