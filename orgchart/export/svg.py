"""SVG, written as text from the picture: small, searchable, readable for screen readers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from orgchart.drawing.picture import POINTS_PER_UNIT, Box, Card, Picture
from orgchart.export import Exporter
from orgchart.export.job import Job
from orgchart.export.links import safe_link
from orgchart.export.numbers import number
from orgchart.export.pixel_options import TRANSPARENT
from orgchart.export.svg_shapes import ROUND_CLIP, ShapeWriter
from orgchart.export.svg_style import StyleSheet
from orgchart.export.xml_text import content, element_id, quoted
from orgchart.translation import language

_TOGETHER = 1_000  # elements


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as SVG; returns the notes of the drawing."""
    from orgchart.export.picture_of import picture_of

    picture = picture_of(job)
    for part in _parts(picture, transparent=job.transparent):
        stream.write(part.encode())
    return [*picture.told, *picture.notes]


def svg(picture: Picture, *, transparent: bool = False) -> str:
    """A picture as an SVG document, in natural size; without its ground if transparent."""
    return "".join(_parts(picture, transparent=transparent))


def inline_svg(picture: Picture, styles: StyleSheet) -> str:
    """A picture as an element for a page of HTML, which holds the rules of ``styles`` itself."""
    width, height = number(picture.width), number(picture.height)
    body = _body(picture, ShapeWriter(styles, picture.symbols), transparent=False)
    return (
        f'<svg role="graphics-document" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}">\n<title>{content(picture.title)}</title>\n'
        + "\n".join(body)
        + "\n</svg>"
    )


def _parts(picture: Picture, *, transparent: bool) -> Iterator[str]:
    """The document piece by piece, none so long that other threads would have to wait for it."""
    styles = StyleSheet()
    body = list(_body(picture, ShapeWriter(styles, picture.symbols), transparent))
    width, height = (number(side * POINTS_PER_UNIT) for side in (picture.width, picture.height))
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' xml:lang="{language()}" xml:space="preserve" role="graphics-document"'
        f' width="{width}pt" height="{height}pt"'
        f' viewBox="0 0 {number(picture.width)} {number(picture.height)}">\n'
        f"<title>{content(picture.title)}</title>\n"
        f"<style>{styles.css()}</style>\n"
    )
    for start in range(0, len(body), _TOGETHER):
        yield "\n".join(body[start : start + _TOGETHER]) + "\n"
    yield "</svg>\n"


def _body(picture: Picture, shapes: ShapeWriter, transparent: bool) -> Iterator[str]:
    yield "<defs>" + ROUND_CLIP
    yield from (shapes.symbol(name, parts) for name, parts in picture.symbols.items())
    yield "</defs>"
    if picture.background and not transparent:
        yield shapes.elements([Box(0, 0, picture.width, picture.height, fill=picture.background)])
    yield f'<g aria-hidden="true">{shapes.lines(picture.lines)}</g>'
    yield '<g role="list">'
    yield from (_card(card, shapes) for card in picture.cards)
    yield "</g>"
    yield f"<g>{shapes.elements(picture.badges)}</g>"
    yield f"<g>{shapes.elements(picture.furniture)}</g>"


def _card(card: Card, shapes: ShapeWriter) -> str:
    inside = f"<title>{content(card.name)}</title>{shapes.elements(card.shapes)}"
    link = safe_link(card.link) if card.link else ""
    if link:
        inside = f"<a xlink:href={quoted(link)}>{inside}</a>"
    return f'<g id="{element_id(card.id)}" role="listitem">{inside}</g>'


EXPORTER = Exporter(
    name="svg",
    suffixes=(".svg",),
    description="Drawing for the web and for drawing programs",
    write=write,
    label="SVG",
    draws=True,
    options=(TRANSPARENT,),
    text=True,
)
