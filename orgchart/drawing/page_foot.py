"""The foot of a page among others: the way up, the way to the contents, and the page's number."""

from __future__ import annotations

import msgspec

from orgchart.drawing.look import Look
from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.picture import Lead, Picture, Shape, Text
from orgchart.drawing.text import baseline, measure, wrap
from orgchart.drawing.tokens import tokens, type_size
from orgchart.drawing.transform import mirrored

FOOT = 28.0
_UP = 4.0  # the rim that printers leave white begins below it
_GAP = 24.0


class Way(msgspec.Struct, frozen=True):
    """Words that lead to a page, counted from 0."""

    words: str
    page: int


class Foot(msgspec.Struct, frozen=True):
    """What stands at the foot of a page; pages count from 1 for readers."""

    ways: tuple[Way, ...]
    page: int
    pages: int


def with_foot(picture: Picture, foot: Foot, look: Look) -> Picture:
    """A picture that is higher by `FOOT`, which holds the foot."""
    margin, size = tokens().page.margin, type_size("legend")
    colours = theme_of(look).colours
    top = picture.height + (FOOT - size.line) / 2 - _UP
    y = round(top + baseline(size), 1)
    number = f"{foot.page + 1:,} / {foot.pages:,}"
    style, ink = size.style(colours.text_secondary), size.style(colours.accent_ink)
    width = measure(number, style)
    shapes: list[Shape] = [Text(picture.width - margin, y, number, style, "end", width)]
    leads: list[Lead] = []
    x, end = margin, picture.width - margin - width - _GAP
    for way in foot.ways:
        fitted = wrap(way.words, ink, max(end - x, 1.0), 1, ellipsis=True)
        wide = max(fitted.widths, default=0.0)
        shapes.append(Text(x, y, fitted.lines[0], ink, width=wide))
        left = picture.width - x - wide if look.rtl else x
        leads.append(Lead(left, top, wide, size.line, way.page))
        x += wide + _GAP
    turned = mirrored(shapes, picture.width) if look.rtl else tuple(shapes)
    return msgspec.structs.replace(
        picture,
        height=picture.height + FOOT,
        furniture=(*picture.furniture, *turned),
        leads=(*picture.leads, *leads),
    )
