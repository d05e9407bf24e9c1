"""PDF: vectors, text that can be searched and copied, bookmarks, document properties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from orgchart.drawing.bounds import around
from orgchart.drawing.faces import shipped_font
from orgchart.drawing.notes_page import notes_pages
from orgchart.drawing.picture import POINTS_PER_UNIT, Box, Picture
from orgchart.drawing.text import clean
from orgchart.export import Exporter
from orgchart.export.findings_list import finding_lines
from orgchart.export.job import Job
from orgchart.export.links import safe_link
from orgchart.export.pdf_outline import bookmarks
from orgchart.export.pdf_shapes import ShapeCode
from orgchart.export.pdf_text import TextCode

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# The largest page that readers of PDF must show (PDF 32000-1:2008, annex C).
MOST_POINTS_A_SIDE = 14_400.0
_CREATOR = "Orgchart"
_FIRST_FONT = "chart"


class Properties(msgspec.Struct, frozen=True):
    """What the document tells about itself."""

    title: str
    author: str = ""
    subject: str = ""


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as PDF; returns the notes of the drawing and whether it was shrunk."""
    from orgchart.export.picture_of import picture_of

    picture = picture_of(job)
    author = job.chart.settings.organisation
    last = [
        *notes_pages(picture.notes),
        *notes_pages(finding_lines(job), "Findings"),
    ]
    write_pdf(picture, Properties(picture.title, author, "Organisation chart"), stream, last)
    return [*picture.notes, *_size_notes(picture)]


def write_pdf(
    picture: Picture, properties: Properties, stream: BinaryIO, last: Sequence[Picture] = ()
) -> None:
    """Write a picture as a document of one page, and then the last pages, if any.

    Where several pages have cards, each has a bookmark with those of its managers below it.
    """
    canvas = _canvas(picture, points_per_unit(picture), properties)
    texts = TextCode(canvas._doc)
    pages = [picture, *last]
    several = sum(bool(page.cards) for page in pages) > 1
    for number, page in enumerate(pages):
        scale = points_per_unit(page)
        canvas.setPageSize((page.width * scale, page.height * scale))
        forms = _forms(page, canvas, texts, f"P{number}" if number else "")
        canvas.transform(scale, 0, 0, -scale, 0, page.height * scale)
        _draw(page, ShapeCode(canvas, texts, forms))
        _add_bookmarks(page, canvas, scale, f"p{number}" if several else "")
        _add_links(page, canvas, scale)
        canvas.showPage()
    stream.write(canvas.getpdfdata())


def points_per_unit(picture: Picture) -> float:
    """The scale of the page: natural size, or less where the page would be too large."""
    return min(POINTS_PER_UNIT, MOST_POINTS_A_SIDE / max(picture.width, picture.height, 1.0))


def _size_notes(picture: Picture) -> list[str]:
    scale = points_per_unit(picture)
    if scale == POINTS_PER_UNIT:
        return []
    wanted, found = (
        f"{picture.width * points:,.0f} × {picture.height * points:,.0f}"
        for points in (POINTS_PER_UNIT, scale)
    )
    return [
        f"The PDF would have been {wanted} points; it was scaled down to {found}, because "
        f"{MOST_POINTS_A_SIDE:,.0f} a side is the most. Export single branches to read them."
    ]


def _canvas(picture: Picture, scale: float, properties: Properties) -> Canvas:
    from io import BytesIO

    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics, ttfonts
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # no detour through text: a fifth smaller and quicker
    # Every page begins with a font; one that is not used is not written, unlike Helvetica.
    pdfmetrics.registerFont(ttfonts.TTFont(_FIRST_FONT, shipped_font(400, italic=False)))
    size = (picture.width * scale, picture.height * scale)
    canvas = Canvas(
        BytesIO(), pagesize=size, pageCompression=1, lang="en", initialFontName=_FIRST_FONT
    )
    canvas.setTitle(clean(properties.title))
    canvas.setAuthor(clean(properties.author))
    canvas.setSubject(clean(properties.subject))
    canvas.setCreator(_CREATOR)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _forms(picture: Picture, canvas: Canvas, texts: TextCode, page: str) -> dict[str, str]:
    """Every symbol as a form, of a page's own; returns the names of the forms by symbol."""
    forms: dict[str, str] = {}
    for index, (symbol, shapes) in enumerate(picture.symbols.items()):
        name = f"{page}S{index}"
        left, top, right, bottom = around(shapes, picture.symbols)
        canvas.beginForm(name, left, top, right, bottom)
        code = ShapeCode(canvas, texts, forms)
        code.write(shapes)
        code.flush()
        canvas.endForm()
        forms[symbol] = name
    return forms


def _draw(picture: Picture, code: ShapeCode) -> None:
    if picture.background:
        code.write([Box(0, 0, picture.width, picture.height, fill=picture.background)])
    code.write(picture.lines)
    for card in picture.cards:
        code.write(card.shapes)
    code.write(picture.badges)
    code.write(picture.furniture)
    code.flush()


def _add_bookmarks(picture: Picture, canvas: Canvas, scale: float, page: str) -> None:
    """The managers' bookmarks; of one page among several, below one for the page."""
    if page and picture.cards:
        canvas.bookmarkPage(page)
        canvas.addOutlineEntry(clean(picture.title), page, 0)
    for index, (card, level, closed) in enumerate(bookmarks(picture)):
        key = f"{page}b{index}"
        top = (picture.height - card.y) * scale
        canvas.bookmarkPage(key, "XYZ", left=card.x * scale, top=top, zoom=0)
        canvas.addOutlineEntry(clean(card.name), key, level + bool(page), closed=closed)


def _add_links(picture: Picture, canvas: Canvas, scale: float) -> None:
    for card in picture.cards:
        link = safe_link(card.link)
        if link:
            left, right = card.x * scale, (card.x + card.w) * scale
            top, bottom = ((picture.height - y) * scale for y in (card.y, card.y + card.h))
            canvas.linkURL(link, (left, bottom, right, top), relative=0)


EXPORTER = Exporter(
    name="pdf",
    suffixes=(".pdf",),
    description="Page for print and mail, with searchable text and bookmarks",
    write=write,
)
