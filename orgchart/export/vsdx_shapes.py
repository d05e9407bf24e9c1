"""Shapes of a picture as shapes of a Visio page: native, editable, with their text inside.

Visio counts from the foot of the page upwards, in inches, and inside a group from the group's
lower left corner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count

from orgchart.drawing.picture import Box, Ellipse, Image, Path, Shape, Text
from orgchart.export.native_shapes import NativeShapes, extent
from orgchart.export.pptx_type import share_on_line
from orgchart.export.vsdx_geometry import ellipse, outline, rectangle
from orgchart.export.vsdx_paint import cell, character, inches, lettered, paint, paragraph
from orgchart.export.xml_text import quoted

_PLAIN = "LineStyle='0' FillStyle='0' TextStyle='0'"
_NO_MARGIN = "".join(
    f"<Cell N='{side}Margin' V='0'/>" for side in ("Left", "Right", "Top", "Bottom")
)
# Where Arial's letters stand: its ascent and the height of its lines, as shares of its size.
_ASCENT, _LINE = 0.905, 1.15
_PAD = 2.0
_SPARE = 0.08
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}
_LEAST_SIDE = 0.01


class PageShapes(NativeShapes):
    """Writes the shapes of one page, ``height`` units high.

    ``place`` puts an image's file into the package and gives its reference.
    """

    def __init__(
        self,
        symbols: Mapping[str, tuple[Shape, ...]],
        height: float,
        first_number: int,
        place: Callable[[Image], str],
    ) -> None:
        super().__init__(symbols)
        self.numbers = count(first_number)
        self._corner = (0.0, height)
        self._place = place

    def group(self, box: Box, inside: Callable[[], str], number: int = 0, more: str = "") -> str:
        """What ``inside`` writes as one group; ``more`` are further cells of its sheet."""
        number = number or next(self.numbers)
        head = self._at(box)
        with self._within(box):
            written = inside()
        if not written:
            return ""
        return (
            f"<Shape ID='{number}' Type='Group' {_PLAIN}>{head}{cell('SelectMode', 1)}"
            f"{cell('ObjType', 1)}{more}<Shapes>{written}</Shapes></Shape>\n"
        )

    def framed(self, box: Box, text: str) -> str:
        """A rectangle that carries text, whose cells and sections are given."""
        drawn = rectangle(box.w, box.h, box.radius, filled=box.fill is not None)
        return self._shape(box, paint(box.fill, box.stroke) + drawn + text)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A place of the picture on the page or in its group, in inches."""
        left, foot = self._corner
        return inches(x + self._dx - left), inches(foot - y - self._dy)

    @contextmanager
    def _within(self, box: Box) -> Iterator[None]:
        before = self._corner
        self._corner = box.x + self._dx, box.y + self._dy + box.h
        yield
        self._corner = before

    def _box(self, box: Box, label: Text | None) -> str:
        return self.framed(box, self._label(label, box) if label else "")

    def _label(self, text: Text, box: Box) -> str:
        share = share_on_line(text.text, text.style, max(box.w - 2 * _PAD, text.width))
        return _one_line(text, text.style.size * share, "middle")

    def _ellipse(self, it: Ellipse) -> str:
        box = Box(it.cx - it.rx, it.cy - it.ry, 2 * it.rx, 2 * it.ry)
        drawn = ellipse(inches(box.w), inches(box.h), filled=it.fill is not None)
        return self._shape(box, paint(it.fill, it.stroke) + drawn)

    def _path(self, path: Path) -> str:
        around = extent(path)
        box = Box(around.x, around.y, max(around.w, _LEAST_SIDE), max(around.h, _LEAST_SIDE))
        return self._shape(box, paint(path.fill, path.stroke) + outline(path, box))

    def _image(self, image: Image) -> str:
        w, h = inches(image.w), inches(image.h)
        whole = cell("ImgWidth", w, "Width*1") + cell("ImgHeight", h, "Height*1")
        shown = (
            f"{cell('LinePattern', 0)}{cell('ImgOffsetX', 0)}{cell('ImgOffsetY', 0)}{whole}"
            f"{rectangle(image.w, image.h, filled=False)}"
            "<ForeignData ForeignType='Bitmap' CompressionType='PNG'>"
            f"<Rel r:id={quoted(self._place(image))}/></ForeignData>"
        )
        return self._shape(Box(image.x, image.y, image.w, image.h), shown, kind="Foreign")

    def _line(self, text: Text) -> str:
        share = share_on_line(text.text, text.style, (text.width or 1e9) * 1.02)
        size = text.style.size * share
        left = text.x - _BEFORE[text.anchor] * text.width
        # Programs break a line where they reckon it a little wider than it was measured.
        spare = size + text.width * _SPARE
        left -= spare * _BEFORE[text.anchor]
        box = Box(left, text.y - _ASCENT * size, text.width + spare, _LINE * size)
        return self._shape(box, paint(None, None) + _one_line(text, size, text.anchor))

    def _shape(self, box: Box, content: str, kind: str = "Shape") -> str:
        return (
            f"<Shape ID='{next(self.numbers)}' Type='{kind}' {_PLAIN}>"
            f"{self._at(box)}{content}</Shape>\n"
        )

    def _at(self, box: Box) -> str:
        x, y = self.point(box.x + box.w / 2, box.y + box.h / 2)
        w, h = inches(box.w), inches(box.h)
        return (
            cell("PinX", x) + cell("PinY", y) + cell("Width", w) + cell("Height", h)
            + cell("LocPinX", w / 2, "Width*0.5") + cell("LocPinY", h / 2, "Height*0.5")
        )  # fmt: skip


def _one_line(text: Text, size: float, align: str) -> str:
    rows = [(character(text.style, size), paragraph(align), text.text)]
    return cell("VerticalAlign", 1) + _NO_MARGIN + lettered(rows)
