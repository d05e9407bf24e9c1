"""Shapes of a picture as shapes of a slide: native, editable, with their text inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from math import inf

from orgchart.drawing.direction import is_rtl
from orgchart.drawing.picture import Box, Colour, Ellipse, Image, Path, Shape, Stroke, Text
from orgchart.export.native_shapes import NativeShapes, extent
from orgchart.export.pptx_paint import EMU_PER_UNIT, fill, pen, run
from orgchart.export.pptx_type import share_on_line
from orgchart.export.xml_text import quoted

# Where Arial's letters stand: its ascent and the height of its lines, as shares of its size.
_ASCENT = 0.905
_LINE = 1.15
_ALIGN = {"start": "l", "middle": "ctr", "end": "r"}
_FRAME = '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>'
# Room beyond a text's measure that a chip or pill has at each of its sides.
_PAD = 2.0
_TITLE_ROOM = 1.3

Emu = tuple[int, int, int, int]
Picture = Callable[[Image], tuple[str, tuple[int, int]]]


class SlideShapes(NativeShapes):
    """Writes shapes for one slide, ``zoom`` times as large as in the picture.

    ``place`` puts an image's file into the document and gives its reference and size in pixels;
    ``way`` makes the element for a text that leads somewhere.
    """

    def __init__(
        self,
        symbols: Mapping[str, tuple[Shape, ...]],
        zoom: float,
        place: Picture,
        way: Callable[[Text], str] = lambda _: "",
    ) -> None:
        super().__init__(symbols)
        self._way = way
        self.zoom = zoom
        self.numbers = count(2)
        self._place = place
        self._bounds = [inf, inf, -inf, -inf]

    def emu(self, units: float) -> int:
        """A length of the picture on the slide."""
        return round(units * self.zoom * EMU_PER_UNIT)

    def group(self, name: str, told: str, inside: Callable[[], str]) -> str:
        """What ``inside`` writes, as one group with a name and an alternative text."""
        number = next(self.numbers)
        self._bounds = [inf, inf, -inf, -inf]
        written = inside()
        if not written:
            return ""
        left, top, right, bottom = map(round, self._bounds)
        place = f'x="{left}" y="{top}"/>'
        size = f'cx="{right - left}" cy="{bottom - top}"/>'
        return (
            f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{number}" name={quoted(name)}'
            f" descr={quoted(told)}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
            f"<a:off {place}<a:ext {size}<a:chOff {place}<a:chExt {size}</a:xfrm></p:grpSpPr>"
            f"{written}</p:grpSp>"
        )

    def framed(self, box: Box, body: str, name: str, click: str) -> tuple[str, int]:
        """A rectangle with the text body it holds, and its number, to which lines are glued."""
        number = next(self.numbers)
        place = self._at(box.x, box.y, box.w, box.h)
        shape = _rectangle(box)
        written = self._shape(place, shape, box.fill, box.stroke, body, name, click, "", number)
        return written, number

    def words(self, text: Text, name: str = "", kind: str = "", click: str = "") -> str:
        """A line of text in a frame of its own; ``kind`` makes it a place of the layout."""
        share = share_on_line(text.text, text.style, text.width * 1.02 or inf)
        size = text.style.size * share
        left = text.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[text.anchor] * text.width
        # Programs break the lines of a title, whatever they are told.
        wide = text.width * _TITLE_ROOM if kind else text.width
        place = self._at(left, text.y - _ASCENT * size, wide, _LINE * size)
        frame = _FRAME.replace(' anchor="ctr"', "")
        body = self._paragraph(text, size, _ALIGN[text.anchor], frame)
        return self._shape(place, _PLAIN, None, None, body, name or "Text", click, kind)

    def _label(self, text: Text, box: Box) -> str:
        share = share_on_line(text.text, text.style, max(box.w - 2 * _PAD, text.width))
        return self._paragraph(text, text.style.size * share, "ctr", _FRAME)

    def _paragraph(self, text: Text, size: float, align: str, frame: str) -> str:
        turned = "" if text.text.isascii() or not is_rtl(text.text) else ' rtl="1"'
        written = run(text.text, text.style, size * self.zoom)
        return f'<p:txBody>{frame}<a:p><a:pPr algn="{align}"{turned}/>{written}</a:p></p:txBody>'

    def _box(self, box: Box, label: Text | None) -> str:
        body = self._label(label, box) if label else ""
        place = self._at(box.x, box.y, box.w, box.h)
        return self._shape(place, _rectangle(box), box.fill, box.stroke, body)

    def _line(self, text: Text) -> str:
        return self.words(text, click=self._way(text))

    def _ellipse(self, it: Ellipse) -> str:
        place = self._at(it.cx - it.rx, it.cy - it.ry, 2 * it.rx, 2 * it.ry)
        return self._shape(place, _ROUND, it.fill, it.stroke)

    def _path(self, path: Path) -> str:
        around = extent(path)
        left, top = around.x, around.y
        place = self._at(left, top, around.w, around.h)
        steps = "".join(
            _STEPS[str(command)].format(
                "".join(
                    f'<a:pt x="{self.emu(float(x) - left)}" y="{self.emu(float(y) - top)}"/>'
                    for x, y in zip(values[::2], values[1::2], strict=True)
                )
            )
            for command, *values in path.commands
        )
        shape = (
            f'<a:custGeom><a:avLst/><a:pathLst><a:path w="{place[2]}" h="{place[3]}">{steps}'
            "</a:path></a:pathLst></a:custGeom>"
        )
        return self._shape(place, shape, path.fill, path.stroke)

    def _image(self, image: Image) -> str:
        reference, (across, down) = self._place(image)
        place = self._at(image.x, image.y, image.w, image.h)
        # As much is cut off as the frame is narrower or lower than the image.
        wide, high = image.w / max(across, 1), image.h / max(down, 1)
        level = round((1 - wide / max(wide, high)) * 50_000)
        upright = round((1 - high / max(wide, high)) * 50_000)
        crop = f'<a:srcRect l="{level}" t="{upright}" r="{level}" b="{upright}"/>'
        number = next(self.numbers)
        return (
            f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="Picture" descr={quoted(image.alt)}/>'
            '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
            f'<p:blipFill><a:blip r:embed="{reference}"/>{crop}<a:stretch><a:fillRect/></a:stretch>'
            f"</p:blipFill><p:spPr>{_frame(place)}{_ROUND if image.round else _PLAIN}</p:spPr>"
            "</p:pic>"
        )

    def _shape(
        self,
        place: Emu,
        shape: str,
        ground: Colour | None,
        stroke: Stroke | None,
        body: str = "",
        name: str = "",
        click: str = "",
        kind: str = "",
        number: int = 0,
    ) -> str:
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{number or next(self.numbers)}"'
            f" name={quoted(name or 'Shape')}>{click}</p:cNvPr><p:cNvSpPr/>"
            f"<p:nvPr>{kind}</p:nvPr></p:nvSpPr><p:spPr>"
            f"{_frame(place)}{shape}{fill(ground)}{pen(stroke, self.zoom)}</p:spPr>{body}</p:sp>"
        )

    def _at(self, x: float, y: float, w: float, h: float) -> Emu:
        place = (
            self.emu(x + self._dx),
            self.emu(y + self._dy),
            max(self.emu(w), 1),
            max(self.emu(h), 1),
        )
        left, top, wide, high = place
        bounds = self._bounds
        bounds[0], bounds[1] = min(bounds[0], left), min(bounds[1], top)
        bounds[2], bounds[3] = max(bounds[2], left + wide), max(bounds[3], top + high)
        return place


_PLAIN = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
_ROUND = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
_STEPS = {
    "M": "<a:moveTo>{}</a:moveTo>",
    "L": "<a:lnTo>{}</a:lnTo>",
    "C": "<a:cubicBezTo>{}</a:cubicBezTo>",
    "Z": "<a:close/>",
}


def _rectangle(box: Box) -> str:
    if not box.radius:
        return _PLAIN
    share = round(min(0.5, box.radius / max(min(box.w, box.h), 0.01)) * 100_000)
    guide = f'<a:gd name="adj" fmla="val {share}"/>'
    return f'<a:prstGeom prst="roundRect"><a:avLst>{guide}</a:avLst></a:prstGeom>'


def _frame(place: Emu) -> str:
    x, y, w, h = place
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
