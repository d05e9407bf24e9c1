"""A PDF document made of pictures: vectors, text that can be searched, bookmarks, ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from orgchart.drawing.bounds import around
from orgchart.drawing.faces import shipped_font
from orgchart.drawing.picture import POINTS_PER_UNIT, Box, Picture
from orgchart.drawing.text import clean
from orgchart.export.card_parts import as_read, title_and_legend
from orgchart.export.pdf_shapes import ShapeCode
from orgchart.export.pdf_text import TextCode
from orgchart.export.pdf_ways import Place, add_bookmarks, add_links, add_place
from orgchart.translation import language

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


class Leaf(msgspec.Struct, frozen=True):
    """A page of the document.

    With a ``title`` it has a bookmark of so many levels' depth; ``managers`` have bookmarks too.
    """

    picture: Picture
    title: str = ""
    level: int = 0
    managers: bool = True


def write_pdf(
    picture: Picture, properties: Properties, stream: BinaryIO, last: Sequence[Picture] = ()
) -> None:
    """Write a picture as a document of one page, and then the last pages, if any.

    Where several pages have cards, each has a bookmark with those of its managers below it.
    """
    pages = [picture, *last]
    several = sum(bool(page.cards) for page in pages) > 1
    leaves = [Leaf(page, page.title if several and page.cards else "") for page in pages]
    write_leaves(leaves, properties, stream)


def write_leaves(leaves: Sequence[Leaf], properties: Properties, stream: BinaryIO) -> None:
    """Write pages as one document."""
    canvas = new_canvas(properties)
    texts = TextCode(canvas._doc)
    for number, leaf in enumerate(leaves):
        page, scale = leaf.picture, points_per_unit(leaf.picture)
        canvas.setPageSize((page.width * scale, page.height * scale))
        forms = symbol_forms(page, canvas, texts, f"P{number}" if number else "")
        canvas.transform(scale, 0, 0, -scale, 0, page.height * scale)
        draw(page, ShapeCode(canvas, texts, forms))
        place = Place(canvas, page, scale, number)
        add_place(place, leaf.title, leaf.level)
        if leaf.managers:
            add_bookmarks(place, f"p{number}" if leaf.title else "")
        add_links(place)
        canvas.showPage()
    stream.write(canvas.getpdfdata())


def points_per_unit(picture: Picture) -> float:
    """The scale of the page: natural size, or less where the page would be too large."""
    return min(POINTS_PER_UNIT, MOST_POINTS_A_SIDE / max(picture.width, picture.height, 1.0))


def new_canvas(properties: Properties) -> Canvas:
    """A document without pages yet."""
    from io import BytesIO

    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics, ttfonts
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # no detour through text: a fifth smaller and quicker
    # Every page begins with a font; one that is not used is not written, unlike Helvetica.
    pdfmetrics.registerFont(ttfonts.TTFont(_FIRST_FONT, shipped_font(400, italic=False)))
    canvas = Canvas(BytesIO(), pageCompression=1, lang=language(), initialFontName=_FIRST_FONT)
    canvas.setTitle(clean(properties.title))
    canvas.setAuthor(clean(properties.author))
    canvas.setSubject(clean(properties.subject))
    canvas.setCreator(_CREATOR)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def symbol_forms(picture: Picture, canvas: Canvas, texts: TextCode, page: str) -> dict[str, str]:
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


def draw(picture: Picture, code: ShapeCode) -> None:
    """A picture into the open page or form: its title, the cards as they are read, the legend."""
    head, foot = title_and_legend(picture)
    if picture.background:
        code.write([Box(0, 0, picture.width, picture.height, fill=picture.background)])
    code.write(head)
    code.write(picture.lines)
    for card in as_read(picture.cards):
        code.write(card.shapes)
    code.write(picture.badges)
    code.write(foot)
    code.flush()
