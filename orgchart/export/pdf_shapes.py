"""Shapes as operators of a PDF page.

The page is turned over (y grows downwards, one unit is one), so the picture's own numbers are
written; only text and images are turned back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from orgchart.drawing.glyphs import STRIKE_HEIGHT, STRIKE_WIDTH
from orgchart.drawing.picture import (
    Box,
    Colour,
    Ellipse,
    Image,
    Path,
    Shape,
    Stroke,
    Text,
    Use,
)
from orgchart.export.numbers import number, opaque, red_green_blue
from orgchart.export.pdf_images import draw_image
from orgchart.export.pdf_objects import xobject_name
from orgchart.export.pdf_paths import numbers, oval, path_code, round_box
from orgchart.export.pdf_text import TextCode

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_ANCHOR_SHARE = {"start": 0.0, "middle": 0.5, "end": 1.0}


class ShapeCode:
    """Writes shapes into the canvas's page, or the form that is open in it.

    ``forms`` are the names of the canvas's forms by symbol.
    """

    def __init__(self, canvas: Canvas, texts: TextCode, forms: dict[str, str]) -> None:
        self._canvas = canvas
        self._texts = texts
        self._forms = forms
        self._used: dict[str, str] = {}
        self._code: list[str] = []
        self._fill: Colour | None = None
        self._stroke: Stroke | None = None
        self._alphas = (1.0, 1.0)
        self._writers: dict[type, Callable[[Any], None]] = {
            Box: self._box,
            Ellipse: self._ellipse,
            Image: self._image,
            Path: self._path,
            Text: self._text,
            Use: self._use,
        }

    def write(self, shapes: Iterable[Shape]) -> None:
        """Append shapes in their order."""
        for shape in shapes:
            self._writers[type(shape)](shape)

    def flush(self) -> None:
        """Hand over what was written; to be called at the end and before the canvas is used."""
        if self._code:
            self._canvas.addLiteral("\n".join(self._code))
            self._code.clear()

    def _box(self, box: Box) -> None:
        radius = min(box.radius, box.w / 2, box.h / 2)
        sides = (box.x, box.y, box.w, box.h)
        code = round_box(*sides, radius, radius) if radius > 0 else f"{numbers(*sides)} re"
        self._painted(code, box.fill, box.stroke)

    def _ellipse(self, ellipse: Ellipse) -> None:
        self._painted(
            oval(ellipse.cx, ellipse.cy, ellipse.rx, ellipse.ry), ellipse.fill, ellipse.stroke
        )

    def _path(self, path: Path) -> None:
        self._painted(path_code(path.commands), path.fill, path.stroke)

    def _use(self, use: Use) -> None:
        self._be_opaque()
        form = self._forms[use.symbol]
        self._code.append(f"q 1 0 0 1 {numbers(use.x, use.y)} cm")
        if form in self._used:
            self._code.append(self._used[form])
            return
        # The canvas lists for the page which forms it has drawn itself.
        self._used[form] = f"/{xobject_name(form)} Do Q"
        self.flush()
        self._canvas.doForm(form)
        self._code.append("Q")

    def _image(self, image: Image) -> None:
        self._be_opaque()
        self.flush()
        draw_image(self._canvas, image)

    def _text(self, text: Text) -> None:
        style = text.style
        code, width, images = self._texts.line(text.text, style)
        left = text.x - width * _ANCHOR_SHARE[text.anchor]
        self._set_fill(style.colour)
        self._code.append(f"BT 1 0 0 -1 {numbers(left, text.y)} Tm {code} ET")
        for image in images:
            self._image(msgspec.structs.replace(image, x=image.x + left, y=image.y + text.y))
        if style.strike:
            thickness = style.size * STRIKE_WIDTH
            top = text.y - style.size * STRIKE_HEIGHT - thickness / 2
            self._painted(f"{numbers(left, top, width, thickness)} re", style.colour, None)

    def _painted(self, code: str, fill: Colour | None, stroke: Stroke | None) -> None:
        if fill:
            self._set_fill(fill)
        if stroke:
            self._set_stroke(stroke)
        if fill or stroke:
            operator = "B" if fill and stroke else "f" if fill else "S"
            self._code.append(f"{code} {operator}")

    def _set_fill(self, colour: Colour) -> None:
        if colour == self._fill:
            return
        self._fill = colour
        self._set_alphas(fill=opaque(colour)[1])
        self._code.append(f"{_colour(colour)} rg")

    def _set_stroke(self, stroke: Stroke) -> None:
        if stroke == self._stroke:
            return
        self._stroke = stroke
        self._set_alphas(stroke=opaque(stroke.colour)[1])
        dash = " ".join(map(number, stroke.dash))
        cap = 1 if stroke.round_cap else 0
        self._code.append(
            f"{_colour(stroke.colour)} RG {number(stroke.width)} w {cap} J [{dash}]0 d"
        )

    def _be_opaque(self) -> None:
        """Forms and images are drawn with the opacity of the page."""
        if self._alphas != (1.0, 1.0):
            self._fill = self._stroke = None
            self._set_alphas(1.0, 1.0)

    def _set_alphas(self, fill: float | None = None, stroke: float | None = None) -> None:
        before = self._alphas
        self._alphas = (
            before[0] if fill is None else fill,
            before[1] if stroke is None else stroke,
        )
        if self._alphas != before:
            self.flush()
            self._canvas.setFillAlpha(self._alphas[0])
            self._canvas.setStrokeAlpha(self._alphas[1])


@cache
def _colour(colour: Colour) -> str:
    return " ".join(f"{part:.3g}" for part in red_green_blue(colour))
