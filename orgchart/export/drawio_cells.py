"""Shapes of a picture as cells of a draw.io page, each of them editable there."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from itertools import count

from orgchart.drawing.picture import Box, Ellipse, Image, Path, Shape, Text
from orgchart.export.drawio_style import lettering, own_size, paint, stencil
from orgchart.export.native_shapes import NativeShapes, extent
from orgchart.export.numbers import number
from orgchart.export.pptx_type import share_on_line
from orgchart.export.svg_shapes import ROUND_CLIP, image_element
from orgchart.export.xml_text import content, quoted

_PAGE = "1"
_LINE = 1.2
_ASCENT = 0.93
_PAD = 2.0


class PageCells(NativeShapes):
    """Writes cells, numbered in their order; inside a `group` they belong to it."""

    def __init__(self, symbols: Mapping[str, tuple[Shape, ...]]) -> None:
        super().__init__(symbols)
        self._numbers = count(2)
        self._parent = _PAGE

    def group(
        self, box: Box, inside: Callable[[], str], id: str = "", told: str = "", link: str = ""
    ) -> str:
        """What ``inside`` writes, as one thing to move, ``told`` when the pointer rests on it."""
        id = id or self._next()
        head = self._cell("", "group;collapsible=0;" + paint(None, None), box, told, link, id)
        before, self._parent = self._parent, id
        with self.moved(-box.x, -box.y):
            written = inside()
        self._parent = before
        return head + written if written else ""

    def framed(self, box: Box, label: str, style: str) -> str:
        """A rectangle that carries a label in HTML."""
        return self._cell(label, _rectangle(box) + style, box)

    def _next(self) -> str:
        return str(next(self._numbers))

    def _box(self, box: Box, label: Text | None) -> str:
        if label is None:
            return self._cell("", _rectangle(box), box)
        share = share_on_line(label.text, label.style, max(box.w - 2 * _PAD, label.width))
        style = lettering(label.style, label.style.size * share, "middle")
        return self._cell(content(label.text), _rectangle(box) + style, box)

    def _ellipse(self, it: Ellipse) -> str:
        place = Box(it.cx - it.rx, it.cy - it.ry, 2 * it.rx, 2 * it.ry)
        return self._cell(
            "", "shape=ellipse;perimeter=ellipsePerimeter;" + paint(it.fill, it.stroke), place
        )

    def _path(self, path: Path) -> str:
        around = extent(path)
        place = Box(around.x, around.y, max(around.w, 1), max(around.h, 1))
        return self._cell("", stencil(path) + paint(path.fill, path.stroke), place)

    def _image(self, image: Image) -> str:
        placed = Image(0, 0, image.w, image.h, image.data, image.round, image.alt)
        drawn = (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
            f' width="{number(image.w)}" height="{number(image.h)}">'
            f"<defs>{ROUND_CLIP}</defs>{image_element(placed)}</svg>"
        )
        data = b64encode(drawn.encode()).decode()
        style = f"shape=image;imageAspect=0;image=data:image/svg+xml,{data};"
        return self._cell("", style, Box(image.x, image.y, image.w, image.h), told=image.alt)

    def _line(self, text: Text) -> str:
        size = own_size(text)
        if text.width:
            size = text.style.size * share_on_line(text.text, text.style, text.width * 1.02)
        left = text.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[text.anchor] * text.width
        place = Box(left, text.y - _ASCENT * size, text.width, _LINE * size)
        style = "text;" + paint(None, None) + lettering(text.style, size, text.anchor)
        return self._cell(content(text.text), style, place)

    def _cell(
        self,
        label: str,
        style: str,
        box: Box,
        told: str = "",
        link: str = "",
        id: str = "",
    ) -> str:
        x, y, w, h = map(number, (box.x + self._dx, box.y + self._dy, box.w, box.h))
        place = f'<mxGeometry x="{x}" y="{y}" width="{w}" height="{h}" as="geometry"/>'
        rest = f'style={quoted(style)} vertex="1" parent="{self._parent}">{place}</mxCell>\n'
        id = id or self._next()
        if not told and not link:
            return f'<mxCell id="{id}" value={quoted(label)} {rest}'
        tip = f" tooltip={quoted(told)}" if told else ""
        leads = f" link={quoted(link)}" if link else ""
        about = f'<UserObject id="{id}" label={quoted(label)}{tip}{leads}>'
        return f"{about}<mxCell {rest[:-1]}</UserObject>\n"


def _rectangle(box: Box) -> str:
    radius = min(box.radius, box.w / 2, box.h / 2)
    rounded = f"rounded=1;absoluteArcSize=1;arcSize={number(2 * radius)};" if radius else ""
    return rounded + paint(box.fill, box.stroke)
