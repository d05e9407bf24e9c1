"""Visio: one page of native shapes, a group for each card, lines glued to the cards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import BinaryIO

from orgchart.drawing.bounds import around
from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.picture import Box, Card, Picture, Shape, Text
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens
from orgchart.export import Exporter
from orgchart.export.arranging import look_of_job
from orgchart.export.card_parts import (
    CardParts,
    as_read,
    hanging_badges,
    parts_of,
    title_and_legend,
)
from orgchart.export.card_text import Shares, card_text, common_shares
from orgchart.export.courses import courses, pens, scale_of
from orgchart.export.job import Job
from orgchart.export.links import safe_link
from orgchart.export.vsdx_images import Images
from orgchart.export.vsdx_lines import Points, connects, line
from orgchart.export.vsdx_package import Page, write_package
from orgchart.export.vsdx_paint import cell, character, inches, lettered, paragraph
from orgchart.export.vsdx_shapes import PageShapes
from orgchart.export.xml_text import quoted
from orgchart.layout.places import Places


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as a Visio file of one page; returns the notes of the drawing."""
    from orgchart.export.picture_of import picture_and_places

    picture, places = picture_and_places(job)
    page = _page(picture, places, theme_of(look_of_job(job)), transparent=job.transparent)
    write_package(page, stream)
    return list(picture.notes)


def _page(picture: Picture, places: Places, inks: Theme, *, transparent: bool) -> Page:
    """The page, whose shapes are made while they are written: they are many."""
    numbers = {card.id: at for at, card in enumerate(picture.cards, 1)}
    images, glued = Images(), list[str]()
    shapes = PageShapes(picture.symbols, picture.height, len(numbers) + 1, images.place)
    points = Points({card.id: card for card in picture.cards}, numbers)

    def written() -> Iterator[str]:
        if picture.background and not transparent:
            whole = Box(0, 0, picture.width, picture.height, fill=picture.background)
            yield shapes.elements([whole])
        yield from _lines(picture, places, inks, shapes, points, glued)
        yield shapes.elements(each for each in picture.lines if isinstance(each, Text | Box))
        yield from _cards(picture, shapes, numbers, points)
        yield from (_group(each, shapes) for each in title_and_legend(picture))

    return Page(picture.title, picture.width, picture.height, written(), glued, images.files)


def _cards(
    picture: Picture, shapes: PageShapes, numbers: Mapping[str, int], points: Points
) -> Iterator[str]:
    hanging, others = hanging_badges(picture)
    parts = {card.id: parts_of(card, picture.symbols) for card in picture.cards}
    shares = common_shares([block for each in parts.values() for block in each.blocks])
    for card in as_read(picture.cards):
        badges = hanging[card.id]
        yield _card(parts[card.id], badges, shapes, shares, numbers[card.id], points)
    yield shapes.elements(others)


def _group(furniture: Sequence[Shape], shapes: PageShapes) -> str:
    left, top, right, foot = around(furniture, shapes.symbols)
    box = Box(left, top, max(right - left, 1), max(foot - top, 1))
    return shapes.group(box, partial(shapes.elements, furniture))


def _lines(
    picture: Picture,
    places: Places,
    inks: Theme,
    shapes: PageShapes,
    points: Points,
    glued: list[str],
) -> Iterator[str]:
    """The lines; what they are glued to is added to ``glued``."""
    scale = scale_of(picture, places)
    strokes, radius = pens(inks, scale), tokens().radius.connector * scale
    for course in courses(picture, places):
        number = next(shapes.numbers)
        ends = (
            points.glue(course.from_id, course.points[0]),
            points.glue(course.to_id, course.points[-1]),
        )
        way = [shapes.point(x, y) for x, y in course.points]
        glued.append(connects(number, ends))
        yield line(number, course, way, ends, strokes[course.kind], radius)


def _card(
    parts: CardParts,
    badges: Sequence[Shape],
    shapes: PageShapes,
    shares: Shares,
    number: int,
    points: Points,
) -> str:
    card = parts.card
    box = Box(card.x, card.y, card.w, card.h)
    framed = partial(shapes.framed, parts.frame, _text(parts, shares))
    inside = partial(shapes.card, parts, framed, badges)
    return shapes.group(box, inside, number, points.section(card.id) + _link(card))


def _text(parts: CardParts, shares: Shares) -> str:
    """Cells, sections and words of a card's text."""
    text = card_text(parts.blocks, parts.frame, shares)
    if text is None:
        return ""
    side, rows = "end" if text.end else "start", []
    for at, it in enumerate(text.paragraphs):
        indent = cell("IndRight" if text.end else "IndLeft", inches(it.inset))
        gaps = cell("SpLine", inches(it.block.pitch)) + cell("SpBefore", inches(it.gap))
        kind = character(it.block.style, it.size, at)
        rows.append((kind, paragraph(side, at, indent + gaps), it.block.text))
    margins = {"LeftMargin": text.left, "RightMargin": text.right, "TopMargin": text.top}
    cells = "".join(cell(name, inches(value)) for name, value in margins.items())
    return cells + cell("VerticalAlign", 0) + lettered(rows)


def _link(card: Card) -> str:
    address = safe_link(card.link)
    if not address:
        return ""
    value = quoted(address)
    return f"<Section N='Hyperlink'><Row N='Row_1'><Cell N='Address' V={value}/></Row></Section>"


EXPORTER = Exporter(
    name="vsdx",
    suffixes=(".vsdx",),
    description="Visio drawing of shapes that can be edited, with lines glued to the cards",
    write=write,
    label="Visio",
    draws=True,
)
