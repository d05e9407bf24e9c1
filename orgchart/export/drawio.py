"""draw.io: one page of cards and lines that can be edited there, laid out as here.

A card is a group; the shape of its border carries title and names as one label. Lines are
connectors glued to the groups, with the turns that the layout gave them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import BinaryIO

from orgchart.drawing.bounds import around
from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.picture import Box, Card, Picture, Shape, Stroke, Text
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
from orgchart.export.courses import Course, courses, pens, scale_of
from orgchart.export.drawio_cells import PageCells
from orgchart.export.drawio_style import FACE, paragraph, pen
from orgchart.export.job import Job
from orgchart.export.links import safe_link
from orgchart.export.numbers import number
from orgchart.export.xml_text import element_id, quoted
from orgchart.layout.places import Places, Point

_RING = "endArrow=oval;endFill=0;"


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as a diagram of one page; returns the notes of the drawing."""
    from orgchart.export.picture_of import picture_and_places

    picture, places = picture_and_places(job)
    for part in _document(picture, places, theme_of(look_of_job(job)), job.transparent):
        stream.write(part.encode())
    return list(picture.notes)


def _document(picture: Picture, places: Places, inks: Theme, transparent: bool) -> Iterator[str]:
    width, height = number(picture.width), number(picture.height)
    ground = "" if transparent or not picture.background else f' background="{picture.background}"'
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<mxfile host="orgchart"><diagram id="chart" name={quoted(picture.title)}>\n'
        f'<mxGraphModel grid="0" page="1" pageScale="1" pageWidth="{width}"'
        f' pageHeight="{height}"{ground} math="0" shadow="0"><root>\n'
        '<mxCell id="0"/><mxCell id="1" parent="0"/>\n'
    )
    cells = PageCells(picture.symbols)
    yield from _lines(picture, places, inks)
    yield cells.elements(shape for shape in picture.lines if isinstance(shape, Text | Box))
    hanging, others = hanging_badges(picture)
    parts = {card.id: parts_of(card, picture.symbols) for card in picture.cards}
    shares = common_shares([block for each in parts.values() for block in each.blocks])
    for card in as_read(picture.cards):
        yield _card(parts[card.id], hanging[card.id], cells, shares)
    yield cells.elements(others)
    for furniture in title_and_legend(picture):
        left, top, right, foot = around(furniture, picture.symbols)
        box = Box(left, top, right - left, foot - top)
        yield cells.group(box, partial(cells.elements, furniture))
    yield "</root></mxGraphModel></diagram></mxfile>\n"


def _card(
    parts: CardParts,
    badges: Sequence[Shape],
    cells: PageCells,
    shares: Shares,
) -> str:
    card, label = parts.card, _label(parts, shares)
    box = Box(card.x, card.y, card.w, card.h)
    framed = partial(cells.framed, parts.frame, *label)
    inside = partial(cells.card, parts, framed, badges)
    return cells.group(box, inside, element_id(card.id), card.name, safe_link(card.link))


def _label(parts: CardParts, shares: Shares) -> tuple[str, str]:
    """The label of a card's frame in HTML, and the style that sets it in its place."""
    text = card_text(parts.blocks, parts.frame, shares)
    if text is None:
        return "", ""
    written = "".join(paragraph(each, text.end) for each in text.paragraphs)
    style = (
        f"html=1;whiteSpace=wrap;align={'right' if text.end else 'left'};verticalAlign=top;"
        f"spacing=0;spacingLeft={number(text.left)};spacingRight={number(text.right)};"
        f"spacingTop={number(text.top)};fontFamily={FACE};"
    )
    return written, style


def _lines(picture: Picture, places: Places, inks: Theme) -> Iterator[str]:
    scale = scale_of(picture, places)
    strokes = pens(inks, scale)
    cards = {card.id: card for card in picture.cards}
    for index, course in enumerate(courses(picture, places)):
        yield _line(f"line-{index}", course, cards, strokes[course.kind], scale)


def _line(id: str, course: Course, cards: dict[str, Card], stroke: Stroke, scale: float) -> str:
    turns = "".join(f'<mxPoint x="{number(x)}" y="{number(y)}"/>' for x, y in course.points[1:-1])
    token = tokens()
    ring = ""
    if course.kind == "dotted":
        ring = f"{_RING}endSize={number(token.line.ring * scale)};"
    style = (
        "edgeStyle=orthogonalEdgeStyle;html=1;rounded=1;jettySize=0;"
        f"arcSize={number(2 * token.radius.connector * scale)};"
        f"{ring or 'endArrow=none;'}{pen(stroke)}"
        f"{_end('exit', course.points[0], cards[course.from_id])}"
        f"{_end('entry', course.points[-1], cards[course.to_id])}"
    )
    points = f'<Array as="points">{turns}</Array>' if turns else ""
    return (
        f'<UserObject id="{id}" label="" tooltip={quoted(course.told)}>'
        f'<mxCell style={quoted(style)} edge="1" parent="1"'
        f' source="{element_id(course.from_id)}" target="{element_id(course.to_id)}">'
        f'<mxGeometry relative="1" as="geometry">{points}</mxGeometry></mxCell></UserObject>\n'
    )


def _end(which: str, point: Point, card: Card) -> str:
    """Where a line is glued to a card, as shares of its sides."""
    across, down = (point[0] - card.x) / card.w, (point[1] - card.y) / card.h
    return f"{which}X={across:.4g};{which}Y={down:.4g};{which}Dx=0;{which}Dy=0;{which}Perimeter=0;"


EXPORTER = Exporter(
    name="drawio",
    suffixes=(".drawio",),
    description="draw.io diagram of cards and lines that can be edited, laid out as here",
    write=write,
    label="draw.io",
    draws=True,
    text=True,
)
