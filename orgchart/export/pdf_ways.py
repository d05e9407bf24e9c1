"""Ways through a PDF: bookmarks of pages and managers, links to pages and addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from orgchart.drawing.picture import Picture
from orgchart.drawing.text import clean
from orgchart.export.links import safe_link
from orgchart.export.pdf_outline import bookmarks

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Corners = tuple[float, float, float, float]


class Place(NamedTuple):
    """The page that is being written: what it shows, in how many points a unit, its number."""

    canvas: Canvas
    picture: Picture
    scale: float
    number: int

    def area(self, x: float, y: float, w: float, h: float) -> Corners:
        """An area of the picture on the page: left, bottom, right, top in points."""
        high = self.picture.height
        return (
            x * self.scale,
            (high - y - h) * self.scale,
            (x + w) * self.scale,
            (high - y) * self.scale,
        )


def add_place(place: Place, title: str, level: int) -> None:
    """Make a page known to links, and with a title to readers of bookmarks."""
    key = _key(place.number)
    place.canvas.bookmarkPage(key)
    if title:
        place.canvas.addOutlineEntry(clean(title), key, level)


def add_bookmarks(place: Place, page: str) -> None:
    """The managers' bookmarks; of one ``page`` among several, below that of the page."""
    canvas = place.canvas
    for index, (card, level, closed) in enumerate(bookmarks(place.picture)):
        key = f"{page}b{index}"
        left, _, _, top = place.area(card.x, card.y, card.w, card.h)
        canvas.bookmarkPage(key, "XYZ", left=left, top=top, zoom=0)
        canvas.addOutlineEntry(clean(card.name), key, level + bool(page), closed=closed)


def add_links(place: Place) -> None:
    """Links of cards to addresses, and of areas to other pages."""
    for card in place.picture.cards:
        link = safe_link(card.link)
        if link:
            area = place.area(card.x, card.y, card.w, card.h)
            place.canvas.linkURL(link, area, relative=0)
    for lead in place.picture.leads:
        area = place.area(lead.x, lead.y, lead.w, lead.h)
        place.canvas.linkAbsolute("", _key(lead.page), area, Border="[0 0 0]")


def _key(page: int) -> str:
    return f"page {page}"
