"""Shapes as SVG elements."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from orgchart.drawing.picture import Box, Ellipse, Image, Path, Shape, Stroke, Text, Use
from orgchart.export.numbers import number
from orgchart.export.svg_style import StyleSheet
from orgchart.export.xml_text import content, isolated, quoted

ROUND_CLIP = (
    '<clipPath id="round" clipPathUnits="objectBoundingBox"><circle cx=".5" cy=".5" r=".5"/>'
    "</clipPath>"
)
# Another face is made as wide as the chart's own, its letters with it.
_LENGTH = ' textLength="{}" lengthAdjust="spacingAndGlyphs"'


class ShapeWriter:
    """Writes shapes with the classes of one style sheet and the symbols of one picture."""

    def __init__(self, styles: StyleSheet, symbols: Iterable[str]) -> None:
        self._styles = styles
        self._symbols = {name: f"s{index}" for index, name in enumerate(symbols)}
        self._writers: dict[type, Callable[[Any], str]] = {
            Box: self._box,
            Ellipse: self._ellipse,
            Image: image_element,
            Path: self._path,
            Text: self._text,
            Use: self._use,
        }

    def elements(self, shapes: Iterable[Shape]) -> str:
        """Shapes in their order; open paths of one style that follow each other become one."""
        writers = self._writers
        return "".join([writers[type(shape)](shape) for shape in shapes])

    def lines(self, shapes: Iterable[Shape]) -> str:
        """As `elements`, one element for all neighbouring lines of one pen."""
        parts = []
        for stroke, group in groupby(shapes, _line_stroke):
            if stroke is None:
                parts.append(self.elements(group))
            else:
                data = "".join([path_data(path) for path in group if isinstance(path, Path)])
                parts.append(f'<path class="{self._styles.paint(None, stroke)}" d="{data}"/>')
        return "\n".join(parts)

    def symbol(self, name: str, shapes: Iterable[Shape]) -> str:
        """The definition of what `Use` shapes show."""
        return f'<symbol id="{self._symbols[name]}">{self.elements(shapes)}</symbol>'

    def _box(self, box: Box) -> str:
        radius = f' rx="{number(box.radius)}"' if box.radius else ""
        return (
            f'<rect class="{self._styles.paint(box.fill, box.stroke)}" x="{number(box.x)}"'
            f' y="{number(box.y)}" width="{number(box.w)}" height="{number(box.h)}"{radius}/>'
        )

    def _ellipse(self, ellipse: Ellipse) -> str:
        return (
            f'<ellipse class="{self._styles.paint(ellipse.fill, ellipse.stroke)}"'
            f' cx="{number(ellipse.cx)}" cy="{number(ellipse.cy)}"'
            f' rx="{number(ellipse.rx)}" ry="{number(ellipse.ry)}"/>'
        )

    def _path(self, path: Path) -> str:
        return f'<path class="{self._styles.paint(path.fill, path.stroke)}" d="{path_data(path)}"/>'

    def _text(self, text: Text) -> str:
        # A viewer without the chart's face still keeps the line as long as it was measured.
        length = _LENGTH.format(number(text.width)) if text.width else ""
        return (
            f'<text class="{self._styles.type(text.style, text.anchor)}" x="{number(text.x)}"'
            f' y="{number(text.y)}"{length}>{content(isolated(text.text))}</text>'
        )

    def _use(self, use: Use) -> str:
        place = f'x="{number(use.x)}" y="{number(use.y)}"'
        return f'<use xlink:href="#{self._symbols[use.symbol]}" {place}/>'


def path_data(path: Path) -> str:
    """The ``d`` of a path."""
    return "".join(
        [f"{kind}{' '.join([number(value) for value in at])}" for kind, *at in path.commands]
    )


def _line_stroke(shape: Shape) -> Stroke | None:
    return shape.stroke if isinstance(shape, Path) and shape.fill is None else None


def image_element(image: Image) -> str:
    """An image as an element that holds its file."""
    kind = "png" if image.data.startswith(b"\x89PNG") else "jpeg"
    clip = ' clip-path="url(#round)"' if image.round else ""
    told = f' role="img" aria-label={quoted(image.alt)}' if image.alt else ""
    return (
        f'<image x="{number(image.x)}" y="{number(image.y)}" width="{number(image.w)}"'
        f' height="{number(image.h)}" preserveAspectRatio="xMidYMid slice"{clip}{told}'
        f' xlink:href="data:image/{kind};base64,{b64encode(image.data).decode()}"/>'
    )
